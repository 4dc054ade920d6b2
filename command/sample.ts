/** A sample of lines, of constant size however many there are. */
import type { Decision } from "./decision.js";

/** A decision, the line it stands on, and isoflag's own. */
export interface Compared {
  readonly line: number;
  readonly decision: Decision;
}

/** Lines that are longer are not kept. */
const MOST_CHARACTERS = 8_192;

/** Keeps each line that is offered with the same probability. */
export class Sample {
  readonly kept: Compared[] = [];
  /** How many were offered. */
  offered = 0;
  #state: number;

  /** @param seed Two runs with the same input keep the same lines. */
  constructor(
    readonly capacity: number,
    seed = 1,
  ) {
    this.#state = seed;
  }

  /** How many lines one that was kept stands for. */
  get weight(): number {
    return this.kept.length === 0 ? 0 : this.offered / this.kept.length;
  }

  offer(line: number, decision: Decision): void {
    const at =
      this.offered < this.capacity ? this.offered : Math.floor(this.#random() * (this.offered + 1));
    this.offered++;
    if (at >= this.capacity || decision.length > MOST_CHARACTERS) return;
    this.kept[Math.min(at, this.kept.length)] = { line, decision: detached(decision) };
  }

  /** In the order of the input. */
  get inOrder(): readonly Compared[] {
    return [...this.kept].sort((one, other) => one.line - other.line);
  }

  /** From 0 to less than 1 (mulberry32). */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** With a line of its own: a part of a text keeps the whole text in memory. */
function detached(decision: Decision): Decision {
  const { text } = decision;
  return text === undefined ? decision : { ...decision, text: Buffer.from(text).toString() };
}
