/** Timers that keep no process alive, and waits with an end. */

interface Timer {
  unref?(): void;
}

interface DenoTimers {
  unrefTimer?(timer: unknown): void;
}

/** `setTimeout` for a process that may end meanwhile. Gives a function that cancels it. */
export function after(milliseconds: number, action: () => void): () => void {
  // Longer ones would end at once.
  const timer = setTimeout(action, Math.min(milliseconds, 2 ** 31 - 1));
  if (typeof timer === "object") (timer as Timer).unref?.();
  else (globalThis as { Deno?: DenoTimers }).Deno?.unrefTimer?.(timer);
  return () => clearTimeout(timer);
}

/** What a promise gives; or undefined if that takes longer than this. */
export async function within<Result>(
  milliseconds: number,
  promise: PromiseLike<Result>,
): Promise<Result | undefined> {
  let cancel = (): void => undefined;
  const end = new Promise<undefined>((resolve) => {
    cancel = after(milliseconds, () => resolve(undefined));
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    cancel();
  }
}
