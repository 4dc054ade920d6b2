// A process that starts from a file, asks once, says what it has, and then has
// to end although it polls: in Node, Deno and Bun.
import { FlagSyncClient } from "isoflag/sync";
import { fileStorage } from "isoflag/sync/file";

const [url, file] = process.argv.slice(2);
const client = new FlagSyncClient({ url, storage: fileStorage(file), timeout: 2_000 });
const events = [];
for (const name of ["ready", "update"]) client.on(name, ({ source, version }) => events.push([name, source, version]));
for (const name of ["error", "stale"]) client.on(name, ({ code }) => events.push([name, code]));
const atOnce = client.isEnabled("f");
client.start();
await client.refresh();
console.log(JSON.stringify({ atOnce, enabled: client.isEnabled("f"), version: client.report.version, events }));
