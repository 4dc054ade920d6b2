import {
  type AnyFlags,
  FlagEvaluator,
  type FlagMap,
  type SnapshotInput,
  type Update,
} from "isoflag";
import { download, type Downloaded, type Tag } from "./download.js";
import { messageOf, SyncError } from "./error.js";
import { type Listener, Listeners, type SnapshotSource, type SyncEvents } from "./events.js";
import { type Settings, settingsOf, type SyncOptions } from "./options.js";
import { Pace } from "./pace.js";
import { type RefreshResult, Run } from "./run.js";
import { Shelf } from "./shelf.js";
import { listen } from "./stream.js";
import { after, within } from "./time.js";
import { isHidden, onVisibility } from "./visibility.js";

/** What keeps a worker alive until a promise settles, as workers hand it to `fetch`. */
export type WaitUntil =
  | ((promise: Promise<unknown>) => void)
  | { waitUntil(promise: Promise<unknown>): void };

/** Milliseconds that a request waits for the storage, whose ETag could go with it. */
const HEAD_START = 500;

/** From `start` to `stop`. */
interface Session {
  readonly end: AbortController;
  cancelPoll(): void;
  closeStream(): void;
}

/**
 * An evaluator that keeps its snapshot up to date over HTTP. It answers at any
 * time, from the last snapshot that was good; without one, with fallbacks.
 *
 * Whatever goes wrong is told to listeners of `error`; no method but the
 * constructor and `update` throws or rejects.
 */
export class FlagSyncClient<Flags extends FlagMap<Flags> = AnyFlags> extends FlagEvaluator<Flags> {
  readonly #settings: Settings;
  readonly #signal: AbortSignal | undefined;
  readonly #shelf: Shelf | undefined;
  readonly #pace: Pace;
  readonly #listeners = new Listeners();
  /** Failures from before anybody could listen. */
  readonly #early: SyncError[] = [];
  /** Where what is in force came from; undefined while nothing is. */
  #source: SnapshotSource | undefined;
  #tag: Tag | undefined;
  #isReadyTold = false;
  #run: Run | undefined;
  /** Whether there was an event during a refresh, whose answer may be older. */
  #again = false;
  #session: Session | undefined;

  /**
   * Starts with `bootstrap`, else with what a storage gives at once, else with
   * no flags. Nothing is requested before `start`, `refresh` or `refreshIfStale`.
   *
   * @throws {TypeError} for an interval, timeout or limit that is no number above 0.
   * @throws {EngineError} as `FlagEvaluator`. A bootstrap that cannot be loaded
   * is no reason to throw: it is told to listeners of `error`.
   */
  constructor(options: SyncOptions) {
    super();
    this.#settings = settingsOf(options);
    this.#signal = options.signal ?? undefined;
    this.#pace = new Pace(this.#settings.pollInterval);
    const { storage } = this.#settings;
    this.#shelf = storage && new Shelf(this.#settings, storage);
    this.#boot(options.bootstrap ?? undefined);
    if (this.#source === undefined) this.#readAtOnce();
  }

  /** Listens to an event. Gives a function that ends it. */
  on<Name extends keyof SyncEvents>(name: Name, listener: Listener<SyncEvents[Name]>): () => void {
    return this.#listeners.add(name, listener);
  }

  /** Whether a snapshot is in force. */
  get isReady(): boolean {
    return this.#source !== undefined;
  }

  /**
   * True as soon as a snapshot is in force; false if there is none when the
   * refresh that is under way ends, or if none is under way.
   */
  async whenReady(): Promise<boolean> {
    if (!this.isReady) await this.#run?.loading();
    return this.isReady;
  }

  /**
   * Refreshes now, or when the wait after a failure is over, and from then on
   * until `stop`. Its timers keep no process alive.
   */
  start(): void {
    if (this.#session !== undefined || this.#signal?.aborted) return;
    const end = new AbortController();
    const nothing = (): void => undefined;
    this.#session = { end, cancelPoll: nothing, closeStream: nothing };
    const stop = (): void => this.stop();
    this.#signal?.addEventListener("abort", stop);
    const ignoreVisibility = onVisibility(() => this.#followVisibility());
    end.signal.addEventListener("abort", () => {
      this.#signal?.removeEventListener("abort", stop);
      ignoreVisibility();
    });
    // A server that wants no request now does not want one from a client that was stopped meanwhile.
    if (this.#pace.isBackingOff) this.#schedule();
    else void this.refresh();
    if (!isHidden()) this.#openStream();
  }

  /** Ends all requests, timers and streams. The snapshot stays in force, and `start` starts again. */
  stop(): void {
    const reason = new DOMException("the client was stopped", "AbortError");
    this.#session?.cancelPoll();
    this.#session?.closeStream();
    this.#session?.end.abort(reason);
    this.#session = undefined;
    const run = this.#run;
    this.#run = undefined;
    this.#again = false;
    run?.stop(reason);
  }

  /**
   * Asks the server now, whatever the interval. While a refresh is under way it
   * is that one: there are never two requests at a time.
   */
  refresh(): Promise<RefreshResult> {
    if (this.#signal?.aborted) return Promise.resolve("stopped");
    return this.#run === undefined ? this.#begin() : this.#join(this.#run);
  }

  /**
   * Asks the server if the last time is longer ago than the interval, or the
   * wait after a failure is over. For workers, where no timer lives longer than
   * a request: answer from what is in force, and let `waitUntil` end the refresh.
   */
  refreshIfStale(waitUntil?: WaitUntil): Promise<RefreshResult> {
    if (this.#pace.wait > 0) return Promise.resolve("not_due");
    const refresh = this.refresh();
    try {
      if (typeof waitUntil === "function") waitUntil(refresh);
      else waitUntil?.waitUntil(refresh);
    } catch (thrown) {
      // The platform's own method without its object, say. The refresh goes on.
      this.#listeners.tell("error", new SyncError("wait_until_failed", messageOf(thrown), { cause: thrown }));
    }
    return refresh;
  }

  /**
   * Puts a snapshot in force by hand, until a refresh takes the server's again.
   *
   * @throws {SnapshotError} as `FlagEvaluator.update`.
   */
  override update(snapshot: SnapshotInput): Update {
    const { digest } = this.report;
    const update = super.update(snapshot);
    this.#tag = undefined;
    this.#inForce("update", digest, update.changed);
    return update;
  }

  #boot(bootstrap: SnapshotInput | undefined): void {
    if (bootstrap === undefined) return;
    try {
      super.update(bootstrap);
      this.#source = "bootstrap";
    } catch (cause) {
      const why = `the bootstrap cannot be loaded: ${messageOf(cause)}`;
      this.#early.push(new SyncError("bootstrap_unreadable", why, { cause }));
    }
  }

  #readAtOnce(): void {
    try {
      const kept = this.#shelf?.readAtOnce();
      if (kept === undefined) return;
      super.update(kept.snapshot);
      this.#source = "storage";
      this.#tag = tagOf(kept);
    } catch (thrown) {
      this.#early.push(thrown as SyncError);
    }
  }

  /** After a snapshot has been put in force. Gives whether it is another one. */
  #inForce(source: SnapshotSource, digest: string, changed: readonly string[]): boolean {
    const { digest: newer, version } = this.report;
    const isNew = this.#source === undefined || newer !== digest;
    this.#source = source;
    if (!isNew) return false;
    this.#run?.loaded();
    this.#tellEarly();
    this.#listeners.tell("update", { source, version, changed });
    return true;
  }

  /** What happened before anybody could listen, and that a snapshot is in force. */
  #tellEarly(): void {
    for (const error of this.#early.splice(0)) this.#listeners.tell("error", error);
    if (this.#source === undefined || this.#isReadyTold) return;
    this.#isReadyTold = true;
    this.#listeners.tell("ready", { source: this.#source, version: this.report.version });
  }

  #begin(): Promise<RefreshResult> {
    this.#session?.cancelPoll();
    const run = new Run(this.#settings.timeout);
    this.#run = run;
    run.stopWith(this.#signal, () => this.stop());
    const performed = this.#perform(run).catch((thrown: unknown) => this.#refuse(thrown));
    void performed.then((result) => {
      run.end(this.#isOver(run) ? "stopped" : result);
      if (this.#isOver(run)) return;
      this.#run = undefined;
      this.#schedule();
    });
    return run.ended;
  }

  async #join(run: Run): Promise<RefreshResult> {
    const result = await run.outcome();
    if (result !== undefined) return result;
    run.release();
    if (!this.#isOver(run)) this.#run = undefined;
    return this.refresh();
  }

  /** Whether a refresh is not the client's any more, and whatever it brings comes too late. */
  #isOver(run: Run): boolean {
    return this.#run !== run;
  }

  async #perform(run: Run): Promise<RefreshResult> {
    // Not before `start` has returned.
    await undefined;
    if (this.#isOver(run)) return "stopped";
    this.#tellEarly();
    if (this.#source !== undefined) return this.#fetch(run);
    run.step();
    const restored = this.#restore(run);
    await within(HEAD_START, restored);
    const result = await this.#fetch(run);
    run.step();
    if (result === "failed" && this.#source === undefined) await restored;
    return result;
  }

  /** Puts in force what is stored, unless something else is by then. */
  async #restore(run: Run): Promise<void> {
    if (this.#shelf === undefined || this.#shelf.isRead) return;
    try {
      const kept = await this.#shelf.read();
      if (kept === undefined || this.#source !== undefined || this.#isOver(run)) return;
      const { digest } = this.report;
      const { changed } = super.update(kept.snapshot);
      this.#tag = tagOf(kept);
      this.#inForce("storage", digest, changed);
    } catch (thrown) {
      if (!run.signal.aborted) this.#listeners.tell("error", thrown as SyncError);
    }
  }

  async #fetch(run: Run): Promise<RefreshResult> {
    if (this.#isOver(run)) return "stopped";
    run.step();
    const asked = this.#tag;
    try {
      const downloaded = await download(this.#settings, asked, run.signal);
      if (this.#isOver(run)) return "stopped";
      // Confirmed is what was in force then.
      if (downloaded === undefined && this.#tag !== asked) return await this.#fetch(run);
      return await this.#accept(downloaded, run);
    } catch (thrown) {
      return this.#isOver(run) ? "stopped" : this.#refuse(thrown);
    }
  }

  async #accept(downloaded: Downloaded | undefined, run: Run): Promise<RefreshResult> {
    const { digest } = this.report;
    const changed = downloaded === undefined ? [] : this.#load(downloaded.source);
    this.#pace.succeeded();
    if (downloaded === undefined) return "unchanged";
    // The text decides: a server may send another one under the same ETag.
    this.#tag = tagOf(downloaded);
    // Before listeners hear of it, who may put another one in force.
    const { digest: loaded } = this.report;
    const isNew = this.#inForce("network", digest, changed);
    await this.#store(downloaded, loaded, run);
    return isNew ? "updated" : "unchanged";
  }

  #load(source: string | Uint8Array): readonly string[] {
    try {
      return super.update(source).changed;
    } catch (cause) {
      const why = `the snapshot cannot be loaded: ${messageOf(cause)}`;
      throw new SyncError("snapshot_refused", why, { cause });
    }
  }

  #refuse(thrown: unknown): "failed" {
    const error =
      thrown instanceof SyncError
        ? thrown
        : new SyncError("network", messageOf(thrown), { cause: thrown });
    const isFirst = this.#pace.failed(error);
    this.#listeners.tell("error", error);
    if (isFirst && this.isReady) this.#listeners.tell("stale", error);
    return "failed";
  }

  async #store({ source, ...about }: Downloaded, digest: string, run: Run): Promise<void> {
    if (this.#shelf === undefined || typeof source !== "string") return;
    run.step();
    try {
      await this.#shelf.write({ snapshot: source, ...about }, digest);
    } catch (thrown) {
      if (!this.#isOver(run)) this.#listeners.tell("error", thrown as SyncError);
    }
  }

  #schedule(): void {
    const session = this.#session;
    const wait = this.#again && !this.#pace.isBackingOff ? 0 : this.#pace.wait;
    this.#again = false;
    if (session === undefined || isHidden()) return;
    session.cancelPoll();
    session.cancelPoll = after(wait, () => void this.refresh());
  }

  #followVisibility(): void {
    if (isHidden()) {
      this.#session?.cancelPoll();
      this.#session?.closeStream();
    } else {
      if (this.#run === undefined) this.#schedule();
      this.#openStream();
    }
  }

  #openStream(): void {
    const session = this.#session;
    const { stream } = this.#settings;
    if (session === undefined || stream === undefined) return;
    session.closeStream();
    const close = new AbortController();
    session.closeStream = () => close.abort();
    const listener = {
      // A `fetch` that was given may take no notice of being aborted.
      event: () => close.signal.aborted || this.#hear(),
      failed: (error: SyncError) => this.#listeners.tell("error", error),
    };
    void listen(this.#settings, stream, listener, close.signal);
  }

  /** There may be another snapshot. */
  #hear(): void {
    if (this.#run !== undefined) this.#again = true;
    else if (!this.#pace.isBackingOff) void this.refresh();
  }
}

function tagOf({ etag, sentWith }: Omit<Downloaded, "source">): Tag | undefined {
  return etag === undefined ? undefined : { etag, sentWith };
}
