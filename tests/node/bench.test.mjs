// The benchmark of benches/: that it runs, that it believes nobody, and that the
// page says what it measured. Nothing here depends on how long anything takes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FlagEvaluator } from "isoflag";
import { chart } from "../../benches/chart.mjs";
import { contestant, names, own } from "../../benches/contestants/index.mjs";
import { firstWord } from "../../benches/javascript/sha256.mjs";
import { withTables } from "../../benches/report.mjs";
import { scenarios } from "../../benches/scenarios.mjs";
import { verify } from "../../benches/verify.mjs";
import { rollout, targeted, unmatched, users } from "../../benches/workload.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const committed = JSON.parse(read("benches/results.json"));

/** Who takes part in each scenario, of some contestants. */
const partakers = {
  bound: ["isoflag"],
  page: ["isoflag", "tuned-javascript"],
  "load-1000": own,
  "load-10000": own,
  memory: own,
};

function assertMeasured(results, id, wanted) {
  assert.deepEqual(Object.keys(results.scenarios[id]).sort(), [...wanted].sort(), id);
  for (const [name, { median, quartiles, ratio }] of Object.entries(results.scenarios[id])) {
    const [low, high] = quartiles;
    assert.ok(low > 0 && low <= median && median <= high, `${id}, ${name}: ${low}, ${median}, ${high}`);
    assert.ok(name === "isoflag" ? ratio === 1 : ratio > 0, `${id}, ${name}: ${ratio}`);
  }
}

test("a short run measures what needs nothing installed, in every scenario", () => {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-bench-"));
  try {
    const out = join(folder, "results.json");
    const words = ["benches/run.mjs", "--only", own.join(), "--rounds", "1", "--turn-ms", "1", "--out", out];
    const table = execFileSync(process.execPath, words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    assert.match(table, /^hand-tuned JavaScript( +[\d,.]+ \([\d,.]+\)){7}$/m);
    const results = JSON.parse(readFileSync(out, "utf8"));
    assert.deepEqual(Object.keys(results.contestants), names.filter((name) => own.includes(name)));
    assert.deepEqual(Object.keys(results.scenarios).sort(), Object.keys(scenarios).sort());
    for (const id of Object.keys(scenarios)) assertMeasured(results, id, partakers[id] ?? own.slice(0, 3));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the committed results are of a full run", () => {
  assert.deepEqual(Object.keys(committed.contestants), names);
  assert.deepEqual(Object.keys(committed.scenarios).sort(), Object.keys(scenarios).sort());
  const answering = names.filter((name) => name !== "json-parse");
  const servers = ["node-crypto", "unleash", "launchdarkly"];
  const wanted = { bound: ["isoflag"], page: answering.filter((name) => !servers.includes(name)) };
  for (const id of Object.keys(scenarios)) {
    assertMeasured(committed, id, wanted[id] ?? (scenarios[id].loads ? names : answering));
  }
});

test("docs/performance.md and its picture are what the results make", () => {
  const page = read("docs/performance.md");
  assert.ok(page === withTables(page, committed), "npm run bench -- --report writes it again");
  assert.ok(read("docs/images/performance.svg") === chart(committed), "npm run bench -- --report draws it again");
  // Other results make another page and another picture.
  const other = structuredClone(committed);
  other.scenarios.rollout.flagd.median *= 2;
  assert.notEqual(withTables(page, other), page);
  assert.notEqual(chart(other), chart(committed));
  assert.throws(() => withTables("# Performance", committed), /marks/);
});

test("the peers are those of the lock file, which names no place to download from", () => {
  const { dependencies } = JSON.parse(read("benches/package.json"));
  const { packages } = JSON.parse(read("benches/package-lock.json"));
  for (const [name, version] of Object.entries(dependencies)) {
    assert.equal(packages[`node_modules/${name}`].version, version);
  }
  assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved), []);
});

test("whoever answers wrongly is not timed", async () => {
  const isoflag = await contestant("isoflag");
  const changed = (change) => ({
    async load(text) {
      const evaluator = await (await isoflag.start()).load(text);
      return { ...evaluator, ...change(evaluator) };
    },
  });
  const other = (user) => ({ ...user, key: `x${user.key}` });
  await verify(isoflag, changed(() => ({})));
  const lies = {
    "always on": () => ({ isEnabled: () => true }),
    "no boolean": ({ isEnabled }) => ({ isEnabled: (...asked) => Number(isEnabled(...asked)) }),
    "no rules": ({ isEnabled }) => ({ isEnabled: (key, { key: user }) => isEnabled(key, { key: user }) }),
    "no e-mail": ({ isEnabled }) => ({ isEnabled: (key, user) => isEnabled(key, { ...user, email: "a@shop.example" }) }),
    "another user": ({ evaluateAll, isEnabled }) => ({
      evaluateAll: (user) => evaluateAll(other(user)),
      isEnabled: (key, user) => isEnabled(key, other(user)),
    }),
    "other answers for all": () => ({ isOn: () => true }),
  };
  for (const [name, lie] of Object.entries(lies)) await assert.rejects(verify(isoflag, changed(lie)), /not|differs/, name);
  // Where the hash is the contestant's own, the share still has to be right.
  const peer = { ...isoflag, sameHash: false };
  await verify(peer, changed(lies["another user"]));
  const most = ({ isEnabled }) => ({
    isEnabled: (key, user) => isEnabled(key, user) || isEnabled(key, other(user)),
  });
  await assert.rejects(verify(peer, changed(most)), /not about/);
});

test("the baseline's SHA-256 is SHA-256", () => {
  for (const text of ["", "abc", "é", "日本 😀", ...Array.from({ length: 200 }, (_, n) => "a".repeat(n)), "é".repeat(100)]) {
    assert.equal(firstWord(text), createHash("sha256").update(text).digest().readUInt32BE(0), text);
  }
});

test("the users of a scenario are decided as its name says", () => {
  const flags = new FlagEvaluator([rollout, targeted]);
  const reasons = ({ key }, group) => {
    const results = group.map((user) => flags.evaluate(key, user));
    return new Set(results.map(({ reason, rule }) => rule ?? reason));
  };
  assert.deepEqual(reasons(targeted, users(100)), new Set(["#2"]));
  const hashed = new Set(["percentage", "percentage_excluded"]);
  assert.deepEqual(reasons(rollout, users(100)), hashed);
  assert.deepEqual(reasons(targeted, users(100, unmatched)), hashed);
  assert.deepEqual(reasons(targeted, users(100, { ...unmatched, extra: 45 })), hashed);
  const attributes = ([{ key: _, ...others }]) => Object.keys(others).length;
  assert.deepEqual([attributes(users(1)), attributes(users(1, { extra: 45 }))], [5, 50]);
});
