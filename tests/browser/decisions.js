// The decisions of all vectors, in whatever runtime this is imported.
import { decisionsAround, LISTS, pairsOf } from "../vectors/buckets.js";

/**
 * For each file: how many decisions there are, those that are not the expected
 * ones, and the SHA-256 of all, one JSON text a line. `read` gives a file's
 * text; an empty one is a file that is not on this machine.
 */
export async function decisionsOf(FlagEvaluator, read) {
  const files = {};
  for (const name of ["decisions.json", "schema1.json", "rollgate.json"]) {
    files[name] = decisions(FlagEvaluator, await read(name));
  }
  for (const name of Object.keys(LISTS)) {
    const text = await read(name);
    if (text !== "") files[name] = buckets(FlagEvaluator, pairsOf(name, text));
  }
  const summaries = Object.entries(files).map(async ([name, file]) => [name, await summary(file)]);
  return Object.fromEntries(await Promise.all(summaries));
}

function decisions(FlagEvaluator, text) {
  const lines = [];
  const differing = [];
  for (const { snapshot, context, now, flag, expect, why } of JSON.parse(text).cases) {
    const flags = new FlagEvaluator(snapshot);
    const line = decided(flags.evaluate(flag, context, { now }));
    lines.push(line);
    if (line !== decided(expect)) differing.push(why);
    for (const result of Object.values(flags.evaluateAll(context, { now: now ?? 0 }))) lines.push(decided(result));
  }
  return { lines, differing };
}

function buckets(FlagEvaluator, pairs) {
  const lines = [];
  const differing = [];
  for (const pair of pairs) {
    for (const { result, isIn } of decisionsAround(FlagEvaluator, pair)) {
      lines.push(decided(result));
      if (result.enabled !== isIn) differing.push(pair.join(" "));
    }
  }
  return { lines, differing };
}

function decided({ flag, enabled, variant, reason, rule, value }) {
  return JSON.stringify([flag, enabled, variant, reason, rule, value]);
}

async function summary({ lines, differing }) {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { cases: lines.length, differing, digest: hexadecimal };
}
