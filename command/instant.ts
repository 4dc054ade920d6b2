/** Instants as they are given on the command line and in lines of input. */

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d)?)?$/;
const LATEST = 8.64e15;

export const INSTANTS = "an instant such as 2026-11-21T08:00:00Z, or epoch milliseconds";

/**
 * Epoch milliseconds of a text as docs/semantics.md (6.5) has it, or of a
 * number; undefined for anything else.
 */
export function instantOf(given: unknown): number | undefined {
  if (typeof given === "number") return Math.abs(given) <= LATEST ? given : undefined;
  if (typeof given !== "string") return undefined;
  const match = INSTANT.exec(given);
  if (match === null) return /^-?\d+(\.\d+)?$/.test(given) ? instantOf(Number(given)) : undefined;
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] = match;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  const offset = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  const local = Date.parse(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  const exists =
    !day.startsWith("0000") &&
    !Number.isNaN(local) &&
    hours <= 23 &&
    minutes <= 59 &&
    new Date(local).toISOString().startsWith(`${day}T${time}`);
  return exists ? local - offset : undefined;
}
