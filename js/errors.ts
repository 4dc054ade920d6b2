/** Why a snapshot is refused as a whole. */
export type SnapshotErrorCode =
  /** More than 64 MiB. */
  | "too_large"
  /** Arrays and objects nested 128 levels deep or more. */
  | "too_deep"
  /** Bytes that are not UTF-8, or a lone surrogate in a text. */
  | "invalid_utf8"
  /** Not JSON, or a value that `JSON.stringify` refuses or leaves out. */
  | "invalid_json"
  /** An object with a `schema` that this version does not read. */
  | "unsupported_schema"
  /** Schema 1: `bucketing` that cannot be read. */
  | "bad_bucketing"
  /** Schema 1: `segments` that is no object. */
  | "bad_segments"
  /** JSON, but no dialect of a snapshot. */
  | "unknown_format";

/** Where in a snapshot an error is. */
export interface SnapshotErrorPlace {
  /** Line in the text, from 1. */
  readonly line?: number;
  /** Column in the text, in code points from 1. */
  readonly column?: number;
  /** JSON pointer, for errors in what the JSON says. */
  readonly pointer?: string;
}

/**
 * A snapshot that is refused as a whole; what was loaded before stays in force.
 * Tell it by `code`: two copies of the package have two classes.
 */
export class SnapshotError extends Error implements SnapshotErrorPlace {
  override readonly name = "SnapshotError";
  readonly code: SnapshotErrorCode;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;

  constructor(code: SnapshotErrorCode, message: string, place: SnapshotErrorPlace = {}) {
    super(message);
    this.code = code;
    if (place.line !== undefined) this.line = place.line;
    if (place.column !== undefined) this.column = place.column;
    if (place.pointer !== undefined) this.pointer = place.pointer;
  }
}

/** Why the engine cannot run here. */
export type EngineErrorCode =
  /** There is no WebAssembly, or its compilation was refused (a policy, or no SIMD). */
  | "wasm_refused"
  /** A slim entry has not been given its module yet. */
  | "no_module"
  /** The engine broke down while starting or loading, most likely for want of memory. */
  | "engine_failed";

/**
 * The engine cannot run here. Only constructors, `update` and the slim entries'
 * `init` throw it.
 */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
