// The runtimes and servers that npm has, installed once into tests/live/npm.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL("npm/", import.meta.url));
const MARK = join(HERE, "node_modules/.installed");

/** Installs what package-lock.json lists, unless it is there. */
export function install() {
  const wanted = readFileSync(join(HERE, "package-lock.json"), "utf8");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === wanted) return;
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", words, { cwd: HERE, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(MARK, wanted);
}

/** What one of the packages exports, for Node. */
export const load = createRequire(join(HERE, "package.json"));

/** A file of one of the packages. */
export const within = (path) => join(HERE, "node_modules", path);
