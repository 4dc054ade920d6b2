// The vectors of tests/vectors/, through the built package.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const cases = (name) => JSON.parse(read(`../vectors/${name}`)).cases;

/** A double from Python's hexadecimal form. */
function hexadecimal(text) {
  const [, whole, fraction = "", exponent] = /^0x([01])(?:\.([0-9a-f]+))?p([+-]\d+)$/.exec(text);
  return Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
}

/** The next double above one that is not negative. */
function above(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

/** Whether a user is in exactly from their bucket on; that shows the bucket to the last bit. */
function assertBucket(flag, user, bucket) {
  const isIn = (percentage) =>
    new FlagEvaluator([{ key: flag, enabled: true, percentage }]).isEnabled(flag, { key: user });
  // 0 would mean "not set", and 100 and more is not hashed.
  if (bucket > 0) assert.equal(isIn(bucket), false, `${flag}:${user} at ${bucket}`);
  if (bucket < 100) assert.equal(isIn(above(bucket)), true, `${flag}:${user} above ${bucket}`);
}

test("decisions are those of the oracle", () => {
  const vectors = cases("decisions.json");
  assert.ok(vectors.length > 700);
  for (const { snapshot, context, flag, expect, why } of vectors) {
    assert.deepEqual(new FlagEvaluator(snapshot).evaluate(flag, context), expect, why);
  }
});

test("buckets are those of hashlib, to the last bit", () => {
  const vectors = cases("bucketing.json");
  assert.ok(vectors.length > 900);
  for (const [flag, user, , , bucket] of vectors) assertBucket(flag, user, hexadecimal(bucket));
});

test("buckets are those of the larger list, where it is", (t) => {
  const path = new URL("../../../shared/vectors/bucketing.jsonl", import.meta.url);
  if (!existsSync(path)) return t.diagnostic("not on this machine: shared/vectors/bucketing.jsonl");
  const rows = readFileSync(path, "utf8").trim().split("\n");
  assert.equal(rows.length, 16_126);
  for (const row of rows) {
    const { flag, user, bucket } = JSON.parse(row);
    assertBucket(flag, user, hexadecimal(bucket));
  }
});
