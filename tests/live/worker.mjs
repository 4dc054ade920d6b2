// A worker with KV: it answers from what is in force, and refreshes afterwards.
import { FlagSyncClient } from "isoflag/sync";

let flags;
const events = [];

export default {
  async fetch(request, env, ctx) {
    if (flags === undefined) {
      const pollInterval = Number(env.INTERVAL);
      flags = new FlagSyncClient({ url: env.URL, storage: env.FLAGS, timeout: 1_000, pollInterval });
      for (const name of ["ready", "update"]) flags.on(name, ({ source, version }) => events.push([name, source, version]));
      for (const name of ["error", "stale"]) flags.on(name, ({ code }) => events.push([name, code]));
    }
    const refreshed = flags.refreshIfStale(ctx);
    await flags.whenReady();
    const answer = { version: flags.report.version, enabled: flags.isEnabled("f", { key: "u" }) };
    if (new URL(request.url).pathname === "/events") return Response.json({ ...answer, result: await refreshed, events: events.splice(0) });
    return Response.json(answer);
  },
};
