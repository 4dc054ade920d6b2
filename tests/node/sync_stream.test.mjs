// Server-sent events: with each the snapshot is fetched at once; polling goes on.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { make, sleep, until } from "../live/client.mjs";
import { start } from "../live/server.mjs";

let server;
before(async () => (server = await start()));
after(() => server.close());
beforeEach(() => {
  server.behaviour = "good";
  server.streamBehaviour = "good";
  server.serve(1);
  server.requests.length = 0;
});

/** A client that hears of updates by the stream alone. */
async function listening(options = {}) {
  const made = make(server, { stream: `${server.url}events`, timeout: 2_000, ...options });
  made.client.start();
  await until(() => server.streams.size === 1 && made.client.isReady);
  return made;
}

test("an event brings the update at once", async () => {
  const { client, take } = await listening();
  await sleep(50);
  take();
  for (const version of [2, 3, 4]) {
    server.serve(version);
    const told = Date.now();
    server.tell();
    await until(() => client.report.version === String(version));
    assert.ok(Date.now() - told < 1_000);
  }
  client.stop();
  assert.deepEqual(take(), [2, 3, 4].map((version) => ["update", "network", String(version)]));
  await until(() => server.streams.size === 0);
});

test("1,000 events in a row: the last state is never missed, and requests do not overlap", async () => {
  const { client } = await listening();
  server.most = 0;
  for (let version = 1; version <= 1_000; version++) {
    server.serve(version);
    server.tell();
    if (version % 50 === 0) {
      await until(() => client.report.version === String(version));
    }
  }
  client.stop();
  assert.equal(server.most, 1);
  assert.ok(server.requests.length >= 20);
});

test("comments and half an event ask for nothing", async () => {
  const { client } = await listening();
  await sleep(50);
  server.requests.length = 0;
  for (const stream of server.streams) {
    stream.write(": still here\n\n");
    stream.write("data: half");
  }
  await sleep(50);
  assert.equal(server.requests.length, 0);
  for (const stream of server.streams) stream.write("\n\n");
  await until(() => server.requests.length === 1);
  client.stop();
});

test("a stream that breaks is told of, opened again, and what was missed is fetched", async () => {
  const { client, take } = await listening();
  await sleep(50);
  take();
  server.hangUp();
  await until(() => server.streams.size === 0);
  server.serve(2);
  await until(() => client.report.version === "2");
  client.stop();
  assert.deepEqual(take(), [["error", "stream_failed"], ["update", "network", "2"]]);
});

test("a server that has no stream is polled, and asked for one ever more seldom", async () => {
  server.streamBehaviour = "500";
  const { client, take } = make(server, { stream: `${server.url}events`, pollInterval: 50 });
  client.start();
  await until(() => client.report.version === "1");
  server.serve(2);
  await until(() => client.report.version === "2");
  await sleep(300);
  client.stop();
  const failures = take().filter(([, code]) => code === "stream_failed").length;
  assert.ok(failures >= 2 && failures <= 6, String(failures));
});

test("a stream without an answer is given up in time, and one without an end in size", async () => {
  server.streamBehaviour = "silent";
  const silent = make(server, { stream: `${server.url}events`, timeout: 100 });
  silent.client.start();
  await until(() => silent.take().some(([, code]) => code === "stream_failed"));
  silent.client.stop();
  server.streamBehaviour = "endlessEvent";
  const endless = make(server, { stream: `${server.url}events`, timeout: 2_000 });
  endless.client.start();
  await until(() => endless.take().some(([, code]) => code === "stream_failed"));
  endless.client.stop();
});

test("a page where the stream should be is told as a failure", async () => {
  server.streamBehaviour = "html";
  const { client, take } = make(server, { stream: `${server.url}events` });
  let told;
  client.on("error", (error) => (told ??= error));
  client.start();
  await until(() => take().some(([, code]) => code === "stream_failed"));
  client.stop();
  assert.match(told.message, /no event stream but text\/html/);
});

test("while a server wants no requests, events start none", async () => {
  const { client } = await listening();
  await sleep(50);
  server.behaviour = "retrySeconds";
  server.retry = 60;
  await client.refresh();
  server.requests.length = 0;
  server.tell();
  await sleep(50);
  assert.equal(server.requests.length, 0);
  client.stop();
});

test("an event during a refresh, whose answer is older, asks once more", async () => {
  const { client } = await listening();
  await sleep(50);
  server.behaviour = "late";
  const late = client.refresh();
  await until(() => server.open === 1);
  server.serve(2);
  server.tell();
  assert.equal(await late, "unchanged");
  // Long before the next poll.
  await until(() => client.report.version === "2");
  client.stop();
});

test("an event during a refresh that fails is not forgotten", async () => {
  const { client } = await listening();
  await sleep(50);
  server.behaviour = "slow";
  server.serve(2);
  const slow = client.refresh();
  await until(() => server.requests.at(-1).headers !== undefined && server.open === 1);
  server.tell();
  await sleep(20);
  server.behaviour = "good";
  client.on("error", () => undefined);
  assert.equal(await slow, "failed");
  // Its failure is waited out, and then the event counts.
  await until(() => client.report.version === "2");
  client.stop();
});

test("streams that a host ends after a while are opened again soon each time", async () => {
  const opened = [];
  const { random } = Math;
  const { now } = Date;
  let later = 0;
  Math.random = () => 0;
  Date.now = () => now() + later;
  const fetch = async (url) => {
    if (!String(url).endsWith("events")) return new Response(server.text);
    opened.push(now());
    later += 6_000;
    return new Response("", { headers: { "content-type": "text/event-stream" } });
  };
  const { client } = make(server, { stream: `${server.url}events`, fetch });
  try {
    client.start();
    await until(() => opened.length === 5, 60_000);
  } finally {
    client.stop();
    Object.assign(Math, { random });
    Object.assign(Date, { now });
  }
  for (const [at, instant] of opened.slice(1).entries()) assert.ok(instant - opened[at] < 900, String(opened));
});

test("after stop no event starts a request, though the stream goes on", async () => {
  let stream;
  let requests = 0;
  const fetch = async (url) => {
    if (String(url).endsWith("events")) {
      const body = new ReadableStream({ start: (control) => (stream = control) });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    }
    requests += 1;
    return new Response(server.text);
  };
  const { client } = make(server, { stream: `${server.url}events`, fetch });
  client.start();
  await until(() => requests === 2);
  client.stop();
  stream.enqueue(new TextEncoder().encode("data: x\n\n"));
  await sleep(50);
  assert.equal(requests, 2);
});

test("the snapshot and the stream pass by caches, where fetch knows how", async () => {
  const caches = [];
  const fetch = (url, options) => {
    caches.push(options.cache);
    return globalThis.fetch(url, options);
  };
  const { client } = await listening({ fetch });
  client.stop();
  assert.deepEqual(new Set(caches), new Set(["no-store"]));
  caches.length = 0;
  const { Request } = globalThis;
  globalThis.Request = class extends Request {
    constructor(url, options) {
      if (options?.cache !== undefined) throw new Error("The 'cache' field is not implemented.");
      super(url, options);
    }
  };
  try {
    const older = await listening({ fetch });
    older.client.stop();
    assert.deepEqual(new Set(caches), new Set([undefined]));
  } finally {
    globalThis.Request = Request;
  }
});

test("headers go to the stream as well", async () => {
  let sent;
  const fetch = (url, options) => {
    if (String(url).endsWith("events")) sent = options.headers;
    return globalThis.fetch(url, options);
  };
  const { client } = await listening({ headers: { authorization: "key" }, fetch });
  client.stop();
  assert.equal(sent.get("authorization"), "key");
  assert.equal(sent.get("accept"), "text/event-stream");
});
