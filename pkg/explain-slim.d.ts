/** What of a `Response` is used. */
export interface ResponseLike {
	readonly ok: boolean;
	readonly status: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}
/** A `WebAssembly.Module`, as bundlers for edge runtimes import it. */
export type CompiledModule = object;
/** The module, or the bytes of `isoflag/engine.wasm` (of `isoflag/explain.wasm` for explanations). */
export type EngineModule = CompiledModule | ArrayBuffer | ArrayBufferView<ArrayBuffer>;
/**
 * Gives the engine its module. Bytes are compiled when the first evaluator is
 * made, which throws if that is refused; from then on another call changes
 * nothing.
 *
 * @param source a `Response` of whatever media type, or what `initSync` takes,
 *   or a promise of one of these.
 * @throws {EngineError} `engine_failed` if the response is not ok.
 */
export declare function init(source: EngineModule | ResponseLike | PromiseLike<EngineModule | ResponseLike>): Promise<void>;
/** The same at once, where the module or its bytes are there already. */
export declare function initSync(source: EngineModule): void;
/**
 * What is known about a user: an object of any type or class. The user key is
 * the first of `targetingKey`, `key`, `user_id` and `id` that is a non-empty
 * text, a finite number or a bigint; without one the user is anonymous. Every
 * own property is an attribute: a text, a number, a boolean, a bigint, a `Date`,
 * or an array of them. So are those of the objects `properties` and
 * `attributes`.
 */
export type Context = object;
/** How to evaluate. */
export interface EvaluationOptions {
	/**
	 * The instant that flags with a `rollout` are evaluated for: epoch
	 * milliseconds or a `Date`. Left out, the host's clock.
	 */
	readonly now?: number | Date;
}
/** Why a flag is on or off. */
export type Reason = 
/** No such flag. */
"not_found"
/** The flag has a fault, which `report` names. */
 | "error"
/** The flag is switched off. */
 | "disabled"
/** A prerequisite does not hold. */
 | "prerequisite_failed"
/** A target lists the user. */
 | "target_match"
/** A rule matched. */
 | "rule_match"
/** In the flag's percentage. */
 | "percentage"
/** Not in the percentage of the flag, or of the rule that matched. */
 | "percentage_excluded"
/** No rule matched, and no percentage is set for the others. */
 | "no_match"
/** On for everyone left. */
 | "default";
/** Why an answer is no flag's decision, in OpenFeature's words. */
export type ErrorCode = "FLAG_NOT_FOUND" | "PARSE_ERROR" | "TYPE_MISMATCH";
/** A JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
	readonly [name: string]: JsonValue;
};
/** The answer for one flag and one context: plain, frozen, serialisable. */
export interface Evaluation<Value = JsonValue, Variant extends string = string> {
	/** The key that was asked for. */
	readonly flag: string;
	/** Whether the flag is on for this user. */
	readonly enabled: boolean;
	/** The variant's name; empty for none. */
	readonly variant: Variant;
	/** The variant's value, else its name; for a flag without variants, `enabled`; else null. */
	readonly value: Value;
	/** Why. */
	readonly reason: Reason;
	/** The rule that decided: its id, else `#` and its position from 0; null where none did. */
	readonly rule: string | null;
	/** The snapshot's version; empty for a reference array. */
	readonly version: string;
	/** Set when no flag's decision stands behind the answer. */
	readonly errorCode: ErrorCode | null;
}
/** Something wrong in one flag, which leaves all other flags as they are. */
export interface Problem {
	/** What kind of problem it is: see docs/semantics.md, sections 4.2 and 6.8. */
	readonly code: string;
	/** `error`: the flag answers `error`, or the element was skipped. */
	readonly severity: "error" | "warning";
	/** JSON pointer into the snapshot. */
	readonly pointer: string;
	/** The flag's key; null for an element that was skipped. */
	readonly flag: string | null;
	/** What is wrong, for people; the words may change. */
	readonly message: string;
}
/**
 * Why a flag is what it is for a user: what was looked at, what came of it, and
 * what it would take for a flag that is off to be on. Plain, frozen,
 * serialisable.
 *
 * It has limits: at most 1,000 prerequisites, targets, rules and conditions are
 * listed, 20 values and items of each condition, 100 ways in; the counts say how
 * many there are. What decided and the ways' rules are always among them.
 * Outside of `evaluation` and `problems` texts of more than 1,000 bytes are cut
 * and end with `…`.
 */
export interface Explanation {
	/** What `evaluate` gives. */
	readonly evaluation: Evaluation;
	/** The same in plain English; the words may change. */
	readonly summary: string;
	/** The user key; empty for an anonymous user. */
	readonly userKey: string;
	/** Now in epoch milliseconds, for a flag with a rollout over time. */
	readonly now: number | null;
	/** What loading the snapshot had to say of this flag. */
	readonly problems: readonly Problem[];
	/** In document order. */
	readonly prerequisites: readonly PrerequisiteStep[];
	/** How many there are in all. */
	readonly prerequisiteCount: number;
	/** In document order. */
	readonly targets: readonly TargetStep[];
	/** How many there are in all. */
	readonly targetCount: number;
	/** In the order in which they are tried. */
	readonly rules: readonly RuleStep[];
	/** How many there are in all. */
	readonly ruleCount: number;
	/** The share of the users whom no target or rule caught; null where none is set. */
	readonly percentage: PercentageStep | null;
	/** The choice among weighted variants, for a flag that has weights. */
	readonly split: SplitStep | null;
	/** For a flag that is off: what it would take, first what has the fewest conditions to change. */
	readonly waysIn: readonly WayIn[];
	/** How many there are in all. */
	readonly wayCount: number;
	/**
	 * The context's members that are integers beyond ±(2^53 − 1) and not text, or
	 * lists with such: as ids they are not told apart everywhere. Only those that
	 * the snapshot reads or that can be the user key.
	 */
	readonly unsafeIntegers: readonly string[];
}
/** A prerequisite. */
export interface PrerequisiteStep {
	/** The flag that it asks for. */
	readonly flag: string;
	/** The first of its variants that will do; none: all of them. */
	readonly variants: readonly string[];
	/** How many will do in all. */
	readonly variantCount: number;
	/** Whether that flag is on for this user. */
	readonly enabled: boolean;
	/** Its variant's name; empty for none. */
	readonly variant: string;
	/** Why it is on or off. */
	readonly reason: Reason;
	/** Whether it is on in a variant that will do. */
	readonly holds: boolean;
}
/** A list of user keys. */
export interface TargetStep {
	/** How many keys it has. */
	readonly keyCount: number;
	/** The variant it names; null: as for everyone. */
	readonly variant: string | null;
	/** Whether it lists the user key. */
	readonly holds: boolean;
}
/** A targeting rule. */
export interface RuleStep {
	/** Its id, or `#` and its position in the document. */
	readonly rule: string;
	/** All must hold. */
	readonly conditions: readonly ConditionStep[];
	/** How many there are in all. */
	readonly conditionCount: number;
	/** Whether they hold. */
	readonly holds: boolean;
	/** Whether this rule decided. */
	readonly decides: boolean;
	/** The share of the users who match. */
	readonly percentage: PercentageStep;
	/** The variant it names; null: as for everyone. */
	readonly variant: string | null;
}
/** A condition. */
export interface ConditionStep {
	readonly kind: "attribute" | "all" | "any" | "not" | "segment";
	/** Whether it holds. */
	readonly holds: boolean;
	/** The condition in plain English; the words may change. */
	readonly text: string;
	/** The attribute it asks of. */
	readonly attribute: string | null;
	/** Its operator, as schema 1 calls it; `never` for one that no item passes. */
	readonly operator: string | null;
	/**
	 * The first of the texts that items are compared with: sorted and each once
	 * for `in` and `not_in`, lower-cased where case is ignored.
	 */
	readonly values: readonly string[];
	/** How many there are in all. */
	readonly valueCount: number;
	/** Whether case is ignored. */
	readonly ignoreCase: boolean;
	/**
	 * Whether the empty text counts as missing, and what is missing is only ever
	 * found not to exist.
	 */
	readonly strict: boolean;
	/** Whether a pattern must match where the text begins. */
	readonly atStart: boolean;
	/** The first of the items that were read; null for a missing attribute. */
	readonly items: readonly string[] | null;
	/** How many there are in all. */
	readonly itemCount: number;
	/** The segment it refers to. */
	readonly segment: string | null;
	/**
	 * What is inside of a group or segment. A segment's conditions are listed
	 * where it is first referred to.
	 */
	readonly conditions: readonly ConditionStep[];
	/** How many there are in all. */
	readonly conditionCount: number;
}
/** A percentage, and where the user is in it. */
export interface PercentageStep {
	/** 0 to 100, as it counts. */
	readonly percentage: number;
	readonly scale: "percent" | "modulo100";
	/** What is hashed before the unit. */
	readonly salt: string;
	/** The attribute that is hashed; null: the user key. */
	readonly attribute: string | null;
	/** What is hashed of the user; null for one without a unit. */
	readonly unit: string | null;
	/** The hash as a number. */
	readonly value: number | null;
	/** The value's place on the scale. */
	readonly bucket: number | null;
	/**
	 * The least value (on `modulo100`: remainder by 100) that is not in the
	 * percentage, where that is between 0 and 100.
	 */
	readonly threshold: number | null;
	/** Whether the user is in it. */
	readonly holds: boolean;
	/** The user is in every percentage above this, and in none up to it. */
	readonly above: number;
	/** When the step in force began, in epoch milliseconds, for a rollout over time. */
	readonly from: number | null;
}
/** The choice of a variant by weights. */
export interface SplitStep {
	/** What is hashed before `/variants:` and the unit. */
	readonly salt: string;
	/** The attribute that is hashed; null: the user key. */
	readonly attribute: string | null;
	/** What is hashed of the user; null for one without a unit, whom the weights give no variant. */
	readonly unit: string | null;
	/** The hash as a number. */
	readonly value: number | null;
	/** Where each variant of positive weight ends. */
	readonly cuts: readonly CutStep[];
	/** The variant that the weights choose; null without a unit. */
	readonly variant: string | null;
}
/** The end of a variant in a split. */
export interface CutStep {
	/** The variant, for values */
	readonly variant: string;
	/**
	 * below this, and not below that of the variant before it. The last one's end
	 * is also for all values above.
	 */
	readonly below: number;
}
/** What it would take for a flag to be on. */
export interface WayIn {
	/**
	 * What would have to be otherwise. `enable`: the flag's switch.
	 * `prerequisite`: another flag. Both stand before all others, which are
	 * alternatives: `percentage`, that of the flag or of a rule; `rule`, the
	 * conditions of one, if then no earlier rule matches too; `wait`, the clock.
	 */
	readonly way: "enable" | "prerequisite" | "percentage" | "rule" | "wait";
	/** The rule that it is about. */
	readonly rule: string | null;
	/** Where that stands in the explanation's `rules`. */
	readonly index: number | null;
	/** The flag that it is about. */
	readonly flag: string | null;
	/** The positions of the rule's conditions that do not hold. */
	readonly conditions: readonly number[];
	/** The percentage of the rule or flag must be above this. */
	readonly above: number | null;
	/** The flag is on from this instant on, in epoch milliseconds. */
	readonly from: number | null;
	/** The same in plain English; the words may change. */
	readonly text: string;
}
/** Why the engine cannot run here. */
export type EngineErrorCode = 
/** There is no WebAssembly, or its compilation was refused (a policy, or no SIMD). */
"wasm_refused"
/** A slim entry has not been given its module yet. */
 | "no_module"
/** The engine broke down while starting or loading, most likely for want of memory. */
 | "engine_failed";
/**
 * The engine cannot run here. Only constructors, `update` and the slim entries'
 * `init` throw it.
 */
export declare class EngineError extends Error {
	readonly name = "EngineError";
	readonly code: EngineErrorCode;
	constructor(code: EngineErrorCode, message: string, cause: unknown);
}
/** A `FlagEvaluator`, of whichever copy of the package. Nothing else will do. */
export interface Explainable {
	readonly keys: readonly string[];
	evaluate(flag: never, context?: Context, options?: EvaluationOptions): object;
	forContext(context?: Context): object;
	update(snapshot: string): object;
}
/**
 * Evaluates one flag of an evaluator's snapshot and says why it is so:
 * everything that was looked at. Like `evaluate` it always answers.
 *
 * @throws {TypeError} if what is given is no evaluator of isoflag.
 * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
 */
export declare function explain(evaluator: Explainable, flag: string, context?: Context, options?: EvaluationOptions): Explanation;

export {};
