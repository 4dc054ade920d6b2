/** What a backend with a mistake would answer for a line. */
import type { Evaluation, FlagEvaluator } from "isoflag";
import type { Explanation, PercentageStep, RuleStep, SplitStep } from "isoflag/explain";
import type { Decision } from "../decision.js";
import { type Bucketing, chosen, type Digests, isWithin } from "./hashing.js";
import type { Reading } from "./reading.js";
import type { Weights } from "./weights.js";

/** An answer as far as it can be told; a variant that cannot is undefined. */
export interface Prediction {
  readonly enabled: boolean;
  readonly variant: string | undefined;
  /** Undefined where it cannot be told. */
  readonly reason: string | undefined;
}

/** Where a backend buckets otherwise. */
export const PARTS = ["everywhere", "rollout", "variant"] as const;
export type Part = (typeof PARTS)[number];

/** What bucketing decided of an evaluation. */
export interface Decided {
  readonly evaluation: Evaluation;
  /** The percentage that decided, and asked for the hash. */
  readonly step: PercentageStep | undefined;
  /** The weights, where an enabled user's variant is theirs. */
  readonly split: SplitStep | undefined;
  /** The variant of an enabled user, where the weights do not choose it. */
  readonly named: string | undefined;
}

/** Texts that an explanation has cut cannot be hashed. */
const isCut = (text: string | null) => text !== null && text.length > 300 && text.endsWith("…");

/** What there is to bucket otherwise; undefined where there is nothing. */
export function decided({
  evaluation,
  rules,
  targets,
  percentage,
  split,
  prerequisites,
}: Explanation): Decided | undefined {
  const { reason, enabled, variant } = evaluation;
  // Another flag's bucketing is in it too.
  if (prerequisites.length > 0) return undefined;
  const rule = rules.find(({ decides }) => decides);
  const own = reason === "percentage" || reason === "percentage_excluded" ? percentage : null;
  const step = rule?.percentage ?? own ?? undefined;
  const target = reason === "target_match" ? targets.find(({ holds }) => holds) : undefined;
  const weights = weightsFor(rule, target, split);
  if (isCut(step?.unit ?? null) || isCut(weights?.unit ?? null)) return undefined;
  return {
    evaluation,
    step: step !== undefined && isPartial(step) ? step : undefined,
    split: weights,
    named: rule?.variant ?? (enabled ? variant : undefined),
  };
}

function isPartial({ percentage, unit }: PercentageStep): boolean {
  return unit !== null && percentage > 0 && percentage < 100;
}

function weightsFor(
  rule: RuleStep | undefined,
  target: { readonly variant: string | null } | undefined,
  split: SplitStep | null,
): SplitStep | undefined {
  const named = rule === undefined ? (target?.variant ?? null) : rule.variant;
  return split !== null && split.unit !== null && named === null ? split : undefined;
}

/** The answers of a backend that buckets otherwise, in each part or everywhere. */
export function bucketed(
  bucketing: Bucketing,
  { evaluation, step, split, named }: Decided,
  weights: Weights | undefined,
  digests: Digests,
): Readonly<Record<Part, Prediction>> {
  const isIn = step === undefined ? evaluation.enabled : isWithin(bucketing, step, digests);
  const isSplit = split !== undefined && weights !== undefined;
  const own = split?.variant ?? named;
  const other = isSplit ? chosen(bucketing, split, weights, digests) : own;
  const answer = (enabled: boolean, variant: string | undefined): Prediction => {
    const reason = enabled === evaluation.enabled ? evaluation.reason : undefined;
    if (enabled) return { enabled, variant, reason };
    return { enabled, variant: evaluation.enabled ? undefined : evaluation.variant, reason };
  };
  return {
    everywhere: answer(isIn, other),
    rollout: answer(isIn, own),
    variant: answer(evaluation.enabled, other),
  };
}

/** The answer of a backend that reads the snapshot or the context otherwise. */
export function read(
  reading: Reading,
  flags: FlagEvaluator,
  decision: Decision,
  now: number,
): Prediction {
  const { flag, context, text } = decision;
  const seen = reading.context === undefined ? context : reading.context(context, text);
  const { enabled, variant, reason } = flags.evaluate(flag, seen, { now: decision.now ?? now });
  const told = reading.reason === undefined ? reason : (reading.reason ?? undefined);
  return { enabled, variant, reason: told };
}
