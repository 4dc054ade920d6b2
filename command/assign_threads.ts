/** The threads of `assign`. */
import { parentPort, Worker, workerData } from "node:worker_threads";
import { FlagEvaluator } from "isoflag";
import { type Assigned, Assigner, type Task } from "./assign_block.js";
import { Columns } from "./records.js";

interface Setup {
  readonly snapshot: Uint8Array;
  readonly task: Task;
}

/** A block that is under way. */
interface Underway {
  readonly assigned: Promise<Assigned>;
  /** How far the input has been read. */
  readonly read: number;
}

/** Threads that evaluate blocks, each with an engine of its own. */
export class Threads {
  /** What is under way, in the order of the input. */
  readonly queue: Underway[] = [];
  readonly #threads: Thread[] = [];
  #next = 0;

  constructor(
    readonly snapshot: Uint8Array,
    readonly task: Task,
    readonly jobs: number,
  ) {}

  /** So many blocks are under way at most: enough that no thread waits. */
  get most(): number {
    return this.jobs * 2;
  }

  assign(bytes: Buffer): Promise<Assigned> {
    const at = this.#next;
    this.#next = (this.#next + 1) % this.jobs;
    const thread = (this.#threads[at] ??= new Thread({ snapshot: this.snapshot, task: this.task }));
    return thread.assign(bytes);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

interface Waiting {
  readonly resolve: (assigned: Assigned) => void;
  readonly reject: (error: unknown) => void;
}

/** One of them. It answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(setup: Setup) {
    this.#worker = new Worker(new URL(import.meta.url), { workerData: setup });
    this.#worker.on("message", (assigned: Assigned) => this.#waiting.shift()?.resolve(assigned));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("a thread ended")));
  }

  assign(bytes: Buffer): Promise<Assigned> {
    const assigned = new Promise<Assigned>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    // Not asked for any more once another one has failed.
    assigned.catch(() => {});
    // A copy of its own, which is handed over and not copied again.
    const block = Uint8Array.from(bytes);
    this.#worker.postMessage(block, [block.buffer]);
    return assigned;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** What runs in a thread. */
export function work(): void {
  const { snapshot, task } = workerData as Setup;
  const columns = task.header === undefined ? undefined : new Columns(task.header);
  const assigner = new Assigner(new FlagEvaluator(snapshot), task, columns);
  parentPort?.on("message", (block: Uint8Array) => {
    const assigned = assigner.block(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
    parentPort?.postMessage(assigned, [assigned.output.buffer]);
  });
}
