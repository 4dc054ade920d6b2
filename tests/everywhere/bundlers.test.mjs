// The same app through every bundler, run where its output runs.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { cpSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launchChromium } from "./browsers.mjs";
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

/** What a page's script decides; any complaint of the page is a failure. */
async function decidedBy(address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.decisions !== undefined, undefined, { timeout: 60_000 });
  const decisions = await page.evaluate(() => globalThis.decisions);
  await page.close();
  assert.deepEqual(complaints, []);
  return decisions;
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
