import { AnyFlags, FlagEvaluator, FlagMap, SnapshotInput, Update } from 'isoflag';

/** What went wrong while keeping flags up to date. */
export type SyncErrorCode = 
/** The snapshot given as `bootstrap` cannot be loaded. */
"bootstrap_unreadable"
/** `headers` threw. */
 | "headers_failed"
/** No answer: refused, cut off, no such host, or kept from the page by CORS. */
 | "network"
/** No whole answer within `timeout`. */
 | "timeout"
/** A status that is no snapshot; see `status`. */
 | "http"
/** More than `maxBytes`. */
 | "too_large"
/** An answer that cannot be loaded; `cause` is the `SnapshotError`. */
 | "snapshot_refused"
/** The stored snapshot cannot be read, or is not what was stored. */
 | "storage_unreadable"
/** The snapshot could not be stored. */
 | "storage_failed"
/** `waitUntil` threw; the refresh goes on. */
 | "wait_until_failed"
/** The stream of events broke off or was refused; polling goes on. */
 | "stream_failed";
/** What is known besides. */
export interface SyncErrorDetails {
	readonly status?: number;
	readonly retryAt?: number;
	readonly cause?: unknown;
}
/** Given to listeners of `error` and `stale`; the client never throws it. */
export declare class SyncError extends Error {
	readonly name = "SyncError";
	readonly code: SyncErrorCode;
	/** The response's status, where there was a response that is no snapshot. */
	readonly status?: number;
	/** Before this instant, in epoch milliseconds, the server wants no request (`Retry-After`). */
	readonly retryAt?: number;
	constructor(code: SyncErrorCode, message: string, details?: SyncErrorDetails);
}
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
/** How a refresh ended; `not_due`: none was made. */
export type RefreshResult = "updated" | "unchanged" | "failed" | "stopped" | "not_due";
/** What keeps a worker alive until a promise settles, as workers hand it to `fetch`. */
export type WaitUntil = ((promise: Promise<unknown>) => void) | {
	waitUntil(promise: Promise<unknown>): void;
};
/**
 * An evaluator that keeps its snapshot up to date over HTTP. It answers at any
 * time, from the last snapshot that was good; without one, with fallbacks.
 *
 * Whatever goes wrong is told to listeners of `error`; no method but the
 * constructor and `update` throws or rejects.
 */
export declare class FlagSyncClient<Flags extends FlagMap<Flags> = AnyFlags> extends FlagEvaluator<Flags> {
	#private;
	/**
	 * Starts with `bootstrap`, else with what a storage gives at once, else with
	 * no flags. Nothing is requested before `start`, `refresh` or `refreshIfStale`.
	 *
	 * @throws {TypeError} for an interval, timeout or limit that is no number above 0.
	 * @throws {EngineError} as `FlagEvaluator`. A bootstrap that cannot be loaded
	 * is no reason to throw: it is told to listeners of `error`.
	 */
	constructor(options: SyncOptions);
	/** Listens to an event. Gives a function that ends it. */
	on<Name extends keyof SyncEvents>(name: Name, listener: Listener<SyncEvents[Name]>): () => void;
	/** Whether a snapshot is in force. */
	get isReady(): boolean;
	/**
	 * True as soon as a snapshot is in force; false if there is none when the
	 * refresh that is under way ends, or if none is under way.
	 */
	whenReady(): Promise<boolean>;
	/**
	 * Refreshes now, or when the wait after a failure is over, and from then on
	 * until `stop`. Its timers keep no process alive.
	 */
	start(): void;
	/** Ends all requests, timers and streams. The snapshot stays in force, and `start` starts again. */
	stop(): void;
	/**
	 * Asks the server now, whatever the interval. While a refresh is under way it
	 * is that one: there are never two requests at a time.
	 */
	refresh(): Promise<RefreshResult>;
	/**
	 * Asks the server if the last time is longer ago than the interval, or the
	 * wait after a failure is over. For workers, where no timer lives longer than
	 * a request: answer from what is in force, and let `waitUntil` end the refresh.
	 */
	refreshIfStale(waitUntil?: WaitUntil): Promise<RefreshResult>;
	/**
	 * Puts a snapshot in force by hand, until a refresh takes the server's again.
	 *
	 * @throws {SnapshotError} as `FlagEvaluator.update`.
	 */
	update(snapshot: SnapshotInput): Update;
}

export {};
