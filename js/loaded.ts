/**
 * A loaded snapshot, with what JavaScript keeps of it: its text, the flags that
 * were asked for, and the results they gave.
 */
import { asContext, attribute, userKey, type Attribute } from "./context.js";
import { abandon, acquire, release, type Lease } from "./lease.js";
import type { Evaluation, Report } from "./types.js";

/** So many keys that name no flag are remembered. */
const MOST_UNKNOWN = 1_000;
/** The packed decision that is too large to be packed (src/bindings/pack.rs). */
const UNPACKED = 0xffffffff;

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
    this.#lease = acquire(this, source);
  }

  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key: string, context: unknown): Evaluation {
    return this.#answering(() => failure(key), () => {
      const flag = this.#flags.get(key) ?? this.#find(key);
      if (flag.fixed !== undefined) return flag.fixed;
      const lease = this.#fill(context, flag.readsKey, flag.reads);
      return this.#result(lease, flag, lease.engine.exports.evaluate(lease.handle, flag.position));
    });
  }

  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context: unknown): readonly (readonly [string, Evaluation])[] {
    return this.#answering(() => [], () => {
      const keys = this.keys();
      const flags = keys.map((key) => this.#flags.get(key) ?? this.#find(key));
      const lease = this.#fill(context, true, [...this.#names().keys()]);
      const { exports } = lease.engine;
      const address = exports.evaluate_all(lease.handle);
      const decisions = new Uint32Array(exports.memory.buffer, address, keys.length).slice();
      return flags.map((flag, at) => {
        let packed = decisions[at] ?? UNPACKED;
        // Describing it needs it to be the last decision.
        if (packed === UNPACKED) packed = exports.evaluate(lease.handle, at);
        return [keys[at] ?? "", this.#result(lease, flag, packed)] as const;
      });
    });
  }

  /** Whether the snapshot has a flag. */
  has(key: string): boolean {
    return this.#retrying(() => (this.#flags.get(key) ?? this.#find(key)).position >= 0);
  }

  /** The keys of all flags. */
  keys(): readonly string[] {
    return (this.#keys ??= this.#retrying(() => {
      const { engine, handle } = this.#leased();
      return deepFreeze(engine.output<string[]>(engine.exports.keys(handle)));
    }));
  }

  /** What loading had to say. */
  report(): Report {
    return (this.#report ??= this.#retrying(() => {
      const { engine, handle } = this.#leased();
      const report = engine.output<Omit<Report, "digest">>(engine.exports.report(handle));
      const digest = engine.output<string>(engine.exports.digest(engine.putText(this.source)));
      const { version, format, flags, problems, problemCount } = report;
      return deepFreeze({ version, format, digest, flags, problems, problemCount });
    }));
  }

  /** The keys of the flags that changed since an older snapshot. */
  changedSince(older: Loaded): readonly string[] {
    return this.#retrying(() => {
      const { handle: before } = older.#leased();
      const { engine, handle } = this.#leased();
      return deepFreeze(engine.output<string[]>(engine.exports.changed(handle, before)));
    });
  }

  /** Gives up the place in the module. */
  release(): void {
    release(this.#lease);
  }

  #leased(): Lease {
    if (this.#lease.handle < 0) this.#lease = acquire(this, this.source);
    return this.#lease;
  }

  /** Like `#retrying`, with an answer for when that fails too: no stack, no memory. */
  #answering<Result>(otherwise: () => Result, call: () => Result): Result {
    try {
      return this.#retrying(call);
    } catch {
      return otherwise();
    }
  }

  /** Runs a call, once more in a fresh instance if it traps. */
  #retrying<Result>(call: () => Result): Result {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      abandon(this.#lease.engine);
      return call();
    }
  }

  #find(key: string): Flag {
    const { engine, handle } = this.#leased();
    const { exports, frame } = engine;
    const isText = typeof key === "string";
    const length = frame.flagKey(isText ? key : "");
    const position = isText ? exports.find(handle, length) : -1;
    const results = new Map<number, Evaluation>();
    if (position < 0) {
      const fixed = deepFreeze(engine.output<Evaluation>(exports.describe_unknown(length)));
      const flag: Flag = { position, readsKey: false, reads: [], fixed, results };
      if (isText && this.#unknown < MOST_UNKNOWN) {
        this.#unknown += 1;
        this.#flags.set(key, flag);
      }
      return flag;
    }
    const [readsKey, ...reads] = engine.output<Reads>(exports.reads(handle, position));
    let flag: Flag = { position, readsKey, reads, fixed: undefined, results };
    if (!readsKey && reads.length === 0) {
      const packed = exports.evaluate(handle, position);
      flag = { ...flag, fixed: this.#result(this.#leased(), flag, packed) };
    }
    this.#flags.set(key, flag);
    return flag;
  }

  #names(): readonly AttributeName[] {
    if (this.#attributes === undefined) {
      const { engine, handle } = this.#leased();
      this.#attributes = engine.output<AttributeName[]>(engine.exports.attributes(handle));
    }
    return this.#attributes;
  }

  /** Reads a context and writes what is needed of it into the frame. */
  #fill(given: unknown, needsKey: boolean, reads: readonly number[]): Lease {
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
    const lease = this.#leased();
    const { frame } = lease.engine;
    frame.begin(names.length);
    frame.key(key);
    for (const [at, attribute] of reads.entries()) frame.attribute(attribute, values[at]);
    return lease;
  }

  #result({ engine, handle }: Lease, flag: Flag, signed: number): Evaluation {
    const packed = signed >>> 0;
    const known = flag.results.get(packed);
    if (known !== undefined) return known;
    const length = engine.exports.describe(handle, flag.position, packed);
    const result = deepFreeze(engine.output<Evaluation>(length));
    if (packed !== UNPACKED) flag.results.set(packed, result);
    return result;
  }
}

/** The answer when the engine itself fails. */
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

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
