// The client in pages: Chromium and Firefox with localStorage, and a hidden tab.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { withPage } from "./chromedriver.mjs";
import { sleep, until } from "./client.mjs";
import { start } from "./server.mjs";

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
  server = await start();
  const executablePath = String(execFileSync("which", ["chromium"])).trim();
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});

after(async () => {
  await browser?.close();
  await server.close();
});

beforeEach(() => {
  server.behaviour = "good";
  server.streamBehaviour = "good";
  server.told = "";
  server.serve(1);
  server.requests.length = 0;
});

const VISITS = [
  { step: "1", atOnce: false, enabled: true, version: "1", events: [["ready", "network", "1"], ["update", "network", "1"]] },
  { step: "2", atOnce: true, enabled: true, version: "1", events: [["ready", "storage", "1"], ["error", "http"], ["stale", "http"]] },
];

/** What the page has told, once it has told of both visits. */
async function visits() {
  await until(() => server.told.split("\n").length === 3, 60_000);
  return server.told.trim().split("\n").map((line) => JSON.parse(line));
}

/** A page with the client, in a profile of its own. */
async function open(use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${server.url}tests/live/page.html`);
    await page.waitForFunction(() => globalThis.makeClient !== undefined);
    return await use(page);
  } finally {
    await context.close();
  }
}

test("Chromium: the second visit has the flags at once, although the server is down", async () => {
  await open(async (page) => {
    await page.goto(`${server.url}tests/live/page.html?visit=1`);
    const seen = await visits();
    for (const [at, { agent, ...visit }] of seen.entries()) {
      assert.match(agent, /Chrome\//);
      assert.deepEqual(visit, VISITS[at]);
    }
  });
});

test("Firefox: the same", async () => {
  const profile = mkdtempSync(join(tmpdir(), "isoflag-firefox-"));
  // Nothing of the browser's own is to be fetched or asked.
  const preferences = ["app.normandy.enabled", "browser.shell.checkDefaultBrowser", "datareporting.policy.dataSubmissionEnabled", "network.captive-portal-service.enabled", "network.connectivity-service.enabled"];
  writeFileSync(join(profile, "user.js"), preferences.map((name) => `user_pref("${name}", false);\n`).join(""));
  const words = ["--headless", "--no-remote", "--profile", profile, `${server.url}tests/live/page.html?visit=1`];
  const firefox = spawn("firefox-esr", words, { stdio: "ignore", env: { ...process.env, HOME: profile } });
  const failed = new Promise((_, reject) => firefox.on("error", reject));
  try {
    const seen = await Promise.race([visits(), failed]);
    for (const [at, { agent, ...visit }] of seen.entries()) {
      assert.match(agent, /Firefox\//);
      assert.deepEqual(visit, VISITS[at]);
    }
  } finally {
    const ended = new Promise((resolve) => firefox.on("exit", resolve));
    firefox.kill();
    await Promise.race([ended, sleep(5_000)]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test("Chromium: its cache answers no refresh", async () => {
  await open(async (page) => {
    server.behaviour = "cacheable";
    const seen = await page.evaluate(async () => {
      const { client } = globalThis.makeClient();
      return [await client.refresh(), await client.refresh()];
    });
    assert.deepEqual(seen, ["updated", "unchanged"]);
    assert.equal(server.requests.filter(({ url }) => url === "/").length, 2);
  });
});

test("Chromium: a tampered entry is not used, and told of", async () => {
  await open(async (page) => {
    const seen = await page.evaluate(async () => {
      const first = globalThis.makeClient();
      await first.client.refresh();
      const [key] = Object.keys(localStorage);
      localStorage.setItem(key, localStorage.getItem(key).replace("true", "false"));
      const { client, events } = globalThis.makeClient();
      const atOnce = client.isReady;
      await client.refresh();
      return { key, atOnce, events, enabled: client.isEnabled("f") };
    });
    assert.deepEqual(seen, {
      key: `isoflag:${server.url}`,
      atOnce: false,
      events: [["error", "storage_unreadable"], ["ready", "network", "1"], ["update", "network", "1"]],
      enabled: true,
    });
  });
});

test("Chromium: where localStorage is full, answers go on, and it is told of", async () => {
  await open(async (page) => {
    const seen = await page.evaluate(async () => {
      for (let size = 4 * 1024 * 1024; size >= 1; ) {
        try {
          localStorage.setItem(`filler-${size}-${localStorage.length}`, "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      const { client, events } = globalThis.makeClient();
      let cause;
      client.on("error", (error) => (cause = error.cause.name));
      await client.refresh();
      return { events, cause, enabled: client.isEnabled("f") };
    });
    assert.deepEqual(seen, {
      events: [["ready", "network", "1"], ["update", "network", "1"], ["error", "storage_failed"]],
      cause: "QuotaExceededError",
      enabled: true,
    });
  });
});

test("Chromium: where localStorage may not even be named, answers go on", async () => {
  await open(async (page) => {
    const told = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener("message", ({ data }) => resolve(data));
          const frame = document.createElement("iframe");
          frame.sandbox = "allow-scripts";
          frame.src = "/tests/live/frame.html";
          document.body.append(frame);
        }),
    );
    assert.deepEqual(told, { enabled: true, codes: [["storage_unreadable", "SecurityError"], ["network", "TypeError"]] });
  });
});

test("Chromium: where a policy refuses WebAssembly, an import map gives the client the twin", async () => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}tests/live/twin.html`);
    await page.waitForFunction(() => globalThis.makeClient !== undefined);
    const seen = await page.evaluate(async () => {
      let refused;
      try {
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      } catch ({ name }) {
        refused = name;
      }
      const { client, events } = globalThis.makeClient();
      await client.refresh();
      return { refused, events, enabled: client.isEnabled("f") };
    });
    const events = [["ready", "network", "1"], ["update", "network", "1"]];
    assert.deepEqual(seen, { refused: "CompileError", events, enabled: true });
  } finally {
    await context.close();
  }
});

test("Chromium: a hidden tab does not poll, and asks when it is seen again", async () => {
  await withPage(`${server.url}tests/live/page.html`, async ({ run, minimise, restore }) => {
    await until(() => run("return globalThis.makeClient !== undefined"));
    await run(`
      globalThis.made = globalThis.makeClient({ pollInterval: 50, stream: "/events" });
      globalThis.made.client.start();`);
    await until(() => server.requests.length >= 3 && server.streams.size === 1);
    await minimise();
    await until(() => run("return document.visibilityState === 'hidden'"));
    await until(() => server.streams.size === 0);
    await sleep(100);
    const { length } = server.requests;
    await sleep(400);
    assert.equal(server.requests.length, length);
    server.serve(2);
    await restore();
    await until(() => run("return globalThis.made.client.report.version === '2'"));
    await until(() => server.streams.size === 1);
    await run("globalThis.made.client.stop()");
  });
});
