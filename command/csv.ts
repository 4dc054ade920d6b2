/**
 * CSV as RFC 4180 has it, on bytes: a file is cut where records end before
 * anything is decoded, so that the parts can be read elsewhere. Written here
 * because records are needed with the line they begin on, and because a record
 * that is not CSV must cost that line only.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A record of a CSV file. */
export interface CsvRecord {
  /** Undefined where the text is no record. */
  readonly cells: readonly string[] | undefined;
  /** What was found instead. */
  readonly problem: string | undefined;
  /** Where the next record begins. */
  readonly end: number;
}

/** The record that begins at a position. A record that is no CSV ends with its first line. */
export function readRecord(bytes: Buffer, at: number): CsvRecord {
  const lineEnd = endOfLine(bytes, at);
  if (!bytes.subarray(at, lineEnd).includes(QUOTE)) {
    const text = bytes.toString("utf8", at, withoutEnd(bytes, at, lineEnd));
    return { cells: text.split(","), problem: undefined, end: lineEnd };
  }
  const cells: string[] = [];
  for (let from = at; ; ) {
    const cell = readCell(bytes, from);
    if (typeof cell === "string") return { cells: undefined, problem: cell, end: lineEnd };
    cells.push(cell.text);
    if (cell.last) return { cells, problem: undefined, end: cell.end };
    from = cell.end;
  }
}

/** Whether the record goes on beyond the bytes, for all that can be told from them. */
export function isOpen(bytes: Buffer, { problem, end }: CsvRecord): boolean {
  return problem === UNCLOSED || bytes[end - 1] !== LINE_FEED;
}

const UNCLOSED = "a quoted cell that is never closed";
const AFTER_QUOTE = "text after the closing quote of a cell (a quote inside is written twice)";
const INSIDE = "a quote inside of a cell that does not begin with one";

interface Cell {
  readonly text: string;
  readonly last: boolean;
  readonly end: number;
}

/** The cell that begins at a position, or what is wrong with it. */
function readCell(bytes: Buffer, at: number): Cell | string {
  if (bytes[at] !== QUOTE) {
    let end = at;
    while (end < bytes.length && bytes[end] !== COMMA && bytes[end] !== LINE_FEED) {
      if (bytes[end] === QUOTE) return INSIDE;
      end++;
    }
    const last = bytes[end] !== COMMA;
    const to = last ? withoutEnd(bytes, at, Math.min(end + 1, bytes.length)) : end;
    return { text: bytes.toString("utf8", at, to), last, end: Math.min(end + 1, bytes.length) };
  }
  let close = bytes.indexOf(QUOTE, at + 1);
  let doubled = false;
  while (close !== -1 && bytes[close + 1] === QUOTE) {
    doubled = true;
    close = bytes.indexOf(QUOTE, close + 2);
  }
  if (close === -1) return UNCLOSED;
  const quoted = bytes.toString("utf8", at + 1, close);
  const text = doubled ? quoted.replaceAll('""', '"') : quoted;
  const next = bytes[close + 1];
  if (next === COMMA) return { text, last: false, end: close + 2 };
  const end = next === RETURN ? close + 2 : close + 1;
  if (bytes[end] === LINE_FEED) return { text, last: true, end: end + 1 };
  return end >= bytes.length ? { text, last: true, end: bytes.length } : AFTER_QUOTE;
}

/** Where the line after the one at a position begins. */
function endOfLine(bytes: Buffer, at: number): number {
  const feed = bytes.indexOf(LINE_FEED, at);
  return feed === -1 ? bytes.length : feed + 1;
}

/** Where a line's text ends, without line feed and carriage return. */
function withoutEnd(bytes: Buffer, at: number, end: number): number {
  const feed = end > at && bytes[end - 1] === LINE_FEED ? end - 1 : end;
  return feed > at && bytes[feed - 1] === RETURN ? feed - 1 : feed;
}

/** A cell as it is written. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
