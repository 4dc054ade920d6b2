// Contexts as only JavaScript has them (docs/semantics.md, section 2.4).
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { FlagEvaluator } from "isoflag";

/** A flag that is on for users whose attribute equals a text. */
const whose = (attribute, ...values) =>
  new FlagEvaluator([
    {
      key: "f",
      enabled: true,
      rules: [{ conditions: [{ attribute, operator: "in", values }] }],
    },
  ]);
const matches = (context, attribute, value) => whose(attribute, value).isEnabled("f", context);

/** A flag whose bucket shows which user key was read. */
const rollout = new FlagEvaluator([{ key: "f", enabled: true, percentage: 50 }]);
/** Whether two contexts have the same user key, as far as ten flags can tell. */
function sameKey(left, right) {
  const flags = Array.from({ length: 40 }, (_, n) => ({ key: `f${n}`, enabled: true, percentage: 50 }));
  const all = new FlagEvaluator(flags);
  return JSON.stringify(all.evaluateAll(left)) === JSON.stringify(all.evaluateAll(right));
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (name) =>
  Object.defineProperty({ key: "u" }, name, {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });

test("values become canonical texts", () => {
  const date = new Date(Date.UTC(2026, 10, 21));
  const foreignDate = vm.runInNewContext("new Date(0)");
  const table = [
    ["x", "x"],
    [30, "30"],
    [30.5, "30.5"],
    [-0, "0"],
    [1e21, "1e+21"],
    [5e-324, "5e-324"],
    [2 ** 53, "9007199254740992"],
    [12345678901234567890n, "12345678901234567890"],
    [true, "true"],
    [date, "2026-11-21T00:00:00.000Z"],
    [foreignDate, "1970-01-01T00:00:00.000Z"],
    ["\ud800", "\ufffd"],
    ["a\udc00b", "a\ufffdb"],
    ["\ud83d\ude00", "😀"],
    ["x".repeat(100_000), "x".repeat(100_000)],
    ["é".repeat(5_000), "é".repeat(5_000)],
    [["a", 30, true, date], "2026-11-21T00:00:00.000Z"],
    [[1n, undefined, "z"], "z"],
    [vm.runInNewContext("['foreign']"), "foreign"],
  ];
  for (const [value, text] of table) {
    assert.equal(matches({ a: value }, "a", text), true, `${typeof value} ${text.slice(0, 30)}`);
    assert.equal(matches({ properties: { a: value } }, "a", text), true);
    assert.equal(matches({ attributes: { a: value } }, "a", text), true);
    assert.equal(matches({ a: value }, "a", `${text}!`), false);
  }
});

test("what is no value is missing, and the next place is looked at", () => {
  const missing = [
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(Number.NaN),
    {},
    new String("x"),
    () => "x",
    Symbol("x"),
    new Map(),
    revoked(),
    new Proxy({}, {}),
  ];
  for (const value of missing) {
    assert.equal(matches({ a: value }, "a", ""), true, "a missing attribute reads as the empty text");
    assert.equal(matches({ a: value, properties: { a: "p" } }, "a", "p"), true);
    assert.equal(matches({ a: value, properties: null, attributes: { a: "q" } }, "a", "q"), true);
  }
  for (const value of ["", []]) {
    assert.equal(matches({ a: value, properties: { a: "p" } }, "a", "p"), false, "present");
  }
  const holes = [, null, [1], { b: 1 }, Number.NaN, revoked()];
  assert.equal(matches({ a: holes, properties: { a: "p" } }, "a", "p"), false, "an empty list");
});

test("elements of a list beyond the first 65,536 are dropped", () => {
  const list = Array(65_535).fill(null);
  assert.equal(matches({ a: [...list, "last"] }, "a", "last"), true);
  assert.equal(matches({ a: [...list, null, "late"] }, "a", "late"), false, "dropped elements count");
  assert.equal(matches({ a: [...list, null, "late"] }, "a", ""), false, "it is an empty list, not missing");
});

test("a list of any length is read at once", () => {
  const start = performance.now();
  assert.equal(matches({ a: Array(2 ** 32 - 1) }, "a", "x"), false);
  const ofLength = (length) => {
    let reads = 0;
    const get = (target, name) => (name === "length" ? (reads++, length) : target[name]);
    assert.equal(matches({ a: new Proxy(["x"], { get }) }, "a", "x"), length > 0, String(length));
    assert.equal(reads, 1);
  };
  for (const length of [Infinity, NaN, -1, -Infinity, 0, 0.5, 1, 2 ** 53]) ofLength(length);
  assert.ok(performance.now() - start < 2_000);
});

test("only own properties count", () => {
  class User {
    get plan() {
      return "pro";
    }
  }
  assert.equal(matches(new User(), "plan", "pro"), false);
  assert.equal(matches(Object.create({ plan: "pro", key: "u" }), "plan", "pro"), false);
  assert.equal(matches(Object.assign(new User(), { seats: 3 }), "seats", "3"), true);
  for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    assert.equal(matches({}, name, ""), true, name);
    assert.equal(matches(JSON.parse(`{"${name}": "x"}`), name, "x"), true, name);
  }
  assert.equal(matches(Object.assign(Object.create(null), { a: "x" }), "a", "x"), true);
});

test("a user key that is inherited is none, and is not read", () => {
  const names = ["targetingKey", "key", "user_id", "id"];
  for (const [at, name] of names.entries()) {
    const inherits = (own) => Object.assign(Object.create({ [name]: "inherited" }), own);
    assert.equal(sameKey(inherits({}), {}), true, name);
    assert.equal(sameKey(inherits({}), { key: "inherited" }), false, name);
    const later = names[at + 1];
    if (later) assert.equal(sameKey(inherits({ [later]: "own" }), { key: "own" }), true, name);
    const lazy = Object.create({
      get [name]() {
        Object.defineProperty(this, name, { value: "inherited" });
        return "inherited";
      },
    });
    assert.equal(rollout.evaluate("f", lazy).reason, "percentage_excluded", name);
    assert.equal(Object.hasOwn(lazy, name), false, name);
  }
});

test("a flag with a unit of its own reads no user key", () => {
  const flags = new FlagEvaluator({
    schema: 1,
    flags: [{ key: "f", enabled: true, percentage: 50, bucket_by: "plan" }],
  });
  const read = [];
  const context = new Proxy({ key: "u", plan: "pro" }, {
    get(target, name) {
      read.push(name);
      return target[name];
    },
  });
  const { enabled } = flags.evaluate("f", context);
  assert.deepEqual(read, ["plan"]);
  assert.equal(enabled, flags.evaluate("f", { key: "other", plan: "pro" }).enabled);
});

test("reading that throws is missing, and evaluation goes on", () => {
  assert.equal(matches(throwing("a"), "a", ""), true);
  assert.equal(matches(Object.assign(throwing("a"), { properties: { a: "p" } }), "a", "p"), true);
  assert.equal(matches(throwing("properties"), "a", ""), true);
  assert.equal(sameKey(Object.assign(throwing("targetingKey"), { key: "u" }), { key: "u" }), true);
  const refusing = new Proxy(
    {},
    {
      getOwnPropertyDescriptor() {
        throw new Error("no");
      },
    },
  );
  assert.equal(matches(refusing, "a", ""), true);
  const element = Object.defineProperty(["x"], 1, {
    get() {
      throw new Error("no");
    },
  });
  assert.equal(matches({ a: element }, "a", "x"), true);
});

test("what is no context reads as the empty object", () => {
  const nothing = rollout.evaluate("f", {});
  for (const context of [undefined, null, 1, "u", true, 1n, Symbol("u"), ["u"], () => 1, revoked()]) {
    assert.deepEqual(rollout.evaluate("f", context), nothing);
    assert.deepEqual(rollout.evaluateAll(context), { f: nothing });
  }
  assert.equal(sameKey(new Map([["key", "u"]]), {}), true);
});

test("the user key", () => {
  assert.equal(sameKey({ targetingKey: "a", key: "b" }, { key: "a" }), true);
  assert.equal(sameKey({ key: "", user_id: "a" }, { key: "a" }), true);
  assert.equal(sameKey({ key: true, id: "a" }, { key: "a" }), true);
  assert.equal(sameKey({ key: new Date(0), id: 7 }, { key: "7" }), true);
  assert.equal(sameKey({ key: 0 }, { key: "0" }), true);
  assert.equal(sameKey({ key: Number.NaN, id: 12n }, { key: "12" }), true);
  assert.equal(sameKey({ key: "\ud800" }, { key: "\ufffd" }), true);
  assert.equal(sameKey({ properties: { key: "a" } }, {}), true, "only at the top level");
  assert.equal(sameKey({ key: "a" }, { key: "b" }), false);
  assert.equal(sameKey({ key: "e\u0301" }, { key: "é" }), false, "no normalisation");
});

test("user_id stands for the user key where there is none of its own", () => {
  assert.equal(matches({ key: "u" }, "user_id", "u"), true);
  assert.equal(matches({ key: "u", user_id: "v" }, "user_id", "v"), true);
  assert.equal(matches({ key: "u", properties: { user_id: "p" } }, "user_id", "p"), true);
  assert.equal(matches({}, "user_id", ""), true);
});

test("a flag key that is no text names no flag", () => {
  const flags = new FlagEvaluator([{ key: "", enabled: true }, { key: "42", enabled: true }]);
  for (const key of [undefined, null, 42, 42n, Symbol("f"), {}, ["42"], () => "42"]) {
    const { flag, reason, errorCode } = flags.evaluate(key);
    assert.deepEqual({ flag, reason, errorCode }, { flag: "", reason: "not_found", errorCode: "FLAG_NOT_FOUND" });
    assert.equal(flags.has(key), false);
    assert.equal(flags.isEnabled(key, {}, true), true);
  }
  assert.equal(flags.evaluate("").enabled, true);
});

test("a flag key with a lone surrogate is that with U+FFFD", () => {
  const flags = new FlagEvaluator([{ key: "a\ufffd", enabled: true }]);
  assert.equal(flags.evaluate("a\ud800").enabled, true);
  assert.equal(flags.evaluate("a\ud800").flag, "a\ufffd");
  assert.equal(flags.evaluate("\udc00?").flag, "\ufffd?");
  // One answer is kept for all its spellings.
  assert.equal(flags.evaluate("a\udc00"), flags.evaluate("a\ufffd"));
  assert.equal(flags.evaluate("\udc00?"), flags.evaluate("\udc01?"));
});

test("an attribute whose reading throws or evaluates leaves the user key as it is", () => {
  const rule = { conditions: [{ attribute: "a", operator: "eq", values: ["x"] }], variant: "on" };
  const late = new FlagEvaluator([{ key: "f", enabled: true, percentage: 50, rules: [rule] }]);
  const reasons = new Set();
  for (let at = 0; at < 50; at++) {
    const key = `u${at}`;
    const expected = late.evaluate("f", { key });
    reasons.add(expected.reason);
    const evaluating = {
      key,
      get a() {
        late.evaluateAll({ key: "other" });
        return "no";
      },
    };
    for (const context of [Object.assign(throwing("a"), { key }), evaluating]) {
      assert.equal(late.evaluate("f", context), expected);
      assert.equal(late.isEnabled("f", context), expected.enabled);
      assert.equal(late.evaluateAll(context).f, expected);
      assert.equal(late.forContext(context).evaluate("f"), expected);
    }
  }
  assert.deepEqual([...reasons].sort(), ["percentage", "percentage_excluded"]);
});
