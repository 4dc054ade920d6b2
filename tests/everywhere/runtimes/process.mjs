// node|deno|bun process.mjs CASES OUT: the decisions of a folder's cases, where
// there are files.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { FlagEvaluator } from "isoflag";
import { decide } from "../decide.js";

const [, , cases, out] = process.argv;
writeFileSync(out, "");
for (const name of readdirSync(cases).sort()) {
  appendFileSync(out, decide(FlagEvaluator, readFileSync(`${cases}/${name}`, "utf8")));
}
