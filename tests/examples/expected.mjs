// What the examples must decide, which Python computes (expected.py).
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** All examples have these flags. */
export const FLAGS = readFileSync(new URL("flags.json", import.meta.url), "utf8");

const script = fileURLToPath(new URL("expected.py", import.meta.url));

/** A user whose plan follows from its number, as some examples make them. */
export const user = (number) => ({ key: `user-${number}`, plan: number % 10 === 0 ? "gold" : "free" });

export const users = (count) => Array.from({ length: count }, (_, at) => user(at + 1));

/** For each user `{ flag: [value, reason] }`. */
export function expected(list) {
  return JSON.parse(execFileSync("python3", [script], { input: JSON.stringify(list), encoding: "utf8", maxBuffer: 1e9 }));
}

/** The same as texts, as the examples print them. */
export const lines = (list) =>
  expected(list).map((flags, at) => {
    const words = Object.entries(flags).map(([flag, [value, reason]]) => `${flag}=${value} (${reason})`);
    return `${list[at].key}: ${words.join(", ")}`;
  });
