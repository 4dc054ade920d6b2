// Tables in pages that a command makes: each between two comments.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workshop.mjs";

const END = "<!-- end -->";

/** The text of a page before a block, in it, and after it. */
function parts(page, name) {
  const start = `<!-- ${name} -->\n`;
  const [before, rest = ""] = readFileSync(join(ROOT, page), "utf8").split(start);
  const [block, after] = rest.split(END);
  if (after === undefined) throw new Error(`${page} has no block ${name}`);
  return [before + start, block, END + rest.slice(block.length + END.length)];
}

/** What a page has in a block. */
export function readBlock(page, name) {
  return parts(page, name)[1];
}

/** Puts a text into a block of a page. */
export function writeBlock(page, name, text) {
  const [before, , after] = parts(page, name);
  writeFileSync(join(ROOT, page), before + text + after);
}

/** A table of rows of cells, the first its head. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}
