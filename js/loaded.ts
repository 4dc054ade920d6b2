/**
 * A loaded snapshot, with what JavaScript keeps of it: its text, the flags that
 * were asked for, and the results they gave.
 */
import { LiveUser, placeOf, quickKey, quickText, type User } from "./context.js";
import { engine } from "./engine.js";
import { isEnabled } from "./fallback.js";
import { type AttributeRead, type Flag, LAST, NEVER, NO_FLAG, quietKey, textOf, valueOf } from "./flag.js";
import type { Packed } from "./frame.js";
import { deepFreeze } from "./freeze.js";
import { acquire, isHeld, release, type Lease } from "./lease.js";
import { instant } from "./now.js";
import { answering, answeringAgain, retrying } from "./recovery.js";
import type { Evaluation, EvaluationOptions, Report } from "./types.js";

/** So many keys that name no flag are remembered. */
const MOST_UNKNOWN = 1_000;
/** The packed decision that is too large to be packed (src/bindings/pack.rs). */
const UNPACKED = 0xffffffff;
/** Stands for a decision that lacks the user key. */
const LACKS_KEY = 15;
/** The reasons of flags that are on, as bits; those below 2 are no flag's decision. */
const ON = 0b10_0111_0000;

type AttributeName = readonly [name: string, isUserKey: boolean, isItOtherwise: boolean];
type Attributes = readonly [clock: boolean, ...names: AttributeName[]];
type Reads = readonly [key: number, instants: readonly number[], ...attributes: number[]];

/** All decisions of one context, and what was made of them. */
interface Template {
  readonly decisions: Uint32Array;
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** A loaded snapshot. */
export class Loaded {
  /** What it is loaded from, again if the module has given it up. */
  readonly source: string | Uint8Array;
  #lease: Lease;
  readonly #flags = new Map<string, Flag>();
  #unknown = 0;
  /** The flag that was asked for last. */
  #lastKey: string | undefined;
  #lastFlag = NO_FLAG;
  /** Results by the flag's position and the packed decision. */
  readonly #results: Map<number, Evaluation>[] = [];
  /** Those of keys that name no flag. */
  readonly #notFound = new Map<string, Evaluation>();
  #attributes: readonly AttributeRead[] | undefined;
  #readsClock = false;
  #template: Template | undefined;
  /** The packed decisions of the last context; kept, for making an array takes long. */
  #decisions = new Uint32Array(0);
  #keys: readonly string[] | undefined;
  #report: Report | undefined;

  constructor(source: string | Uint8Array) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }

  /** Whether a flag is on; the fallback where no flag decides. */
  isEnabled(key: string, context: object, fallback: boolean, options?: EvaluationOptions): boolean {
    try {
      return this.#isOn(key, context, fallback, options);
    } catch (error) {
      return answeringAgain(error, () => fallback, () => this.#isOn(key, context, fallback, options));
    }
  }

  #isOn(key: string, context: object, fallback: boolean, options?: EvaluationOptions): boolean {
    const flag = this.flag(key);
    const packed = this.#decide(flag, context, options);
    if (packed === UNPACKED) return isEnabled(this.#result(flag.position, packed), fallback);
    const reason = packed & 15;
    return reason < 2 ? fallback : ((ON >> reason) & 1) === 1;
  }

  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key: string, context: object, options?: EvaluationOptions): Evaluation {
    try {
      return this.#evaluation(key, context, options);
    } catch (error) {
      return answeringAgain(error, () => failure(key), () => this.#evaluation(key, context, options));
    }
  }

  #evaluation(key: string, context: object, options?: EvaluationOptions): Evaluation {
    const flag = this.flag(key);
    if (flag.position < 0) return this.#unknownFlag(key);
    return this.#result(flag.position, this.#decide(flag, context, options));
  }

  /** The same for a context that `pack` packs for this snapshot. */
  evaluatePacked(key: string, pack: () => Packed, now: number): Evaluation {
    return answering(() => failure(key), () => {
      const flag = this.flag(key);
      if (flag.position < 0) return this.#unknownFlag(key);
      const packed = pack();
      const handle = this.#handle();
      const { exports, frame } = engine();
      frame.restore(packed);
      return this.#result(flag.position, exports.evaluate(handle, flag.position, now) >>> 0);
    });
  }

  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context: object, options?: EvaluationOptions): Record<string, Evaluation> {
    return answering(() => ({}), () => {
      const reads = this.names();
      const now = this.#readsClock ? instant(options) : 0;
      return this.#all(this.#fill(context, true, reads), now);
    });
  }

  /** The same for a context that `pack` packs for this snapshot. */
  evaluateAllPacked(pack: () => Packed, options?: EvaluationOptions): Record<string, Evaluation> {
    return answering(() => ({}), () => {
      const packed = pack();
      const now = this.#readsClock ? instant(options) : 0;
      const handle = this.#handle();
      engine().frame.restore(packed);
      return this.#all(handle, now);
    });
  }

  /** All that any flag reads of a user. */
  pack(user: User): Packed {
    this.fillAll(user);
    return engine().frame.copy(this.names().length);
  }

  /** The instants at which time may change a flag's answer, ascending, if they are known. */
  instants(key: string): readonly number[] | undefined {
    return answering(() => undefined, () => this.flag(key).instants);
  }

  /** Whether the snapshot has a flag. */
  has(key: string): boolean {
    return answering(() => false, () => this.flag(key).position >= 0);
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
    return isHeld(this.#lease) ? this.#lease.handle : this.#acquire();
  }

  #acquire(): number {
    this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }

  /** What is kept of a flag. */
  flag(key: string): Flag {
    if (key === this.#lastKey) return this.#lastFlag;
    const flag = this.#flags.get(key) ?? this.#find(key);
    if (flag.position >= 0) {
      this.#lastKey = key;
      this.#lastFlag = flag;
    }
    return flag;
  }

  #find(key: string): Flag {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : undefined;
    if (known !== undefined) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const position = isText ? exports.find(handle, ...frame.flagKey(name)) : -1;
    const flag = position < 0 ? NO_FLAG : this.#readFlag(handle, position);
    if (position >= 0 || (isText && this.#unknown++ < MOST_UNKNOWN)) this.#flags.set(name, flag);
    return flag;
  }

  #readFlag(handle: number, position: number): Flag {
    const { exports } = engine();
    const names = this.names();
    const [readsKey, steps, ...attributes] = engine().output<Reads>(exports.reads(handle, position));
    const reads = attributes.flatMap((at) => names[at] ?? []);
    const instants = [...steps].sort((a, b) => a - b);
    const depends = readsKey !== NEVER || instants.length > 0 || reads.length > 0;
    engine().frame.begin(names.length);
    const packed = depends ? UNPACKED : exports.evaluate(handle, position, 0) >>> 0;
    const fixed = packed === UNPACKED ? -1 : packed;
    return { position, readsKey, reads, instants, fixed };
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

  /** The attributes that any flag reads. */
  names(): readonly AttributeRead[] {
    if (this.#attributes === undefined) {
      const length = engine().exports.attributes(this.#handle());
      const [clock, ...names] = engine().output<Attributes>(length);
      this.#readsClock = clock;
      this.#attributes = names.map(([name, isUserKey, isItOtherwise], at) => {
        return { at, name, place: placeOf(name), isUserKey, isItOtherwise };
      });
    }
    return this.#attributes;
  }

  /** The packed decision of a flag. */
  #decide(flag: Flag, context: object, options: EvaluationOptions | undefined): number {
    const { position, readsKey, reads, fixed } = flag;
    if (fixed >= 0) return fixed;
    const now = flag.instants.length > 0 ? instant(options) : 0;
    const handle = this.#fill(context, readsKey > LAST, reads);
    const { exports, frame } = engine();
    const packed = exports.evaluate(handle, position, now) >>> 0;
    if (packed !== LACKS_KEY) return packed;
    const { turn } = frame;
    const key = quietKey(context);
    const holds = frame.holds(turn) && isHeld(this.#lease) && engine().frame === frame;
    if (key !== undefined && holds) {
      frame.key(key);
      return exports.settle(handle, position) >>> 0;
    }
    const again = this.fill(new LiveUser(context), true, reads);
    return engine().exports.evaluate(again, position, now) >>> 0;
  }

  /** Writes what is needed of a context into the frame, and gives the handle. */
  #fill(context: object, needsKey: boolean, reads: readonly AttributeRead[]): number {
    const { frame } = engine();
    const turn = frame.begin((this.#attributes ?? this.names()).length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? undefined : quickText(context, read.name, read.place);
        if (text === undefined) frame.attribute(read.at, valueOf(new LiveUser(context), read));
        else frame.text(2 + 2 * read.at, text);
      }
      if (needsKey) frame.key(quickKey(context));
      const whole = frame.holds(turn);
      const handle = this.#handle();
      if (whole && engine().frame === frame) return handle;
    } catch {
      // A getter throws, and is read again as what is missing.
    }
    return this.fill(new LiveUser(context), needsKey, reads);
  }

  /** As `fill`, for all that any flag reads. */
  fillAll(user: User): number {
    return this.fill(user, true, this.names());
  }

  /**
   * The same where reading may run code of the caller, which may have evaluated,
   * updated, or made the module give this snapshot up. After reading, none runs.
   */
  fill(user: User, needsKey: boolean, reads: readonly AttributeRead[]): number {
    const key = needsKey ? user.key() : "";
    const values = reads.map((read) => valueOf(user, read));
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(this.names().length);
    if (needsKey) frame.key(key);
    for (const [at, read] of reads.entries()) frame.attribute(read.at, values[at]);
    return handle;
  }

  /** The results of all flags for the context in the frame. */
  #all(handle: number, now: number): Record<string, Evaluation> {
    const keys = this.#allKeys();
    const { exports } = engine();
    if (this.#decisions.length < keys.length) this.#decisions = new Uint32Array(keys.length);
    const decisions = this.#decisions;
    decisions.set(engine().words(exports.evaluate_all(handle, now), keys.length));
    const evaluation = (at: number): Evaluation => {
      const packed = decisions[at] ?? UNPACKED;
      // Describing what is unpacked needs it to be the last decision.
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === undefined) {
      const pairs = keys.map((key, at) => [key, evaluation(at)] as const);
      this.#template = { decisions: decisions.slice(), evaluations: Object.fromEntries(pairs) };
    }
    // Copying an object and changing some of it is quicker than building one.
    const { decisions: known, evaluations } = this.#template;
    const all = { ...evaluations };
    for (let at = 0; at < decisions.length; at++) {
      if (decisions[at] === known[at] && known[at] !== UNPACKED) continue;
      const key = keys[at] ?? "";
      if (key === "__proto__") Object.defineProperty(all, key, { value: evaluation(at) });
      else all[key] = evaluation(at);
    }
    return Object.freeze(all);
  }

  #unknownFlag(key: string): Evaluation {
    const name = textOf(key);
    const known = this.#notFound.get(name);
    if (known !== undefined) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = exports.describe_unknown(handle, ...frame.flagKey(name));
    const result = deepFreeze(engine().output<Evaluation>(length));
    if (this.#notFound.size < MOST_UNKNOWN) this.#notFound.set(name, result);
    return result;
  }

  #result(position: number, packed: number): Evaluation {
    const results = (this.#results[position] ??= new Map());
    const known = results.get(packed);
    if (known !== undefined) return known;
    const length = engine().exports.describe(this.#handle(), position, packed);
    const result = deepFreeze(engine().output<Evaluation>(length));
    if (packed !== UNPACKED) results.set(packed, result);
    return result;
  }
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
