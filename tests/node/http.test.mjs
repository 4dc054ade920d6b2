// Gates by flags, and one answer per flag and request.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { FlagEvaluator } from "isoflag";
import { flagsFor, requireFlag } from "isoflag/http";

const pro = { conditions: [{ attribute: "plan", operator: "eq", values: ["pro"] }] };
const SNAPSHOT = [{ key: "new", enabled: true, rules: [pro] }, { key: "on", enabled: true }, { key: "off", enabled: false }];
const flags = new FlagEvaluator(SNAPSHOT);
const request = (plan, path = "") => new Request(`http://localhost/${path}`, { headers: { "x-plan": plan } });
const context = ({ headers }) => ({ key: "u", plan: headers.get("x-plan") });

test("a gate lets those through who have the flag, with what the handler is given besides", async () => {
  const seen = [];
  const gated = requireFlag("new", { flags, context }).handler((incoming, env, waiting) => {
    seen.push(incoming, env, waiting);
    return new Response("in");
  });
  const incoming = request("pro");
  const answer = await gated(incoming, "env", "ctx");
  assert.equal(await answer.text(), "in");
  assert.deepEqual(seen, [incoming, "env", "ctx"]);
  const refused = await gated(request("free"));
  assert.deepEqual([refused.status, await refused.text()], [404, "Not found"]);
  assert.equal(seen.length, 3);
});

test("the fallback answers for the others", async () => {
  const fallback = async ({ url }) => Response.redirect(`${url}old`, 302);
  const gated = requireFlag("off", { flags, fallback }).handler(() => new Response("in"));
  const refused = await gated(request("pro"));
  assert.deepEqual([refused.status, refused.headers.get("location")], [302, "http://localhost/old"]);
});

test("a context may take its time, and its error is the caller's", async () => {
  const later = async (incoming) => context(incoming);
  const gated = requireFlag("new", { flags, context: later }).handler(() => new Response("in"));
  assert.equal((await gated(request("pro"))).status, 200);
  const thrown = new Error("no session");
  const failing = requireFlag("new", { flags, context: () => Promise.reject(thrown) }).handler(() => new Response("in"));
  await assert.rejects(failing(request("pro")), thrown);
});

test("where no flag decides the gate is closed, unless it is to be open", async () => {
  for (const [open, status] of [[undefined, 404], [false, 404], [true, 200]]) {
    const gated = requireFlag("none", { flags, open }).handler(() => new Response("in"));
    assert.equal((await gated(request("pro"))).status, status);
  }
  const gated = requireFlag("off", { flags, open: true }).handler(() => new Response("in"));
  assert.equal((await gated(request("pro"))).status, 404, "a flag that is off is off");
});

test("the first answer stands for the request, whatever happens meanwhile", async () => {
  const changing = new FlagEvaluator(SNAPSHOT);
  const incoming = request("pro");
  const gated = requireFlag("new", { flags: changing, context }).handler((same) => {
    changing.update([{ key: "new", enabled: false }, { key: "on", enabled: false }]);
    const user = flagsFor(changing, same, { key: "u", plan: "free" });
    return Response.json([user.isEnabled("new"), user.isEnabled("on"), user.evaluate("new").reason]);
  });
  assert.deepEqual(await (await gated(incoming)).json(), [true, false, "rule_match"]);
  assert.equal(flagsFor(changing, incoming).isEnabled("on"), false);
  assert.equal(flagsFor(changing, request("pro"), { plan: "pro" }).isEnabled("new"), false, "another request");
  assert.equal(flagsFor(flags, incoming, { plan: "free" }).isEnabled("new"), false, "other flags");
});

test("evaluateAll keeps what was answered, and is kept", () => {
  const changing = new FlagEvaluator(SNAPSHOT);
  const incoming = {};
  assert.equal(flagsFor(changing, incoming, { plan: "pro" }).isEnabled("new"), true);
  changing.update(SNAPSHOT.map((flag) => ({ ...flag, enabled: false, rules: [] })));
  const all = flagsFor(changing, incoming, {}).evaluateAll();
  assert.deepEqual(Object.values(all).map(({ enabled }) => enabled), [true, false, false]);
  changing.update(SNAPSHOT);
  assert.deepEqual(flagsFor(changing, incoming, {}).evaluateAll(), all);
  assert.equal(flagsFor(changing, incoming, {}).isEnabled("on"), false);
});

test("a reader for a request answers as the evaluator does", () => {
  const user = { key: "u", plan: "pro" };
  const pinned = flagsFor(flags, {}, user);
  const bound = flags.forContext(user);
  for (const flag of ["new", "on", "off", "none"]) {
    assert.deepEqual(pinned.evaluate(flag), bound.evaluate(flag));
    assert.deepEqual(pinned.details(flag, "x"), bound.details(flag, "x"));
    assert.equal(pinned.value(flag, "x"), bound.value(flag, "x"));
    assert.equal(pinned.isEnabled(flag, true), bound.isEnabled(flag, true));
    assert.equal(pinned.has(flag), bound.has(flag));
  }
  assert.deepEqual(pinned.evaluateAll(), bound.evaluateAll());
  assert.deepEqual(pinned.keys, bound.keys);
  assert.deepEqual(pinned.report, bound.report);
});

test("Express and Node's server: what another server has answered is handed on unpacked", async () => {
  const text = "the old page ".repeat(20);
  const old = createServer((_, response) => {
    response.writeHead(203, { "content-encoding": "gzip", "x-old": "yes", "set-cookie": ["a=1", "b=2"] });
    response.end(gzipSync(text));
  });
  const address = await listening(old);
  const fallback = () => fetch(address);
  const gate = requireFlag("off", { flags, fallback });
  const server = createServer((incoming, response) => gate.express(incoming, response, () => response.end("in")));
  try {
    const answer = await fetch(await listening(server));
    assert.deepEqual([answer.status, await answer.text()], [203, text]);
    assert.equal(answer.headers.get("content-encoding"), null);
    assert.equal(answer.headers.get("x-old"), "yes");
    assert.deepEqual(answer.headers.getSetCookie(), ["a=1", "b=2"]);
  } finally {
    for (const each of [old, server]) {
      each.closeAllConnections();
      each.close();
    }
  }
});

async function listening(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}/`;
}
