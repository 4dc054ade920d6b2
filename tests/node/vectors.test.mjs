// The vectors of tests/vectors/, through the built package.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { decisionsAround, LISTS, pairsOf } from "../vectors/buckets.js";

test("decisions are those of the oracle", () => {
  const path = new URL("../vectors/decisions.json", import.meta.url);
  const vectors = JSON.parse(readFileSync(path, "utf8")).cases;
  assert.ok(vectors.length > 700);
  for (const { snapshot, context, flag, expect, why } of vectors) {
    assert.deepEqual(new FlagEvaluator(snapshot).evaluate(flag, context), expect, why);
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
