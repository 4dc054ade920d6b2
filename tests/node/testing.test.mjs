// Flags for tests: fixed, overridden, recorded; and what is observed of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { observed } from "isoflag/observe";
import { answer, fixedFlags, record, withOverrides } from "isoflag/testing";

const SNAPSHOT = [
  { key: "on", enabled: true },
  { key: "half", enabled: true, percentage: 50 },
  { key: "colour", enabled: true, variants: { blue: 50, green: 50 } },
];

test("fixed flags are what they are said to be, for everybody", () => {
  const flags = fixedFlags({ "new-checkout": true, dark: false, color: "blue", limits: { seats: 3 }, rate: 0.5, none: null });
  assert.equal(flags.isEnabled("new-checkout"), true);
  assert.equal(flags.isEnabled("dark", {}, true), false);
  assert.equal(flags.value("color", { key: "u" }, "red"), "blue");
  assert.equal(flags.evaluate("color").variant, "blue");
  assert.deepEqual(flags.value("limits", {}, { seats: 1 }), { seats: 3 });
  assert.equal(flags.value("rate"), 0.5);
  assert.equal(flags.value("none", {}, "x"), "x");
  assert.equal(flags.value("color", {}, 7), 7, "of another kind");
  assert.equal(flags.details("color", {}, 7).errorCode, "TYPE_MISMATCH");
  assert.equal(flags.isEnabled("missing"), false);
  assert.equal(flags.isEnabled("missing", {}, true), true);
  assert.deepEqual(flags.evaluate("missing"), new FlagEvaluator().evaluate("missing"));
  assert.deepEqual(flags.keys, ["new-checkout", "dark", "color", "limits", "rate", "none"]);
  assert.deepEqual(Object.keys(flags.evaluateAll({})), flags.keys);
  assert.equal(flags.has("dark"), true);
  assert.equal(flags.has("missing"), false);
  const user = flags.forContext({ key: "u" });
  assert.equal(user.isEnabled("new-checkout"), true);
  assert.deepEqual(user.evaluateAll(), flags.evaluateAll());
});

test("where structuredClone is missing flags can be fixed nevertheless", () => {
  const { structuredClone } = globalThis;
  delete globalThis.structuredClone;
  try {
    const seats = { seats: [3] };
    const flags = fixedFlags({ on: true, limits: seats });
    seats.seats.push(4);
    assert.equal(flags.isEnabled("on"), true);
    assert.deepEqual(flags.value("limits"), { seats: [3] });
  } finally {
    globalThis.structuredClone = structuredClone;
  }
});

test("an observer that rejects ends no process", async () => {
  const { error } = console;
  const told = [];
  const unhandled = [];
  const hear = (thrown) => unhandled.push(thrown);
  console.error = (...words) => told.push(words[1].message);
  process.on("unhandledRejection", hear);
  try {
    const onEvaluation = () => Promise.reject(new Error("queue down"));
    assert.equal(observed(fixedFlags({ on: true }), { onEvaluation }).isEnabled("on"), true);
    await new Promise((resolve) => setTimeout(resolve, 10));
  } finally {
    console.error = error;
    process.off("unhandledRejection", hear);
  }
  assert.deepEqual([told, unhandled], [["queue down"], []]);
});

test("an answer in parts has the members of an evaluation, and is frozen", () => {
  const flags = fixedFlags({
    button: answer({ variant: "blue", value: "#00f", rule: "eu" }),
    off: answer({ enabled: false, variant: "grey", value: "#888", reason: "percentage_excluded" }),
  });
  const shape = Object.keys(new FlagEvaluator(SNAPSHOT).evaluate("on"));
  assert.deepEqual(Object.keys(flags.evaluate("button")), shape);
  assert.deepEqual(flags.evaluate("button"), {
    flag: "button", enabled: true, variant: "blue", value: "#00f", reason: "target_match", rule: "eu", version: "", errorCode: null,
  });
  assert.equal(flags.value("off", {}, "#000"), "#888");
  assert.equal(flags.evaluate("off").reason, "percentage_excluded");
  assert.ok(Object.isFrozen(flags.evaluate("button")));
});

test("what is handed in can be changed afterwards, and keys can be anything", () => {
  const limits = { seats: 3 };
  const odd = JSON.parse('{"__proto__": true, "constructor": "x"}');
  const flags = fixedFlags({ limits, ...odd, ["__proto__"]: true });
  limits.seats = 4;
  assert.deepEqual(flags.value("limits"), { seats: 3 });
  assert.equal(flags.isEnabled("__proto__"), true);
  assert.equal(Object.getOwnPropertyDescriptor(flags.evaluateAll(), "__proto__").value.enabled, true);
  assert.equal(flags.isEnabled("toString"), false);
});

test("overrides change some flags and leave the others, also after an update", () => {
  const evaluator = new FlagEvaluator(SNAPSHOT);
  const flags = withOverrides(evaluator, { half: true, extra: "x", on: undefined });
  for (let key = 0; key < 50; key++) {
    assert.equal(flags.isEnabled("half", { key }), true);
    assert.deepEqual(flags.evaluate("colour", { key }), evaluator.evaluate("colour", { key }));
    const { half, extra, ...others } = flags.evaluateAll({ key });
    assert.equal(half.enabled && extra.enabled, true);
    const { half: _, ...real } = evaluator.evaluateAll({ key });
    assert.deepEqual(others, real);
  }
  assert.deepEqual(flags.keys, ["on", "half", "colour", "extra"]);
  assert.equal(flags.report, evaluator.report);
  const user = flags.forContext({ key: "u" });
  assert.equal(user.isEnabled("on"), true);
  evaluator.update([{ key: "on", enabled: false }]);
  assert.equal(user.isEnabled("on"), false);
  assert.equal(user.isEnabled("half"), true);
});

test("a recorder has what was asked, by whom and with which answer", () => {
  const evaluator = new FlagEvaluator(SNAPSHOT);
  const recording = record(evaluator);
  const { flags } = recording;
  const user = { key: "u" };
  flags.isEnabled("on", user);
  flags.value("colour", user);
  flags.forContext(user).details("colour", "x");
  flags.isEnabled("none");
  assert.deepEqual(recording.recorded.map(({ flag }) => flag), ["on", "colour", "colour", "none"]);
  assert.deepEqual(recording.recorded.map(({ context }) => context), [user, user, user, undefined]);
  assert.deepEqual(recording.of("colour"), [evaluator.evaluate("colour", user), evaluator.evaluate("colour", user)]);
  recording.clear();
  assert.deepEqual(recording.recorded, []);
  flags.evaluateAll(user);
  assert.deepEqual(recording.recorded.map(({ evaluation }) => evaluation), Object.values(evaluator.evaluateAll(user)));
});

test("each decision is told once: of each flag, variant and user", () => {
  const told = [];
  const evaluator = new FlagEvaluator(SNAPSHOT);
  const flags = observed(evaluator, { onEvaluation: ({ flag, userKey, evaluation }) => told.push([flag, userKey, evaluation.variant || evaluation.enabled]) });
  const expected = [];
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 20; n++) {
      const user = { targetingKey: `u${n}` };
      flags.isEnabled("half", user);
      flags.forContext(user).value("colour", "x");
      if (round > 0) continue;
      expected.push(["half", `u${n}`, evaluator.isEnabled("half", user)], ["colour", `u${n}`, evaluator.value("colour", user)]);
    }
  }
  assert.deepEqual(told, expected);
  // Another decision for the same user is another one.
  told.length = 0;
  evaluator.update([{ key: "half", enabled: false }]);
  for (let n = 0; n < 20; n++) flags.isEnabled("half", { targetingKey: `u${n}` });
  assert.deepEqual(told.map(([, key]) => key), expected.filter(([flag, , on]) => flag === "half" && on).map(([, key]) => key));
});

test("keys that could be mistaken for others are not", () => {
  const told = [];
  const flags = observed(fixedFlags({ a: "b", 'a","b': "" }), { onEvaluation: ({ userKey }) => told.push(userKey) });
  for (const key of ["u", 'u"', "u\0", "u,true"]) flags.evaluate("a", { key });
  flags.evaluate("a", {});
  flags.evaluate("a", { key: 7 });
  assert.deepEqual(told, ["u", 'u"', "u\0", "u,true", "", "7"]);
});

test("evaluateAll tells of nothing, and memory is bounded", () => {
  let told = 0;
  const flags = observed(new FlagEvaluator(SNAPSHOT), { onEvaluation: () => told++, remember: 100 });
  flags.evaluateAll({ key: "u" });
  flags.forContext({ key: "u" }).evaluateAll();
  assert.equal(told, 0);
  for (let key = 0; key < 1_000; key++) flags.isEnabled("on", { key });
  assert.equal(told, 1_000);
  for (let key = 900; key < 1_000; key++) flags.isEnabled("on", { key });
  assert.equal(told, 1_000, "the last hundred are remembered");
  flags.isEnabled("on", { key: 0 });
  assert.equal(told, 1_001, "the oldest is not");
});

test("an observer that throws changes no answer", () => {
  const { error } = console;
  let complaints = 0;
  console.error = () => complaints++;
  try {
    const flags = observed(new FlagEvaluator(SNAPSHOT), { onEvaluation: () => { throw new Error("x"); } });
    assert.equal(flags.isEnabled("on", { key: "u" }), true);
    assert.equal(flags.isEnabled("on", { key: "u" }), true);
    assert.equal(complaints, 1);
  } finally {
    console.error = error;
  }
});

test("layers may lie on each other", () => {
  const told = [];
  const evaluator = new FlagEvaluator(SNAPSHOT);
  const recording = record(withOverrides(evaluator, { half: true }));
  const flags = observed(recording.flags, { onEvaluation: ({ flag }) => told.push(flag) });
  assert.equal(flags.forContext({ key: "u" }).isEnabled("half"), true);
  assert.deepEqual(told, ["half"]);
  assert.equal(recording.of("half")[0].reason, "target_match");
});
