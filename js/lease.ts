/**
 * Which snapshots the module holds. Nobody has to free anything: a snapshot
 * goes when its evaluator is collected, and the oldest go when there are too
 * many (a synchronous loop lets nothing be collected). An evaluator whose
 * snapshot is gone loads it again when it is next asked.
 */
import { discard, engine, type Engine } from "./engine.js";
import { EngineError, SnapshotError, type SnapshotErrorCode } from "./errors.js";

/** At most so many snapshots are held, */
const MOST_SNAPSHOTS = 1_000;
/** and no more than these two while their texts are longer than this in all. */
const MOST_LENGTH = 256 * 1024 * 1024;
const FEWEST_SNAPSHOTS = 2;

/** A snapshot's place in the module. */
export interface Lease {
  readonly engine: Engine;
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
  const current = engine();
  const lease = { engine: current, handle: load(current, source), length: source.length };
  leases.add(lease);
  lengthOfAll += lease.length;
  registry?.register(owner, lease, lease);
  for (const oldest of leases) {
    const tooMany = leases.size > MOST_SNAPSHOTS || lengthOfAll > MOST_LENGTH;
    if (!tooMany || leases.size <= FEWEST_SNAPSHOTS) break;
    release(oldest);
  }
  return lease;
}

/** Gives up a snapshot's place. */
export function release(lease: Lease): void {
  if (lease.handle < 0) return;
  lease.engine.exports.unload(lease.handle);
  forget(lease);
}

/** Gives up an instance in which a call has trapped, with all that it holds. */
export function abandon(trapped: Engine): void {
  discard(trapped);
  for (const lease of leases) if (lease.engine === trapped) forget(lease);
}

function forget(lease: Lease): void {
  lease.handle = -1;
  lengthOfAll -= lease.length;
  leases.delete(lease);
  registry?.unregister(lease);
}

type ErrorOutput = readonly [
  code: SnapshotErrorCode,
  message: string,
  line: number | null,
  column: number | null,
  pointer: string | null,
];

function load(engine: Engine, source: string | Uint8Array): number {
  let handle: number;
  try {
    handle = engine.exports.load(engine.putText(source));
  } catch (cause) {
    abandon(engine);
    throw new EngineError("engine_failed", "the snapshot could not be loaded", cause);
  }
  if (handle >= 0) return handle;
  const [code, message, line, column, pointer] = engine.output<ErrorOutput>(
    engine.exports.output_length(),
  );
  throw new SnapshotError(code, message, {
    ...(line !== null && { line }),
    ...(column !== null && { column }),
    ...(pointer !== null && { pointer }),
  });
}
