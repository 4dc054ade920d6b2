// A module whose memory has grown beyond 2 GiB gives addresses that are negative
// as the signed numbers that come out of it.
import assert from "node:assert/strict";
import { test } from "node:test";

let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, imports);
    ({ memory } = this.exports);
    // Nothing is allocated yet, and what will be lies behind this.
    memory.grow(2 ** 15);
  }
};
const { FlagEvaluator, SnapshotError } = await import("isoflag");

test("everything works above 2 GiB", () => {
  const rules = [{ conditions: [{ attribute: "a", operator: "contains", values: ["é", "0.5"] }] }];
  const snapshot = [{ key: "f", enabled: true, percentage: 50, rules }, { key: "broken" }, { key: "on", enabled: true }];
  const flags = new FlagEvaluator(snapshot);
  assert.ok(memory.buffer.byteLength > 2 ** 31);
  assert.deepEqual(flags.keys, ["f", "broken", "on"]);
  assert.equal(flags.report.problemCount, 1);
  assert.equal(flags.report.digest, new FlagEvaluator(new TextEncoder().encode(JSON.stringify(snapshot))).report.digest);
  assert.equal(flags.evaluate("f", { key: "u", a: "x".repeat(10_000) + "é" }).rule, "#0");
  assert.equal(flags.evaluate("f", { a: ["no", "é".repeat(5_000)] }).rule, "#0");
  assert.equal(flags.evaluate("none").flag, "none");
  const all = flags.evaluateAll({ key: "u", a: "é" });
  assert.deepEqual(Object.values(all).map(({ reason }) => reason), ["rule_match", "error", "default"]);
  assert.throws(() => new FlagEvaluator("[\ud800]"), SnapshotError);
  // Doubles that the module asks the host to read and to write.
  const value = [0.7, -1.0176663694209297e-6];
  const valued = { key: "v", enabled: true, default_variant: "a", variants: { a: { weight: 1, value } } };
  assert.deepEqual(new FlagEvaluator({ schema: 1, flags: [valued] }).value("v", { key: "u" }), value);
  assert.deepEqual(flags.update("[]").changed, ["f", "broken", "on"]);
});
