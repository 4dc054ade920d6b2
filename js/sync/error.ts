/** What went wrong while keeping flags up to date. */
export type SyncErrorCode =
  /** The snapshot given as `bootstrap` cannot be loaded. */
  | "bootstrap_unreadable"
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
export class SyncError extends Error {
  override readonly name = "SyncError";
  readonly code: SyncErrorCode;
  /** The response's status, where there was a response that is no snapshot. */
  readonly status?: number;
  /** Before this instant, in epoch milliseconds, the server wants no request (`Retry-After`). */
  readonly retryAt?: number;

  constructor(code: SyncErrorCode, message: string, details: SyncErrorDetails = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.code = code;
    if (details.status !== undefined) this.status = details.status;
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
  }
}

/** A text for whatever was thrown. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}
