/// <reference path="./generated.d.ts" />
/**
 * The WebAssembly module: one instance for all evaluators of this copy of the
 * package. Only numbers cross; text goes through the module's buffers (see
 * src/bindings.rs).
 */
import { imports } from "isoflag-build/glue";
import { EngineError } from "./errors.js";
import { Frame } from "./frame.js";

/**
 * Makes an instance of the module from its imports. Where growing the memory does
 * not detach the views of it, `grown` is called.
 */
export type Instantiate = (imports: WebAssembly.Imports, grown: () => void) => WebAssembly.Exports;

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
  find(handle: number, keyAt: number, keyLength: number): number;
  reserve_frame(words: number): number;
  reserve_bytes(length: number): number;
  evaluate(handle: number, flag: number, now: number): number;
  settle(handle: number, flag: number): number;
  evaluate_all(handle: number, now: number): number;
  describe(handle: number, flag: number, packed: number): number;
  /** Only in the module of `isoflag/explain`. */
  explain(handle: number, flag: number, keyAt: number, keyLength: number, now: number): number;
  describe_unknown(handle: number, keyAt: number, keyLength: number): number;
  output(): number;
  output_length(): number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One instance of the module, with the buffers that text crosses in. */
export class Engine {
  readonly exports: Exports;
  readonly frame = new Frame(this);

  constructor(instantiate: Instantiate) {
    const grown = () => this.frame.forget();
    this.exports = instantiate(imports, grown) as Exports;
  }

  /**
   * A view of the module's memory, good until the next call that may grow it.
   * Numbers come out of the module signed, addresses too.
   */
  view(address: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.exports.memory.buffer, address >>> 0, length >>> 0);
  }

  /** The same in words of 32 bits. */
  words(address: number, length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.exports.memory.buffer, address >>> 0, length);
  }

  /** The JSON that a call has left in the output. */
  output<Value>(length: number): Value {
    this.frame.end();
    return JSON.parse(decoder.decode(this.view(this.exports.output(), length))) as Value;
  }

  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source: string | Uint8Array): number {
    this.frame.end();
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

let prepare = (): Instantiate => {
  throw new EngineError("no_module", "no module has been given; await init(...) first", undefined);
};
let prepared: Instantiate | undefined;
let current: Engine | undefined;
let discarded = 0;

/** Says how the module is had. Once the engine has started, that changes nothing. */
export function provideModule(compile: () => WebAssembly.Module): void {
  prepare = () => {
    const module = compile();
    return (imports) => new WebAssembly.Instance(module, imports).exports;
  };
}

/** Says what takes the module's place where it is JavaScript. */
export function provideProgram(program: Instantiate): void {
  prepare = () => program;
}

/** The instance in use; the first call compiles the module. */
export function engine(): Engine {
  return current ?? start();
}

/** Gives up the instance in use; the next call makes another. */
export function discard(): void {
  current = undefined;
  discarded += 1;
}

/** Another number for each instance. */
export function generation(): number {
  return discarded;
}

function start(): Engine {
  try {
    const instantiate = prepared ?? prepare();
    current = new Engine(instantiate);
    prepared = instantiate;
  } catch (cause) {
    throw cause instanceof EngineError ? cause : refusal(cause);
  }
  return current;
}

function refusal(cause: unknown): EngineError {
  // By name, because a realm's WebAssembly may have errors of another realm.
  // The last two are those of a runtime without WebAssembly.
  const { name } = Object(cause) as { readonly name?: unknown };
  return /^(Compile|Link|Eval|Reference|Type)Error$/.test(String(name))
    ? new EngineError(
        "wasm_refused",
        "the WebAssembly module cannot be compiled; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, or import isoflag/js, which has none",
        cause,
      )
    : new EngineError("engine_failed", "the engine could not be started", cause);
}
