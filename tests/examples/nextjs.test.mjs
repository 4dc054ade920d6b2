import assert from "node:assert/strict";
import { test } from "node:test";
import { answersAsExpected } from "./answers.mjs";
import { example } from "./example.mjs";
import { expected, users } from "./expected.mjs";
import { inChromium, showsExpected } from "./pages.mjs";

const OPTIONS = {
  commands: ["npm install", "npm run build", "npm start"],
  server: true,
  env: { NEXT_TELEMETRY_DISABLED: "1" },
};

const query = ({ key, plan }) => new URLSearchParams({ key, plan });

test("nextjs", async () => {
  await example("nextjs", OPTIONS, async ({ origin }) => {
    // What the server sends, in a page without scripts.
    await inChromium(undefined, origin, { javaScriptEnabled: false }, (page) =>
      showsExpected(page, async (_, user) => {
        await page.goto(`${origin}/?${query(user)}`);
        assert.equal(await page.textContent("#where"), "Decided on the server");
      }),
    );
    // What is there once it is hydrated; a difference would be complained of.
    await inChromium("nextjs", origin, {}, (page) =>
      showsExpected(page, async (_, user) => {
        await page.goto(`${origin}/?${query(user)}`);
        await page.waitForFunction(() => document.querySelector("#where").textContent === "Decided in this browser");
      }),
    );
    await answersAsExpected(origin, "/api/flags");
    const list = users(20);
    for (const [at, flags] of expected(list).entries()) {
      const html = await fetch(`${origin}/delivery?${query(list[at])}`).then((response) => response.text());
      const [isFree] = flags["free-delivery"];
      assert.equal(html.includes("Delivery is free."), isFree, list[at].key);
      assert.equal(html.includes("Delivery is € 4.90."), !isFree, list[at].key);
    }
  });
});
