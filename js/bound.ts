import { KeptUser } from "./context.js";
import { detailsOr, isEnabled, valueOr } from "./fallback.js";
import type { Packed } from "./frame.js";
import type { Loaded } from "./loaded.js";
import { instant } from "./now.js";
import type {
  AllEvaluations,
  AnyFlags,
  Evaluation,
  EvaluationOptions,
  FlagEvaluation,
  FlagFallback,
  FlagKey,
  FlagMap,
  FlagValueOr,
  Report,
} from "./types.js";

/** An answer, and when it holds: from an instant on until another. */
interface Answer {
  readonly evaluation: Evaluation;
  readonly instants: readonly number[];
  readonly from: number;
  readonly until: number;
}

/**
 * An evaluator for one context, made by `FlagEvaluator.forContext`. Its methods
 * are those of the evaluator, without the context.
 */
export class BoundEvaluator<Flags extends FlagMap<Flags> = AnyFlags> {
  readonly #current: () => Loaded;
  readonly #user: KeptUser;
  /** The snapshot that the answers are of. */
  #answered: Loaded | undefined;
  readonly #answers = new Map<string, Answer>();
  #written: Packed | undefined;

  /** @internal Use `FlagEvaluator.forContext`. */
  constructor(current: () => Loaded, context: unknown) {
    this.#current = current;
    this.#user = new KeptUser(context);
  }

  /** As `FlagEvaluator.isEnabled`. */
  isEnabled(flag: FlagKey<Flags>, fallback = false, options?: EvaluationOptions): boolean {
    return isEnabled(this.#evaluate(flag, options), fallback);
  }

  /** As `FlagEvaluator.evaluate`. */
  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key> {
    return this.#evaluate(flag, options) as FlagEvaluation<Flags, Key>;
  }

  /** As `FlagEvaluator.evaluateAll`. */
  evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags> {
    const loaded = this.#current();
    return loaded.evaluateAllPacked(() => this.#packed(loaded), options) as AllEvaluations<Flags>;
  }

  /** As `FlagEvaluator.value`. */
  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback> {
    return valueOr(this.#evaluate(flag, options), fallback) as FlagValueOr<Flags, Key, Fallback>;
  }

  /** As `FlagEvaluator.details`. */
  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>> {
    const details = detailsOr(this.#evaluate(flag, options), fallback);
    return details as FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  }

  /** As `FlagEvaluator.has`. */
  has(flag: string): boolean {
    return this.#current().has(flag);
  }

  /** As `FlagEvaluator.keys`. */
  get keys(): readonly FlagKey<Flags>[] {
    return this.#current().keys() as readonly FlagKey<Flags>[];
  }

  /** As `FlagEvaluator.report`. */
  get report(): Report {
    return this.#current().report();
  }

  #evaluate(flag: string, options: EvaluationOptions | undefined): Evaluation {
    const loaded = this.#current();
    if (this.#answered !== loaded) this.#follow(loaded);
    const known = this.#answers.get(flag);
    if (known !== undefined && known.until === Infinity && known.from === -Infinity) {
      return known.evaluation;
    }
    const instants = known?.instants ?? loaded.instants(flag);
    const now = instants?.length === 0 ? 0 : instant(options);
    if (known !== undefined && known.from <= now && now < known.until) return known.evaluation;
    const evaluation = loaded.evaluatePacked(flag, () => this.#packed(loaded), now);
    // Of keys that may be any number, and of failures, asking again is right.
    const decided = evaluation.reason !== "not_found" && evaluation.reason !== "error";
    if (decided && instants !== undefined) {
      const next = instants.findIndex((step) => step > now);
      const until = instants[next] ?? Infinity;
      const from = instants[(next < 0 ? instants.length : next) - 1] ?? -Infinity;
      this.#answers.set(flag, { evaluation, instants, from, until });
    }
    return evaluation;
  }

  #follow(loaded: Loaded): void {
    this.#answers.clear();
    this.#written = undefined;
    this.#answered = loaded;
  }

  /** The context as this snapshot reads it. */
  #packed(loaded: Loaded): Packed {
    if (this.#answered !== loaded) this.#follow(loaded);
    return (this.#written ??= loaded.pack(this.#user));
  }
}
