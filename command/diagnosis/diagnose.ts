/**
 * Finds the known mistakes that explain where a backend differs.
 *
 * Every mistake is a hypothesis that predicts an answer for each line of the
 * sample. It is told by the lines for which it predicts something else than
 * isoflag's answer: of a backend that makes this mistake all of them differ,
 * and just so; of a correct one none; of a random one some. docs/command.md
 * says when a mistake is named, and why the thresholds are what they are.
 */
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";
import type { Answer, Decision } from "../decision.js";
import { type FlagTally, REASONS } from "../tally.js";
import { BUCKETINGS, type Bucketing, Digests } from "./hashing.js";
import { bucketed, decided, type Part, PARTS, type Prediction, read } from "./predict.js";
import { alwaysTheSame, caveatOf, contradicts, markConstant } from "./constant.js";
import { type Reading, readings, rewritten } from "./reading.js";
import { weightsOf } from "./weights.js";

/** A known mistake that explains differences. */
export interface Cause {
  readonly name: string;
  /** Which form of it; empty where there is but one. */
  readonly form: string;
  readonly advice: string;
  /** Whether the reference dialect contradicts itself there. */
  readonly contradiction: boolean;
  /** What it cannot be told from; empty where it can. */
  readonly caveat: string;
  /** The flags in which it explains differences. */
  readonly flags: readonly string[];
  /** How many of the differing lines that were tested it explains. */
  readonly explains: number;
  /** How many differing lines of these flags were tested. */
  readonly of: number;
  /** Differing lines in all that it stands for. */
  readonly estimate: number;
  /** For how many of the agreeing lines that were tested it predicts a difference. */
  readonly contradicts: number;
  /** How many agreeing lines were tested. */
  readonly agreeing: number;
  /** The reading that it is, for changes of the snapshot. */
  readonly reading: Reading | undefined;
}

/** What came of testing the hypotheses. */
export interface Diagnosis {
  readonly causes: readonly Cause[];
  /** How many differing lines were tested. */
  readonly tested: number;
  /** How many of them no cause explains. */
  readonly unexplained: number;
}

/** Of the lines for which a mistake predicts a difference, so many must differ just so. */
const LEAST_PRECISION = 0.95;
/** By chance a mistake may explain what it explains at most this likely. */
const MOST_CHANCE = 1e-6;
/** A mistake in reading may instead explain nearly all of a flag, and so many lines. */
const LEAST_SHARE = 0.95;
export const LEAST_LINES = 20;

/** A line of the sample. */
export interface Line {
  readonly tally: FlagTally;
  readonly decision: Decision;
  /** isoflag's answer. */
  readonly own: Prediction;
  /** Whether the backend answers alike on all lines of this flag. */
  constant: boolean;
  /** Whether it does so, and isoflag never. */
  opposed: boolean;
  readonly differs: boolean;
  /** How many lines of the input it stands for. */
  readonly weight: number;
  /** The same answer of isoflag's in the same flag. */
  readonly group: Map<string, number>;
  explained: boolean;
}

/**
 * What a hypothesis says of a line: nothing, what the backend said, something
 * else; or what the backend said, but nothing of the variant.
 */
const SILENT = 0;
export const HIT = 1;
const MISS = 2;
const HALF_HIT = 3;

export const isHit = (verdict: number | undefined) => verdict === HIT || verdict === HALF_HIT;

const NO_SUCH_FLAG = {
  name: "the snapshot has no such flag",
  form: "",
  advice: "Give the snapshot that the backend has, or leave these lines out.",
  reading: undefined,
};

export interface Hypothesis {
  readonly name: string;
  readonly form: string;
  readonly advice: string;
  readonly reading: Reading | undefined;
  /** Line by line. */
  readonly verdicts: Uint8Array;
}

/**
 * @param snapshot The text that `flags` was made of.
 * @param now For lines that do not say when.
 */
export function diagnose(
  tallies: readonly FlagTally[],
  flags: FlagEvaluator,
  snapshot: string,
  now: number,
): Diagnosis {
  const lines = linesOf(tallies, flags, now);
  markConstant(lines);
  const hypotheses = [
    ...readingHypotheses(lines, flags, snapshot, now),
    ...bucketingHypotheses(lines, flags, snapshot, now),
  ];
  const causes: Cause[] = [];
  const name = (scope: readonly number[], among: readonly Hypothesis[]): void => {
    for (;;) {
      const best = strongest(among, lines, scope);
      if (best === undefined) return;
      add(best.hypothesis, scope, best.caveat);
    }
  };
  const add = (hypothesis: Hypothesis, scope: readonly number[], caveat = ""): void => {
    causes.push({ ...causeOf(hypothesis, lines, scope), caveat });
    for (const at of scope) {
      const line = lines[at];
      if (line !== undefined && isHit(hypothesis.verdicts[at])) line.explained = true;
    }
  };
  // First what holds for all flags, then what holds for one.
  const everywhere = lines.map((_, at) => at);
  const unknown = lines.map(({ decision }) => (flags.has(decision.flag) ? SILENT : HIT));
  if (unknown.includes(HIT)) add({ ...NO_SUCH_FLAG, verdicts: Uint8Array.from(unknown) }, everywhere);
  name(everywhere, hypotheses);
  const single = hypotheses.filter(({ reading }) => reading?.everywhere !== true);
  for (const tally of tallies) {
    if (tally.differing > 0)
      name(
        everywhere.filter((at) => lines[at]?.tally === tally),
        single,
      );
  }
  for (const same of alwaysTheSame(lines, hypotheses)) add(same, everywhere);
  const differing = lines.filter(({ differs }) => differs);
  return {
    causes: merged(causes),
    tested: differing.length,
    unexplained: differing.filter(({ explained }) => !explained).length,
  };
}

/** The sample, with how likely each answer of the backend is, given isoflag's. */
function linesOf(tallies: readonly FlagTally[], flags: FlagEvaluator, now: number): Line[] {
  return tallies.flatMap((tally) => {
    const groups = new Map<string, Map<string, number>>();
    return [tally.differingSample, tally.agreeingSample].flatMap((sample) =>
      sample.inOrder.map(({ decision }) => {
        const own = flags.evaluate(decision.flag, decision.context, { now: decision.now ?? now });
        const key = answerKey(
          own.enabled,
          decision.answer.variant === undefined ? undefined : own.variant,
        );
        const group = groups.get(key) ?? new Map<string, number>();
        groups.set(key, group);
        const { enabled, variant } = decision.answer;
        // Counted as it is, without its variant, and among all.
        for (const each of [answerKey(enabled, variant), String(enabled), ALL]) {
          group.set(each, (group.get(each) ?? 0) + sample.weight);
        }
        const isUnknown = !flags.has(decision.flag);
        const differs =
          isUnknown || enabled !== own.enabled || (variant !== undefined && variant !== own.variant);
        const line = { tally, decision, own, differs, weight: sample.weight, group };
        return { ...line, constant: false, opposed: false, explained: false };
      }),
    );
  });
}

const ALL = "all";

function answerKey(enabled: boolean, variant: string | undefined): string {
  return `${enabled} ${variant ?? ""}`;
}

/** What a prediction says of a line. */
function verdict({ answer }: Decision, own: Prediction, predicted: Prediction): number {
  const { enabled, variant, reason } = predicted;
  if (matches(own, enabled, variant, answer)) return SILENT;
  if (!matches(answer, enabled, variant, answer) || contradicts(answer.reason, reason)) return MISS;
  return variant === undefined ? HALF_HIT : HIT;
}

/** Variants count where the backend gives them, and can be told. */
function matches(
  one: Prediction | Answer,
  enabled: boolean,
  variant: string | undefined,
  { variant: given }: Answer,
): boolean {
  return (
    one.enabled === enabled && (given === undefined || variant === undefined || one.variant === variant)
  );
}

function readingHypotheses(
  lines: readonly Line[],
  flags: FlagEvaluator,
  snapshot: string,
  now: number,
): Hypothesis[] {
  return readings(flags.report.format).flatMap((reading) => {
    const changed = rewritten(snapshot, reading);
    if (changed === undefined && reading.context === undefined) return [];
    const others = changed === undefined ? flags : new FlagEvaluator(changed);
    const verdicts = Uint8Array.from(lines, ({ decision }) => {
      const own = flags.evaluate(decision.flag, decision.context, { now: decision.now ?? now });
      return verdict(decision, own, read(reading, others, decision, now));
    });
    const { name, form = "", advice } = reading;
    return [{ name, form, advice, reading, verdicts }];
  });
}

function bucketingHypotheses(
  lines: readonly Line[],
  flags: FlagEvaluator,
  snapshot: string,
  now: number,
): Hypothesis[] {
  const weights = weightsOf(JSON.parse(snapshot));
  const hypotheses = BUCKETINGS.map((bucketing) =>
    PARTS.map((part) => bucketingHypothesis(bucketing, part, lines.length)),
  );
  lines.forEach(({ decision }, at) => {
    const { flag, context } = decision;
    const found = decided(explain(flags, flag, context, { now: decision.now ?? now }));
    if (found === undefined || (found.step === undefined && found.split === undefined)) return;
    const digests = new Digests();
    BUCKETINGS.forEach((bucketing, row) => {
      const predictions = bucketed(bucketing, found, weights.get(flag), digests);
      PARTS.forEach((part, column) => {
        const hypothesis = hypotheses[row]?.[column];
        if (hypothesis !== undefined) {
          hypothesis.verdicts[at] = verdict(decision, found.evaluation, predictions[part]);
        }
      });
    });
  });
  return hypotheses.flat();
}

function bucketingHypothesis(
  { name, form = "", advice }: Bucketing,
  part: Part,
  length: number,
): Hypothesis {
  const where = part === "everywhere" ? "" : `only for the ${part}`;
  const forms = [form, where].filter((each) => each !== "").join(", ");
  return { name, form: forms, advice, reading: undefined, verdicts: new Uint8Array(length) };
}

/** The hypothesis that explains most of the lines that are not explained yet, and can be believed. */
function strongest(
  hypotheses: readonly Hypothesis[],
  lines: readonly Line[],
  scope: readonly number[],
): { readonly hypothesis: Hypothesis; readonly caveat: string } | undefined {
  let best: { hypothesis: Hypothesis; caveat: string } | undefined;
  let most = 0;
  for (const hypothesis of hypotheses) {
    const { hits, caveat } = believed(hypothesis, lines, scope);
    if (hits > most) [best, most] = [{ hypothesis, caveat }, hits];
  }
  return best;
}

interface Belief {
  readonly hits: number;
  readonly caveat: string;
}
const NO_BELIEF: Belief = { hits: 0, caveat: "" };

/** How many lines a hypothesis explains; 0 if it is not to be believed. */
function believed(hypothesis: Hypothesis, lines: readonly Line[], scope: readonly number[]): Belief {
  const { verdicts, reading } = hypothesis;
  let hits = 0;
  let telling = 0;
  let differing = 0;
  let hitWeight = 0;
  let missWeight = 0;
  let chance = 0;
  for (const at of scope) {
    const line = lines[at];
    if (line === undefined || line.explained) continue;
    if (line.differs && (!line.opposed || isTold(line))) differing++;
    const { answer } = line.decision;
    if (isHit(verdicts[at])) {
      hits++;
      hitWeight += line.weight;
      // Of a flag that is never alike, only a reason could tell why.
      if (!line.opposed || isTold(line)) telling++;
      const told =
        verdicts[at] === HIT ? answerKey(answer.enabled, answer.variant) : String(answer.enabled);
      const same = line.group.get(told) ?? 0;
      chance += Math.log(same / (line.group.get(ALL) ?? same));
    } else if (verdicts[at] === MISS) missWeight += line.weight;
  }
  if (hits === 0 || hitWeight / (hitWeight + missWeight) < LEAST_PRECISION) return NO_BELIEF;
  if (chance <= Math.log(MOST_CHANCE)) return { hits, caveat: "" };
  const explainsAll =
    reading !== undefined && telling >= LEAST_LINES && telling >= LEAST_SHARE * differing;
  const caveat = explainsAll ? caveatOf(hypothesis, lines, scope) : undefined;
  return caveat === undefined ? NO_BELIEF : { hits, caveat };
}

const isTold = ({ decision }: Line) => REASONS.has(decision.answer.reason ?? "");

function causeOf(
  { name, form, advice, reading, verdicts }: Hypothesis,
  lines: readonly Line[],
  scope: readonly number[],
): Cause {
  const flags = new Set<string>();
  let [explains, estimate, contradicts, agreeing, of] = [0, 0, 0, 0, 0];
  for (const at of scope) {
    const line = lines[at];
    if (line === undefined || line.explained || !isHit(verdicts[at])) continue;
    flags.add(line.tally.flag);
    explains++;
    estimate += line.weight;
  }
  for (const at of scope) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.differs && flags.has(line.tally.flag)) of++;
    if (line.differs) continue;
    agreeing++;
    if (verdicts[at] !== SILENT) contradicts++;
  }
  const contradiction = reading?.contradiction === true;
  return {
    name,
    form,
    advice,
    contradiction,
    caveat: "",
    flags: [...flags],
    explains,
    of,
    estimate: Math.round(estimate),
    contradicts,
    agreeing,
    reading,
  };
}

/** The same mistake found in several flags is one cause. */
function merged(causes: readonly Cause[]): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.name}\n${cause.form}\n${cause.advice}\n${cause.caveat}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, cause);
    else {
      found.set(key, {
        ...known,
        flags: [...new Set([...known.flags, ...cause.flags])],
        explains: known.explains + cause.explains,
        of: known.of + cause.of,
        estimate: known.estimate + cause.estimate,
        contradicts: known.contradicts + cause.contradicts,
        agreeing: known.agreeing + cause.agreeing,
      });
    }
  }
  return [...found.values()].sort((one, other) => other.estimate - one.estimate);
}
