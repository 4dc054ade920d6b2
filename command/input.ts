/** Input: a file or stdin, cut into blocks of whole records. */
import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { isOpen, readRecord } from "./csv.js";
import { reasonOf, Stop } from "./stop.js";

/** What the records of an input are. */
export type Format = "ndjson" | "csv" | "keys";

/** An input that is open. */
export interface Input {
  /** How it is called in messages. */
  readonly name: string;
  readonly format: Format;
  /** In bytes; undefined where nobody knows. */
  readonly size: number | undefined;
  /** Its bytes, each record in one block. */
  blocks(size: number): AsyncGenerator<Block>;
}

/** Some whole records. */
export interface Block {
  readonly bytes: Buffer;
  /** How many bytes of the input have been read. */
  readonly read: number;
  /** Whether it is one line that is too long to be looked at; the bytes are left out. */
  readonly tooLong: boolean;
}

/** A line of more bytes is not looked at. */
const MOST_BYTES = 16 * 1024 * 1024;
const CHUNK = 1024 * 1024;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/** Opens a file, or stdin for `-` and for nothing. */
export async function openInput(path: string | undefined, asked: string | undefined): Promise<Input> {
  const format = formatOf(path, asked);
  if (path === undefined || path === "-") {
    if (process.stdin.isTTY) throw new Stop("no input: name a file, or send lines to stdin", true);
    const stdin = process.stdin as AsyncIterable<Buffer>;
    return {
      name: "stdin",
      format,
      size: undefined,
      blocks: (size) => blocks(stdin, "stdin", format, size),
    };
  }
  const stats = await stat(path).catch((error: unknown) => cannotRead(path, error));
  if (stats.isDirectory()) throw new Stop(`cannot read ${path}: it is a folder`);
  const stream = () => createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  return {
    name: path,
    format,
    size: sizeOf(stats),
    blocks: (size) => blocks(stream(), path, format, size),
  };
}

function sizeOf(stats: Stats): number | undefined {
  return stats.isFile() ? stats.size : undefined;
}

function cannotRead(path: string, error: unknown): never {
  throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
}

const FORMATS: readonly string[] = ["ndjson", "csv", "keys"] satisfies Format[];
/** Files with any other ending are ndjson. */
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["csv", "csv"],
  ["txt", "keys"],
  ["keys", "keys"],
]);

function formatOf(path: string | undefined, asked: string | undefined): Format {
  if (asked === undefined) return ENDINGS.get(path?.split(".").at(-1)?.toLowerCase() ?? "") ?? "ndjson";
  if (FORMATS.includes(asked)) return asked as Format;
  throw new Stop(`--format is one of ${FORMATS.join(", ")}, not ${asked}`, true);
}

async function* blocks(
  source: AsyncIterable<Buffer>,
  name: string,
  format: Format,
  size: number,
): AsyncGenerator<Block> {
  const end = format === "csv" ? endOfRecords : endOfLines;
  let held: Buffer = Buffer.alloc(0);
  let read = 0;
  let skipping = false;
  const isJson = format === "ndjson" && name.toLowerCase().endsWith(".json");
  try {
    for await (const chunk of source) {
      held = read === 0 ? withoutMark(chunk, name) : Buffer.concat([held, chunk]);
      if (read === 0 && isJson && /^\s*\[/.test(held.toString("latin1", 0, 1_000))) {
        throw new Stop(
          `cannot read ${name}: it is a JSON array, expected one JSON object a line (jq -c '.[]' makes such lines)`,
        );
      }
      read += chunk.length;
      if (skipping) {
        const feed = held.indexOf(LINE_FEED);
        held = feed === -1 ? Buffer.alloc(0) : held.subarray(feed + 1);
        if (feed === -1) continue;
        skipping = false;
      }
      if (held.length > MOST_BYTES && !held.subarray(0, MOST_BYTES).includes(LINE_FEED)) {
        yield { bytes: Buffer.alloc(0), read, tooLong: true };
        const feed = held.indexOf(LINE_FEED);
        held = feed === -1 ? Buffer.alloc(0) : held.subarray(feed + 1);
        skipping = feed === -1;
      }
      for (let cut = end(held, size, false); cut > 0; cut = end(held, size, false)) {
        yield { bytes: held.subarray(0, cut), read: read - held.length + cut, tooLong: false };
        held = held.subarray(cut);
      }
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    cannotRead(name, error);
  }
  while (held.length > 0) {
    const cut = end(held, size, true);
    yield { bytes: held.subarray(0, cut), read: read - held.length + cut, tooLong: false };
    held = held.subarray(cut);
  }
}

/** Without a byte order mark; UTF-16 is told by its mark. */
function withoutMark(bytes: Buffer, name: string): Buffer {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Stop(`cannot read ${name}: it is UTF-16, expected UTF-8`);
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

/** Where to cut lines: at most `size` bytes, unless one line is longer; 0 to wait for more. */
function endOfLines(bytes: Buffer, size: number, all: boolean): number {
  if (bytes.length > size) {
    const before = bytes.lastIndexOf(LINE_FEED, size - 1) + 1;
    const cut = before > 0 ? before : bytes.indexOf(LINE_FEED, size) + 1;
    if (cut > 0 || !all) return cut;
  }
  return all ? bytes.length : 0;
}

/** Where to cut CSV: the same, but a quoted cell may have lines. */
function endOfRecords(bytes: Buffer, size: number, all: boolean): number {
  if (!bytes.subarray(0, size).includes(QUOTE)) return endOfLines(bytes, size, all);
  let cut = 0;
  while (cut < size && cut < bytes.length) {
    const record = readRecord(bytes, cut);
    if (!all && isOpen(bytes, record) && bytes.length <= MOST_BYTES)
      return cut > 0 && bytes.length > size ? cut : 0;
    cut = record.end;
  }
  return cut < size && !all ? 0 : cut;
}
