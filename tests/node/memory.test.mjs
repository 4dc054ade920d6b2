// What the module holds, and that it is given back.
import assert from "node:assert/strict";
import { test } from "node:test";

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

test("evaluations and updates leave the memory as it is", () => {
  const flags = new FlagEvaluator(flag(0));
  const run = (from, to) => {
    for (let n = from; n < to; n++) {
      flags.evaluate("f", { key: `user-${n}`, a0: "y" });
      if (n % 100 === 0) flags.update(flag(n));
      if (n % 1000 === 0) flags.evaluate(`unknown-${n}`);
    }
  };
  run(0, 50_000);
  const { byteLength } = caught.memory.buffer;
  run(50_000, 200_000);
  assert.equal(caught.memory.buffer.byteLength, byteLength);
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
  // Numbers that need the host's help go through the glue, whose view of the
  // old memory must be gone.
  assert.equal(two.isEnabled("n", { x: "0.12345678901234567890" }), true);
  assert.equal(two.isEnabled("n", { x: "0.12345678901234567890e-40" }), false);
  assert.equal(new FlagEvaluator(flag(2)).evaluate("f", { a2: "x" }).reason, "rule_match");
});
