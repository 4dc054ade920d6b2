// `isoflag crosscheck` names the mistakes of backends, and none where there is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { backend, decisions, randoms, scenario, valueOf } from "./planted.mjs";
import { inFolder, isoflag } from "./run_command.mjs";

const { snapshot, lines } = scenario();

function check(text, ...options) {
  return inFolder({ "flags.json": snapshot, "decisions.ndjson": text.join("\n") }, (folder) => {
    const run = isoflag(["crosscheck", "-s", "flags.json", "--json", ...options, "decisions.ndjson"], { cwd: folder });
    return { ...run, found: JSON.parse(run.stdout) };
  });
}

const latin1 = (text) => Buffer.from(text.replace(/[^\0-\xff]/gu, "?"), "latin1");
const byOrder = (compare) => ({ order: (rules) => rules.map((rule, at) => [rule, at]).sort(compare).map(([rule]) => rule) });
const hexEnd = (percentage) => Math.floor((percentage / 100) * 4294967295).toString(16);

const MISTAKES = [
  ["the hash is read little-endian", "", { read: (digest) => digest.readUInt32LE(0) }],
  ["divided by 2^32", "", { isIn: (value, percentage) => (value / 2 ** 32) * 100 < percentage, share: (value) => value / 2 ** 32 }],
  ["`% 100` for a bucket", "", { isIn: (value, percentage) => value % 100 < percentage, share: (value) => (value % 100) / 100 }],
  ["`% 100` for a bucket", "only for the rollout", { isIn: (value, percentage) => value % 100 < percentage }],
  ["`user:flag` is hashed for `flag:user`", "", { text: (salt, unit) => `${unit}:${salt}` }],
  ["the separator is missing", "flag, user", { text: (salt, unit) => salt + unit }],
  ["the separator is another one", "`.` for `:`", { text: (salt, unit) => `${salt}.${unit}` }],
  ["keys are lower-cased", "", { unit: (key) => key.toLowerCase() }],
  ["keys are trimmed", "", { unit: (key) => key.trim() }],
  ["keys are normalised", "NFC", { unit: (key) => key.normalize("NFC") }],
  ["UTF-16 is hashed for UTF-8", "little-endian", { encode: (text) => Buffer.from(text, "utf16le") }],
  ["UTF-16 is hashed for UTF-8", "big-endian, with a byte order mark", { encode: (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16() }],
  ["Latin-1 is hashed for UTF-8", "`?` for other characters", { encode: latin1 }],
  ["hexadecimal text is compared, not numbers", "8 digits of the hash with those of the percentage", { isIn: (value, percentage) => value.toString(16).padStart(8, "0") < hexEnd(percentage) }],
  ["hexadecimal text is compared, not numbers", "without leading zeros", { isIn: (value, percentage) => value.toString(16) < hexEnd(percentage) }],
  ["`<=` for `<`", "", { isIn: (value, percentage) => (value / 4294967295) * 100 <= percentage, reaches: (x, end) => x <= end }],
  ["one hash for rollout and variant", "", { variantSalt: (key) => key }],
  ["variants are not ordered by name", "document order", { names: (variants) => Object.keys(variants) }],
  ["number ids are spelt differently", "`42.0` for `42`", { unit: (key) => (/^\d+$/.test(key) ? `${key}.0` : key) }],
  ["rules are tried in the wrong order", "lowest priority first", byOrder(([a, i], [b, j]) => a.priority - b.priority || i - j)],
  ["rules are tried in the wrong order", "document order, priorities ignored", byOrder(([, i], [, j]) => i - j)],
  ["rules are tried in the wrong order", "the last in the document first, priorities ignored", byOrder(([, i], [, j]) => j - i)],
  ["rules are tried in the wrong order", "equal priorities last first", byOrder(([a, i], [b, j]) => b.priority - a.priority || j - i)],
];

test("the scenario has 2,000 lines", () => assert.equal(lines.length, 2_000));

for (const [name, form, mistake] of MISTAKES) {
  test(`named: ${name}${form && ` (${form})`}`, () => {
    const { status, found } = check(decisions(lines, backend(mistake)));
    assert.equal(status, 1);
    assert.equal(found.compared, 2_000);
    const { causes, tested, unexplained } = found.diagnosis;
    assert.deepEqual(causes.map((cause) => [cause.name, cause.form]), [[name, form]]);
    assert.equal(unexplained, 0);
    assert.equal(causes[0].explains, tested);
    assert.equal(tested, found.differing);
    assert.equal(causes[0].contradicts, 0);
  });
}

test("a number id as the line spells it", () => {
  // As Python writes a float, and hashes it.
  const text = decisions(lines, backend({ unit: (key) => (/^\d+$/.test(key) ? `${key}.0` : key) })).map((line) =>
    line.replace(/"key":(\d+)/, '"key":$1.0'),
  );
  const { found } = check(text);
  assert.deepEqual(found.diagnosis.causes.map(({ name, form }) => [name, form]), [
    ["number ids are spelt differently", "as they are spelt in the line"],
  ]);
});

test("a correct backend agrees, and gets no diagnosis", () => {
  const { status, found } = check(decisions(lines, backend()));
  assert.equal(status, 0);
  assert.equal(found.agreeing, 2_000);
  assert.deepEqual(found.diagnosis, { tested: 0, unexplained: 0, causes: [] });
});

test("random backends get no diagnosis", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const random = randoms(seed);
    const share = [0.5, 0.1, 0.9, 0.3][seed % 4];
    const decide = (flag) => {
      const names = Object.keys(flag.variants ?? {});
      const enabled = random() < share;
      return { enabled, variant: enabled && names.length > 0 ? names[Math.floor(random() * names.length)] : "" };
    };
    const { status, found } = check(decisions(lines, decide));
    assert.equal(status, 1);
    assert.deepEqual(found.diagnosis.causes, [], `seed ${seed}`);
    assert.equal(found.diagnosis.unexplained, found.diagnosis.tested);
  }
});

test("a correct backend with a few random lines gets no diagnosis", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const random = randoms(seed);
    const right = backend();
    const share = [0.002, 0.01, 0.05][seed % 3];
    const decide = (...line) => {
      const answer = right(...line);
      return random() < share ? { enabled: !answer.enabled, variant: "" } : answer;
    };
    const { found } = check(decisions(lines, decide));
    assert.ok(found.differing > 0);
    assert.deepEqual(found.diagnosis.causes, [], `seed ${seed}`);
  }
});

test("a backend that gives everyone the same is not taken for one that buckets otherwise", () => {
  const causes = (enabled) => check(decisions(lines, () => ({ enabled }))).found.diagnosis.causes;
  assert.deepEqual(causes(false).map(({ name, flags }) => [name, flags]), [["the backend answers off for every line of this flag", ["colour"]]]);
  // To the flag offer it does what the reference's code does; but to others it does so too.
  assert.deepEqual(causes(true), []);
});

test("two mistakes are both named", () => {
  const mistake = { read: (digest) => digest.readUInt32LE(0), ...byOrder(([, i], [, j]) => i - j) };
  const { found } = check(decisions(lines, backend(mistake)));
  assert.deepEqual(new Set(found.diagnosis.causes.map(({ name }) => name)), new Set([MISTAKES[0][0], "rules are tried in the wrong order"]));
  assert.equal(found.diagnosis.unexplained, 0);
});

/** The causes of the last check. */
let found;

/** Has 400 users decided by a backend of these flags. */
function checkFlags(flags, decide, attributes) {
  const right = backend();
  const text = Array.from({ length: 400 }, (_, n) => ({ key: `user-${n}`, ...attributes(n) })).flatMap((context) =>
    flags.map((flag) => JSON.stringify({ flag: flag.key, context, ...(decide(flag, context) ?? right(flag, context, context.key)) })),
  );
  return inFolder({ "flags.json": JSON.stringify(flags), d: text.join("\n") }, (cwd) => {
    const { stdout } = isoflag(["crosscheck", "-s", "flags.json", "--json", "d"], { cwd });
    const { diagnosis } = JSON.parse(stdout);
    assert.equal(diagnosis.unexplained, 0);
    found = diagnosis.causes;
    return diagnosis.causes.map(({ name, flags, contradiction, changes }) => [name, flags.sort(), contradiction, changes.length]);
  });
}

const half = { key: "half", enabled: true, percentage: 50 };
const asking = (key, attribute, value) => ({ key, enabled: true, percentage: 20, rules: [{ conditions: [{ attribute, operator: "in", values: [value] }], variant: "", priority: 0 }] });

test("a flag that is off for everybody is not taken for a kill switch", () => {
  const same = [["the backend answers off for every line of this flag", ["f"], false, 0]];
  const check = (flag, answer) => checkFlags([half, { key: "f", enabled: true, ...flag }], ({ key }) => (key === "f" ? answer : undefined), () => ({}));
  assert.deepEqual(check({}, { enabled: false, reason: "disabled" }), same);
  assert.deepEqual(check({}, { enabled: false }), same);
  assert.deepEqual(check({ percentage: 0 }, { enabled: false, reason: "disabled" }), same);
  assert.doesNotMatch(found[0].advice, /percentage 0/);
  assert.deepEqual(check({ percentage: 0 }, { enabled: false }), same);
  assert.match(found[0].advice, /percentage 0 turns the flag off/);
});

test("what only a share of the lines speaks for is named with what it cannot be told from", () => {
  const on = checkFlags([half, { ...asking("pro", "plan", "pro"), percentage: 0 }], ({ key }) => (key === "pro" ? { enabled: true } : undefined), (n) => ({ plan: n % 2 ? "pro" : "free" }));
  assert.deepEqual(on.map(([name]) => name), ["rules without a match leave the flag on"]);
  assert.match(found[0].caveat, /cannot be told from a backend that is always on/);
  const split = { key: "split", enabled: true, variants: { a: 1, b: 1 } };
  assert.deepEqual(checkFlags([half, split], ({ key }) => (key === "split" ? { enabled: true, variant: "" } : undefined), () => ({})).map(([name]) => name), ["weights choose no variant"]);
  assert.match(found[0].caveat, /cannot be told from a backend that gives no variants/);
});

test("named: percentage 0 as a kill switch", () => {
  const off = (flag) => (flag.percentage === 0 ? { enabled: false, reason: "percentage_excluded" } : undefined);
  const causes = checkFlags([half, { key: "killed", enabled: true, percentage: 0 }], off, () => ({}));
  assert.deepEqual(causes, [["percentage 0 turns the flag off", ["killed"], true, 1]]);
});

test("named: values compared with their types", () => {
  const withoutRules = (flag, key) => backend()({ ...flag, rules: [] }, {}, key);
  const typed = (flag, { key, age }) => (typeof age === "number" ? withoutRules(flag, key) : undefined);
  const causes = checkFlags([half, asking("adult", "age", "30")], typed, (n) => ({ age: n % 2 ? 30 : "30" }));
  assert.deepEqual(causes, [["values are compared with their types", ["adult"], true, 1]]);
});

test("named: rules that crash the backend", () => {
  const crash = (flag) => (flag.rules ? { enabled: false } : undefined);
  const causes = checkFlags([half, asking("a", "plan", "pro"), asking("b", "plan", "free")], crash, (n) => ({ plan: n % 2 ? "pro" : "free" }));
  assert.deepEqual(causes, [["flags with rules are not evaluated", ["a", "b"], true, 2]]);
});

test("named: True and False", () => {
  const python = (flag, { beta }) => (flag.key === "beta" && beta ? { enabled: true } : undefined);
  const causes = checkFlags([half, asking("beta", "beta", "True")], python, (n) => ({ beta: n % 2 === 0 }));
  assert.deepEqual(causes, [["true and false are spelt `True` and `False`", ["beta"], false, 0]]);
});

test("named in the other forms of a snapshot: Rollgate's payload, and schema 1 with a unit of its own", () => {
  const keys = Array.from({ length: 500 }, (_, n) => `user-${n}`);
  const named = (snapshot, lines) =>
    inFolder({ s: snapshot, d: lines.map((line) => JSON.stringify(line)).join("\n") }, (cwd) => {
      const { diagnosis } = JSON.parse(isoflag(["crosscheck", "-s", "s", "--json", "d"], { cwd }).stdout);
      return [diagnosis.unexplained, ...diagnosis.causes.map(({ name }) => name)];
    });
  const rollgate = JSON.stringify({ version: "1", flags: { beta: { enabled: true, rollout: 25 } } });
  const asPercent = keys.map((key) => ({ flag: "beta", context: { key }, enabled: (valueOf("beta", key) / 4294967295) * 100 < 25 }));
  assert.deepEqual(named(rollgate, asPercent), [0, "a bucket for `% 100`"]);
  const schema1 = JSON.stringify({ schema: 1, flags: [{ key: "f", enabled: true, salt: "s", bucket_by: "company", percentage: 40 }] });
  const swapped = keys.map((company) => ({ flag: "f", context: { key: "k", company }, enabled: (valueOf(company, "s") / 4294967295) * 100 < 40 }));
  assert.deepEqual(named(schema1, swapped), [0, "`user:flag` is hashed for `flag:user`"]);
});
