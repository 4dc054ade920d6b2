// The demo as the README gives it: what it prints is what the engine decides.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagEvaluator } from "isoflag";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name) => readFileSync(new URL(`../../examples/shop/${name}`, import.meta.url), "utf8");
const flags = new FlagEvaluator(read("flags.json"));
const users = read("users.ndjson").trim().split("\n").map((line) => JSON.parse(line));

test("the shop's snapshot is realistic and clean", () => {
  assert.deepEqual(flags.report.problems, []);
  assert.ok(flags.keys.length >= 15);
  assert.ok(users.length >= 30);
  const reasons = new Set(users.flatMap((user) => Object.values(flags.evaluateAll(user))).map(({ reason }) => reason));
  for (const reason of ["disabled", "rule_match", "percentage", "percentage_excluded", "no_match", "default"]) {
    assert.ok(reasons.has(reason), reason);
  }
});

test("npm run demo prints every flag, and every decision as JSON", () => {
  const demo = (...words) => execFileSync("npm", ["run", "--silent", "demo", "--", ...words], { cwd: root, encoding: "utf8" });
  const table = demo();
  for (const key of flags.keys) assert.ok(table.includes(key), key);
  const lines = demo("--json").trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(lines.length, users.length);
  for (const [at, line] of lines.entries()) {
    const expected = JSON.parse(JSON.stringify(flags.evaluateAll(users[at])));
    assert.deepEqual(line.flags ?? line.results ?? line.evaluations, expected);
  }
});
