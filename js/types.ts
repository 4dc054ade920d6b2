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
export type FlagMap<Flags> = { readonly [Key in keyof Flags]: FlagShape };

/** The flags of an evaluator without a map: any key, any variant, any value. */
export type AnyFlags = Readonly<
  Record<string, { readonly variant: string; readonly value: JsonValue }>
>;

/** The keys of a map of flags. */
export type FlagKey<Flags> = keyof Flags & string;

/** What can be a flag's fallback: its value, or any JSON where the flag is not typed. */
export type FlagFallback<Flags extends FlagMap<Flags>, Key extends keyof Flags> =
  | (JsonValue extends Flags[Key]["value"] ? JsonValue | object : Flags[Key]["value"])
  | null
  | undefined;

/**
 * The value of a flag where there is such a fallback: the flag's, or of the
 * fallback's kind where the flag is not typed; null where the fallback can be.
 *
 * Whether any flag of the map is not typed is asked first: that is known where
 * the key is not, in a function that is generic in it.
 */
export type FlagValueOr<Flags extends FlagMap<Flags>, Key extends keyof Flags, Fallback> =
  JsonValue extends Flags[keyof Flags]["value"]
    ? [Fallback] extends [null | undefined]
      ? Flags[Key]["value"] | null
      : Fallback extends {}
        ? JsonValue extends Flags[Key]["value"]
          ? Widened<Fallback>
          : Flags[Key]["value"]
        : Flags[Key]["value"] | null
    : Fallback extends {}
      ? Flags[Key]["value"]
      : Flags[Key]["value"] | null;

/** The evaluation of a flag; it may have no variant, and no value. */
export type FlagEvaluation<
  Flags extends FlagMap<Flags>,
  Key extends keyof Flags,
  Value = Flags[Key]["value"] | null,
> = Evaluation<Value, Flags[Key]["variant"] | "">;

/** The results of all flags, by key. */
export type AllEvaluations<Flags extends FlagMap<Flags>> = string extends keyof Flags
  ? Readonly<Record<string, Evaluation>>
  : { readonly [Key in FlagKey<Flags>]?: FlagEvaluation<Flags, Key> };

/** Why a flag is on or off. */
export type Reason =
  /** No such flag. */
  | "not_found"
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
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What else a value can be where only the fallback's kind is known. */
export type Widened<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : Value extends readonly unknown[]
        ? readonly JsonValue[]
        : { readonly [name: string]: JsonValue };

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
export interface Report {
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
