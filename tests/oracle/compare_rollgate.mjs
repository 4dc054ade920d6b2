// node compare_rollgate.mjs PAIRS: compares the built package with the answers of
// Rollgate's SDK to the pairs of rollgate_pairs.py.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { FlagEvaluator } from "isoflag";

let pairs = 0;
let differing = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { pair, payload, context, expect } = JSON.parse(line);
  const flags = new FlagEvaluator(payload);
  pairs += 1;
  if (Object.entries(expect).every(([flag, on]) => flags.isEnabled(flag, context) === on)) continue;
  differing += 1;
  console.log(`pair ${pair} differs`);
}
console.log(`wasm: ${pairs} pairs, ${differing} differ from Rollgate's SDK`);
process.exitCode = differing === 0 && pairs > 0 ? 0 : 1;
