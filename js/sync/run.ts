/** A refresh that is under way. */
import { within } from "./time.js";

/** How a refresh ended; `not_due`: none was made. */
export type RefreshResult = "updated" | "unchanged" | "failed" | "stopped" | "not_due";

/** Beyond a step's time, for timers that fire late. */
const GRACE = 1_000;

export class Run {
  readonly #stop = new AbortController();
  readonly #timeout: number;
  #deadAt = 0;
  #end: (result: RefreshResult) => void = () => undefined;
  #load: () => void = () => undefined;
  #release: () => void = () => undefined;
  readonly #ended = new Promise<RefreshResult>((resolve) => (this.#end = resolve));
  readonly #loaded = new Promise<void>((resolve) => (this.#load = resolve));

  constructor(timeout: number) {
    this.#timeout = timeout;
    this.step();
  }

  get ended(): Promise<RefreshResult> {
    return this.#ended;
  }

  /** Aborted when the client is stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Another step begins, which may take the whole time. */
  step(): void {
    this.#deadAt = Date.now() + this.#timeout + GRACE;
  }

  /** A snapshot is in force. */
  loaded(): void {
    this.#load();
  }

  /** Stops once the signal is aborted, while the refresh lasts. */
  stopWith(signal: AbortSignal | undefined, stop: () => void): void {
    signal?.addEventListener("abort", stop);
    this.#release = () => signal?.removeEventListener("abort", stop);
  }

  /** Listens to no signal any more. */
  release(): void {
    this.#release();
  }

  end(result: RefreshResult): void {
    this.#release();
    this.#end(result);
  }

  stop(reason: unknown): void {
    this.#stop.abort(reason);
  }

  /**
   * How it ends; undefined if it takes longer than its steps may. Where timers
   * do not live, as in a worker whose request was cancelled, it would never end.
   */
  async outcome(): Promise<RefreshResult | undefined> {
    for (;;) {
      const left = this.#deadAt - Date.now();
      if (left <= 0) return undefined;
      const result = await within(left, this.#ended);
      if (result !== undefined) return result;
    }
  }

  /** Ends when a snapshot comes into force, or as `outcome`. */
  async loading(): Promise<void> {
    await Promise.race([this.#loaded, this.outcome()]);
  }
}
