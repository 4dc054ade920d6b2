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
 * Reading a context: user key, attributes, canonical text (docs/semantics.md,
 * section 2). Natively `src/context.rs` does it by the same rules.
 */
/** A context, for as long as it is read. */
export interface User {
	/** The user key; empty for an anonymous user. */
	key(): string;
	/** The attribute of a name: the first that is own and not missing. */
	attribute(name: string): Attribute;
}
/** An attribute's value: one canonical text, or those of a list; or missing. */
export type Attribute = string | readonly string[] | undefined;
/** An attribute that a flag reads. */
export interface AttributeRead {
	/** Its number. */
	readonly at: number;
	readonly name: string;
	/** Where its name is read (js/context.ts). */
	readonly place: number;
	/** Whether it is the user key, */
	readonly isUserKey: boolean;
	/** or is that where the context has no such attribute. */
	readonly isItOtherwise: boolean;
}
/** What is kept of one flag. */
export interface Flag {
	/** In the snapshot; −1 for a key that names no flag. */
	readonly position: number;
	readonly readsKey: number;
	readonly reads: readonly AttributeRead[];
	/** The instants at which time may change its answer, ascending. */
	readonly instants: readonly number[];
	/** The packed decision, where no context can change it; else −1. */
	readonly fixed: number;
}
/** A context as it stands in the frame. */
export interface Packed {
	readonly words: Uint32Array;
	readonly bytes: Uint8Array;
}
/**
 * What is known about a user: an object of any type or class. The user key is
 * the first of `targetingKey`, `key`, `user_id` and `id` that is a non-empty
 * text, a finite number or a bigint; without one the user is anonymous. Every
 * own property is an attribute: a text, a number, a boolean, a bigint, a `Date`,
 * or an array of them. So are those of the objects `properties` and
 * `attributes`.
 */
export type Context = object;
/** A snapshot: JSON text, its UTF-8 bytes, or the parsed JSON. */
export type SnapshotInput = string | ArrayBuffer | ArrayBufferView | object;
/** How to evaluate. */
export interface EvaluationOptions {
	/**
	 * The instant that flags with a `rollout` are evaluated for: epoch
	 * milliseconds or a `Date`. Left out, the host's clock.
	 */
	readonly now?: number | Date;
}
/**
 * What one flag can give: its variants' names (`never` for a flag without
 * variants) and its values, which are JSON.
 */
export interface FlagShape {
	readonly variant: string;
	readonly value: JsonValue | object;
}
/** A map of flag keys to what they can give, for typed evaluators. */
export type FlagMap<Flags> = {
	readonly [Key in keyof Flags]: FlagShape;
};
/** The flags of an evaluator without a map: any key, any variant, any value. */
export type AnyFlags = Readonly<Record<string, {
	readonly variant: string;
	readonly value: JsonValue;
}>>;
/** The keys of a map of flags. */
export type FlagKey<Flags> = keyof Flags & string;
/** What can be a flag's fallback: its value, or any JSON where the flag is not typed. */
export type FlagFallback<Flags extends FlagMap<Flags>, Key extends keyof Flags> = (JsonValue extends Flags[Key]["value"] ? JsonValue | object : Flags[Key]["value"]) | null | undefined;
/**
 * The value of a flag where there is such a fallback: the flag's, or of the
 * fallback's kind where the flag is not typed; null where the fallback can be.
 *
 * Whether any flag of the map is not typed is asked first: that is known where
 * the key is not, in a function that is generic in it.
 */
export type FlagValueOr<Flags extends FlagMap<Flags>, Key extends keyof Flags, Fallback> = JsonValue extends Flags[keyof Flags]["value"] ? [
	Fallback
] extends [
	null | undefined
] ? Flags[Key]["value"] | null : Fallback extends {} ? JsonValue extends Flags[Key]["value"] ? Widened<Fallback> : Flags[Key]["value"] : Flags[Key]["value"] | null : Fallback extends {} ? Flags[Key]["value"] : Flags[Key]["value"] | null;
/** The evaluation of a flag; it may have no variant, and no value. */
export type FlagEvaluation<Flags extends FlagMap<Flags>, Key extends keyof Flags, Value = Flags[Key]["value"] | null> = Evaluation<Value, Flags[Key]["variant"] | "">;
/** The results of all flags, by key. */
export type AllEvaluations<Flags extends FlagMap<Flags>> = string extends keyof Flags ? Readonly<Record<string, Evaluation>> : {
	readonly [Key in FlagKey<Flags>]?: FlagEvaluation<Flags, Key>;
};
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
/** What else a value can be where only the fallback's kind is known. */
export type Widened<Value> = Value extends string ? string : Value extends number ? number : Value extends boolean ? boolean : Value extends readonly unknown[] ? readonly JsonValue[] : {
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
/** What loading a snapshot had to say. */
interface Report$1 {
	/** The snapshot's version; empty for a reference array. */
	readonly version: string;
	/** Which dialect it is. */
	readonly format: "reference" | "schema-1" | "rollgate";
	/** The first 16 hexadecimal digits of the SHA-256 of the text. */
	readonly digest: string;
	/** How many flags it has. */
	readonly flags: number;
	/** The first 1,000 problems. */
	readonly problems: readonly Problem[];
	/** How many problems there are in all. */
	readonly problemCount: number;
}
/** What an update changed. */
export interface Update {
	/** Keys of the flags that came, went, or may decide differently. */
	readonly changed: readonly string[];
}
declare class Loaded {
	#private;
	/** What it is loaded from, again if the module has given it up. */
	readonly source: string | Uint8Array;
	constructor(source: string | Uint8Array);
	/** Whether a flag is on; the fallback where no flag decides. */
	isEnabled(key: string, context: object, fallback: boolean, options?: EvaluationOptions): boolean;
	/** Evaluates one flag; whatever happens, there is an answer. */
	evaluate(key: string, context: object, options?: EvaluationOptions): Evaluation;
	/** The same for a context that `pack` packs for this snapshot. */
	evaluatePacked(key: string, pack: () => Packed, now: number): Evaluation;
	/** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
	evaluateAll(context: object, options?: EvaluationOptions): Record<string, Evaluation>;
	/** The same for a context that `pack` packs for this snapshot. */
	evaluateAllPacked(pack: () => Packed, options?: EvaluationOptions): Record<string, Evaluation>;
	/** All that any flag reads of a user. */
	pack(user: User): Packed;
	/** The instants at which time may change a flag's answer, ascending, if they are known. */
	instants(key: string): readonly number[] | undefined;
	/** Whether the snapshot has a flag. */
	has(key: string): boolean;
	/** The keys of all flags. */
	keys(): readonly string[];
	/** What loading had to say. */
	report(): Report$1;
	/** The keys of the flags that changed since an older snapshot. */
	changedSince(older: Loaded): readonly string[];
	/** Gives up the place in the module. */
	release(): void;
	/** What is kept of a flag. */
	flag(key: string): Flag;
	/** The attributes that any flag reads. */
	names(): readonly AttributeRead[];
	/** As `fill`, for all that any flag reads. */
	fillAll(user: User): number;
	/**
	 * The same where reading may run code of the caller, which may have evaluated,
	 * updated, or made the module give this snapshot up. After reading, none runs.
	 */
	fill(user: User, needsKey: boolean, reads: readonly AttributeRead[]): number;
}
/**
 * An evaluator for one context, made by `FlagEvaluator.forContext`. Its methods
 * are those of the evaluator, without the context.
 */
export declare class BoundEvaluator<Flags extends FlagMap<Flags> = AnyFlags> {
	#private;
	/** @internal Use `FlagEvaluator.forContext`. */
	constructor(current: () => Loaded, context: unknown);
	/** As `FlagEvaluator.isEnabled`. */
	isEnabled(flag: FlagKey<Flags>, fallback?: boolean, options?: EvaluationOptions): boolean;
	/** As `FlagEvaluator.evaluate`. */
	evaluate<Key extends FlagKey<Flags>>(flag: Key, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	/** As `FlagEvaluator.evaluateAll`. */
	evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags>;
	/** As `FlagEvaluator.value`. */
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	/** As `FlagEvaluator.details`. */
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	/** As `FlagEvaluator.has`. */
	has(flag: string): boolean;
	/** As `FlagEvaluator.keys`. */
	get keys(): readonly FlagKey<Flags>[];
	/** As `FlagEvaluator.report`. */
	get report(): Report$1;
}
declare const SOURCE: unique symbol;
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
export declare class FlagEvaluator<Flags extends FlagMap<Flags> = AnyFlags> {
	#private;
	/**
	 * Loads a snapshot. Without one there are no flags, and every answer is the
	 * fallback.
	 *
	 * @throws {SnapshotError} if the snapshot cannot be read at all. A fault in
	 * one flag is no error: that flag answers `error`, and `report` says why.
	 * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
	 */
	constructor(snapshot?: SnapshotInput);
	/**
	 * Puts another snapshot in force.
	 *
	 * @throws {SnapshotError} as the constructor; the old one stays in force.
	 * @throws {EngineError} likewise.
	 */
	update(snapshot: SnapshotInput): Update;
	/**
	 * The same questions for one context: it is read once, now, and answers are
	 * remembered. Updates of this evaluator are followed.
	 */
	forContext(context?: Context): BoundEvaluator<Flags>;
	/** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
	isEnabled(flag: FlagKey<Flags>, context?: Context, fallback?: boolean, options?: EvaluationOptions): boolean;
	/** Evaluates one flag. */
	evaluate<Key extends FlagKey<Flags>>(flag: Key, context?: Context, options?: EvaluationOptions): FlagEvaluation<Flags, Key>;
	/** Evaluates all flags: an object of results by key, in the snapshot's order. */
	evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags>;
	/**
	 * What a flag is worth to a user: its value, or the fallback if that is null
	 * or of another kind (`typeof`, array, null) than a fallback that is not null.
	 */
	value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagValueOr<Flags, Key, Fallback>;
	/**
	 * The evaluation with the value that `value` gives. Where the fallback took
	 * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
	 * A fallback that is an object or an array is copied, and the copy is frozen.
	 */
	details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(flag: Key, context?: Context, fallback?: Fallback, options?: EvaluationOptions): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
	/** Whether the snapshot has such a flag, with a fault or without. */
	has(flag: string): boolean;
	/** The keys of all flags, in the snapshot's order. */
	get keys(): readonly FlagKey<Flags>[];
	/** What loading the snapshot in force had to say. */
	get report(): Report$1;
	/** @internal What `isoflag/explain` reads. */
	[SOURCE](): string | Uint8Array;
}
/** Why a snapshot is refused as a whole. */
export type SnapshotErrorCode = 
/** More than 64 MiB. */
"too_large"
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
export declare class SnapshotError extends Error implements SnapshotErrorPlace {
	readonly name = "SnapshotError";
	readonly code: SnapshotErrorCode;
	readonly line?: number;
	readonly column?: number;
	readonly pointer?: string;
	constructor(code: SnapshotErrorCode, message: string, place?: SnapshotErrorPlace);
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

export {
	Report$1 as Report,
};

export {};
