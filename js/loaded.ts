/**
 * A loaded snapshot, with what JavaScript keeps of it: its text, the flags that
 * were asked for, and the results they gave.
 */
import type { Attribute, User } from "./context.js";
import { engine } from "./engine.js";
import { deepFreeze } from "./freeze.js";
import { acquire, isHeld, release, type Lease } from "./lease.js";
import { instant } from "./now.js";
import { answering, retrying } from "./recovery.js";
import type { Evaluation, EvaluationOptions, Report } from "./types.js";

/** So many keys that name no flag are remembered. */
const MOST_UNKNOWN = 1_000;
/** The packed decision that is too large to be packed (src/bindings/pack.rs). */
const UNPACKED = 0xffffffff;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** What is kept of one flag. */
interface Flag {
  /** In the snapshot; −1 for a key that names no flag. */
  readonly position: number;
  readonly readsKey: boolean;
  readonly readsClock: boolean;
  /** The attributes it reads, by their numbers. */
  readonly reads: readonly number[];
  /** The answer, where no context can change it. */
  readonly fixed: Evaluation | undefined;
}

type AttributeName = readonly [name: string, isUserKey: boolean, isItOtherwise: boolean];
type Attributes = readonly [clock: boolean, ...names: AttributeName[]];
type Reads = readonly [key: boolean, clock: boolean, ...attributes: number[]];

/** A loaded snapshot. */
export class Loaded {
  /** What it is loaded from, again if the module has given it up. */
  readonly source: string | Uint8Array;
  #lease: Lease;
  readonly #flags = new Map<string, Flag>();
  #unknown = 0;
  #attributes: Attributes | undefined;
  /** Results by the flag's position and the packed decision. */
  readonly #results: Map<number, Evaluation>[] = [];
  #keys: readonly string[] | undefined;
  #report: Report | undefined;

  constructor(source: string | Uint8Array) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }

  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key: string, user: User, options?: EvaluationOptions): Evaluation {
    return answering(() => failure(key), () => {
      const flag = this.flag(key);
      if (flag.fixed !== undefined) return flag.fixed;
      const now = flag.readsClock ? instant(options) : 0;
      const handle = this.fill(user, flag.readsKey, flag.reads);
      const packed = engine().exports.evaluate(handle, flag.position, now);
      return this.#result(handle, flag.position, packed);
    });
  }

  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(user: User, options?: EvaluationOptions): readonly (readonly [string, Evaluation])[] {
    return answering(() => [], () => {
      const keys = this.#allKeys();
      const [readsClock] = this.#names();
      const now = readsClock ? instant(options) : 0;
      const handle = this.fillAll(user);
      const { exports } = engine();
      const decisions = engine().words(exports.evaluate_all(handle, now), keys.length).slice();
      return keys.map((key, at) => {
        let packed = decisions[at] ?? UNPACKED;
        // Describing it needs it to be the last decision.
        if (packed === UNPACKED) packed = exports.evaluate(handle, at, now);
        return [key, this.#result(handle, at, packed)] as const;
      });
    });
  }

  /** Whether a flag's answer rests on the clock. */
  readsClock(key: string): boolean {
    return answering(() => true, () => this.flag(key).readsClock);
  }

  /** Whether the snapshot has a flag. */
  has(key: string): boolean {
    return answering(() => false, () => (this.#flags.get(key) ?? this.#find(key)).position >= 0);
  }

  /** The keys of all flags. */
  keys(): readonly string[] {
    return answering(() => NO_KEYS, () => this.#allKeys());
  }

  /** What loading had to say. */
  report(): Report {
    return answering(() => NO_REPORT, () => (this.#report ??= this.#readReport()));
  }

  /** The keys of the flags that changed since an older snapshot. */
  changedSince(older: Loaded): readonly string[] {
    return retrying(() => {
      const before = older.#handle();
      const after = this.#handle();
      if (!isHeld(older.#lease)) throw new Error("one snapshot has taken the other's place");
      return deepFreeze(engine().output<string[]>(engine().exports.changed(after, before)));
    });
  }

  /** Gives up the place in the module. */
  release(): void {
    release(this.#lease);
  }

  /** The snapshot's handle in the instance in use. */
  #handle(): number {
    if (!isHeld(this.#lease)) this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }

  /** What is kept of a flag. */
  flag(key: string): Flag {
    return this.#flags.get(key) ?? this.#find(key);
  }

  #find(key: string): Flag {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : undefined;
    if (known !== undefined) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = frame.flagKey(name);
    const position = isText ? exports.find(handle, length) : -1;
    if (position < 0) {
      const fixed = deepFreeze(engine().output<Evaluation>(exports.describe_unknown(handle, length)));
      const flag = { position, readsKey: false, readsClock: false, reads: [], fixed };
      if (isText && this.#unknown < MOST_UNKNOWN) {
        this.#unknown += 1;
        this.#flags.set(name, flag);
      }
      return flag;
    }
    const [readsKey, readsClock, ...reads] = engine().output<Reads>(exports.reads(handle, position));
    let flag: Flag = { position, readsKey, readsClock, reads, fixed: undefined };
    if (!readsKey && !readsClock && reads.length === 0) {
      const packed = exports.evaluate(handle, position, 0);
      flag = { ...flag, fixed: this.#result(handle, position, packed) };
    }
    this.#flags.set(name, flag);
    return flag;
  }

  #allKeys(): readonly string[] {
    if (this.#keys === undefined) {
      const handle = this.#handle();
      this.#keys = deepFreeze(engine().output<string[]>(engine().exports.keys(handle)));
    }
    return this.#keys;
  }

  #readReport(): Report {
    const handle = this.#handle();
    const { exports } = engine();
    const report = engine().output<Omit<Report, "digest">>(exports.report(handle));
    const digest = engine().output<string>(exports.digest(engine().putText(this.source)));
    const { version, format, flags, problems, problemCount } = report;
    return deepFreeze({ version, format, digest, flags, problems, problemCount });
  }

  #names(): Attributes {
    if (this.#attributes === undefined) {
      const handle = this.#handle();
      const length = engine().exports.attributes(handle);
      this.#attributes = engine().output<Attributes>(length);
    }
    return this.#attributes;
  }

  /** As `fill`, for all that any flag reads. */
  fillAll(user: User): number {
    const [, ...names] = this.#names();
    return this.fill(user, true, [...names.keys()]);
  }

  /** Reads a context, writes what is needed of it into the frame, and gives the handle. */
  fill(user: User, needsKey: boolean, reads: readonly number[]): number {
    const [, ...names] = this.#names();
    const key = needsKey ? user.key() : "";
    const values = reads.map((at): Attribute => {
      const [name, isUserKey, isItOtherwise] = names[at] ?? ["", false, false];
      const value = isUserKey ? undefined : user.attribute(name);
      return value ?? (isUserKey || isItOtherwise ? user.key() || undefined : undefined);
    });
    // Reading has run code of the caller, which may have evaluated, updated,
    // or made the module give this snapshot up. From here on it runs none.
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(names.length);
    frame.key(key);
    for (const [at, attribute] of reads.entries()) frame.attribute(attribute, values[at]);
    return handle;
  }

  #result(handle: number, position: number, signed: number): Evaluation {
    const packed = signed >>> 0;
    const results = (this.#results[position] ??= new Map());
    const known = results.get(packed);
    if (known !== undefined) return known;
    const length = engine().exports.describe(handle, position, packed);
    const result = deepFreeze(engine().output<Evaluation>(length));
    if (packed !== UNPACKED) results.set(packed, result);
    return result;
  }
}

/** A flag's key as the engine knows it. */
export function textOf(key: unknown): string {
  return typeof key === "string" ? key.replace(LONE_SURROGATES, "\ufffd") : "";
}

/** The answers when the engine itself fails. */
export const failure = (key: string): Evaluation =>
  Object.freeze({
    flag: typeof key === "string" ? key : "",
    enabled: false,
    variant: "",
    value: null,
    reason: "error",
    rule: null,
    version: "",
    errorCode: "PARSE_ERROR",
  });

const NO_KEYS: readonly string[] = Object.freeze([]);
const NO_REPORT: Report = Object.freeze({
  version: "",
  format: "reference",
  digest: "",
  flags: 0,
  problems: Object.freeze([]),
  problemCount: 0,
});
