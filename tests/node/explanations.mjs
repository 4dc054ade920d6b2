// What can be said of any explanation: it agrees with itself, with the evaluation and with its schema.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);

export const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
export const schema = require("isoflag/explanation.schema.json");
export const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
export const validate = ajv.compile(schema);

export const schema1 = (flags, more = {}) => ({ schema: 1, ...more, flags });
export const when = (attribute, operator, ...values) => ({ attribute, operator, values });
export const rule = (...conditions) => ({ conditions });
export const plain = (members = {}) => ({ key: "f", enabled: true, ...members });
export const inPlan = (...plans) => plain({ percentage: 0, rules: [rule(when("plan", "in", ...plans))] });
export const fits = (explanation) => assert.ok(validate(explanation), ajv.errorsText(validate.errors));
export const conditionsOf = (explanation) => explanation.rules.flatMap(({ conditions }) => conditions);

/** All conditions in some, with what is inside of them. */
export const inside = (conditions) => conditions.flatMap((step) => [step, ...inside(step.conditions)]);

export function assertFrozen(value) {
  if (typeof value !== "object" || value === null) return;
  assert.ok(Object.isFrozen(value));
  Object.values(value).forEach(assertFrozen);
}

// --- What an explanation says of itself ---

export const hash = (...texts) => createHash("sha256").update(texts.join("")).digest().readUInt32BE(0);
const isWhole = (text) => !text.endsWith("…");
const bucketOf = (value, scale) => (scale === "percent" ? (value / 4294967295) * 100 : value % 100);

/** A percentage is computed from the page's formulas. */
function assertPlace({ percentage, scale, salt, unit, value, bucket, threshold, holds, above }) {
  const isPart = percentage > 0 && percentage < 100;
  if (unit === null) assert.deepEqual([value, bucket, holds], [null, null, percentage >= 100]);
  else {
    if (isWhole(salt) && isWhole(unit)) assert.equal(value, hash(salt, ":", unit));
    assert.equal(bucket, bucketOf(value, scale));
    assert.equal(holds, percentage >= 100 || bucket < percentage);
    if (isPart) assert.equal(holds, (scale === "percent" ? value : value % 100) < threshold);
  }
  assert.equal(threshold !== null, isPart);
  if (isPart) {
    assert.ok(!(bucketOf(threshold, scale) < percentage) || threshold === 100);
    assert.ok(bucketOf(threshold - 1, scale) < percentage);
  }
  assert.equal(above, Math.min(bucket ?? 100, 99.99999999999999));
}

/** The weights choose the variant in whose part of the hashes the value is. */
function assertSplit({ salt, unit, value, cuts, variant }) {
  assert.deepEqual(cuts.map(({ below }) => below), cuts.map(({ below }) => below).sort((a, b) => a - b));
  if (unit === null) return assert.deepEqual([value, variant], [null, null]);
  if (isWhole(salt) && isWhole(unit)) assert.equal(value, hash(salt, "/variants:", unit));
  const at = cuts.findIndex((cut) => cut.variant === variant);
  assert.ok(value < cuts[at].below || at === cuts.length - 1);
  assert.ok(at === 0 || value >= cuts[at - 1].below);
}

/** What holds follows from what is inside, where that is listed. */
function assertGroup({ kind, holds, conditions, conditionCount }) {
  const all = conditions.every((step) => step.holds);
  if (conditions.length < conditionCount) return assert.equal(conditions.length, 0, kind);
  if (kind === "all" || kind === "segment") assert.equal(holds, all);
  if (kind === "any") assert.equal(holds, conditions.some((step) => step.holds));
  if (kind === "not") assert.equal(holds, !all);
}

function assertRules({ evaluation, rules }) {
  const deciding = rules.filter(({ decides }) => decides);
  assert.equal(deciding.length, evaluation.rule === null ? 0 : 1);
  for (const { conditions, conditionCount, holds, percentage } of rules) {
    assert.equal(conditionCount, conditions.length);
    assert.equal(holds, conditions.every((step) => step.holds));
    inside(conditions).forEach(assertGroup);
    assertPlace(percentage);
  }
  const isAsked = !["disabled", "prerequisite_failed", "target_match"].includes(evaluation.reason);
  if (isAsked) assert.equal(rules.find(({ holds }) => holds), deciding[0], "the first that holds decides");
  if (deciding.length > 0) assert.equal(deciding[0].rule, evaluation.rule);
  return deciding[0];
}

/** The reason follows from the steps. */
function assertReason(explanation, decided) {
  const { evaluation, prerequisites, targets, percentage, split, waysIn } = explanation;
  const { reason, enabled } = evaluation;
  const target = targets.find(({ holds }) => holds);
  const fails = prerequisites.some(({ holds }) => !holds);
  if (!["not_found", "error", "disabled"].includes(reason)) {
    assert.equal(reason === "prerequisite_failed", fails);
    if (!fails) assert.equal(reason === "target_match", target !== undefined);
  }
  const share = decided?.percentage ?? percentage;
  if (["rule_match", "percentage", "default"].includes(reason)) assert.equal(share.holds, true);
  if (reason === "percentage_excluded") assert.equal(share.holds, false);
  if (reason === "percentage") assert.ok(percentage.percentage > 0 && percentage.percentage < 100);
  if (reason === "default") assert.equal(percentage.percentage, 100);
  if (reason === "no_match") assert.equal(percentage, null);
  if (reason === "rule_match") assert.equal(decided.holds, true);
  const named = reason === "target_match" ? target.variant : (decided?.variant ?? null);
  if (enabled && named !== null) assert.equal(evaluation.variant, named);
  else if (enabled && split?.variant) assert.equal(evaluation.variant, split.variant);
  if (enabled || ["not_found", "error"].includes(reason)) assert.deepEqual(waysIn, []);
  else assert.ok(waysIn.length > 0);
}

function assertPrerequisites({ prerequisites }, { flags, context, now }) {
  for (const { flag, variants, enabled, variant, reason, holds } of prerequisites) {
    const required = flags.evaluate(flag, context, { now });
    assert.deepEqual([enabled, variant, reason], [required.enabled, required.variant, required.reason]);
    assert.equal(holds, enabled && (variants.length === 0 || variants.includes(variant)));
  }
}

/** Small explanations list all there is; ways name their rules. */
function assertCounts({ prerequisites, targets, rules, waysIn, ...counts }) {
  const { prerequisiteCount, targetCount, ruleCount, wayCount } = counts;
  const lists = [prerequisites, targets, rules, waysIn].map(({ length }) => length);
  assert.deepEqual([prerequisiteCount, targetCount, ruleCount, wayCount], lists);
  for (const { rule, index } of waysIn) assert.equal(rule, index === null ? null : rules[index].rule);
}

/** All that can be said of any small explanation. */
export function assertSound(explanation, { flags, flag, context, now }) {
  fits(explanation);
  assertFrozen(explanation);
  assert.deepEqual(JSON.parse(JSON.stringify(explanation)), explanation);
  const { evaluation, problems, percentage, split } = explanation;
  assert.deepEqual(evaluation, flags.evaluate(flag, context, { now }));
  assert.deepEqual(problems, flags.report.problems.filter((problem) => problem.flag === evaluation.flag));
  assertCounts(explanation);
  assertPrerequisites(explanation, { flags, context, now });
  assertReason(explanation, assertRules(explanation));
  if (percentage !== null) assertPlace(percentage);
  if (split !== null) assertSplit(split);
  for (const step of inside(conditionsOf(explanation))) {
    assert.equal(step.values.length, Math.min(step.valueCount, 20));
    assert.equal((step.items ?? []).length, Math.min(step.itemCount, 20));
  }
}
