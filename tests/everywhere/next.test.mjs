// Next, bundled by Turbopack and by webpack: a server component, a client
// component, an edge route and middleware, all served by `next start`.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { launchChromium, onPage } from "./browsers.mjs";
import { brotliBytes, copiesIn, filesBelow } from "./copies.mjs";
import { freePort } from "./webdriver.mjs";
import { record } from "./sizes.mjs";
import { HERE, INSTALLED, installPackage, installTools, PACKAGE, run, WORKSHOP } from "./workshop.mjs";

const APP = join(INSTALLED, "next");
const NEXT = join(WORKSHOP, "node_modules/next/dist/bin/next");

let browser;
let expected;

before(async () => {
  await installTools();
  await installPackage();
  cpSync(join(HERE, "next"), APP, { recursive: true });
  cpSync(join(HERE, "app/decide.js"), join(APP, "decide.js"));
  const { FlagEvaluator } = await import(pathToFileURL(join(PACKAGE, "pkg/index.js")));
  expected = (await import("./app/decide.js")).decide(FlagEvaluator);
  browser = await launchChromium();
});

after(() => browser?.close());

/** Serves a build, and hands its address to `use`. */
async function served(env, use) {
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd: APP, env, stdio: ["ignore", "ignore", "inherit"] });
  const origin = `http://127.0.0.1:${port}`;
  try {
    for (let left = 100; left > 0; left--) {
      if (await fetch(origin).then(() => true, () => false)) break;
      await sleep(100);
    }
    await use(origin);
  } finally {
    server.kill();
  }
}

/** What a page shows once its scripts run. */
function shown(address, ready) {
  return onPage(browser, address, async (page) => {
    await page.waitForSelector(ready, { timeout: 60_000 });
    return page.textContent("#decisions");
  });
}

for (const bundler of ["turbopack", "webpack"]) {
  test(`Next with ${bundler}`, async (t) => {
    const env = { ...process.env, NODE_ENV: "production", DIST_DIR: `dist-${bundler}`, NEXT_TELEMETRY_DISABLED: "1" };
    await t.test("builds", () => run(process.execPath, [NEXT, "build", `--${bundler}`], { cwd: APP, env }));
    await served(env, async (origin) => {
      await t.test("a server component decides", async () => {
        assert.equal(await shown(origin, "#decisions"), expected);
      });
      await t.test("a client component decides as the server that rendered it", async () => {
        assert.equal(await shown(`${origin}/client`, "[data-ready=true]"), expected);
      });
      for (const [what, path] of [["an edge route", "/edge"], ["middleware", "/through-middleware"]]) {
        await t.test(`${what} decides, in the edge runtime`, async () => {
          const response = await fetch(origin + path);
          assert.equal(response.headers.get("x-runtime"), "edge-runtime");
          assert.equal(await response.text(), expected);
        });
      }
    });
    await t.test("the browser is sent one copy of the engine, the edge one, each server page its own", () => {
      const sent = filesBelow(join(APP, `dist-${bundler}/static`)).filter((path) => path.endsWith(".js"));
      assert.equal(copiesIn(sent), 1);
      const ours = sent.filter((path) => copiesIn([path]) === 1);
      record(`Next, ${bundler}`, "page", ours.reduce((sum, path) => sum + brotliBytes(path), 0));
      const kept = filesBelow(join(APP, `dist-${bundler}/server`)).filter((path) => copiesIn([path]) > 0);
      const modules = kept.filter((path) => path.endsWith(".wasm"));
      assert.equal(modules.length, 1);
      const scripts = kept.filter((path) => path.endsWith(".js"));
      assert.deepEqual(scripts.map((path) => copiesIn([path])), [1, 1]);
    });
  });
}
