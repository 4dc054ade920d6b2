// Whatever lies around an evaluator answers as it does: on every vector.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { flagsFor } from "isoflag/http";
import { observed } from "isoflag/observe";
import { FlagSyncClient } from "isoflag/sync";
import { record, withOverrides } from "isoflag/testing";

const LAYERS = {
  "the client": (_, snapshot) => new FlagSyncClient({ url: "http://localhost/", bootstrap: snapshot }),
  "no overrides": (flags) => withOverrides(flags, {}),
  "a recorder": (flags) => record(flags).flags,
  "an observer": (flags) => observed(flags, { onEvaluation: () => undefined }),
};

for (const name of ["decisions", "schema1", "rollgate"]) {
  const { cases } = JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
  test(`${name}: ${cases.length} cases through every layer`, () => {
    for (const { snapshot, context, now, flag, expect, why } of cases) {
      const evaluator = new FlagEvaluator(snapshot);
      // Without `now` the clock would be asked twice.
      const options = { now: now ?? 0 };
      const all = evaluator.evaluateAll(context, options);
      for (const [layer, make] of Object.entries(LAYERS)) {
        const flags = make(evaluator, snapshot);
        assert.deepEqual(flags.evaluate(flag, context, { now }), expect, `${layer}: ${why}`);
        assert.deepEqual(flags.forContext(context).evaluate(flag, { now }), expect, `${layer}: ${why}`);
        assert.deepEqual(flags.evaluateAll(context, options), all, `${layer}: ${why}`);
        assert.deepEqual(flags.forContext(context).evaluateAll(options), all, `${layer}: ${why}`);
      }
      const pinned = flagsFor(evaluator, {}, context);
      assert.deepEqual(pinned.evaluate(flag, { now }), expect, `a request: ${why}`);
      assert.deepEqual(flagsFor(evaluator, {}, context).evaluateAll(options), all, `a request: ${why}`);
    }
  });
}
