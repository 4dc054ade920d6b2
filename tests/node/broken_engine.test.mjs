// Calls that throw out of the module: a trap, the end of the stack, an import
// that throws. The module's state is then half changed, so that everything goes
// on in a fresh instance.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** How many instances were made, and what is to happen to calls of the last. */
const seen = { instances: 0, loads: 0, unloads: 0 };
let refused = new Set();
const { Instance } = WebAssembly;
WebAssembly.Instance = class {
  constructor(module, imports) {
    seen.instances += 1;
    const { exports } = new Instance(module, imports);
    const watched = (name, call) => (...words) => {
      if (name === "load") seen.loads += 1;
      if (name === "unload") seen.unloads += 1;
      if (refused.has(name)) throw new WebAssembly.RuntimeError(name);
      return call(...words);
    };
    const entries = Object.entries(exports);
    this.exports = Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === "function" ? watched(name, value) : value]),
    );
  }
};
const { EngineError, FlagEvaluator, SnapshotError } = await import("isoflag");

/** A number for which the module asks the host, while its state is borrowed. */
const NUMBER = "0.12345678901234567890";
const numeric = (key, number = "1e-30") => [
  { key, enabled: true, rules: [{ conditions: [{ attribute: "n", operator: "gt", values: [number] }] }] },
];
const { Number: host } = globalThis;

/** Makes the host throw the next so many times that the module asks it. */
function breakNext(times) {
  let left = times;
  globalThis.Number = Object.assign(
    (text) => {
      if (left-- > 0) throw new Error("from the host");
      return host(text);
    },
    { isFinite: host.isFinite },
  );
}

afterEach(() => {
  globalThis.Number = host;
  refused = new Set();
});

const uncaught = [];
process.on("uncaughtException", (error) => uncaught.push(error));

test("a throw from inside an evaluation leaves the state borrowed; a fresh instance answers", () => {
  const flags = new FlagEvaluator(numeric("f"));
  const other = new FlagEvaluator(numeric("g"));
  const { instances } = seen;
  breakNext(1);
  assert.equal(flags.evaluate("f", { n: NUMBER }).reason, "rule_match");
  assert.equal(seen.instances, instances + 1);
  assert.equal(other.evaluate("g", { n: NUMBER }).reason, "rule_match");
});

test("after two failures the answer is an error, and the next one is right", () => {
  const flags = new FlagEvaluator(numeric("f"));
  const other = new FlagEvaluator(numeric("g"));
  breakNext(2);
  assert.equal(flags.evaluate("f", { n: NUMBER }).reason, "error");
  assert.equal(other.has("g"), true);
  assert.deepEqual(other.keys, ["g"]);
  assert.equal(other.report.flags, 1);
  assert.deepEqual(other.update(numeric("h")), { changed: ["h", "g"] });
  breakNext(2);
  assert.deepEqual(flags.evaluateAll({ n: NUMBER }), {});
  assert.equal(flags.evaluateAll({ n: NUMBER }).f.reason, "rule_match");
});

test("a snapshot whose loading throws is loaded in a fresh instance", () => {
  const flags = new FlagEvaluator(numeric("f"));
  breakNext(1);
  const loaded = new FlagEvaluator(numeric("g", NUMBER));
  assert.equal(loaded.isEnabled("g", { n: 1 }), true);
  breakNext(1);
  assert.deepEqual(flags.update(numeric("h", NUMBER)), { changed: ["h", "f"] });
  assert.equal(flags.isEnabled("h", { n: 1 }), true);
});

test("loading that fails twice is an EngineError, and what was in force stays so", () => {
  const flags = new FlagEvaluator(numeric("f"));
  for (const attempt of [() => new FlagEvaluator(numeric("g", NUMBER)), () => flags.update(numeric("g", NUMBER))]) {
    breakNext(2);
    assert.throws(attempt, { name: "EngineError", code: "engine_failed" });
  }
  assert.equal(flags.evaluate("f", { n: NUMBER }).reason, "rule_match");
  refused.add("changed");
  assert.throws(() => flags.update(numeric("g")), { name: "EngineError", code: "engine_failed" });
  refused.clear();
  assert.deepEqual(flags.keys, ["f"]);
  assert.throws(() => flags.update("{"), SnapshotError);
  assert.deepEqual(flags.update(numeric("g")), { changed: ["g", "f"] });
});

test("has, keys, report and the rest answer even if the engine fails for good", () => {
  const flags = new FlagEvaluator(numeric("f"));
  const known = new FlagEvaluator(numeric("f"));
  const { keys, report } = known;
  refused = new Set(["find", "keys", "report", "load"]);
  assert.equal(flags.has("f"), false);
  assert.deepEqual(flags.keys, []);
  const none = { version: "", format: "reference", digest: "", flags: 0, problems: [], problemCount: 0 };
  assert.deepEqual(flags.report, none);
  assert.ok(Object.isFrozen(flags.report.problems));
  assert.deepEqual(flags.evaluateAll(), {});
  assert.equal(flags.isEnabled("f", {}, true), true);
  assert.equal(known.keys, keys);
  assert.equal(known.report, report);
  refused.clear();
  assert.deepEqual([flags.has("f"), flags.keys, flags.report], [true, keys, report]);
});

test("giving a snapshot up never throws", async () => {
  const flags = new FlagEvaluator(numeric("f"));
  const { instances } = seen;
  refused.add("unload");
  assert.deepEqual(flags.update(numeric("g")), { changed: ["g", "f"] });
  refused.clear();
  assert.equal(flags.evaluate("g", { n: NUMBER }).reason, "rule_match");
  assert.equal(seen.instances, instances + 1);

  refused.add("unload");
  const { unloads } = seen;
  (() => new FlagEvaluator(numeric("collected")))();
  for (let n = 0; n < 50 && seen.unloads === unloads; n++) {
    await new Promise((passed) => setTimeout(passed, 10));
    collect();
  }
  assert.ok(seen.unloads > unloads, "it was collected");
  assert.equal(flags.evaluate("g", { n: NUMBER }).reason, "rule_match");
  assert.deepEqual(uncaught, []);
});

test("evaluators go on after answers near the end of the stack", () => {
  for (let n = 0; n < 300; n++) {
    const flags = new FlagEvaluator(numeric("f"));
    flags.evaluate("f", { n: "1" });
    let up = 0;
    const descend = () => {
      try {
        descend();
      } catch (error) {
        if (up++ === n % 40) flags.evaluate("f", { n: `${NUMBER}${n}` });
        throw error;
      }
    };
    assert.throws(descend, RangeError);
    assert.deepEqual(new FlagEvaluator("[]").keys, []);
    assert.equal(flags.evaluate("f", { n: NUMBER }).reason, "rule_match");
    assert.equal(flags.evaluate("f", { n: "0.12345678901234567890e-40" }).reason, "no_match");
  }
});

test("long texts let few snapshots be held", () => {
  const text = (n) => `[${" ".repeat(4 * 1024 * 1024)}${JSON.stringify(numeric(`f${n}`)[0])}]`;
  const { loads, unloads } = seen;
  const all = Array.from({ length: 20 }, (_, n) => new FlagEvaluator(text(n)));
  assert.equal(seen.loads, loads + 20);
  assert.ok(20 - (seen.unloads - unloads) < 8, "32 MiB hold no eight of them");
  for (const [n, flags] of all.entries()) assert.equal(flags.isEnabled(`f${n}`, { n: 1 }), true);
  const most = `[${" ".repeat(40 * 1024 * 1024)}]`;
  const large = new FlagEvaluator(most);
  const before = seen.loads;
  assert.deepEqual(large.update(`${most} `), { changed: [] });
  assert.equal(seen.loads, before + 1, "the two newest are held, however long");
});

test("a kept context that cannot be packed is answered, and packed the next time", () => {
  const flags = new FlagEvaluator([{ key: "f", enabled: true, percentage: 50 }]);
  const user = flags.forContext({ key: "u1" });
  refused = new Set(["attributes"]);
  assert.deepEqual(user.evaluateAll(), {});
  assert.equal(user.evaluate("f").reason, "error");
  refused = new Set();
  assert.deepEqual(user.evaluateAll(), flags.evaluateAll({ key: "u1" }));
  assert.deepEqual(user.evaluate("f"), flags.evaluate("f", { key: "u1" }));
});

test("a question that cannot even begin, asked while a context is read, changes nothing of the reading", () => {
  const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(30));
  const is = (attribute, text) => ({ attribute, operator: "eq", values: [text] });
  const conditions = (text) => [is("a", text), is("b", "x"), is("c", c)];
  const rules = [a, b, c].map((text) => ({ conditions: conditions(text) }));
  const flags = new FlagEvaluator([{ key: "f", enabled: true, rules }]);
  // As at the end of the stack: making room fails, and so does giving the instance up.
  const proto = Object.getPrototypeOf(Uint8Array.prototype);
  const { get: lengthOf, ...rest } = Object.getOwnPropertyDescriptor(proto, "length");
  let thrown = 0;
  const end = () => {
    thrown += 1;
    throw new RangeError("the end of the stack");
  };
  const atTheEnd = (ask) => {
    Object.defineProperty(proto, "length", { ...rest, get: end });
    Object.defineProperty(EngineError, Symbol.hasInstance, { configurable: true, value: end });
    Object.defineProperty(SnapshotError, Symbol.hasInstance, { configurable: true, value: end });
    try {
      assert.throws(ask, RangeError);
    } finally {
      Object.defineProperty(proto, "length", { ...rest, get: lengthOf });
      delete EngineError[Symbol.hasInstance];
      delete SnapshotError[Symbol.hasInstance];
    }
  };
  const context = {
    a,
    get b() {
      if (thrown === 0) atTheEnd(() => flags.evaluate("f", { a: b, b: "x", c: b }));
      return "x";
    },
    c,
  };
  assert.equal(flags.evaluate("f", context).rule, "#0");
  assert.ok(thrown > 1);
});
