// The command's verbs, options, formats and exit codes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";
import { inFolder, isoflag } from "./run_command.mjs";

const SNAPSHOT = JSON.stringify([
  { key: "half", enabled: true, percentage: 50 },
  { key: "pro", enabled: true, rules: [{ conditions: [{ attribute: "plan", operator: "eq", values: ["pro"] }] }] },
  { key: "tagged", enabled: true, rules: [{ conditions: [{ attribute: "tags", operator: "eq", values: ["a"] }] }] },
  { key: "colour", enabled: true, percentage: 100, variants: { "re,d": 1, 'bl"ue': 1 } },
]);
const flags = new FlagEvaluator(SNAPSHOT);
const files = (more) => ({ "flags.json": SNAPSHOT, ...more });
const run = (content, words, options) => inFolder(files(content), (cwd) => isoflag(words, { cwd, ...options }));
const decide = (flag, context, more) => {
  const { enabled, variant, reason } = flags.evaluate(flag, context);
  return JSON.stringify({ flag, context, enabled, variant, reason, ...more });
};
const rows = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

test("help says what there is, and goes to stdout", () => {
  for (const words of [["--help"], ["-h"], ["help"]]) {
    const { status, stdout } = isoflag(words);
    assert.equal(status, 0);
    for (const verb of ["crosscheck", "assign", "explain"]) assert.ok(stdout.includes(verb));
  }
  for (const verb of ["crosscheck", "assign", "explain"]) {
    const { status, stdout, stderr } = isoflag([verb, "--help"]);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.ok(stdout.includes("--snapshot FILE"));
    assert.ok(stdout.split("\n").every((line) => line.length <= 80), stdout);
  }
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(isoflag(["--version"]).stdout, `${version}\n`);
});

test("wrong use is exit 2 with a hint on stderr, and nothing on stdout", () => {
  const cases = [
    [[], /which verb/],
    [["asign"], /did you mean assign/],
    [["crosscheck"], /--snapshot FILE is missing/],
    [["crosscheck", "--snapshoot", "x"], /did you mean --snapshot/],
    [["crosscheck", "-s", "none.json"], /cannot read none\.json: there is no such file/],
    [["crosscheck", "-s", "flags.json", "."], /it is a folder/],
    [["crosscheck", "-s", "flags.json", "none.ndjson"], /cannot read none\.ndjson/],
    [["crosscheck", "-s", "flags.json", "--compare", "value", "flags.json"], /--compare takes enabled, variant, reason/],
    [["crosscheck", "-s", "flags.json", "--show", "all", "flags.json"], /--show takes a whole number/],
    [["crosscheck", "-s", "flags.json", "one", "two"], /takes no second two/],
    [["crosscheck", "-s", "bad.json", "flags.json"], /bad\.json, line 2, column 1: .*\(invalid_json\)/],
    [["assign", "-s", "flags.json", "-f", "hlaf", "flags.json"], /did you mean half/],
    [["assign", "-s", "flags.json", "--to", "xml", "flags.json"], /--to takes ndjson or csv/],
    [["assign", "-s", "flags.json", "-j", "0", "flags.json"], /--jobs/],
    [["assign", "-s", "flags.json", "--format", "tsv", "flags.json"], /--format is one of ndjson, csv, keys/],
    [["assign", "-s", "flags.json", "-o", "no/such/folder.csv", "flags.json"], /cannot write no\/such\/folder\.csv/],
    [["explain", "-s", "flags.json"], /which flag/],
    [["crosscheck", "-s"], /^isoflag: --snapshot takes FILE; one that begins with -/],
    [["crosscheck", "--json=x", "-s", "flags.json"], /^isoflag: --json takes no value$/m],
    [["explain", "half", "-s", "flags.json", "-k", "-1"], /--key takes KEY; one that begins with - is written --key=KEY/],
    [["explain", "haf", "-s", "flags.json"], /did you mean half/],
    [["explain", "half", "-s", "flags.json", "--now", "tomorrow"], /--now takes an instant/],
    [["explain", "half", "-s", "flags.json", "-a", "plan"], /NAME=VALUE/],
    [["explain", "half", "-s", "flags.json", "-a", "tags:json=[a]"], /takes JSON/],
    [["explain", "half", "-s", "flags.json", "-c", "flags.json"], /expected a JSON object/],
  ];
  inFolder(files({ "bad.json": "[\n" }), (cwd) => {
    for (const [words, message] of cases) {
      const { status, stdout, stderr } = isoflag(words, { cwd });
      assert.match(stderr, message);
      assert.equal(status, 2, words.join(" "));
      assert.equal(stdout, "");
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });
});

test("help of a verb by a word", () => {
  const { status, stdout } = isoflag(["help", "assign"]);
  assert.equal(status, 0);
  assert.equal(stdout, isoflag(["assign", "--help"]).stdout);
  assert.match(isoflag(["help", "asign"]).stderr, /did you mean assign/);
});

test("assign: the number of threads has an end", () => {
  const { status, stdout, stderr } = run({ k: '{"key":"u"}' }, ["assign", "-s", "flags.json", "-f", "half", "-j", "100000", "k"]);
  assert.equal(status, 0);
  assert.equal(rows(stdout).length, 1);
  assert.match(stderr, /^isoflag: \d+ threads, not 100000, on \d+ cores?$/m);
});

test("assign: the output file keeps its mode, and is not the snapshot", () =>
  inFolder(files({ k: '{"key":"u"}', out: "" }), (cwd) => {
    chmodSync(join(cwd, "out"), 0o600);
    assert.equal(isoflag(["assign", "-s", "flags.json", "-o", "out", "k"], { cwd }).status, 0);
    assert.equal(statSync(join(cwd, "out")).mode & 0o777, 0o600);
    symlinkSync("flags.json", join(cwd, "link.json"));
    for (const output of ["flags.json", "link.json", "./flags.json"]) {
      const { status, stderr } = isoflag(["assign", "-s", "flags.json", "-o", output, "k"], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /it is the snapshot/);
    }
    assert.equal(readFileSync(join(cwd, "flags.json"), "utf8"), SNAPSHOT);
  }));

test("input of another form stops the run with a message", () => {
  const stderr = (name, text) => {
    const { status, stderr } = run({ [name]: text }, ["assign", "-s", "flags.json", name]);
    assert.equal(status, 2);
    return stderr;
  };
  assert.match(stderr("u.json", '\ufeff\n [{"key":"u"}]'), /it is a JSON array, expected one JSON object a line/);
  assert.match(stderr("u.csv", "\nkey\nu\n"), /line 1: expected a header .*found a blank line/);
  assert.match(stderr("u.csv", "key,plan\ru,pro\r"), /found a carriage return without a line feed/);
});

test("blank lines are passed over, and empty input is told", () => {
  const { status, stdout } = run({ u: ' \t\n{"key":"u"}\n  \n' }, ["assign", "-s", "flags.json", "-f", "half", "u"]);
  assert.deepEqual([status, rows(stdout).length], [0, 1]);
  assert.match(run({ u: "" }, ["assign", "-s", "flags.json", "u"]).stderr, /u is empty/);
  assert.match(run({ u: "" }, ["crosscheck", "-s", "flags.json", "u"]).stdout, /The input is empty/);
});

test("JSON output has no controls, and nothing that is not seen", () => {
  const key = "\u009b2J\u202e\u2028\u2029\u{e0001}x";
  const text = decide("pro", { key, plan: "pro" }, { enabled: false });
  const words = [["crosscheck", "-s", "flags.json", "d", "--json"], ["explain", "half", "-s", "flags.json", "-k", key, "--json"], ["assign", "-s", "flags.json", "-f", "half", "k"]];
  for (const each of words) {
    const { stdout } = run({ d: text, k: JSON.stringify({ key }) }, each);
    assert.doesNotMatch(stdout, /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    assert.ok(stdout.includes("\\u009b2J\\u202e\\u2028\\u2029\\udb40\\udc01x"));
    assert.ok(JSON.stringify(JSON.parse(stdout)).includes(JSON.stringify(key)));
  }
});

test("crosscheck: agreeing is 0, differing 1, nothing to compare 2", () => {
  const agreeing = Array.from({ length: 50 }, (_, n) => decide("colour", { key: `u${n}` })).join("\n");
  const differing = `${agreeing}\n${decide("half", { key: "u1" }, { enabled: null })}`.replace("null", String(!flags.isEnabled("half", { key: "u1" })));
  assert.equal(run({ d: agreeing }, ["crosscheck", "-s", "flags.json", "d"]).status, 0);
  assert.equal(run({}, ["crosscheck", "-s", "flags.json"], { input: agreeing }).status, 0);
  assert.equal(run({}, ["crosscheck", "-s", "flags.json", "-"], { input: differing }).status, 1);
  const empty = run({ d: "\n\n" }, ["crosscheck", "-s", "flags.json", "d"]);
  assert.equal(empty.status, 2);
  assert.match(empty.stdout, /nothing to compare/);
});

test("crosscheck: what is compared", () => {
  const line = (more) => decide("colour", { key: "u1" }, more);
  const status = (text, ...words) => run({ d: text }, ["crosscheck", "-s", "flags.json", "d", ...words]).status;
  const { variant } = flags.evaluate("colour", { key: "u1" });
  assert.equal(status(line({ variant: "other" })), 1);
  assert.equal(status(line({ variant: "other" }), "--compare", "enabled,reason"), 0);
  assert.equal(status(line({ variant: undefined })), 0, "not given");
  assert.equal(status(line({ variant: null })), 1, "null is no variant");
  assert.equal(status(line({ variant, reason: null })), 0);
  assert.equal(status(line({ reason: "percentage" })), 1);
  assert.equal(status(line({ reason: "percentage" }), "--compare", "enabled", "--compare", "variant"), 0);
  assert.equal(status(line({ variant: undefined }), "--compare", "variant"), 2, "nothing to compare");
  const foreign = run({ d: line({ reason: "STATIC" }) }, ["crosscheck", "-s", "flags.json", "d"]);
  assert.equal(foreign.status, 0);
  assert.match(foreign.stdout, /STATIC .*no word of isoflag's/);
  const unknown = run({ d: '{"flag":"gone","context":{},"enabled":true}' }, ["crosscheck", "-s", "flags.json", "d"]);
  assert.equal(unknown.status, 1);
  assert.match(unknown.stdout, /there is no flag gone/);
});

test("crosscheck: malformed lines are counted, named, and do not stop the run", () => {
  const good = decide("half", { key: "u1" });
  const bad = [
    "{", "[]", "7", "null", '{"flag":1,"context":{},"enabled":true}', '{"flag":"half","context":[],"enabled":true}',
    '{"flag":"half","context":{},"enabled":"yes"}', '{"flag":"half","context":{},"enabled":true,"now":"soon"}',
    '{"flag":"half","context":{},"enabled":true,"variant":1}',
  ];
  const text = Buffer.concat([
    Buffer.from(`\ufeff${good}\r\n\n`),
    Buffer.from(`${bad.join("\n")}\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from(good),
  ]);
  const { status, stdout } = run({ d: text }, ["crosscheck", "-s", "flags.json", "d", "--json"]);
  const { compared, differing, malformed, lines } = JSON.parse(stdout);
  assert.equal(status, 2, "agreeing, but not all of it was read");
  assert.deepEqual([compared, differing, malformed.lines, lines], [2, 0, 10, 13]);
  const messages = Object.fromEntries(malformed.first.map(({ line, message }) => [line, message]));
  assert.deepEqual(Object.keys(messages).map(Number), [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.match(messages[3], /expected a JSON object with flag, context and enabled, found text that is not JSON: "\{"/);
  assert.match(messages[4], /found a list/);
  assert.match(messages[7], /expected a text as flag, found the number 1/);
  assert.match(messages[9], /expected true or false as enabled, found the text yes/);
  assert.match(messages[10], /expected an instant/);
  assert.match(messages[12], /UTF-8/);
  const page = run({ d: text }, ["crosscheck", "-s", "flags.json", "d"]).stdout;
  assert.match(page, /10 malformed lines/);
  assert.match(page, /line 12: expected UTF-8/);
});

test("crosscheck: lines for flags that the snapshot does not have differ", () => {
  const text = [decide("half", { key: "u1" }), decide("gone", { key: "u1" }), decide("gone", { key: "u2" })].join("\n");
  const { status, stdout } = run({ d: text }, ["crosscheck", "-s", "flags.json", "d", "--json"]);
  const found = JSON.parse(stdout);
  assert.deepEqual([status, found.agreeing, found.differing], [1, 1, 2]);
  assert.deepEqual(found.unknownFlags, { lines: 2, flags: ["gone"] });
  assert.deepEqual(found.diagnosis.causes.map(({ name, flags, explains }) => [name, flags, explains]), [["the snapshot has no such flag", ["gone"], 2]]);
  const page = run({ d: text }, ["crosscheck", "-s", "flags.json", "d"]).stdout;
  assert.match(page, /^2 lines ask for flags that the snapshot does not have: gone$/m);
});

test("names that every object has are no values", () => {
  const csv = "flag,key,enabled\nhalf,u,constructor\n";
  const { stdout } = run({ "d.csv": csv }, ["crosscheck", "-s", "flags.json", "d.csv"]);
  assert.match(stdout, /line 2: expected true or false as enabled, found the text constructor/);
  const { status } = run({ "u.constructor": '{"key":"u"}' }, ["assign", "-s", "flags.json", "u.constructor"]);
  assert.equal(status, 0);
});

test("crosscheck: malformed lines do not hide a difference", () => {
  const wrong = decide("pro", { key: "u", plan: "pro" }, { enabled: false });
  assert.equal(run({ d: `{\n${wrong}\n` }, ["crosscheck", "-s", "flags.json", "d"]).status, 1);
});

test("crosscheck: CSV with attributes as columns, and with a context", () => {
  const context = { key: "u,1", plan: "pro", tags: ["a", "b"] };
  const of = (flag) => flags.evaluate(flag, context);
  const flat = ["flag,key,plan,tags:json,enabled,variant,reason"];
  const nested = ["flag,context,enabled,reason"];
  for (const flag of flags.keys) {
    const { enabled, variant, reason } = of(flag);
    const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    flat.push([flag, '"u,1"', "pro", '"[""a"",""b""]"', enabled ? "True" : "False", cell(variant), reason].join(","));
    nested.push([flag, cell(JSON.stringify(context)), String(enabled), reason].join(","));
  }
  for (const text of [flat.join("\r\n"), nested.join("\n")]) {
    const { status, stdout } = run({ "d.csv": text }, ["crosscheck", "-s", "flags.json", "d.csv", "--json"]);
    const { compared, differing, malformed } = JSON.parse(stdout);
    assert.deepEqual([status, compared, differing, malformed.lines], [0, 4, 0, 0]);
  }
  const wrong = run({ "d.csv": flat.join("\n").replace("True", "False") }, ["crosscheck", "-s", "flags.json", "d.csv"]);
  assert.equal(wrong.status, 1);
  const lacking = run({ "d.csv": "flag,key\nhalf,u1\n" }, ["crosscheck", "-s", "flags.json", "d.csv"]);
  assert.equal(lacking.status, 2);
  assert.match(lacking.stderr, /columns flag and enabled; enabled is missing/);
});

test("crosscheck: integers that JSON readers round are named", () => {
  const text = [decide("half", { key: "1" }), '{"flag":"colour","context":{"key":9007199254740993},"enabled":true}'].join("\n");
  const { stdout } = run({ d: text }, ["crosscheck", "-s", "flags.json", "d"]);
  assert.match(stdout, /1 line \(the first is 2\) with integers beyond 2\^53 - 1/);
});

test("integers that are rounded are told in CSV and by assign too", () => {
  const told = /1 line \(the first is 2\) with integers beyond/;
  for (const csv of ['flag,context,enabled\ncolour,"{""key"":9007199254740993}",true\n', "flag,key:json,enabled\ncolour,9007199254740993,true\n"]) {
    assert.match(run({ "d.csv": csv }, ["crosscheck", "-s", "flags.json", "d.csv"]).stdout, told);
  }
  for (const [name, text, warned] of [
    ["u.ndjson", '{"key":9007199254740993}\n{"key":"9007199254740993"}\n', true],
    ["u.csv", "key:json\n9007199254740993\n", true],
    ["u.csv", "key\n9007199254740993\n", false],
    ["u.txt", "9007199254740993\n", false],
  ]) {
    const { status, stderr } = run({ [name]: text }, ["assign", "-s", "flags.json", name]);
    assert.equal(status, 0);
    assert.equal(/isoflag: 1 user with integers beyond 2\^53 - 1/.test(stderr), warned, name + text);
  }
});

test("crosscheck: `now` of a line, of the option, and neither", () => {
  const snapshot = JSON.stringify({ schema: 1, flags: [{ key: "soon", enabled: true, rollout: [{ from: "2026-12-01", percentage: 100 }] }] });
  const line = (enabled, now) => JSON.stringify({ flag: "soon", context: { key: "u" }, enabled, now });
  const status = (text, ...words) => run({ "s.json": snapshot, d: text }, ["crosscheck", "-s", "s.json", "d", ...words]).status;
  assert.equal(status([line(true, "2026-12-01T00:00:00Z"), line(false, "2026-11-30T23:59:59.999Z"), line(true, "2026-12-01T01:00:00+01:00"), line(true, Date.UTC(2026, 11, 1))].join("\n")), 0);
  assert.equal(status(line(true), "--now", "2026-12-02"), 0);
  assert.equal(status(line(true), "--now", "2026-11-02"), 1);
  assert.equal(status(line(true, "2026-12-03"), "--now", "2026-11-02"), 0);
  const { stdout } = run({ "s.json": snapshot, d: line(true) }, ["crosscheck", "-s", "s.json", "d", "--now", "2027-01-01"]);
  assert.match(stdout.replace(/\s+/g, " "), /soon: rolled out over time, and lines do not say when; evaluated for 2027-01-01T00:00:00\.000Z/);
});

test("crosscheck: texts of the input cannot steer a terminal", () => {
  const key = "\u001b[2J\u202egnp.exe";
  const text = decide("pro", { key, plan: "pro" }, { enabled: false, reason: "\u001b]0;x\u0007" });
  const { stdout } = run({ d: text }, ["crosscheck", "-s", "flags.json", "d"]);
  assert.doesNotMatch(stdout, /[\u001b\u0007\u202e]/);
  assert.match(stdout, /gnp\.exe/);
});

test("a snapshot's problems are told on stderr", () => {
  const { status, stderr } = run({ "s.json": '[{"key":"f","enabled":true,"percentage":"5"}]', d: '{"flag":"f","context":{},"enabled":false}' }, ["crosscheck", "-s", "s.json", "d"]);
  assert.equal(status, 0);
  const explained = run({ "s.json": '[{"key":"f","enabled":true,"percentage":"5"}]' }, ["explain", "f", "-s", "s.json"]);
  assert.equal(explained.stderr, stderr);
  assert.match(stderr, /s\.json: 1 problem\n {2}error at \/0\/percentage: .*\(bad_type\)/);
});

test("explain: a tree, and JSON that is what explain gives", () => {
  const words = ["explain", "tagged", "-s", "flags.json", "-k", "user-1", "-a", "plan=pro", "-a", 'tags:json=["b","a"]'];
  const { status, stdout } = run({}, words);
  assert.equal(status, 0);
  assert.match(stdout, /^tagged for user user-1\non: /);
  assert.match(stdout, /✓ tags is a {2}\(it is b, a\)/);
  const json = JSON.parse(run({}, [...words, "--json"]).stdout);
  assert.deepEqual(json, explain(flags, "tagged", { targetingKey: "user-1", plan: "pro", tags: ["b", "a"] }));
  const context = run({ c: '{"id": "user-2", "plan": "pro"}' }, ["explain", "pro", "-s", "flags.json", "-c", "c", "--json"]);
  assert.deepEqual(JSON.parse(context.stdout), explain(flags, "pro", { id: "user-2", plan: "pro" }));
  const stdin = run({}, ["explain", "pro", "-s", "flags.json", "-c", "-", "-k", "k", "--json"], { input: '{"id": "user-2"}' });
  assert.equal(JSON.parse(stdin.stdout).userKey, "k");
});

test("assign: every flag for every user, in the order of the input", () => {
  const users = Array.from({ length: 20_000 }, (_, n) => ({ key: `user-${n}`, plan: ["free", "pro"][n % 2], tags: n % 3 ? ["a"] : [] }));
  const text = users.map((user) => JSON.stringify(user)).join("\n");
  const expected = users.flatMap((user) =>
    flags.keys.map((key) => {
      const { flag, enabled, variant, value, reason, rule } = flags.evaluate(key, user);
      return { key: user.key, flag, enabled, variant, value, reason, rule };
    }),
  );
  for (const jobs of ["1", "3"]) {
    const { status, stdout, stderr } = run({ "u.ndjson": text }, ["assign", "-s", "flags.json", "-j", jobs, "u.ndjson"]);
    assert.equal(status, 0);
    assert.match(stderr, /20,000 users in .* s, [\d,]+ a second/);
    assert.deepEqual(rows(stdout), expected);
  }
  const one = run({}, ["assign", "-s", "flags.json", "-f", "pro", "-f", "half"], { input: text });
  assert.deepEqual(rows(one.stdout), users.flatMap((_, n) => [expected[4 * n + 1], expected[4 * n]]));
});

test("assign: keys, one a line, as they are", () => {
  const keys = ["user-1", " user-1 ", "a,b", "zoë", '"quoted"', "\u{1f600}", "007"];
  const { stdout } = run({ "k.txt": `${keys.join("\r\n")}\r\n\n` }, ["assign", "-s", "flags.json", "-f", "half", "k.txt"]);
  assert.deepEqual(rows(stdout).map(({ key, enabled }) => [key, enabled]), keys.map((key) => [key, flags.isEnabled("half", { key })]));
});

test("assign: CSV in and out, as Python's csv module writes and reads it", () => {
  const users = [
    { key: "plain", plan: "pro", note: "x" },
    { key: 'quote " comma , line\nbreak', plan: "free", note: "" },
    { key: "\r\n", plan: "pro", note: '""' },
    { key: "ünï", plan: "", note: "," },
    ...Array.from({ length: 9_000 }, (_, n) => ({ key: `user\n${n}`, plan: n % 2 ? "pro" : "free", note: '"'.repeat(n % 4) })),
  ];
  const python = (program, input) => spawnSync("python3", ["-c", program], { input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
  const written = python(
    "import csv, json, sys\nsys.stdout.reconfigure(newline='')\nrows = json.load(sys.stdin)\nw = csv.DictWriter(sys.stdout, rows[0].keys())\nw.writeheader()\nw.writerows(rows)",
    JSON.stringify(users),
  );
  assert.equal(written.status, 0, written.stderr);
  const { status, output } = inFolder(files({ "u.csv": written.stdout }), (cwd) => {
    const { status, stderr } = isoflag(["assign", "-s", "flags.json", "-o", "out.csv", "u.csv"], { cwd });
    assert.match(stderr, /9,004 users/);
    return { status, output: readFileSync(join(cwd, "out.csv")) };
  });
  assert.equal(status, 0);
  const read = python("import csv, io, json, sys\ntext = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\njson.dump(list(csv.DictReader(text)), sys.stdout)", output);
  assert.equal(read.status, 0, read.stderr);
  const expected = users.flatMap(({ key, plan, note }) =>
    flags.keys.map((each) => {
      const { flag, enabled, variant, value, reason, rule } = flags.evaluate(each, { key, ...(plan && { plan }), note });
      return { key, flag, enabled: String(enabled), variant, value: String(value), reason, rule: rule ?? "" };
    }),
  );
  assert.deepEqual(JSON.parse(read.stdout), expected);
});

test("assign: malformed rows and lines are named and left out", () => {
  const csv = 'key,plan,tags:json\nu1,pro,\n"u2,pro,\nu3,pro\nu4,p"ro,\n"u5"x,pro,\nu6,pro,[a]\nu7,pro,"[""a""]"\n';
  const { status, stdout, stderr } = run({ "u.csv": csv }, ["assign", "-s", "flags.json", "-f", "tagged", "u.csv"]);
  assert.equal(status, 2);
  assert.deepEqual(rows(stdout).map(({ key, enabled }) => [key, enabled]), [["u1", false], ["u7", true]]);
  for (const line of [3, 4, 5, 6, 7]) assert.match(stderr, new RegExp(`line ${line}: expected`));
  assert.match(stderr, /5 malformed lines, left out/);
  assert.match(stderr, /2 users/);
  const semicolons = run({ "u.csv": "key;plan\na;pro\n" }, ["assign", "-s", "flags.json", "u.csv"]);
  assert.match(semicolons.stderr, /line 1: expected a header of names between commas, found ";" between them/);
  const anonymous = run({ "u.csv": "user,plan\na,pro\n" }, ["assign", "-s", "flags.json", "u.csv"]);
  assert.match(anonymous.stderr, /1 user in .*\n.*all of them anonymous/);
  const twice = run({ "u.csv": "key,key\na,b\n" }, ["assign", "-s", "flags.json", "u.csv"]);
  assert.match(twice.stderr, /the column key twice/);
  const utf16 = run({ "u.csv": Buffer.from("\ufeffkey\nu1\n", "utf16le") }, ["assign", "-s", "flags.json", "u.csv"]);
  assert.match(utf16.stderr, /it is UTF-16, expected UTF-8/);
  assert.equal(utf16.status, 2);
});

test("line numbers hold across blocks", () => {
  const text = Array.from({ length: 60_000 }, (_, n) => (n === 51_233 ? "no JSON" : `{"key":"user-${n}","plan":"pro"}`)).join("\n");
  const { status, stdout, stderr } = run({ "u.ndjson": text }, ["assign", "-s", "flags.json", "-f", "pro", "u.ndjson"]);
  assert.equal(status, 2);
  assert.match(stderr, /line 51234: expected a JSON object/);
  assert.equal(rows(stdout).length, 59_999);
});
