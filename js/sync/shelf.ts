/** The storage as one client uses it: read once, written with every new snapshot. */
import { messageOf, SyncError } from "./error.js";
import type { Settings } from "./options.js";
import { type Kept, record, recorded, type SnapshotStorage, unreadable } from "./storage.js";
import { within } from "./time.js";

type Text = string | null | undefined;

export class Shelf {
  readonly #settings: Settings;
  readonly #open: () => SnapshotStorage;
  /** A reading that was begun early. */
  #reading: PromiseLike<Text> | undefined;
  #isRead = false;
  /** What is stored, as far as it is known. */
  #stored: Kept | undefined;
  /** The record of it, if it was written here. */
  #record: string | undefined;

  constructor(settings: Settings, open: () => SnapshotStorage) {
    this.#settings = settings;
    this.#open = open;
  }

  /** Whether what is stored has been read, for better or worse. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /**
   * What is stored, where the storage gives it at once. Otherwise `read` gives it
   * later: also if naming or asking the storage fails now, as it does in a
   * worker before the first request.
   *
   * @throws {SyncError} if it is not what was stored.
   */
  readAtOnce(): Kept | undefined {
    let text: Text | PromiseLike<Text>;
    try {
      text = this.#get();
    } catch {
      return undefined;
    }
    if (isPromise(text)) {
      text.then(undefined, () => undefined);
      this.#reading = text;
      return undefined;
    }
    return this.#recorded(text);
  }

  /**
   * What is stored, within the timeout.
   *
   * @throws {SyncError} if it cannot be read, or is not what was stored.
   */
  async read(): Promise<Kept | undefined> {
    const { timeout } = this.#settings;
    try {
      const read = await within(timeout, this.#text().then((text) => ({ text })));
      if (read === undefined) throw new Error(`it took longer than ${timeout} ms`);
      return this.#recorded(read.text);
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
  async write(kept: Kept, digest: string): Promise<void> {
    const stored = this.#stored;
    if (stored !== undefined && isSame(stored, kept)) return;
    this.#stored = undefined;
    this.#record = undefined;
    const { url, storageKey, timeout } = this.#settings;
    const text = record(url, kept, digest);
    try {
      const put = this.#open().put(storageKey, text);
      if (isPromise(put) && (await within(timeout, settled(put))) === undefined) {
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
  #repairAfter(late: PromiseLike<unknown>): void {
    const repair = async (): Promise<void> => {
      if (this.#record !== undefined) {
        await this.#open().put(this.#settings.storageKey, this.#record);
      }
    };
    late.then(repair, repair).then(undefined, () => undefined);
  }

  #get(): Text | PromiseLike<Text> {
    return this.#open().get(this.#settings.storageKey);
  }

  /** From the early reading, or from another one where that has failed. */
  async #text(): Promise<Text> {
    const early = this.#reading;
    this.#reading = undefined;
    try {
      if (early !== undefined) return await early;
    } catch {
      // As it does in a worker before the first request.
    }
    return this.#get();
  }

  #recorded(text: Text): Kept | undefined {
    this.#isRead = true;
    this.#stored = typeof text === "string" ? recorded(text, this.#settings) : undefined;
    return this.#stored;
  }
}

function isSame(one: Kept, other: Kept): boolean {
  return (
    one.snapshot === other.snapshot && one.etag === other.etag && one.sentWith === other.sentWith
  );
}

function settled(promise: PromiseLike<unknown>): PromiseLike<true> {
  return promise.then(() => true as const);
}

function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";
}
