/** What the client is told, and what it assumes otherwise. */
import type { SnapshotInput } from "isoflag";
import { headersFingerprint } from "./fingerprint.js";
import type { SnapshotStorage, StorageLike } from "./storage.js";

/** Headers of each request. */
export type RequestHeaders = Readonly<Record<string, string>> | Headers;

export interface SyncOptions {
  /** Where the snapshot is. Outside of pages it has to be absolute. */
  readonly url: string | URL;
  /** Headers to send, for instance an SDK key; or what gives them, for each request anew. */
  readonly headers?: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>);
  /** Milliseconds from the end of a request to the next; 30,000. */
  readonly pollInterval?: number;
  /** Milliseconds that a request may take, with all of its body; 5,000. */
  readonly timeout?: number;
  /** A snapshot to start with, before any request. */
  readonly bootstrap?: SnapshotInput;
  /**
   * Where the last good snapshot is kept. Given as a function where naming it
   * can throw, as `() => localStorage` does for those who allow no cookies.
   */
  readonly storage?: StorageLike | (() => StorageLike);
  /**
   * Under which key; `isoflag:` and the URL. With a function for headers it has
   * to name the environment, if those decide which snapshot the server sends.
   */
  readonly storageKey?: string;
  /** The most bytes that a snapshot may have, unpacked; 64 MiB, which is what an evaluator reads. */
  readonly maxBytes?: number;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Aborting it is `stop`. */
  readonly signal?: AbortSignal;
  /** The URL of server-sent events: with each of them the snapshot is fetched at once. */
  readonly stream?: string | URL;
}

/** The same with nothing left open. */
export interface Settings {
  readonly url: string;
  readonly headers: () => Promise<Headers>;
  /** The fingerprint of headers that are the same for each request. */
  readonly sentWith: string | undefined;
  readonly pollInterval: number;
  readonly timeout: number;
  readonly storage: (() => SnapshotStorage) | undefined;
  readonly storageKey: string;
  readonly maxBytes: number;
  readonly fetch: typeof globalThis.fetch;
  readonly stream: string | undefined;
}

/** What a page or a worker of it has. */
interface Place {
  readonly document?: { readonly baseURI?: string };
  readonly location?: { readonly href?: string };
}

const MOST_BYTES = 64 * 1024 * 1024;

export function settingsOf(options: SyncOptions): Settings {
  // What is null counts as left out: so untyped callers write it.
  const { fetch, storage, stream } = options;
  const headers = options.headers ?? {};
  const url = absolute(options.url);
  return {
    url,
    headers: async () => new Headers(typeof headers === "function" ? await headers() : headers),
    sentWith: typeof headers === "function" ? undefined : fingerprintOf(headers),
    pollInterval: positive("pollInterval", options.pollInterval, 30_000),
    timeout: positive("timeout", options.timeout, 5_000),
    storage: storage ? () => methods(typeof storage === "function" ? storage() : storage) : undefined,
    storageKey: options.storageKey ?? `isoflag:${url}`,
    maxBytes: positive("maxBytes", options.maxBytes, MOST_BYTES),
    // Looked up for each request, and called as the global's own method.
    fetch: fetch ?? ((...request) => globalThis.fetch(...request)),
    stream: stream ? absolute(stream) : undefined,
  };
}

/** Undefined for headers that cannot be sent: the first request tells of them. */
function fingerprintOf(headers: RequestHeaders): string | undefined {
  try {
    return headersFingerprint(new Headers(headers));
  } catch {
    return undefined;
  }
}

/** As the page has it now: another page of the host may give a relative URL another sense. */
function absolute(url: string | URL): string {
  const { document, location } = globalThis as Place;
  try {
    return new URL(url, document?.baseURI ?? location?.href).href;
  } catch {
    return String(url);
  }
}

function positive(name: string, given: number | undefined, otherwise: number): number {
  const value = given ?? otherwise;
  if (typeof value === "number" && value > 0) return value;
  throw new TypeError(`${name} must be a number above 0`);
}

function methods(storage: StorageLike): SnapshotStorage {
  if ("getItem" in storage) {
    return {
      get: (key) => storage.getItem(key),
      put: (key, text) => storage.setItem(key, text),
    };
  }
  return storage;
}
