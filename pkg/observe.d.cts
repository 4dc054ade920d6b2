import { AllEvaluations, AnyFlags, Context, Evaluation, EvaluationOptions, FlagEvaluation, FlagFallback, FlagKey, FlagMap, FlagValueOr, Report as Report$1 } from 'isoflag';

/** The methods of `FlagEvaluator` that ask; each is described there. */
export interface FlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
	isEnabled(flag: FlagKey<Flags>, context?: Context, fallback?: boolean, options?: EvaluationOptions): boolean;
	evaluate<Key extends FlagKey<Flags>>(flag: Key, context?: Context, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags>;
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	forContext(context?: Context): BoundFlagReader<Flags>;
	has(flag: string): boolean;
	readonly keys: readonly FlagKey<Flags>[];
	readonly report: Report$1;
}
/** The same for one context, as `forContext` gives it. */
export interface BoundFlagReader<Flags extends FlagMap<Flags> = AnyFlags> {
	isEnabled(flag: FlagKey<Flags>, fallback?: boolean, options?: EvaluationOptions): boolean;
	evaluate<Key extends FlagKey<Flags>>(flag: Key, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags>;
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	has(flag: string): boolean;
	readonly keys: readonly FlagKey<Flags>[];
	readonly report: Report$1;
}
/** One decision that has not been told before. */
export interface Observation {
	readonly flag: string;
	readonly evaluation: Evaluation;
	/** Of whom; empty for an anonymous user. */
	readonly userKey: string;
}
export interface ObserveOptions {
	/**
	 * Told of a decision, at once: keep it short, and put what takes longer into
	 * a queue. What it throws, or rejects with, goes to the console.
	 */
	readonly onEvaluation: (observation: Observation) => void;
	/**
	 * How many decisions are remembered so as not to be told twice; 10,000. When
	 * there are more, the oldest are forgotten, and told again when they come again.
	 */
	readonly remember?: number;
}
/**
 * Flags that tell of each decision once: of each flag, variant and user key. A
 * flag being on and being off are two. `evaluateAll` tells of nothing: it shows
 * no flag to anybody.
 */
export declare function observed<Flags extends FlagMap<Flags> = AnyFlags>(flags: FlagReader<Flags>, { onEvaluation, remember }: ObserveOptions): FlagReader<Flags>;

export {};
