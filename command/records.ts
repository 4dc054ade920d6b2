/** The records of a block: lines, or rows of a CSV file with a header. */
import { isUtf8 } from "node:buffer";
import { readRecord } from "./csv.js";
import { Stop } from "./stop.js";
import { shown } from "./terminal.js";

/** A line that is not what was expected. */
export interface Malformed {
  /** From 1; within a block, from 0. */
  readonly line: number;
  readonly message: string;
}

/** Says what was expected of a line instead. */
export class MalformedLine extends Error {}

const NOT_UTF8 = "expected UTF-8";
const LINE_FEED = 0x0a;

/**
 * Gives every line that is not blank, with its number from 0, and gives back
 * how many lines there are. What `visit` throws as a MalformedLine is handed on.
 *
 * @param keepsBlanks Whether only lines without any character are passed over.
 */
export function eachLine(
  bytes: Buffer,
  visit: (text: string, line: number) => void,
  malformed: (fault: Malformed) => void,
  keepsBlanks = false,
): number {
  let line = 0;
  if (!isUtf8(bytes)) {
    for (let at = 0; at < bytes.length; line++) {
      const feed = bytes.indexOf(LINE_FEED, at);
      const part = bytes.subarray(at, feed === -1 ? bytes.length : feed);
      at += part.length + 1;
      if (isUtf8(part)) visitLine(part.toString(), line, visit, malformed, keepsBlanks);
      else malformed({ line, message: NOT_UTF8 });
    }
    return line;
  }
  const text = bytes.toString();
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed;
    visitLine(text.slice(at, end), line, visit, malformed, keepsBlanks);
    at = end + 1;
  }
  return line;
}

function visitLine(
  text: string,
  line: number,
  visit: (text: string, line: number) => void,
  malformed: (fault: Malformed) => void,
  keepsBlanks: boolean,
): void {
  const plain = text.endsWith("\r") ? text.slice(0, -1) : text;
  if (plain.trim() !== "" || (plain !== "" && keepsBlanks)) guarded(line, () => visit(plain, line), malformed);
}

function guarded(line: number, read: () => void, malformed: (fault: Malformed) => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof MalformedLine)) throw error;
    malformed({ line, message: error.message });
  }
}

/** As `eachLine`, for the rows of a CSV file. */
export function eachRow(
  bytes: Buffer,
  columns: Columns,
  visit: (cells: readonly string[], line: number) => void,
  malformed: (fault: Malformed) => void,
): number {
  const valid = isUtf8(bytes);
  let line = 0;
  for (let at = 0; at < bytes.length; ) {
    const { cells, problem, end } = readRecord(bytes, at);
    const part = bytes.subarray(at, end);
    if (cells === undefined) malformed({ line, message: `expected a row of CSV, found ${problem}` });
    else if (!valid && !isUtf8(part)) malformed({ line, message: NOT_UTF8 });
    else if (cells.length !== 1 || cells[0] !== "" || columns.names.length === 1) {
      guarded(line, () => visit(columns.checked(cells), line), malformed);
    }
    line += linesIn(part);
    at = end;
  }
  return line;
}

function linesIn(bytes: Buffer): number {
  let lines = bytes.at(-1) === LINE_FEED ? 0 : 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

const JSON_MARK = ":json";

/** The columns of a CSV file. */
export class Columns {
  readonly names: readonly string[];
  readonly #isJson: readonly boolean[];

  /** @param header The cells of the first row. */
  constructor(readonly header: readonly string[]) {
    this.#isJson = header.map((name) => name.endsWith(JSON_MARK));
    this.names = header.map((name) =>
      name.endsWith(JSON_MARK) ? name.slice(0, -JSON_MARK.length) : name,
    );
  }

  /** The first name that stands there twice. */
  get repeated(): string | undefined {
    return this.names.find((name, at) => this.names.indexOf(name) !== at);
  }

  checked(cells: readonly string[]): readonly string[] {
    if (cells.length === this.names.length) return cells;
    throw new MalformedLine(
      `expected ${this.names.length} cells as in the header, found ${cells.length}`,
    );
  }

  /** The object that a row's cells are, without those that are empty and those named. */
  object(cells: readonly string[], without: ReadonlySet<string>): Record<string, unknown> {
    const members: [string, unknown][] = [];
    this.names.forEach((name, at) => {
      const cell = cells[at] ?? "";
      if (cell === "" || without.has(name)) return;
      members.push([name, this.#isJson[at] === true ? jsonCell(name, cell) : cell]);
    });
    return Object.fromEntries(members);
  }
}

/** The header of a CSV file, and where the rows begin. */
export function readHeader(
  bytes: Buffer,
  file: string,
): { readonly columns: Columns; readonly end: number } {
  const { cells = [], problem, end } = readRecord(bytes, 0);
  const columns = new Columns(cells);
  const found = problem ?? headerFault(columns);
  if (found !== undefined)
    throw new Stop(`${file}, line 1: expected a header of names between commas, found ${found}`);
  return { columns, end };
}

function headerFault({ names, repeated }: Columns): string | undefined {
  if (names.every((name) => name.trim() === "")) return "a blank line";
  if (names.some((name) => name.includes("\r"))) return "a carriage return without a line feed";
  if (repeated !== undefined) return `the column ${shown(repeated)} twice`;
  const other = names.length === 1 ? /[;\t|]/.exec(names[0] ?? "")?.[0] : undefined;
  return other === undefined ? undefined : `${JSON.stringify(other)} between them`;
}

function jsonCell(name: string, cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    throw new MalformedLine(`expected JSON in the column ${shown(name)}, found ${shown(cell)}`);
  }
}

/** The object that a line of JSON is. */
export function jsonObject(text: string, what: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MalformedLine(`expected ${what}, found text that is not JSON: ${shown(text, 40)}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new MalformedLine(`expected ${what}, found ${kindOf(value)}`);
}

/** What kind of JSON value it is, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? `the text ${shown(value)}` : `the ${typeof value} ${String(value)}`;
}
