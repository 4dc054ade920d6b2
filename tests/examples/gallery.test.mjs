// The examples as a whole: what examples/README.md says of them, and that they
// are alike where they should be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { commandsOf, EXAMPLES, ROOT } from "./example.mjs";
import { FLAGS, lines, users } from "./expected.mjs";

const read = (...path) => readFileSync(join(EXAMPLES, ...path), "utf8");
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name);
/**
 * These are not copied: tests/node/command_docs.test.mjs, flag_service.test.mjs and
 * demo.test.mjs and tests/live/guides.test.mjs run them.
 */
const IN_THE_REPOSITORY = ["crosscheck", "flag-service", "shop", "testing"];
const projects = folders.filter((name) => !IN_THE_REPOSITORY.includes(name));

test("the gallery has every example with its commands", () => {
  const rows = read("README.md").matchAll(/^\| .+ \| \[([\w-]+)\]\(\1\) \| `(.+)`.* \|$/gm);
  const shown = Object.fromEntries([...rows].map(([, name, command]) => [name, command]));
  assert.deepEqual(Object.keys(shown).sort(), folders.sort());
  for (const name of projects) assert.equal(shown[name], commandsOf(join(EXAMPLES, name)).join(" && "), name);
});

test("every example is run by a test", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs"));
  const sources = tests.map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));
  for (const name of projects) assert.ok(sources.some((source) => source.includes(`example("${name}"`)), name);
});

test("all examples have the same flags", () => {
  for (const name of projects) {
    const file = ["flags.json", "src/flags.json"].find((path) => existsSync(join(EXAMPLES, name, path)));
    assert.equal(read(name, file), FLAGS, name);
  }
});

test("they ask for isoflag as its users do, and for one version of all else", () => {
  for (const name of projects.filter((each) => existsSync(join(EXAMPLES, each, "package.json")))) {
    const { dependencies, devDependencies } = JSON.parse(read(name, "package.json"));
    const { isoflag, ...others } = { ...dependencies, ...devDependencies };
    assert.equal(isoflag, "^0.1.0", name);
    for (const version of Object.values(others)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
    if (name === "bun") continue;
    const lock = JSON.parse(read(name, "package-lock.json"));
    for (const [path, { resolved }] of Object.entries(lock.packages)) assert.equal(resolved, undefined, `${name}: ${path}`);
  }
});

test("before isoflag is on npm, the gallery's own commands install it", () => {
  const clone = mkdtempSync(join(tmpdir(), "isoflag-gallery-"));
  try {
    const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const path of ["package.json", ...files, "examples/node-require"]) {
      const filter = (from) => !from.endsWith("/node_modules");
      cpSync(join(ROOT, path), join(clone, path), { recursive: true, filter });
    }
    const script = commandsOf(EXAMPLES).join("\n");
    assert.match(script, /^npm pack .*\ncd examples\/node-require && npm install \.\.\/isoflag-[\d.]+\.tgz && npm start --silent$/);
    const stdio = ["ignore", "pipe", "ignore"];
    const output = execFileSync("sh", ["-ec", script], { cwd: clone, encoding: "utf8", stdio });
    assert.deepEqual(output.trim().split("\n").slice(-50), lines(users(50)));
  } finally {
    rmSync(clone, { recursive: true });
  }
});
