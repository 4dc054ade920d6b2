/** An explanation as a tree. */
import type { ConditionStep, Explanation, PercentageStep, RuleStep, SplitStep } from "isoflag/explain";
import { count, harmless, type Screen, shown } from "./terminal.js";
import type { Branch } from "./tree.js";

/** What an explanation has to say, from the outcome to what it would take. */
export function why(explanation: Explanation, screen: Screen): readonly Branch[] {
  const { problems, prerequisites, prerequisiteCount, targets, targetCount, rules, ruleCount } =
    explanation;
  const { percentage, split, waysIn, wayCount, unsafeIntegers } = explanation;
  const { yellow } = screen;
  const mark = marker(screen);
  return [
    ...group(
      "problems of the flag",
      problems.map(({ severity, pointer, message }) => ({
        text: yellow(`${severity} at ${harmless(pointer)}: ${harmless(message)}`),
      })),
      problems.length,
    ),
    ...group(
      "prerequisites, all of which must hold",
      prerequisites.map(({ flag, enabled, variant, reason, holds, variants }) => {
        const wanted =
          variants.length === 0 ? "" : `, wanted ${variants.map((each) => shown(each)).join(" or ")}`;
        const got = variant === "" ? "" : `, variant ${shown(variant)}`;
        return {
          text: `${mark(holds)} ${shown(flag)} is ${enabled ? "on" : "off"}${got} (${reason})${wanted}`,
        };
      }),
      prerequisiteCount,
    ),
    ...group(
      "targets",
      targets.map(({ keyCount, variant, holds }) => ({
        text: `${mark(holds)} ${count(keyCount)} ${keyCount === 1 ? "key" : "keys"}${named(variant)}`,
      })),
      targetCount,
    ),
    ...group(
      "rules, the first that matches decides",
      rules.map((rule) => ruleBranch(rule, screen)),
      ruleCount,
    ),
    ...(percentage === null
      ? []
      : [{ text: "percentage of everyone left", branches: percentageBranches(percentage, screen) }]),
    ...(split === null ? [] : [{ text: "weights", branches: splitBranches(split) }]),
    ...group(
      "what it would take",
      waysIn.map(({ text }) => ({ text })),
      wayCount,
    ),
    ...group(
      "integers beyond 2^53 - 1, which are rounded: send them as texts",
      unsafeIntegers.map((name) => ({ text: yellow(shown(name)) })),
      unsafeIntegers.length,
    ),
  ];
}

function group(text: string, branches: readonly Branch[], all: number): Branch[] {
  if (branches.length === 0) return [];
  const more = all - branches.length;
  return [{ text, branches: more > 0 ? [...branches, { text: `and ${count(more)} more` }] : branches }];
}

function marker({ green, red }: Screen): (holds: boolean) => string {
  return (holds) => (holds ? green("✓") : red("✗"));
}

function named(variant: string | null): string {
  return variant === null || variant === "" ? "" : `, variant ${shown(variant)}`;
}

function ruleBranch(
  { rule, conditions, conditionCount, holds, decides, percentage, variant }: RuleStep,
  screen: Screen,
): Branch {
  const decided = decides ? screen.bold(" decides") : "";
  const branches = conditions.map((condition) => conditionBranch(condition, screen));
  const more = conditionCount - conditions.length;
  if (conditions.length === 0) branches.push({ text: "matches everyone" });
  if (more > 0) branches.push({ text: `and ${count(more)} more conditions` });
  if (percentage.percentage < 100)
    branches.push({ text: "percentage", branches: percentageBranches(percentage, screen) });
  return { text: `${marker(screen)(holds)} rule ${shown(rule)}${named(variant)}${decided}`, branches };
}

function conditionBranch(
  { holds, text, kind, items, itemCount, conditions, conditionCount }: ConditionStep,
  screen: Screen,
): Branch {
  const branches = conditions.map((condition) => conditionBranch(condition, screen));
  const more = conditionCount - conditions.length;
  if (more > 0) branches.push({ text: `and ${count(more)} more conditions` });
  const found = kind === "attribute" ? screen.dim(`  (${read(items, itemCount)})`) : "";
  return { text: `${marker(screen)(holds)} ${text}${found}`, branches };
}

function read(items: readonly string[] | null, all: number): string {
  if (items === null) return "it is missing";
  if (items.length === 0) return "it is an empty list";
  const more = all > items.length ? ` and ${count(all - items.length)} more` : "";
  return `it is ${items.map((item) => shown(item)).join(", ")}${more}`;
}

function percentageBranches(step: PercentageStep, screen: Screen): Branch[] {
  const { percentage, salt, attribute, unit, value, bucket, holds, above, from, scale } = step;
  const share = `${marker(screen)(holds)} ${percentage} %${from === null ? "" : `, since ${new Date(from).toISOString()}`}`;
  if (unit === null) return [{ text: `${share}; there is no unit to bucket by` }];
  const by = attribute === null ? "the user key" : `the attribute ${shown(attribute)}`;
  const branches = [
    { text: share },
    { text: `bucketed by ${by}: SHA-256 of ${shown(`${salt}:${unit}`)} begins with ${value}` },
  ];
  const place = scale === "percent" ? `bucket ${bucket}` : `remainder by 100 ${bucket}`;
  return [...branches, { text: `${place}; in every percentage above ${above}` }];
}

function splitBranches({ salt, unit, value, cuts, variant }: SplitStep): Branch[] {
  if (unit === null || value === null) return [{ text: "there is no unit to choose by" }];
  let from = 0;
  const ends = cuts.map(({ variant: name, below }, at) => {
    // The greatest value is the last variant's too.
    const range = at === cuts.length - 1 ? `${from} and above` : `${from} to below ${below}`;
    const text = `${shown(name)}: ${range}${name === variant ? "  (chosen)" : ""}`;
    from = below;
    return { text };
  });
  return [{ text: `SHA-256 of ${shown(`${salt}/variants:${unit}`)} begins with ${value}` }, ...ends];
}
