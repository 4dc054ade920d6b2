// The matrix of runtimes as text, and its place in the README.
import { readBlock, table, writeBlock } from "./blocks.mjs";

const PLACE = ["README.md", "npm run parity"];
const HEAD = ["runtime", "version", "cases", "differing", "SHA-256 of all decisions"];

/** Rows of { name, version, cases, differing, digest }, and what was decided, as text. */
export function matrixOf(rows, what) {
  const cells = ({ name, version, cases, differing, digest }) =>
    [name, version, cases.toLocaleString("en-US"), differing, `\`${digest.slice(0, 16)}…\``];
  return `\n${table([HEAD, ...rows.map(cells)])}\n${what}.\n\n`;
}

/** Puts a matrix into the README. */
export function writeReadme(matrix) {
  writeBlock(...PLACE, matrix);
}

/** Whether the README has this matrix, but for the runtimes' versions. */
export function isInReadme(matrix) {
  const unversioned = (text) => text.replaceAll(/^(\| [^|]+ \|)[^|]+\|/gm, "$1");
  return unversioned(readBlock(...PLACE)) === unversioned(matrix);
}
