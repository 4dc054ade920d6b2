import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { answersAsExpected, decided } from "./answers.mjs";
import { example } from "./example.mjs";
import { expected, lines, user, users } from "./expected.mjs";

test("node-express", async () => {
  await example("node-express", { commands: ["npm install", "npm start"], server: true }, async ({ origin, printed, folder }) => {
    await answersAsExpected(origin);
    const delivery = await Promise.all(
      users(20).map(({ key, plan }) => fetch(`${origin}/delivery?key=${key}&plan=${plan}`).then((it) => it.text())),
    );
    assert.deepEqual(delivery, expected(users(20)).map((flags) => (flags["free-delivery"][0] ? "free" : "4.90")));

    // A new file is in force soon; after a faulty one it still is.
    const file = join(folder, "flags.json");
    const giftWrap = async () => (await decided(origin, "/", user(1)))["gift-wrap"].enabled;
    const flags = JSON.parse(readFileSync(file, "utf8"));
    flags.find(({ key }) => key === "gift-wrap").enabled = true;
    writeFileSync(file, JSON.stringify(flags));
    for (let left = 100; !(await giftWrap()); left--) {
      assert.ok(left > 0, "the changed file is not loaded");
      await sleep(100);
    }
    writeFileSync(file, "[{");
    for (let left = 100; !printed().includes("flags.json is refused: "); left--) {
      assert.ok(left > 0, "the faulty file is not loaded");
      await sleep(100);
    }
    assert.equal(await giftWrap(), true);
  });
});

test("node-require", async () => {
  await example("node-require", { commands: ["npm install", "npm start --silent"] }, ({ output }) => {
    assert.deepEqual(output.trim().split("\n"), lines(users(50)));
  });
});
