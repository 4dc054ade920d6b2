// A page that visits twice, with a server that is down the second time, and
// tells the server what it saw. What the address says it does not do by itself.
import { FlagSyncClient } from "isoflag/sync";

/** A client over localStorage, with its events. */
globalThis.makeClient = (options = {}) => {
  const client = new FlagSyncClient({ url: "/", storage: () => localStorage, timeout: 2_000, ...options });
  const events = [];
  for (const name of ["ready", "update"]) client.on(name, ({ source, version }) => events.push([name, source, version]));
  for (const name of ["error", "stale"]) client.on(name, ({ code }) => events.push([name, code]));
  return { client, events };
};

async function visit() {
  const { client, events } = globalThis.makeClient();
  const atOnce = client.isEnabled("f");
  client.start();
  await client.refresh();
  client.stop();
  return { atOnce, enabled: client.isEnabled("f"), version: client.report.version, events };
}

const step = new URLSearchParams(location.search).get("visit");
if (step !== null) {
  const seen = { agent: navigator.userAgent, step, ...(await visit()) };
  await fetch("/told", { method: "POST", body: `${JSON.stringify(seen)}\n` });
  if (step === "1") {
    await fetch("/behave?as=500");
    location.search = "?visit=2";
  }
}
