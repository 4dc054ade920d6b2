// What each entry costs, and that nobody pays for those that are not imported.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(new URL("../../docs/sync.md", import.meta.url), "utf8");
const require = createRequire(import.meta.url);
const ENTRIES = ["isoflag/sync", "isoflag/sync/file", "isoflag/http", "isoflag/testing", "isoflag/observe"];

const fileOf = (entry) => `pkg/${entry.slice("isoflag/".length).replace("/", "-")}.js`;

/** A bundle of everything that an entry exports, and the files that went in. */
async function bundled(entry, options = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from "${entry}";`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
    metafile: true,
    logLevel: "error",
    ...options,
  });
  const inputs = Object.keys(metafile.inputs).filter((name) => name.startsWith("pkg/"));
  return { size: brotliCompressSync(outputFiles[0].contents).length, inputs };
}

test("each entry costs what docs/sync.md says", async () => {
  const rows = [...page.matchAll(/^\| `(isoflag\/[\w/]+)` \| .+ \| ([\d,]+) \|$/gm)];
  assert.deepEqual(rows.map(([, entry]) => entry), ENTRIES);
  for (const [, entry, listed] of rows) {
    const { size } = await bundled(`./${fileOf(entry)}`, { external: ["isoflag"] });
    const said = Number(listed.replace(",", ""));
    assert.ok(Math.abs(said - size) <= Math.max(0.03 * size, 15), `${entry} has ${size} bytes, not ${said}`);
  }
});

test("isoflag imports none of them, and only the client imports isoflag", async () => {
  const { inputs } = await bundled("isoflag");
  const engine = inputs;
  assert.ok(engine.length > 0);
  for (const entry of ENTRIES) {
    const { inputs: own } = await bundled(entry);
    const name = fileOf(entry);
    assert.ok(!engine.includes(name), name);
    assert.deepEqual(own.filter((input) => !engine.includes(input)), [name]);
    assert.equal(own.length, entry === "isoflag/sync" ? engine.length + 1 : 1, entry);
  }
});

test("import and require export the same, and share the engine of their kind", async () => {
  for (const entry of ENTRIES) {
    const esm = await import(entry);
    const cjs = require(entry);
    assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort(), entry);
  }
  const esm = await import("isoflag");
  const { FlagSyncClient } = await import("isoflag/sync");
  assert.ok(new FlagSyncClient({ url: "http://localhost" }) instanceof esm.FlagEvaluator);
  const required = require("isoflag/sync");
  assert.ok(new required.FlagSyncClient({ url: "http://localhost" }) instanceof require("isoflag").FlagEvaluator);
});

test("a client can be explained as an evaluator", async () => {
  const { explain } = await import("isoflag/explain");
  const { FlagSyncClient } = await import("isoflag/sync");
  const client = new FlagSyncClient({ url: "http://localhost", bootstrap: [{ key: "f", enabled: true }] });
  assert.equal(explain(client, "f").evaluation.reason, "default");
});
