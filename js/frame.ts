/**
 * The frame: a context as the module reads it (src/bindings/frame.rs). Words 0
 * and 1 say where in the bytes the user key stands and how long it is, the two
 * words at 2 + 2n the same of attribute n.
 */
import type { Attribute } from "./context.js";
import type { Engine } from "./engine.js";

const MISSING = 0xffffffff;
const LIST = 0x80000000;
/** Texts of at most so many characters are written by a loop if they are ASCII. */
const SHORT = 48;

const encoder = new TextEncoder();

/** The writer of the frame and the bytes of one engine. */
export class Frame {
  readonly #engine: Engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Begins a frame with room for so many attributes. */
  begin(attributes: number): void {
    this.#at = 0;
    const words = 2 + 2 * attributes;
    // Views of a memory that has grown since have no length.
    if (this.#words.length < words || this.#bytes.length === 0) {
      this.#reserve(Math.max(words, this.#wordRoom), this.#byteRoom);
    }
  }

  /** Writes the user key. */
  key(key: string): void {
    this.#entry(0, this.#at, this.#text(key));
  }

  /** Writes attribute `n`. */
  attribute(n: number, value: Attribute): void {
    const at = this.#at;
    if (value === undefined) this.#entry(2 + 2 * n, 0, MISSING);
    else if (typeof value === "string") this.#entry(2 + 2 * n, at, this.#text(value));
    else this.#entry(2 + 2 * n, (at | LIST) >>> 0, this.#list(value));
  }

  /** Writes a text behind the others, and gives its offset and length. */
  append(text: string): readonly [offset: number, length: number] {
    return [this.#at, this.#text(text)];
  }

  /** Writes a flag's key at the start of the bytes and gives its length. */
  flagKey(key: string): number {
    this.begin(0);
    return this.#text(key);
  }

  #entry(word: number, offset: number, length: number): void {
    this.#words[word] = offset;
    this.#words[word + 1] = length;
  }

  /** Writes a text and gives its length in bytes. */
  #text(text: string): number {
    const length = text.length;
    if (this.#bytes.length - this.#at < 3 * length) this.#makeRoom(this.#at + 3 * length);
    const bytes = this.#bytes;
    const start = this.#at;
    let written = 0;
    if (length <= SHORT) {
      for (; written < length; written++) {
        const code = text.charCodeAt(written);
        if (code > 0x7f) break;
        bytes[start + written] = code;
      }
    }
    if (written < length) written = encoder.encodeInto(text, bytes.subarray(start)).written;
    this.#at = start + written;
    return written;
  }

  /** Writes each item's length and text, and gives the length of all. */
  #list(items: readonly string[]): number {
    const start = this.#at;
    for (const item of items) {
      const at = this.#at;
      if (this.#bytes.length - at < 4) this.#makeRoom(at + 4);
      this.#at = at + 4;
      const length = this.#text(item);
      new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at).setUint32(0, length, true);
    }
    return this.#at - start;
  }

  #makeRoom(bytes: number): void {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }

  /** Makes room and views it; what was written stays. */
  #reserve(words: number, bytes: number): void {
    const { exports } = this.#engine;
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(bytes);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, bytes);
    this.#wordRoom = words;
    this.#byteRoom = bytes;
  }
}
