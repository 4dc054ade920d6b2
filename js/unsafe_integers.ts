/** Integers of a context that are not told apart everywhere. */
import { asContext, MOST_ELEMENTS, own, USER_KEYS } from "./context.js";

/**
 * The names of the members that are integers beyond ±(2^53 − 1), or lists with
 * such: of those that can be the user key or are one of these attributes.
 * Ascending. No other member is read. Natively `src/context.rs` does the same.
 */
export function unsafeIntegers(given: unknown, attributes: readonly string[]): readonly string[] {
  const context = asContext(given);
  const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
  const places = [context, ...nested];
  const keys = USER_KEYS.filter((name) => isUnsafe(own(context, name)));
  const read = attributes.filter((name) => places.some((place) => isUnsafe(own(place, name))));
  return [...new Set([...keys, ...read])].sort();
}

function isUnsafe(value: unknown): boolean {
  try {
    return Array.isArray(value) ? hasUnsafe(value) : isUnsafeInteger(value);
  } catch {
    return false;
  }
}

function hasUnsafe(list: readonly unknown[]): boolean {
  const length = Math.min(list.length, MOST_ELEMENTS);
  for (let at = 0; at < length; at++) {
    if (isUnsafeInteger(own(list, String(at)))) return true;
  }
  return false;
}

function isUnsafeInteger(value: unknown): boolean {
  if (typeof value !== "bigint" && !Number.isInteger(value)) return false;
  const integer = value as bigint | number;
  return integer > Number.MAX_SAFE_INTEGER || integer < Number.MIN_SAFE_INTEGER;
}
