"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// js/sync/index.ts
var index_exports = {};
__export(index_exports, {
  FlagSyncClient: () => FlagSyncClient,
  SyncError: () => SyncError
});
module.exports = __toCommonJS(index_exports);

// js/sync/client.ts
var import_isoflag2 = require("isoflag");

// js/sync/error.ts
var SyncError = class extends Error {
  name = "SyncError";
  code;
  /** The response's status, where there was a response that is no snapshot. */
  status;
  /** Before this instant, in epoch milliseconds, the server wants no request (`Retry-After`). */
  retryAt;
  constructor(code, message, details = {}) {
    super(message, "cause" in details ? { cause: details.cause } : void 0);
    this.code = code;
    if (details.status !== void 0) this.status = details.status;
    if (details.retryAt !== void 0) this.retryAt = details.retryAt;
  }
};
function messageOf(thrown) {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}

// js/sync/fingerprint.ts
var START = 0xcbf29ce484222325n;
var PRIME = 0x100000001b3n;
function fingerprint(text) {
  let hash = START;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
function headersFingerprint(headers) {
  const sorted = [];
  headers.forEach((value, name) => sorted.push(name, value));
  return fingerprint(JSON.stringify(sorted));
}

// js/sync/retry.ts
var LONGEST_RETRY_AFTER = 60 * 60 * 1e3;
var LONGEST_WAIT = 5 * 60 * 1e3;
var FIRST_WAIT = 1e3;
function backOff(failures, interval) {
  const first = Math.min(FIRST_WAIT, interval);
  const longest = Math.max(LONGEST_WAIT, interval);
  const wait = Math.min(first * 2 ** (failures - 1), longest);
  return wait * (0.5 + Math.random() / 2);
}
function retryInstant(header, now) {
  const text = header?.trim() ?? "";
  const seconds = /^\d+$/.test(text);
  if (!seconds && !/^[A-Z][a-z]{2}/.test(text)) return void 0;
  const instant = seconds ? now + Number(text) * 1e3 : Date.parse(text);
  return Number.isNaN(instant) ? void 0 : Math.min(instant, now + LONGEST_RETRY_AFTER);
}

// js/sync/time.ts
function after(milliseconds, action) {
  const timer = setTimeout(action, Math.min(milliseconds, 2 ** 31 - 1));
  if (typeof timer === "object") timer.unref?.();
  else globalThis.Deno?.unrefTimer?.(timer);
  return () => clearTimeout(timer);
}
async function within(milliseconds, promise) {
  let cancel = () => void 0;
  const end = new Promise((resolve) => {
    cancel = after(milliseconds, () => resolve(void 0));
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    cancel();
  }
}

// js/sync/download.ts
async function download(settings, tag, signal) {
  const request = new AbortController();
  const { timeout } = settings;
  const stop = () => request.abort(signal.reason);
  const cancel = after(timeout, () => {
    request.abort(new SyncError("timeout", `no whole answer within ${timeout} ms`));
  });
  const aborted = new Promise((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason));
  });
  aborted.catch(() => void 0);
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
    request.abort();
  }
}
async function answer(settings, tag, signal) {
  const headers = await requestHeaders(settings);
  const sentWith = headersFingerprint(headers);
  const etag = tag?.sentWith === sentWith ? tag.etag : void 0;
  if (!headers.has("accept")) headers.set("accept", "application/json");
  if (etag !== void 0) headers.set("if-none-match", etag);
  const response = await settings.fetch(settings.url, { ...pastCaches(), headers, signal });
  if (response.status === 304 && etag !== void 0) return void 0;
  if (!response.ok || response.status === 206) throw refused(response);
  const bytes = await read(response, settings.maxBytes);
  return { source: decode(bytes), etag: response.headers.get("etag") ?? void 0, sentWith };
}
function pastCaches() {
  const past = { cache: "no-store" };
  try {
    new Request("http://localhost/", past);
    return past;
  } catch {
    return {};
  }
}
async function requestHeaders(settings) {
  try {
    return await settings.headers();
  } catch (cause) {
    throw new SyncError("headers_failed", `headers: ${messageOf(cause)}`, { cause });
  }
}
function refused({ status, headers }) {
  const retryAt = retryInstant(headers.get("retry-after"), Date.now());
  return new SyncError("http", `the server answered ${status}`, {
    status,
    ...retryAt !== void 0 && { retryAt }
  });
}
function broken(cause) {
  const inner = cause?.cause;
  const why = inner === void 0 ? messageOf(cause) : `${messageOf(cause)}: ${messageOf(inner)}`;
  return new SyncError("network", why, { cause });
}
async function read(response, maxBytes) {
  const chunks = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (; ; ) {
    const { done, value } = await reader?.read() ?? { done: true, value: void 0 };
    if (done || value === void 0) break;
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
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

// js/sync/events.ts
var Listeners = class {
  #registered = {
    ready: /* @__PURE__ */ new Set(),
    update: /* @__PURE__ */ new Set(),
    stale: /* @__PURE__ */ new Set(),
    error: /* @__PURE__ */ new Set()
  };
  /** Gives a function that ends it. The same function twice is told twice. */
  add(name, given) {
    const listeners = this.#registered[name];
    const listener = (event) => given(event);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }
  /** Tells all. What one of them throws, or rejects with, keeps nobody from being told. */
  tell(name, event) {
    for (const listener of [...this.#registered[name]]) {
      try {
        const returned = listener(event);
        if (returned instanceof Promise) returned.catch(report);
      } catch (thrown) {
        report(thrown);
      }
    }
  }
};
function report(thrown) {
  console.error("isoflag: a listener failed", thrown);
}

// js/sync/options.ts
var MOST_BYTES = 64 * 1024 * 1024;
function settingsOf(options) {
  const { fetch, storage, stream } = options;
  const headers = options.headers ?? {};
  const url = absolute(options.url);
  return {
    url,
    headers: async () => new Headers(typeof headers === "function" ? await headers() : headers),
    sentWith: typeof headers === "function" ? void 0 : fingerprintOf(headers),
    pollInterval: positive("pollInterval", options.pollInterval, 3e4),
    timeout: positive("timeout", options.timeout, 5e3),
    storage: storage ? () => methods(typeof storage === "function" ? storage() : storage) : void 0,
    storageKey: options.storageKey ?? `isoflag:${url}`,
    maxBytes: positive("maxBytes", options.maxBytes, MOST_BYTES),
    // Looked up for each request, and called as the global's own method.
    fetch: fetch ?? ((...request) => globalThis.fetch(...request)),
    stream: stream ? absolute(stream) : void 0
  };
}
function fingerprintOf(headers) {
  try {
    return headersFingerprint(new Headers(headers));
  } catch {
    return void 0;
  }
}
function absolute(url) {
  const { document, location } = globalThis;
  try {
    return new URL(url, document?.baseURI ?? location?.href).href;
  } catch {
    return String(url);
  }
}
function positive(name, given, otherwise) {
  const value = given ?? otherwise;
  if (typeof value === "number" && value > 0) return value;
  throw new TypeError(`${name} must be a number above 0`);
}
function methods(storage) {
  if ("getItem" in storage) {
    return {
      get: (key) => storage.getItem(key),
      put: (key, text) => storage.setItem(key, text)
    };
  }
  return storage;
}

// js/sync/pace.ts
var Pace = class {
  #interval;
  #failures = 0;
  #endedAt = 0;
  #dueAt = 0;
  constructor(interval) {
    this.#interval = interval;
  }
  succeeded() {
    this.#failures = 0;
    this.#endedAt = Date.now();
    this.#dueAt = this.#endedAt + this.#interval;
  }
  /** Gives whether it is the first failure after a success, or at all. */
  failed({ retryAt = 0 }) {
    this.#failures += 1;
    this.#endedAt = Date.now();
    this.#dueAt = Math.max(this.#endedAt + backOff(this.#failures, this.#interval), retryAt);
    return this.#failures === 1;
  }
  /** Milliseconds until the next request. */
  get wait() {
    const now = Date.now();
    return now < this.#endedAt ? 0 : Math.max(this.#dueAt - now, 0);
  }
  /** Whether a server that has failed is to be left alone for now. */
  get isBackingOff() {
    return this.#failures > 0 && this.wait > 0;
  }
};

// js/sync/run.ts
var GRACE = 1e3;
var Run = class {
  #stop = new AbortController();
  #timeout;
  #deadAt = 0;
  #end = () => void 0;
  #load = () => void 0;
  #release = () => void 0;
  #ended = new Promise((resolve) => this.#end = resolve);
  #loaded = new Promise((resolve) => this.#load = resolve);
  constructor(timeout) {
    this.#timeout = timeout;
    this.step();
  }
  get ended() {
    return this.#ended;
  }
  /** Aborted when the client is stopped. */
  get signal() {
    return this.#stop.signal;
  }
  /** Another step begins, which may take the whole time. */
  step() {
    this.#deadAt = Date.now() + this.#timeout + GRACE;
  }
  /** A snapshot is in force. */
  loaded() {
    this.#load();
  }
  /** Stops once the signal is aborted, while the refresh lasts. */
  stopWith(signal, stop) {
    signal?.addEventListener("abort", stop);
    this.#release = () => signal?.removeEventListener("abort", stop);
  }
  /** Listens to no signal any more. */
  release() {
    this.#release();
  }
  end(result) {
    this.#release();
    this.#end(result);
  }
  stop(reason) {
    this.#stop.abort(reason);
  }
  /**
   * How it ends; undefined if it takes longer than its steps may. Where timers
   * do not live, as in a worker whose request was cancelled, it would never end.
   */
  async outcome() {
    for (; ; ) {
      const left = this.#deadAt - Date.now();
      if (left <= 0) return void 0;
      const result = await within(left, this.#ended);
      if (result !== void 0) return result;
    }
  }
  /** Ends when a snapshot comes into force, or as `outcome`. */
  async loading() {
    await Promise.race([this.#loaded, this.outcome()]);
  }
};

// js/sync/storage.ts
var import_isoflag = require("isoflag");
var FORMAT = 2;
function record(url, { snapshot, etag, sentWith }, digest) {
  const stored = {
    format: FORMAT,
    url,
    sentWith,
    etag: etag ?? null,
    savedAt: Date.now(),
    digest,
    check: checkOf(url, sentWith, etag ?? null, digest),
    snapshot
  };
  return JSON.stringify(stored);
}
function recorded(text, { url, sentWith: sent }) {
  let stored;
  try {
    stored = JSON.parse(text);
  } catch (cause) {
    throw unreadable("the stored record is no JSON", cause);
  }
  if (!isObject(stored) || typeof stored["format"] !== "number") {
    throw unreadable("what is stored is no record of a snapshot");
  }
  if (stored["format"] !== FORMAT || stored["url"] !== url) return void 0;
  const { snapshot, etag, digest, sentWith } = stored;
  if (sent !== void 0 && sentWith !== sent) return void 0;
  if (typeof snapshot !== "string" || !(etag === null || typeof etag === "string")) {
    throw unreadable("the stored record lacks its snapshot");
  }
  if (typeof sentWith !== "string" || stored["check"] !== checkOf(url, sentWith, etag, digest)) {
    throw unreadable("the stored record is not what was stored");
  }
  if (digestOf(snapshot) !== digest) throw unreadable("the stored snapshot is not what was stored");
  return { snapshot, etag: etag ?? void 0, sentWith };
}
function checkOf(url, sentWith, etag, digest) {
  return fingerprint(JSON.stringify([url, sentWith, etag, digest]));
}
function digestOf(snapshot) {
  try {
    return new import_isoflag.FlagEvaluator(snapshot).report.digest;
  } catch (cause) {
    throw unreadable("the stored snapshot cannot be loaded", cause);
  }
}
function unreadable(message, cause) {
  const why = cause === void 0 ? message : `${message}: ${messageOf(cause)}`;
  return new SyncError("storage_unreadable", why, { cause });
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// js/sync/shelf.ts
var Shelf = class {
  #settings;
  #open;
  /** A reading that was begun early. */
  #reading;
  #isRead = false;
  /** What is stored, as far as it is known. */
  #stored;
  /** The record of it, if it was written here. */
  #record;
  constructor(settings, open) {
    this.#settings = settings;
    this.#open = open;
  }
  /** Whether what is stored has been read, for better or worse. */
  get isRead() {
    return this.#isRead;
  }
  /**
   * What is stored, where the storage gives it at once. Otherwise `read` gives it
   * later: also if naming or asking the storage fails now, as it does in a
   * worker before the first request.
   *
   * @throws {SyncError} if it is not what was stored.
   */
  readAtOnce() {
    let text;
    try {
      text = this.#get();
    } catch {
      return void 0;
    }
    if (isPromise(text)) {
      text.then(void 0, () => void 0);
      this.#reading = text;
      return void 0;
    }
    return this.#recorded(text);
  }
  /**
   * What is stored, within the timeout.
   *
   * @throws {SyncError} if it cannot be read, or is not what was stored.
   */
  async read() {
    const { timeout } = this.#settings;
    try {
      const read2 = await within(timeout, this.#text().then((text) => ({ text })));
      if (read2 === void 0) throw new Error(`it took longer than ${timeout} ms`);
      return this.#recorded(read2.text);
    } catch (thrown) {
      throw thrown instanceof SyncError ? thrown : unreadable("the storage failed", thrown);
    } finally {
      this.#isRead = true;
    }
  }
  /**
   * Stores a snapshot, if it is not stored already.
   *
   * @throws {SyncError} if that fails.
   */
  async write(kept, digest) {
    const stored = this.#stored;
    if (stored !== void 0 && isSame(stored, kept)) return;
    this.#stored = void 0;
    this.#record = void 0;
    const { url, storageKey, timeout } = this.#settings;
    const text = record(url, kept, digest);
    try {
      const put = this.#open().put(storageKey, text);
      if (isPromise(put) && await within(timeout, settled(put)) === void 0) {
        this.#repairAfter(put);
        throw new Error(`it took longer than ${timeout} ms`);
      }
      this.#stored = kept;
      this.#record = text;
    } catch (cause) {
      throw new SyncError("storage_failed", `storing failed: ${messageOf(cause)}`, { cause });
    }
  }
  /** What lands too late may take the place of something newer, which is written again. */
  #repairAfter(late) {
    const repair = async () => {
      if (this.#record !== void 0) {
        await this.#open().put(this.#settings.storageKey, this.#record);
      }
    };
    late.then(repair, repair).then(void 0, () => void 0);
  }
  #get() {
    return this.#open().get(this.#settings.storageKey);
  }
  /** From the early reading, or from another one where that has failed. */
  async #text() {
    const early = this.#reading;
    this.#reading = void 0;
    try {
      if (early !== void 0) return await early;
    } catch {
    }
    return this.#get();
  }
  #recorded(text) {
    this.#isRead = true;
    this.#stored = typeof text === "string" ? recorded(text, this.#settings) : void 0;
    return this.#stored;
  }
};
function isSame(one, other) {
  return one.snapshot === other.snapshot && one.etag === other.etag && one.sentWith === other.sentWith;
}
function settled(promise) {
  return promise.then(() => true);
}
function isPromise(value) {
  return typeof value?.then === "function";
}

// node_modules/eventsource-parser/dist/index.js
var ParseError = class extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
};
var LF = 10;
var CR = 13;
var SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = true, id, data = "", dataLines = 0, eventType, terminated = false;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}…` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = true, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

// js/sync/stream.ts
var LONG_ENOUGH = 5e3;
var LONGEST_EVENT = 1024 * 1024;
async function listen(settings, url, listener, signal) {
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
async function connect(settings, url, listener, signal) {
  const connection = new AbortController();
  const stop = () => connection.abort(signal.reason);
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
        ...status !== void 0 && { status },
        ...retryAt !== void 0 && { retryAt }
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
async function readEvents(body, listener) {
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent: () => listener.event(),
    onError: (error) => {
      if (error.type === "max-buffer-size-exceeded") throw error;
    }
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
function failure(cause) {
  return new SyncError("stream_failed", messageOf(cause), { cause });
}
function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const cancel = after(milliseconds, end);
    signal.addEventListener("abort", end);
  });
}

// js/sync/visibility.ts
var page = () => globalThis.document;
function isHidden() {
  return page()?.visibilityState === "hidden";
}
function onVisibility(listener) {
  const watched = page();
  watched?.addEventListener("visibilitychange", listener);
  return () => watched?.removeEventListener("visibilitychange", listener);
}

// js/sync/client.ts
var HEAD_START = 500;
var FlagSyncClient = class extends import_isoflag2.FlagEvaluator {
  #settings;
  #signal;
  #shelf;
  #pace;
  #listeners = new Listeners();
  /** Failures from before anybody could listen. */
  #early = [];
  /** Where what is in force came from; undefined while nothing is. */
  #source;
  #tag;
  #isReadyTold = false;
  #run;
  /** Whether there was an event during a refresh, whose answer may be older. */
  #again = false;
  #session;
  /**
   * Starts with `bootstrap`, else with what a storage gives at once, else with
   * no flags. Nothing is requested before `start`, `refresh` or `refreshIfStale`.
   *
   * @throws {TypeError} for an interval, timeout or limit that is no number above 0.
   * @throws {EngineError} as `FlagEvaluator`. A bootstrap that cannot be loaded
   * is no reason to throw: it is told to listeners of `error`.
   */
  constructor(options) {
    super();
    this.#settings = settingsOf(options);
    this.#signal = options.signal ?? void 0;
    this.#pace = new Pace(this.#settings.pollInterval);
    const { storage } = this.#settings;
    this.#shelf = storage && new Shelf(this.#settings, storage);
    this.#boot(options.bootstrap ?? void 0);
    if (this.#source === void 0) this.#readAtOnce();
  }
  /** Listens to an event. Gives a function that ends it. */
  on(name, listener) {
    return this.#listeners.add(name, listener);
  }
  /** Whether a snapshot is in force. */
  get isReady() {
    return this.#source !== void 0;
  }
  /**
   * True as soon as a snapshot is in force; false if there is none when the
   * refresh that is under way ends, or if none is under way.
   */
  async whenReady() {
    if (!this.isReady) await this.#run?.loading();
    return this.isReady;
  }
  /**
   * Refreshes now, or when the wait after a failure is over, and from then on
   * until `stop`. Its timers keep no process alive.
   */
  start() {
    if (this.#session !== void 0 || this.#signal?.aborted) return;
    const end = new AbortController();
    const nothing = () => void 0;
    this.#session = { end, cancelPoll: nothing, closeStream: nothing };
    const stop = () => this.stop();
    this.#signal?.addEventListener("abort", stop);
    const ignoreVisibility = onVisibility(() => this.#followVisibility());
    end.signal.addEventListener("abort", () => {
      this.#signal?.removeEventListener("abort", stop);
      ignoreVisibility();
    });
    if (this.#pace.isBackingOff) this.#schedule();
    else void this.refresh();
    if (!isHidden()) this.#openStream();
  }
  /** Ends all requests, timers and streams. The snapshot stays in force, and `start` starts again. */
  stop() {
    const reason = new DOMException("the client was stopped", "AbortError");
    this.#session?.cancelPoll();
    this.#session?.closeStream();
    this.#session?.end.abort(reason);
    this.#session = void 0;
    const run = this.#run;
    this.#run = void 0;
    this.#again = false;
    run?.stop(reason);
  }
  /**
   * Asks the server now, whatever the interval. While a refresh is under way it
   * is that one: there are never two requests at a time.
   */
  refresh() {
    if (this.#signal?.aborted) return Promise.resolve("stopped");
    return this.#run === void 0 ? this.#begin() : this.#join(this.#run);
  }
  /**
   * Asks the server if the last time is longer ago than the interval, or the
   * wait after a failure is over. For workers, where no timer lives longer than
   * a request: answer from what is in force, and let `waitUntil` end the refresh.
   */
  refreshIfStale(waitUntil) {
    if (this.#pace.wait > 0) return Promise.resolve("not_due");
    const refresh = this.refresh();
    try {
      if (typeof waitUntil === "function") waitUntil(refresh);
      else waitUntil?.waitUntil(refresh);
    } catch (thrown) {
      this.#listeners.tell("error", new SyncError("wait_until_failed", messageOf(thrown), { cause: thrown }));
    }
    return refresh;
  }
  /**
   * Puts a snapshot in force by hand, until a refresh takes the server's again.
   *
   * @throws {SnapshotError} as `FlagEvaluator.update`.
   */
  update(snapshot) {
    const { digest } = this.report;
    const update = super.update(snapshot);
    this.#tag = void 0;
    this.#inForce("update", digest, update.changed);
    return update;
  }
  #boot(bootstrap) {
    if (bootstrap === void 0) return;
    try {
      super.update(bootstrap);
      this.#source = "bootstrap";
    } catch (cause) {
      const why = `the bootstrap cannot be loaded: ${messageOf(cause)}`;
      this.#early.push(new SyncError("bootstrap_unreadable", why, { cause }));
    }
  }
  #readAtOnce() {
    try {
      const kept = this.#shelf?.readAtOnce();
      if (kept === void 0) return;
      super.update(kept.snapshot);
      this.#source = "storage";
      this.#tag = tagOf(kept);
    } catch (thrown) {
      this.#early.push(thrown);
    }
  }
  /** After a snapshot has been put in force. Gives whether it is another one. */
  #inForce(source, digest, changed) {
    const { digest: newer, version } = this.report;
    const isNew = this.#source === void 0 || newer !== digest;
    this.#source = source;
    if (!isNew) return false;
    this.#run?.loaded();
    this.#tellEarly();
    this.#listeners.tell("update", { source, version, changed });
    return true;
  }
  /** What happened before anybody could listen, and that a snapshot is in force. */
  #tellEarly() {
    for (const error of this.#early.splice(0)) this.#listeners.tell("error", error);
    if (this.#source === void 0 || this.#isReadyTold) return;
    this.#isReadyTold = true;
    this.#listeners.tell("ready", { source: this.#source, version: this.report.version });
  }
  #begin() {
    this.#session?.cancelPoll();
    const run = new Run(this.#settings.timeout);
    this.#run = run;
    run.stopWith(this.#signal, () => this.stop());
    const performed = this.#perform(run).catch((thrown) => this.#refuse(thrown));
    void performed.then((result) => {
      run.end(this.#isOver(run) ? "stopped" : result);
      if (this.#isOver(run)) return;
      this.#run = void 0;
      this.#schedule();
    });
    return run.ended;
  }
  async #join(run) {
    const result = await run.outcome();
    if (result !== void 0) return result;
    run.release();
    if (!this.#isOver(run)) this.#run = void 0;
    return this.refresh();
  }
  /** Whether a refresh is not the client's any more, and whatever it brings comes too late. */
  #isOver(run) {
    return this.#run !== run;
  }
  async #perform(run) {
    await void 0;
    if (this.#isOver(run)) return "stopped";
    this.#tellEarly();
    if (this.#source !== void 0) return this.#fetch(run);
    run.step();
    const restored = this.#restore(run);
    await within(HEAD_START, restored);
    const result = await this.#fetch(run);
    run.step();
    if (result === "failed" && this.#source === void 0) await restored;
    return result;
  }
  /** Puts in force what is stored, unless something else is by then. */
  async #restore(run) {
    if (this.#shelf === void 0 || this.#shelf.isRead) return;
    try {
      const kept = await this.#shelf.read();
      if (kept === void 0 || this.#source !== void 0 || this.#isOver(run)) return;
      const { digest } = this.report;
      const { changed } = super.update(kept.snapshot);
      this.#tag = tagOf(kept);
      this.#inForce("storage", digest, changed);
    } catch (thrown) {
      if (!run.signal.aborted) this.#listeners.tell("error", thrown);
    }
  }
  async #fetch(run) {
    if (this.#isOver(run)) return "stopped";
    run.step();
    const asked = this.#tag;
    try {
      const downloaded = await download(this.#settings, asked, run.signal);
      if (this.#isOver(run)) return "stopped";
      if (downloaded === void 0 && this.#tag !== asked) return await this.#fetch(run);
      return await this.#accept(downloaded, run);
    } catch (thrown) {
      return this.#isOver(run) ? "stopped" : this.#refuse(thrown);
    }
  }
  async #accept(downloaded, run) {
    const { digest } = this.report;
    const changed = downloaded === void 0 ? [] : this.#load(downloaded.source);
    this.#pace.succeeded();
    if (downloaded === void 0) return "unchanged";
    this.#tag = tagOf(downloaded);
    const { digest: loaded } = this.report;
    const isNew = this.#inForce("network", digest, changed);
    await this.#store(downloaded, loaded, run);
    return isNew ? "updated" : "unchanged";
  }
  #load(source) {
    try {
      return super.update(source).changed;
    } catch (cause) {
      const why = `the snapshot cannot be loaded: ${messageOf(cause)}`;
      throw new SyncError("snapshot_refused", why, { cause });
    }
  }
  #refuse(thrown) {
    const error = thrown instanceof SyncError ? thrown : new SyncError("network", messageOf(thrown), { cause: thrown });
    const isFirst = this.#pace.failed(error);
    this.#listeners.tell("error", error);
    if (isFirst && this.isReady) this.#listeners.tell("stale", error);
    return "failed";
  }
  async #store({ source, ...about }, digest, run) {
    if (this.#shelf === void 0 || typeof source !== "string") return;
    run.step();
    try {
      await this.#shelf.write({ snapshot: source, ...about }, digest);
    } catch (thrown) {
      if (!this.#isOver(run)) this.#listeners.tell("error", thrown);
    }
  }
  #schedule() {
    const session = this.#session;
    const wait = this.#again && !this.#pace.isBackingOff ? 0 : this.#pace.wait;
    this.#again = false;
    if (session === void 0 || isHidden()) return;
    session.cancelPoll();
    session.cancelPoll = after(wait, () => void this.refresh());
  }
  #followVisibility() {
    if (isHidden()) {
      this.#session?.cancelPoll();
      this.#session?.closeStream();
    } else {
      if (this.#run === void 0) this.#schedule();
      this.#openStream();
    }
  }
  #openStream() {
    const session = this.#session;
    const { stream } = this.#settings;
    if (session === void 0 || stream === void 0) return;
    session.closeStream();
    const close = new AbortController();
    session.closeStream = () => close.abort();
    const listener = {
      // A `fetch` that was given may take no notice of being aborted.
      event: () => close.signal.aborted || this.#hear(),
      failed: (error) => this.#listeners.tell("error", error)
    };
    void listen(this.#settings, stream, listener, close.signal);
  }
  /** There may be another snapshot. */
  #hear() {
    if (this.#run !== void 0) this.#again = true;
    else if (!this.#pace.isBackingOff) void this.refresh();
  }
};
function tagOf({ etag, sentWith }) {
  return etag === void 0 ? void 0 : { etag, sentWith };
}
