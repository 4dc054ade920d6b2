// THIRD-PARTY.md names what is in the package, with the notices that its licences ask for.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(join(root, "THIRD-PARTY.md"), "utf8");
/** The rows of a section's table: name, version, licence, and the licence that it is taken under. */
const rows = (title) => {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  const lines = section.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
};
const crates = rows("In the engine");
const packages = rows("In pkg/sync.js and pkg/sync.cjs");

const FEATURES = ["--locked", "--no-default-features", "--features", "npm-explain"];
const cargo = (...words) =>
  execFileSync("cargo", words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** Under which name a library ships the text of a licence; BSL-1.0 asks for no notice. */
const LICENCE_FILES = {
  "BSL-1.0": undefined,
  MIT: /^LICENSE(-MIT)?(\.md)?$/,
  "Unicode-3.0": /^LICENSE-UNICODE$/,
  Zlib: /^LICENSE-ZLIB(\.md)?$/,
};

/** Words near the end of each licence's text. */
const WORDS = {
  "BSL-1.0": /./,
  MIT: /AUTHORS OR COPYRIGHT HOLDERS BE LIABLE/,
  "Unicode-3.0": /not be used in advertising/,
  Zlib: /may not be removed or altered/,
};

/** How esbuild marks a file of a package that it bundles. */
const BUNDLED = /^ *\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;

/** The copyright lines of a licence in a folder, which has to have it. */
function notices(folder, licence) {
  assert.ok(licence in LICENCE_FILES, licence);
  const pattern = LICENCE_FILES[licence];
  if (pattern === undefined) return [];
  const file = readdirSync(folder).find((name) => pattern.test(name));
  assert.ok(file, `no text of ${licence} in ${folder}`);
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.map((line) => line.trim()).filter((line) => /^Copyright (\(c\)|©)/.test(line));
}

test("the crates are those that the modules are compiled from", () => {
  const target = ["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"];
  const tree = cargo("tree", ...FEATURES, ...target, "--prefix", "none", "--format", "{p}|{l}");
  const lines = tree.trim().split("\n").map((line) => line.replace(" (*)", ""));
  const linked = [...new Set(lines)].filter((line) => !line.startsWith("isoflag "));
  const named = crates.map(([name, version, licence]) => `${name} v${version}|${licence}`);
  assert.ok(linked.length > 10);
  assert.deepEqual(named, linked.sort());
});

test("the notices are those of the crates", () => {
  const platform = ["--filter-platform", "wasm32-unknown-unknown", "--format-version", "1"];
  const metadata = JSON.parse(cargo("metadata", ...FEATURES, ...platform));
  const folders = new Map(
    metadata.packages.map((found) => [`${found.name} ${found.version}`, dirname(found.manifest_path)]),
  );
  const wanted = crates.flatMap(([name, version, , taken]) =>
    taken.split(" AND ").flatMap((licence) => notices(folders.get(`${name} ${version}`), licence)),
  );
  assert.ok(wanted.length > 10);
  const named = new Set(text.split("\n").map((line) => line.trim()));
  assert.deepEqual(wanted.filter((line) => !named.has(line)), []);
});

test("every licence that something is taken under has its section", () => {
  const taken = new Set([...packages, ...crates].flatMap((row) => row[3].split(" AND ")));
  for (const licence of taken) {
    const section = text.split(`\n## ${licence}\n`)[1]?.split("\n## ")[0];
    assert.match(section ?? "", WORDS[licence], licence);
  }
  // What the tables do not name.
  assert.match(text, /^ +Copyright: The Rust Project Developers/m);
  assert.match(text, /^ +Copyright © 1991-2024 Unicode, Inc\./m);
});

test("the npm packages are those that were bundled", () => {
  const inside = (file) => readFileSync(join(root, "pkg", file), "utf8").matchAll(BUNDLED);
  const files = readdirSync(join(root, "pkg")).filter((file) => /\.c?js$/.test(file));
  const bundled = files.flatMap((file) => Array.from(inside(file), ([, name]) => `${name} in ${file}`));
  const named = packages.flatMap(([name]) => [`${name} in sync.cjs`, `${name} in sync.js`]);
  assert.deepEqual(named, [...new Set(bundled)].sort());
  for (const [name, version, licence, taken] of packages) {
    const folder = join(root, "node_modules", name);
    const found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.deepEqual([version, licence], [found.version, found.license]);
    assert.deepEqual(notices(folder, taken).filter((line) => !text.includes(line)), []);
  }
});

test("the standard library is that of the compiler that built the modules", () => {
  const { rustc } = JSON.parse(readFileSync(join(root, "pkg/build.json"), "utf8"));
  assert.equal(/standard library ([\d.]+\d)/.exec(text)?.[1], rustc.split(" ")[1]);
});
