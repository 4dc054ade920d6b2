// What an explanation says it would take for a flag to be on, and that it is enough.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";

const vectors = (name) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8")).cases;

/** The next double above a percentage. */
function next(percentage) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, percentage);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

/** Users of one flag with percentages everywhere: on both scales, with units and without. */
function drawn() {
  const is = (attribute, operator, ...values) => ({ attribute, operator, values });
  const twice = { id: "twice", priority: 1, percentage: 30, conditions: [is("plan", "eq", "pro"), is("n", "gt", 50)] };
  const rules = [{ percentage: 0, conditions: [{ any: [is("n", "lt", 9), is("plan", "eq", "x")] }] }, twice];
  const settings = ["percent", "modulo100"].flatMap((scale) => ["exclude", "hash"].map((anonymous) => ({ scale, anonymous })));
  return settings.flatMap((bucketing) => {
    const snapshot = { schema: 1, bucketing, flags: [{ key: "f", enabled: true, percentage: 10, rules }] };
    const users = Array.from({ length: 100 }, (_, n) => ({ key: n % 10 ? `user-${n}` : "", n, plan: n % 3 ? "pro" : "x" }));
    return users.map((context) => ({ snapshot, context, flag: "f" }));
  });
}

/** Explanations of flags that are off, each with what it is an explanation of. */
function* off(cases) {
  for (const { snapshot, context, now, flag } of cases) {
    const explanation = explain(new FlagEvaluator(snapshot), flag, context, { now });
    if (!explanation.evaluation.enabled) yield { snapshot, context, now, flag, ...explanation };
  }
}

const nameOf = ({ id }, at) => id ?? `#${at}`;

/** The snapshot with the flag changed. */
function edited(snapshot, key, change) {
  const copy = structuredClone(snapshot);
  const flag = copy.flags.findLast((each) => each?.key === key);
  change(flag);
  return copy;
}

/** The snapshot with one rule of the flag changed. */
function withRule(snapshot, key, rule, change) {
  return edited(snapshot, key, (flag) => {
    const rules = flag.rules.filter((each, at) => nameOf(each, at) === rule);
    assert.equal(rules.length, 1, rule);
    change(rules[0]);
  });
}

/** The snapshot with another percentage of the flag or of one of its rules. */
function withPercentage({ snapshot, flag }, rule, percentage) {
  if (rule !== null) return withRule(snapshot, flag, rule, (each) => (each.percentage = percentage));
  return edited(snapshot, flag, (each) => Object.assign(each, { percentage, rollout: null }));
}

const evaluated = (snapshot, { flag, context, now }) => new FlagEvaluator(snapshot).evaluate(flag, context, { now });

/** The positions of a rule's conditions that do not hold. */
const failing = ({ conditions }) => conditions.flatMap(({ holds }, at) => (holds ? [] : [at]));

/** Whether all that fails can hold at all. */
const isPossible = (rule) => failing(rule).every((at) => outcomes(rule.conditions[at])[0]);

/** Whether a condition can hold, and whether it can fail. */
function outcomes({ kind, operator, valueCount, strict, conditions, conditionCount }) {
  if (kind === "attribute") {
    const isNegated = operator.startsWith("not_");
    const texts = ["in", "contains", "starts_with", "ends_with"];
    const hits = operator !== "never" && (valueCount > 0 || !texts.includes(operator.replace("not_", "")));
    return [hits || isNegated, hits || !isNegated || strict];
  }
  if (conditions.length < conditionCount) return [true, true];
  const inside = conditions.map(outcomes);
  const all = [inside.every(([holds]) => holds), inside.some(([, fails]) => fails)];
  if (kind === "any") return [inside.some(([holds]) => holds), inside.every(([, fails]) => fails)];
  return kind === "not" ? all.toReversed() : all;
}

/** Whether an earlier rule that leaves the user out asks for nothing else that fails. */
function isBarred(rule, earlier) {
  const asked = (step) => failing(step).map((at) => JSON.stringify({ ...step.conditions[at], items: null }));
  const own = asked(rule);
  return earlier.some((other) => isPossible(other) && !other.percentage.holds && asked(other).every((one) => own.includes(one)));
}

const byFailing = (rules) => rules.toSorted((a, b) => failing(a).length - failing(b).length);

test("at the percentage named the flag is still off, and just above it is on", (t) => {
  const counts = { flag: 0, rule: 0 };
  for (const each of off([...vectors("schema1"), ...drawn()])) {
    const ways = each.waysIn.filter(({ way }) => way === "percentage");
    const isPossible = ["percentage_excluded", "no_match"].includes(each.evaluation.reason);
    assert.equal(ways.length, isPossible ? 1 : 0);
    for (const { rule, above } of ways) {
      assert.equal(rule, each.evaluation.rule);
      const [at, beyond] = [above, next(above)].map((percentage) => withPercentage(each, rule, percentage));
      const on = evaluated(beyond, each);
      assert.equal(evaluated(at, each).reason, "percentage_excluded");
      const reason = rule !== null ? "rule_match" : next(above) === 100 ? "default" : "percentage";
      assert.deepEqual([on.enabled, on.reason, on.rule], [true, reason, rule]);
      counts[rule === null ? "flag" : "rule"] += 1;
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.flag > 1_200 && counts.rule > 100, JSON.stringify(counts));
});

test("a rule's way has the conditions that do not hold, and without them the rule decides", (t) => {
  const counts = { rule: 0, withPercentage: 0 };
  for (const each of off([...vectors("schema1"), ...drawn()])) {
    const tried = each.rules.slice(0, each.rules.findIndex(({ decides }) => decides) >>> 0);
    const ways = each.waysIn.filter(({ way }) => way === "rule");
    if (["percentage_excluded", "no_match"].includes(each.evaluation.reason)) {
      const open = tried.filter((rule, at) => isPossible(rule) && !isBarred(rule, tried.slice(0, at)));
      assert.deepEqual(ways.map(({ index }) => each.rules[index]), byFailing(open), "each rule that can be come to");
    }
    for (const { rule, index, conditions, above } of ways) {
      const step = each.rules[index];
      assert.deepEqual([step.rule, failing(step)], [rule, conditions]);
      assert.equal(above, step.percentage.holds ? null : step.percentage.above);
      const without = (percentage) =>
        withRule(each.snapshot, each.flag, rule, (edited) => {
          edited.conditions = edited.conditions.filter((_, at) => !conditions.includes(at));
          if (above !== null) edited.percentage = percentage;
        });
      const on = evaluated(without(next(above ?? 0)), each);
      assert.deepEqual([on.reason, on.rule], ["rule_match", rule]);
      counts.rule += 1;
      if (above === null) continue;
      assert.equal(evaluated(without(above), each).reason, "percentage_excluded");
      counts.withPercentage += 1;
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.rule > 1_100 && counts.withPercentage > 100, JSON.stringify(counts));
});

test("who waits gets the flag at the instant named, and at no step before", (t) => {
  let waits = 0;
  for (const each of off(vectors("schema1"))) {
    for (const { way, from } of each.waysIn) {
      if (way !== "wait") continue;
      waits += 1;
      assert.ok(from > each.now);
      assert.equal(evaluated(each.snapshot, { ...each, now: from }).enabled, true);
      assert.equal(evaluated(each.snapshot, { ...each, now: from - 1 }).enabled, false);
    }
  }
  t.diagnostic(String(waits));
  assert.ok(waits >= 10);
});

test("of steps that begin at once only the last is waited for", () => {
  const rollout = [[10, 100], [10, 0], [20, 0], [20, 100]].map(([from, percentage]) => ({ from, percentage }));
  const flags = new FlagEvaluator({ schema: 1, flags: [{ key: "f", enabled: true, rollout }] });
  const waits = (now) => explain(flags, "f", {}, { now }).waysIn.flatMap(({ way, from }) => (way === "wait" ? [from] : []));
  assert.deepEqual([9, 10, 19].map(waits), [[20], [20], [20]]);
});

test("what stands before everything else is all that is named, and the least to change comes first", () => {
  const count = { disabled: 0, prerequisite_failed: 0, percentage_excluded: 0, no_match: 0, not_found: 0, error: 0 };
  for (const name of ["decisions", "schema1", "rollgate"]) {
    for (const { evaluation, prerequisites, waysIn } of off(vectors(name))) {
      count[evaluation.reason] += 1;
      const ways = waysIn.map(({ way, flag }) => [way, flag]);
      const failed = prerequisites.filter(({ holds }) => !holds).map(({ flag }) => ["prerequisite", flag]);
      const sizes = waysIn.map(({ conditions }) => conditions.length);
      if (evaluation.reason === "disabled") assert.deepEqual(ways, [["enable", null]]);
      else if (evaluation.reason === "prerequisite_failed") assert.deepEqual(ways, failed);
      else if (evaluation.errorCode !== null) assert.deepEqual(ways, []);
      else assert.equal(ways[0][0], "percentage");
      assert.deepEqual(sizes, sizes.toSorted((a, b) => a - b));
    }
  }
  for (const [reason, seen] of Object.entries(count)) assert.ok(seen >= 20, reason);
});
