/** What can be asked of flags, whoever answers: an evaluator, a client, or a layer around one. */
import type {
  AllEvaluations,
  AnyFlags,
  Context,
  EvaluationOptions,
  FlagEvaluation,
  FlagFallback,
  FlagKey,
  FlagMap,
  FlagValueOr,
  Report,
} from "isoflag";

/** The methods of `FlagEvaluator` that ask; each is described there. */
export interface FlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
  isEnabled(
    flag: FlagKey<Flags>,
    context?: Context,
    fallback?: boolean,
    options?: EvaluationOptions,
  ): boolean;
  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    context?: Context,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key>;
  evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags>;
  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback>;
  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  forContext(context?: Context): BoundFlagReader<Flags>;
  has(flag: string): boolean;
  readonly keys: readonly FlagKey<Flags>[];
  readonly report: Report;
}

/** The same for one context, as `forContext` gives it. */
export interface BoundFlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
  isEnabled(flag: FlagKey<Flags>, fallback?: boolean, options?: EvaluationOptions): boolean;
  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key>;
  evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags>;
  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback>;
  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  has(flag: string): boolean;
  readonly keys: readonly FlagKey<Flags>[];
  readonly report: Report;
}
