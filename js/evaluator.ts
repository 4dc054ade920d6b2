import { isArray } from "./context.js";
import { deepFreeze, Loaded } from "./loaded.js";
import { toSource } from "./source.js";
import type {
  Context,
  Evaluation,
  JsonValue,
  Report,
  SnapshotInput,
  Update,
  Widened,
} from "./types.js";

/**
 * Evaluates the flags of the snapshot in force. It is ready as soon as it is
 * constructed, and nobody has to free it.
 *
 * Only the constructor and `update` throw. Everything else answers whatever it
 * is given, from one snapshot, with results that are plain and frozen.
 */
export class FlagEvaluator {
  #loaded: Loaded;

  /**
   * Loads a snapshot. Without one there are no flags, and every answer is the
   * fallback.
   *
   * @throws {SnapshotError} if the snapshot cannot be read at all. A fault in
   * one flag is no error: that flag answers `error`, and `report` says why.
   * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
   */
  constructor(snapshot?: SnapshotInput) {
    this.#loaded = new Loaded(toSource(snapshot));
  }

  /**
   * Puts another snapshot in force.
   *
   * @throws {SnapshotError} as the constructor; the old one stays in force.
   * @throws {EngineError} likewise.
   */
  update(snapshot: SnapshotInput): Update {
    const source = toSource(snapshot);
    // Only now: reading the snapshot may have run code of the caller that updates.
    const older = this.#loaded;
    if (source === older.source) return Object.freeze({ changed: Object.freeze([]) });
    const newer = new Loaded(source);
    const changed = newer.changedSince(older);
    this.#loaded = newer;
    older.release();
    return Object.freeze({ changed });
  }

  /** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
  isEnabled(flag: string, context?: Context, fallback = false): boolean {
    const { reason, enabled } = this.#loaded.evaluate(flag, context);
    return reason === "not_found" || reason === "error" ? fallback : enabled;
  }

  /** Evaluates one flag. */
  evaluate(flag: string, context?: Context): Evaluation {
    return this.#loaded.evaluate(flag, context);
  }

  /** Evaluates all flags: an object of results by key, in the snapshot's order. */
  evaluateAll(context?: Context): Readonly<Record<string, Evaluation>> {
    return Object.freeze(Object.fromEntries(this.#loaded.evaluateAll(context)));
  }

  /**
   * What a flag is worth to a user: its value, or the fallback if that is null
   * or of another kind (`typeof`, array, null) than a fallback that is not null.
   */
  value(flag: string, context?: Context, fallback?: null): JsonValue;
  value<Fallback extends JsonValue>(
    flag: string,
    context: Context | undefined,
    fallback: Fallback,
  ): Widened<Fallback>;
  value(flag: string, context?: Context, fallback: JsonValue = null): JsonValue {
    const { value } = this.#loaded.evaluate(flag, context);
    return fits(value, fallback) ? value : fallback;
  }

  /**
   * The evaluation with the value that `value` gives. Where the fallback took
   * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
   * A fallback that is an object or an array is copied, and the copy is frozen.
   */
  details(flag: string, context?: Context, fallback?: null): Evaluation;
  details<Fallback extends JsonValue>(
    flag: string,
    context: Context | undefined,
    fallback: Fallback,
  ): Evaluation<Widened<Fallback>>;
  details(flag: string, context?: Context, fallback: JsonValue = null): Evaluation {
    const evaluation = this.#loaded.evaluate(flag, context);
    const { value, errorCode } = evaluation;
    if (fits(value, fallback) || value === fallback) return evaluation;
    return Object.freeze({
      ...evaluation,
      value: frozenCopy(fallback),
      errorCode: errorCode ?? "TYPE_MISMATCH",
    });
  }

  /** Whether the snapshot has such a flag, with a fault or without. */
  has(flag: string): boolean {
    return this.#loaded.has(flag);
  }

  /** The keys of all flags, in the snapshot's order. */
  get keys(): readonly string[] {
    return this.#loaded.keys();
  }

  /** What loading the snapshot in force had to say. */
  get report(): Report {
    return this.#loaded.report();
  }
}

/** Whether a value stands where there is such a fallback. */
function fits(value: JsonValue, fallback: JsonValue): boolean {
  return value !== null && (fallback === null || kind(value) === kind(fallback));
}

function kind(value: JsonValue): string {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}

function frozenCopy(value: JsonValue): JsonValue {
  try {
    return deepFreeze(structuredClone(value));
  } catch {
    // No JSON value, whatever its type says; it is handed through.
    return value;
  }
}
