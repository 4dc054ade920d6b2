// What a client starts with: a bootstrap, and what a storage has kept.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, beforeEach, test } from "node:test";
import { FlagSyncClient } from "isoflag/sync";
import { fileStorage } from "isoflag/sync/file";
import { make, sleep, until, watch } from "../live/client.mjs";
import { snapshot, start } from "../live/server.mjs";

let server;
let folder;
before(async () => {
  server = await start();
  folder = mkdtempSync(join(tmpdir(), "isoflag-storage-"));
});
after(() => {
  rmSync(folder, { recursive: true });
  return server.close();
});
beforeEach(() => {
  server.behaviour = "good";
  server.serve(1);
  server.requests.length = 0;
});

/** Storages of all kinds over one map. */
const KINDS = {
  "get and put, at once": (map) => ({ get: (key) => map.get(key), put: (key, text) => map.set(key, text) }),
  "get and put, later": (map) => ({
    get: async (key) => sleep(5).then(() => map.get(key) ?? null),
    put: async (key, text) => sleep(5).then(() => void map.set(key, text)),
  }),
  "localStorage": (map) => ({ getItem: (key) => map.get(key) ?? null, setItem: (key, text) => void map.set(key, text) }),
  "a function": (map) => () => ({ getItem: (key) => map.get(key) ?? null, setItem: (key, text) => void map.set(key, text) }),
};

for (const [kind, open] of Object.entries(KINDS)) {
  test(`${kind}: the last good snapshot outlives the client, with its ETag`, async () => {
    const map = new Map();
    const first = make(server, { storage: open(map) });
    await first.client.refresh();
    assert.deepEqual([...map.keys()], [`isoflag:${server.url}`]);
    const stored = JSON.parse([...map.values()][0]);
    assert.deepEqual(Object.keys(stored), ["format", "url", "sentWith", "etag", "savedAt", "digest", "check", "snapshot"]);
    assert.equal(stored.snapshot, server.text);
    assert.ok(Math.abs(stored.savedAt - Date.now()) < 5_000);

    server.behaviour = "500";
    const second = make(server, { storage: open(map) });
    assert.equal(second.client.isReady, !kind.endsWith("later"), "at once where the storage gives it at once");
    assert.equal(await second.client.refresh(), "failed");
    assert.equal(second.client.isEnabled("f"), true);
    assert.equal(second.client.report.version, "1");
    const events = [["ready", "storage", "1"], ["update", "storage", "1"], ["error", "http"], ["stale", "http"]];
    const expected = kind.endsWith("later") ? events : events.filter(([name]) => name !== "update");
    assert.deepEqual(second.take(), expected);
    server.behaviour = "good";
    assert.equal(await second.client.refresh(), "unchanged");
    assert.equal(server.requests.at(-1).headers["if-none-match"], '"1"');
    server.serve(2);
    await second.client.refresh();
    assert.equal(JSON.parse(map.get(`isoflag:${server.url}`)).etag, '"2"');
  });
}

test("it is written when it is new, and only then", async () => {
  const written = [];
  const storage = { get: () => null, put: (_, text) => void written.push(JSON.parse(text).etag) };
  const { client } = make(server, { storage });
  for (const etag of ['"1"', '"1"', '"1b"']) {
    server.etag = etag;
    await client.refresh();
  }
  server.behaviour = "wrongJson";
  await client.refresh();
  server.behaviour = "good";
  server.serve(2);
  await client.refresh();
  assert.deepEqual(written, ['"1"', '"1b"', '"2"']);
});

test("what lands in the storage late does not stay over what is newer", async () => {
  let stored = "";
  let land;
  let puts = 0;
  const put = (_, text) => {
    puts += 1;
    if (puts > 1) return void (stored = text);
    return new Promise((resolve) => (land = () => resolve((stored = text))));
  };
  const { client, take } = make(server, { storage: { get: () => null, put }, timeout: 100 });
  await client.refresh();
  await until(() => take().some(([, code]) => code === "storage_failed"));
  server.serve(2);
  await client.refresh();
  assert.equal(JSON.parse(stored).etag, '"2"');
  land();
  assert.equal(JSON.parse(stored).etag, '"1"', "the late one");
  await until(() => JSON.parse(stored).etag === '"2"');
});

test("what was tampered with is not used, and one error says so", async () => {
  const map = new Map();
  const storage = KINDS.localStorage(map);
  const key = `isoflag:${server.url}`;
  await make(server, { storage }).client.refresh();
  const good = map.get(key);
  const change = (members) => JSON.stringify({ ...JSON.parse(good), ...members });
  const tampered = [
    "",
    "{",
    "null",
    "[]",
    "7",
    good.slice(0, -1),
    good.replace("true", "false"),
    change({ snapshot: snapshot(1, false) }),
    change({ snapshot: 7 }),
    change({ snapshot: "{" }),
    change({ digest: null }),
    change({ etag: 7 }),
    change({ etag: '"2"' }),
    change({ etag: "\n" }),
    change({ check: undefined }),
    change({ format: "1" }),
  ];
  server.behaviour = "500";
  for (const text of tampered) {
    map.set(key, text);
    const { client, take } = make(server, { storage });
    assert.equal(client.isReady, false, text);
    client.start();
    await client.refresh();
    client.stop();
    assert.deepEqual(take(), [["error", "storage_unreadable"], ["error", "http"]], text);
    assert.equal(client.isEnabled("f"), false);
  }
  // Of another URL, or from another version of the client: nobody's fault.
  for (const text of [change({ url: "http://other/" }), change({ format: 3 })]) {
    map.set(key, text);
    const { client, take } = make(server, { storage });
    await client.refresh();
    assert.deepEqual(take(), [["error", "http"]]);
  }
});

test("a storage that fails is told of, and answers go on", async () => {
  const throws = () => { throw new Error("quota"); };
  const rejects = () => Promise.reject(new Error("quota"));
  const never = () => new Promise(() => undefined);
  for (const fail of [throws, rejects, never]) {
    const writing = make(server, { storage: { get: () => null, put: fail }, timeout: 100 });
    assert.equal(await writing.client.refresh(), "updated");
    assert.deepEqual(writing.take(), [["ready", "network", "1"], ["update", "network", "1"], ["error", "storage_failed"]]);
    const reading = make(server, { storage: { get: fail, put: () => undefined }, timeout: 100 });
    assert.equal(await reading.client.refresh(), "updated");
    assert.deepEqual(reading.take(), [["error", "storage_unreadable"], ["ready", "network", "1"], ["update", "network", "1"]]);
    assert.equal(reading.client.isEnabled("f"), true);
  }
  const { client, take } = make(server, { storage: throws });
  assert.equal(await client.refresh(), "updated");
  assert.deepEqual(take().map(([, code]) => code), ["storage_unreadable", "network", "network", "storage_failed"]);
});

test("what a storage gives after stop is not put in force", async () => {
  const map = new Map();
  await make(server, { storage: KINDS.localStorage(map) }).client.refresh();
  let give;
  const get = () => new Promise((resolve) => (give = resolve));
  const { client, take } = make(server, { storage: { get, put: () => undefined } });
  client.start();
  const refresh = client.refresh();
  await sleep(10);
  client.stop();
  give([...map.values()][0]);
  assert.equal(await refresh, "stopped");
  assert.equal(client.isReady, false);
  assert.deepEqual(take(), []);
});

test("a storage that could not be asked when the client was made is asked again", async () => {
  const map = new Map();
  await make(server, { storage: KINDS["get and put, later"](map) }).client.refresh();
  server.behaviour = "500";
  for (const early of [() => { throw new Error("not now"); }, () => Promise.reject(new Error("not now"))]) {
    let asked = 0;
    const get = (key) => (asked++ === 0 ? early() : Promise.resolve(map.get(key)));
    const { client, take } = make(server, { storage: { get, put: () => undefined } });
    await client.refresh();
    assert.deepEqual(take().map(([name]) => name), ["ready", "update", "error", "stale"]);
    assert.equal(client.isEnabled("f"), true);
  }
});

test("a storage that hangs is asked once, and keeps nobody waiting", async () => {
  let asked = 0;
  const get = () => {
    asked += 1;
    return new Promise(() => undefined);
  };
  const { client, take } = make(server, { storage: { get, put: () => undefined }, timeout: 2_000 });
  const began = Date.now();
  const results = await Promise.all([client.refresh(), client.refresh(), client.whenReady()]);
  assert.deepEqual(results, ["updated", "updated", true]);
  assert.ok(Date.now() - began < 1_500, String(Date.now() - began));
  await until(() => take().some(([, code]) => code === "storage_unreadable"));
  assert.equal(await client.refresh(), "unchanged");
  assert.deepEqual([asked, server.most], [1, 1]);
  // Also where the server is down.
  server.behaviour = "500";
  asked = 0;
  const down = make(server, { storage: { get, put: () => undefined }, timeout: 700 });
  assert.deepEqual(await Promise.all([down.client.refresh(), down.client.refresh()]), ["failed", "failed"]);
  assert.deepEqual(down.take(), [["error", "http"], ["error", "storage_unreadable"]]);
  assert.equal(asked, 1);
});

test("a storage that is slower than a server which fails gives what it has nevertheless", async () => {
  const map = new Map();
  await make(server, { storage: KINDS.localStorage(map) }).client.refresh();
  server.behaviour = "500";
  const get = (key) => sleep(700).then(() => map.get(key));
  const { client } = make(server, { storage: { get, put: () => undefined }, timeout: 2_000 });
  assert.equal(await client.refresh(), "failed");
  assert.equal(client.report.version, "1");
});

test("what is put in force by hand while the storage is read stays in force", async () => {
  const map = new Map();
  await make(server, { storage: KINDS.localStorage(map) }).client.refresh();
  server.behaviour = "500";
  const get = (key) => sleep(50).then(() => map.get(key));
  const { client } = make(server, { storage: { get, put: () => undefined } });
  const refresh = client.refresh();
  await sleep(10);
  client.update(snapshot("mine"));
  assert.equal(await refresh, "failed");
  assert.equal(client.report.version, "mine");
});

test("a listener that puts another snapshot in force spoils no record", async () => {
  const map = new Map();
  const storage = KINDS.localStorage(map);
  const { client } = make(server, { storage });
  client.on("update", ({ source }) => {
    if (source === "network") client.update(snapshot("mine"));
  });
  await client.refresh();
  const next = make(server, { storage });
  assert.equal(next.client.report.version, "1");
});

test("what was obtained with other headers is not used, and headers are not stored", async () => {
  const map = new Map();
  const storage = KINDS.localStorage(map);
  const as = (key) => make(server, { storage, headers: { authorization: `sdk-${key}` } }).client;
  await as("staging").refresh();
  assert.ok(![...map.values()].join().includes("sdk-staging"));
  assert.equal(as("staging").isReady, true);
  const other = as("production");
  assert.equal(other.isReady, false);
  await other.refresh();
  assert.equal(server.requests.at(-1).headers["if-none-match"], undefined);
  // A function may give any: it is told by the next request.
  const given = make(server, { storage, headers: () => ({ authorization: "sdk-staging" }) }).client;
  assert.equal(given.isReady, true);
  await given.refresh();
  assert.equal(server.requests.at(-1).headers["if-none-match"], undefined);
});

test("a relative URL is another one in another folder", async () => {
  const map = new Map();
  const storage = KINDS.localStorage(map);
  const sent = [];
  const fetch = async (url) => {
    sent.push(url);
    return new Response(snapshot("a"));
  };
  globalThis.document = { baseURI: "https://host.example/a/", addEventListener() {}, removeEventListener() {} };
  try {
    const { client } = make(server, { url: "flags.json", storage, fetch });
    document.baseURI = "https://host.example/b/";
    await client.refresh();
    assert.deepEqual(sent, ["https://host.example/a/flags.json"]);
    assert.deepEqual([...map.keys()], ["isoflag:https://host.example/a/flags.json"]);
    assert.equal(make(server, { url: "flags.json", storage }).client.isReady, false);
  } finally {
    delete globalThis.document;
  }
});

test("options that are null count as left out", async () => {
  const nothing = { bootstrap: null, storage: null, stream: null, signal: null, headers: null, fetch: null };
  const { client, take } = make(server, { ...nothing, pollInterval: null, storageKey: null });
  client.start();
  assert.equal(await client.refresh(), "updated");
  client.stop();
  assert.deepEqual(take(), [["ready", "network", "1"], ["update", "network", "1"]]);
});

test("a bootstrap is in force at once, and ready comes after start has returned", async () => {
  const { client, take } = make(server, { bootstrap: snapshot("boot", false) });
  assert.equal(client.isReady, true);
  assert.equal(client.has("f"), true);
  assert.equal(await client.whenReady(), true);
  client.start();
  assert.deepEqual(take(), []);
  await client.refresh();
  client.stop();
  assert.deepEqual(take(), [["ready", "bootstrap", "boot"], ["update", "network", "1"]]);
});

test("a bootstrap that the server confirms is no update", async () => {
  const { client, take } = make(server, { bootstrap: server.text });
  assert.equal(await client.refresh(), "unchanged");
  assert.deepEqual(take(), [["ready", "bootstrap", "1"]]);
});

test("a bootstrap that cannot be loaded is told of, and does not throw", async () => {
  const { client, take } = make(server, { bootstrap: "{" });
  assert.equal(client.isReady, false);
  await client.refresh();
  assert.deepEqual(take(), [["error", "bootstrap_unreadable"], ["ready", "network", "1"], ["update", "network", "1"]]);
});

test("a bootstrap goes before what is stored, which may be older, also when requests fail", async () => {
  const map = new Map();
  const storage = KINDS.localStorage(map);
  await make(server, { storage }).client.refresh();
  const { client, take } = make(server, { storage, bootstrap: snapshot("boot", false) });
  assert.equal(client.report.version, "boot");
  server.behaviour = "500";
  await client.refresh();
  assert.equal(client.report.version, "boot");
  assert.deepEqual(take(), [["ready", "bootstrap", "boot"], ["error", "http"], ["stale", "http"]]);
  // One that cannot be loaded leaves it to the storage.
  const unreadable = make(server, { storage, bootstrap: "{" });
  assert.equal(unreadable.client.report.version, "1");
});

test("a file keeps the snapshot from one process to the next", async () => {
  const path = join(folder, "deep/er/flags.json");
  const first = make(server, { storage: fileStorage(path) });
  await first.client.refresh();
  assert.deepEqual(first.take().map(([name]) => name), ["ready", "update"]);
  assert.equal(JSON.parse(readFileSync(path, "utf8")).snapshot, server.text);
  const second = new FlagSyncClient({ url: server.url, storage: fileStorage(pathToFileURL(path)) });
  assert.equal(second.isEnabled("f"), true, "before any request");
  // Nothing is left of what was written on the way.
  assert.deepEqual(readdirSync(join(folder, "deep/er")), ["flags.json"]);
});

test("a file that cannot be read or written is told of", async () => {
  writeFileSync(join(folder, "file"), "");
  const storage = fileStorage(join(folder, "file/flags.json"));
  const client = new FlagSyncClient({ url: server.url, storage });
  const events = watch(client);
  await client.refresh();
  assert.deepEqual(events.map(([, code]) => code), ["storage_unreadable", "network", "network", "storage_failed"]);
  assert.equal(client.isEnabled("f"), true);
  assert.throws(() => storage.get(""), { code: "ENOTDIR" });
});

test("clients that write one file at the same time leave a whole one", async () => {
  const path = join(folder, "shared.json");
  const clients = Array.from({ length: 20 }, () => make(server, { storage: fileStorage(path) }).client);
  await Promise.all(clients.map((client) => client.refresh()));
  assert.equal(new FlagSyncClient({ url: server.url, storage: fileStorage(path) }).report.version, "1");
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith("shared")), ["shared.json"]);
});
