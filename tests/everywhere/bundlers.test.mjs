// The same app through every bundler, run where its output runs.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launchChromium, onPage } from "./browsers.mjs";
import { BUNDLERS, outputFolder, viteDev } from "./bundlers.mjs";
import { brotliBytes, copiesIn, filesBelow } from "./copies.mjs";
import { file, listen } from "./site.mjs";
import { record } from "./sizes.mjs";
import { HERE, INSTALLED, installPackage, installTools, PACKAGE, run } from "./workshop.mjs";

let browser;
let expected;

before(async () => {
  await installTools();
  await installPackage();
  cpSync(join(HERE, "app"), join(INSTALLED, "app"), { recursive: true });
  // This file runs from the sources; the package is the installed one.
  const { FlagEvaluator } = await import(pathToFileURL(join(PACKAGE, "pkg/index.js")));
  expected = (await import("./app/decide.js")).decide(FlagEvaluator);
  browser = await launchChromium();
});

after(() => browser?.close());

/** What a page's script decides. */
function decidedBy(address) {
  return onPage(browser, address, async (page) => {
    await page.waitForFunction(() => globalThis.decisions !== undefined, undefined, { timeout: 60_000 });
    return page.evaluate(() => globalThis.decisions);
  });
}

async function inPage(out) {
  const site = await listen(({ pathname }) => file(out, pathname === "/" ? "/index.html" : pathname));
  try {
    return await decidedBy(site.origin);
  } finally {
    site.close();
  }
}

const inNode = async (out) => (await run(process.execPath, [join(out, "main.js")], { cwd: out })).stdout.trim();

test("a second copy would be seen", () => {
  const [esm, cjs, wasm] = ["index.js", "index.cjs", "engine.wasm"].map((name) => join(PACKAGE, "pkg", name));
  assert.equal(copiesIn([esm]), 1);
  assert.equal(copiesIn([esm, cjs, wasm]), 3);
  assert.equal(copiesIn([join(PACKAGE, "pkg/slim.js")]), 0);
});

for (const [name, { runs, bundle }] of Object.entries(BUNDLERS)) {
  test(name, async () => {
    const out = outputFolder(name);
    await bundle(out);
    const files = filesBelow(out);
    assert.equal(await (runs === "page" ? inPage(out) : inNode(out)), expected);
    assert.equal(copiesIn(files), 1);
    const shipped = files.filter((path) => /\.([cm]?js|wasm)$/.test(path));
    record(name, runs, shipped.reduce((sum, path) => sum + brotliBytes(path), 0));
  });
}

test("Vite, development server", async () => {
  const server = await viteDev();
  try {
    assert.equal(await decidedBy(server.address), expected);
    const scripts = filesBelow(server.out).filter((path) => path.endsWith(".js"));
    assert.equal(copiesIn(scripts), 1);
  } finally {
    await server.close();
  }
});
