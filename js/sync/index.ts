/**
 * Flags that keep themselves up to date: an evaluator that fetches its snapshot,
 * keeps the last good one, and says what happens.
 */
export { FlagSyncClient, type WaitUntil } from "./client.js";
export { SyncError, type SyncErrorCode, type SyncErrorDetails } from "./error.js";
export type { Listener, ReadyEvent, SnapshotSource, SyncEvents, UpdateEvent } from "./events.js";
export type { RequestHeaders, SyncOptions } from "./options.js";
export type { RefreshResult } from "./run.js";
export type { SnapshotStorage, StorageLike, WebStorage } from "./storage.js";
