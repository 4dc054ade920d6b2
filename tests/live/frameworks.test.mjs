// Gates in Hono and in Express, as they are installed.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { flagsFor, requireFlag } from "isoflag/http";
import { install, load } from "./npm.mjs";

const pro = { conditions: [{ attribute: "plan", operator: "eq", values: ["pro"] }] };
const SNAPSHOT = [{ key: "new", enabled: true, rules: [pro] }];
const cookies = () =>
  new Response("upgrade", { status: 402, headers: [["set-cookie", "a=1"], ["set-cookie", "b=2"], ["x-why", "plan"]] });

before(install);

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
  const let_through = await app.request("/checkout", { headers: { "x-plan": "pro" } });
  assert.deepEqual([let_through.status, await let_through.json()], [200, [true, true]]);
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
