/**
 * A loaded snapshot, with what JavaScript keeps of it: its text, the flags that
 * were asked for, and the results they gave.
 */
import { asContext, attribute, userKey, type Attribute } from "./context.js";
import { engine } from "./engine.js";
import { acquire, isHeld, release, type Lease } from "./lease.js";
import { answering, retrying } from "./recovery.js";
import type { Evaluation, Report } from "./types.js";

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
  /** The attributes it reads, by their numbers. */
  readonly reads: readonly number[];
  /** The answer, where no context can change it. */
  readonly fixed: Evaluation | undefined;
  /** Results by packed decision. */
  readonly results: Map<number, Evaluation>;
}

type AttributeName = readonly [name: string, standsForUserKey: boolean];
type Reads = readonly [key: boolean, ...attributes: number[]];

/** A loaded snapshot. */
export class Loaded {
  /** What it is loaded from, again if the module has given it up. */
  readonly source: string | Uint8Array;
  #lease: Lease;
  readonly #flags = new Map<string, Flag>();
  #unknown = 0;
  #attributes: readonly AttributeName[] | undefined;
  #keys: readonly string[] | undefined;
  #report: Report | undefined;

  constructor(source: string | Uint8Array) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }

  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key: string, context: unknown): Evaluation {
    return answering(() => failure(key), () => {
      const flag = this.#flags.get(key) ?? this.#find(key);
      if (flag.fixed !== undefined) return flag.fixed;
      const handle = this.#fill(context, flag.readsKey, flag.reads);
      return this.#result(handle, flag, engine().exports.evaluate(handle, flag.position));
    });
  }

  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context: unknown): readonly (readonly [string, Evaluation])[] {
    return answering(() => [], () => {
      const keys = this.#allKeys();
      const flags = keys.map((key) => this.#flags.get(key) ?? this.#find(key));
      const handle = this.#fill(context, true, [...this.#names().keys()]);
      const { exports } = engine();
      const decisions = engine().words(exports.evaluate_all(handle), keys.length).slice();
      return flags.map((flag, at) => {
        let packed = decisions[at] ?? UNPACKED;
        // Describing it needs it to be the last decision.
        if (packed === UNPACKED) packed = exports.evaluate(handle, at);
        return [keys[at] ?? "", this.#result(handle, flag, packed)] as const;
      });
    });
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

  #find(key: string): Flag {
    const isText = typeof key === "string";
    const name = isText ? key.replace(LONE_SURROGATES, "\ufffd") : "";
    const known = isText && name !== key ? this.#flags.get(name) : undefined;
    if (known !== undefined) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = frame.flagKey(name);
    const position = isText ? exports.find(handle, length) : -1;
    const results = new Map<number, Evaluation>();
    if (position < 0) {
      const fixed = deepFreeze(engine().output<Evaluation>(exports.describe_unknown(length)));
      const flag: Flag = { position, readsKey: false, reads: [], fixed, results };
      if (isText && this.#unknown < MOST_UNKNOWN) {
        this.#unknown += 1;
        this.#flags.set(name, flag);
      }
      return flag;
    }
    const [readsKey, ...reads] = engine().output<Reads>(exports.reads(handle, position));
    let flag: Flag = { position, readsKey, reads, fixed: undefined, results };
    if (!readsKey && reads.length === 0) {
      flag = { ...flag, fixed: this.#result(handle, flag, exports.evaluate(handle, position)) };
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

  #names(): readonly AttributeName[] {
    if (this.#attributes === undefined) {
      const handle = this.#handle();
      const length = engine().exports.attributes(handle);
      this.#attributes = engine().output<AttributeName[]>(length);
    }
    return this.#attributes;
  }

  /** Reads a context, writes what is needed of it into the frame, and gives the handle. */
  #fill(given: unknown, needsKey: boolean, reads: readonly number[]): number {
    const context = asContext(given);
    const names = this.#names();
    const key = needsKey ? userKey(context) : "";
    const values = reads.map((at): Attribute => {
      const [name, standsForUserKey] = names[at] ?? ["", false];
      const value = attribute(context, name);
      return value === undefined && standsForUserKey ? userKey(context) || undefined : value;
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

  #result(handle: number, flag: Flag, signed: number): Evaluation {
    const packed = signed >>> 0;
    const known = flag.results.get(packed);
    if (known !== undefined) return known;
    const length = engine().exports.describe(handle, flag.position, packed);
    const result = deepFreeze(engine().output<Evaluation>(length));
    if (packed !== UNPACKED) flag.results.set(packed, result);
    return result;
  }
}

/** The answers when the engine itself fails. */
const failure = (key: string): Evaluation =>
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

/** Freezes a value and all in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
