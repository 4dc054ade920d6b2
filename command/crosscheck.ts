/** `isoflag crosscheck`: compares what a backend decided with what isoflag decides. */
import { explain } from "isoflag/explain";
import { unsafeIntegers } from "../js/unsafe_integers.js";
import { type Decision, decisionOfLine, decisionOfRow, missingColumn } from "./decision.js";
import { type Diagnosis, diagnose } from "./diagnosis/diagnose.js";
import { type Block, type Input, openInput } from "./input.js";
import { untilInterrupted } from "./interrupt.js";
import type { Values } from "./options.js";
import { openOutput } from "./output.js";
import { Progress } from "./progress.js";
import {
  type Columns,
  eachLine,
  eachRow,
  type Malformed,
  MalformedLine,
  readHeader,
} from "./records.js";
import { asJson, asText } from "./report.js";
import { openSnapshot, type Snapshot, tellProblems } from "./snapshot.js";
import { AGREES, DIFFERS, FAILED, Stop } from "./stop.js";
import { differences, type Field, FIELDS, REASONS, Tally } from "./tally.js";
import { screen, shown } from "./terminal.js";

const BLOCK = 256 * 1024;
/** Malformed lines of which the message is kept. */
const MOST_FAULTS = 10;

/** A line that differs, in full. */
export interface Shown {
  readonly line: number;
  readonly decision: Decision;
  readonly fields: readonly Field[];
  readonly explanation: ReturnType<typeof explain>;
}

/** All that a cross-check found. */
export interface Findings {
  readonly snapshot: Snapshot;
  readonly input: string;
  readonly tally: Tally;
  /** Lines read, blank ones included. */
  readonly lines: number;
  readonly malformed: number;
  readonly faults: readonly Malformed[];
  /** Lines with ids that are integers beyond 2^53 - 1, and the first of them. */
  readonly unsafe: { readonly lines: number; readonly first: number };
  /** Lines whose reason is no word of isoflag's, by reason. */
  readonly foreignReasons: ReadonlyMap<string, number>;
  /** Lines that differ in their reason alone: the backend's, isoflag's, how many. */
  readonly reasonPairs: ReadonlyMap<string, number>;
  /** Flags that change with time, of lines that do not say when. */
  readonly undated: ReadonlySet<string>;
  readonly now: number;
  readonly first: readonly Shown[];
  readonly diagnosis: Diagnosis;
  readonly seconds: number;
}

/** Runs the verb; gives the exit code. */
export async function crosscheck(values: Values, files: readonly string[]): Promise<number> {
  const fields = fieldsOf(values.list("compare"));
  const most = values.number("show", 5);
  const now = values.instant("now") ?? Date.now();
  if (values.text("format") === "keys") throw new Stop("--format is ndjson or csv, not keys", true);
  const snapshot = await openSnapshot(values.text("snapshot"));
  const input = await openInput(files[0], values.text("format"));
  const output = openOutput(undefined);
  tellProblems(snapshot);
  const run = new Run(snapshot, input, fields, most, now);
  const findings = await run.all();
  const page = values.flag("json") ? asJson(findings) : asText(findings, screen(process.stdout));
  await output.write(page);
  await output.finish();
  const { differing, compared } = findings.tally;
  if (differing > 0) return DIFFERS;
  return compared === 0 || findings.malformed > 0 ? FAILED : AGREES;
}

function fieldsOf(asked: readonly string[]): ReadonlySet<Field> {
  const names = asked.length === 0 ? FIELDS : asked.flatMap((each) => each.split(","));
  for (const name of names) {
    if (!(FIELDS as readonly string[]).includes(name)) {
      throw new Stop(`--compare takes ${FIELDS.join(", ")}, not ${shown(name)}`, true);
    }
  }
  return new Set(names as Field[]);
}

class Run {
  readonly #tally: Tally;
  readonly #first: Shown[] = [];
  readonly #faults: Malformed[] = [];
  readonly #foreign = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #undated = new Set<string>();
  readonly #dated = new Map<string, boolean>();
  readonly #progress: Progress;
  #malformed = 0;
  #lines = 0;
  #unsafe = 0;
  #firstUnsafe = 0;

  constructor(
    readonly snapshot: Snapshot,
    readonly input: Input,
    readonly fields: ReadonlySet<Field>,
    readonly most: number,
    readonly now: number,
  ) {
    this.#tally = new Tally(snapshot.flags.report.flags);
    this.#progress = new Progress(input.size);
  }

  async all(): Promise<Findings> {
    const { snapshot, now } = this;
    let read = (block: Buffer) => this.#readLines(block);
    let isFirst = true;
    try {
      for await (const block of untilInterrupted(this.input.blocks(BLOCK))) {
        let { bytes } = block;
        if (isFirst && this.input.format === "csv") {
          const { columns, end } = readHeader(bytes, this.input.name);
          read = this.#rowReader(columns);
          bytes = bytes.subarray(end);
          this.#lines++;
        }
        isFirst = false;
        this.#block(block, bytes, read);
      }
    } finally {
      this.#progress.clear();
    }
    const text = new TextDecoder().decode(snapshot.bytes);
    const flags = this.#tally.flags;
    const diagnosis =
      this.#tally.differing === 0
        ? { causes: [], tested: 0, unexplained: 0 }
        : diagnose(flags, snapshot.flags, text, now);
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
      seconds: this.#progress.seconds,
    };
  }

  #block(block: Block, bytes: Buffer, read: (bytes: Buffer) => number): void {
    if (block.tooLong) {
      this.#fault({ line: 0, message: "expected a line of at most 16 MiB" });
      this.#lines++;
    } else this.#lines += read(bytes);
    this.#progress.update(this.#lines, block.read);
  }

  #readLines(bytes: Buffer): number {
    const visit = (text: string, line: number) => this.#compare(decisionOfLine(text), line);
    return eachLine(bytes, visit, (fault) => this.#fault(fault));
  }

  #rowReader(columns: Columns): (bytes: Buffer) => number {
    const lacking = missingColumn(columns);
    if (lacking !== undefined) {
      throw new Stop(
        `${this.input.name}, line 1: expected a header with the columns flag and enabled; ${lacking} is missing`,
      );
    }
    const decision = decisionOfRow(columns);
    const visit = (cells: readonly string[], line: number) => this.#compare(decision(cells), line);
    return (bytes) => eachRow(bytes, columns, visit, (fault) => this.#fault(fault));
  }

  #fault({ line, message }: Malformed): void {
    this.#malformed++;
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ line: this.#lines + line + 1, message });
  }

  #compare(decision: Decision, position: number): void {
    const line = this.#lines + position + 1;
    const { flags } = this.snapshot;
    const { flag, context, answer, now = this.now } = decision;
    if (![...this.fields].some((field) => answer[field] !== undefined)) {
      throw new MalformedLine(`expected ${[...this.fields].join(" or ")}, to compare`);
    }
    const evaluation = flags.evaluate(flag, context, { now });
    const found = differences(answer, evaluation, this.fields);
    const isUnknown = !flags.has(flag);
    this.#tally.add(line, decision, found, isUnknown);
    this.#note(decision, line);
    if (found.length === 0 && !isUnknown) return;
    if (found.length === 1 && found[0] === "reason") {
      add(this.#pairs, `${answer.reason ?? ""}\t${evaluation.reason}`);
    }
    if (this.#first.length < this.most) {
      this.#first.push({
        line,
        decision,
        fields: found,
        explanation: explain(flags, flag, context, { now }),
      });
    }
  }

  /** What is worth a remark though it is no difference. */
  #note({ flag, context, answer, now, text }: Decision, line: number): void {
    if (answer.reason !== undefined && !REASONS.has(answer.reason)) add(this.#foreign, answer.reason);
    if (now === undefined && this.#hasSteps(flag)) this.#undated.add(flag);
    // Lines of JSON are looked at first, which is cheaper.
    if (text !== undefined && !/\d{16}/.test(text)) return;
    if (unsafeIntegers(context, Object.keys(context)).length === 0) return;
    this.#unsafe++;
    if (this.#firstUnsafe === 0) this.#firstUnsafe = line;
  }

  /** Whether a flag changes with time. */
  #hasSteps(flag: string): boolean {
    const { flags } = this.snapshot;
    if (!flags.has(flag)) return false;
    let known = this.#dated.get(flag);
    if (known === undefined) {
      known = explain(flags, flag).now !== null;
      this.#dated.set(flag, known);
    }
    return known;
  }
}

/** Words of another vocabulary that are told apart. */
const MOST_WORDS = 100;

function add(counts: Map<string, number>, word: string): void {
  const key = counts.has(word) || counts.size < MOST_WORDS ? word : "(others)";
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
