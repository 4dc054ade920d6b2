/** What a backend decided: one line of the input of `crosscheck`. */
import { instantOf, INSTANTS } from "./instant.js";
import { type Columns, jsonObject, kindOf, MalformedLine } from "./records.js";
import { shown } from "./terminal.js";

/** What a backend decided, and for whom. */
export interface Decision {
  readonly flag: string;
  readonly context: object;
  readonly answer: Answer;
  /** Epoch milliseconds; undefined where the line does not say. */
  readonly now: number | undefined;
  /** The line, where it is JSON. */
  readonly text: string | undefined;
  /** How many characters the record has. */
  readonly length: number;
}

/** What is compared; what is undefined is not. */
export interface Answer {
  readonly enabled: boolean;
  readonly variant: string | undefined;
  readonly reason: string | undefined;
}

const WHAT = "a JSON object with flag, context and enabled";

/** Reads a line of JSON. */
export function decisionOfLine(text: string): Decision {
  const line = jsonObject(text, WHAT);
  const { flag, context, enabled, variant, reason, now } = line;
  if (typeof flag !== "string") throw expected("flag", "a text", flag);
  if (typeof context !== "object" || context === null || Array.isArray(context)) {
    throw expected("context", "an object", context);
  }
  if (typeof enabled !== "boolean") throw expected("enabled", "true or false", enabled);
  if (!isTextOrNothing(variant)) throw expected("variant", "a text", variant);
  if (!isTextOrNothing(reason)) throw expected("reason", "a text", reason);
  // No variant is no variant, however it is written; no reason was not given.
  const answer = { enabled, variant: variant === null ? "" : variant, reason: reason ?? undefined };
  return { flag, context, answer, now: instantIn(now), text, length: text.length };
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === "string";
}

function expected(name: string, what: string, found: unknown): MalformedLine {
  return new MalformedLine(`expected ${what} as ${shown(name)}, found ${kindOf(found)}`);
}

function instantIn(now: unknown): number | undefined {
  if (now === undefined || now === null || now === "") return undefined;
  const instant = instantOf(now);
  if (instant === undefined) throw expected("now", INSTANTS, now);
  return instant;
}

const CONTEXT = "context";
const OWN_COLUMNS = new Set(["flag", "enabled", "variant", "reason", "now"]);

/** What a CSV file of decisions lacks; undefined if nothing. */
export function missingColumn({ names }: Columns): string | undefined {
  return ["flag", "enabled"].find((name) => !names.includes(name));
}

/** A reader of rows. The context is a column of JSON, or all columns that are left. */
export function decisionOfRow(columns: Columns): (cells: readonly string[]) => Decision {
  const at = (name: string) => columns.names.indexOf(name);
  const [flag, enabled, variant] = [at("flag"), at("enabled"), at("variant")];
  const [reason, now, contextAt] = [at("reason"), at("now"), at(CONTEXT)];
  return (cells) => {
    const text = cells[enabled] ?? "";
    const isOn = BOOLEANS.get(text.toLowerCase());
    if (isOn === undefined) throw expected("enabled", "true or false", text);
    const context =
      contextAt === -1
        ? columns.object(cells, OWN_COLUMNS)
        : jsonObject(cells[contextAt] || "{}", "a JSON object as context");
    return {
      flag: cells[flag] ?? "",
      context,
      answer: { enabled: isOn, variant: cells[variant], reason: cells[reason] || undefined },
      now: instantIn(cells[now]),
      text: undefined,
      length: cells.reduce((sum, cell) => sum + cell.length, 0),
    };
  };
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false],
]);
