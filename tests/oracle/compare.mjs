// node compare.mjs CASES: compares the built package with the oracle's answers
// to the cases of generate.py.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";

const SHOWN = 5;

function answer({ snapshot, context, now, expect }) {
  let flags;
  try {
    flags = new FlagEvaluator(snapshot);
  } catch (error) {
    return { error: { code: error.code, pointer: error.pointer ?? null } };
  }
  const user = JSON.parse(context);
  const unknown = expect.decisions?.at(-1).flag;
  const { problems } = flags.report;
  const all = flags.evaluateAll(user, { now });
  const kept = flags.forContext(user);
  const decisions = [...flags.keys, unknown].map((key) => flags.evaluate(key, user, { now }));
  for (const [at, key] of flags.keys.entries()) {
    if (all[key] !== decisions[at]) throw new Error(`evaluateAll and evaluate differ on ${key}`);
    if (kept.evaluate(key, { now }) !== decisions[at]) throw new Error(`forContext differs on ${key}`);
  }
  for (const decision of decisions) {
    const { evaluation } = explain(flags, decision.flag, user, { now });
    if (!isDeepStrictEqual(evaluation, decision)) throw new Error(`explain differs on ${decision.flag}`);
  }
  return {
    flags: flags.keys,
    problems: problems.map(({ code, severity, pointer, flag }) => [code, severity, pointer, flag]),
    decisions,
  };
}

let cases = 0;
let differing = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const given = JSON.parse(line);
  const got = answer(given);
  cases += 1;
  if (isDeepStrictEqual(got, given.expect)) continue;
  differing += 1;
  if (differing <= SHOWN) {
    console.log(`case ${given.case} differs`);
    console.log(`  expected ${JSON.stringify(given.expect)}\n  got      ${JSON.stringify(got)}`);
  }
}
console.log(`wasm: ${cases} cases, ${differing} differ from the oracle`);
process.exitCode = differing === 0 && cases > 0 ? 0 : 1;
