// The sizes of the bundles, gathered by the tests and printed at their end.
import { after } from "node:test";

const rows = [];

/** Notes what an app weighs, in bytes after brotli. */
export function record(name, runs, bytes) {
  rows.push([name, runs === "page" ? "Chromium" : "Node", String(bytes)]);
}

after(() => {
  for (const row of [["bundler", "runs in", "brotli"], ["---", "---", "---:"], ...rows]) console.log(`| ${row.join(" | ")} |`);
});
