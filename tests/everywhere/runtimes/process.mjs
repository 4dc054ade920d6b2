// node|deno|bun process.mjs ENTRY CASES OUT: the decisions of a folder's cases by
// an entry of the package, where there are files.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { decide } from "../decide.js";

const [, , entry, cases, out] = process.argv;
const { FlagEvaluator } = await import(entry);
writeFileSync(out, "");
for (const name of readdirSync(cases).sort()) {
  appendFileSync(out, decide(FlagEvaluator, readFileSync(`${cases}/${name}`, "utf8")));
}
