// isoflag/js, the engine as JavaScript, beside isoflag: where a memory that grows
// or an instance that is given up could leave something of the old one behind.
// What it decides is compared by tests/everywhere.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as wasm from "isoflag";
import * as wasmExplain from "isoflag/explain";
import * as javascript from "isoflag/js";
import * as javascriptExplain from "isoflag/js/explain";

const cases = (name) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), "utf8")).cases;

/** A percentage that the engine asks the host to read, always at the same place of the text. */
const share = (percentage) => `[{"key":"f","enabled":true,"percentage":${percentage}}]`;

/** Uses the stack up while a snapshot is loaded, at ever other places of the load. */
function breakDown({ FlagEvaluator }, text) {
  let broken = 0;
  const deeper = () => {
    try {
      deeper();
    } catch {}
    try {
      new FlagEvaluator(text);
    } catch {
      broken += 1;
    }
  };
  deeper();
  return broken;
}

/** Of these, Python's hashlib puts 101 into the first tenth. */
const users = Array.from({ length: 1_000 }, (_, n) => ({ key: `user-${n}` }));
const on = (flags) => users.filter((user) => flags.isEnabled("f", user)).length;

test("an instance after a break-down reads and writes its own memory", () => {
  const value = (number) => JSON.stringify({
    schema: 1,
    flags: [{ key: "f", enabled: true, default_variant: "v", variants: { v: { weight: 1, value: [number] } } }],
  });
  for (const entry of [wasm, javascript]) {
    const { FlagEvaluator } = entry;
    assert.deepEqual(new FlagEvaluator(value(0.3)).value("f", users[0]), [0.3]);
    assert.ok(breakDown(entry, share("99999999e-6")) > 0);
    assert.equal(on(new FlagEvaluator(share("10000000e-9"))), 0);
    assert.equal(on(new FlagEvaluator(share("10000000e-6"))), 101);
    assert.deepEqual(new FlagEvaluator(value(0.7)).value("f", users[0]), [0.7]);
  }
});

test("a memory that grows, while loading and for a context, changes no answer", () => {
  const many = Array.from({ length: 20_000 }, (_, n) => ({ key: `flag-${n}`, enabled: true, percentage: n / 200 }));
  const asking = {
    key: "f",
    enabled: true,
    rules: [{ conditions: [{ attribute: "long", operator: "contains", values: ["needle"] }] }],
  };
  const answers = ({ FlagEvaluator }) => {
    const flags = new FlagEvaluator([asking]);
    const before = flags.evaluate("f", { key: "u", long: "hay needle" });
    const grown = flags.evaluate("f", { key: "u", long: `${"hay ".repeat(3_000_000)}needle` });
    const all = new FlagEvaluator([asking, ...many]).evaluateAll({ key: "ü-1", long: "hay" });
    return JSON.stringify([before, grown, flags.evaluate("f", { key: "u", long: "hay" }), all]);
  };
  assert.equal(answers(javascript), answers(wasm));
});

test("it needs neither structuredClone nor transferable buffers", () => {
  const script = `
    delete globalThis.structuredClone;
    delete ArrayBuffer.prototype.transfer;
    const { FlagEvaluator } = await import("isoflag/js");
    const many = Array.from({ length: 20000 }, (_, n) => ({ key: "flag-" + n, enabled: true }));
    console.log(new FlagEvaluator(many).isEnabled("flag-19999", { key: "u" }));
    console.log(JSON.stringify(new FlagEvaluator(many).details("none", {}, { own: [1] })));`;
  const cwd = new URL("../..", import.meta.url);
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd, encoding: "utf8" });
  const [enabled, details] = printed.trim().split("\n");
  assert.equal(enabled, "true");
  assert.deepEqual(JSON.parse(details).value, { own: [1] });
});

test("its explanations are those of isoflag/explain", () => {
  let compared = 0;
  for (const name of ["decisions.json", "schema1.json", "rollgate.json"]) {
    for (const [at, { snapshot, context, now, flag, why }] of cases(name).entries()) {
      if (at % 7 > 0) continue;
      const explained = ({ FlagEvaluator }, { explain }) => explain(new FlagEvaluator(snapshot), flag, context, { now });
      assert.deepEqual(explained(javascript, javascriptExplain), explained(wasm, wasmExplain), why);
      compared += 1;
    }
  }
  assert.ok(compared > 400, String(compared));
});
