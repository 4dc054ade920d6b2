// Where the package is run and bundled: target/everywhere, with the npm
// packages of this folder, and in it `installed`, where the packed package is
// all that is installed.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const HERE = join(ROOT, "tests/everywhere");
export const WORKSHOP = join(ROOT, "target/everywhere");
export const INSTALLED = join(WORKSHOP, "installed");
export const PACKAGE = join(INSTALLED, "node_modules/isoflag");

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund"];
const MOST_OUTPUT = 64 * 1024 * 1024;
const MOST_SECONDS = 600;

/** Runs a program and gives what it prints; when it fails, the error holds that. */
export function run(program, words, options = {}) {
  const all = { cwd: WORKSHOP, maxBuffer: MOST_OUTPUT, timeout: MOST_SECONDS * 1_000, killSignal: "SIGKILL", ...options };
  return new Promise((resolve, reject) => {
    execFile(program, words, all, (error, stdout, stderr) => {
      if (error === null) return resolve({ stdout, stderr });
      reject(new Error(`${basename(program)} ${words.join(" ")}: ${error.signal ?? error.code}\n${stdout}${stderr}`));
    });
  });
}

/** A program of an installed npm package. */
export function bin(name) {
  return join(WORKSHOP, "node_modules/.bin", name);
}

/** Installs the npm packages of this folder, unless they are there. */
export async function installTools() {
  const lock = readFileSync(join(HERE, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const mark = join(WORKSHOP, "node_modules/.installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  mkdirSync(WORKSHOP, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(HERE, name), join(WORKSHOP, name));
  // Not `npm ci`, which refuses a lock file without the binaries of other
  // platforms: not every mirror has them all.
  await run("npm", ["install", "--no-save", ...QUIET]);
  writeFileSync(mark, wanted);
}

/** Packs the package and installs it as a user would; gives the tarball. */
export async function installPackage() {
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  const packed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", WORKSHOP], { cwd: ROOT });
  const tarball = join(WORKSHOP, JSON.parse(packed.stdout)[0].filename);
  writeFileSync(join(INSTALLED, "package.json"), '{ "private": true, "type": "module" }\n');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: INSTALLED });
  return tarball;
}

/** Runs tasks, so many at a time, in order; gives their results. */
export async function inTurn(tasks, most) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < tasks.length) {
      const at = next++;
      results[at] = await tasks[at]();
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
