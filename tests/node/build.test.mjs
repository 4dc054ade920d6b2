// `cargo xtask build --out DIR` and what is in DIR.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../../target/", import.meta.url));

/** Builds into a folder, named from the folder above it. */
function build(parent, name, env = {}) {
  const options = { cwd: parent, encoding: "utf8", env: { ...process.env, ...env } };
  return spawnSync("cargo", ["xtask", "build", "--out", name], options);
}

/** A folder with files in a new folder below target/. */
function withFolder(files, use) {
  mkdirSync(target, { recursive: true });
  const parent = mkdtempSync(join(target, "build-test-"));
  try {
    mkdirSync(join(parent, "out"));
    for (const file of files) writeFileSync(join(parent, "out", file), file);
    use(parent, () => readdirSync(join(parent, "out")).sort());
  } finally {
    rmSync(parent, { recursive: true });
  }
}

test("a folder that holds something else is left as it is", () => {
  withFolder(["thesis.txt"], (parent, names) => {
    for (const name of ["out", "./out", join(parent, "out")]) {
      const { status, stderr } = build(parent, name);
      assert.equal(status, 1);
      assert.match(stderr, /build\.json/);
    }
    assert.deepEqual(names(), ["thesis.txt"]);
  });
});

test("a step that fails leaves the old package", () => {
  withFolder(["build.json", "index.js"], (parent, names) => {
    const bin = join(parent, "bin");
    mkdirSync(bin);
    const node = join(bin, "node");
    writeFileSync(node, `#!/bin/sh\ncase "$*" in *dts-bundle*) exit 1;; esac\nexec "${process.execPath}" "$@"\n`);
    chmodSync(node, 0o755);
    const { status, stderr } = build(parent, "out", { PATH: `${bin}${delimiter}${process.env.PATH}` });
    assert.equal(status, 1);
    assert.match(stderr, /failed: .*dts-bundle/);
    assert.deepEqual(names(), ["build.json", "index.js"]);
    assert.equal(readFileSync(join(parent, "out", "index.js"), "utf8"), "index.js");
  });
});
