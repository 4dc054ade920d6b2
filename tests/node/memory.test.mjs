// What the module holds, and that it is given back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

const MIB = 1024 * 1024;

// The package has no way to look at its module, so the one instance it makes is
// caught on the way.
let caught;
let trap = false;
const { Instance } = WebAssembly;
WebAssembly.Instance = class {
  constructor(module, imports) {
    const { exports } = new Instance(module, imports);
    const evaluate = (...words) => {
      if (trap) {
        trap = false;
        throw new WebAssembly.RuntimeError("unreachable");
      }
      return exports.evaluate(...words);
    };
    caught = { memory: exports.memory, count: (caught?.count ?? 0) + 1 };
    this.exports = { ...exports, evaluate };
  }
};
const { FlagEvaluator } = await import("isoflag");

const flag = (n) => [{ key: "f", enabled: true, percentage: 50, rules: [{ conditions: [{ attribute: `a${n}`, operator: "eq", values: ["x"] }] }] }];

test("100,000 evaluators made in one synchronous loop", () => {
  const first = new FlagEvaluator(flag(-1));
  let enabled = 0;
  for (let n = 0; n < 100_000; n++) {
    const flags = new FlagEvaluator(flag(n));
    enabled += Number(flags.isEnabled("f", { key: `user-${n}` }));
  }
  assert.ok(enabled > 49_000 && enabled < 51_000, String(enabled));
  assert.ok(caught.memory.buffer.byteLength < 16 * MIB, `${caught.memory.buffer.byteLength} bytes`);
  assert.equal(first.isEnabled("f", { "a-1": "x" }), true, "the oldest still answers");
});

test("100,000 evaluators that all stay in use", () => {
  const all = Array.from({ length: 100_000 }, (_, n) => new FlagEvaluator(flag(n)));
  for (const n of [0, 1, 50_000, 99_999]) {
    assert.equal(all[n].evaluate("f", { [`a${n}`]: "x" }).reason, "rule_match");
    assert.notEqual(all[n].evaluate("f", { [`a${n + 1}`]: "x" }).reason, "rule_match");
  }
  assert.ok(caught.memory.buffer.byteLength < 16 * MIB, `${caught.memory.buffer.byteLength} bytes`);
});

test("a million evaluations and a thousand updates leave the memory as it is", () => {
  const flags = new FlagEvaluator(flag(0));
  let enabled = 0;
  const run = (from, to) => {
    for (let n = from; n < to; n++) {
      enabled += Number(flags.evaluate("f", { key: `user-${n}`, a0: "y" }).enabled);
      if (n % 1000 === 0) {
        flags.update(flag(n));
        flags.evaluate(`unknown-${n}`);
      }
    }
    gc();
    return { module: caught.memory.buffer.byteLength, heap: process.memoryUsage().heapUsed };
  };
  const before = run(0, 100_000);
  const after = run(100_000, 1_100_000);
  assert.ok(enabled > 540_000 && enabled < 560_000, String(enabled));
  assert.equal(after.module, before.module);
  // Half a byte kept of each evaluation, or 500 of each update, would show.
  assert.ok(after.heap - before.heap < 250_000, `${after.heap - before.heap} bytes`);
});

test("after a trap a fresh instance answers from the same snapshots", () => {
  const one = new FlagEvaluator(flag(1));
  const two = new FlagEvaluator([{ key: "n", enabled: true, rules: [{ conditions: [{ attribute: "x", operator: "gt", values: ["1e-30"] }] }] }]);
  const before = one.evaluate("f", { key: "u", a1: "y" });
  assert.equal(two.isEnabled("n", { x: "0.12345678901234567890" }), true);
  const { count, memory } = caught;
  trap = true;
  assert.deepEqual(one.evaluate("f", { key: "u", a1: "y" }), before);
  assert.equal(trap, false);
  assert.equal(caught.count, count + 1);
  assert.notEqual(caught.memory, memory);
  // Numbers that need the host's help are read from the memory in use.
  assert.equal(two.isEnabled("n", { x: "0.12345678901234567890" }), true);
  assert.equal(two.isEnabled("n", { x: "0.12345678901234567890e-40" }), false);
  assert.equal(new FlagEvaluator(flag(2)).evaluate("f", { a2: "x" }).reason, "rule_match");
});
