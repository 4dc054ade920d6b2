// The examples as a whole: what examples/README.md says of them, and that they
// are alike where they should be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { freePort } from "../everywhere/webdriver.mjs";
import { answersAsExpected } from "./answers.mjs";
import { commandsOf, EXAMPLES, pathWith, ROOT, started } from "./example.mjs";
import { FLAGS, lines, users } from "./expected.mjs";

const read = (...path) => readFileSync(join(EXAMPLES, ...path), "utf8");
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name);

/** The table under a heading of the gallery: `{ folder: command }`. */
function shownUnder(heading) {
  const section = read("README.md").split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  const rows = section.matchAll(/^\| .+ \| \[([\w-]+)\]\(\1\) \| `(.+)` \|$/gm);
  return Object.fromEntries([...rows].map(([, name, command]) => [name, command]));
}

const toCopy = shownUnder("To copy");
/** tests/node/{command_docs,flag_service,demo}.test.mjs and tests/live/guides.test.mjs run these. */
const inRepository = shownUnder("In the repository");
const projects = Object.keys(toCopy);

test("the gallery has every example with its commands", () => {
  const shown = { ...toCopy, ...inRepository };
  assert.deepEqual(Object.keys(shown).sort(), folders.sort());
  assert.deepEqual(Object.keys(inRepository), ["crosscheck", "flag-service", "testing", "shop"]);
  for (const [name, command] of Object.entries(shown)) assert.equal(command, commandsOf(join(EXAMPLES, name)).join(" && "), name);
});

test("every example is run by a test", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs"));
  const sources = tests.map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));
  for (const name of projects) assert.ok(sources.some((source) => source.includes(`example("${name}"`)), name);
});

test("all that are to be copied have the same flags", () => {
  for (const name of projects) {
    const file = ["flags.json", "src/flags.json"].find((path) => existsSync(join(EXAMPLES, name, path)));
    assert.equal(read(name, file), FLAGS, name);
  }
});

test("they ask for isoflag as its users do, and for one version of all else", () => {
  const versions = {};
  for (const name of projects.filter((each) => existsSync(join(EXAMPLES, each, "package.json")))) {
    const { dependencies, devDependencies } = JSON.parse(read(name, "package.json"));
    const { isoflag, ...others } = { ...dependencies, ...devDependencies };
    assert.equal(isoflag, "^0.1.0", name);
    for (const [other, version] of Object.entries(others)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.equal(version, (versions[other] ??= version), `${name}: ${other}`);
    }
    if (name === "bun") continue;
    const lock = JSON.parse(read(name, "package-lock.json"));
    for (const [path, { resolved }] of Object.entries(lock.packages)) assert.equal(resolved, undefined, `${name}: ${path}`);
  }
});

test("before isoflag is on npm, the gallery's own commands install it", async () => {
  const clone = mkdtempSync(join(tmpdir(), "isoflag-gallery-"));
  try {
    const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const path of ["package.json", ...files, "examples/node-require", "examples/deno", "examples/bun"]) {
      const filter = (from) => !/\/(node_modules|deno\.lock|bun\.lock)$/.test(from);
      cpSync(join(ROOT, path), join(clone, path), { recursive: true, filter });
    }
    const [pack, require, ...servers] = commandsOf(EXAMPLES);
    const script = `${pack}\n${require}`;
    assert.match(script, /^npm pack .*\ncd examples\/node-require && npm install \.\.\/isoflag-[\d.]+\.tgz && npm start --silent$/);
    const stdio = ["ignore", "pipe", "ignore"];
    const output = execFileSync("sh", ["-ec", script], { cwd: clone, encoding: "utf8", stdio });
    assert.deepEqual(output.trim().split("\n").slice(-50), lines(users(50)));

    const PATH = await pathWith(clone, { deno: "@deno/linux-x64-glibc/deno", bun: "@oven/bun-linux-x64/bin/bun" });
    const caches = { DENO_DIR: join(clone, "deno"), BUN_INSTALL_CACHE_DIR: join(clone, "cache") };
    const served = [];
    for (const command of servers) {
      served.push(/^cd examples\/(\w+) && /.exec(command)[1]);
      const env = { ...process.env, ...caches, PATH, PORT: String(await freePort()), NO_COLOR: "1" };
      const { origin, stop } = await started(command, { cwd: clone, env });
      try {
        await answersAsExpected(origin);
      } finally {
        await stop();
      }
    }
    assert.deepEqual(served, ["deno", "bun"]);
  } finally {
    rmSync(clone, { recursive: true, force: true, maxRetries: 3 });
  }
});
