// The evaluator's methods, and what callers do to them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";

const pro = { conditions: [{ attribute: "plan", operator: "eq", values: ["pro"] }] };
const SNAPSHOT = [
  { key: "on", enabled: true },
  { key: "off", enabled: false },
  { key: "plan", enabled: true, rules: [pro] },
  { key: "colour", enabled: true, default_variant: "blue", variants: { blue: 1, green: 1 } },
  { key: "half", enabled: true, percentage: 50 },
  { key: "dark", enabled: false, variants: { a: 1 } },
  { key: "broken", enabled: "yes" },
];

test("isEnabled gives the fallback only where no flag decides", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  assert.equal(flags.isEnabled("on"), true);
  assert.equal(flags.isEnabled("off", {}, true), false);
  assert.equal(flags.isEnabled("plan", { plan: "pro" }), true);
  assert.equal(flags.isEnabled("plan", { plan: "free" }, true), false);
  assert.equal(flags.isEnabled("none"), false);
  assert.equal(flags.isEnabled("none", {}, true), true);
  assert.equal(flags.isEnabled("broken", {}, true), true);
});

test("value and details fall back where null or of another kind", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const table = [
    ["colour", "red", "blue", null],
    ["colour", null, "blue", null],
    ["colour", undefined, "blue", null],
    ["colour", 7, 7, "TYPE_MISMATCH"],
    ["colour", ["x"], ["x"], "TYPE_MISMATCH"],
    ["on", false, true, null],
    ["on", "text", "text", "TYPE_MISMATCH"],
    ["dark", "black", "black", "TYPE_MISMATCH"],
    ["dark", undefined, null, null],
    ["none", "x", "x", "FLAG_NOT_FOUND"],
    ["broken", { a: 1 }, { a: 1 }, "PARSE_ERROR"],
  ];
  for (const [key, fallback, value, errorCode] of table) {
    assert.deepEqual(flags.value(key, {}, fallback), value, key);
    const details = flags.details(key, {}, fallback);
    assert.deepEqual(details, { ...flags.evaluate(key, {}), value, errorCode }, key);
    assert.ok(Object.isFrozen(details));
  }
});

test("a fallback stays the caller's, and what stands in a result is a frozen copy", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const fallback = { a: [{ b: 1 }] };
  assert.equal(flags.value("none", {}, fallback), fallback);
  const { value } = flags.details("none", {}, fallback);
  fallback.a[0].b = 2;
  assert.deepEqual(value, { a: [{ b: 1 }] });
  for (const part of [value, value.a, value.a[0]]) assert.ok(Object.isFrozen(part));
});

test("a fallback that is no JSON value is handed through", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const circular = { a: [] };
  circular.a.push(circular);
  for (const fallback of [() => 1, Symbol("s"), { f() {} }, proxy, new Uint8Array(1), 1n]) {
    assert.equal(flags.value("colour", {}, fallback), fallback);
    assert.equal(flags.details("colour", {}, fallback).value, fallback);
  }
  assert.equal(flags.details("colour", {}, circular).errorCode, "TYPE_MISMATCH");
});

test("has, keys and evaluateAll know every flag, in the snapshot's order", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const keys = SNAPSHOT.map(({ key }) => key);
  assert.deepEqual(flags.keys, keys);
  assert.deepEqual(Object.keys(flags.evaluateAll({ key: "u" })), keys);
  for (const key of keys) assert.equal(flags.has(key), true);
  assert.equal(flags.has("none"), false);
  for (const context of [{ key: "u" }, { plan: "pro" }, undefined]) {
    const all = flags.evaluateAll(context);
    for (const key of keys) assert.equal(all[key], flags.evaluate(key, context));
  }
});

test("results are plain, frozen, serialisable, and the same for the same answer", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const result = flags.evaluate("plan", { plan: "pro" });
  assert.equal(result, flags.evaluate("plan", { key: "other", plan: "pro" }));
  assert.equal(Object.getPrototypeOf(result), Object.prototype);
  assert.deepEqual(JSON.parse(JSON.stringify(result)), { ...result });
  assert.deepEqual(Object.keys(result), [
    "flag",
    "enabled",
    "variant",
    "value",
    "reason",
    "rule",
    "version",
    "errorCode",
  ]);
  const { report } = flags;
  const frozen = [result, flags.evaluate("none"), flags.evaluateAll(), flags.keys, report, report.problems];
  for (const object of [...frozen, report.problems[0], flags.update(SNAPSHOT), flags.update([]).changed]) {
    assert.ok(Object.isFrozen(object));
  }
});

test("update says what changed", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  assert.deepEqual(flags.update(JSON.stringify(SNAPSHOT)), { changed: [] });
  assert.deepEqual(flags.update(JSON.stringify(SNAPSHOT, null, 2)), { changed: [] });
  const next = SNAPSHOT.slice(1).map((flag) => (flag.key === "half" ? { ...flag, percentage: 51 } : flag));
  assert.deepEqual(flags.update([{ key: "new", enabled: true }, ...next]), {
    changed: ["new", "half", "on"],
  });
  assert.equal(flags.report.flags, SNAPSHOT.length);
});

test("a snapshot whose reading updates is compared with what is then in force", () => {
  const text = JSON.stringify(SNAPSHOT);
  const flags = new FlagEvaluator(text);
  const nosy = {
    toJSON() {
      flags.update([]);
      return SNAPSHOT;
    },
  };
  assert.equal(flags.update(nosy).changed.length, SNAPSHOT.length);
  assert.deepEqual(flags.keys, SNAPSHOT.map(({ key }) => key));
});

test("a context whose reading evaluates or updates gets an answer from one snapshot", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  let depth = 0;
  const nosy = {
    key: "u".repeat(60),
    get plan() {
      if (depth++ < 3) {
        flags.evaluate("plan", nosy);
        flags.evaluateAll({ key: "someone else", plan: "free" });
        flags.update(depth === 2 ? [] : SNAPSHOT);
        new FlagEvaluator(SNAPSHOT).evaluate("half", { key: "third" });
      }
      return "pro";
    },
  };
  assert.equal(flags.evaluate("plan", nosy).reason, "rule_match");
  assert.ok(depth >= 4, "an attribute whose reading evaluates is read again");
  assert.equal(flags.evaluateAll(nosy).plan.enabled, flags.has("plan"));
});

test("evaluate answers even when the stack is nearly used up", () => {
  const flags = new FlagEvaluator(SNAPSHOT);
  const reasons = new Set();
  let failures = 0;
  const descend = () => {
    try {
      descend();
    } catch (error) {
      assert.ok(error instanceof RangeError);
      throw error;
    } finally {
      if (failures < 50) {
        failures += 1;
        try {
          reasons.add(flags.evaluate("plan", { plan: "pro" }).reason);
        } catch (error) {
          // A call that finds no stack at all fails before any of our code runs.
          assert.ok(error instanceof RangeError);
        }
      }
    }
  };
  assert.throws(descend, RangeError);
  assert.ok([...reasons].every((reason) => reason === "rule_match" || reason === "error"));
  assert.equal(flags.evaluate("plan", { plan: "pro" }).reason, "rule_match");
});

test("more variants and rules than a packed decision holds", () => {
  const rules = Array.from({ length: 17_000 }, (_, n) => ({
    conditions: [{ attribute: "n", operator: "eq", values: [n] }],
    variant: `v${n}`,
  }));
  const flags = new FlagEvaluator([{ key: "f", enabled: true, rules }]);
  for (const n of [0, 16_381, 16_382, 16_383, 16_384, 16_999]) {
    const { variant, rule, reason } = flags.evaluate("f", { n });
    assert.deepEqual({ variant, rule, reason }, { variant: `v${n}`, rule: `#${n}`, reason: "rule_match" });
    assert.deepEqual(flags.evaluateAll({ n }).f, flags.evaluate("f", { n }));
  }
});
