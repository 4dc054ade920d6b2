// The lists of buckets and what they ask of an evaluator, in whatever runtime
// this is imported.

/** The lists, and at least how many pairs of a flag and a user each has. */
export const LISTS = {
  "bucketing.json": 900,
  // Not on every machine.
  "bucketing.jsonl": 16_126,
  "boundary_keys.tsv": 37,
};

/** The `[flag key, user key, bucket]` of a list's text. */
export function pairsOf(name, text) {
  if (name.endsWith(".json")) {
    return JSON.parse(text).cases.map(([flag, user, , , bucket]) => [flag, user, hexadecimal(bucket)]);
  }
  const lines = text.trim().split("\n");
  if (name.endsWith(".jsonl")) {
    return lines.map((line) => JSON.parse(line)).map(({ flag, user, bucket }) => [flag, user, hexadecimal(bucket)]);
  }
  // Below a comment, which names the flag, and a line of headings.
  return lines.slice(2).map((line) => {
    const [, user, , bucket] = line.split("\t");
    return ["edge-flag", user, hexadecimal(bucket)];
  });
}

/**
 * What is decided for a pair at the percentage of its bucket and at the next
 * double above, and whether a user must be in there: from just above the bucket
 * on, which shows the bucket to the last bit.
 */
export function decisionsAround(FlagEvaluator, [key, user, bucket]) {
  const decided = (percentage, isIn) => {
    const flags = new FlagEvaluator([{ key, enabled: true, percentage }]);
    return { result: flags.evaluate(key, { key: user }), isIn };
  };
  return [
    // 0 would mean "not set", and 100 and more is not hashed.
    ...(bucket > 0 ? [decided(bucket, bucket === 100)] : []),
    ...(bucket < 100 ? [decided(above(bucket), true)] : []),
  ];
}

/** A double from Python's hexadecimal form. */
function hexadecimal(text) {
  const [, whole, fraction = "", exponent] = /^0x([01])(?:\.([0-9a-f]+))?p([+-]\d+)$/.exec(text);
  return Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
}

/** The next double above one that is not negative. */
function above(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}
