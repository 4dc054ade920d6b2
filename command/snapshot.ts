/** The snapshot that a run works with. */
import { readFile } from "node:fs/promises";
import { FlagEvaluator, SnapshotError } from "isoflag";
import { reasonOf, Stop } from "./stop.js";
import { count, counted, harmless, screen, shown } from "./terminal.js";

/** A snapshot that has been read. */
export interface Snapshot {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly flags: FlagEvaluator;
}

/** Reads and loads a snapshot. */
export async function openSnapshot(path: string | undefined): Promise<Snapshot> {
  if (path === undefined) throw new Stop("--snapshot FILE is missing: the flags to evaluate", true);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Stop(`cannot read ${path}: ${reasonOf(error)}`);
  });
  try {
    return { path, bytes, flags: new FlagEvaluator(bytes) };
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const { code, line, column, message } = error;
    const place = line === null || line === undefined ? "" : `, line ${line}, column ${column}`;
    throw new Stop(`${path}${place}: ${harmless(message)} (${code})`);
  }
}

const MOST_PROBLEMS = 5;

/** Says on stderr what loading had to say. */
export function tellProblems({ path, flags }: Snapshot): void {
  const { problems: found, problemCount } = flags.report;
  if (problemCount === 0) return;
  const { yellow } = screen(process.stderr);
  const lines = found
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ severity, pointer, message, code }) =>
        `  ${severity} at ${harmless(pointer) || "the top"}: ${harmless(message)} (${code})`,
    );
  const more = problemCount - lines.length;
  const page = [
    yellow(`${harmless(path)}: ${counted(problemCount, "problem")}`),
    ...lines,
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
  ];
  process.stderr.write(`${page.join("\n")}\n`);
}

/** The keys asked for, all of which the snapshot must have. */
export function checkedFlags({ path, flags }: Snapshot, keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    if (flags.has(key)) continue;
    const near = nearest(key, flags.keys);
    const hint = near === undefined ? "" : `; did you mean ${shown(near)}?`;
    throw new Stop(`${path} has no flag ${shown(key)}${hint}`);
  }
  return keys;
}

/** The word that is most like another, if one is at all. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const far = Math.max(2, Math.floor(word.length / 3));
  const near = words.slice(0, 10_000).map((each) => ({ each, distance: distance(word, each, far) }));
  near.sort((one, other) => one.distance - other.distance);
  return near[0] !== undefined && near[0].distance <= far ? near[0].each : undefined;
}

/** How many letters have to be put in, taken out or changed. */
function distance(one: string, other: string, far: number): number {
  if (Math.abs(one.length - other.length) > far) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const change = (row[to - 1] ?? 0) + same;
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
