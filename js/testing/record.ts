/** What was asked and answered. */
import type { AnyFlags, Context, Evaluation, FlagMap } from "isoflag";
import { layered } from "../layer.js";
import type { FlagReader } from "../reader.js";

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
export function record<Flags extends FlagMap<Flags> = AnyFlags>(
  flags: FlagReader<Flags>,
): Recording<Flags> {
  const recorded: Recorded[] = [];
  const recording = layered<Flags>(flags, {
    answer(flag, { context }, ask) {
      const evaluation = ask();
      recorded.push({ flag, context, evaluation });
      return evaluation;
    },
  });
  return {
    flags: recording,
    recorded,
    of: (flag) => recorded.filter((each) => each.flag === flag).map(({ evaluation }) => evaluation),
    clear: () => {
      recorded.length = 0;
    },
  };
}
