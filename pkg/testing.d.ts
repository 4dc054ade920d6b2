import { AllEvaluations, AnyFlags, Context, Evaluation, EvaluationOptions, FlagEvaluation, FlagFallback, FlagKey, FlagMap, FlagValueOr, JsonValue, Report as Report$1 } from 'isoflag';

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
/** An evaluation, spelt out by `answer`. */
export declare class Answer<Value = JsonValue, Variant extends string = string> {
	readonly parts: Partial<Evaluation<Value, Variant>>;
	/** @internal Use `answer`. */
	constructor(parts: Partial<Evaluation<Value, Variant>>);
}
/**
 * What a flag is to be: true or false; a text, which is a variant's name and its
 * value; another value; or an evaluation in parts.
 */
export type Override<Flags extends FlagMap<Flags>, Key extends FlagKey<Flags>> = boolean | Flags[Key]["variant"] | Flags[Key]["value"] | Answer<Flags[Key]["value"] | null, Flags[Key]["variant"] | "">;
/** Flags by key; one that is undefined is left as it is. */
export type Overrides<Flags extends FlagMap<Flags> = AnyFlags> = {
	readonly [Key in FlagKey<Flags>]?: Override<Flags, Key> | undefined;
};
/**
 * An evaluation in parts, for variants whose value is not their name, for flags
 * that are off in a variant, and for other reasons. Left out: on, with no variant,
 * and the value that a snapshot would give.
 */
export declare function answer<Value = JsonValue, Variant extends string = string>(parts: Partial<Evaluation<Value, Variant>>): Answer<Value, Variant>;
/** Flags that are just these; all others are not found. */
export declare function fixedFlags<Flags extends FlagMap<Flags> = AnyFlags>(flags: NoInfer<Overrides<Flags>>): FlagReader<Flags>;
/** Flags of which some are these, for everyone who asks. All others are as they were. */
export declare function withOverrides<Flags extends FlagMap<Flags> = AnyFlags>(flags: FlagReader<Flags>, overrides: NoInfer<Overrides<Flags>>): FlagReader<Flags>;
/** One answer. */
export interface Recorded {
	readonly flag: string;
	/** As it was given. */
	readonly context: Context | undefined;
	readonly evaluation: Evaluation;
}
/** Flags that remember what they were asked. */
export interface Recording<Flags extends FlagMap<Flags> = AnyFlags> {
	/** Hand these to the code under test. */
	readonly flags: FlagReader<Flags>;
	/** All answers so far, in order; `evaluateAll` counts as one for each flag. */
	readonly recorded: readonly Recorded[];
	/** The answers for one flag. */
	of(flag: string): readonly Evaluation[];
	/** Forgets them. */
	clear(): void;
}
/** Records what flags are asked and answer. */
export declare function record<Flags extends FlagMap<Flags> = AnyFlags>(flags: FlagReader<Flags>): Recording<Flags>;

export {};
