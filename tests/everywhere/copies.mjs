// How many copies of the engine a bundler's output holds, and what it weighs.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { PACKAGE } from "./workshop.mjs";

/** Characters of the inlined module that are looked for: enough to be there once. */
const SAMPLE = 64;

/** All files below a folder. */
export function filesBelow(folder) {
  const below = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return below.filter((path) => statSync(path).isFile());
}

/** A script with the escapes in its texts resolved, which each bundler writes in its own way. */
function plain(script) {
  const simple = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", 0: "\0" };
  return script.replaceAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|([^]))/g, (_, x, u, braces, one) =>
    one === undefined ? String.fromCodePoint(Number.parseInt(x ?? u ?? braces, 16)) : (simple[one] ?? one),
  );
}

function occurrences(text, sample) {
  return text.split(sample).length - 1;
}

/** The middle of the module as an entry has it inside. */
function sampleOf(entry) {
  const lines = readFileSync(join(PACKAGE, "pkg", entry), "utf8").split("\n");
  const inlined = lines.reduce((longest, line) => (line.length > longest.length ? line : longest), "");
  const sample = plain(inlined.slice(inlined.length / 2, inlined.length / 2 + 2 * SAMPLE)).slice(2, 2 + SAMPLE);
  if (occurrences(plain(lines.join("\n")), sample) !== 1) throw new Error(`${entry} has no such sample once`);
  return sample;
}

/** The copies in files: modules inlined in scripts, and files of WebAssembly. */
export function copiesIn(files) {
  const sample = sampleOf("index.js");
  const scripts = files.filter((path) => /^\.[cm]?js$/.test(extname(path)));
  const modules = files.filter((path) => readFileSync(path).subarray(0, 4).equals(Buffer.from("\0asm")));
  const inlined = scripts.map((path) => occurrences(plain(readFileSync(path, "utf8")), sample));
  return modules.length + inlined.reduce((sum, count) => sum + count, 0);
}

/** Bytes of a file after brotli, as a site sends it. */
export function brotliBytes(path) {
  return existsSync(path) ? brotliCompressSync(readFileSync(path)).length : 0;
}
