/** What was compared, counted flag by flag. */
import type { Evaluation } from "isoflag";
import type { Answer, Decision } from "./decision.js";
import { Sample } from "./sample.js";

/** What is compared. */
export const FIELDS = ["enabled", "variant", "reason"] as const;
export type Field = (typeof FIELDS)[number];

/** The words that the snapshot's evaluation can give as a reason. */
export const REASONS: ReadonlySet<string> = new Set([
  "not_found",
  "error",
  "disabled",
  "prerequisite_failed",
  "target_match",
  "rule_match",
  "percentage",
  "percentage_excluded",
  "no_match",
  "default",
]);

/** What a backend said and isoflag did not. */
export function differences(
  answer: Answer,
  evaluation: Evaluation,
  fields: ReadonlySet<Field>,
): readonly Field[] {
  const { enabled, variant, reason } = answer;
  const found: Field[] = [];
  if (fields.has("enabled") && enabled !== evaluation.enabled) found.push("enabled");
  if (fields.has("variant") && variant !== undefined && variant !== evaluation.variant)
    found.push("variant");
  // Words of another vocabulary cannot be compared.
  if (
    fields.has("reason") &&
    reason !== undefined &&
    reason !== evaluation.reason &&
    REASONS.has(reason)
  ) {
    found.push("reason");
  }
  return found;
}

/** The counts of one flag. */
export class FlagTally {
  compared = 0;
  differing = 0;
  /** How many lines differ in each field; a line can be in several. */
  readonly by: Record<Field, number> = { enabled: 0, variant: 0, reason: 0 };
  readonly differingSample: Sample;
  readonly agreeingSample: Sample;

  constructor(
    readonly flag: string,
    capacity: number,
  ) {
    this.differingSample = new Sample(capacity);
    this.agreeingSample = new Sample(capacity);
  }

  add(line: number, decision: Decision, found: readonly Field[], isUnknown: boolean): void {
    this.compared++;
    if (found.length === 0 && !isUnknown) return this.agreeingSample.offer(line, decision);
    this.differing++;
    for (const field of found) this.by[field]++;
    this.differingSample.offer(line, decision);
  }
}

/** Kept of every flag, differing and agreeing each; fewer of each for many flags. */
const MOST_KEPT = 2_000;
const LEAST_KEPT = 20;
const KEPT_IN_ALL = 10_000;
/** Flags that the snapshot does not have are told apart up to this many. */
const MOST_UNKNOWN = 1_000;
const OTHERS = "(others)";

/** The counts of all flags. */
export class Tally {
  compared = 0;
  differing = 0;
  /** Lines that ask for flags that the snapshot does not have. */
  unknown = 0;
  /** The first of these flags. */
  readonly unknownFlags = new Set<string>();
  readonly #flags = new Map<string, FlagTally>();
  readonly #capacity: number;
  readonly #most: number;

  constructor(readonly known: number) {
    const share = Math.floor(KEPT_IN_ALL / Math.max(known, 1));
    this.#capacity = Math.min(Math.max(share, LEAST_KEPT), MOST_KEPT);
    this.#most = known + MOST_UNKNOWN;
  }

  /** @param isUnknown Whether the snapshot has no such flag, so that nothing agrees. */
  add(line: number, decision: Decision, found: readonly Field[], isUnknown: boolean): void {
    this.compared++;
    if (found.length > 0 || isUnknown) this.differing++;
    if (isUnknown) {
      this.unknown++;
      if (this.unknownFlags.size < MOST_UNKNOWN) this.unknownFlags.add(decision.flag);
    }
    this.#of(decision.flag).add(line, decision, found, isUnknown);
  }

  /** Those that differ most first. */
  get flags(): readonly FlagTally[] {
    return [...this.#flags.values()].sort((one, other) => other.differing - one.differing);
  }

  #of(flag: string): FlagTally {
    const key = this.#flags.has(flag) || this.#flags.size < this.#most ? flag : OTHERS;
    let tally = this.#flags.get(key);
    if (tally === undefined) {
      tally = new FlagTally(key, this.#capacity);
      this.#flags.set(key, tally);
    }
    return tally;
  }
}
