// When the client asks: intervals, waits after failures, and never twice at a time.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FlagSyncClient } from "isoflag/sync";
import { make, sleep, until } from "../live/client.mjs";
import { snapshot, start } from "../live/server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

let server;
before(async () => (server = await start()));
after(() => server.close());
beforeEach(() => {
  server.behaviour = "good";
  server.serve(1);
  server.retry = 1;
  server.requests.length = 0;
  server.most = 0;
});

/** Milliseconds between the ends of requests. */
const gaps = () => server.requests.slice(1).map(({ at }, before) => at - server.requests[before].at);

test("it polls at the interval, and no more after stop", async () => {
  const { client, take } = make(server, { pollInterval: 40 });
  client.start();
  assert.deepEqual(take(), [], "nothing is told before start has returned");
  await until(() => server.requests.length >= 5);
  client.stop();
  const { length } = server.requests;
  for (const gap of gaps()) assert.ok(gap >= 39, String(gaps()));
  await sleep(150);
  assert.equal(server.requests.length, length);
  assert.deepEqual(take(), [["ready", "network", "1"], ["update", "network", "1"]]);
  // And again after another start.
  server.serve(2);
  client.start();
  await until(() => client.report.version === "2");
  client.stop();
  assert.deepEqual(take(), [["update", "network", "2"]]);
});

test("start twice is start, and stop twice is stop", async () => {
  const { client } = make(server, { pollInterval: 60_000 });
  client.start();
  client.start();
  assert.equal(await client.whenReady(), true);
  await sleep(30);
  assert.equal(server.requests.length, 1);
  client.stop();
  client.stop();
});

test("never two requests at a time, however often it is asked", async () => {
  const { client } = make(server, { pollInterval: 1 });
  client.start();
  const refreshes = [];
  for (let n = 0; n < 200; n++) {
    refreshes.push(client.refresh());
    if (n % 10 === 0) await sleep(1);
  }
  for (const result of await Promise.all(refreshes)) assert.match(result, /^(updated|unchanged)$/);
  client.stop();
  assert.equal(server.most, 1);
  assert.ok(server.requests.length < 200, String(server.requests.length));
});

test("after failures it waits longer and longer, with a share by lot", async () => {
  const random = Math.random;
  Math.random = () => 1 - Number.EPSILON;
  try {
    const { client } = make(server, { pollInterval: 20 });
    server.behaviour = "500";
    client.start();
    await until(() => server.requests.length >= 6);
    client.stop();
    const waited = gaps();
    for (const [at, gap] of waited.slice(0, 5).entries()) {
      assert.ok(gap >= 20 * 2 ** at - 2 && gap < 20 * 2 ** at + 500, `${at}: ${waited}`);
    }
  } finally {
    Math.random = random;
  }
});

test("Retry-After is obeyed, in seconds and as a date, and starts no wait when it is nonsense", async () => {
  for (const [behaviour, least, most] of [
    ["retrySeconds", 990, 3_000],
    // A date has no fractions of a second.
    ["retryDate", 1_000, 4_000],
    ["retryNonsense", 0, 900],
  ]) {
    const { client, take } = make(server, { pollInterval: 30 });
    let retryAt;
    client.on("error", (error) => (retryAt = error.retryAt));
    server.requests.length = 0;
    server.behaviour = behaviour;
    server.retry = behaviour === "retryDate" ? 2 : 1;
    client.start();
    await until(() => server.requests.length === 1 && take().some(([name]) => name === "error"));
    const told = retryAt;
    server.behaviour = "good";
    await until(() => server.requests.length === 2);
    client.stop();
    const [gap] = gaps();
    assert.ok(gap >= least && gap < most, `${behaviour}: ${gap} ms`);
    assert.equal(told === undefined, behaviour === "retryNonsense");
  }
});

test("stop and start do not get around Retry-After", async () => {
  server.behaviour = "retrySeconds";
  server.retry = 1;
  const { client } = make(server, { pollInterval: 30 });
  for (let n = 0; n < 5; n++) {
    client.start();
    await sleep(50);
    client.stop();
  }
  assert.equal(server.requests.length, 1);
  client.start();
  server.behaviour = "good";
  await until(() => client.isReady);
  client.stop();
  assert.ok(gaps()[0] >= 990, String(gaps()));
});

test("a signal ends a refresh without start, and is listened to no longer than it lasts", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  let listening = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...words) => (listening++, addEventListener.apply(signal, words));
  signal.removeEventListener = (...words) => (listening--, removeEventListener.apply(signal, words));
  const { client, take } = make(server, { signal, timeout: 5_000 });
  await client.refresh();
  assert.equal(listening, 0);
  take();
  server.behaviour = "silent";
  const refresh = client.refresh();
  await until(() => server.open === 1);
  controller.abort();
  assert.equal(await refresh, "stopped");
  await until(() => server.open === 0);
  assert.deepEqual(take(), []);
});

test("a 304 for what is not in force any more asks once more", async () => {
  const sent = [];
  const fetch = async (_, { headers }) => {
    sent.push(headers.get("if-none-match"));
    if (sent.length === 2) client.update(snapshot("mine"));
    const isSame = headers.get("if-none-match") === '"1"';
    return isSame ? new Response(null, { status: 304 }) : new Response(snapshot(1), { headers: { etag: '"1"' } });
  };
  const { client } = make(server, { fetch });
  await client.refresh();
  assert.equal(await client.refresh(), "updated");
  assert.equal(client.report.version, "1");
  assert.deepEqual(sent, [null, '"1"', null]);
});

test("no ETag goes with other headers than those it came with", async () => {
  let key = "a";
  const { client } = make(server, { headers: () => ({ authorization: key }) });
  await client.refresh();
  await client.refresh();
  key = "b";
  await client.refresh();
  assert.deepEqual(server.requests.map(({ headers }) => headers["if-none-match"]), [undefined, '"1"', undefined]);
});

test("an error where none was thought of ends the refresh as failed", async () => {
  const { client, take } = make(server);
  Object.defineProperty(client, "report", { get: () => { throw new RangeError("a bug"); } });
  assert.equal(await client.refresh(), "failed");
  assert.deepEqual(take(), [["error", "network"]]);
});

test("Retry-After counts for an hour at most", async () => {
  const { client } = make(server);
  let error;
  client.on("error", (told) => (error = told));
  server.behaviour = "retrySeconds";
  server.retry = 10 ** 9;
  await client.refresh();
  const wait = error.retryAt - Date.now();
  assert.ok(wait > 3_590_000 && wait <= 3_600_000, String(wait));
  assert.equal(error.status, 429);
});

test("a waitUntil that throws is told of, and the refresh goes on", async () => {
  const { client, take } = make(server);
  const waitUntil = () => {
    throw new TypeError("Illegal invocation");
  };
  assert.equal(await client.refreshIfStale(waitUntil), "updated");
  assert.deepEqual(take().filter(([name]) => name === "error"), [["error", "wait_until_failed"]]);
});

test("refreshIfStale asks when the interval is over, and hands its request on", async () => {
  const { client } = make(server, { pollInterval: 80 });
  const waited = [];
  assert.equal(await client.refreshIfStale((promise) => waited.push(promise)), "updated");
  assert.equal(await client.refreshIfStale((promise) => waited.push(promise)), "not_due");
  assert.equal(server.requests.length, 1);
  await sleep(90);
  const context = { waitUntil: (promise) => waited.push(promise) };
  assert.equal(await client.refreshIfStale(context), "unchanged");
  assert.deepEqual(await Promise.all(waited), ["updated", "unchanged"]);
  server.behaviour = "retrySeconds";
  await client.refresh();
  assert.equal(await client.refreshIfStale(), "not_due", "not before the server wants it");
});

test("a request that never ends, as a cancelled one in a worker, counts as dead after its time", async () => {
  // Where timers do not live: none that the client sets fires.
  const { setTimeout: real } = globalThis;
  let alive = false;
  let answerLate;
  const late = new Promise((resolve) => (answerLate = resolve));
  const fetch = (...request) => (alive ? globalThis.fetch(...request) : late);
  const client = new FlagSyncClient({ url: server.url, timeout: 50, fetch });
  globalThis.setTimeout = () => real(() => undefined, 0);
  const first = client.refresh();
  await new Promise((resolve) => real(resolve, 1_100));
  globalThis.setTimeout = real;
  alive = true;
  assert.equal(await client.refresh(), "updated");
  assert.equal(await Promise.race([first, sleep(50)]), undefined, "the first has not ended");
  // What it brings after all comes too late.
  answerLate(new Response('{"schema": 1, "version": "late", "flags": []}'));
  assert.equal(await first, "stopped");
  assert.equal(client.report.version, "1");
});

test("stop ends a request that is under way, and what it brings comes too late", async () => {
  const { client, take } = make(server, { timeout: 10_000 });
  server.behaviour = "slow";
  client.start();
  const refresh = client.refresh();
  await until(() => server.requests.length === 1);
  client.stop();
  assert.equal(await refresh, "stopped");
  await until(() => server.open === 0);
  assert.deepEqual(take(), []);
});

test("an AbortSignal stops it for good", async () => {
  const abort = new AbortController();
  const { client, take } = make(server, { pollInterval: 20, signal: abort.signal });
  client.start();
  await until(() => server.requests.length >= 2);
  abort.abort();
  const { length } = server.requests;
  await sleep(80);
  assert.equal(server.requests.length, length);
  client.start();
  assert.equal(await client.refresh(), "stopped");
  assert.equal(server.requests.length, length);
  assert.equal(client.isEnabled("f"), true);
  assert.deepEqual(take(), [["ready", "network", "1"], ["update", "network", "1"]]);
});

test("listeners that throw, reject, stop or unsubscribe keep nobody from being told", async () => {
  const { error } = console;
  const complaints = [];
  console.error = (...words) => complaints.push(words);
  try {
    const { client } = make(server, { pollInterval: 20 });
    const told = [];
    client.on("update", () => { throw new Error("one"); });
    client.on("update", async () => { throw new Error("two"); });
    const leave = client.on("update", () => { told.push("left"); leave(); });
    client.on("update", ({ version }) => told.push(version));
    client.on("error", () => { throw new Error("three"); });
    client.start();
    await until(() => told.length === 2);
    server.serve(2);
    await until(() => told.length === 3);
    server.behaviour = "500";
    await until(() => complaints.length === 5);
    server.behaviour = "good";
    server.serve(3);
    await until(() => client.report.version === "3");
    client.on("update", () => client.stop());
    server.serve(4);
    await until(() => client.report.version === "4");
    server.requests.length = 0;
    await sleep(60);
    assert.equal(server.requests.length, 0, "stopped by a listener");
    assert.deepEqual(told, ["left", "1", "2", "3", "4"]);
  } finally {
    console.error = error;
  }
});

test("update by hand is in force until the server's next answer", async () => {
  const { client, take } = make(server);
  await client.refresh();
  take();
  client.update('{"schema": 1, "version": "mine", "flags": []}');
  assert.deepEqual(take(), [["update", "update", "mine"]]);
  assert.equal(client.has("f"), false);
  assert.throws(() => client.update("{"), { code: "invalid_json" });
  assert.equal(await client.refresh(), "updated");
  assert.equal(server.requests.at(-1).headers["if-none-match"], undefined);
  assert.deepEqual(take(), [["update", "network", "1"]]);
});

test("a process ends although the client polls, waits after failures, or listens for its turn", async () => {
  const script = `
    import { FlagSyncClient } from "isoflag/sync";
    const [url, pollInterval] = process.argv.slice(1);
    const client = new FlagSyncClient({ url, pollInterval: Number(pollInterval) });
    client.on("error", () => undefined);
    client.start();
    await client.whenReady();
    console.log(client.report.version);`;
  for (const [url, version] of [[server.url, "1"], ["http://127.0.0.1:9/", ""]]) {
    const began = Date.now();
    const words = ["--input-type=module", "-e", script, url, "60000"];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, timeout: 20_000 });
    assert.equal(stdout, `${version}\n`);
    assert.ok(Date.now() - began < 10_000);
  }
});

test("options that make no sense are refused", () => {
  for (const options of [{ pollInterval: 0 }, { timeout: -1 }, { maxBytes: NaN }, { pollInterval: "30" }]) {
    assert.throws(() => new FlagSyncClient({ url: server.url, ...options }), TypeError);
  }
});
