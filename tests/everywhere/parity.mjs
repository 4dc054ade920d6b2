// node parity.mjs --random FILE --cases N [--write | --check]: decides all
// vectors and N random cases in every runtime, compares with what the Python
// oracle expects, and prints a matrix. FILE is what tests/oracle/generate.py
// writes. --write puts the matrix into the README, --check asks whether it is
// there. --only NAME runs the runtimes with that in their names.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { isInReadme, matrixOf, writeReadme } from "./matrix.mjs";
import { RUNTIMES } from "./runtimes.mjs";
import { serve } from "./site.mjs";
import { HERE, INSTALLED, inTurn, installPackage, installTools, WORKSHOP } from "./workshop.mjs";

const FOLDER = join(WORKSHOP, "parity");
const CASES = join(FOLDER, "cases");
/** So many cases a file, which are some megabytes. */
const CASES_A_FILE = 2_000;
const AT_ONCE = 2;
const SHOWN = 3;

const { values: options } = parseArgs({
  options: {
    random: { type: "string" },
    cases: { type: "string" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});

/** Writes the cases without what is expected, and gives the oracle's lines. */
async function writeCases() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(CASES, { recursive: true });
  const vectors = execFileSync("python3", [join(HERE, "vectors.py")], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const wanted = Number(options.cases);
  const counts = { vectors: 0, random: 0 };
  const expected = [];
  let pending = [];
  let file = 0;
  const flush = () => {
    if (pending.length > 0) writeFileSync(join(CASES, `${String(file++).padStart(4, "0")}.ndjson`), pending.join(""));
    pending = [];
  };
  const add = (line) => {
    const { snapshot, context, now, flag, expect } = JSON.parse(line);
    const decisions = expect.decisions ?? [];
    const asked = flag === undefined ? (decisions.at(-1)?.flag ?? null) : flag;
    pending.push(`${JSON.stringify([snapshot, context, now, asked])}\n`);
    expected.push(decisions.map(lineOf).join("\t"));
    if (pending.length === CASES_A_FILE) flush();
  };
  for (const [kind, input] of [["vectors", Readable.from([vectors])], ["random", createReadStream(options.random)]]) {
    for await (const line of createInterface({ input })) {
      if (kind === "random" && counts.random === wanted) break;
      add(line);
      counts[kind] += 1;
    }
  }
  flush();
  if (counts.random < wanted) throw new Error(`${options.random} has ${counts.random} cases only`);
  return { expected, counts };
}

const lineOf = ({ flag, enabled, variant, reason, rule, value }) =>
  JSON.stringify([flag, enabled, variant, reason, rule, value]);

/** How a runtime's lines compare with the oracle's, and their digest. */
function compared(lines, expected) {
  const hash = createHash("sha256");
  let differing = Math.abs(lines.length - expected.length);
  for (const [at, line] of lines.entries()) {
    for (const decision of line === "" ? [] : line.split("\t")) hash.update(`${decision}\n`);
    if (line === expected[at] || at >= expected.length) continue;
    differing += 1;
    if (differing <= SHOWN) console.log(`case ${at} differs\n  expected ${expected[at]}\n  got      ${line}`);
  }
  return { cases: lines.length, differing, digest: hash.digest("hex") };
}

async function decidedIn(name, site, expected) {
  const start = performance.now();
  const out = join(FOLDER, `${name.replaceAll(/[^A-Za-z0-9]+/g, "-")}.lines`);
  let row;
  try {
    const version = await RUNTIMES[name]({ cases: CASES, out, site });
    const lines = readFileSync(out, "utf8").split("\n").slice(0, -1);
    row = { name, version, ...compared(lines, expected) };
  } catch (error) {
    console.log(`${name} failed: ${error.stack ?? error}\n  ${error.cause ?? ""}`);
    row = { name, version: "failed", cases: 0, differing: expected.length, digest: "" };
  }
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${seconds.toFixed(0).padStart(5)} s  ${name}: ${row.cases} cases, ${row.differing} differ`);
  return row;
}

const start = performance.now();
const stage = (name) => console.log(`${((performance.now() - start) / 1_000).toFixed(0).padStart(5)} s  ${name}`);
await installTools();
stage("npm packages are there");
await installPackage();
for (const name of ["runtimes", "decide.js"]) cpSync(join(HERE, name), join(INSTALLED, name), { recursive: true });
stage("package packed and installed");
const { expected, counts } = await writeCases();
stage(`${expected.length} cases written`);
const site = await serve({ root: INSTALLED, cases: CASES });
const names = Object.keys(RUNTIMES).filter((name) => options.only === undefined || name.includes(options.only));
const rows = await inTurn(names.map((name) => () => decidedIn(name, site, expected)), AT_ONCE);
site.close();
const [, python] = String(execFileSync("python3", ["--version"])).trim().split(" ");
// What all are measured by differs from nothing, and is no check.
const oracle = { name: "Python oracle", version: python, ...compared(expected, expected), differing: "–" };

const what = `${counts.vectors.toLocaleString("en-US")} cases of tests/vectors and ${counts.random.toLocaleString("en-US")} random ones`;
const matrix = matrixOf([oracle, ...rows], what);
console.log(`${matrix}sha256 ${oracle.digest}`);
const failures = rows.filter(({ differing, digest }) => differing > 0 || digest !== oracle.digest).map(({ name }) => name);
let checks = rows.length;
if (options.check) {
  checks += 1;
  if (!isInReadme(matrix)) failures.push("the README's matrix is another one: npm run parity -- --write");
}
for (const failure of failures) console.log(`FAILED: ${failure}`);
if (options.write && failures.length === 0) writeReadme(matrix);
console.log(`# pass ${checks - failures.length}\n# fail ${failures.length}`);
process.exitCode = failures.length === 0 ? 0 : 1;
