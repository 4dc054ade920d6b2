// npm run bench: everything, which takes eight minutes and writes
// benches/results.json, the tables of docs/performance.md and its picture.
//
//   --only isoflag,flagd      these contestants (isoflag always takes part)
//   --scenarios rollout,page  these scenarios
//   --rounds 5                so many rounds
//   --turn-ms 10              turns of so many milliseconds
//   --out FILE                the results go there
//   --report                  nothing is measured: the results that are there
//                             make the tables and the picture again
//
// With any of them but the last, what is committed stays as it is: the results
// are a table on the terminal, and FILE.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { arch, cpus, type } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contestant, names, own } from "./contestants/index.mjs";
import { bundles, startFresh, takeTurns, verifyAll } from "./measure.mjs";
import { chart } from "./chart.mjs";
import { terminal, withTables } from "./report.mjs";
import { fresh, scenarios, timed } from "./scenarios.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    scenarios: { type: "string" },
    rounds: { type: "string", default: "21" },
    "turn-ms": { type: "string", default: "30" },
    out: { type: "string" },
    report: { type: "boolean" },
  },
});
const here = (path) => new URL(path, import.meta.url);
const committed = here("results.json");
const page = here("../docs/performance.md");

if (options.report) {
  write(JSON.parse(readFileSync(committed, "utf8")));
} else {
  const results = await measure();
  console.log(terminal(results));
  const text = `${JSON.stringify(results, null, 1)}\n`;
  if (options.out) writeFileSync(options.out, text);
  if (process.argv.length === 2) {
    writeFileSync(committed, text);
    write(results);
  }
}

/** Puts results into the page and its picture. */
function write(results) {
  writeFileSync(page, withTables(readFileSync(page, "utf8"), results));
  writeFileSync(here("../docs/images/performance.svg"), chart(results));
}

async function measure() {
  const taking = chosen(names, options.only && `isoflag,${options.only}`);
  const wanted = chosen(Object.keys(scenarios), options.scenarios);
  // esbuild is among the tools of the package, and among the peers.
  if (taking.some((name) => !own.includes(name)) || !existsSync(here("../node_modules/esbuild"))) install();
  const how = { rounds: positive("rounds"), turnMs: positive("turn-ms") };
  progress("checking answers");
  await verifyAll(taking);
  const measured = {};
  const groups = new Set(wanted.map((id) => timed[id]?.group).filter(Boolean));
  for (const group of groups) {
    const ids = wanted.filter((id) => timed[id]?.group === group);
    progress(ids.join(", "));
    Object.assign(measured, await takeTurns(ids, taking, how));
  }
  for (const id of wanted.filter((id) => id in fresh)) {
    progress(id);
    measured[id] = await startFresh(id, taking, how);
  }
  if (wanted.includes("page")) measured.page = await bundles(taking);
  return { ...(await circumstances(taking)), ...how, scenarios: measured };
}

/** When, where and with what. */
async function circumstances(taking) {
  const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
  const build = createHash("sha256").update(readFileSync(here("../pkg/index.js"))).digest("hex");
  const contestants = {};
  for (const name of taking) {
    const { about, package: of, title } = await contestant(name);
    const peer = of && JSON.parse(readFileSync(here(`node_modules/${of}/package.json`), "utf8")).version;
    contestants[name] = { title, about, version: name === "isoflag" ? version : peer };
  }
  const machine = { cpu: cpus()[0].model, cores: cpus().length, system: `${type()} ${arch()}`, node: process.versions.node };
  return { date: new Date().toISOString().slice(0, 10), machine, build: build.slice(0, 16), contestants };
}

/** Those of a list that are named, in its order. */
function chosen(all, named) {
  if (named === undefined) return all;
  const words = named.split(",");
  const unknown = words.find((word) => !all.includes(word));
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${all.join(", ")}`);
  return all.filter((one) => words.includes(one));
}

function positive(option) {
  const number = Number(options[option]);
  if (!(number > 0)) throw new Error(`--${option} is a number above 0`);
  return number;
}

/** Installs the peers of package-lock.json, if they are not there. */
function install() {
  const locked = statSync(here("package-lock.json")).mtimeMs;
  const installed = statSync(here("node_modules/.package-lock.json"), { throwIfNoEntry: false });
  if (installed && installed.mtimeMs >= locked) return;
  progress("installing the peers");
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: fileURLToPath(here(".")), stdio: "inherit" });
}

function progress(what) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
}
