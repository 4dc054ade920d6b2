import { BoundEvaluator } from "./bound.js";
import { asContext } from "./context.js";
import { detailsOr, valueOr } from "./fallback.js";
import { Loaded } from "./loaded.js";
import { SOURCE, toSource } from "./source.js";
import type {
  AllEvaluations,
  AnyFlags,
  Context,
  Evaluation,
  EvaluationOptions,
  FlagEvaluation,
  FlagFallback,
  FlagKey,
  FlagMap,
  FlagValueOr,
  Report,
  SnapshotInput,
  Update,
} from "./types.js";

/**
 * Evaluates the flags of the snapshot in force. It is ready as soon as it is
 * constructed, and nobody has to free it.
 *
 * Only the constructor and `update` throw. Everything else answers whatever it
 * is given, from one snapshot, with results that are plain and frozen.
 *
 * `Flags` maps flag keys to `{ variant, value }`, so that keys, variants and
 * values are typed; without it any key will do. The map is the caller's word:
 * what a snapshot says can differ.
 */
export class FlagEvaluator<Flags extends FlagMap<Flags> = AnyFlags> {
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

  /**
   * The same questions for one context: it is read once, now, and answers are
   * remembered. Updates of this evaluator are followed.
   */
  forContext(context?: Context): BoundEvaluator<Flags> {
    return new BoundEvaluator(() => this.#loaded, context);
  }

  /** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
  isEnabled(
    flag: FlagKey<Flags>,
    context?: Context,
    fallback = false,
    options?: EvaluationOptions,
  ): boolean {
    return this.#loaded.isEnabled(flag, asContext(context), fallback, options);
  }

  /** Evaluates one flag. */
  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    context?: Context,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key> {
    return this.#evaluate(flag, context, options) as FlagEvaluation<Flags, Key>;
  }

  /** Evaluates all flags: an object of results by key, in the snapshot's order. */
  evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags> {
    return this.#loaded.evaluateAll(asContext(context), options) as AllEvaluations<Flags>;
  }

  /**
   * What a flag is worth to a user: its value, or the fallback if that is null
   * or of another kind (`typeof`, array, null) than a fallback that is not null.
   */
  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback> {
    return valueOr(this.#evaluate(flag, context, options), fallback) as FlagValueOr<Flags, Key, Fallback>;
  }

  /**
   * The evaluation with the value that `value` gives. Where the fallback took
   * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
   * A fallback that is an object or an array is copied, and the copy is frozen.
   */
  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>> {
    const details = detailsOr(this.#evaluate(flag, context, options), fallback);
    return details as FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  }

  /** Whether the snapshot has such a flag, with a fault or without. */
  has(flag: string): boolean {
    return this.#loaded.has(flag);
  }

  /** The keys of all flags, in the snapshot's order. */
  get keys(): readonly FlagKey<Flags>[] {
    return this.#loaded.keys() as readonly FlagKey<Flags>[];
  }

  /** What loading the snapshot in force had to say. */
  get report(): Report {
    return this.#loaded.report();
  }

  /** @internal What `isoflag/explain` reads. */
  [SOURCE](): string | Uint8Array {
    return this.#loaded.source;
  }

  #evaluate(flag: string, context: unknown, options: EvaluationOptions | undefined): Evaluation {
    return this.#loaded.evaluate(flag, asContext(context), options);
  }
}
