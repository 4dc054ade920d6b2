/** Ctrl-C and termination: the run ends between two records. */
import { Interrupted } from "./stop.js";

let asked: Interrupted | undefined;
let wake: (reason: Interrupted) => void = () => {};

/** From now on the first signal asks the run to end, and the second ends it. */
export function listen(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (asked !== undefined) process.exit(asked.exit);
      asked = new Interrupted(signal);
      wake(asked);
    });
  }
}

/** The items of a source, until a signal comes; then it throws Interrupted. */
export async function* untilInterrupted<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  for (;;) {
    if (asked !== undefined) throw asked;
    const next = await new Promise<IteratorResult<Item>>((resolve, reject) => {
      wake = reject;
      source.next().then(resolve, reject);
    });
    if (next.done === true) return;
    yield next.value;
  }
}
