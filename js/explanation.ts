/** The whole why of an evaluation: see docs/explain.md. */
import type { Evaluation, Problem } from "./types.js";

/**
 * Why a flag is what it is for a user: what was looked at, what came of it, and
 * what it would take for a flag that is off to be on. Plain, frozen,
 * serialisable.
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
  /** In document order. */
  readonly targets: readonly TargetStep[];
  /** In the order in which they are tried. */
  readonly rules: readonly RuleStep[];
  /** The share of the users whom no target or rule caught; null where none is set. */
  readonly percentage: PercentageStep | null;
  /** The choice among weighted variants, for a flag that has weights. */
  readonly split: SplitStep | null;
  /** For a flag that is off: what it would take, the least first. */
  readonly waysIn: readonly WayIn[];
  /**
   * The context's members that are integers beyond ±(2^53 − 1) and not text: as
   * ids they are not told apart everywhere.
   */
  readonly unsafeIntegers: readonly string[];
}

/** A prerequisite. */
export interface PrerequisiteStep {
  /** The flag that it asks for. */
  readonly flag: string;
  /** Which of its variants will do; none: all of them. */
  readonly variants: readonly string[];
  /** That flag's own evaluation. */
  readonly evaluation: Evaluation;
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
  /** Whether they do. */
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
  /** The first hundred of the texts that items are compared with. */
  readonly values: readonly string[];
  /** How many there are in all. */
  readonly valueCount: number;
  /** Whether case is ignored. */
  readonly ignoreCase: boolean;
  /** The first hundred of the items that were read; null for a missing attribute. */
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
}

/** A percentage, and where the user is in it. */
export interface PercentageStep {
  /** 0 to 100, as it counts. */
  readonly percentage: number;
  readonly scale: "percent" | "modulo100";
  /** What is hashed before the unit. */
  readonly salt: string;
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
   * conditions of one; `wait`, the clock.
   */
  readonly way: "enable" | "prerequisite" | "percentage" | "rule" | "wait";
  /** The rule that it is about. */
  readonly rule: string | null;
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
