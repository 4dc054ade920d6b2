import { FlagEvaluator } from "isoflag";

/** A snapshot is served for so many ms before KV is asked again, which itself answers from a cache for a minute. */
const FRESH_FOR = 60_000;

const flags = new FlagEvaluator([]);
let loaded = false;
let checked = 0;

/** Loads what KV has. While that fails, the snapshot before stays in force. */
async function load(env) {
  try {
    const snapshot = await env.FLAGS.get("snapshot", "arrayBuffer");
    if (snapshot === null) throw new Error("KV has no snapshot");
    flags.update(snapshot);
    loaded = true;
  } catch (error) {
    console.error(`No new snapshot: ${error.message}`);
  }
  checked = Date.now();
}

export default {
  async fetch(request, env, context) {
    if (!loaded) {
      await load(env); // Requests wait only while there is no snapshot at all.
    } else if (Date.now() - checked > FRESH_FOR) {
      checked = Date.now(); // One request asks; all are answered by what is there.
      context.waitUntil(load(env));
    }
    const { searchParams } = new URL(request.url);
    const user = { key: searchParams.get("key") ?? "", plan: searchParams.get("plan") ?? "free" };
    return Response.json(flags.evaluateAll(user));
  },
};
