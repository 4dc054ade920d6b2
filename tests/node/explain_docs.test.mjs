// What docs/explain.md shows is what it says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";

const page = readFileSync(new URL("../../docs/explain.md", import.meta.url), "utf8");
const NOW = Date.UTC(2026, 10, 22);

test("summaries and ways in read as the page shows", () => {
  const [, snapshot] = /```json\n([^]*?)```/.exec(page);
  const flags = new FlagEvaluator(snapshot);
  const rows = [...page.matchAll(/^\| `(.+?)` \| `(\{.*?\})` \| (.+?)(?:<br>\*(.+)\*)? \|$/gm)];
  assert.equal(rows.length, 20);
  const reasons = new Set();
  for (const [, flag, context, summary, way] of rows) {
    const explanation = explain(flags, flag, JSON.parse(context), { now: NOW });
    assert.equal(explanation.summary, summary);
    assert.equal(explanation.waysIn[0]?.text, way);
    reasons.add(explanation.evaluation.reason);
  }
  assert.equal(reasons.size, 10, "every reason has a sample");
});
