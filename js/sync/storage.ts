/** The last good snapshot, kept from one visit, process or isolate to the next. */
import { FlagEvaluator } from "isoflag";
import { messageOf, SyncError } from "./error.js";
import { fingerprint } from "./fingerprint.js";
import type { Settings } from "./options.js";

/** Keeps texts by key, at once or with a promise. */
export interface SnapshotStorage {
  get(key: string): string | null | undefined | PromiseLike<string | null | undefined>;
  put(key: string, text: string): unknown;
}

/** The same as pages have it: `localStorage`, `sessionStorage`. */
export interface WebStorage {
  getItem(key: string): string | null | undefined | PromiseLike<string | null | undefined>;
  setItem(key: string, text: string): unknown;
}

export type StorageLike = SnapshotStorage | WebStorage;

/** A snapshot with what is known of it. */
export interface Kept {
  readonly snapshot: string;
  readonly etag: string | undefined;
  /** The fingerprint of the headers that it was requested with. */
  readonly sentWith: string;
}

const FORMAT = 2;

interface Stored {
  readonly format: typeof FORMAT;
  readonly url: string;
  readonly sentWith: string;
  readonly etag: string | null;
  /** When, in epoch milliseconds. */
  readonly savedAt: number;
  /** `report.digest` of the snapshot. */
  readonly digest: string;
  /** The fingerprint of what else a request rests on. */
  readonly check: string;
  readonly snapshot: string;
}

/** The text to be stored. */
export function record(url: string, { snapshot, etag, sentWith }: Kept, digest: string): string {
  const stored: Stored = {
    format: FORMAT,
    url,
    sentWith,
    etag: etag ?? null,
    savedAt: Date.now(),
    digest,
    check: checkOf(url, sentWith, etag ?? null, digest),
    snapshot,
  };
  return JSON.stringify(stored);
}

/**
 * What a stored text holds; undefined for a record of another URL or format, or
 * of a request with other headers, where they are the same for each.
 *
 * @throws {SyncError} if it is not what `record` has written.
 */
export function recorded(text: string, { url, sentWith: sent }: Settings): Kept | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (cause) {
    throw unreadable("the stored record is no JSON", cause);
  }
  if (!isObject(stored) || typeof stored["format"] !== "number") {
    throw unreadable("what is stored is no record of a snapshot");
  }
  if (stored["format"] !== FORMAT || stored["url"] !== url) return undefined;
  const { snapshot, etag, digest, sentWith } = stored;
  if (sent !== undefined && sentWith !== sent) return undefined;
  if (typeof snapshot !== "string" || !(etag === null || typeof etag === "string")) {
    throw unreadable("the stored record lacks its snapshot");
  }
  if (typeof sentWith !== "string" || stored["check"] !== checkOf(url, sentWith, etag, digest)) {
    throw unreadable("the stored record is not what was stored");
  }
  if (digestOf(snapshot) !== digest) throw unreadable("the stored snapshot is not what was stored");
  return { snapshot, etag: etag ?? undefined, sentWith };
}

function checkOf(url: string, sentWith: string, etag: string | null, digest: unknown): string {
  return fingerprint(JSON.stringify([url, sentWith, etag, digest]));
}

/** By an evaluator of its own, so that only what is right comes into force. */
function digestOf(snapshot: string): string {
  try {
    return new FlagEvaluator(snapshot).report.digest;
  } catch (cause) {
    throw unreadable("the stored snapshot cannot be loaded", cause);
  }
}

export function unreadable(message: string, cause?: unknown): SyncError {
  const why = cause === undefined ? message : `${message}: ${messageOf(cause)}`;
  return new SyncError("storage_unreadable", why, { cause });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
