// The built package in headless Chromium, from a page with one plain script:
// the decisions are those of the oracle and, line by line, those of Node.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagEvaluator } from "isoflag";
import { chromium } from "playwright-core";
import { LISTS } from "../vectors/buckets.js";
import { decisionsOf } from "./decisions.js";

const ROOT = new URL("../../", import.meta.url);
/** Where the larger lists are, on some machines. */
const SHARED = new URL("../shared/", ROOT);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function fileOf(name) {
  const files = [new URL(`tests/vectors/${name}`, ROOT), new URL(`vectors/${name}`, SHARED)];
  return files.find((file) => existsSync(file));
}

const read = async (name) => {
  const file = fileOf(name);
  return file === undefined ? "" : readFile(file, "utf8");
};

let server;
let browser;

before(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const parent = pathname.startsWith("/shared/") ? new URL("../", SHARED) : ROOT;
    try {
      const body = await readFile(new URL(`.${pathname}`, parent));
      response.writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      // The page looks for lists in both places, and the console tells of each 404.
      response.writeHead(pathname.includes("/vectors/") ? 204 : 404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const executablePath = String(execFileSync("which", ["chromium"])).trim();
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});

after(async () => {
  await browser?.close();
  server?.close();
});

test("a page decides as the oracle and as Node", async () => {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/tests/browser/page.html`);
  await page.waitForFunction(() => globalThis.decisions !== undefined, undefined, {
    timeout: 60_000,
  });
  const inPage = await page.evaluate(() => globalThis.decisions);
  const shown = await page.locator("#results tr").count();
  if (process.env.ISOFLAG_SCREENSHOT) await page.screenshot({ path: process.env.ISOFLAG_SCREENSHOT });

  const inNode = await decisionsOf(FlagEvaluator, read);
  assert.deepEqual(inPage, inNode);
  const wanted = ["decisions.json", "schema1.json", "rollgate.json", ...Object.keys(LISTS).filter((name) => fileOf(name) !== undefined)];
  assert.deepEqual(Object.keys(inPage), wanted);
  for (const [name, { cases, differing }] of Object.entries(inPage)) {
    assert.deepEqual(differing, [], name);
    // Two decisions a pair, but at the ends of the scale.
    assert.ok(cases >= 2 * (LISTS[name] ?? 700) - 2, `${name}: ${cases}`);
  }
  assert.equal(shown, wanted.length);
  assert.deepEqual(complaints, []);
});
