/**
 * Backends that answer alike whoever asks. Many mistakes predict just that, and
 * so does another snapshot: what cannot be told apart is not named, or said so.
 */
import { REASONS } from "../tally.js";
import { type Hypothesis, HIT, isHit, LEAST_LINES, type Line } from "./diagnose.js";

/** Reasons that differ in this only can be other words for the same. */
const WHATEVER_IS_LEFT = new Set(["percentage", "percentage_excluded", "no_match", "default"]);

/** Whether a backend that gives a reason cannot have decided for the other one. */
export function contradicts(given: string | undefined, predicted: string | undefined): boolean {
  if (given === undefined || predicted === undefined || !REASONS.has(given)) return false;
  return given !== predicted && !(WHATEVER_IS_LEFT.has(given) && WHATEVER_IS_LEFT.has(predicted));
}

/** Marks the lines of flags for which the backend answers alike on all lines. */
export function markConstant(lines: readonly Line[]): void {
  for (const of of byFlag(lines).values()) {
    const answers = new Set(of.map(({ decision: { answer } }) => JSON.stringify(answer)));
    const isOpposed = of.every(({ own, decision }) => own.enabled !== decision.answer.enabled);
    const isAll = of[0]?.tally.agreeingSample.offered === 0 && of.length >= LEAST_LINES;
    for (const line of of) {
      line.constant = answers.size === 1;
      line.opposed = line.constant && isOpposed && isAll;
    }
  }
}

function byFlag(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const flags = new Map<string, Line[]>();
  for (const line of lines) {
    const known = flags.get(line.tally.flag);
    if (known === undefined) flags.set(line.tally.flag, [line]);
    else known.push(line);
  }
  return flags;
}

/**
 * What a hypothesis that nothing but its share of the lines speaks for cannot be
 * told from; empty where it can be told, undefined where it should not be named.
 */
export function caveatOf(
  { verdicts }: Hypothesis,
  lines: readonly Line[],
  scope: readonly number[],
): string | undefined {
  const hit = scope.flatMap((at) => {
    const line = lines[at];
    return line !== undefined && !line.explained && isHit(verdicts[at]) ? [line] : [];
  });
  const flags = new Set(hit.filter(({ constant }) => constant).map(({ tally }) => tally));
  if (flags.size === 0) return "";
  const touched = new Set(lines.filter((_, at) => isHit(verdicts[at])).map(({ tally }) => tally));
  const others = lines.filter(
    ({ tally, differs, explained }) => differs && !explained && !touched.has(tally),
  );
  const first = hit.find(({ constant }) => constant);
  if (first === undefined) return "";
  const { enabled } = first.decision.answer;
  if (first.own.enabled === enabled) {
    const gives = lines.some(({ decision }) => (decision.answer.variant ?? "") !== "");
    if (gives) return "";
    if (others.some(({ own }) => own.variant !== "")) return undefined;
    return "It cannot be told from a backend that gives no variants: no line has one.";
  }
  if (others.some(({ constant, decision }) => constant && decision.answer.enabled === enabled)) {
    return undefined;
  }
  const word = enabled ? "on" : "off";
  return `It cannot be told from a backend that is always ${word} there: its answers are all alike.`;
}

/** The flags, not explained yet, for which the backend always says what isoflag never does. */
export function alwaysTheSame(
  lines: readonly Line[],
  hypotheses: readonly Hypothesis[],
): readonly Hypothesis[] {
  return [...byFlag(lines)].flatMap(([flag, of]) => {
    const [first] = of;
    if (first?.opposed !== true || of.some(({ explained }) => explained)) return [];
    const word = first.decision.answer.enabled ? "on" : "off";
    const verdicts = Uint8Array.from(lines, ({ tally }) => (tally.flag === flag ? HIT : 0));
    const name = `the backend answers ${word} for every line of this flag`;
    return [{ name, form: "", advice: advice(verdicts, hypotheses), reading: undefined, verdicts }];
  });
}

function advice(verdicts: Uint8Array, hypotheses: readonly Hypothesis[]): string {
  const like = hypotheses.filter(
    ({ reading, verdicts: told }) =>
      reading !== undefined && verdicts.every((verdict, at) => verdict === 0 || isHit(told[at])),
  );
  const names = [...new Set(like.map(({ name }) => name))].join("; ");
  const also = names === "" ? "" : ` If so, this would look just alike: ${names}.`;
  return `Does it have the same snapshot?${also}`;
}
