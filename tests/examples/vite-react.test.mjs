import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { example } from "./example.mjs";
import { inChromium, showsExpected } from "./pages.mjs";

/** Both do not compile. */
const WRONG = { '"buy-button", "green"': '"buy-buton", "green"', '"free-delivery", false': '"free-delivery", "no"' };

test("vite-react", async () => {
  const commands = ["npm install", "npm run build", "npm run preview"];
  await example("vite-react", { commands, server: true }, async ({ origin, folder, run }) => {
    await inChromium("vite-react", origin, {}, async (page) => {
      await page.waitForSelector("#decisions td");
      await showsExpected(page);
    });
    const file = join(folder, "src/main.tsx");
    const source = readFileSync(file, "utf8");
    for (const [right, wrong] of Object.entries(WRONG)) {
      assert.ok(source.includes(right));
      writeFileSync(file, source.replace(right, wrong));
      await assert.rejects(run("npx tsc"), /src\/main\.tsx\S* error TS2345/);
    }
  });
});
