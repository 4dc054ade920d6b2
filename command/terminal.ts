/** Text for a person: colours, widths, and texts that come from elsewhere. */
import { stripVTControlCharacters } from "node:util";

/** A screen to write for. */
export interface Screen {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
}

type Paint = (text: string) => string;

/** What a stream shows: colours only on a terminal that wants them. */
export function screen(stream: NodeJS.WriteStream): Screen {
  const colours = stream.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  const paint =
    (code: number): Paint =>
    (text) =>
      colours && text !== "" ? `\x1b[${code}m${text}\x1b[0m` : text;
  const columns = stream.isTTY ? stream.columns : 80;
  return {
    width: Math.min(Math.max(columns || 80, 24), 100),
    bold: paint(1),
    dim: paint(2),
    red: paint(31),
    green: paint(32),
    yellow: paint(33),
  };
}

const MOST_SHOWN = 60;
/** Controls, invisible ones, and what changes the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of a file as it may be printed: in quotes where it could be misread,
 * one line, nothing that a terminal would obey, cut when it is long.
 */
export function shown(text: string, most = MOST_SHOWN): string {
  const plain = /^[\p{L}\p{N}_.@#/-]+$/u.test(text) ? text : JSON.stringify(text);
  const safe = harmless(plain);
  const points = [...safe];
  return points.length > most ? `${points.slice(0, most).join("")}…` : safe;
}

/** The text with everything that a terminal would obey or hide spelt out. */
export function harmless(text: string): string {
  return text.replace(UNSEEN, (each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON in which nothing is left that a terminal would obey or hide. */
export function harmlessJson(text: string): string {
  return text.replace(UNSEEN_BUT_BREAKS, (each) =>
    each.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

const UNSEEN_BUT_BREAKS = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const segments = new Intl.Segmenter();
const NO_WIDTH = /^[\p{Cf}\p{M}]/u;
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segments.segment(stripVTControlCharacters(text))) {
    width += NO_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken between words where that is possible. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const room = Math.max(width - indent.length, 1);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > room) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}

/** A word that is too long for a line, in parts; one with colours is left whole. */
function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room || word.includes("\x1b")) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of segments.segment(word)) {
    if (part !== "" && widthOf(part + segment) > room) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}

/**
 * Rows of cells in columns, the first row their names; all but the first column
 * stand to the right. Where they do not fit, each row is a list of its cells.
 */
export function table(rows: readonly (readonly string[])[], width: number): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))));
  }
  if (widths.reduce((sum, column) => sum + 2 + column, 0) > width) return lists(rows, width);
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const space = " ".repeat((widths[at] ?? 0) - widthOf(cell));
      return at === 0 ? cell + space : space + cell;
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

function lists([names = [], ...rows]: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap(([first = "", ...cells]) => [
    ...wrap(first, width, "  "),
    ...cells.flatMap((cell, at) => wrap(`${names[at + 1]} ${cell}`, width, "    ")),
  ]);
}

/** 1234567 as 1,234,567. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** `1 line`, `2 lines`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}
