import { test } from "node:test";
import { example } from "./example.mjs";
import { inChromium, showsExpected } from "./pages.mjs";

test("script-tag", async () => {
  const commands = ["npm install", "python3 -m http.server 8000"];
  await example("script-tag", { commands, server: true, env: { PYTHONUNBUFFERED: "1" } }, async ({ origin }) => {
    await inChromium("script-tag", origin, {}, async (page) => {
      await page.waitForSelector("#decisions td");
      await showsExpected(page);
    });
  });
});
