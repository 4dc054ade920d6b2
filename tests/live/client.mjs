// What the tests of the client need: one with its events, and waiting for them.
import { FlagSyncClient } from "isoflag/sync";

/** All events of a client, in order, as `[name, code or source, version]`. */
export function watch(client) {
  const events = [];
  for (const name of ["ready", "update"]) {
    client.on(name, (event) => events.push([name, event.source, event.version]));
  }
  for (const name of ["error", "stale"]) client.on(name, (error) => events.push([name, error.code]));
  return events;
}

/** A client with its events. */
export function make(server, options = {}) {
  const client = new FlagSyncClient({ url: server.url, pollInterval: 60_000, timeout: 300, ...options });
  const events = watch(client);
  /** Takes the events so far. */
  return { client, events, take: () => events.splice(0) };
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so. */
export async function until(condition, milliseconds = 5_000) {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not so after ${milliseconds} ms: ${condition}`);
    await sleep(5);
  }
}
