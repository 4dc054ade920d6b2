/** Evaluating a block of users: what each thread of `assign` does. */
import type { Evaluation, FlagEvaluator } from "isoflag";
import { unsafeIntegers } from "../js/unsafe_integers.js";
import { csvCell } from "./csv.js";
import type { Format } from "./input.js";
import type { Columns, Malformed } from "./records.js";
import { harmlessJson } from "./terminal.js";
import { eachUser, userKey } from "./users.js";

/** What to do with blocks. */
export interface Task {
  readonly format: Format;
  /** The header of a CSV file. */
  readonly header: readonly string[] | undefined;
  /** The flags to evaluate; undefined: all. */
  readonly keys: readonly string[] | undefined;
  readonly to: "ndjson" | "csv";
  readonly now: number;
}

/** What came of a block. */
export interface Assigned {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  readonly users: number;
  /** How many of them have no user key. */
  readonly anonymous: number;
  /** How many have integers beyond 2^53 - 1, which were rounded. */
  readonly unsafe: number;
  readonly malformed: number;
  /** The first of them, lines counted from 0. */
  readonly faults: readonly Malformed[];
}

/** The header of CSV output. */
export const HEADER = "key,flag,enabled,variant,value,reason,rule\n";

const MOST_FAULTS = 10;
const encoder = new TextEncoder();

/** Evaluates users. */
export class Assigner {
  /** The text of an evaluation after its user, made once for each distinct one. */
  readonly #texts = new WeakMap<Evaluation, string>();

  constructor(
    readonly flags: FlagEvaluator,
    readonly task: Task,
    readonly columns: Columns | undefined,
  ) {}

  block(bytes: Buffer): Assigned {
    const faults: Malformed[] = [];
    let malformed = 0;
    let users = 0;
    let anonymous = 0;
    let unsafe = 0;
    const rows: string[] = [];
    const { format } = this.task;
    // No other block has one; keys and cells of texts are not rounded.
    const mayRound = format !== "keys" && /\d{16}/.test(bytes.toString("latin1"));
    const visit = (context: object): void => {
      const key = userKey(context);
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

  #user(key: string, context: object, rows: string[]): void {
    const { keys, to, now } = this.task;
    const before = to === "csv" ? `${csvCell(key)},` : `{"key":${harmlessJson(JSON.stringify(key))},`;
    if (keys === undefined) {
      const all = this.flags.evaluateAll(context, { now });
      for (const flag of this.flags.keys) {
        const evaluation = all[flag];
        if (evaluation !== undefined) rows.push(before, this.#text(evaluation));
      }
    } else {
      for (const flag of keys)
        rows.push(before, this.#text(this.flags.evaluate(flag, context, { now })));
    }
  }

  #text(evaluation: Evaluation): string {
    let text = this.#texts.get(evaluation);
    if (text === undefined) {
      text = this.task.to === "csv" ? row(evaluation) : line(evaluation);
      this.#texts.set(evaluation, text);
    }
    return text;
  }
}

function line({ flag, enabled, variant, value, reason, rule }: Evaluation): string {
  return `${harmlessJson(JSON.stringify({ flag, enabled, variant, value, reason, rule })).slice(1)}\n`;
}

/** Values that are no texts stand as JSON. */
function row({ flag, enabled, variant, value, reason, rule }: Evaluation): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `${[flag, String(enabled), variant, text, reason, rule ?? ""].map(csvCell).join(",")}\n`;
}
