// The flag service for local work: a file, and a client that follows it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagSyncClient } from "isoflag/sync";
import { until } from "../live/client.mjs";
import { snapshot } from "../live/server.mjs";

const program = fileURLToPath(new URL("../../examples/flag-service/serve.mjs", import.meta.url));
const shop = new URL("../../examples/shop/flags.json", import.meta.url);

let folder;
let file;
let service;
let url;
const lines = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "isoflag-service-"));
  file = join(folder, "flags.json");
  cpSync(shop, file);
  service = spawn(process.execPath, [program, file, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  createInterface({ input: service.stdout }).on("line", (line) => lines.push(line));
  await until(() => lines.some((line) => line.startsWith("http")));
  url = new URL(lines.find((line) => line.startsWith("http")));
});

after(() => {
  service.kill();
  rmSync(folder, { recursive: true });
});

test("the file is served with an ETag, and 304 to who has it", async () => {
  const first = await fetch(url);
  assert.equal(await first.text(), readFileSync(shop, "utf8"));
  const etag = first.headers.get("etag");
  const second = await fetch(url, { headers: { "if-none-match": etag } });
  assert.deepEqual([second.status, await second.text()], [304, ""]);
  assert.equal((await fetch(new URL("/", url))).status, 404);
  const asked = await fetch(url, { method: "OPTIONS", headers: { origin: "http://page", "access-control-request-headers": "if-none-match" } });
  assert.equal(asked.headers.get("access-control-allow-headers"), "authorization, *");
});

test("a client with the stream has every change at once, written in place or moved there", async () => {
  const client = new FlagSyncClient({ url, stream: new URL("/events", url), pollInterval: 60_000 });
  client.start();
  await client.whenReady();
  try {
    writeFileSync(file, snapshot(1));
    await until(() => client.report.version === "1");
    writeFileSync(`${file}.new`, snapshot(2, false));
    renameSync(`${file}.new`, file);
    await until(() => client.report.version === "2");
    // What cannot be loaded is not served.
    writeFileSync(file, "{");
    await until(() => lines.some((line) => line.startsWith("not served")));
    assert.equal(await client.refresh(), "unchanged");
    assert.equal(client.isEnabled("f"), false);
    writeFileSync(file, '[{"key": "f", "enabled": "yes"}]');
    await until(() => client.evaluate("f").reason === "error");
    assert.ok(lines.some((line) => line.includes("error at /0/enabled")), lines.join("\n"));
  } finally {
    client.stop();
  }
});
