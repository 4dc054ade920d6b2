// The decisions of cases, in whatever runtime this is imported.

/**
 * A case a line, `[snapshot, context, now, asked]`: the snapshot's and the
 * context's texts, milliseconds, and a flag that is asked for by name, or null.
 * For each case a line: its decisions in the snapshot's order, each the JSON
 * text of [flag, enabled, variant, reason, rule, value], separated by tabs,
 * which JSON texts do not contain. A snapshot that is refused has none.
 */
export function decide(FlagEvaluator, cases) {
  const lines = cases.trimEnd().split("\n");
  return lines.map((line) => `${decisions(FlagEvaluator, JSON.parse(line)).join("\t")}\n`).join("");
}

function decisions(FlagEvaluator, [snapshot, contextText, now, asked]) {
  let flags;
  try {
    flags = new FlagEvaluator(snapshot);
  } catch (error) {
    if (error.name === "SnapshotError") return [];
    throw error;
  }
  const context = JSON.parse(contextText);
  const all = flags.evaluateAll(context, { now });
  const results = flags.keys.map((key) => flags.evaluate(key, context, { now }));
  for (const [at, key] of flags.keys.entries()) {
    if (all[key] !== results[at]) throw new Error(`evaluate and evaluateAll differ on ${key}`);
  }
  if (asked !== null && !flags.has(asked)) results.push(flags.evaluate(asked, context, { now }));
  return results.map(({ flag, enabled, variant, reason, rule, value }) =>
    JSON.stringify([flag, enabled, variant, reason, rule, value]),
  );
}
