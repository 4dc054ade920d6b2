import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { answersAsExpected } from "./answers.mjs";
import { example, EXAMPLES, ROOT } from "./example.mjs";
import { user } from "./expected.mjs";
import { inChromium, showsExpected, typed } from "./pages.mjs";

/** The copy's crate is in this repository, as its README tells to do. */
function pointToCrate(folder) {
  const file = join(folder, "Cargo.toml");
  const manifest = readFileSync(file, "utf8");
  assert.ok(manifest.includes('path = "../.."'));
  writeFileSync(file, manifest.replace('path = "../.."', `path = ${JSON.stringify(ROOT)}`));
}

const OPTIONS = {
  commands: ["npm install", "cargo run --release --locked"],
  server: true,
  env: { CARGO_TARGET_DIR: join(ROOT, "target/examples") },
  change: pointToCrate,
};

test("rust-axum", async () => {
  await example("rust-axum", OPTIONS, async ({ origin }) => {
    await answersAsExpected(origin, "/decide");
    await inChromium("rust-axum", origin, {}, async (page) => {
      const show = async (each) => {
        await typed(page, each);
        const words = `The backend decides the same for ${each.key}.`;
        await page.waitForFunction((wanted) => document.querySelector("#backend").textContent === wanted, words);
      };
      await showsExpected(page, (_, each) => show(each));

      // An answer that comes after the form has changed is not shown.
      await page.route(/\/decide\?key=slow&/, async (route) => {
        await sleep(500);
        await route.continue();
      });
      const slow = page.waitForResponse(/\/decide\?key=slow&plan=gold/);
      await typed(page, { key: "slow", plan: "gold" });
      await show(user(1));
      await (await slow).finished();
      await sleep(200);
      assert.equal(await page.textContent("#backend"), "The backend decides the same for user-1.");
    });
  });
});

test("rust-axum is formatted as the rest is", () => {
  execFileSync("cargo", ["fmt", "--check"], { cwd: join(EXAMPLES, "rust-axum"), stdio: "pipe" });
});
