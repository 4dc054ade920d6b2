// What JavaScript adds to schema 1: now, values as they come, contexts that are kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 21);
const schema1 = (flags, more = {}) => ({ schema: 1, ...more, flags });
const whose = (attribute, value) => ({ conditions: [{ attribute, operator: "eq", values: [value] }] });

const ROLLOUT = {
  key: "ramp",
  enabled: true,
  rollout: [
    { from: "2026-11-28", percentage: 100 },
    { from: "2026-11-21", percentage: 50 },
  ],
};

test("now is a number or a Date, else the clock", () => {
  const flags = new FlagEvaluator(schema1([ROLLOUT, { ...ROLLOUT, key: "past", rollout: [{ from: 0, percentage: 100 }] }]));
  const reason = (now) => flags.evaluate("ramp", { key: "u" }, { now }).reason;
  assert.equal(reason(START - 1), "percentage_excluded");
  assert.ok(["percentage", "percentage_excluded"].includes(reason(START)));
  assert.equal(reason(START + 7 * DAY - 1), reason(START));
  assert.equal(reason(START + 7 * DAY), "default");
  assert.equal(reason(new Date(START + 7 * DAY)), "default");
  const throwing = {
    get now() {
      throw new Error("no");
    },
  };
  for (const options of [undefined, null, {}, throwing, ..."x1".split("")]) {
    assert.equal(flags.isEnabled("past", {}, false, options), true, "1970 is past");
  }
  for (const now of [Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), "0", 0n, null, {}]) {
    assert.equal(flags.isEnabled("past", {}, false, { now }), true);
  }
  assert.equal(flags.isEnabled("past", {}, false, { now: -1 }), false);
  assert.deepEqual(flags.evaluateAll({}, { now: -1 }).past, flags.evaluate("past", {}, { now: -1 }));
});

test("the clock is read only for flags that need it", () => {
  const flags = new FlagEvaluator(
    schema1([ROLLOUT, { key: "plain", enabled: true, percentage: 50 }, { key: "leads", enabled: true, prerequisites: [{ flag: "ramp" }] }]),
  );
  let reads = 0;
  const options = {
    get now() {
      reads += 1;
      return START;
    },
  };
  flags.evaluate("plain", { key: "u" }, options);
  assert.equal(reads, 0);
  flags.evaluate("ramp", { key: "u" }, options);
  flags.evaluate("leads", { key: "u" }, options);
  flags.evaluateAll({ key: "u" }, options);
  assert.equal(reads, 3);
});

test("values come back as they are, frozen to the depth", () => {
  const value = { "a/b": [1, null, { __proto__: null, é: "😀\u0000\"\\" }], "": -1.5e-7, big: 1e21, n: 9007199254740991 };
  const text = JSON.stringify(schema1([{ key: "f", enabled: true, default_variant: "v", variants: { v: { value } } }]));
  const flags = new FlagEvaluator(text.replace('"big"', '"__proto__"'));
  const got = flags.value("f");
  assert.deepEqual(JSON.stringify(got), JSON.stringify(value).replace('"big"', '"__proto__"'));
  assert.ok(Object.hasOwn(got, "__proto__"));
  assert.ok(Object.isFrozen(got) && Object.isFrozen(got["a/b"]) && Object.isFrozen(got["a/b"][2]));
  assert.deepEqual(flags.value("f", {}, { other: 1 }), got, "an object for an object");
  assert.deepEqual(flags.value("f", {}, ["x"]), ["x"], "an array is another kind");
});

test("version and rule ids are in results and report", () => {
  const rule = { ...whose("plan", "pro"), id: "eu-pro", percentage: 0 };
  const flags = new FlagEvaluator(schema1([{ key: "f", enabled: true, rules: [rule] }], { version: 7 }));
  const { rule: decided, version, reason } = flags.evaluate("f", { plan: "pro" });
  assert.deepEqual([decided, version, reason], ["eu-pro", "7", "percentage_excluded"]);
  assert.equal(flags.evaluate("none").version, "7");
  assert.deepEqual([flags.report.version, flags.report.format], ["7", "schema-1"]);
});

test("forContext keeps the context as it was and follows updates", () => {
  const snapshot = (plan) => [{ key: "f", enabled: true, rules: [whose("plan", plan)] }];
  const flags = new FlagEvaluator(snapshot("pro"));
  let reads = 0;
  const context = {
    key: "u",
    tags: ["a"],
    get plan() {
      reads += 1;
      return "pro";
    },
    properties: { plan: "other", city: "Oslo" },
  };
  const user = flags.forContext(context);
  context.tags.push("b");
  context.key = "v";
  context.properties.city = "Bergen";
  const first = user.evaluate("f");
  assert.equal(first, flags.evaluate("f", { plan: "pro" }));
  assert.equal(user.evaluate("f"), first);
  assert.equal(reads, 1);
  flags.update(snapshot("free"));
  assert.equal(user.evaluate("f").reason, "no_match");
  flags.update([{ key: "f", enabled: true, rules: [whose("city", "Oslo")] }]);
  assert.equal(user.isEnabled("f"), true, "attributes that no flag read before");
  flags.update([{ key: "f", enabled: true, rules: [whose("tags", "b")] }]);
  assert.equal(user.isEnabled("f"), false);
  flags.update([{ key: "f", enabled: true, rules: [whose("user_id", "u")] }]);
  assert.equal(user.isEnabled("f"), true);
  assert.deepEqual(user.keys, flags.keys);
  assert.equal(user.report, flags.report);
  assert.equal(user.has("f"), true);
  assert.deepEqual(user.evaluateAll(), flags.evaluateAll({ ...context, key: "u", tags: ["a"] }));
});

test("forContext answers by the clock where a flag does", () => {
  const flags = new FlagEvaluator(schema1([ROLLOUT]));
  const user = flags.forContext({ key: "u" });
  assert.equal(user.isEnabled("ramp", true, { now: 0 }), false);
  assert.equal(user.isEnabled("ramp", false, { now: START + 7 * DAY }), true);
  assert.equal(user.value("ramp", false, { now: 0 }), false);
  assert.equal(user.details("none", "x").errorCode, "FLAG_NOT_FOUND");
});

test("forContext takes whatever it is given", () => {
  const flags = new FlagEvaluator([{ key: "f", enabled: true, percentage: 50 }]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const context of [undefined, null, 1, "u", [], proxy, Symbol("u"), () => 1]) {
    assert.deepEqual(flags.forContext(context).evaluate("f"), flags.evaluate("f", {}));
  }
  const same = (context) =>
    assert.deepEqual(flags.forContext(context).evaluate("f"), flags.evaluate("f", context));
  for (const key of [true, 0, 7n, Number.NaN, "", "\ud800", new Date(0)]) same({ key, id: "other" });
});

test("canonical texts of a million doubles are those of String", () => {
  const view = new DataView(new ArrayBuffer(8));
  let state = 0x2545f491;
  const word = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const double = (n) => {
    // Every fourth is subnormal, every fourth an integer beyond 2^53.
    if (n % 4 === 1) return Number(BigInt(word()) * BigInt(word()) * BigInt(2 + (n % 1000)));
    view.setUint32(0, n % 4 === 0 ? word() & 0x800fffff : word());
    view.setUint32(4, word());
    const number = view.getFloat64(0);
    return Number.isFinite(number) ? number : n;
  };
  const attribute = "n";
  for (let batch = 0; batch < 1_000; batch++) {
    const values = Array.from({ length: 1_000 }, (_, n) => double(n));
    const rules = [{ conditions: [{ attribute, operator: "in", values }] }];
    const flags = new FlagEvaluator(schema1([{ key: "f", enabled: true, rules, percentage: 0 }]));
    const missed = values.filter((n) => !flags.isEnabled("f", { n: String(n) }));
    assert.deepEqual(missed, []);
  }
});
