/// <reference path="./generated.d.ts" />
/**
 * The WebAssembly module: one instance for all evaluators of this copy of the
 * package. Only numbers cross; text goes through the module's buffers (see
 * src/bindings.rs).
 */
import * as glue from "isoflag-build/glue";
import { EngineError } from "./errors.js";
import { Frame } from "./frame.js";

/** What src/bindings.rs exports. */
interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  reserve_text(length: number): number;
  load(length: number): number;
  unload(handle: number): void;
  report(handle: number): number;
  digest(length: number): number;
  keys(handle: number): number;
  attributes(handle: number): number;
  reads(handle: number, flag: number): number;
  changed(newer: number, older: number): number;
  find(handle: number, length: number): number;
  reserve_frame(words: number): number;
  reserve_bytes(length: number): number;
  evaluate(handle: number, flag: number): number;
  evaluate_all(handle: number): number;
  describe(handle: number, flag: number, packed: number): number;
  describe_unknown(length: number): number;
  output(): number;
  output_length(): number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One instance of the module, with the buffers that text crosses in. */
export class Engine {
  readonly exports: Exports;
  readonly frame = new Frame(this);

  constructor(module: WebAssembly.Module) {
    this.exports = new WebAssembly.Instance(module, { "./isoflag_bg.js": { ...glue } })
      .exports as Exports;
    glue.__wbg_set_wasm(this.exports);
  }

  /** A view of the module's memory, good until the next call that may grow it. */
  view(address: number, length: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, address, length);
  }

  /** The JSON that a call has left in the output. */
  output<Value>(length: number): Value {
    return JSON.parse(decoder.decode(this.view(this.exports.output(), length))) as Value;
  }

  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source: string | Uint8Array): number {
    if (typeof source === "string") return this.#putString(source);
    // What is one byte too long is refused like what is longer still.
    const address = this.exports.reserve_text(source.length);
    const room = Math.min(source.length, MOST_BYTES + 1);
    this.view(address, room).set(source.subarray(0, room));
    return room;
  }

  #putString(text: string): number {
    let room = Math.min(text.length, MOST_BYTES + 1);
    const first = encoder.encodeInto(text, this.view(this.exports.reserve_text(room), room));
    let { read, written } = first;
    if (read < text.length) {
      room = Math.min(written + 3 * (text.length - read), MOST_BYTES + 1);
      const rest = this.view(this.exports.reserve_text(room), room).subarray(written);
      const second = encoder.encodeInto(text.slice(read), rest);
      read += second.read;
      written += second.written;
    }
    if (read < text.length) return MOST_BYTES + 1;
    this.#markLoneSurrogate(text, room);
    return written;
  }

  /**
   * `encodeInto` writes U+FFFD for a lone surrogate. Such a text is refused as
   * one that is not UTF-8, so it is made that.
   */
  #markLoneSurrogate(text: string, room: number): void {
    const at = text.search(/[\ud800-\udfff]/u);
    if (at >= 0) {
      const before = encoder.encode(text.slice(0, at)).length;
      this.view(this.exports.reserve_text(room), room)[before] = 0xed;
    }
  }
}

const MOST_BYTES = 64 * 1024 * 1024;

let compile: () => WebAssembly.Module;
let compiled: WebAssembly.Module | undefined;
let current: Engine | undefined;

/** Says where the module comes from; nothing is compiled before it is needed. */
export function provideModule(provide: () => WebAssembly.Module): void {
  compile = provide;
}

/** The instance in use; the first call compiles the module. */
export function engine(): Engine {
  if (current !== undefined) return current;
  try {
    compiled ??= compile();
    current = new Engine(compiled);
  } catch (cause) {
    const message =
      "WebAssembly cannot be compiled here; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src";
    throw new EngineError("wasm_refused", message, cause);
  }
  return current;
}

/** Gives up an instance in which a call has trapped; the next call makes another. */
export function discard(trapped: Engine): void {
  if (current !== trapped) return;
  current = undefined;
  // The glue keeps a view of the memory it knows and renews it only when that
  // is detached, which growing does.
  try {
    trapped.exports.memory.grow(0);
  } catch {
    // Then the memory is gone anyway.
  }
}
