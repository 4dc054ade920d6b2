// The vectors of tests/vectors/, through the built package.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";
import { decisionsAround, LISTS, pairsOf } from "../vectors/buckets.js";

const cases = (name) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), "utf8")).cases;

for (const [name, least] of Object.entries({ "decisions.json": 700, "schema1.json": 800, "rollgate.json": 1_700 })) {
  test(`decisions are those of ${name}`, () => {
    const vectors = cases(name);
    assert.ok(vectors.length >= least);
    for (const { snapshot, context, now, flag, expect, why } of vectors) {
      const flags = new FlagEvaluator(snapshot);
      assert.deepEqual(flags.evaluate(flag, context, { now }), expect, why);
      assert.equal(flags.forContext(context).evaluate(flag, { now }), flags.evaluate(flag, context, { now }));
      if (flags.has(flag)) {
        assert.equal(flags.evaluateAll(context, { now })[flag], flags.evaluate(flag, context, { now }));
      }
      assert.deepEqual(explain(flags, flag, context, { now }).evaluation, expect, why);
    }
  });
}

test("problems are those of the oracle", () => {
  const vectors = cases("problems.json");
  assert.ok(vectors.length >= 80);
  for (const { snapshot, problems, why } of vectors) {
    const { report } = new FlagEvaluator(snapshot);
    const reported = report.problems.map(({ code, severity, pointer, flag }) => [code, severity, pointer, flag]);
    assert.deepEqual(reported, problems, why);
  }
});

for (const [name, least] of Object.entries(LISTS)) {
  test(`buckets are those of ${name}, to the last bit`, (t) => {
    const file = [`../vectors/${name}`, `../../../shared/vectors/${name}`]
      .map((path) => new URL(path, import.meta.url))
      .find((url) => existsSync(url));
    if (file === undefined) return t.diagnostic(`not on this machine: ${name}`);
    const pairs = pairsOf(name, readFileSync(file, "utf8"));
    assert.ok(pairs.length >= least, String(pairs.length));
    for (const pair of pairs) {
      for (const { result, isIn } of decisionsAround(FlagEvaluator, pair)) {
        assert.equal(result.enabled, isIn, pair.join(" "));
      }
    }
  });
}
