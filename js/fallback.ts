/** Where a fallback takes the place of what a flag says. */
import { isArray } from "./context.js";
import { deepFreeze } from "./freeze.js";
import type { Evaluation, JsonValue } from "./types.js";

/** Whether a flag is on; the fallback where no flag decides. */
export function isEnabled({ reason, enabled }: Evaluation, fallback: boolean): boolean {
  return reason === "not_found" || reason === "error" ? fallback : enabled;
}

/** The value, or the fallback if it is null or of another kind. */
export function valueOr({ value }: Evaluation, given: unknown): JsonValue {
  const fallback = (given ?? null) as JsonValue;
  return fits(value, fallback) ? value : fallback;
}

/** The evaluation with the value that `valueOr` gives. */
export function detailsOr(evaluation: Evaluation, given: unknown): Evaluation {
  const fallback = (given ?? null) as JsonValue;
  const { value, errorCode } = evaluation;
  if (fits(value, fallback) || value === fallback) return evaluation;
  return Object.freeze({
    ...evaluation,
    value: frozenCopy(fallback),
    errorCode: errorCode ?? "TYPE_MISMATCH",
  });
}

/** Whether a value stands where there is such a fallback. */
function fits(value: JsonValue, fallback: JsonValue): boolean {
  return value !== null && (fallback === null || kind(value) === kind(fallback));
}

function kind(value: JsonValue): string {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}

function frozenCopy(value: JsonValue): JsonValue {
  try {
    return deepFreeze(copy(value));
  } catch {
    // No JSON value, whatever its type says; it is handed through.
    return value;
  }
}

/** Some runtimes (jsdom under Jest) have no `structuredClone`. */
function copy(value: JsonValue): JsonValue {
  if (typeof structuredClone === "function") return structuredClone(value);
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
