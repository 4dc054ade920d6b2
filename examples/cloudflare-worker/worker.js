import { FlagEvaluator } from "isoflag";

/** A snapshot is served for so long before KV is asked again. */
const FRESH_FOR = 5_000;

const flags = new FlagEvaluator([]);
let loaded = false;
let checked = 0;

/** Loads what KV has. While that fails, the snapshot before stays in force. */
async function load(env) {
  try {
    const snapshot = await env.FLAGS.get("snapshot", "arrayBuffer");
    if (snapshot === null) throw new Error("KV has no snapshot");
    flags.update(snapshot);
  } catch (error) {
    console.error(`No new snapshot: ${error.message}`);
  }
  loaded = true;
  checked = Date.now();
}

export default {
  async fetch(request, env, context) {
    if (!loaded) {
      await load(env); // Only the first requests wait.
    } else if (Date.now() - checked > FRESH_FOR) {
      checked = Date.now(); // One request asks; all are answered by what is there.
      context.waitUntil(load(env));
    }
    const { searchParams } = new URL(request.url);
    const user = { key: searchParams.get("key") ?? "", plan: searchParams.get("plan") ?? "free" };
    return Response.json(flags.evaluateAll(user));
  },
};
