// A worker with KV: it answers from what is in force, and refreshes afterwards.
import { env as globalEnv } from "cloudflare:workers";
import { FlagSyncClient } from "isoflag/sync";

const events = [];

function make(env) {
  const pollInterval = Number(env.INTERVAL);
  const client = new FlagSyncClient({ url: env.URL, storage: env.FLAGS, timeout: 1_000, pollInterval });
  for (const name of ["ready", "update"]) client.on(name, ({ source, version }) => events.push([name, source, version]));
  for (const name of ["error", "stale"]) client.on(name, ({ code }) => events.push([name, code]));
  return client;
}

// Before the first request nothing may be read or fetched.
let flags = globalEnv.WHEN === "globally" ? make(globalEnv) : undefined;

export default {
  async fetch(request, env, ctx) {
    flags ??= make(env);
    const refreshed = flags.refreshIfStale(ctx);
    await flags.whenReady();
    const answer = { version: flags.report.version, enabled: flags.isEnabled("f", { key: "u" }) };
    if (new URL(request.url).pathname !== "/events") return Response.json(answer);
    return Response.json({ ...answer, result: await refreshed, events: events.splice(0) });
  },
};
