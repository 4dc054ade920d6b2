/** Telling somebody what was decided for whom: exposure logging. */
import type { AnyFlags, Evaluation, FlagMap } from "isoflag";
import { layered } from "../layer.js";
import type { FlagReader } from "../reader.js";

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
export function observed<Flags extends FlagMap<Flags> = AnyFlags>(
  flags: FlagReader<Flags>,
  { onEvaluation, remember = 10_000 }: ObserveOptions,
): FlagReader<Flags> {
  const told = new Set<string>();
  const tell = (flag: string, evaluation: Evaluation, userKey: string): void => {
    const decision = JSON.stringify([flag, evaluation.variant, evaluation.enabled, userKey]);
    if (told.has(decision)) return;
    for (const oldest of told) {
      if (told.size < remember) break;
      told.delete(oldest);
    }
    told.add(decision);
    try {
      const returned: unknown = onEvaluation({ flag, evaluation, userKey });
      if (returned instanceof Promise) returned.catch(report);
    } catch (thrown) {
      report(thrown);
    }
  };
  return layered<Flags>(flags, {
    answer(flag, { key }, ask) {
      const evaluation = ask();
      tell(flag, evaluation, key);
      return evaluation;
    },
    leavesAll: true,
  });
}

function report(thrown: unknown): void {
  console.error("isoflag: onEvaluation failed", thrown);
}

export type { BoundFlagReader, FlagReader } from "../reader.js";
