/** The client's events and who listens to them. */
import type { SyncError } from "./error.js";

/** Where a snapshot came from: `update` is a call of the client's method. */
export type SnapshotSource = "bootstrap" | "storage" | "network" | "update";

/** The first snapshot in force. */
export interface ReadyEvent {
  readonly source: SnapshotSource;
  /** The snapshot's version, `""` if it has none. */
  readonly version: string;
}

/** Another snapshot in force. */
export interface UpdateEvent extends ReadyEvent {
  /** Keys of the flags that came, went, or may decide differently; none if only the text did. */
  readonly changed: readonly string[];
}

/** What is told to whom. */
export interface SyncEvents {
  /** Once: a snapshot is in force, from wherever. Never before `start` has returned. */
  readonly ready: ReadyEvent;
  /** Another snapshot is in force than before. */
  readonly update: UpdateEvent;
  /** The first failure after a success: what is in force may be out of date. */
  readonly stale: SyncError;
  /** Every failure. */
  readonly error: SyncError;
}

export type Listener<Event> = (event: Event) => void;

type Registered = { readonly [Name in keyof SyncEvents]: Set<Listener<SyncEvents[Name]>> };

export class Listeners {
  readonly #registered: Registered = {
    ready: new Set(),
    update: new Set(),
    stale: new Set(),
    error: new Set(),
  };

  /** Gives a function that ends it. The same function twice is told twice. */
  add<Name extends keyof SyncEvents>(name: Name, given: Listener<SyncEvents[Name]>): () => void {
    const listeners: Set<Listener<SyncEvents[Name]>> = this.#registered[name];
    const listener: Listener<SyncEvents[Name]> = (event) => given(event);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  /** Tells all. What one of them throws, or rejects with, keeps nobody from being told. */
  tell<Name extends keyof SyncEvents>(name: Name, event: SyncEvents[Name]): void {
    for (const listener of [...this.#registered[name]]) {
      try {
        const returned: unknown = listener(event);
        if (returned instanceof Promise) returned.catch(report);
      } catch (thrown) {
        report(thrown);
      }
    }
  }
}

/** A listener's error is its owner's, but ends no process and no poll. */
function report(thrown: unknown): void {
  console.error("isoflag: a listener failed", thrown);
}
