// The decisions of all vectors, in whatever runtime this is imported.

/**
 * For each file: how many cases it has, those whose decision is not the
 * expected one, and the SHA-256 of all decisions, one JSON text a line.
 */
export async function decisionsOf(FlagEvaluator, read) {
  const decided = ({ flag, enabled, variant, reason, rule, value }) =>
    JSON.stringify([flag, enabled, variant, reason, rule, value]);

  const decisions = { lines: [], differing: [] };
  for (const { snapshot, context, flag, expect, why } of (await read("decisions.json")).cases) {
    const flags = new FlagEvaluator(snapshot);
    const line = decided(flags.evaluate(flag, context));
    decisions.lines.push(line);
    if (line !== decided(expect)) decisions.differing.push(why);
    for (const result of Object.values(flags.evaluateAll(context))) decisions.lines.push(decided(result));
  }

  // Forty percentages of each pair show where its bucket lies.
  const buckets = { lines: [], differing: [] };
  for (const [key, user, value] of (await read("bucketing.json")).cases) {
    const bucket = (value / 4294967295) * 100;
    for (let percentage = 2.5; percentage < 100; percentage += 2.5) {
      const result = new FlagEvaluator([{ key, enabled: true, percentage }]).evaluate(key, { key: user });
      buckets.lines.push(decided(result));
      if (result.enabled !== bucket < percentage) buckets.differing.push(`${key}:${user}`);
    }
  }
  return { "decisions.json": await summary(decisions), "bucketing.json": await summary(buckets) };
}

async function summary({ lines, differing }) {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { cases: lines.length, differing, digest: hexadecimal };
}
