// isoflag/explain: explanations agree with themselves, with evaluations and with their schema.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";
import {
  ajv, assertFrozen, assertSound, conditionsOf, fits, hash, inPlan, inside, plain, read, rule, schema, schema1, validate, when,
} from "./explanations.mjs";

const require = createRequire(import.meta.url);

for (const [name, least] of Object.entries({ decisions: 700, schema1: 2_400, rollgate: 1_700 })) {
  test(`explanations of ${name}.json agree with themselves and their evaluations`, () => {
    const { cases } = JSON.parse(read(`tests/vectors/${name}.json`));
    assert.ok(cases.length >= least);
    for (const { snapshot, context, now, flag, why } of cases) {
      const flags = new FlagEvaluator(snapshot);
      const explanation = explain(flags, flag, context, { now });
      try {
        assertSound(explanation, { flags, flag, context, now });
      } catch (error) {
        error.message += `\n${why}\n${JSON.stringify({ snapshot, context, flag, explanation }, null, 1)}`;
        throw error;
      }
    }
  });
}

test("the schema is closed, and has the members of the types in their order", () => {
  assert.equal(ajv.validateSchema(schema), true);
  const types = read("js/explanation.ts") + read("js/types.ts");
  const members = (type) => {
    const body = types.split(new RegExp(`export interface ${type}(?:<.+>)? \\{\n`))[1].split("\n}\n")[0];
    return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member]) => member);
  };
  const kinds = { evaluation: "Evaluation", problem: "Problem", cut: "CutStep", wayIn: "WayIn" };
  const objects = Object.entries(schema.$defs).filter(([, { type }]) => type === "object");
  assert.equal(objects.length, 10);
  for (const [kind, node] of [["explanation", schema], ...objects]) {
    const step = `${kind[0].toUpperCase()}${kind.slice(1)}Step`;
    const names = members(kind === "explanation" ? "Explanation" : (kinds[kind] ?? step));
    assert.ok(names.length > 1);
    assert.deepEqual([Object.keys(node.properties), node.required], [names, names], kind);
    assert.equal(node.additionalProperties, false);
    assert.ok(node.title && node.description);
    for (const { title, description } of Object.values(node.properties)) assert.ok(title && description.endsWith("."));
  }
});

test("the schema refuses what is no explanation", () => {
  const flags = new FlagEvaluator(schema1([{ ...inPlan("pro"), variants: { a: 1, b: 1 } }]));
  const good = explain(flags, "f", { key: "u", plan: "free" });
  const [[step], [way]] = [conditionsOf(good), good.waysIn];
  const withStep = (more) => ({ ...good, rules: [{ ...good.rules[0], conditions: [{ ...step, ...more }] }] });
  const { summary, ...without } = good;
  const bad = [
    without,
    { ...good, more: 1 },
    { ...good, now: "2026-11-21" },
    { ...good, evaluation: { ...good.evaluation, reason: "off" } },
    { ...good, percentage: { ...good.percentage, scale: "percents" } },
    { ...good, percentage: { ...good.percentage, above: 100 } },
    { ...good, waysIn: [{ ...way, way: "wait" }] },
    ...[{ operator: "equals" }, { operator: null }, { kind: "none" }, { kind: "all" }, { segment: "s" }].map(withStep),
    ...[{ conditions: [step] }, { values: Array(21).fill("a") }, { valueCount: -1 }].map(withStep),
  ];
  fits(good);
  for (const value of bad) assert.equal(validate(value), false, JSON.stringify(value));
});

// --- Evaluators ---

test("an explanation follows update", () => {
  const flags = new FlagEvaluator([inPlan("pro")]);
  const context = { plan: "pro" };
  assert.equal(explain(flags, "f", context).evaluation.reason, "rule_match");
  flags.update(schema1([inPlan("free")], { version: 2 }));
  const { evaluation, rules } = explain(flags, "f", context);
  assert.deepEqual([evaluation.version, evaluation.enabled, rules[0].conditions[0].values], ["2", false, ["free"]]);
  assert.throws(() => flags.update("["));
  assert.equal(explain(flags, "f", context).evaluation.version, "2");
});

test("texts, bytes and objects are explained alike, and no snapshot too", () => {
  const text = JSON.stringify(schema1([inPlan("pro", "prö")]));
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const snapshots = [text, bytes, bytes.buffer, JSON.parse(text)];
  const explanations = snapshots.map((snapshot) => explain(new FlagEvaluator(snapshot), "f", { plan: "prö" }));
  assert.equal(explanations[0].evaluation.enabled, true);
  for (const explanation of explanations) assert.deepEqual(explanation, explanations[0]);
  assert.equal(explain(new FlagEvaluator(), "f").evaluation.reason, "not_found");
});

test("evaluators do not mix", () => {
  const plans = Array.from({ length: 50 }, (_, n) => `plan-${n}`);
  const evaluators = plans.map((plan) => new FlagEvaluator([inPlan(plan)]));
  for (const asked of [plans, plans.toReversed()]) {
    for (const plan of asked) {
      const { evaluation, rules } = explain(evaluators[plans.indexOf(plan)], "f", { plan });
      assert.deepEqual([evaluation.enabled, rules[0].conditions[0].values], [true, [plan]]);
    }
  }
});

test("import and require explain each other's evaluators", () => {
  const entry = require("isoflag/explain");
  assert.notEqual(entry.explain, explain);
  const evaluators = [FlagEvaluator, require("isoflag").FlagEvaluator].map((Evaluator) => new Evaluator([inPlan("pro")]));
  for (const plan of ["pro", "free"]) {
    const all = [explain, entry.explain].flatMap((each) => evaluators.map((flags) => each(flags, "f", { plan })));
    for (const explanation of all) assert.deepEqual(explanation, all[0]);
  }
});

test("what is no evaluator is a TypeError", () => {
  const flags = new FlagEvaluator();
  const others = [undefined, null, 1, "f", Symbol("f"), {}, [], () => 1, flags.forContext({})];
  for (const other of others) {
    assert.throws(() => explain(other, "f"), { name: "TypeError", message: "explain needs a FlagEvaluator" });
  }
  assert.throws(() => explain(new Proxy(flags, {}), "f"), TypeError);
});

test("a key that names no flag is not found", () => {
  const flags = new FlagEvaluator(schema1([{ ...plain(), key: "" }, { ...plain(), key: "42" }], { version: 7 }));
  for (const key of ["no", "a\ud800", undefined, null, 42, 42n, Symbol("f"), {}, ["42"]]) {
    const explanation = explain(flags, key, { key: "u" });
    fits(explanation);
    assert.deepEqual(explanation.evaluation, flags.evaluate(key));
    assert.deepEqual([explanation.evaluation.reason, explanation.userKey], ["not_found", "u"]);
  }
});

test("an engine that breaks down twice gives the evaluator's own answer, and then goes on", (t) => {
  const flags = new FlagEvaluator([plain({ percentage: 0, rules: [rule(when("n", "gt", "1e-30"))] })]);
  const context = { key: "u", n: "0.12345678901234567890" };
  const right = explain(flags, "f", context);
  const { Number: host } = globalThis;
  t.after(() => (globalThis.Number = host));
  const breakNext = (times) => {
    const broken = (text) => (times-- > 0 ? assert.fail("from the host") : host(text));
    globalThis.Number = Object.assign(broken, { isFinite: host.isFinite, isInteger: host.isInteger });
  };
  breakNext(1);
  assert.deepEqual(explain(flags, "f", context), right);
  breakNext(2);
  const broken = explain(flags, "f", context);
  globalThis.Number = host;
  fits(broken);
  assertFrozen(broken);
  assert.deepEqual(broken.evaluation, right.evaluation);
  assert.equal(broken.evaluation.reason, "rule_match");
  assert.equal(broken.summary, "on: the engine broke down before it could say why");
  assert.deepEqual(explain(flags, "f", context), right);
});

// --- Contexts and now ---

test("whatever a context is, there is an explanation", () => {
  const flags = new FlagEvaluator(schema1([{ ...inPlan("pro"), bucket_by: "plan" }]));
  const fail = () => assert.fail("no");
  const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, fail]));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = (name) => Object.defineProperty({ key: "u" }, name, { enumerable: true, get: fail });
  const contexts = [undefined, null, 1, "u", Symbol("u"), [], () => 1, proxy, new Proxy({}, traps), new Map()];
  contexts.push(...["plan", "key", "properties", "attributes", "other"].map(throwing));
  contexts.push({ plan: Symbol("x") }, { [Symbol("plan")]: "pro" }, { plan: proxy }, { properties: new Proxy({}, traps) });
  contexts.push({ plan: ["\ud800", Symbol("x"), proxy, 7n] }, { key: "\ud800" }, { plan: new Date(Number.NaN) });
  for (const context of contexts) assertSound(explain(flags, "f", context), { flags, flag: "f", context });
});

test("a context that updates and explains while it is read gets what it asked for", () => {
  const flags = new FlagEvaluator(schema1([inPlan("pro")], { version: 1 }));
  let inner;
  const context = {
    get plan() {
      flags.update(schema1([{ ...plain(), key: "g" }], { version: 2 }));
      inner = explain(flags, "g");
      return "pro";
    },
  };
  const { evaluation } = explain(flags, "f", context);
  assert.deepEqual([evaluation.version, evaluation.reason], ["1", "rule_match"]);
  assert.deepEqual([inner.evaluation.version, inner.evaluation.reason], ["2", "default"]);
});

test("now is the one given, for a flag with a rollout", () => {
  const rollout = [{ from: 1_000, percentage: 0 }, { from: 2_000, percentage: 100 }];
  const leads = { ...plain(), key: "leads", prerequisites: [{ flag: "f" }] };
  const flags = new FlagEvaluator(schema1([plain({ rollout }), leads, { ...plain(), key: "plain" }]));
  const at = (now) => explain(flags, "f", {}, { now });
  assert.deepEqual([999, 1_000, 1_999.5, 2_000].map((now) => at(now).now), [999, 1_000, 1_999.5, 2_000]);
  assert.deepEqual([999, 1_000, 1_999.5, 2_000].map((now) => at(now).percentage.from), [null, 1_000, 1_000, 2_000]);
  assert.deepEqual([999, 1_000, 1_999.5, 2_000].map((now) => at(now).evaluation.enabled), [false, false, false, true]);
  assert.deepEqual(at(new Date(2_000)), at(2_000));
  assert.ok(Math.abs(at("0").now - Date.now()) < 60_000);
  assert.equal(explain(flags, "plain", {}, { now: 5 }).now, null);
  const { prerequisites, evaluation } = explain(flags, "leads", {}, { now: 1_999 });
  assert.deepEqual([prerequisites[0].holds, evaluation.reason], [false, "prerequisite_failed"]);
  assert.equal(explain(flags, "leads", {}, { now: 2_000 }).prerequisites[0].holds, true);
});

test("a flag that is switched off is explained from its own context and now", () => {
  const asks = { percentage: 0, rules: [rule(when("email", "exists"))] };
  const off = { key: "off", enabled: false, rules: asks.rules, prerequisites: [{ flag: "f" }], rollout: [{ from: 9, percentage: 50 }] };
  const flags = new FlagEvaluator(schema1([plain(asks), off]));
  explain(flags, "f", { key: "alice", email: "alice@example.com" });
  const [context, now] = [{ key: "bob", email: "bob@example.com" }, 12];
  const explanation = explain(flags, "off", context, { now });
  assert.deepEqual(conditionsOf(explanation)[0].items, ["bob@example.com"], "not another user's");
  assert.deepEqual([explanation.now, explanation.percentage.from], [12, 9]);
  assertSound(explanation, { flags, flag: "off", context, now });
});

test("integers that are not told apart everywhere are named, sorted and once", () => {
  const read = ["list", "y", "x", "a", "b", "c", "d", "z", "safe"].map((name) => when(name, "exists"));
  const flags = new FlagEvaluator(schema1([plain(), { ...plain({ rules: [rule(...read)] }), key: "g" }]));
  const named = (context) => explain(flags, "f", context).unsafeIntegers;
  const many = { key: 2 ** 53, b: -(2 ** 53), a: 1e21, d: 2n ** 53n, c: -(2n ** 64n) };
  assert.deepEqual(named(many), ["a", "b", "c", "d", "key"]);
  const nested = { z: 1e300, properties: { z: 1e300, y: 2 ** 53 }, attributes: { x: 10n ** 30n, y: 1e20 } };
  assert.deepEqual(named(nested), ["x", "y", "z"]);
  assert.deepEqual(named({ list: ["a", 1, 2 ** 53], properties: { y: [-(2n ** 53n)] } }), ["list", "y"]);
  assert.deepEqual(named({ list: Array(65_536).fill("a").concat(2 ** 53) }), []);
  const safe = [2 ** 53 - 1, 1 - 2 ** 53, 2n ** 53n - 1n, "9007199254740993", 0.5, NaN, Infinity, -Infinity, -0, null];
  for (const value of [...safe, safe, new Date(0), [[2 ** 53]]]) assert.deepEqual(named({ safe: value, key: value }), []);
  assert.deepEqual(named({ other: 2 ** 53, properties: { key: 2 ** 53, other: 1e21 } }), [], "nothing reads them");
});

test("the least integer that is beyond is named as a number and as a bigint", () => {
  const context = { id: -(2 ** 53), key: -(2n ** 53n), user_id: 1n - 2n ** 53n };
  assert.deepEqual(explain(new FlagEvaluator([plain()]), "f", context).unsafeIntegers, ["id", "key"]);
});

test("only what is read of a context is looked at, however many members it has", () => {
  const flags = new FlagEvaluator([inPlan("pro")]);
  const asked = new Set();
  const note = (name) => asked.add(name) && undefined;
  const handler = { get: (_, name) => note(name), getOwnPropertyDescriptor: (_, name) => note(name), ownKeys: () => assert.fail("all") };
  explain(flags, "f", new Proxy({}, handler));
  const names = ["attributes", "id", "key", "plan", "properties", "targetingKey", "user_id"];
  assert.deepEqual([...asked].sort(), names);
  const start = performance.now();
  explain(flags, "f", new Uint8Array(3e7));
  assert.ok(performance.now() - start < 1_000);
});

test("reading a context once does not look for integers", () => {
  let reads = 0;
  const flags = new FlagEvaluator([inPlan("pro")]);
  const context = Object.defineProperty({}, "other", { enumerable: true, get: () => (reads += 1) });
  flags.forContext(context).isEnabled("f");
  assert.equal(reads, 1);
});

// --- Sizes ---

test("segments that refer to each other twice are explained in linear size", () => {
  const doubled = (n) => [{ segment: `s${n + 1}` }, { segment: `s${n + 1}` }];
  const segments = { s49: [when("plan", "eq", "pro")] };
  for (let n = 0; n < 49; n++) segments[`s${n}`] = doubled(n);
  const flags = new FlagEvaluator(schema1([plain({ percentage: 0, rules: [rule({ segment: "s0" })] })], { segments }));
  for (const plan of ["pro", "free"]) {
    const explanation = explain(flags, "f", { plan });
    assertSound(explanation, { flags, flag: "f", context: { plan } });
    const steps = inside(conditionsOf(explanation));
    assert.equal(steps.length, 1 + 2 * 49 + 1);
    for (const { kind, conditions, holds } of steps) assert.equal(holds, plan === "pro", kind + conditions.length);
    const opened = steps.filter(({ conditions }) => conditions.length > 0).map(({ segment }) => segment);
    assert.deepEqual([opened.length, new Set(opened).size], [50, 50], "each is listed once");
  }
});

test("long texts are cut, and hashed in full", () => {
  const key = "k".repeat(1_000_000);
  const flags = new FlagEvaluator(schema1([plain({ percentage: 50, variants: { a: 1, b: 1 } })]));
  const { userKey, percentage, split } = explain(flags, "f", { key });
  for (const shown of [userKey, percentage.unit, split.unit]) assert.equal(shown, `${"k".repeat(1_000)}…`);
  assert.deepEqual([percentage.value, split.value], [hash("f:", key), hash("f/variants:", key)]);
});

test("long lists of values and items are cut, and counted in full", () => {
  const texts = (count) => Array.from({ length: count }, (_, n) => `text-${String(n).padStart(5, "0")}`);
  for (const count of [19, 20, 21, 5_000]) {
    const conditions = [when("a", "in", ...texts(count)), when("a", "not_contains", ...texts(count))];
    const flags = new FlagEvaluator(schema1([plain({ percentage: 0, rules: [rule(...conditions)] })]));
    const explanation = explain(flags, "f", { a: texts(count + 1) });
    for (const { values, valueCount, items, itemCount } of conditionsOf(explanation)) {
      assert.deepEqual([values, valueCount], [texts(count).slice(0, 20), count]);
      assert.deepEqual([items, itemCount], [texts(count + 1).slice(0, 20), count + 1]);
    }
    fits(explanation);
  }
  const items = (value) => conditionsOf(explain(new FlagEvaluator([inPlan("x")]), "f", { plan: value }))[0];
  const seen = (value) => [items(value).items, items(value).itemCount];
  assert.deepEqual([[], "", null, 7n].map(seen), [[[], 0], [[""], 1], [null, 0], [["7"], 1]]);
});
