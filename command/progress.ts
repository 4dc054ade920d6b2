/** How far a run is: one line on a terminal, nothing anywhere else. */
import { count } from "./terminal.js";

const EVERY_MS = 100;

/** A bar on stderr, where that is a terminal. */
export class Progress {
  readonly #start = performance.now();
  readonly #shows: boolean;
  #last = 0;
  #isShown = false;

  /**
   * @param size In bytes, where that is known.
   * @param isMixed Whether output goes to the same terminal meanwhile.
   */
  constructor(
    readonly size: number | undefined,
    isMixed = false,
  ) {
    this.#shows = process.stderr.isTTY && process.env["TERM"] !== "dumb" && !isMixed;
  }

  /** @param read Bytes of the input. */
  update(lines: number, read: number): void {
    const now = performance.now();
    if (!this.#shows || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#isShown = true;
    process.stderr.write(`\r${this.#line(lines, read, (now - this.#start) / 1_000)}\x1b[K`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#isShown) process.stderr.write("\r\x1b[K");
    this.#isShown = false;
  }

  /** Since the run began. */
  get seconds(): number {
    return (performance.now() - this.#start) / 1_000;
  }

  #line(lines: number, read: number, seconds: number): string {
    const rate = `${count(lines)} lines, ${count(Math.round(lines / seconds))} a second`;
    const width = process.stderr.columns || 80;
    if (this.size === undefined || this.size === 0) return rate.slice(0, width - 1);
    const share = Math.min(read / this.size, 1);
    const text = ` ${Math.floor(share * 100)} %  ${rate}`;
    const room = Math.min(width - text.length - 3, 40);
    if (room < 5) return text.trim().slice(0, width - 1);
    const done = Math.round(share * room);
    return `[${"#".repeat(done)}${" ".repeat(room - done)}]${text}`;
  }
}
