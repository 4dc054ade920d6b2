// The built package in headless Chromium, from a page with one plain script:
// the decisions are those of the oracle and, line by line, those of Node.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagEvaluator } from "isoflag";
import { chromium } from "playwright-core";
import { decisionsOf } from "./decisions.js";

const ROOT = new URL("../../", import.meta.url);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let server;
let browser;

before(async () => {
  server = createServer(async ({ url }, response) => {
    try {
      const path = new URL(url, "http://localhost").pathname;
      const body = await readFile(new URL(`.${path}`, ROOT));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
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

  const read = async (name) => JSON.parse(await readFile(new URL(`tests/vectors/${name}`, ROOT), "utf8"));
  const inNode = await decisionsOf(FlagEvaluator, read);
  assert.deepEqual(inPage, inNode);
  for (const { cases, differing } of Object.values(inPage)) {
    assert.deepEqual(differing, []);
    assert.ok(cases > 1_000);
  }
  assert.equal(shown, 2);
  assert.deepEqual(complaints, []);
});
