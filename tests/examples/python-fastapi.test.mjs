import assert from "node:assert/strict";
import { test } from "node:test";
import { example } from "./example.mjs";
import { expected, users } from "./expected.mjs";
import { inChromium, showsExpected } from "./pages.mjs";

const COMMANDS = [
  "python3 -m venv .venv",
  ".venv/bin/pip install -r requirements.txt",
  "npm install",
  ".venv/bin/uvicorn app:app",
];

test("python-fastapi", async () => {
  await example("python-fastapi", { commands: COMMANDS, server: true }, async ({ origin, run }) => {
    // Its bucketing is what ours in expected.py is, written another time.
    const decisions = await fetch(`${origin}/decisions`).then((response) => response.json());
    const list = users(10_000);
    assert.deepEqual(decisions.map(({ user }) => user), list);
    const wanted = expected(list).map((flags) => Object.fromEntries(Object.entries(flags).map(([key, [value]]) => [key, value])));
    assert.deepEqual(decisions.map(({ values }) => values), wanted);

    // The greatest hash, which no key is known to have.
    const greatest = "import app; app.share = lambda *_: 1.0; print(app.decide(app.FLAGS[1], {'key': 'user-1'}))";
    assert.equal(await run(`.venv/bin/python -c "${greatest}"`), "orange\n");

    await inChromium("python-fastapi", origin, {}, async (page) => {
      await page.waitForSelector("#agreement:not([hidden])");
      assert.equal(await page.textContent("#agreement"), "Python and this page agree on 10000 of 10000 users.");
      await showsExpected(page);
    });
  });
});
