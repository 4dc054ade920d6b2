/** When to try again. */

const LONGEST_RETRY_AFTER = 60 * 60 * 1_000;
const LONGEST_WAIT = 5 * 60 * 1_000;
const FIRST_WAIT = 1_000;

/**
 * How long to wait after so many failures in a row: doubling from a second (or
 * the interval, if that is less) to five minutes (or the interval, if that is
 * more), of which half is drawn by lot, so that clients do not come back together.
 */
export function backOff(failures: number, interval: number): number {
  const first = Math.min(FIRST_WAIT, interval);
  const longest = Math.max(LONGEST_WAIT, interval);
  const wait = Math.min(first * 2 ** (failures - 1), longest);
  return wait * (0.5 + Math.random() / 2);
}

/**
 * The instant that a `Retry-After` names, in seconds or as a date; undefined for
 * none that can be read. It counts for an hour at most.
 */
export function retryInstant(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  const seconds = /^\d+$/.test(text);
  // Every form of a date begins with the name of a day.
  if (!seconds && !/^[A-Z][a-z]{2}/.test(text)) return undefined;
  const instant = seconds ? now + Number(text) * 1_000 : Date.parse(text);
  return Number.isNaN(instant) ? undefined : Math.min(instant, now + LONGEST_RETRY_AFTER);
}
