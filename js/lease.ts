/**
 * Which snapshots the module holds. Nobody has to free anything: a snapshot
 * goes when its evaluator is collected, and the oldest go when there are too
 * many (a synchronous loop lets nothing be collected). An evaluator whose
 * snapshot is gone loads it again when it is next asked.
 */
import { discard, engine, generation } from "./engine.js";
import { SnapshotError, type SnapshotErrorCode } from "./errors.js";

/** At most so many snapshots are held, */
const MOST_SNAPSHOTS = 1_000;
/**
 * and no more than two while their texts are longer than this in all. It is
 * that little because a loaded snapshot can take sixteen times its text: a long
 * list of short numbers does.
 */
const MOST_LENGTH = 32 * 1024 * 1024;
const FEWEST_SNAPSHOTS = 2;

/** A snapshot's place in the module. */
export interface Lease {
  /**
   * Of the instance, whose leases end with it even if forgetting them fails, as it
   * can near the end of the stack. The instance itself would be kept alive from here.
   */
  readonly generation: number;
  /** Negative once it is given up. */
  handle: number;
  readonly length: number;
}

/** In the order in which they were loaded. */
const leases = new Set<Lease>();
let lengthOfAll = 0;

// Some runtimes have none; there only the limits count.
const registry =
  typeof FinalizationRegistry === "undefined" ? undefined : new FinalizationRegistry<Lease>(release);

/** Loads a text for an owner. */
export function acquire(owner: object, source: string | Uint8Array): Lease {
  const { length } = source;
  makeRoom(length);
  const lease = { generation: generation(), handle: load(source), length };
  leases.add(lease);
  lengthOfAll += length;
  registry?.register(owner, lease, lease);
  return lease;
}

/** Whether a snapshot still has its place, in the instance in use. */
export function isHeld(lease: Lease): boolean {
  return lease.handle >= 0 && lease.generation === generation();
}

/** Gives up a snapshot's place. */
export function release(lease: Lease): void {
  const { handle } = lease;
  const held = isHeld(lease);
  forget(lease);
  if (!held) return;
  try {
    engine().exports.unload(handle);
  } catch {
    abandon();
  }
}

/** Gives up the instance in use, with all that it holds. */
export function abandon(): void {
  discard();
  leases.forEach(forget);
}

/** Before a text of this length is loaded. */
function makeRoom(length: number): void {
  for (const oldest of leases) {
    const tooMany = leases.size >= MOST_SNAPSHOTS || lengthOfAll + length > MOST_LENGTH;
    if (!tooMany || leases.size < FEWEST_SNAPSHOTS) break;
    release(oldest);
  }
}

function forget(lease: Lease): void {
  lease.handle = -1;
  if (leases.delete(lease)) lengthOfAll -= lease.length;
  registry?.unregister(lease);
}

type ErrorOutput = readonly [
  code: SnapshotErrorCode,
  message: string,
  line: number | null,
  column: number | null,
  pointer: string | null,
];

function load(source: string | Uint8Array): number {
  const { exports } = engine();
  const handle = exports.load(engine().putText(source));
  if (handle >= 0) return handle;
  const [code, message, line, column, pointer] = engine().output<ErrorOutput>(
    exports.output_length(),
  );
  throw new SnapshotError(code, message, {
    ...(line !== null && { line }),
    ...(column !== null && { column }),
    ...(pointer !== null && { pointer }),
  });
}
