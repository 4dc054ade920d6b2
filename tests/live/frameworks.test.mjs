// Gates in Hono and in Express, and flags for tests in Vitest and Jest.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FlagEvaluator } from "isoflag";
import { flagsFor, requireFlag } from "isoflag/http";
import { install, load, within } from "./npm.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const pro = { conditions: [{ attribute: "plan", operator: "eq", values: ["pro"] }] };
const SNAPSHOT = [{ key: "new", enabled: true, rules: [pro] }];
const cookies = () =>
  new Response("upgrade", { status: 402, headers: [["set-cookie", "a=1"], ["set-cookie", "b=2"], ["x-why", "plan"]] });

before(() => {
  install();
  mkdirSync(join(ROOT, "target"), { recursive: true });
});

test("Hono: a middleware, and the handler behind it has the same answer", async () => {
  const { Hono } = load("hono");
  const flags = new FlagEvaluator(SNAPSHOT);
  const app = new Hono();
  // Who is asking is often known from a middleware before.
  app.use(async (c, next) => {
    c.set("user", { key: "u", plan: c.req.header("x-plan") });
    await next();
  });
  const gate = requireFlag("new", { flags, context: (c) => c.get("user"), fallback: cookies });
  app.get("/checkout", gate.hono, (c) => {
    flags.update([{ key: "new", enabled: false }]);
    return c.json([flagsFor(flags, c, {}).isEnabled("new"), flagsFor(flags, c.req.raw, {}).isEnabled("new")]);
  });
  const refused = await app.request("/checkout", { headers: { "x-plan": "free" } });
  assert.deepEqual([refused.status, await refused.text(), refused.headers.getSetCookie()], [402, "upgrade", ["a=1", "b=2"]]);
  const passed = await app.request("/checkout", { headers: { "x-plan": "pro" } });
  assert.deepEqual([passed.status, await passed.json()], [200, [true, true]]);
});

test("Express: a middleware, the fallback's response, and errors where Express wants them", async () => {
  const express = load("express");
  const flags = new FlagEvaluator(SNAPSHOT);
  const app = express();
  const context = async ({ headers }) => {
    if (headers["x-plan"] === "none") throw new Error("no session");
    return { key: "u", plan: headers["x-plan"] };
  };
  const gate = requireFlag("new", { flags, context, fallback: cookies });
  app.get("/checkout", gate.express, (request, response) => {
    flags.update([{ key: "new", enabled: false }]);
    response.json(flagsFor(flags, request, {}).isEnabled("new"));
    flags.update(SNAPSHOT);
  });
  app.get("/plain", requireFlag("new", { flags }).express, (_, response) => response.json("in"));
  app.use((error, _request, response, _next) => response.status(500).json(error.message));
  const server = await new Promise((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  try {
    const ask = async (path, plan) => {
      const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { headers: { "x-plan": plan } });
      return [response.status, await response.text(), response.headers];
    };
    assert.deepEqual((await ask("/checkout", "pro")).slice(0, 2), [200, "true"]);
    const [status, text, headers] = await ask("/checkout", "free");
    assert.deepEqual([status, text, headers.getSetCookie(), headers.get("x-why")], [402, "upgrade", ["a=1", "b=2"], "plan"]);
    assert.deepEqual((await ask("/checkout", "none")).slice(0, 2), [500, '"no session"']);
    assert.deepEqual((await ask("/plain", "pro")).slice(0, 2), [404, "Not found"]);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** The test of examples/testing, in the words of Vitest and Jest. */
const CHECKOUT = `
const user = { key: "user-1" };
test.each([[true, "one page in blue"], [false, "three pages"]])("the check-out, new: %s", (isOn, expected) => {
  expect(checkout(fixedFlags({ "new-checkout": isOn, color: "blue" }), user)).toBe(expected);
});
test("what is asked", () => {
  const { flags, recorded } = record(withOverrides(new FlagEvaluator([{ key: "new-checkout", enabled: true }]), { color: "red" }));
  expect(checkout(flags, user)).toBe("one page in red");
  expect(recorded.map(({ flag }) => flag)).toEqual(["new-checkout", "color"]);
});
`;

/** Writes a test into a folder where isoflag is installed, and runs it there. */
async function runTest(name, text, program, words) {
  const folder = mkdtempSync(join(ROOT, "target/frameworks-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules/isoflag"));
    for (const tool of ["vitest", "jest"]) symlinkSync(within(tool), join(folder, "node_modules", tool));
    const { checkout } = await import("../../examples/testing/checkout.mjs");
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    writeFileSync(join(folder, name), `${text}\n${checkout}\n${CHECKOUT}`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const done = await promisify(execFile)(process.execPath, [within(program), ...words], { cwd: folder, env, timeout: 60_000 });
    return done.stdout + done.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("Vitest: flags for tests, by import", async () => {
  const imports = `
    import { expect, test } from "vitest";
    import { FlagEvaluator } from "isoflag";
    import { fixedFlags, record, withOverrides } from "isoflag/testing";`;
  const output = await runTest("checkout.test.mjs", imports, "vitest/vitest.mjs", ["run", "--no-color"]);
  assert.match(output, /Tests +3 passed \(3\)/);
});

test("Jest: flags for tests, by require", async () => {
  const imports = `
    const { FlagEvaluator } = require("isoflag");
    const { fixedFlags, record, withOverrides } = require("isoflag/testing");`;
  const output = await runTest("checkout.test.cjs", imports, "jest/bin/jest.js", ["--testMatch", "**/*.test.cjs", "--rootDir", ".", "--transform", "{}"]);
  assert.match(output, /Tests: +3 passed, 3 total/);
});
