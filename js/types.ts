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
  | "not_found"
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
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** The type of a fallback without its literal: what else the value can be. */
export type Widened<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value;

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
export interface Report {
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
