// What the bundles weigh: gathered by the tests, printed at their end, and with
// ISOFLAG_WRITE=1 put into docs/runtimes.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { table, writeBlock } from "./blocks.mjs";
import { WORKSHOP } from "./workshop.mjs";

/** Two files of tests weigh bundles. */
const FILE = join(WORKSHOP, "sizes.json");
const sizes = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};

/** Notes what an app weighs, in bytes after brotli. */
export function record(name, runs, bytes) {
  sizes[name] = [runs === "page" ? "Chromium" : "Node", bytes];
}

after(() => {
  const rows = Object.entries(sizes).map(([name, [runs, bytes]]) => [name, runs, bytes.toLocaleString("en-US")]);
  const text = table([["bundler", "runs in", "brotli"], ...rows]);
  console.log(text);
  writeFileSync(FILE, JSON.stringify(sizes));
  if (process.env.ISOFLAG_WRITE === "1") writeBlock("docs/runtimes.md", "sizes", `\n${text}\n`);
});
