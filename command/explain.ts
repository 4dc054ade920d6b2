/** `isoflag explain`: why a flag is what it is for a user. */
import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { explain as explained } from "isoflag/explain";
import type { Values } from "./options.js";
import { openOutput } from "./output.js";
import { jsonObject, MalformedLine } from "./records.js";
import { checkedFlags, openSnapshot, tellProblems } from "./snapshot.js";
import { AGREES, reasonOf, Stop } from "./stop.js";
import { harmlessJson, screen, shown, wrap } from "./terminal.js";
import { drawn } from "./tree.js";
import { why } from "./why.js";

/** Runs the verb; gives the exit code. */
export async function explain(values: Values, words: readonly string[]): Promise<number> {
  const [flag] = words;
  if (flag === undefined) throw new Stop("which flag? isoflag explain FLAG --snapshot FILE", true);
  const snapshot = await openSnapshot(values.text("snapshot"));
  checkedFlags(snapshot, [flag]);
  tellProblems(snapshot);
  const now = values.instant("now");
  const context = await contextOf(values);
  const explanation = explained(snapshot.flags, flag, context, now === undefined ? {} : { now });
  const output = openOutput(undefined);
  if (values.flag("json")) {
    await output.write(`${harmlessJson(JSON.stringify(explanation, null, 2))}\n`);
  } else {
    const { bold, green, red, width, ...paints } = screen(process.stdout);
    const { evaluation, userKey, summary } = explanation;
    const user = userKey === "" ? "an anonymous user" : `user ${shown(userKey)}`;
    const paint = evaluation.enabled ? green : red;
    const title = wrap(`${shown(flag)} for ${user}`, width).map(bold);
    const lines = [...title, ...wrap(summary, width).map(paint)];
    const tree = drawn(why(explanation, { bold, green, red, width, ...paints }), width);
    await output.write(`${[...lines, ...tree].join("\n")}\n`);
  }
  await output.finish();
  return AGREES;
}

/** The context of --context, with --key and --attr added. */
async function contextOf(values: Values): Promise<object> {
  const path = values.text("context");
  const given = path === undefined ? {} : parsed(await read(path), path);
  const members = values.list("attr").map(attribute);
  const key = values.text("key");
  // First of the names of the user key, so that no other one stands before it.
  const keyed = key === undefined ? [] : [["targetingKey", key] as const];
  return { ...given, ...Object.fromEntries([...members, ...keyed]) };
}

async function read(path: string): Promise<string> {
  if (path === "-") return readAll(process.stdin);
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
  });
}

function parsed(text: string, path: string): object {
  try {
    return jsonObject(text.replace(/^\ufeff/, ""), "a JSON object as context");
  } catch (error) {
    if (error instanceof MalformedLine) throw new Stop(`${path}: ${error.message}`);
    throw error;
  }
}

function attribute(given: string): readonly [string, unknown] {
  const at = given.indexOf("=");
  if (at === -1) throw new Stop(`--attr takes NAME=VALUE, not ${shown(given)}`, true);
  const [name, value] = [given.slice(0, at), given.slice(at + 1)];
  if (!name.endsWith(":json")) return [name, value];
  try {
    return [name.slice(0, -":json".length), JSON.parse(value) as unknown];
  } catch {
    throw new Stop(`--attr ${name} takes JSON, not ${shown(value)}`, true);
  }
}
