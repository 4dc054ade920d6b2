// The same client against two kinds of backend: one that serves the reference
// array, and one that serves the payload of the SDK `rollgate`, both by FastAPI.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagSyncClient } from "isoflag/sync";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PYTHON = join(ROOT, "target/python/bin/python");
const PAIRS = 2_000;

let folder;
before(() => {
  mkdirSync(join(ROOT, "target"), { recursive: true });
  folder = mkdtempSync(join(ROOT, "target/backends-"));
});
after(() => rmSync(folder, { recursive: true }));

/** Serves snapshots, and hands on a client and what has it fetch the n-th. */
async function withBackend(name, snapshots, use) {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, snapshots.map((snapshot) => `${JSON.stringify(snapshot)}\n`).join(""));
  const backend = spawn(PYTHON, [fileURLToPath(new URL("backend.py", import.meta.url)), file], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = await new Promise((resolve, reject) => {
      backend.on("error", reject).on("exit", (code) => reject(new Error(`the backend ended: ${code}`)));
      backend.stdout.once("data", (line) => resolve(Number(line)));
    });
    let environment = 0;
    const headers = () => ({ "x-environment": String(environment) });
    const client = new FlagSyncClient({ url: `http://127.0.0.1:${port}/api/flags`, headers, timeout: 20_000 });
    const failures = [];
    client.on("error", (error) => failures.push(error.message));
    const serve = (number) => {
      environment = number;
      return client.refresh();
    };
    await use(client, serve);
    assert.deepEqual(failures, []);
  } finally {
    backend.kill();
  }
}

/** The cases by the text of their snapshot. */
function bySnapshot(cases, snapshotOf) {
  const groups = new Map();
  for (const each of cases) {
    const text = JSON.stringify(snapshotOf(each));
    groups.set(text, [...(groups.get(text) ?? []), each]);
  }
  return groups;
}

/** What FastAPI can put into JSON: no lone surrogates. */
const isWellFormed = (value) => JSON.stringify(value).search(/\\ud[89a-f][0-9a-f]{2}/i) < 0;

test("the reference array of a FastAPI app: every vector decides as the oracle says", async () => {
  const { cases } = JSON.parse(readFileSync(join(ROOT, "tests/vectors/decisions.json"), "utf8"));
  const usable = cases.filter(({ snapshot }) => Array.isArray(snapshot) && isWellFormed(snapshot));
  const groups = bySnapshot(usable, ({ snapshot }) => snapshot);
  const snapshots = [...groups.keys()].map((text) => JSON.parse(text));
  assert.ok(usable.length > 500, String(usable.length));
  await withBackend("reference", snapshots, async (client, serve) => {
    for (const [number, group] of [...groups.values()].entries()) {
      assert.equal(await serve(number), "updated");
      for (const { context, now, flag, expect, why } of group) {
        assert.deepEqual(client.evaluate(flag, context, { now }), expect, why);
      }
    }
    assert.equal(await client.refresh(), "unchanged", "304");
  });
});

test("Rollgate's payload: every user decides as the SDK says", async () => {
  const out = join(folder, "pairs");
  const program = join(ROOT, "tests/oracle/rollgate_pairs.py");
  execFileSync(PYTHON, [program, "--pairs", String(PAIRS), "--seed", "9", "--out", out], { stdio: ["ignore", "ignore", "ignore"] });
  const pairs = readFileSync(out, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const usable = pairs.filter(({ payload }) => isWellFormed(payload));
  const groups = bySnapshot(usable, ({ payload }) => payload);
  const payloads = [...groups.keys()].map((text) => JSON.parse(text));
  assert.ok(usable.length > PAIRS * 0.9, String(usable.length));
  let on = 0;
  let off = 0;
  await withBackend("rollgate", payloads, async (client, serve) => {
    for (const [number, group] of [...groups.values()].entries()) {
      assert.equal(await serve(number), "updated");
      for (const { context, expect, pair } of group) {
        for (const [flag, isOn] of Object.entries(expect)) {
          assert.equal(client.isEnabled(flag, context), isOn, `pair ${pair}, ${flag}`);
          if (isOn) on += 1;
          else off += 1;
        }
      }
    }
  });
  assert.ok(on > 500 && off > 500, `${on} on, ${off} off`);
});
