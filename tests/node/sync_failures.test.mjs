// The client and a server that misbehaves: after each failure the last good
// snapshot answers, the right event comes once, and it recovers.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { make, sleep, until } from "../live/client.mjs";
import { snapshot, start } from "../live/server.mjs";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

let server;
before(async () => (server = await start()));
after(() => server.close());
beforeEach(() => {
  server.behaviour = "good";
  server.serve(1, true);
});

/** Behaviours, the code that they are told by, and options. */
const FAILURES = [
  ["500", "http"],
  ["401", "http"],
  ["partial", "http"],
  ["retrySeconds", "http"],
  ["retryDate", "http"],
  ["slow", "timeout"],
  ["silent", "timeout"],
  ["cut", "network"],
  ["cutChunked", "network"],
  ["endless", "too_large", { maxBytes: 1_000_000, timeout: 5_000 }],
  ["bomb", "too_large", { maxBytes: 1_000_000, timeout: 5_000 }],
  ["wrongJson", "snapshot_refused"],
  ["wrongForm", "snapshot_refused"],
  ["html", "snapshot_refused"],
  ["empty", "snapshot_refused"],
  ["notUtf8", "snapshot_refused"],
  ["loop", "network"],
];

for (const [behaviour, code, options] of FAILURES) {
  test(`${behaviour}: the last good snapshot answers, and one error says ${code}`, async () => {
    const { client, take } = make(server, options);
    assert.equal(await client.refresh(), "updated");
    assert.deepEqual(take(), [["ready", "network", "1"], ["update", "network", "1"]]);
    let told;
    client.on("error", (error) => (told = error));

    server.behaviour = behaviour;
    server.serve(2, false);
    assert.equal(await client.refresh(), "failed");
    assert.deepEqual(take(), [["error", code], ["stale", code]]);
    assert.equal(told.name, "SyncError");
    assert.equal(client.isEnabled("f"), true);
    assert.equal(client.report.version, "1");
    // It is stale once, however often it fails.
    assert.equal(await client.refresh(), "failed");
    assert.deepEqual(take(), [["error", code]]);

    server.behaviour = "good";
    assert.equal(await client.refresh(), "updated");
    assert.deepEqual(take(), [["update", "network", "2"]]);
    assert.equal(client.isEnabled("f"), false);
    // And once more after a success.
    server.behaviour = behaviour;
    assert.equal(await client.refresh(), "failed");
    assert.deepEqual(take(), [["error", code], ["stale", code]]);
  });

  test(`${behaviour} from the start: nothing is in force, and it recovers`, async () => {
    const { client, take } = make(server, options);
    server.behaviour = behaviour;
    assert.equal(await client.refresh(), "failed");
    assert.deepEqual(take(), [["error", code]]);
    assert.equal(client.isReady, false);
    assert.equal(await client.whenReady(), false);
    assert.equal(client.isEnabled("f", {}, true), true, "the fallback");
    server.behaviour = "good";
    assert.equal(await client.refresh(), "updated");
    assert.deepEqual(take(), [["ready", "network", "1"], ["update", "network", "1"]]);
  });
}

test("what is in force after a failure is what the ETag sent next is of", async () => {
  const { client } = make(server);
  await client.refresh();
  server.behaviour = "wrongJson";
  await client.refresh();
  server.behaviour = "good";
  assert.equal(await client.refresh(), "unchanged");
  assert.equal(server.requests.at(-1).headers["if-none-match"], '"1"');
});

test("connection refused, and the same client when the server is back", async () => {
  const gone = await start();
  const { client, take } = make(gone);
  await client.refresh();
  take();
  await gone.close();
  assert.equal(await client.refresh(), "failed");
  assert.deepEqual(take(), [["error", "network"], ["stale", "network"]]);
  assert.equal(client.isEnabled("f"), true);
  const back = await start(gone.port);
  back.serve(7, false);
  assert.equal(await client.refresh(), "updated");
  assert.deepEqual(take(), [["update", "network", "7"]]);
  await back.close();
});

test("304, gzip and redirects are no failures", async () => {
  const { client, take } = make(server);
  await client.refresh();
  assert.equal(await client.refresh(), "unchanged");
  assert.equal(server.requests.at(-1).headers["if-none-match"], '"1"');
  take();
  for (const [behaviour, version] of [["gzip", 2], ["redirect", 3]]) {
    server.behaviour = behaviour;
    server.serve(version);
    assert.equal(await client.refresh(), "updated", behaviour);
    assert.deepEqual(take(), [["update", "network", String(version)]]);
  }
});

test("304 that nobody asked for is a failure", async () => {
  const { client, take } = make(server);
  server.behaviour = "unasked304";
  assert.equal(await client.refresh(), "failed");
  assert.deepEqual(take(), [["error", "http"]]);
});

test("another snapshot under the same ETag is taken", async () => {
  const { client, take } = make(server);
  await client.refresh();
  take();
  server.behaviour = "sameEtag";
  server.text = snapshot(2, false);
  assert.equal(await client.refresh(), "updated");
  assert.deepEqual(take(), [["update", "network", "2"]]);
  assert.equal(client.isEnabled("f"), false);
});

test("an older version is the server's word", async () => {
  const { client, take } = make(server);
  server.serve(9);
  await client.refresh();
  server.serve(3, false);
  await client.refresh();
  assert.deepEqual(take().slice(2), [["update", "network", "3"]]);
  assert.equal(client.isEnabled("f"), false);
});

test("the same text is no update, under another ETag too", async () => {
  const { client, take } = make(server);
  await client.refresh();
  take();
  server.etag = '"other"';
  assert.equal(await client.refresh(), "unchanged");
  assert.deepEqual(take(), []);
  assert.equal(await client.refresh(), "unchanged");
  assert.equal(server.requests.at(-1).headers["if-none-match"], '"other"');
});

test("a snapshot with one bad flag is in force, and that flag says error", async () => {
  const { client, take } = make(server);
  await client.refresh();
  take();
  server.behaviour = "oneBadFlag";
  assert.equal(await client.refresh(), "updated");
  assert.deepEqual(take(), [["update", "network", "bad"]]);
  assert.equal(client.evaluate("f").reason, "error");
  assert.equal(client.isEnabled("g"), true);
  assert.equal(client.report.problems[0].pointer, "/flags/0/enabled");
});

test("update says which flags changed", async () => {
  const { client } = make(server);
  const changes = [];
  client.on("update", ({ changed }) => changes.push(changed));
  await client.refresh();
  server.serve(2, true);
  await client.refresh();
  server.serve(3, false);
  await client.refresh();
  assert.deepEqual(changes.map((keys) => [...keys]), [["f"], [], ["f"]]);
});

test("headers are sent, given as an object, as Headers, or anew for each request", async () => {
  let count = 0;
  const asked = () => Promise.resolve({ authorization: `key ${++count}` });
  for (const headers of [{ authorization: "key 1" }, new Headers({ authorization: "key 1" }), asked]) {
    const { client } = make(server, { headers });
    await client.refresh();
    assert.equal(server.requests.at(-1).headers.authorization, "key 1");
  }
  const { client } = make(server, { headers: asked });
  await client.refresh();
  assert.equal(server.requests.at(-1).headers.authorization, "key 2");
});

test("headers that throw are a failure of their own", async () => {
  const thrown = new Error("no key");
  for (const headers of [() => Promise.reject(thrown), () => { throw thrown; }]) {
    const { client, take } = make(server, { headers });
    let cause;
    client.on("error", (error) => (cause = error.cause));
    const { length } = server.requests;
    assert.equal(await client.refresh(), "failed");
    assert.deepEqual(take(), [["error", "headers_failed"]]);
    assert.equal(cause, thrown);
    assert.equal(server.requests.length, length);
  }
});

test("a fetch that takes no notice of being aborted ends in time", async () => {
  const { client, take } = make(server, { fetch: () => new Promise(() => undefined), timeout: 50 });
  assert.equal(await client.refresh(), "failed");
  assert.deepEqual(take(), [["error", "timeout"]]);
});

test("a server that is cut off in the middle of anything leaves nothing open", async () => {
  for (const behaviour of ["slow", "silent", "endless", "bomb"]) {
    const { client } = make(server, { maxBytes: 100_000, timeout: 200 });
    server.behaviour = behaviour;
    await client.refresh();
    await until(() => server.open === 0);
  }
});

test("1,000 updates in a row: none is missed, and nothing grows", async () => {
  const { client } = make(server, { timeout: 5_000 });
  const seen = [];
  client.on("update", ({ version }) => seen.push(Number(version)));
  const evaluate = client.forContext({ key: "u" });
  const held = [];
  for (let version = 1; version <= 1_000; version++) {
    server.serve(version, version % 2 === 0);
    assert.equal(await client.refresh(), "updated");
    assert.equal(evaluate.isEnabled("f"), version % 2 === 0);
    if (version % 100 === 0) {
      server.requests.length = 0;
      await sleep(10);
      collect();
      const { heapUsed, external } = process.memoryUsage();
      held.push(heapUsed + external);
    }
  }
  assert.deepEqual(seen, Array.from({ length: 1_000 }, (_, at) => at + 1));
  const grown = held.at(-1) - held[2];
  assert.ok(grown < 1_000_000, `${grown} bytes more after 700 updates: ${held}`);
});
