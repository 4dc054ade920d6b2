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
/** Why a flag is on or off. */
export type Reason = 
/** No such flag. */
"not_found"
/** The flag has a fault, which `report` names. */
 | "error"
/** The flag is switched off. */
 | "disabled"
/** A rule matched. */
 | "rule_match"
/** In the flag's percentage. */
 | "percentage"
/** Not in the flag's percentage. */
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
/** The type of a fallback without its literal: what else the value can be. */
export type Widened<Value> = Value extends string ? string : Value extends number ? number : Value extends boolean ? boolean : Value;
/** The answer for one flag and one context: plain, frozen, serialisable. */
export interface Evaluation<Value = JsonValue> {
	/** The key that was asked for. */
	readonly flag: string;
	/** Whether the flag is on for this user. */
	readonly enabled: boolean;
	/** The variant's name; empty for none. */
	readonly variant: string;
	/** The variant's name; for a flag without variants, `enabled`; else null. */
	readonly value: Value;
	/** Why. */
	readonly reason: Reason;
	/** The rule that decided, `#` and its position from 0; else null. */
	readonly rule: string | null;
	/** The snapshot's version; empty for a reference array. */
	readonly version: string;
	/** Set when no flag's decision stands behind the answer. */
	readonly errorCode: ErrorCode | null;
}
/** Something wrong in one flag, which leaves all other flags as they are. */
export interface Problem {
	/** What kind of problem it is: see docs/semantics.md, section 4.2. */
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
	readonly format: "reference";
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
/**
 * Evaluates the flags of the snapshot in force. It is ready as soon as it is
 * constructed, and nobody has to free it.
 *
 * Only the constructor and `update` throw. Everything else answers whatever it
 * is given, from one snapshot, with results that are plain and frozen.
 */
export declare class FlagEvaluator {
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
	/** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
	isEnabled(flag: string, context?: Context, fallback?: boolean): boolean;
	/** Evaluates one flag. */
	evaluate(flag: string, context?: Context): Evaluation;
	/** Evaluates all flags: an object of results by key, in the snapshot's order. */
	evaluateAll(context?: Context): Readonly<Record<string, Evaluation>>;
	/**
	 * What a flag is worth to a user: its value, or the fallback if that is null
	 * or of another kind (`typeof`, array, null) than a fallback that is not null.
	 */
	value(flag: string, context?: Context, fallback?: null): JsonValue;
	value<Fallback extends JsonValue>(flag: string, context: Context | undefined, fallback: Fallback): Widened<Fallback>;
	/**
	 * The evaluation with the value that `value` gives. Where the fallback took
	 * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
	 * A fallback that is an object or an array is copied, and the copy is frozen.
	 */
	details(flag: string, context?: Context, fallback?: null): Evaluation;
	details<Fallback extends JsonValue>(flag: string, context: Context | undefined, fallback: Fallback): Evaluation<Widened<Fallback>>;
	/** Whether the snapshot has such a flag, with a fault or without. */
	has(flag: string): boolean;
	/** The keys of all flags, in the snapshot's order. */
	get keys(): readonly string[];
	/** What loading the snapshot in force had to say. */
	get report(): Report$1;
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
/** The engine broke down while starting or loading, most likely for want of memory. */
 | "engine_failed";
/** The engine cannot run here. Only constructors and `update` throw it. */
export declare class EngineError extends Error {
	readonly name = "EngineError";
	readonly code: EngineErrorCode;
	constructor(code: EngineErrorCode, message: string, cause: unknown);
}

export {
	Report$1 as Report,
};

export {};
