// The client in Deno and Bun with a file, as in Node, and in workerd with KV.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { sleep, until } from "./client.mjs";
import { install, load, within } from "./npm.mjs";
import { snapshot, start } from "./server.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = join(ROOT, "target");

let server;
let folder;

before(async () => {
  install();
  server = await start();
  mkdirSync(TARGET, { recursive: true });
  folder = mkdtempSync(join(TARGET, "live-"));
  // A folder of its own, where isoflag is an installed package.
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/isoflag"));
  for (const name of ["process.mjs", "worker.mjs"]) cpSync(new URL(name, import.meta.url), join(folder, name));
});

after(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

beforeEach(() => {
  server.behaviour = "good";
  server.serve(1);
  server.requests.length = 0;
});

const RUNTIMES = {
  Node: [process.execPath],
  Deno: [() => within("@deno/linux-x64-glibc/deno"), "run", "--allow-all", "--no-lock"],
  Bun: [() => within("@oven/bun-linux-x64/bin/bun")],
};

for (const [name, [program, ...words]] of Object.entries(RUNTIMES)) {
  test(`${name}: a file outlives the process, and timers do not hold it`, async () => {
    const file = join(folder, `${name}.json`);
    const run = async () => {
      const path = typeof program === "function" ? program() : program;
      const { stdout } = await promisify(execFile)(path, [...words, "process.mjs", server.url, file], { cwd: folder, timeout: 30_000 });
      return JSON.parse(stdout);
    };
    assert.deepEqual(await run(), {
      atOnce: false,
      enabled: true,
      version: "1",
      events: [["ready", "network", "1"], ["update", "network", "1"]],
    });
    assert.equal(JSON.parse(readFileSync(file, "utf8")).snapshot, snapshot(1));
    assert.deepEqual(await run(), { atOnce: true, enabled: true, version: "1", events: [["ready", "storage", "1"]] });
    assert.equal(server.requests.at(-1).headers["if-none-match"], '"1"');
    server.behaviour = "500";
    assert.deepEqual(await run(), {
      atOnce: true,
      enabled: true,
      version: "1",
      events: [["ready", "storage", "1"], ["error", "http"], ["stale", "http"]],
    });
  });
}

/** The worker in an isolate of its own, with a KV that outlives it. */
async function worker({ kv, interval, when }, use) {
  const { Miniflare } = load("miniflare");
  const bundled = join(folder, "bundled");
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(bundled, "worker.mjs"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["*.wasm", "cloudflare:*"],
    preserveSymlinks: true,
  });
  cpSync(join(ROOT, "pkg/engine.wasm"), join(bundled, "engine.wasm"));
  const isolate = new Miniflare({
    rootPath: bundled,
    modules: [
      { type: "ESModule", path: "worker.mjs" },
      { type: "CompiledWasm", path: "engine.wasm" },
    ],
    compatibilityDate: "2026-07-01",
    bindings: { URL: server.url, INTERVAL: String(interval), WHEN: when },
    kvNamespaces: ["FLAGS"],
    kvPersist: join(folder, kv),
  });
  try {
    return await use(async (path = "/") => (await isolate.dispatchFetch(`http://localhost${path}`)).json(), isolate);
  } finally {
    await isolate.dispose();
  }
}

for (const when of ["globally", "at the first request"]) {
  test(`workerd, a client made ${when}: answers from what is in force, refreshes behind the answer, and keeps it in KV`, async () => {
    await worker({ kv: when, interval: 2_000, when }, async (ask, isolate) => {
      const first = await Promise.all(Array.from({ length: 20 }, () => ask()));
      assert.deepEqual(new Set(first.map((answer) => JSON.stringify(answer))), new Set(['{"version":"1","enabled":true}']));
      assert.equal(server.requests.length, 1, "one request for all who wait for the first snapshot");
      server.serve(2, false);
      assert.deepEqual(await ask(), { version: "1", enabled: true }, "not due yet");
      await sleep(2_100);
      assert.equal((await ask()).version, "1", "what is in force, at once");
      await until(async () => (await ask()).version === "2");
      const kv = await isolate.getKVNamespace("FLAGS");
      await until(async () => JSON.parse(await kv.get(`isoflag:${server.url}`)).etag === '"2"');
      const { events } = await ask("/events");
      assert.deepEqual(events, [["ready", "network", "1"], ["update", "network", "1"], ["update", "network", "2"]]);
    });
    // Another isolate, and the server is down.
    server.behaviour = "500";
    await worker({ kv: when, interval: 50, when }, async (ask) => {
      assert.deepEqual(await ask(), { version: "2", enabled: false });
      const { events } = await ask("/events");
      assert.deepEqual(events.slice(0, 2), [["ready", "storage", "2"], ["update", "storage", "2"]]);
      server.behaviour = "good";
      server.serve(3);
      await until(async () => (await ask()).version === "3");
      assert.equal(server.requests.findLast(({ headers }) => headers["if-none-match"] !== undefined).headers["if-none-match"], '"2"');
    });
  });
}

test("workerd: a request whose caller goes away does not keep the others waiting", async () => {
  server.behaviour = "silent";
  await worker({ kv: "new", interval: 50, when: "at the first request" }, async (ask, isolate) => {
    const abort = new AbortController();
    const gone = fetch(await isolate.ready, { signal: abort.signal }).catch(({ name }) => name);
    await until(() => server.requests.length === 1);
    abort.abort();
    assert.equal(await gone, "AbortError");
    server.behaviour = "good";
    await until(async () => (await ask()).version !== "", 10_000);
  });
});
