import type { EvaluationOptions } from "./types.js";

/** The instant of an evaluation in epoch milliseconds: the one given, else the clock's. */
export function instant(options: EvaluationOptions | undefined): number {
  try {
    const now: unknown = options?.now;
    const given = typeof now === "number" ? now : Date.prototype.getTime.call(now);
    return Number.isFinite(given) ? given : Date.now();
  } catch {
    return Date.now();
  }
}
