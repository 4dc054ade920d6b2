/**
 * The frame: a context as the module reads it (src/bindings/frame.rs). Words 0
 * and 1 say where in the bytes the user key stands and how long it is, the two
 * words at 2 + 2n the same of attribute n.
 *
 * Reading a context runs code of the caller, which may use the frame too:
 * whoever fills it while reading asks afterwards whether it `holds`.
 */
import type { Attribute } from "./context.js";
import type { Engine } from "./engine.js";

const MISSING = 0xffffffff;
const LIST = 0x80000000;
/** Texts of at most so many characters are written by a loop if they are ASCII. */
const SHORT = 48;

const encoder = new TextEncoder();

/** A context as it stands in the frame. */
export interface Packed {
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The writer of the frame and the bytes of one engine. */
export class Frame {
  readonly #engine: Engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  /** The bytes, four at a time. */
  #quads = new Uint32Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;
  #turn = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Begins a frame with room for so many attributes and no user key, and gives
   * the number of the turn.
   */
  begin(attributes: number): number {
    // First of all: near the end of the stack, what follows may throw.
    const turn = ++this.#turn;
    this.#at = 0;
    // Views of a memory that has grown since have no length; all are of one buffer.
    if (this.#words.length < 2 + 2 * attributes) this.#widen(attributes);
    this.#words[1] = MISSING;
    return turn;
  }

  /** Gives up the views, because the memory has a new buffer. */
  forget(): void {
    this.#words = new Uint32Array(0);
    this.#bytes = new Uint8Array(0);
    this.#quads = new Uint32Array(0);
  }

  /** Ends a turn: the memory may have grown. */
  end(): void {
    this.#turn += 1;
  }

  /** Which turn it is. */
  get turn(): number {
    return this.#turn;
  }

  /** Whether what was written in a turn still stands. */
  holds(turn: number): boolean {
    return this.#turn === turn;
  }

  /** Writes the user key. */
  key(key: string): void {
    this.text(0, key);
  }

  /** Writes a text where it is the value of a word. */
  text(word: number, text: string): void {
    const length = this.#text(text);
    this.#words[word] = this.#at - length;
    this.#words[word + 1] = length;
  }

  /** Writes attribute `n`. */
  attribute(n: number, value: Attribute): void {
    const word = 2 + 2 * n;
    if (typeof value === "string") return this.text(word, value);
    const length = value === undefined ? MISSING : this.#list(value);
    this.#words[word] = value === undefined ? 0 : (this.#at - length) | LIST;
    this.#words[word + 1] = length;
  }

  /** A copy of what was written of so many attributes. */
  copy(attributes: number): Packed {
    return { words: this.#words.slice(0, 2 + 2 * attributes), bytes: this.#bytes.slice(0, this.#at) };
  }

  /** Writes such a copy. */
  restore({ words, bytes }: Packed): void {
    this.begin(words.length / 2 - 1);
    if (this.#bytes.length < bytes.length) this.#makeRoom(bytes.length);
    this.#words.set(words);
    this.#bytes.set(bytes);
    this.#at = bytes.length;
  }

  /** Writes a text behind the others, and gives its offset and length. */
  append(text: string): readonly [offset: number, length: number] {
    const length = this.#text(text);
    return [this.#at - length, length];
  }

  /** Writes a flag's key by itself, and gives its offset and length. */
  flagKey(key: string): readonly [offset: number, length: number] {
    this.begin(0);
    return this.append(key);
  }

  /** Writes a text so that it ends where the next begins, and gives its length in bytes. */
  #text(text: string): number {
    const { length } = text;
    const start = (this.#at + 3) & ~3;
    if (this.#bytes.length - start < 3 * length + 4) this.#makeRoom(start + 3 * length + 4);
    if (length <= SHORT && this.#ascii(text, length, start)) {
      this.#at = start + length;
      return length;
    }
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start));
    this.#at = start + written;
    return written;
  }

  /** Writes a text if it is ASCII, four characters at a time. */
  #ascii(text: string, length: number, start: number): boolean {
    const quads = this.#quads;
    let all = 0;
    let at = 0;
    let quad = start >> 2;
    for (; at + 3 < length; at += 4) {
      const one = text.charCodeAt(at);
      const two = text.charCodeAt(at + 1);
      const three = text.charCodeAt(at + 2);
      const four = text.charCodeAt(at + 3);
      all |= one | two | three | four;
      quads[quad++] = one | (two << 8) | (three << 16) | (four << 24);
    }
    const bytes = this.#bytes;
    for (; at < length; at++) {
      const one = text.charCodeAt(at);
      all |= one;
      bytes[start + at] = one;
    }
    return all < 0x80;
  }

  /** Writes each item's length and text, and gives the length of all. */
  #list(items: readonly string[]): number {
    const encoded = items.map((item) => encoder.encode(item));
    const length = encoded.reduce((sum, bytes) => sum + 4 + bytes.length, 0);
    if (this.#bytes.length - this.#at < length) this.#makeRoom(this.#at + length);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    for (const bytes of encoded) {
      view.setUint32(this.#at, bytes.length, true);
      this.#bytes.set(bytes, this.#at + 4);
      this.#at += 4 + bytes.length;
    }
    return length;
  }

  /** Makes room for so many attributes. */
  #widen(attributes: number): void {
    this.#reserve(Math.max(2 + 2 * attributes, this.#wordRoom), this.#byteRoom);
  }

  #makeRoom(bytes: number): void {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }

  /** Makes room and views it; what was written stays. */
  #reserve(words: number, bytes: number): void {
    const { exports } = this.#engine;
    const room = (bytes + 3) & ~3;
    // Should it fail half-way, the next turn makes room again.
    this.forget();
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(room);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, room);
    this.#quads = this.#engine.words(bytesAt, room >> 2);
    this.#wordRoom = words;
    this.#byteRoom = room;
  }
}
