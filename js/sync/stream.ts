/** Server-sent events that say when there is another snapshot. */
import { createParser } from "eventsource-parser";
import { pastCaches, refused, requestHeaders } from "./download.js";
import { messageOf, SyncError } from "./error.js";
import type { Settings } from "./options.js";
import { backOff } from "./retry.js";
import { after } from "./time.js";

/** Milliseconds after which a stream has been one: many hosts end them after a minute or less. */
const LONG_ENOUGH = 5_000;

/** The most characters of an event that has not ended. */
const LONGEST_EVENT = 1024 * 1024;

/** Who is told of what comes. */
export interface StreamListener {
  /** An event; or the stream is open, again perhaps, so that some may have been missed. */
  event(): void;
  failed(error: SyncError): void;
}

/**
 * Reads events until it is aborted, and connects again whenever the stream ends.
 * Only one that has lasted five seconds, or the poll interval if that is less,
 * counts as a success: otherwise a server that hangs up at once would be asked in a tight loop.
 */
export async function listen(
  settings: Settings,
  url: string,
  listener: StreamListener,
  signal: AbortSignal,
): Promise<void> {
  const longEnough = Math.min(settings.pollInterval, LONG_ENOUGH);
  let failures = 0;
  while (!signal.aborted) {
    const since = Date.now();
    let retryAt = 0;
    try {
      await connect(settings, url, listener, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      const error = thrown instanceof SyncError ? thrown : failure(thrown);
      retryAt = error.retryAt ?? 0;
      listener.failed(error);
    }
    if (signal.aborted) return;
    failures = Date.now() - since >= longEnough ? 1 : failures + 1;
    const wait = Math.max(backOff(failures, settings.pollInterval), retryAt - Date.now());
    await pause(wait, signal);
  }
}

async function connect(
  settings: Settings,
  url: string,
  listener: StreamListener,
  signal: AbortSignal,
): Promise<void> {
  const connection = new AbortController();
  const stop = (): void => connection.abort(signal.reason);
  signal.addEventListener("abort", stop);
  const cancel = after(settings.timeout, () => {
    connection.abort(new SyncError("stream_failed", `no answer within ${settings.timeout} ms`));
  });
  try {
    const headers = await requestHeaders(settings);
    headers.set("accept", "text/event-stream");
    const response = await settings.fetch(url, { ...pastCaches(), headers, signal: connection.signal });
    cancel();
    if (!response.ok || response.body === null) {
      const { message, status, retryAt } = refused(response);
      throw new SyncError("stream_failed", message, {
        ...(status !== undefined && { status }),
        ...(retryAt !== undefined && { retryAt }),
      });
    }
    const type = response.headers.get("content-type") ?? "";
    if (!/^text\/event-stream\b/i.test(type)) {
      throw new SyncError("stream_failed", `what came is no event stream but ${type || "of no type"}`);
    }
    listener.event();
    await readEvents(response.body, listener);
  } catch (thrown) {
    throw connection.signal.aborted ? connection.signal.reason : thrown;
  } finally {
    cancel();
    signal.removeEventListener("abort", stop);
    connection.abort();
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  listener: StreamListener,
): Promise<void> {
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent: () => listener.event(),
    onError: (error) => {
      if (error.type === "max-buffer-size-exceeded") throw error;
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

function failure(cause: unknown): SyncError {
  return new SyncError("stream_failed", messageOf(cause), { cause });
}

/** Waits, or less if it is aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const cancel = after(milliseconds, end);
    signal.addEventListener("abort", end);
  });
}
