/** When the next request is due. */
import type { SyncError } from "./error.js";
import { backOff } from "./retry.js";

export class Pace {
  readonly #interval: number;
  #failures = 0;
  #endedAt = 0;
  #dueAt = 0;

  constructor(interval: number) {
    this.#interval = interval;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#endedAt = Date.now();
    this.#dueAt = this.#endedAt + this.#interval;
  }

  /** Gives whether it is the first failure after a success, or at all. */
  failed({ retryAt = 0 }: SyncError): boolean {
    this.#failures += 1;
    this.#endedAt = Date.now();
    this.#dueAt = Math.max(this.#endedAt + backOff(this.#failures, this.#interval), retryAt);
    return this.#failures === 1;
  }

  /** Milliseconds until the next request. */
  get wait(): number {
    const now = Date.now();
    // From a clock that was set back, nothing follows.
    return now < this.#endedAt ? 0 : Math.max(this.#dueAt - now, 0);
  }

  /** Whether a server that has failed is to be left alone for now. */
  get isBackingOff(): boolean {
    return this.#failures > 0 && this.wait > 0;
  }
}
