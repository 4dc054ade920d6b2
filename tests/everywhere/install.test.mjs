// The packed package as npm installs it, and as type checkers and linters of
// packages see it.
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { bin, INSTALLED, installPackage, installTools, PACKAGE, run } from "./workshop.mjs";

let tarball;

before(async () => {
  await installTools();
  tarball = await installPackage();
});

test("nothing else is installed", () => {
  const { packages } = JSON.parse(readFileSync(join(INSTALLED, "package-lock.json"), "utf8"));
  assert.deepEqual(Object.keys(packages), ["", "node_modules/isoflag"]);
});

test("no script runs", () => {
  const { scripts, dependencies, peerDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(PACKAGE, "package.json"), "utf8"),
  );
  assert.deepEqual([dependencies, peerDependencies, optionalDependencies], [undefined, undefined, undefined]);
  const atInstall = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare"];
  assert.deepEqual(Object.keys(scripts).filter((name) => atInstall.includes(name)), []);
  // npm builds a package that has this file, with or without scripts.
  assert.equal(existsSync(join(PACKAGE, "binding.gyp")), false);
});

test("publint finds nothing", async () => {
  const { stdout } = await run(bin("publint"), ["run", tarball, "--strict"]);
  assert.match(stdout, /All good!/);
});

test("every entry's types resolve in Node's modules, in CommonJS and in bundlers", async () => {
  // The profile leaves out Node 10's resolution, which knows no exports.
  const { stdout } = await run(bin("attw"), [tarball, "--profile", "node16", "--format", "json"]);
  const { analysis, problems } = JSON.parse(stdout);
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  assert.deepEqual(Object.keys(analysis.entrypoints).sort(), Object.keys(exports).sort());
  const kinds = Object.values(problems ?? {}).flat().filter(({ resolutionKind }) => resolutionKind !== "node10");
  assert.deepEqual(kinds, []);
  for (const { resolutions } of Object.values(analysis.entrypoints)) {
    for (const kind of ["node16-cjs", "node16-esm", "bundler"]) assert.ok(resolutions[kind].resolution, kind);
  }
});

/** What a program prints that is run where the package is installed. */
async function printed(file, program, words = []) {
  const path = join(INSTALLED, file);
  writeFileSync(path, program);
  try {
    return (await run(process.execPath, [...words, path], { cwd: INSTALLED })).stdout;
  } finally {
    rmSync(path);
  }
}

test("import and require, in one process, answer alike", async () => {
  const program = `
    import { createRequire } from "node:module";
    import { isDeepStrictEqual } from "node:util";
    import * as esm from "isoflag";
    import { explain } from "isoflag/explain";
    const require = createRequire(import.meta.url);
    const cjs = require("isoflag");
    const snapshot = [{ key: "f", enabled: true, percentage: 50, variants: { a: 1, b: 2 } }];
    const [left, right] = [new esm.FlagEvaluator(snapshot), new cjs.FlagEvaluator(snapshot)];
    let alike = left.constructor !== right.constructor;
    for (let key = 0; key < 1000; key++) {
      alike &&= isDeepStrictEqual(left.evaluate("f", { key }), right.evaluate("f", { key }));
      alike &&= isDeepStrictEqual(explain(right, "f", { key }), require("isoflag/explain").explain(left, "f", { key }));
    }
    console.log(alike);`;
  assert.equal(await printed("alike.mjs", program), "true\n");
});

for (const [condition, wanted] of Object.entries({
  workerd: "workerd.js",
  "edge-light": "edge-light.js",
  default: "index.js",
})) {
  test(`the condition ${condition} leads to ${wanted}`, async () => {
    const program = 'console.log(import.meta.resolve("isoflag"), import.meta.resolve("isoflag/explain"));';
    const [entry, explain] = (await printed("resolve.mjs", program, ["-C", condition])).trim().split(" ");
    assert.ok(entry.endsWith(`/pkg/${wanted}`), entry);
    assert.ok(explain.endsWith(`/pkg/${wanted === "index.js" ? "explain.js" : `explain-${wanted}`}`), explain);
  });
}
