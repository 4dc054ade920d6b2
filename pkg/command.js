#!/usr/bin/env node

// command/main.ts
import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// command/assign.ts
import { availableParallelism } from "node:os";

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
var hasOwn = (() => {
  const { hasOwnProperty } = Object.prototype;
  return (object, name) => hasOwnProperty.call(object, name);
})();
var LiveUser = class {
  #context;
  constructor(context) {
    this.#context = context;
  }
  key() {
    return userKey(this.#context);
  }
  attribute(name) {
    const context = this.#context;
    return canonical(own(context, name)) ?? canonical(own(asContext(own(context, "properties")), name)) ?? canonical(own(asContext(own(context, "attributes")), name));
  }
};
function asContext(value) {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}
function isArray(value) {
  try {
    return Array.isArray(value);
  } catch {
    return true;
  }
}
function userKey(context) {
  for (const name of USER_KEYS) {
    const key = keyText(own(context, name));
    if (key !== "") return key;
  }
  return "";
}
function keyText(value) {
  if (typeof value === "string") return value;
  return isNumber(value) ? String(value) : "";
}
function own(object, name) {
  try {
    return hasOwn(object, name) ? object[name] : void 0;
  } catch {
    return void 0;
  }
}
function canonical(value) {
  return typeof value === "object" && value !== null ? list(value) ?? date(value) : scalar(value);
}
function scalar(value) {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || isNumber(value) ? String(value) : void 0;
}
function isNumber(value) {
  return typeof value === "bigint" || typeof value === "number" && Number.isFinite(value);
}
function list(value) {
  try {
    if (!Array.isArray(value)) return void 0;
    const items = [];
    const length = Math.min(value.length, MOST_ELEMENTS);
    for (let at = 0; at < length; at++) {
      const element = own(value, String(at));
      const item = typeof element === "object" && element !== null ? date(element) : scalar(element);
      if (item !== void 0) items.push(item);
    }
    return items;
  } catch {
    return void 0;
  }
}
function date(value) {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return void 0;
  }
}

// js/unsafe_integers.ts
function unsafeIntegers(given, attributes) {
  const context = asContext(given);
  const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
  const places = [context, ...nested];
  const keys = USER_KEYS.filter((name) => isUnsafe(own(context, name)));
  const read4 = attributes.filter((name) => places.some((place) => isUnsafe(own(place, name))));
  return [.../* @__PURE__ */ new Set([...keys, ...read4])].sort();
}
function isUnsafe(value) {
  try {
    return Array.isArray(value) ? hasUnsafe(value) : isUnsafeInteger(value);
  } catch {
    return false;
  }
}
function hasUnsafe(list3) {
  const length = Math.min(list3.length, MOST_ELEMENTS);
  for (let at = 0; at < length; at++) {
    if (isUnsafeInteger(own(list3, String(at)))) return true;
  }
  return false;
}
function isUnsafeInteger(value) {
  if (typeof value !== "bigint" && !Number.isInteger(value)) return false;
  const integer = value;
  return integer > Number.MAX_SAFE_INTEGER || integer < Number.MIN_SAFE_INTEGER;
}

// command/csv.ts
var QUOTE = 34;
var COMMA = 44;
var LINE_FEED = 10;
var RETURN = 13;
function readRecord(bytes, at) {
  const lineEnd = endOfLine(bytes, at);
  if (!bytes.subarray(at, lineEnd).includes(QUOTE)) {
    const text = bytes.toString("utf8", at, withoutEnd(bytes, at, lineEnd));
    return { cells: text.split(","), problem: void 0, end: lineEnd };
  }
  const cells = [];
  for (let from = at; ; ) {
    const cell = readCell(bytes, from);
    if (typeof cell === "string") return { cells: void 0, problem: cell, end: lineEnd };
    cells.push(cell.text);
    if (cell.last) return { cells, problem: void 0, end: cell.end };
    from = cell.end;
  }
}
function isOpen(bytes, { problem, end: end2 }) {
  return problem === UNCLOSED || bytes[end2 - 1] !== LINE_FEED;
}
var UNCLOSED = "a quoted cell that is never closed";
var AFTER_QUOTE = "text after the closing quote of a cell (a quote inside is written twice)";
var INSIDE = "a quote inside of a cell that does not begin with one";
function readCell(bytes, at) {
  if (bytes[at] !== QUOTE) {
    let end3 = at;
    while (end3 < bytes.length && bytes[end3] !== COMMA && bytes[end3] !== LINE_FEED) {
      if (bytes[end3] === QUOTE) return INSIDE;
      end3++;
    }
    const last = bytes[end3] !== COMMA;
    const to = last ? withoutEnd(bytes, at, Math.min(end3 + 1, bytes.length)) : end3;
    return { text: bytes.toString("utf8", at, to), last, end: Math.min(end3 + 1, bytes.length) };
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
  const end2 = next === RETURN ? close + 2 : close + 1;
  if (bytes[end2] === LINE_FEED) return { text, last: true, end: end2 + 1 };
  return end2 >= bytes.length ? { text, last: true, end: bytes.length } : AFTER_QUOTE;
}
function endOfLine(bytes, at) {
  const feed = bytes.indexOf(LINE_FEED, at);
  return feed === -1 ? bytes.length : feed + 1;
}
function withoutEnd(bytes, at, end2) {
  const feed = end2 > at && bytes[end2 - 1] === LINE_FEED ? end2 - 1 : end2;
  return feed > at && bytes[feed - 1] === RETURN ? feed - 1 : feed;
}
function csvCell(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// command/terminal.ts
import { stripVTControlCharacters } from "node:util";
function screen(stream) {
  const colours = stream.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  const paint = (code) => (text) => colours && text !== "" ? `\x1B[${code}m${text}\x1B[0m` : text;
  const columns = stream.isTTY ? stream.columns : 80;
  return {
    width: Math.min(Math.max(columns || 80, 24), 100),
    bold: paint(1),
    dim: paint(2),
    red: paint(31),
    green: paint(32),
    yellow: paint(33)
  };
}
var MOST_SHOWN = 60;
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function shown(text, most = MOST_SHOWN) {
  const plain = /^[\p{L}\p{N}_.@#/-]+$/u.test(text) ? text : JSON.stringify(text);
  const safe = harmless(plain);
  const points = [...safe];
  return points.length > most ? `${points.slice(0, most).join("")}…` : safe;
}
function harmless(text) {
  return text.replace(UNSEEN, (each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`);
}
function harmlessJson(text) {
  return text.replace(
    UNSEEN_BUT_BREAKS,
    (each) => each.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
  );
}
var UNSEEN_BUT_BREAKS = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var segments = new Intl.Segmenter();
var NO_WIDTH = /^[\p{Cf}\p{M}]/u;
var WIDE = new RegExp("\\p{Emoji_Presentation}|\\ufe0f|[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\uff01-\\uff60]", "u");
function widthOf(text) {
  let width = 0;
  for (const { segment } of segments.segment(stripVTControlCharacters(text))) {
    width += NO_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  }
  return width;
}
function wrap(text, width, indent = "") {
  const room = Math.max(width - indent.length, 1);
  const lines = [];
  let line2 = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, room))) {
    const longer = line2 === "" ? word : `${line2} ${word}`;
    if (line2 !== "" && widthOf(longer) > room) {
      lines.push(indent + line2);
      line2 = word;
    } else line2 = longer;
  }
  return [...lines, indent + line2];
}
function pieces(word, room) {
  if (widthOf(word) <= room || word.includes("\x1B")) return [word];
  const parts = [];
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
function table(rows, width) {
  const widths = [];
  for (const row2 of rows) {
    row2.forEach((cell, at) => widths[at] = Math.max(widths[at] ?? 0, widthOf(cell)));
  }
  if (widths.reduce((sum, column) => sum + 2 + column, 0) > width) return lists(rows, width);
  return rows.map((row2) => {
    const cells = row2.map((cell, at) => {
      const space = " ".repeat((widths[at] ?? 0) - widthOf(cell));
      return at === 0 ? cell + space : space + cell;
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
}
function lists([names = [], ...rows], width) {
  return rows.flatMap(([first = "", ...cells]) => [
    ...wrap(first, width, "  "),
    ...cells.flatMap((cell, at) => wrap(`${names[at + 1]} ${cell}`, width, "    "))
  ]);
}
function count(value) {
  return value.toLocaleString("en-US");
}
function counted(value, noun) {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

// command/records.ts
import { isUtf8 } from "node:buffer";

// command/stop.ts
var AGREES = 0;
var DIFFERS = 1;
var FAILED = 2;
var Stop = class extends Error {
  /** Whether a hint at `--help` is of use. */
  usage;
  constructor(message, usage = false) {
    super(message);
    this.usage = usage;
  }
};
var EXITS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
var Interrupted = class extends Error {
  exit;
  constructor(signal) {
    super(`interrupted (${signal})`);
    this.exit = EXITS[signal];
  }
};
function reasonOf(error) {
  const { code, message } = error;
  const words = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOSPC: "no space left on the device",
    EPIPE: "the reader closed the pipe",
    ENOTDIR: "a part of its path is no folder",
    EROFS: "the file system is read-only"
  };
  const known = code === void 0 ? void 0 : words[code];
  return known === void 0 ? String(message ?? error) : `${known} (${code})`;
}

// command/records.ts
var MalformedLine = class extends Error {
};
var NOT_UTF8 = "expected UTF-8";
var LINE_FEED2 = 10;
function eachLine(bytes, visit, malformed, keepsBlanks = false) {
  let line2 = 0;
  if (!isUtf8(bytes)) {
    for (let at = 0; at < bytes.length; line2++) {
      const feed = bytes.indexOf(LINE_FEED2, at);
      const part = bytes.subarray(at, feed === -1 ? bytes.length : feed);
      at += part.length + 1;
      if (isUtf8(part)) visitLine(part.toString(), line2, visit, malformed, keepsBlanks);
      else malformed({ line: line2, message: NOT_UTF8 });
    }
    return line2;
  }
  const text = bytes.toString();
  for (let at = 0; at < text.length; line2++) {
    const feed = text.indexOf("\n", at);
    const end2 = feed === -1 ? text.length : feed;
    visitLine(text.slice(at, end2), line2, visit, malformed, keepsBlanks);
    at = end2 + 1;
  }
  return line2;
}
function visitLine(text, line2, visit, malformed, keepsBlanks) {
  const plain = text.endsWith("\r") ? text.slice(0, -1) : text;
  if (plain.trim() !== "" || plain !== "" && keepsBlanks) guarded(line2, () => visit(plain, line2), malformed);
}
function guarded(line2, read4, malformed) {
  try {
    read4();
  } catch (error) {
    if (!(error instanceof MalformedLine)) throw error;
    malformed({ line: line2, message: error.message });
  }
}
function eachRow(bytes, columns, visit, malformed) {
  const valid = isUtf8(bytes);
  let line2 = 0;
  for (let at = 0; at < bytes.length; ) {
    const { cells, problem, end: end2 } = readRecord(bytes, at);
    const part = bytes.subarray(at, end2);
    if (cells === void 0) malformed({ line: line2, message: `expected a row of CSV, found ${problem}` });
    else if (!valid && !isUtf8(part)) malformed({ line: line2, message: NOT_UTF8 });
    else if (cells.length !== 1 || cells[0] !== "" || columns.names.length === 1) {
      guarded(line2, () => visit(columns.checked(cells), line2), malformed);
    }
    line2 += linesIn(part);
    at = end2;
  }
  return line2;
}
function linesIn(bytes) {
  let lines = bytes.at(-1) === LINE_FEED2 ? 0 : 1;
  for (let at = bytes.indexOf(LINE_FEED2); at !== -1; at = bytes.indexOf(LINE_FEED2, at + 1)) lines++;
  return lines;
}
var JSON_MARK = ":json";
var Columns = class {
  /** @param header The cells of the first row. */
  constructor(header) {
    this.header = header;
    this.#isJson = header.map((name) => name.endsWith(JSON_MARK));
    this.names = header.map(
      (name) => name.endsWith(JSON_MARK) ? name.slice(0, -JSON_MARK.length) : name
    );
  }
  header;
  names;
  #isJson;
  /** The first name that stands there twice. */
  get repeated() {
    return this.names.find((name, at) => this.names.indexOf(name) !== at);
  }
  checked(cells) {
    if (cells.length === this.names.length) return cells;
    throw new MalformedLine(
      `expected ${this.names.length} cells as in the header, found ${cells.length}`
    );
  }
  /** The object that a row's cells are, without those that are empty and those named. */
  object(cells, without2) {
    const members = [];
    this.names.forEach((name, at) => {
      const cell = cells[at] ?? "";
      if (cell === "" || without2.has(name)) return;
      members.push([name, this.#isJson[at] === true ? jsonCell(name, cell) : cell]);
    });
    return Object.fromEntries(members);
  }
};
function readHeader(bytes, file) {
  const { cells = [], problem, end: end2 } = readRecord(bytes, 0);
  const columns = new Columns(cells);
  const found = problem ?? headerFault(columns);
  if (found !== void 0)
    throw new Stop(`${file}, line 1: expected a header of names between commas, found ${found}`);
  return { columns, end: end2 };
}
function headerFault({ names, repeated }) {
  if (names.every((name) => name.trim() === "")) return "a blank line";
  if (names.some((name) => name.includes("\r"))) return "a carriage return without a line feed";
  if (repeated !== void 0) return `the column ${shown(repeated)} twice`;
  const other = names.length === 1 ? /[;\t|]/.exec(names[0] ?? "")?.[0] : void 0;
  return other === void 0 ? void 0 : `${JSON.stringify(other)} between them`;
}
function jsonCell(name, cell) {
  try {
    return JSON.parse(cell);
  } catch {
    throw new MalformedLine(`expected JSON in the column ${shown(name)}, found ${shown(cell)}`);
  }
}
function jsonObject(text, what) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MalformedLine(`expected ${what}, found text that is not JSON: ${shown(text, 40)}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value;
  }
  throw new MalformedLine(`expected ${what}, found ${kindOf(value)}`);
}
function kindOf(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? `the text ${shown(value)}` : `the ${typeof value} ${String(value)}`;
}

// command/users.ts
var NONE = /* @__PURE__ */ new Set();
function eachUser(bytes, format, columns, visit, malformed) {
  if (format === "csv" && columns !== void 0) {
    return eachRow(bytes, columns, (cells) => visit(columns.object(cells, NONE)), malformed);
  }
  const read4 = format === "keys" ? (key) => ({ key }) : (text) => jsonObject(text, "a JSON object, a user's context");
  return eachLine(bytes, (text) => visit(read4(text)), malformed, format === "keys");
}
function userKey2(context) {
  return new LiveUser(asContext(context)).key();
}

// command/assign_block.ts
var HEADER = "key,flag,enabled,variant,value,reason,rule\n";
var MOST_FAULTS = 10;
var encoder = new TextEncoder();
var Assigner = class {
  constructor(flags, task, columns) {
    this.flags = flags;
    this.task = task;
    this.columns = columns;
  }
  flags;
  task;
  columns;
  /** The text of an evaluation after its user, made once for each distinct one. */
  #texts = /* @__PURE__ */ new WeakMap();
  block(bytes) {
    const faults = [];
    let malformed = 0;
    let users = 0;
    let anonymous = 0;
    let unsafe = 0;
    const rows = [];
    const { format } = this.task;
    const mayRound = format !== "keys" && /\d{16}/.test(bytes.toString("latin1"));
    const visit = (context) => {
      const key = userKey2(context);
      users++;
      if (key === "") anonymous++;
      if (mayRound && unsafeIntegers(context, Object.keys(context)).length > 0) unsafe++;
      this.#user(key, context, rows);
    };
    const lines = eachUser(bytes, this.task.format, this.columns, visit, (fault) => {
      malformed++;
      if (faults.length < MOST_FAULTS) faults.push(fault);
    });
    const output = encoder.encode(rows.join(""));
    return { output, lines, users, anonymous, unsafe, malformed, faults };
  }
  #user(key, context, rows) {
    const { keys, to, now } = this.task;
    const before = to === "csv" ? `${csvCell(key)},` : `{"key":${harmlessJson(JSON.stringify(key))},`;
    if (keys === void 0) {
      const all = this.flags.evaluateAll(context, { now });
      for (const flag of this.flags.keys) {
        const evaluation = all[flag];
        if (evaluation !== void 0) rows.push(before, this.#text(evaluation));
      }
    } else {
      for (const flag of keys)
        rows.push(before, this.#text(this.flags.evaluate(flag, context, { now })));
    }
  }
  #text(evaluation) {
    let text = this.#texts.get(evaluation);
    if (text === void 0) {
      text = this.task.to === "csv" ? row(evaluation) : line(evaluation);
      this.#texts.set(evaluation, text);
    }
    return text;
  }
};
function line({ flag, enabled, variant, value, reason, rule }) {
  return `${harmlessJson(JSON.stringify({ flag, enabled, variant, value, reason, rule })).slice(1)}
`;
}
function row({ flag, enabled, variant, value, reason, rule }) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `${[flag, String(enabled), variant, text, reason, rule ?? ""].map(csvCell).join(",")}
`;
}

// command/assign_threads.ts
import { parentPort, Worker, workerData } from "node:worker_threads";
import { FlagEvaluator } from "isoflag";
var Threads = class {
  constructor(snapshot, task, jobs) {
    this.snapshot = snapshot;
    this.task = task;
    this.jobs = jobs;
  }
  snapshot;
  task;
  jobs;
  /** What is under way, in the order of the input. */
  queue = [];
  #threads = [];
  #next = 0;
  /** So many blocks are under way at most: enough that no thread waits. */
  get most() {
    return this.jobs * 2;
  }
  assign(bytes) {
    const at = this.#next;
    this.#next = (this.#next + 1) % this.jobs;
    const thread = this.#threads[at] ??= new Thread({ snapshot: this.snapshot, task: this.task });
    return thread.assign(bytes);
  }
  async close() {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
};
var Thread = class {
  #worker;
  #waiting = [];
  constructor(setup) {
    this.#worker = new Worker(new URL(import.meta.url), { workerData: setup });
    this.#worker.on("message", (assigned) => this.#waiting.shift()?.resolve(assigned));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("a thread ended")));
  }
  assign(bytes) {
    const assigned = new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    assigned.catch(() => {
    });
    const block = Uint8Array.from(bytes);
    this.#worker.postMessage(block, [block.buffer]);
    return assigned;
  }
  async close() {
    await this.#worker.terminate();
  }
  #fail(error) {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
};
function work() {
  const { snapshot, task } = workerData;
  const columns = task.header === void 0 ? void 0 : new Columns(task.header);
  const assigner = new Assigner(new FlagEvaluator(snapshot), task, columns);
  parentPort?.on("message", (block) => {
    const assigned = assigner.block(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
    parentPort?.postMessage(assigned, [assigned.output.buffer]);
  });
}

// command/input.ts
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
var MOST_BYTES = 16 * 1024 * 1024;
var CHUNK = 1024 * 1024;
var LINE_FEED3 = 10;
var QUOTE2 = 34;
async function openInput(path, asked2) {
  const format = formatOf(path, asked2);
  if (path === void 0 || path === "-") {
    if (process.stdin.isTTY) throw new Stop("no input: name a file, or send lines to stdin", true);
    const stdin = process.stdin;
    return {
      name: "stdin",
      format,
      size: void 0,
      blocks: (size) => blocks(stdin, "stdin", format, size)
    };
  }
  const stats = await stat(path).catch((error) => cannotRead(path, error));
  if (stats.isDirectory()) throw new Stop(`cannot read ${path}: it is a folder`);
  const stream = () => createReadStream(path, { highWaterMark: CHUNK });
  return {
    name: path,
    format,
    size: sizeOf(stats),
    blocks: (size) => blocks(stream(), path, format, size)
  };
}
function sizeOf(stats) {
  return stats.isFile() ? stats.size : void 0;
}
function cannotRead(path, error) {
  throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
}
var FORMATS = ["ndjson", "csv", "keys"];
var ENDINGS = /* @__PURE__ */ new Map([
  ["csv", "csv"],
  ["txt", "keys"],
  ["keys", "keys"]
]);
function formatOf(path, asked2) {
  if (asked2 === void 0) return ENDINGS.get(path?.split(".").at(-1)?.toLowerCase() ?? "") ?? "ndjson";
  if (FORMATS.includes(asked2)) return asked2;
  throw new Stop(`--format is one of ${FORMATS.join(", ")}, not ${asked2}`, true);
}
async function* blocks(source, name, format, size) {
  const end2 = format === "csv" ? endOfRecords : endOfLines;
  let held = Buffer.alloc(0);
  let read4 = 0;
  let skipping = false;
  const isJson = format === "ndjson" && name.toLowerCase().endsWith(".json");
  try {
    for await (const chunk of source) {
      held = read4 === 0 ? withoutMark(chunk, name) : Buffer.concat([held, chunk]);
      if (read4 === 0 && isJson && /^\s*\[/.test(held.toString("latin1", 0, 1e3))) {
        throw new Stop(
          `cannot read ${name}: it is a JSON array, expected one JSON object a line (jq -c '.[]' makes such lines)`
        );
      }
      read4 += chunk.length;
      if (skipping) {
        const feed = held.indexOf(LINE_FEED3);
        held = feed === -1 ? Buffer.alloc(0) : held.subarray(feed + 1);
        if (feed === -1) continue;
        skipping = false;
      }
      if (held.length > MOST_BYTES && !held.subarray(0, MOST_BYTES).includes(LINE_FEED3)) {
        yield { bytes: Buffer.alloc(0), read: read4, tooLong: true };
        const feed = held.indexOf(LINE_FEED3);
        held = feed === -1 ? Buffer.alloc(0) : held.subarray(feed + 1);
        skipping = feed === -1;
      }
      for (let cut = end2(held, size, false); cut > 0; cut = end2(held, size, false)) {
        yield { bytes: held.subarray(0, cut), read: read4 - held.length + cut, tooLong: false };
        held = held.subarray(cut);
      }
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    cannotRead(name, error);
  }
  while (held.length > 0) {
    const cut = end2(held, size, true);
    yield { bytes: held.subarray(0, cut), read: read4 - held.length + cut, tooLong: false };
    held = held.subarray(cut);
  }
}
function withoutMark(bytes, name) {
  const [first, second, third] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new Stop(`cannot read ${name}: it is UTF-16, expected UTF-8`);
  }
  return first === 239 && second === 187 && third === 191 ? bytes.subarray(3) : bytes;
}
function endOfLines(bytes, size, all) {
  if (bytes.length > size) {
    const before = bytes.lastIndexOf(LINE_FEED3, size - 1) + 1;
    const cut = before > 0 ? before : bytes.indexOf(LINE_FEED3, size) + 1;
    if (cut > 0 || !all) return cut;
  }
  return all ? bytes.length : 0;
}
function endOfRecords(bytes, size, all) {
  if (!bytes.subarray(0, size).includes(QUOTE2)) return endOfLines(bytes, size, all);
  let cut = 0;
  while (cut < size && cut < bytes.length) {
    const record = readRecord(bytes, cut);
    if (!all && isOpen(bytes, record) && bytes.length <= MOST_BYTES)
      return cut > 0 && bytes.length > size ? cut : 0;
    cut = record.end;
  }
  return cut < size && !all ? 0 : cut;
}

// command/interrupt.ts
var asked;
var wake = () => {
};
function listen() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (asked !== void 0) process.exit(asked.exit);
      asked = new Interrupted(signal);
      wake(asked);
    });
  }
}
async function* untilInterrupted(source) {
  for (; ; ) {
    if (asked !== void 0) throw asked;
    const next = await new Promise((resolve, reject) => {
      wake = reject;
      source.next().then(resolve, reject);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

// command/output.ts
import { createWriteStream, existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { chmod, rename } from "node:fs/promises";
function openOutput(path, kept = []) {
  if (path === void 0 || path === "-") {
    return new StreamOutput(process.stdout, "stdout");
  }
  if (existsSync(path) && !statSync(path).isFile()) {
    if (statSync(path).isDirectory()) throw new Stop(`cannot write ${path}: it is a folder`);
    return new StreamOutput(createWriteStream(path), path);
  }
  if (!existsSync(path)) return new FileOutput(path, void 0);
  const real = realpathSync(path);
  if (kept.some((each) => realpathSync(each) === real)) {
    throw new Stop(`cannot write ${path}: it is the snapshot`, true);
  }
  return new FileOutput(real, statSync(real).mode & 4095);
}
var StreamOutput = class {
  constructor(stream, name) {
    this.stream = stream;
    this.name = name;
    this.isTerminal = stream === process.stdout && process.stdout.isTTY;
    stream.on("error", (error) => this.#failure ??= error);
  }
  stream;
  name;
  isTerminal;
  #failure;
  write(bytes) {
    return new Promise((resolve, reject) => {
      if (this.#failure !== void 0) return reject(this.#stop(this.#failure));
      this.stream.write(bytes, (error) => {
        if (error === null || error === void 0) resolve();
        else reject(this.#stop(error));
      });
    });
  }
  async finish() {
    if (this.stream === process.stdout) return this.write("");
    await new Promise((resolve, reject) => {
      this.stream.once("error", (error) => reject(this.#stop(error)));
      this.stream.end(resolve);
    });
  }
  discard() {
  }
  #stop(error) {
    return new Stop(`cannot write ${this.name}: ${reasonOf(error)}`);
  }
};
var FileOutput = class extends StreamOutput {
  /** @param mode That of the file that it takes the place of. */
  constructor(path, mode) {
    const partial = `${path}.${process.pid}.partial`;
    super(createWriteStream(partial, { flags: "wx" }), path);
    this.path = path;
    this.mode = mode;
    this.#partial = partial;
  }
  path;
  mode;
  #partial;
  async finish() {
    await super.finish();
    await this.#place().catch((error) => {
      throw new Stop(`cannot write ${this.path}: ${reasonOf(error)}`);
    });
  }
  async #place() {
    if (this.mode !== void 0) await chmod(this.#partial, this.mode);
    await rename(this.#partial, this.path);
  }
  discard() {
    rmSync(this.#partial, { force: true });
  }
};

// command/progress.ts
var EVERY_MS = 100;
var Progress = class {
  /**
   * @param size In bytes, where that is known.
   * @param isMixed Whether output goes to the same terminal meanwhile.
   */
  constructor(size, isMixed = false) {
    this.size = size;
    this.#shows = process.stderr.isTTY && process.env["TERM"] !== "dumb" && !isMixed;
  }
  size;
  #start = performance.now();
  #shows;
  #last = 0;
  #isShown = false;
  /** @param read Bytes of the input. */
  update(lines, read4) {
    const now = performance.now();
    if (!this.#shows || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#isShown = true;
    process.stderr.write(`\r${this.#line(lines, read4, (now - this.#start) / 1e3)}\x1B[K`);
  }
  /** Takes the bar away. */
  clear() {
    if (this.#isShown) process.stderr.write("\r\x1B[K");
    this.#isShown = false;
  }
  /** Since the run began. */
  get seconds() {
    return (performance.now() - this.#start) / 1e3;
  }
  #line(lines, read4, seconds) {
    const rate = `${count(lines)} lines, ${count(Math.round(lines / seconds))} a second`;
    const width = process.stderr.columns || 80;
    if (this.size === void 0 || this.size === 0) return rate.slice(0, width - 1);
    const share = Math.min(read4 / this.size, 1);
    const text = ` ${Math.floor(share * 100)} %  ${rate}`;
    const room = Math.min(width - text.length - 3, 40);
    if (room < 5) return text.trim().slice(0, width - 1);
    const done = Math.round(share * room);
    return `[${"#".repeat(done)}${" ".repeat(room - done)}]${text}`;
  }
};

// command/snapshot.ts
import { readFile } from "node:fs/promises";
import { FlagEvaluator as FlagEvaluator2, SnapshotError } from "isoflag";
async function openSnapshot(path) {
  if (path === void 0) throw new Stop("--snapshot FILE is missing: the flags to evaluate", true);
  const bytes = await readFile(path).catch((error) => {
    throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
  });
  try {
    return { path, bytes, flags: new FlagEvaluator2(bytes) };
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const { code, line: line2, column, message } = error;
    const place = line2 === null || line2 === void 0 ? "" : `, line ${line2}, column ${column}`;
    throw new Stop(`${path}${place}: ${harmless(message)} (${code})`);
  }
}
var MOST_PROBLEMS = 5;
function tellProblems({ path, flags }) {
  const { problems: found, problemCount } = flags.report;
  if (problemCount === 0) return;
  const { yellow } = screen(process.stderr);
  const lines = found.slice(0, MOST_PROBLEMS).map(
    ({ severity, pointer, message, code }) => `  ${severity} at ${harmless(pointer) || "the top"}: ${harmless(message)} (${code})`
  );
  const more = problemCount - lines.length;
  const page2 = [
    yellow(`${harmless(path)}: ${counted(problemCount, "problem")}`),
    ...lines,
    ...more > 0 ? [`  and ${count(more)} more`] : []
  ];
  process.stderr.write(`${page2.join("\n")}
`);
}
function checkedFlags({ path, flags }, keys) {
  for (const key of keys) {
    if (flags.has(key)) continue;
    const near = nearest(key, flags.keys);
    const hint = near === void 0 ? "" : `; did you mean ${shown(near)}?`;
    throw new Stop(`${path} has no flag ${shown(key)}${hint}`);
  }
  return keys;
}
function nearest(word, words) {
  const far = Math.max(2, Math.floor(word.length / 3));
  const near = words.slice(0, 1e4).map((each) => ({ each, distance: distance(word, each, far) }));
  near.sort((one, other) => one.distance - other.distance);
  return near[0] !== void 0 && near[0].distance <= far ? near[0].each : void 0;
}
function distance(one, other, far) {
  if (Math.abs(one.length - other.length) > far) return Infinity;
  let row2 = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const change = (row2[to - 1] ?? 0) + same;
      next.push(Math.min(change, (row2[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row2 = next;
  }
  return row2.at(-1) ?? Infinity;
}

// command/assign.ts
var MOST_BYTES2 = 256 * 1024;
var LEAST_BYTES = 4 * 1024;
var BYTES_BY_FLAG = 1024 * 1024;
var MOST_FAULTS2 = 10;
async function assign(values, files) {
  const snapshot = await openSnapshot(values.text("snapshot"));
  const asked2 = values.list("flag");
  const keys = asked2.length === 0 ? void 0 : [...new Set(checkedFlags(snapshot, asked2))];
  const jobs = jobsOf(values);
  const now = values.instant("now") ?? Date.now();
  const to = formatOf2(values.text("to"), values.text("output"));
  const input = await openInput(files[0], values.text("format"));
  tellProblems(snapshot);
  const output = openOutput(values.text("output"), [snapshot.path]);
  try {
    const run2 = new Run(snapshot, input, output, jobs);
    await run2.all({ format: input.format, header: void 0, keys, to, now });
    return run2.report();
  } catch (error) {
    output.discard();
    throw error;
  }
}
var MOST_JOBS = 64;
function jobsOf(values) {
  const cores = availableParallelism();
  const asked2 = values.number("jobs", Math.min(cores, MOST_JOBS));
  if (asked2 === 0) throw new Stop("--jobs takes a whole number from 1", true);
  const most = Math.min(2 * cores, MOST_JOBS);
  if (asked2 <= most) return asked2;
  process.stderr.write(`isoflag: ${most} threads, not ${asked2}, on ${counted(cores, "core")}
`);
  return most;
}
function formatOf2(asked2, path) {
  if (asked2 === void 0) return path?.toLowerCase().endsWith(".csv") === true ? "csv" : "ndjson";
  if (asked2 === "ndjson" || asked2 === "csv") return asked2;
  throw new Stop(`--to takes ndjson or csv, not ${shown(asked2)}`, true);
}
var Run = class {
  constructor(snapshot, input, output, jobs) {
    this.snapshot = snapshot;
    this.input = input;
    this.output = output;
    this.jobs = jobs;
    this.#progress = new Progress(input.size, output.isTerminal);
  }
  snapshot;
  input;
  output;
  jobs;
  #progress;
  #faults = [];
  #malformed = 0;
  #lines = 0;
  #users = 0;
  #anonymous = 0;
  #unsafe = 0;
  async all(task) {
    try {
      if (task.to === "csv") await this.output.write(HEADER);
      await this.#blocks(task);
      await this.output.finish();
    } finally {
      this.#progress.clear();
    }
  }
  async #blocks(given) {
    const flags = given.keys?.length ?? this.snapshot.flags.report.flags;
    const size = Math.min(Math.max(BYTES_BY_FLAG / Math.max(flags, 1), LEAST_BYTES), MOST_BYTES2);
    let threads;
    let task = given;
    let isFirst = true;
    try {
      for await (const { bytes, read: read4, tooLong } of untilInterrupted(
        this.input.blocks(Math.floor(size))
      )) {
        let users = bytes;
        if (isFirst && task.format === "csv") {
          const { columns, end: end2 } = readHeader(bytes, this.input.name);
          task = { ...task, header: columns.header };
          this.#lines++;
          users = bytes.subarray(end2);
        }
        isFirst = false;
        threads ??= new Threads(this.snapshot.bytes, task, this.jobs);
        const assigned = tooLong ? Promise.resolve(TOO_LONG) : threads.assign(users);
        threads.queue.push({ assigned, read: read4 });
        while (threads.queue.length > threads.most) await this.#take(threads);
      }
      while (threads !== void 0 && threads.queue.length > 0) await this.#take(threads);
    } finally {
      await threads?.close();
    }
  }
  /** Writes the block that was read first of those under way. */
  async #take(threads) {
    const next = threads.queue.shift();
    if (next === void 0) return;
    const { output, lines, users, anonymous, unsafe, malformed, faults } = await next.assigned;
    for (const { line: line2, message } of faults) {
      if (this.#faults.length < MOST_FAULTS2)
        this.#faults.push({ line: this.#lines + line2 + 1, message });
    }
    this.#malformed += malformed;
    this.#lines += lines;
    this.#users += users;
    this.#anonymous += anonymous;
    this.#unsafe += unsafe;
    if (output.length > 0) await this.output.write(output);
    this.#progress.update(this.#lines, next.read);
  }
  /** Says on stderr what was done; gives the exit code. */
  report() {
    const { red, yellow } = screen(process.stderr);
    const { seconds } = this.#progress;
    const rate = `${count(Math.round(this.#users / seconds))} a second`;
    const lines = [`${counted(this.#users, "user")} in ${seconds.toFixed(1)} s, ${rate}`];
    if (this.#anonymous > 0) {
      const which = this.#anonymous === this.#users ? "all" : count(this.#anonymous);
      lines.push(
        yellow(
          `${which} of them anonymous: none of targetingKey, key, user_id and id is a text or a number`
        )
      );
    }
    if (this.#unsafe > 0) {
      lines.push(
        yellow(
          `${counted(this.#unsafe, "user")} with integers beyond 2^53 - 1 that are not text, which are rounded: send such ids as texts`
        )
      );
    }
    if (this.#lines === 0) lines.push(yellow(`${harmless(this.input.name)} is empty`));
    if (this.#malformed > 0) lines.push(red(`${counted(this.#malformed, "malformed line")}, left out`));
    for (const { line: line2, message } of this.#faults) lines.push(`  line ${line2}: ${harmless(message)}`);
    const more = this.#malformed - this.#faults.length;
    if (more > 0) lines.push(`  and ${count(more)} more`);
    process.stderr.write(lines.map((line2) => `isoflag: ${line2}
`).join(""));
    return this.#malformed > 0 ? FAILED : AGREES;
  }
};
var TOO_LONG = {
  output: new Uint8Array(),
  lines: 1,
  users: 0,
  anonymous: 0,
  unsafe: 0,
  malformed: 1,
  faults: [{ line: 0, message: "expected a line of at most 16 MiB" }]
};

// command/crosscheck.ts
import { explain as explain2 } from "isoflag/explain";

// command/instant.ts
var INSTANT = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d)?)?$/;
var LATEST = 864e13;
var INSTANTS = "an instant such as 2026-11-21T08:00:00Z, or epoch milliseconds";
function instantOf(given) {
  if (typeof given === "number") return Math.abs(given) <= LATEST ? given : void 0;
  if (typeof given !== "string") return void 0;
  const match = INSTANT.exec(given);
  if (match === null) return /^-?\d+(\.\d+)?$/.test(given) ? instantOf(Number(given)) : void 0;
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] = match;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  const offset = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 6e4;
  const local = Date.parse(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  const exists = !day.startsWith("0000") && !Number.isNaN(local) && hours <= 23 && minutes <= 59 && new Date(local).toISOString().startsWith(`${day}T${time}`);
  return exists ? local - offset : void 0;
}

// command/decision.ts
var WHAT = "a JSON object with flag, context and enabled";
function decisionOfLine(text) {
  const line2 = jsonObject(text, WHAT);
  const { flag, context, enabled, variant, reason, now } = line2;
  if (typeof flag !== "string") throw expected("flag", "a text", flag);
  if (typeof context !== "object" || context === null || Array.isArray(context)) {
    throw expected("context", "an object", context);
  }
  if (typeof enabled !== "boolean") throw expected("enabled", "true or false", enabled);
  if (!isTextOrNothing(variant)) throw expected("variant", "a text", variant);
  if (!isTextOrNothing(reason)) throw expected("reason", "a text", reason);
  const answer = { enabled, variant: variant === null ? "" : variant, reason: reason ?? void 0 };
  return { flag, context, answer, now: instantIn(now), text, length: text.length };
}
function isTextOrNothing(value) {
  return value === void 0 || value === null || typeof value === "string";
}
function expected(name, what, found) {
  return new MalformedLine(`expected ${what} as ${shown(name)}, found ${kindOf(found)}`);
}
function instantIn(now) {
  if (now === void 0 || now === null || now === "") return void 0;
  const instant = instantOf(now);
  if (instant === void 0) throw expected("now", INSTANTS, now);
  return instant;
}
var CONTEXT = "context";
var OWN_COLUMNS = /* @__PURE__ */ new Set(["flag", "enabled", "variant", "reason", "now"]);
function missingColumn({ names }) {
  return ["flag", "enabled"].find((name) => !names.includes(name));
}
function decisionOfRow(columns) {
  const at = (name) => columns.names.indexOf(name);
  const [flag, enabled, variant] = [at("flag"), at("enabled"), at("variant")];
  const [reason, now, contextAt] = [at("reason"), at("now"), at(CONTEXT)];
  return (cells) => {
    const text = cells[enabled] ?? "";
    const isOn = BOOLEANS.get(text.toLowerCase());
    if (isOn === void 0) throw expected("enabled", "true or false", text);
    const context = contextAt === -1 ? columns.object(cells, OWN_COLUMNS) : jsonObject(cells[contextAt] || "{}", "a JSON object as context");
    return {
      flag: cells[flag] ?? "",
      context,
      answer: { enabled: isOn, variant: cells[variant], reason: cells[reason] || void 0 },
      now: instantIn(cells[now]),
      text: void 0,
      length: cells.reduce((sum, cell) => sum + cell.length, 0)
    };
  };
}
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false]
]);

// command/diagnosis/diagnose.ts
import { FlagEvaluator as FlagEvaluator3 } from "isoflag";
import { explain } from "isoflag/explain";

// command/sample.ts
var MOST_CHARACTERS = 8192;
var Sample = class {
  /** @param seed Two runs with the same input keep the same lines. */
  constructor(capacity, seed = 1) {
    this.capacity = capacity;
    this.#state = seed;
  }
  capacity;
  kept = [];
  /** How many were offered. */
  offered = 0;
  #state;
  /** How many lines one that was kept stands for. */
  get weight() {
    return this.kept.length === 0 ? 0 : this.offered / this.kept.length;
  }
  offer(line2, decision) {
    const at = this.offered < this.capacity ? this.offered : Math.floor(this.#random() * (this.offered + 1));
    this.offered++;
    if (at >= this.capacity || decision.length > MOST_CHARACTERS) return;
    this.kept[Math.min(at, this.kept.length)] = { line: line2, decision: detached(decision) };
  }
  /** In the order of the input. */
  get inOrder() {
    return [...this.kept].sort((one, other) => one.line - other.line);
  }
  /** From 0 to less than 1 (mulberry32). */
  #random() {
    this.#state = this.#state + 1831565813 | 0;
    let mixed = Math.imul(this.#state ^ this.#state >>> 15, 1 | this.#state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  }
};
function detached(decision) {
  const { text } = decision;
  return text === void 0 ? decision : { ...decision, text: Buffer.from(text).toString() };
}

// command/tally.ts
var FIELDS = ["enabled", "variant", "reason"];
var REASONS = /* @__PURE__ */ new Set([
  "not_found",
  "error",
  "disabled",
  "prerequisite_failed",
  "target_match",
  "rule_match",
  "percentage",
  "percentage_excluded",
  "no_match",
  "default"
]);
function differences(answer, evaluation, fields) {
  const { enabled, variant, reason } = answer;
  const found = [];
  if (fields.has("enabled") && enabled !== evaluation.enabled) found.push("enabled");
  if (fields.has("variant") && variant !== void 0 && variant !== evaluation.variant)
    found.push("variant");
  if (fields.has("reason") && reason !== void 0 && reason !== evaluation.reason && REASONS.has(reason)) {
    found.push("reason");
  }
  return found;
}
var FlagTally = class {
  constructor(flag, capacity) {
    this.flag = flag;
    this.differingSample = new Sample(capacity);
    this.agreeingSample = new Sample(capacity);
  }
  flag;
  compared = 0;
  differing = 0;
  /** How many lines differ in each field; a line can be in several. */
  by = { enabled: 0, variant: 0, reason: 0 };
  differingSample;
  agreeingSample;
  add(line2, decision, found, isUnknown) {
    this.compared++;
    if (found.length === 0 && !isUnknown) return this.agreeingSample.offer(line2, decision);
    this.differing++;
    for (const field of found) this.by[field]++;
    this.differingSample.offer(line2, decision);
  }
};
var MOST_KEPT = 2e3;
var LEAST_KEPT = 20;
var KEPT_IN_ALL = 1e4;
var MOST_UNKNOWN = 1e3;
var OTHERS = "(others)";
var Tally = class {
  constructor(known) {
    this.known = known;
    const share = Math.floor(KEPT_IN_ALL / Math.max(known, 1));
    this.#capacity = Math.min(Math.max(share, LEAST_KEPT), MOST_KEPT);
    this.#most = known + MOST_UNKNOWN;
  }
  known;
  compared = 0;
  differing = 0;
  /** Lines that ask for flags that the snapshot does not have. */
  unknown = 0;
  /** The first of these flags. */
  unknownFlags = /* @__PURE__ */ new Set();
  #flags = /* @__PURE__ */ new Map();
  #capacity;
  #most;
  /** @param isUnknown Whether the snapshot has no such flag, so that nothing agrees. */
  add(line2, decision, found, isUnknown) {
    this.compared++;
    if (found.length > 0 || isUnknown) this.differing++;
    if (isUnknown) {
      this.unknown++;
      if (this.unknownFlags.size < MOST_UNKNOWN) this.unknownFlags.add(decision.flag);
    }
    this.#of(decision.flag).add(line2, decision, found, isUnknown);
  }
  /** Those that differ most first. */
  get flags() {
    return [...this.#flags.values()].sort((one, other) => other.differing - one.differing);
  }
  #of(flag) {
    const key = this.#flags.has(flag) || this.#flags.size < this.#most ? flag : OTHERS;
    let tally = this.#flags.get(key);
    if (tally === void 0) {
      tally = new FlagTally(key, this.#capacity);
      this.#flags.set(key, tally);
    }
    return tally;
  }
};

// command/diagnosis/hashing.ts
import { createHash } from "node:crypto";
var LARGEST = 4294967295;
var HASHED = "Hash the UTF-8 bytes of `salt:unit`, as docs/semantics.md (1.1) says.";
var READ = "Read the first 4 bytes of the digest big-endian, as an unsigned number.";
var COMPARED = "Compare bucket = (value / 4294967295) * 100 as a double, `bucket < percentage`.";
var KEYS = "Hash keys as they are; change them, if at all, before any flag is evaluated, and everywhere.";
var utf8 = (change) => (salt, unit) => `${salt}:${change(unit)}`;
function utf16(text, bigEndian, mark) {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}
var latin1 = (other) => (salt, unit) => Buffer.from(`${salt}:${unit}`.replace(/[^\0-\xff]/gu, other), "latin1");
var hex = (value) => value.toString(16);
var end = ({ percentage }) => Math.floor(percentage / 100 * LARGEST);
var bucketOf = (value) => value / LARGEST * 100;
var BUCKETINGS = [
  {
    name: "the hash is read little-endian",
    advice: READ,
    read: (digest) => digest.readUInt32LE(0)
  },
  {
    name: "the hash is read as a signed number",
    advice: READ,
    read: (digest) => digest.readInt32BE(0)
  },
  {
    name: "the hash is read as a signed number",
    form: "its sign dropped",
    advice: READ,
    read: (digest) => Math.abs(digest.readInt32BE(0))
  },
  {
    name: "the last bytes of the hash are read",
    advice: READ,
    read: (digest) => digest.readUInt32BE(digest.length - 4)
  },
  {
    name: "divided by 2^32",
    advice: `Divide by 4294967295, which is 2^32 - 1. ${COMPARED}`,
    within: (value, { percentage, scale }) => scale === "percent" ? value / (LARGEST + 1) * 100 < percentage : value % 100 < percentage,
    share: (value) => value / (LARGEST + 1)
  },
  {
    name: "`% 100` for a bucket",
    advice: `Use the snapshot's scale, "percent" (docs/semantics.md, 1.2); or make it schema 1 with "bucketing": {"scale": "modulo100"}.`,
    within: (value, { percentage }) => value % 100 < percentage,
    share: (value) => value % 100 / 100
  },
  {
    name: "a bucket for `% 100`",
    advice: `Use the snapshot's scale, "modulo100" (docs/semantics.md, 1.2); or make it schema 1 with "bucketing": {"scale": "percent"}.`,
    within: (value, { percentage }) => bucketOf(value) < percentage
  },
  {
    name: "`% 100` for a bucket",
    form: "`% 10000`, in hundredths",
    advice: COMPARED,
    within: (value, { percentage }) => value % 1e4 / 100 < percentage,
    share: (value) => value % 1e4 / 1e4
  },
  {
    name: "`user:flag` is hashed for `flag:user`",
    advice: HASHED,
    bytes: (salt, unit) => `${unit}:${salt}`
  },
  {
    name: "the separator is missing",
    form: "flag, user",
    advice: HASHED,
    bytes: (salt, unit) => salt + unit
  },
  {
    name: "the separator is missing",
    form: "user, flag",
    advice: HASHED,
    bytes: (salt, unit) => unit + salt
  },
  ...[".", "-", "_", "/", "|"].map((separator) => ({
    name: "the separator is another one",
    form: `\`${separator}\` for \`:\``,
    advice: HASHED,
    bytes: (salt, unit) => salt + separator + unit
  })),
  {
    name: "only the user key is hashed",
    advice: HASHED,
    bytes: (_, unit) => unit
  },
  {
    name: "keys are lower-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.toLowerCase())
  },
  {
    name: "keys are lower-cased",
    form: "upper-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.toUpperCase())
  },
  { name: "keys are trimmed", advice: KEYS, bytes: utf8((unit) => unit.trim()) },
  {
    name: "keys are trimmed",
    form: "and lower-cased",
    advice: KEYS,
    bytes: utf8((unit) => unit.trim().toLowerCase())
  },
  ...["NFC", "NFD"].map((form) => ({
    name: "keys are normalised",
    form,
    advice: KEYS,
    bytes: utf8((unit) => unit.normalize(form))
  })),
  ...[false, true].flatMap(
    (bigEndian) => [false, true].map((mark) => ({
      name: "UTF-16 is hashed for UTF-8",
      form: `${bigEndian ? "big" : "little"}-endian${mark ? ", with a byte order mark" : ""}`,
      advice: HASHED,
      bytes: (salt, unit) => utf16(`${salt}:${unit}`, bigEndian, mark)
    }))
  ),
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "`?` for other characters",
    advice: HASHED,
    bytes: latin1("?")
  },
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "other characters left out",
    advice: HASHED,
    bytes: latin1("")
  },
  {
    name: "Latin-1 is hashed for UTF-8",
    form: "the low byte of each UTF-16 unit",
    advice: HASHED,
    bytes: (salt, unit) => Buffer.from(`${salt}:${unit}`, "latin1")
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "8 digits of the hash with those of the percentage",
    advice: COMPARED,
    within: (value, step) => hex(value).padStart(8, "0") < hex(end(step))
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "without leading zeros",
    advice: COMPARED,
    within: (value, step) => hex(value) < hex(end(step))
  },
  {
    name: "hexadecimal text is compared, not numbers",
    form: "the first 4 characters of the text read as bytes",
    advice: READ,
    read: (digest) => Buffer.from(digest.toString("hex")).readUInt32BE(0)
  },
  {
    name: "buckets are compared as texts",
    advice: COMPARED,
    within: (value, { percentage }) => String(bucketOf(value)) < String(percentage)
  },
  {
    name: "`<=` for `<`",
    advice: "A bucket that equals the percentage is out: `bucket < percentage`.",
    within: (value, { percentage, scale }) => (scale === "percent" ? bucketOf(value) : value % 100) <= percentage,
    inclusive: true
  },
  {
    name: "one hash for rollout and variant",
    advice: "Choose the variant by a second hash, of `salt/variants:unit` (docs/semantics.md, 1.3).",
    splitSalt: (salt) => salt
  },
  {
    name: "variants are not ordered by name",
    form: "document order",
    advice: "Order variants by name, comparing UTF-8 bytes, before adding up their weights (docs/semantics.md, 1.3).",
    documentOrder: true
  },
  ...["", ".0"].map((ending) => ({
    name: "number ids are spelt differently",
    form: ending === "" ? "`42` for `42.0`" : "`42.0` for `42`",
    advice: "Give ids as texts, in one spelling; a number's text is `42`, never `42.0` (docs/semantics.md, 2.3).",
    bytes: utf8(
      (unit) => ending === "" ? unit.replace(/^(-?\d+)\.0+$/, "$1") : unit.replace(/^-?\d+$/, `$&${ending}`)
    )
  })),
  ...["md5", "sha1", "sha512"].map((algorithm) => ({
    name: "another hash function",
    form: algorithm,
    advice: "Use SHA-256.",
    algorithm
  }))
];
var Digests = class {
  #known = /* @__PURE__ */ new Map();
  of(algorithm, text) {
    if (typeof text !== "string") return createHash(algorithm).update(text).digest();
    const key = `${algorithm} ${text}`;
    let digest = this.#known.get(key);
    if (digest === void 0) {
      digest = createHash(algorithm).update(text).digest();
      this.#known.set(key, digest);
    }
    return digest;
  }
};
function isWithin(bucketing, step, digests) {
  const value = valueOf(bucketing, step.salt, step.unit ?? "", digests);
  if (bucketing.within !== void 0) return bucketing.within(value, step);
  return (step.scale === "percent" ? bucketOf(value) : value % 100) < step.percentage;
}
function chosen(bucketing, split, weights, digests) {
  const { splitSalt, share, inclusive, documentOrder } = bucketing;
  const salt = splitSalt === void 0 ? `${split.salt}/variants` : splitSalt(split.salt);
  const value = valueOf(bucketing, salt, split.unit ?? "", digests);
  const place = share === void 0 ? value / LARGEST : share(value);
  const ends2 = documentOrder === true ? weights.inDocument : weights.byName;
  const reached = ends2.find(({ end: end2 }) => place < end2 || inclusive === true && place === end2);
  return (reached ?? ends2.at(-1))?.variant;
}
function valueOf({ bytes, algorithm = "sha256", read: read4 }, salt, unit, digests) {
  const text = bytes === void 0 ? `${salt}:${unit}` : bytes(salt, unit);
  const digest = digests.of(algorithm, text);
  return read4 === void 0 ? digest.readUInt32BE(0) : read4(digest);
}

// command/diagnosis/predict.ts
var PARTS = ["everywhere", "rollout", "variant"];
var isCut = (text) => text !== null && text.length > 300 && text.endsWith("…");
function decided({
  evaluation,
  rules,
  targets,
  percentage,
  split,
  prerequisites
}) {
  const { reason, enabled, variant } = evaluation;
  if (prerequisites.length > 0) return void 0;
  const rule = rules.find(({ decides }) => decides);
  const own2 = reason === "percentage" || reason === "percentage_excluded" ? percentage : null;
  const step = rule?.percentage ?? own2 ?? void 0;
  const target = reason === "target_match" ? targets.find(({ holds }) => holds) : void 0;
  const weights = weightsFor(rule, target, split);
  if (isCut(step?.unit ?? null) || isCut(weights?.unit ?? null)) return void 0;
  return {
    evaluation,
    step: step !== void 0 && isPartial(step) ? step : void 0,
    split: weights,
    named: rule?.variant ?? (enabled ? variant : void 0)
  };
}
function isPartial({ percentage, unit }) {
  return unit !== null && percentage > 0 && percentage < 100;
}
function weightsFor(rule, target, split) {
  const named2 = rule === void 0 ? target?.variant ?? null : rule.variant;
  return split !== null && split.unit !== null && named2 === null ? split : void 0;
}
function bucketed(bucketing, { evaluation, step, split, named: named2 }, weights, digests) {
  const isIn = step === void 0 ? evaluation.enabled : isWithin(bucketing, step, digests);
  const isSplit = split !== void 0 && weights !== void 0;
  const own2 = split?.variant ?? named2;
  const other = isSplit ? chosen(bucketing, split, weights, digests) : own2;
  const answer = (enabled, variant) => {
    const reason = enabled === evaluation.enabled ? evaluation.reason : void 0;
    if (enabled) return { enabled, variant, reason };
    return { enabled, variant: evaluation.enabled ? void 0 : evaluation.variant, reason };
  };
  return {
    everywhere: answer(isIn, other),
    rollout: answer(isIn, own2),
    variant: answer(evaluation.enabled, other)
  };
}
function read(reading, flags, decision, now) {
  const { flag, context, text } = decision;
  const seen = reading.context === void 0 ? context : reading.context(context, text);
  const { enabled, variant, reason } = flags.evaluate(flag, seen, { now: decision.now ?? now });
  const told = reading.reason === void 0 ? reason : reading.reason ?? void 0;
  return { enabled, variant, reason: told };
}

// command/diagnosis/constant.ts
var WHATEVER_IS_LEFT = /* @__PURE__ */ new Set(["percentage", "percentage_excluded", "no_match", "default"]);
function contradicts(given, predicted) {
  if (given === void 0 || predicted === void 0 || !REASONS.has(given)) return false;
  return given !== predicted && !(WHATEVER_IS_LEFT.has(given) && WHATEVER_IS_LEFT.has(predicted));
}
function markConstant(lines) {
  for (const of of byFlag(lines).values()) {
    const answers = new Set(of.map(({ decision: { answer } }) => JSON.stringify(answer)));
    const isOpposed = of.every(({ own: own2, decision }) => own2.enabled !== decision.answer.enabled);
    const isAll = of[0]?.tally.agreeingSample.offered === 0 && of.length >= LEAST_LINES;
    for (const line2 of of) {
      line2.constant = answers.size === 1;
      line2.opposed = line2.constant && isOpposed && isAll;
    }
  }
}
function byFlag(lines) {
  const flags = /* @__PURE__ */ new Map();
  for (const line2 of lines) {
    const known = flags.get(line2.tally.flag);
    if (known === void 0) flags.set(line2.tally.flag, [line2]);
    else known.push(line2);
  }
  return flags;
}
function caveatOf({ verdicts }, lines, scope) {
  const hit = scope.flatMap((at) => {
    const line2 = lines[at];
    return line2 !== void 0 && !line2.explained && isHit(verdicts[at]) ? [line2] : [];
  });
  const flags = new Set(hit.filter(({ constant }) => constant).map(({ tally }) => tally));
  if (flags.size === 0) return "";
  const touched = new Set(lines.filter((_, at) => isHit(verdicts[at])).map(({ tally }) => tally));
  const others = lines.filter(
    ({ tally, differs, explained: explained2 }) => differs && !explained2 && !touched.has(tally)
  );
  const first = hit.find(({ constant }) => constant);
  if (first === void 0) return "";
  const { enabled } = first.decision.answer;
  if (first.own.enabled === enabled) {
    const gives = lines.some(({ decision }) => (decision.answer.variant ?? "") !== "");
    if (gives) return "";
    if (others.some(({ own: own2 }) => own2.variant !== "")) return void 0;
    return "It cannot be told from a backend that gives no variants: no line has one.";
  }
  if (others.some(({ constant, decision }) => constant && decision.answer.enabled === enabled)) {
    return void 0;
  }
  const word = enabled ? "on" : "off";
  return `It cannot be told from a backend that is always ${word} there: its answers are all alike.`;
}
function alwaysTheSame(lines, hypotheses) {
  return [...byFlag(lines)].flatMap(([flag, of]) => {
    const [first] = of;
    if (first?.opposed !== true || of.some(({ explained: explained2 }) => explained2)) return [];
    const word = first.decision.answer.enabled ? "on" : "off";
    const verdicts = Uint8Array.from(lines, ({ tally }) => tally.flag === flag ? HIT : 0);
    const name = `the backend answers ${word} for every line of this flag`;
    return [{ name, form: "", advice: advice(verdicts, hypotheses), reading: void 0, verdicts }];
  });
}
function advice(verdicts, hypotheses) {
  const like = hypotheses.filter(
    ({ reading, verdicts: told }) => reading !== void 0 && verdicts.every((verdict2, at) => verdict2 === 0 || isHit(told[at]))
  );
  const names = [...new Set(like.map(({ name }) => name))].join("; ");
  const also = names === "" ? "" : ` If so, this would look just alike: ${names}.`;
  return `Does it have the same snapshot?${also}`;
}

// command/diagnosis/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function flagsOf(snapshot) {
  if (Array.isArray(snapshot)) return listed(snapshot, "");
  if (!isObject(snapshot)) return [];
  const { flags } = snapshot;
  if (Array.isArray(flags)) return listed(flags, "/flags");
  if (!isObject(flags)) return [];
  return Object.entries(flags).flatMap(
    ([key, flag]) => isObject(flag) ? [{ flag, key, pointer: `/flags/${escaped(key)}` }] : []
  );
}
function listed(flags, above) {
  return flags.flatMap(
    (flag, at) => isObject(flag) && typeof flag["key"] === "string" ? [{ flag, key: flag["key"], pointer: `${above}/${at}` }] : []
  );
}
function escaped(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
function list2(object, name) {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}
function mapped(value, change) {
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  if (!isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change)]));
}
function numbersAsTexts(text) {
  const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return text.replace(tokens, (token) => token.startsWith('"') ? token : `"${token}"`);
}

// command/diagnosis/reading.ts
var FIXED = ["user_id", "email", "plan", "country"];
var KEY_NAMES = ["targetingKey", "key", "user_id", "id"];
var percentageOf = (flag) => typeof flag["percentage"] === "number" ? flag["percentage"] : 0;
var isUnset = (flag) => percentageOf(flag) <= 0;
var hasRules = (flag) => list2(flag, "rules").length > 0;
var rulesOf = (flag) => list2(flag, "rules").filter(isObject);
var isNumeric = (condition) => condition["operator"] === "gt" || condition["operator"] === "lt";
var CONTRADICTIONS = [
  {
    name: "rules without a match leave the flag on",
    contradiction: true,
    advice: "The reference's code turns a flag with rules and percentage 0 on for everyone whom no rule matches; its own test expects off, and so does isoflag.",
    flag: (flag) => {
      if (hasRules(flag) && isUnset(flag)) flag["percentage"] = 100;
    },
    change: () => 'set "percentage" to 100 if the others are to have it, or to 1e-9 if they are not'
  },
  {
    name: "percentage 0 turns the flag off",
    contradiction: true,
    advice: "A guide calls percentage 0 a kill switch; the reference's code, and isoflag, take 0 for unset, which without rules is on for everyone.",
    reason: "percentage_excluded",
    flag: (flag) => {
      if (!hasRules(flag) && typeof flag["percentage"] === "number" && isUnset(flag))
        flag["enabled"] = false;
    },
    change: () => 'set "enabled" to false to turn it off, or "percentage" to 100 to leave it on'
  },
  {
    name: "`gt` and `lt` are always false",
    contradiction: true,
    advice: "They are declared as operators and the reference's code does not know them; isoflag compares numbers.",
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        for (const condition of list2(rule, "conditions")) {
          if (isObject(condition) && isNumeric(condition)) never(condition);
        }
      }
    },
    change: (flag) => {
      const conditions = rulesOf(flag).flatMap((rule) => list2(rule, "conditions"));
      const asked2 = conditions.find((each) => isObject(each) && isNumeric(each));
      const what = `"${String(asked2?.["attribute"])} ${String(asked2?.["operator"])}"`;
      return `in place of ${what}, ask with eq for an attribute that the sender works out`;
    }
  },
  {
    name: "weights choose no variant",
    contradiction: true,
    advice: `Without a "default_variant" the reference's code gives the empty variant, whatever weights are declared; isoflag splits by them.`,
    flag: (flag) => {
      if (!isObject(flag["variants"]) || flag["default_variant"]) return;
      flag["variants"] = mapped(flag["variants"], () => 0);
    },
    change: () => 'set "default_variant", for which weights are ignored; or leave "variants" out if none is wanted'
  },
  {
    name: "values are compared with their types",
    contradiction: true,
    advice: 'The number 30 or true is not the text "30" or "true" to that backend; to isoflag both are one value (docs/semantics.md, 2.3). The reference declares texts only.',
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        for (const condition of list2(rule, "conditions")) {
          if (isObject(condition) && !isNumeric(condition))
            condition["values"] = mapped(list2(condition, "values"), typed);
        }
      }
    },
    context: (context) => withoutKeys(context, (value) => mapped(value, typed)),
    change: () => 'write values as texts in "values", and send attributes as texts'
  },
  {
    name: "user_id, email, plan and country are not read from `properties`",
    contradiction: true,
    advice: "The reference's code has fields for these four; isoflag finds them in `properties` too when they are not at the top.",
    context: (context) => {
      const { properties, attributes: _, ...top } = context;
      return { ...top, properties: without(properties, (name) => FIXED.includes(name)) };
    },
    change: () => "send these four at the top of the context, beside `properties`"
  },
  {
    name: "flags with rules are not evaluated",
    contradiction: true,
    everywhere: true,
    advice: "Its sync client crashes on rules that it loads from JSON, and callers see their fallback. Turn rules into objects when loading.",
    reason: null,
    flag: (flag) => {
      if (hasRules(flag)) flag["enabled"] = false;
    },
    change: () => "mend the backend: no snapshot with rules makes both agree"
  }
];
function never(condition) {
  condition["operator"] = "in";
  condition["values"] = [];
}
function typed(value) {
  return typeof value === "number" || typeof value === "boolean" ? `${typeof value}\0${String(value)}` : value;
}
function withoutKeys(context, change) {
  const members = Object.entries(context);
  return Object.fromEntries(
    members.map(([name, value]) => [name, KEY_NAMES.includes(name) ? value : change(value)])
  );
}
function without(value, isLeftOut) {
  return Object.fromEntries(
    isObject(value) ? Object.entries(value).filter(([name]) => !isLeftOut(name)) : []
  );
}
var ORDER = "Try rules by `priority`, highest first, equal ones in document order (docs/semantics.md, 4.3 and 6.3).";
var MISTAKES = [
  {
    name: "rules are tried in the wrong order",
    form: "lowest priority first",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        if (typeof rule["priority"] === "number") rule["priority"] = -rule["priority"];
      }
    }
  },
  {
    name: "rules are tried in the wrong order",
    form: "document order, priorities ignored",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) delete rule["priority"];
    }
  },
  {
    name: "rules are tried in the wrong order",
    form: "the last in the document first, priorities ignored",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) delete rule["priority"];
      if (hasRules(flag)) flag["rules"] = [...list2(flag, "rules")].reverse();
    }
  },
  {
    name: "rules are tried in the wrong order",
    form: "equal priorities last first",
    advice: ORDER,
    flag: (flag) => {
      if (hasRules(flag)) flag["rules"] = [...list2(flag, "rules")].reverse();
    }
  },
  {
    name: "number ids are spelt differently",
    form: "as they are spelt in the line",
    advice: "JSON numbers are doubles: 42.0 is 42, and integers beyond 2^53 - 1 are rounded. Send ids as texts (docs/semantics.md, 2.3).",
    context: (context, text) => text === void 0 ? context : spelt(text, context)
  },
  {
    name: "true and false are spelt `True` and `False`",
    advice: "Spell them `true` and `false`, as JSON does (docs/semantics.md, 2.3).",
    context: (context) => mapped(
      context,
      (value) => typeof value === "boolean" ? value ? "True" : "False" : value
    )
  }
];
function spelt(text, otherwise) {
  try {
    const { context } = JSON.parse(numbersAsTexts(text));
    return isObject(context) ? context : otherwise;
  } catch {
    return otherwise;
  }
}
function readings(format) {
  return format === "reference" ? [...CONTRADICTIONS, ...MISTAKES] : MISTAKES;
}
function rewritten(snapshot, { flag: rewrite }) {
  if (rewrite === void 0) return void 0;
  const parsed2 = JSON.parse(snapshot);
  const before = JSON.stringify(parsed2);
  for (const { flag } of flagsOf(parsed2)) rewrite(flag);
  const after = JSON.stringify(parsed2);
  return after === before ? void 0 : after;
}

// command/diagnosis/weights.ts
function weightsOf(snapshot) {
  return new Map(flagsOf(snapshot).map(({ key, flag }) => [key, weightsIn(flag)]));
}
function weightsIn({ variants }) {
  const found = Object.entries(isObject(variants) ? variants : {}).flatMap(([name, given]) => {
    const weight = isObject(given) ? given["weight"] : given;
    return typeof weight === "number" && weight > 0 ? [{ name, weight }] : [];
  });
  const byName = [...found].sort(
    (one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name))
  );
  return { byName: ends(byName), inDocument: ends(found) };
}
function ends(variants) {
  const total = variants.reduce((sum2, { weight }) => sum2 + weight, 0);
  let sum = 0;
  return variants.map(({ name, weight }) => {
    sum += weight;
    return { variant: name, end: sum / total };
  });
}

// command/diagnosis/diagnose.ts
var LEAST_PRECISION = 0.95;
var MOST_CHANCE = 1e-6;
var LEAST_SHARE = 0.95;
var LEAST_LINES = 20;
var SILENT = 0;
var HIT = 1;
var MISS = 2;
var HALF_HIT = 3;
var isHit = (verdict2) => verdict2 === HIT || verdict2 === HALF_HIT;
var NO_SUCH_FLAG = {
  name: "the snapshot has no such flag",
  form: "",
  advice: "Give the snapshot that the backend has, or leave these lines out.",
  reading: void 0
};
function diagnose(tallies, flags, snapshot, now) {
  const lines = linesOf(tallies, flags, now);
  markConstant(lines);
  const hypotheses = [
    ...readingHypotheses(lines, flags, snapshot, now),
    ...bucketingHypotheses(lines, flags, snapshot, now)
  ];
  const causes = [];
  const name = (scope, among) => {
    for (; ; ) {
      const best = strongest(among, lines, scope);
      if (best === void 0) return;
      add2(best.hypothesis, scope, best.caveat);
    }
  };
  const add2 = (hypothesis, scope, caveat = "") => {
    causes.push({ ...causeOf(hypothesis, lines, scope), caveat });
    for (const at of scope) {
      const line2 = lines[at];
      if (line2 !== void 0 && isHit(hypothesis.verdicts[at])) line2.explained = true;
    }
  };
  const everywhere = lines.map((_, at) => at);
  const unknown = lines.map(({ decision }) => flags.has(decision.flag) ? SILENT : HIT);
  if (unknown.includes(HIT)) add2({ ...NO_SUCH_FLAG, verdicts: Uint8Array.from(unknown) }, everywhere);
  name(everywhere, hypotheses);
  const single = hypotheses.filter(({ reading }) => reading?.everywhere !== true);
  for (const tally of tallies) {
    if (tally.differing > 0)
      name(
        everywhere.filter((at) => lines[at]?.tally === tally),
        single
      );
  }
  for (const same of alwaysTheSame(lines, hypotheses)) add2(same, everywhere);
  const differing = lines.filter(({ differs }) => differs);
  return {
    causes: merged(causes),
    tested: differing.length,
    unexplained: differing.filter(({ explained: explained2 }) => !explained2).length
  };
}
function linesOf(tallies, flags, now) {
  return tallies.flatMap((tally) => {
    const groups = /* @__PURE__ */ new Map();
    return [tally.differingSample, tally.agreeingSample].flatMap(
      (sample) => sample.inOrder.map(({ decision }) => {
        const own2 = flags.evaluate(decision.flag, decision.context, { now: decision.now ?? now });
        const key = answerKey(
          own2.enabled,
          decision.answer.variant === void 0 ? void 0 : own2.variant
        );
        const group2 = groups.get(key) ?? /* @__PURE__ */ new Map();
        groups.set(key, group2);
        const { enabled, variant } = decision.answer;
        for (const each of [answerKey(enabled, variant), String(enabled), ALL]) {
          group2.set(each, (group2.get(each) ?? 0) + sample.weight);
        }
        const isUnknown = !flags.has(decision.flag);
        const differs = isUnknown || enabled !== own2.enabled || variant !== void 0 && variant !== own2.variant;
        const line2 = { tally, decision, own: own2, differs, weight: sample.weight, group: group2 };
        return { ...line2, constant: false, opposed: false, explained: false };
      })
    );
  });
}
var ALL = "all";
function answerKey(enabled, variant) {
  return `${enabled} ${variant ?? ""}`;
}
function verdict({ answer }, own2, predicted) {
  const { enabled, variant, reason } = predicted;
  if (matches(own2, enabled, variant, answer)) return SILENT;
  if (!matches(answer, enabled, variant, answer) || contradicts(answer.reason, reason)) return MISS;
  return variant === void 0 ? HALF_HIT : HIT;
}
function matches(one, enabled, variant, { variant: given }) {
  return one.enabled === enabled && (given === void 0 || variant === void 0 || one.variant === variant);
}
function readingHypotheses(lines, flags, snapshot, now) {
  return readings(flags.report.format).flatMap((reading) => {
    const changed = rewritten(snapshot, reading);
    if (changed === void 0 && reading.context === void 0) return [];
    const others = changed === void 0 ? flags : new FlagEvaluator3(changed);
    const verdicts = Uint8Array.from(lines, ({ decision }) => {
      const own2 = flags.evaluate(decision.flag, decision.context, { now: decision.now ?? now });
      return verdict(decision, own2, read(reading, others, decision, now));
    });
    const { name, form = "", advice: advice2 } = reading;
    return [{ name, form, advice: advice2, reading, verdicts }];
  });
}
function bucketingHypotheses(lines, flags, snapshot, now) {
  const weights = weightsOf(JSON.parse(snapshot));
  const hypotheses = BUCKETINGS.map(
    (bucketing) => PARTS.map((part) => bucketingHypothesis(bucketing, part, lines.length))
  );
  lines.forEach(({ decision }, at) => {
    const { flag, context } = decision;
    const found = decided(explain(flags, flag, context, { now: decision.now ?? now }));
    if (found === void 0 || found.step === void 0 && found.split === void 0) return;
    const digests = new Digests();
    BUCKETINGS.forEach((bucketing, row2) => {
      const predictions = bucketed(bucketing, found, weights.get(flag), digests);
      PARTS.forEach((part, column) => {
        const hypothesis = hypotheses[row2]?.[column];
        if (hypothesis !== void 0) {
          hypothesis.verdicts[at] = verdict(decision, found.evaluation, predictions[part]);
        }
      });
    });
  });
  return hypotheses.flat();
}
function bucketingHypothesis({ name, form = "", advice: advice2 }, part, length) {
  const where = part === "everywhere" ? "" : `only for the ${part}`;
  const forms = [form, where].filter((each) => each !== "").join(", ");
  return { name, form: forms, advice: advice2, reading: void 0, verdicts: new Uint8Array(length) };
}
function strongest(hypotheses, lines, scope) {
  let best;
  let most = 0;
  for (const hypothesis of hypotheses) {
    const { hits, caveat } = believed(hypothesis, lines, scope);
    if (hits > most) [best, most] = [{ hypothesis, caveat }, hits];
  }
  return best;
}
var NO_BELIEF = { hits: 0, caveat: "" };
function believed(hypothesis, lines, scope) {
  const { verdicts, reading } = hypothesis;
  let hits = 0;
  let telling = 0;
  let differing = 0;
  let hitWeight = 0;
  let missWeight = 0;
  let chance = 0;
  for (const at of scope) {
    const line2 = lines[at];
    if (line2 === void 0 || line2.explained) continue;
    if (line2.differs && (!line2.opposed || isTold(line2))) differing++;
    const { answer } = line2.decision;
    if (isHit(verdicts[at])) {
      hits++;
      hitWeight += line2.weight;
      if (!line2.opposed || isTold(line2)) telling++;
      const told = verdicts[at] === HIT ? answerKey(answer.enabled, answer.variant) : String(answer.enabled);
      const same = line2.group.get(told) ?? 0;
      chance += Math.log(same / (line2.group.get(ALL) ?? same));
    } else if (verdicts[at] === MISS) missWeight += line2.weight;
  }
  if (hits === 0 || hitWeight / (hitWeight + missWeight) < LEAST_PRECISION) return NO_BELIEF;
  if (chance <= Math.log(MOST_CHANCE)) return { hits, caveat: "" };
  const explainsAll = reading !== void 0 && telling >= LEAST_LINES && telling >= LEAST_SHARE * differing;
  const caveat = explainsAll ? caveatOf(hypothesis, lines, scope) : void 0;
  return caveat === void 0 ? NO_BELIEF : { hits, caveat };
}
var isTold = ({ decision }) => REASONS.has(decision.answer.reason ?? "");
function causeOf({ name, form, advice: advice2, reading, verdicts }, lines, scope) {
  const flags = /* @__PURE__ */ new Set();
  let [explains, estimate, contradicts2, agreeing, of] = [0, 0, 0, 0, 0];
  for (const at of scope) {
    const line2 = lines[at];
    if (line2 === void 0 || line2.explained || !isHit(verdicts[at])) continue;
    flags.add(line2.tally.flag);
    explains++;
    estimate += line2.weight;
  }
  for (const at of scope) {
    const line2 = lines[at];
    if (line2 === void 0) continue;
    if (line2.differs && flags.has(line2.tally.flag)) of++;
    if (line2.differs) continue;
    agreeing++;
    if (verdicts[at] !== SILENT) contradicts2++;
  }
  const contradiction = reading?.contradiction === true;
  return {
    name,
    form,
    advice: advice2,
    contradiction,
    caveat: "",
    flags: [...flags],
    explains,
    of,
    estimate: Math.round(estimate),
    contradicts: contradicts2,
    agreeing,
    reading
  };
}
function merged(causes) {
  const found = /* @__PURE__ */ new Map();
  for (const cause of causes) {
    const key = `${cause.name}
${cause.form}
${cause.advice}
${cause.caveat}`;
    const known = found.get(key);
    if (known === void 0) found.set(key, cause);
    else {
      found.set(key, {
        ...known,
        flags: [.../* @__PURE__ */ new Set([...known.flags, ...cause.flags])],
        explains: known.explains + cause.explains,
        of: known.of + cause.of,
        estimate: known.estimate + cause.estimate,
        contradicts: known.contradicts + cause.contradicts,
        agreeing: known.agreeing + cause.agreeing
      });
    }
  }
  return [...found.values()].sort((one, other) => other.estimate - one.estimate);
}

// command/report.ts
var MOST_ROWS = 20;
function asText(findings, screen2) {
  const { diagnosis, first } = findings;
  const changes = changesIn(findings);
  return [
    ...summary(findings, screen2),
    ...remarks(findings, screen2),
    ...byFlag2(findings, screen2),
    ...reasons(findings, screen2),
    ...diagnosis.tested > 0 ? ["", screen2.bold("Why")] : [],
    ...diagnosis.causes.flatMap((cause) => causeLines(cause, changes, screen2)),
    ...unexplained(findings, screen2),
    ...first.length > 0 ? [
      "",
      screen2.bold(
        first.length === 1 ? "The first difference" : `The first ${first.length} differences`
      )
    ] : [],
    ...first.flatMap((each) => difference(each, screen2)),
    ""
  ].join("\n");
}
function summary({ snapshot, input, tally, malformed }, { bold, red, green, width }) {
  const { format, digest, flags, version: version2 } = snapshot.flags.report;
  const { compared, differing } = tally;
  const named2 = version2 === "" ? "" : `, version ${shown(version2)}`;
  const share = compared === 0 ? "" : ` (${percent(differing, compared)})`;
  const outcome = `${count(compared)} compared, ${count(compared - differing)} agree, ${count(differing)} differ${share}`;
  const paint = differing === 0 && compared > 0 ? green : red;
  return [
    ...wrap(
      `${harmless(snapshot.path)}: ${counted(flags, "flag")}, ${format}${named2}, digest ${digest}`,
      width
    ),
    ...wrap(`${harmless(input)}: ${outcome}`, width).map((line2) => bold(paint(line2))),
    ...malformed > 0 ? [red(`${counted(malformed, "malformed line")}, not compared`)] : []
  ];
}
function percent(part, whole) {
  const share = part === 0 || part === whole ? part / whole * 100 : Math.min(Math.max(part / whole * 100, 0.01), 99.99);
  return `${share.toFixed(2).replace(/\.?0+$/, "")} %`;
}
function remarks(findings, { yellow, width }) {
  const { faults, malformed, unsafe, foreignReasons, undated, now, tally } = findings;
  const lines = faults.map(({ line: line2, message }) => `  line ${line2}: ${harmless(message)}`);
  if (malformed > faults.length) lines.push(`  and ${count(malformed - faults.length)} more`);
  const notes = [];
  if (findings.lines === 0) notes.push("The input is empty: there was nothing to compare.");
  else if (tally.compared === 0) notes.push("There was nothing to compare.");
  if (unsafe.lines > 0) {
    notes.push(
      `${counted(unsafe.lines, "line")} (the first is ${unsafe.first}) with integers beyond 2^53 - 1 that are not text: JSON readers round them, not all alike. Send such ids as texts.`
    );
  }
  if (tally.unknown > 0) {
    const names = [...tally.unknownFlags].map((flag) => shown(flag, 40));
    const more = names.length > MOST_ROWS ? ` and ${count(names.length - MOST_ROWS)} more` : "";
    const ask = tally.unknown === 1 ? "line asks" : "lines ask";
    notes.push(
      `${count(tally.unknown)} ${ask} for flags that the snapshot does not have: ${names.slice(0, MOST_ROWS).join(", ")}${more}`
    );
  }
  for (const [reason, times] of foreignReasons) {
    notes.push(
      `The reason ${shown(reason)} (${counted(times, "line")}) is no word of isoflag's, and was not compared.`
    );
  }
  if (undated.size > 0) {
    const flags = [...undated].map((flag) => shown(flag)).join(", ");
    notes.push(
      `${flags}: rolled out over time, and lines do not say when; evaluated for ${new Date(now).toISOString()}.`
    );
  }
  return [...lines, ...notes.flatMap((note) => wrap(note, width).map(yellow))];
}
function byFlag2({ tally }, { bold, width }) {
  const flags = tally.flags.filter(({ differing }) => differing > 0);
  if (flags.length === 0) return [];
  const rows = flags.slice(0, MOST_ROWS).map(({ flag, compared, differing, by }) => [
    shown(flag, 40),
    ...[compared, differing, ...FIELDS.map((field) => by[field])].map(count)
  ]);
  const more = flags.length - rows.length;
  return [
    "",
    bold("Flags that differ"),
    ...table([["flag", "compared", "differ", ...FIELDS], ...rows], width),
    ...more > 0 ? [`  and ${counted(more, "more flag")}`] : [],
    `  ${counted(tally.flags.length - flags.length, "flag")} without a difference`
  ];
}
function reasons({ reasonPairs }, { bold, width }) {
  if (reasonPairs.size === 0) return [];
  const pairs = [...reasonPairs].sort(([, one], [, other]) => other - one).slice(0, MOST_ROWS);
  const rows = pairs.map(([pair, times]) => {
    const [backend = "", own2 = ""] = pair.split("	");
    return [shown(backend), own2, count(times)];
  });
  return [
    "",
    bold("Lines that differ in the reason alone"),
    ...table([["backend", "isoflag", "lines"], ...rows], width)
  ];
}
function causeLines(cause, changes, { yellow, width }) {
  const { name, form, contradiction, caveat, flags, explains, of, contradicts: contradicts2, agreeing, estimate, advice: advice2 } = cause;
  const title = form === "" ? name : `${name} (${form})`;
  const about = estimate === explains ? "" : `, about ${count(estimate)} in all`;
  const some = flags.slice(0, MOST_ROWS).map((flag) => shown(flag, 40)).join(", ");
  const more = flags.length > MOST_ROWS ? ` and ${count(flags.length - MOST_ROWS)} more` : "";
  const none = contradicts2 === 0 ? "none" : count(contradicts2);
  const against = agreeing === 0 ? ", none agrees" : `, contradicts ${none} of ${count(agreeing)} agreeing`;
  const rate = `explains ${count(explains)} of ${counted(of, "differing line")} tested (${percent(explains, of)})${about}${against}`;
  return [
    ...wrap(title, width, "  ").map(yellow),
    ...wrap(`flags: ${some}${more}`, width, "    "),
    ...wrap(rate, width, "    "),
    ...contradiction ? wrap("a contradiction of the reference (docs/semantics.md, 4.6)", width, "    ") : [],
    ...caveat === "" ? [] : wrap(caveat, width, "    "),
    ...wrap(advice2, width, "    "),
    ...changes(cause).flatMap(({ flag, pointer, change }, at) => [
      ...at === 0 ? ["    so that both agree:"] : [],
      ...wrap(`${shown(flag, 40)} (${pointer}): ${change}`, width, "      ")
    ])
  ];
}
function unexplained({ diagnosis }, { width }) {
  const { tested, unexplained: unexplained2 } = diagnosis;
  if (unexplained2 === 0) return [];
  const known = diagnosis.causes.length > 0 ? "another cause" : "no known mistake";
  return wrap(
    `${count(unexplained2)} of ${counted(tested, "differing line")} tested ${unexplained2 === 1 ? "has" : "have"} ${known}`,
    width,
    "  "
  );
}
function changesIn({ snapshot }) {
  const flags = /* @__PURE__ */ new Map();
  for (const { key, flag, pointer } of flagsOf(JSON.parse(new TextDecoder().decode(snapshot.bytes)))) {
    flags.set(key, { flag, pointer });
  }
  return ({ reading, flags: keys }) => keys.slice(0, MOST_ROWS).flatMap((key) => {
    const found = flags.get(key);
    if (found === void 0 || reading?.change === void 0) return [];
    return [{ flag: key, pointer: found.pointer, change: reading.change(found.flag) }];
  });
}
function difference({ line: line2, decision, fields, explanation }, { bold, dim, width }) {
  const { flag, answer } = decision;
  const { evaluation, summary: summary2, userKey: userKey3 } = explanation;
  const user = userKey3 === "" ? "an anonymous user" : `user ${shown(userKey3)}`;
  const backend = answerText(answer.enabled, answer.variant, answer.reason);
  const own2 = answerText(evaluation.enabled, evaluation.variant, evaluation.reason);
  return [
    ...wrap(`line ${count(line2)}: ${shown(flag)} for ${user} (${fields.join(", ") || "no such flag"})`, width, "  ").map(
      bold
    ),
    ...labelled("backend", backend, width),
    ...labelled("isoflag", own2, width),
    ...labelled("why", summary2, width).map(dim)
  ];
}
var LABEL = 13;
function labelled(label, text, width) {
  return wrap(text, width, " ".repeat(LABEL)).map(
    (line2, at) => at === 0 ? `    ${label}`.padEnd(LABEL) + line2.slice(LABEL) : line2
  );
}
function answerText(enabled, variant, reason) {
  const parts = [enabled ? "on" : "off"];
  if (variant !== void 0 && variant !== "") parts.push(`variant ${shown(variant)}`);
  if (variant === "") parts.push("no variant");
  if (reason !== void 0) parts.push(shown(reason));
  return parts.join(", ");
}
function asJson(findings) {
  const { snapshot, input, tally, lines, malformed, faults, unsafe, diagnosis, first, seconds } = findings;
  const { format, version: version2, digest, flags, problemCount } = snapshot.flags.report;
  const changes = changesIn(findings);
  const page2 = {
    snapshot: { path: snapshot.path, format, version: version2, digest, flags, problems: problemCount },
    input,
    lines,
    compared: tally.compared,
    agreeing: tally.compared - tally.differing,
    differing: tally.differing,
    malformed: { lines: malformed, first: faults },
    unknownFlags: { lines: tally.unknown, flags: [...tally.unknownFlags] },
    unsafeIntegers: { lines: unsafe.lines, first: unsafe.first === 0 ? null : unsafe.first },
    foreignReasons: Object.fromEntries(findings.foreignReasons),
    undated: [...findings.undated],
    now: findings.now,
    flags: tally.flags.map(({ flag, compared, differing, by }) => ({
      flag,
      compared,
      differing,
      ...by
    })),
    reasons: [...findings.reasonPairs].map(([pair, times]) => {
      const [backend = "", own2 = ""] = pair.split("	");
      return { backend, isoflag: own2, lines: times };
    }),
    diagnosis: {
      tested: diagnosis.tested,
      unexplained: diagnosis.unexplained,
      causes: diagnosis.causes.map((cause) => {
        const { reading: _, ...rest } = cause;
        return { ...rest, changes: changes(cause) };
      })
    },
    differences: first.map(({ line: line2, decision, fields, explanation }) => ({
      line: line2,
      fields,
      flag: decision.flag,
      context: decision.context,
      backend: decision.answer,
      explanation
    })),
    seconds: Math.round(seconds * 1e3) / 1e3
  };
  return `${harmlessJson(JSON.stringify(page2, null, 2))}
`;
}

// command/crosscheck.ts
var BLOCK = 256 * 1024;
var MOST_FAULTS3 = 10;
async function crosscheck(values, files) {
  const fields = fieldsOf(values.list("compare"));
  const most = values.number("show", 5);
  const now = values.instant("now") ?? Date.now();
  if (values.text("format") === "keys") throw new Stop("--format is ndjson or csv, not keys", true);
  const snapshot = await openSnapshot(values.text("snapshot"));
  const input = await openInput(files[0], values.text("format"));
  const output = openOutput(void 0);
  tellProblems(snapshot);
  const run2 = new Run2(snapshot, input, fields, most, now);
  const findings = await run2.all();
  const page2 = values.flag("json") ? asJson(findings) : asText(findings, screen(process.stdout));
  await output.write(page2);
  await output.finish();
  const { differing, compared } = findings.tally;
  if (differing > 0) return DIFFERS;
  return compared === 0 || findings.malformed > 0 ? FAILED : AGREES;
}
function fieldsOf(asked2) {
  const names = asked2.length === 0 ? FIELDS : asked2.flatMap((each) => each.split(","));
  for (const name of names) {
    if (!FIELDS.includes(name)) {
      throw new Stop(`--compare takes ${FIELDS.join(", ")}, not ${shown(name)}`, true);
    }
  }
  return new Set(names);
}
var Run2 = class {
  constructor(snapshot, input, fields, most, now) {
    this.snapshot = snapshot;
    this.input = input;
    this.fields = fields;
    this.most = most;
    this.now = now;
    this.#tally = new Tally(snapshot.flags.report.flags);
    this.#progress = new Progress(input.size);
  }
  snapshot;
  input;
  fields;
  most;
  now;
  #tally;
  #first = [];
  #faults = [];
  #foreign = /* @__PURE__ */ new Map();
  #pairs = /* @__PURE__ */ new Map();
  #undated = /* @__PURE__ */ new Set();
  #dated = /* @__PURE__ */ new Map();
  #progress;
  #malformed = 0;
  #lines = 0;
  #unsafe = 0;
  #firstUnsafe = 0;
  async all() {
    const { snapshot, now } = this;
    let read4 = (block) => this.#readLines(block);
    let isFirst = true;
    try {
      for await (const block of untilInterrupted(this.input.blocks(BLOCK))) {
        let { bytes } = block;
        if (isFirst && this.input.format === "csv") {
          const { columns, end: end2 } = readHeader(bytes, this.input.name);
          read4 = this.#rowReader(columns);
          bytes = bytes.subarray(end2);
          this.#lines++;
        }
        isFirst = false;
        this.#block(block, bytes, read4);
      }
    } finally {
      this.#progress.clear();
    }
    const text = new TextDecoder().decode(snapshot.bytes);
    const flags = this.#tally.flags;
    const diagnosis = this.#tally.differing === 0 ? { causes: [], tested: 0, unexplained: 0 } : diagnose(flags, snapshot.flags, text, now);
    return {
      snapshot,
      input: this.input.name,
      tally: this.#tally,
      lines: this.#lines,
      malformed: this.#malformed,
      faults: this.#faults,
      unsafe: { lines: this.#unsafe, first: this.#firstUnsafe },
      foreignReasons: this.#foreign,
      reasonPairs: this.#pairs,
      undated: this.#undated,
      now,
      first: this.#first,
      diagnosis,
      seconds: this.#progress.seconds
    };
  }
  #block(block, bytes, read4) {
    if (block.tooLong) {
      this.#fault({ line: 0, message: "expected a line of at most 16 MiB" });
      this.#lines++;
    } else this.#lines += read4(bytes);
    this.#progress.update(this.#lines, block.read);
  }
  #readLines(bytes) {
    const visit = (text, line2) => this.#compare(decisionOfLine(text), line2);
    return eachLine(bytes, visit, (fault) => this.#fault(fault));
  }
  #rowReader(columns) {
    const lacking = missingColumn(columns);
    if (lacking !== void 0) {
      throw new Stop(
        `${this.input.name}, line 1: expected a header with the columns flag and enabled; ${lacking} is missing`
      );
    }
    const decision = decisionOfRow(columns);
    const visit = (cells, line2) => this.#compare(decision(cells), line2);
    return (bytes) => eachRow(bytes, columns, visit, (fault) => this.#fault(fault));
  }
  #fault({ line: line2, message }) {
    this.#malformed++;
    if (this.#faults.length < MOST_FAULTS3) this.#faults.push({ line: this.#lines + line2 + 1, message });
  }
  #compare(decision, position) {
    const line2 = this.#lines + position + 1;
    const { flags } = this.snapshot;
    const { flag, context, answer, now = this.now } = decision;
    if (![...this.fields].some((field) => answer[field] !== void 0)) {
      throw new MalformedLine(`expected ${[...this.fields].join(" or ")}, to compare`);
    }
    const evaluation = flags.evaluate(flag, context, { now });
    const found = differences(answer, evaluation, this.fields);
    const isUnknown = !flags.has(flag);
    this.#tally.add(line2, decision, found, isUnknown);
    this.#note(decision, line2);
    if (found.length === 0 && !isUnknown) return;
    if (found.length === 1 && found[0] === "reason") {
      add(this.#pairs, `${answer.reason ?? ""}	${evaluation.reason}`);
    }
    if (this.#first.length < this.most) {
      this.#first.push({
        line: line2,
        decision,
        fields: found,
        explanation: explain2(flags, flag, context, { now })
      });
    }
  }
  /** What is worth a remark though it is no difference. */
  #note({ flag, context, answer, now, text }, line2) {
    if (answer.reason !== void 0 && !REASONS.has(answer.reason)) add(this.#foreign, answer.reason);
    if (now === void 0 && this.#hasSteps(flag)) this.#undated.add(flag);
    if (text !== void 0 && !/\d{16}/.test(text)) return;
    if (unsafeIntegers(context, Object.keys(context)).length === 0) return;
    this.#unsafe++;
    if (this.#firstUnsafe === 0) this.#firstUnsafe = line2;
  }
  /** Whether a flag changes with time. */
  #hasSteps(flag) {
    const { flags } = this.snapshot;
    if (!flags.has(flag)) return false;
    let known = this.#dated.get(flag);
    if (known === void 0) {
      known = explain2(flags, flag).now !== null;
      this.#dated.set(flag, known);
    }
    return known;
  }
};
var MOST_WORDS = 100;
function add(counts, word) {
  const key = counts.has(word) || counts.size < MOST_WORDS ? word : "(others)";
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

// command/explain.ts
import { readFile as readFile2 } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { explain as explained } from "isoflag/explain";

// command/tree.ts
var INDENT = 5;
function drawn(branches, width, before = "") {
  return branches.flatMap(({ text, branches: inner = [] }, at) => {
    const isLast = at === branches.length - 1;
    const below = before + (isLast ? "   " : "│  ");
    const lines = wrap(text, Math.max(width - before.length - INDENT, 12));
    const body = lines.map(
      (line2, row2) => (row2 === 0 ? before + (isLast ? "└─ " : "├─ ") : underneath(below, inner)) + line2
    );
    return [...body, ...drawn(inner, width, below)];
  });
}
function underneath(below, inner) {
  return inner.length > 0 ? `${below}│ ` : `${below}  `;
}

// command/why.ts
function why(explanation, screen2) {
  const { problems, prerequisites, prerequisiteCount, targets, targetCount, rules, ruleCount } = explanation;
  const { percentage, split, waysIn, wayCount, unsafeIntegers: unsafeIntegers2 } = explanation;
  const { yellow } = screen2;
  const mark = marker(screen2);
  return [
    ...group(
      "problems of the flag",
      problems.map(({ severity, pointer, message }) => ({
        text: yellow(`${severity} at ${harmless(pointer)}: ${harmless(message)}`)
      })),
      problems.length
    ),
    ...group(
      "prerequisites, all of which must hold",
      prerequisites.map(({ flag, enabled, variant, reason, holds, variants }) => {
        const wanted = variants.length === 0 ? "" : `, wanted ${variants.map((each) => shown(each)).join(" or ")}`;
        const got = variant === "" ? "" : `, variant ${shown(variant)}`;
        return {
          text: `${mark(holds)} ${shown(flag)} is ${enabled ? "on" : "off"}${got} (${reason})${wanted}`
        };
      }),
      prerequisiteCount
    ),
    ...group(
      "targets",
      targets.map(({ keyCount, variant, holds }) => ({
        text: `${mark(holds)} ${count(keyCount)} ${keyCount === 1 ? "key" : "keys"}${named(variant)}`
      })),
      targetCount
    ),
    ...group(
      "rules, the first that matches decides",
      rules.map((rule) => ruleBranch(rule, screen2)),
      ruleCount
    ),
    ...percentage === null ? [] : [{ text: "percentage of everyone left", branches: percentageBranches(percentage, screen2) }],
    ...split === null ? [] : [{ text: "weights", branches: splitBranches(split) }],
    ...group(
      "what it would take",
      waysIn.map(({ text }) => ({ text })),
      wayCount
    ),
    ...group(
      "integers beyond 2^53 - 1, which are rounded: send them as texts",
      unsafeIntegers2.map((name) => ({ text: yellow(shown(name)) })),
      unsafeIntegers2.length
    )
  ];
}
function group(text, branches, all) {
  if (branches.length === 0) return [];
  const more = all - branches.length;
  return [{ text, branches: more > 0 ? [...branches, { text: `and ${count(more)} more` }] : branches }];
}
function marker({ green, red }) {
  return (holds) => holds ? green("✓") : red("✗");
}
function named(variant) {
  return variant === null || variant === "" ? "" : `, variant ${shown(variant)}`;
}
function ruleBranch({ rule, conditions, conditionCount, holds, decides, percentage, variant }, screen2) {
  const decided2 = decides ? screen2.bold(" decides") : "";
  const branches = conditions.map((condition) => conditionBranch(condition, screen2));
  const more = conditionCount - conditions.length;
  if (conditions.length === 0) branches.push({ text: "matches everyone" });
  if (more > 0) branches.push({ text: `and ${count(more)} more conditions` });
  if (percentage.percentage < 100)
    branches.push({ text: "percentage", branches: percentageBranches(percentage, screen2) });
  return { text: `${marker(screen2)(holds)} rule ${shown(rule)}${named(variant)}${decided2}`, branches };
}
function conditionBranch({ holds, text, kind, items, itemCount, conditions, conditionCount }, screen2) {
  const branches = conditions.map((condition) => conditionBranch(condition, screen2));
  const more = conditionCount - conditions.length;
  if (more > 0) branches.push({ text: `and ${count(more)} more conditions` });
  const found = kind === "attribute" ? screen2.dim(`  (${read2(items, itemCount)})`) : "";
  return { text: `${marker(screen2)(holds)} ${text}${found}`, branches };
}
function read2(items, all) {
  if (items === null) return "it is missing";
  if (items.length === 0) return "it is an empty list";
  const more = all > items.length ? ` and ${count(all - items.length)} more` : "";
  return `it is ${items.map((item) => shown(item)).join(", ")}${more}`;
}
function percentageBranches(step, screen2) {
  const { percentage, salt, attribute: attribute2, unit, value, bucket, holds, above, from, scale } = step;
  const share = `${marker(screen2)(holds)} ${percentage} %${from === null ? "" : `, since ${new Date(from).toISOString()}`}`;
  if (unit === null) return [{ text: `${share}; there is no unit to bucket by` }];
  const by = attribute2 === null ? "the user key" : `the attribute ${shown(attribute2)}`;
  const branches = [
    { text: share },
    { text: `bucketed by ${by}: SHA-256 of ${shown(`${salt}:${unit}`)} begins with ${value}` }
  ];
  const place = scale === "percent" ? `bucket ${bucket}` : `remainder by 100 ${bucket}`;
  return [...branches, { text: `${place}; in every percentage above ${above}` }];
}
function splitBranches({ salt, unit, value, cuts, variant }) {
  if (unit === null || value === null) return [{ text: "there is no unit to choose by" }];
  let from = 0;
  const ends2 = cuts.map(({ variant: name, below }, at) => {
    const range = at === cuts.length - 1 ? `${from} and above` : `${from} to below ${below}`;
    const text = `${shown(name)}: ${range}${name === variant ? "  (chosen)" : ""}`;
    from = below;
    return { text };
  });
  return [{ text: `SHA-256 of ${shown(`${salt}/variants:${unit}`)} begins with ${value}` }, ...ends2];
}

// command/explain.ts
async function explain3(values, words) {
  const [flag] = words;
  if (flag === void 0) throw new Stop("which flag? isoflag explain FLAG --snapshot FILE", true);
  const snapshot = await openSnapshot(values.text("snapshot"));
  checkedFlags(snapshot, [flag]);
  tellProblems(snapshot);
  const now = values.instant("now");
  const context = await contextOf(values);
  const explanation = explained(snapshot.flags, flag, context, now === void 0 ? {} : { now });
  const output = openOutput(void 0);
  if (values.flag("json")) {
    await output.write(`${harmlessJson(JSON.stringify(explanation, null, 2))}
`);
  } else {
    const { bold, green, red, width, ...paints } = screen(process.stdout);
    const { evaluation, userKey: userKey3, summary: summary2 } = explanation;
    const user = userKey3 === "" ? "an anonymous user" : `user ${shown(userKey3)}`;
    const paint = evaluation.enabled ? green : red;
    const title = wrap(`${shown(flag)} for ${user}`, width).map(bold);
    const lines = [...title, ...wrap(summary2, width).map(paint)];
    const tree = drawn(why(explanation, { bold, green, red, width, ...paints }), width);
    await output.write(`${[...lines, ...tree].join("\n")}
`);
  }
  await output.finish();
  return AGREES;
}
async function contextOf(values) {
  const path = values.text("context");
  const given = path === void 0 ? {} : parsed(await read3(path), path);
  const members = values.list("attr").map(attribute);
  const key = values.text("key");
  const keyed = key === void 0 ? [] : [["targetingKey", key]];
  return { ...given, ...Object.fromEntries([...members, ...keyed]) };
}
async function read3(path) {
  if (path === "-") return readAll(process.stdin);
  return readFile2(path, "utf8").catch((error) => {
    throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
  });
}
function parsed(text, path) {
  try {
    return jsonObject(text.replace(/^\ufeff/, ""), "a JSON object as context");
  } catch (error) {
    if (error instanceof MalformedLine) throw new Stop(`${path}: ${error.message}`);
    throw error;
  }
}
function attribute(given) {
  const at = given.indexOf("=");
  if (at === -1) throw new Stop(`--attr takes NAME=VALUE, not ${shown(given)}`, true);
  const [name, value] = [given.slice(0, at), given.slice(at + 1)];
  if (!name.endsWith(":json")) return [name, value];
  try {
    return [name.slice(0, -":json".length), JSON.parse(value)];
  } catch {
    throw new Stop(`--attr ${name} takes JSON, not ${shown(value)}`, true);
  }
}

// command/options.ts
import { parseArgs } from "node:util";
var SNAPSHOT = {
  name: "snapshot",
  short: "s",
  value: "FILE",
  help: "the flags, in any of the three forms of a snapshot; required"
};
var NOW = {
  name: "now",
  value: "INSTANT",
  help: `evaluate for ${INSTANTS}; left out, for the clock's`
};
var JSON_OUT = { name: "json", help: "print JSON instead of text" };
var FORMAT = {
  name: "format",
  value: "FORMAT",
  help: "ndjson, csv or keys; left out, by the file's ending (.csv; .txt and .keys; else ndjson)"
};
var HELP = { name: "help", short: "h", help: "print this and exit" };
var FORMS = "CSV is RFC 4180 in UTF-8 with a header. Each column is an attribute of that name, its cells are texts, and an empty cell is no attribute. Texts and numbers that spell alike are one value, so that numbers need nothing; for lists, and for numbers that are spelt otherwise (30.0), name the column NAME:json and write JSON in its cells.";
var VERBS = [
  {
    name: "crosscheck",
    does: "compare what a backend decided with what isoflag decides, and say why they differ",
    usage: "--snapshot FILE [OPTIONS] [DECISIONS]",
    options: [
      SNAPSHOT,
      {
        name: "compare",
        value: "FIELDS",
        repeats: true,
        help: "what to compare, of enabled,variant,reason; left out, all that a line gives"
      },
      { name: "show", value: "N", help: "how many of the first differences to show; 5" },
      { ...NOW, help: `${NOW.help}; for lines without \`now\`` },
      { ...FORMAT, help: "ndjson or csv; left out, csv for a file that ends so, else ndjson" },
      JSON_OUT,
      HELP
    ],
    notes: [
      'DECISIONS is a file, or stdin for - or when left out. Each line is what the backend decided: {"flag", "context", "enabled", "variant"?, "reason"?, "now"?}. In CSV these are columns, context in JSON; without a column context all other columns are the context.',
      "Exit codes: 0 all agree, 1 something differs, 2 a wrong option, input that cannot be read (single lines included), or nothing to compare."
    ]
  },
  {
    name: "assign",
    does: "evaluate flags for every user of a file, on all cores, in the order of the input",
    usage: "--snapshot FILE [OPTIONS] [USERS]",
    options: [
      SNAPSHOT,
      {
        name: "flag",
        short: "f",
        value: "KEY",
        repeats: true,
        help: "evaluate this flag; can be given several times; left out, all flags"
      },
      {
        name: "output",
        short: "o",
        value: "FILE",
        help: "write to this file, which appears when all is written; left out, stdout"
      },
      {
        name: "to",
        value: "FORMAT",
        help: "ndjson or csv; left out, csv for an output file that ends so, else ndjson"
      },
      FORMAT,
      NOW,
      { name: "jobs", short: "j", value: "N", help: "how many threads evaluate; left out, one a core" },
      HELP
    ],
    notes: [
      "USERS is a file, or stdin for - or when left out: ndjson has one context a line, csv one a row, keys one user key a line. Each user and flag gives one line or row of output: key, flag, enabled, variant, value, reason, rule.",
      FORMS,
      "Exit codes: 0 done, 2 a wrong option, input that cannot be read (single lines included; the others are written), or output that cannot be written."
    ]
  },
  {
    name: "explain",
    does: "say why a flag is what it is for a user",
    usage: "FLAG --snapshot FILE [OPTIONS]",
    options: [
      SNAPSHOT,
      {
        name: "key",
        short: "k",
        value: "KEY",
        help: "the user key; left out, that of the context, else an anonymous user"
      },
      {
        name: "attr",
        short: "a",
        value: "NAME=VALUE",
        repeats: true,
        help: "an attribute, a text; NAME:json=VALUE for JSON; can be given several times"
      },
      {
        name: "context",
        short: "c",
        value: "FILE",
        help: "a file with the context, a JSON object; - for stdin; --key and --attr are added to it"
      },
      NOW,
      JSON_OUT,
      HELP
    ],
    notes: [
      "Exit codes: 0 explained, on or off; 2 a wrong option, no such flag, or input that cannot be read."
    ]
  }
];
var Values = class {
  constructor(given) {
    this.given = given;
  }
  given;
  text(name) {
    const value = this.given[name];
    return typeof value === "string" ? value : void 0;
  }
  list(name) {
    const value = this.given[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  }
  flag(name) {
    return this.given[name] === true;
  }
  number(name, otherwise) {
    const text = this.text(name);
    if (text === void 0) return otherwise;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    throw new Stop(`--${name} takes a whole number, not ${text}`, true);
  }
  instant(name) {
    const text = this.text(name);
    const instant = instantOf(text);
    if (text === void 0 || instant !== void 0) return instant;
    throw new Stop(`--${name} takes ${INSTANTS}, not ${text}`, true);
  }
};
function parse({ name, options }, words, most) {
  const known = Object.fromEntries(
    options.map(({ name: name2, short, value, repeats }) => [
      name2,
      {
        type: value === void 0 ? "boolean" : "string",
        multiple: repeats === true,
        ...short === void 0 ? {} : { short }
      }
    ])
  );
  let parsed2;
  try {
    parsed2 = parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    throw new Stop(complaint(error, options), true);
  }
  const [surplus] = parsed2.positionals.slice(most);
  if (surplus !== void 0) throw new Stop(`${name} takes no second ${surplus}`, true);
  return { values: new Values(parsed2.values), files: parsed2.positionals };
}
function complaint(error, options) {
  const { code, message } = error;
  const option = /'(-{1,2}[^'\s,]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = nearest(
      option,
      options.map(({ name }) => `--${name}`)
    );
    return `there is no option ${option}${near === void 0 ? "" : `; did you mean ${near}?`}`;
  }
  const known = options.find(({ name, short }) => option === `--${name}` || option === `-${short}`);
  if (known === void 0) return message.split(". ")[0] ?? message;
  if (known.value === void 0) return `--${known.name} takes no value`;
  return `--${known.name} takes ${known.value}; one that begins with - is written --${known.name}=${known.value}`;
}

// command/help.ts
function help({ bold, width }) {
  const verbs = VERBS.flatMap(({ name, does }) => entry(name, does, width));
  return page([
    ...wrap("isoflag: feature flags with one answer everywhere, from the command line", width),
    "",
    bold("Usage"),
    "  isoflag VERB [OPTIONS]",
    "",
    bold("Verbs"),
    ...verbs,
    "",
    bold("Options"),
    ...entry("-h, --help", "print this, or what a verb does: isoflag VERB --help", width),
    ...entry("-V, --version", "print the version", width)
  ]);
}
function helpOf({ name, does, usage, options, notes }, { bold, width }) {
  return page([
    ...wrap(`isoflag ${name}: ${does}`, width),
    "",
    bold("Usage"),
    ...wrap(`isoflag ${name} ${usage}`, width, "  "),
    "",
    bold("Options"),
    ...options.flatMap((option) => entry(spelt2(option), option.help, width)),
    ...notes.flatMap((note) => ["", ...wrap(note, width)])
  ]);
}
function spelt2({ name, short, value }) {
  return `${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
}
var COLUMN = 26;
function entry(word, text, width) {
  if (width < 60) return [`  ${word}`, ...wrap(text, width, "      ")];
  const lines = wrap(text, width - COLUMN);
  const [first = "", ...more] = lines;
  return [
    `  ${word}`.padEnd(COLUMN - 1) + ` ${first}`,
    ...more.map((line2) => " ".repeat(COLUMN) + line2)
  ];
}
function page(lines) {
  return `${lines.join("\n")}
`;
}

// command/main.ts
var RUNS = {
  crosscheck,
  assign,
  explain: explain3
};
async function run([name, ...words]) {
  const page2 = screen(process.stdout);
  if (name === void 0) throw new Stop("which verb? crosscheck, assign or explain", true);
  if (name === "help" && words[0] !== void 0 && !words[0].startsWith("-")) {
    return run([words[0], "--help"]);
  }
  if (name === "-h" || name === "--help" || name === "help") return print(help(page2));
  if (name === "-V" || name === "--version") return print(`${version()}
`);
  const verb = VERBS.find((each) => each.name === name);
  const start = RUNS[name];
  if (verb === void 0 || start === void 0) {
    const near = nearest(
      name,
      VERBS.map((each) => each.name)
    );
    throw new Stop(
      `there is no verb ${name}${near === void 0 ? "" : `; did you mean ${near}?`}`,
      true
    );
  }
  if (words.includes("--help") || words.includes("-h")) return print(helpOf(verb, page2));
  const { values, files } = parse(verb, words, 1);
  return start(values, files);
}
async function print(text) {
  const output = openOutput(void 0);
  await output.write(text);
  await output.finish();
  return AGREES;
}
function version() {
  const { version: version2 } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return version2;
}
function failed(error) {
  if (error instanceof Interrupted) {
    process.stderr.write(`isoflag: ${error.message}
`);
    return error.exit;
  }
  if (error instanceof Stop) {
    const hint = error.usage ? "\nisoflag: `isoflag --help` says what there is" : "";
    process.stderr.write(`isoflag: ${harmless(error.message)}${hint}
`);
    return FAILED;
  }
  process.stderr.write(`isoflag: ${error instanceof Error ? String(error.stack) : String(error)}
`);
  return FAILED;
}
if (isMainThread) {
  listen();
  process.stderr.on("error", () => {
  });
  process.exit(await run(process.argv.slice(2)).catch(failed));
} else work();
