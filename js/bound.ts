import { KeptUser } from "./context.js";
import { detailsOr, isEnabled, valueOr } from "./fallback.js";
import type { Loaded } from "./loaded.js";
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

/**
 * An evaluator for one context, made by `FlagEvaluator.forContext`. Its methods
 * are those of the evaluator, without the context.
 */
export class BoundEvaluator<Flags extends FlagMap<Flags> = AnyFlags> {
  readonly #current: () => Loaded;
  readonly #user: KeptUser;
  /** The snapshot that the answers are of. */
  #answered: Loaded | undefined;
  readonly #answers = new Map<string, Evaluation>();

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
    const results = this.#current().evaluateAll(this.#user, options);
    return Object.freeze(Object.fromEntries(results)) as AllEvaluations<Flags>;
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
    if (this.#answered !== loaded) {
      this.#answers.clear();
      this.#answered = loaded;
    }
    const known = this.#answers.get(flag);
    if (known !== undefined) return known;
    const answer = loaded.evaluate(flag, this.#user, options);
    // Where the clock has a say, and for keys that may be any number, asking again is right.
    if (answer.reason !== "not_found" && answer.reason !== "error" && !loaded.readsClock(flag)) {
      this.#answers.set(flag, answer);
    }
    return answer;
  }
}
