/** One request for the snapshot. */
import { messageOf, SyncError } from "./error.js";
import { headersFingerprint } from "./fingerprint.js";
import type { Settings } from "./options.js";
import { retryInstant } from "./retry.js";
import { after } from "./time.js";

/** What a server has sent. */
export interface Downloaded {
  /** The text, or the bytes where they are no UTF-8: the evaluator says what is wrong with them. */
  readonly source: string | Uint8Array;
  readonly etag: string | undefined;
  /** The fingerprint of the headers of the request. */
  readonly sentWith: string;
}

/** What is in force by the server's account, and for which headers it said so. */
export type Tag = Pick<Downloaded, "sentWith"> & { readonly etag: string };

/**
 * Fetches the snapshot; undefined if it is still the one with this tag. No ETag
 * goes along with other headers than those it was obtained with.
 *
 * @throws {SyncError} for whatever else happens; but what `signal` is aborted
 * with is thrown as it is.
 */
export async function download(
  settings: Settings,
  tag: Tag | undefined,
  signal: AbortSignal,
): Promise<Downloaded | undefined> {
  const request = new AbortController();
  const { timeout } = settings;
  const stop = (): void => request.abort(signal.reason);
  const cancel = after(timeout, () => {
    request.abort(new SyncError("timeout", `no whole answer within ${timeout} ms`));
  });
  // A `fetch` that was given may take no notice of being aborted.
  const aborted = new Promise<never>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason));
  });
  aborted.catch(() => undefined);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([answer(settings, tag, request.signal), aborted]);
  } catch (thrown) {
    if (request.signal.aborted) throw request.signal.reason;
    throw thrown instanceof SyncError ? thrown : broken(thrown);
  } finally {
    cancel();
    signal.removeEventListener("abort", stop);
    // Whatever has not been read is not wanted.
    request.abort();
  }
}

async function answer(
  settings: Settings,
  tag: Tag | undefined,
  signal: AbortSignal,
): Promise<Downloaded | undefined> {
  const headers = await requestHeaders(settings);
  const sentWith = headersFingerprint(headers);
  const etag = tag?.sentWith === sentWith ? tag.etag : undefined;
  if (!headers.has("accept")) headers.set("accept", "application/json");
  if (etag !== undefined) headers.set("if-none-match", etag);
  const response = await settings.fetch(settings.url, { ...pastCaches(), headers, signal });
  if (response.status === 304 && etag !== undefined) return undefined;
  // Of a part nothing can be read.
  if (!response.ok || response.status === 206) throw refused(response);
  const bytes = await read(response, settings.maxBytes);
  return { source: decode(bytes), etag: response.headers.get("etag") ?? undefined, sentWith };
}

/**
 * What keeps a browser from answering out of its cache, where the field is
 * known: older workers throw on it, and have no such cache.
 */
export function pastCaches(): Pick<RequestInit, "cache"> {
  const past = { cache: "no-store" } as const;
  try {
    new Request("http://localhost/", past);
    return past;
  } catch {
    return {};
  }
}

/** @throws {SyncError} if what gives them throws. */
export async function requestHeaders(settings: Settings): Promise<Headers> {
  try {
    return await settings.headers();
  } catch (cause) {
    throw new SyncError("headers_failed", `headers: ${messageOf(cause)}`, { cause });
  }
}

/** The error of a status. */
export function refused({ status, headers }: Response): SyncError {
  const retryAt = retryInstant(headers.get("retry-after"), Date.now());
  return new SyncError("http", `the server answered ${status}`, {
    status,
    ...(retryAt !== undefined && { retryAt }),
  });
}

function broken(cause: unknown): SyncError {
  const inner = (cause as { readonly cause?: unknown } | null | undefined)?.cause;
  const why = inner === undefined ? messageOf(cause) : `${messageOf(cause)}: ${messageOf(inner)}`;
  return new SyncError("network", why, { cause });
}

/** The whole body. What is longer than allowed is not read to its end. */
async function read(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    length += value.length;
    if (length > maxBytes) {
      throw new SyncError("too_large", `the snapshot has more than ${maxBytes} bytes`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
