/** `isoflag assign`: evaluates flags for every user of a file. */
import { availableParallelism } from "node:os";
import { type Assigned, HEADER, type Task } from "./assign_block.js";
import { Threads } from "./assign_threads.js";
import { type Input, openInput } from "./input.js";
import { untilInterrupted } from "./interrupt.js";
import type { Values } from "./options.js";
import { openOutput, type Output } from "./output.js";
import { Progress } from "./progress.js";
import { type Malformed, readHeader } from "./records.js";
import { checkedFlags, openSnapshot, type Snapshot, tellProblems } from "./snapshot.js";
import { AGREES, FAILED, Stop } from "./stop.js";
import { count, counted, harmless, screen, shown } from "./terminal.js";

/** Bytes of input in a block, and fewer the more flags there are: memory goes by output. */
const MOST_BYTES = 256 * 1024;
const LEAST_BYTES = 4 * 1024;
const BYTES_BY_FLAG = 1024 * 1024;
const MOST_FAULTS = 10;

/** Runs the verb; gives the exit code. */
export async function assign(values: Values, files: readonly string[]): Promise<number> {
  const snapshot = await openSnapshot(values.text("snapshot"));
  const asked = values.list("flag");
  const keys = asked.length === 0 ? undefined : [...new Set(checkedFlags(snapshot, asked))];
  const jobs = jobsOf(values);
  const now = values.instant("now") ?? Date.now();
  const to = formatOf(values.text("to"), values.text("output"));
  const input = await openInput(files[0], values.text("format"));
  tellProblems(snapshot);
  const output = openOutput(values.text("output"), [snapshot.path]);
  try {
    const run = new Run(snapshot, input, output, jobs);
    await run.all({ format: input.format, header: undefined, keys, to, now });
    return run.report();
  } catch (error) {
    output.discard();
    throw error;
  }
}

const MOST_JOBS = 64;

/** More threads than cores bring nothing, and each takes memory. */
function jobsOf(values: Values): number {
  const cores = availableParallelism();
  const asked = values.number("jobs", Math.min(cores, MOST_JOBS));
  if (asked === 0) throw new Stop("--jobs takes a whole number from 1", true);
  const most = Math.min(2 * cores, MOST_JOBS);
  if (asked <= most) return asked;
  process.stderr.write(`isoflag: ${most} threads, not ${asked}, on ${counted(cores, "core")}\n`);
  return most;
}

function formatOf(asked: string | undefined, path: string | undefined): "ndjson" | "csv" {
  if (asked === undefined) return path?.toLowerCase().endsWith(".csv") === true ? "csv" : "ndjson";
  if (asked === "ndjson" || asked === "csv") return asked;
  throw new Stop(`--to takes ndjson or csv, not ${shown(asked)}`, true);
}

class Run {
  readonly #progress: Progress;
  readonly #faults: Malformed[] = [];
  #malformed = 0;
  #lines = 0;
  #users = 0;
  #anonymous = 0;
  #unsafe = 0;

  constructor(
    readonly snapshot: Snapshot,
    readonly input: Input,
    readonly output: Output,
    readonly jobs: number,
  ) {
    this.#progress = new Progress(input.size, output.isTerminal);
  }

  async all(task: Task): Promise<void> {
    try {
      if (task.to === "csv") await this.output.write(HEADER);
      await this.#blocks(task);
      await this.output.finish();
    } finally {
      this.#progress.clear();
    }
  }

  async #blocks(given: Task): Promise<void> {
    const flags = given.keys?.length ?? this.snapshot.flags.report.flags;
    const size = Math.min(Math.max(BYTES_BY_FLAG / Math.max(flags, 1), LEAST_BYTES), MOST_BYTES);
    let threads: Threads | undefined;
    let task = given;
    let isFirst = true;
    try {
      for await (const { bytes, read, tooLong } of untilInterrupted(
        this.input.blocks(Math.floor(size)),
      )) {
        let users = bytes;
        if (isFirst && task.format === "csv") {
          const { columns, end } = readHeader(bytes, this.input.name);
          task = { ...task, header: columns.header };
          this.#lines++;
          users = bytes.subarray(end);
        }
        isFirst = false;
        threads ??= new Threads(this.snapshot.bytes, task, this.jobs);
        const assigned = tooLong ? Promise.resolve(TOO_LONG) : threads.assign(users);
        threads.queue.push({ assigned, read });
        while (threads.queue.length > threads.most) await this.#take(threads);
      }
      while (threads !== undefined && threads.queue.length > 0) await this.#take(threads);
    } finally {
      await threads?.close();
    }
  }

  /** Writes the block that was read first of those under way. */
  async #take(threads: Threads): Promise<void> {
    const next = threads.queue.shift();
    if (next === undefined) return;
    const { output, lines, users, anonymous, unsafe, malformed, faults } = await next.assigned;
    for (const { line, message } of faults) {
      if (this.#faults.length < MOST_FAULTS)
        this.#faults.push({ line: this.#lines + line + 1, message });
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
  report(): number {
    const { red, yellow } = screen(process.stderr);
    const { seconds } = this.#progress;
    const rate = `${count(Math.round(this.#users / seconds))} a second`;
    const lines = [`${counted(this.#users, "user")} in ${seconds.toFixed(1)} s, ${rate}`];
    if (this.#anonymous > 0) {
      const which = this.#anonymous === this.#users ? "all" : count(this.#anonymous);
      lines.push(
        yellow(
          `${which} of them anonymous: none of targetingKey, key, user_id and id is a text or a number`,
        ),
      );
    }
    if (this.#unsafe > 0) {
      lines.push(
        yellow(
          `${counted(this.#unsafe, "user")} with integers beyond 2^53 - 1 that are not text, which are rounded: send such ids as texts`,
        ),
      );
    }
    if (this.#lines === 0) lines.push(yellow(`${harmless(this.input.name)} is empty`));
    if (this.#malformed > 0) lines.push(red(`${counted(this.#malformed, "malformed line")}, left out`));
    for (const { line, message } of this.#faults) lines.push(`  line ${line}: ${harmless(message)}`);
    const more = this.#malformed - this.#faults.length;
    if (more > 0) lines.push(`  and ${count(more)} more`);
    process.stderr.write(lines.map((line) => `isoflag: ${line}\n`).join(""));
    return this.#malformed > 0 ? FAILED : AGREES;
  }
}

const TOO_LONG: Assigned = {
  output: new Uint8Array(),
  lines: 1,
  users: 0,
  anonymous: 0,
  unsafe: 0,
  malformed: 1,
  faults: [{ line: 0, message: "expected a line of at most 16 MiB" }],
};
