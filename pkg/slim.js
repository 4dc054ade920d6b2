// js/text.ts
var PlainEncoder = class {
  encode(text) {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }
  encodeInto(text, bytes) {
    let [read, written] = [0, 0];
    while (read < text.length) {
      const code = text.codePointAt(read) ?? 0;
      const isLone = code >= 55296 && code < 57344;
      const octets = octetsOf(isLone ? 65533 : code);
      if (written + octets.length > bytes.length) break;
      for (let at = 0; at < octets.length; at++) bytes[written++] = octets.charCodeAt(at);
      read += code < 65536 ? 1 : 2;
    }
    return { read, written };
  }
};
function octetsOf(code) {
  const character = String.fromCodePoint(code);
  return code < 128 ? character : unescape(encodeURIComponent(character));
}
var PlainDecoder = class {
  decode(bytes) {
    return decodeURIComponent(escape(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  }
};
var Encoder = globalThis.TextEncoder ?? PlainEncoder;
var Decoder = globalThis.TextDecoder ?? PlainDecoder;

// js/double.ts
var encoder = new Encoder();
var decoder = new Decoder();
function readNumber(address, length) {
  return Number(decoder.decode(engine().view(address, length)));
}
function writeNumber(number, address, room) {
  return encoder.encodeInto(String(number), engine().view(address, room)).written;
}

// target/package/index/isoflag_bg.js
function __wbg_readNumber_7f43f774338328da(arg0, arg1) {
  const ret = readNumber(arg0 >>> 0, arg1 >>> 0);
  return ret;
}
function __wbg_writeNumber_d72efaee886f22c0(arg0, arg1, arg2) {
  const ret = writeNumber(arg0, arg1 >>> 0, arg2 >>> 0);
  return ret;
}

// target/package/index/glue.js
var imports = { "./isoflag_bg.js": { __wbg_readNumber_7f43f774338328da, __wbg_writeNumber_d72efaee886f22c0 } };

// js/errors.ts
var SnapshotError = class extends Error {
  name = "SnapshotError";
  code;
  line;
  column;
  pointer;
  constructor(code, message, place = {}) {
    super(message);
    this.code = code;
    if (place.line !== void 0) this.line = place.line;
    if (place.column !== void 0) this.column = place.column;
    if (place.pointer !== void 0) this.pointer = place.pointer;
  }
};
var EngineError = class extends Error {
  name = "EngineError";
  code;
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
};

// js/frame.ts
var MISSING = 4294967295;
var LIST = 2147483648;
var SHORT = 48;
var encoder2 = new Encoder();
var Frame = class {
  #engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  /** The bytes, four at a time. */
  #quads = new Uint32Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;
  #turn = 0;
  constructor(engine2) {
    this.#engine = engine2;
  }
  /**
   * Begins a frame with room for so many attributes and no user key, and gives
   * the number of the turn.
   */
  begin(attributes2) {
    const turn = ++this.#turn;
    this.#at = 0;
    if (this.#words.length < 2 + 2 * attributes2) this.#widen(attributes2);
    this.#words[1] = MISSING;
    return turn;
  }
  /** Gives up the views, because the memory has a new buffer. */
  forget() {
    this.#words = new Uint32Array(0);
    this.#bytes = new Uint8Array(0);
    this.#quads = new Uint32Array(0);
  }
  /** Ends a turn: the memory may have grown. */
  end() {
    this.#turn += 1;
  }
  /** Which turn it is. */
  get turn() {
    return this.#turn;
  }
  /** Whether what was written in a turn still stands. */
  holds(turn) {
    return this.#turn === turn;
  }
  /** Writes the user key. */
  key(key) {
    this.text(0, key);
  }
  /** Writes a text where it is the value of a word. */
  text(word, text) {
    const length = this.#text(text);
    this.#words[word] = this.#at - length;
    this.#words[word + 1] = length;
  }
  /** Writes attribute `n`. */
  attribute(n, value) {
    const word = 2 + 2 * n;
    if (typeof value === "string") return this.text(word, value);
    const length = value === void 0 ? MISSING : this.#list(value);
    this.#words[word] = value === void 0 ? 0 : this.#at - length | LIST;
    this.#words[word + 1] = length;
  }
  /** A copy of what was written of so many attributes. */
  copy(attributes2) {
    return { words: this.#words.slice(0, 2 + 2 * attributes2), bytes: this.#bytes.slice(0, this.#at) };
  }
  /** Writes such a copy. */
  restore({ words, bytes }) {
    this.begin(words.length / 2 - 1);
    if (this.#bytes.length < bytes.length) this.#makeRoom(bytes.length);
    this.#words.set(words);
    this.#bytes.set(bytes);
    this.#at = bytes.length;
  }
  /** Writes a text behind the others, and gives its offset and length. */
  append(text) {
    const length = this.#text(text);
    return [this.#at - length, length];
  }
  /** Writes a flag's key by itself, and gives its offset and length. */
  flagKey(key) {
    this.begin(0);
    return this.append(key);
  }
  /** Writes a text so that it ends where the next begins, and gives its length in bytes. */
  #text(text) {
    const { length } = text;
    const start2 = this.#at + 3 & ~3;
    if (this.#bytes.length - start2 < 3 * length + 4) this.#makeRoom(start2 + 3 * length + 4);
    if (length <= SHORT && this.#ascii(text, length, start2)) {
      this.#at = start2 + length;
      return length;
    }
    const { written } = encoder2.encodeInto(text, this.#bytes.subarray(start2));
    this.#at = start2 + written;
    return written;
  }
  /** Writes a text if it is ASCII, four characters at a time. */
  #ascii(text, length, start2) {
    const quads = this.#quads;
    let all = 0;
    let at = 0;
    let quad = start2 >> 2;
    for (; at + 3 < length; at += 4) {
      const one = text.charCodeAt(at);
      const two = text.charCodeAt(at + 1);
      const three = text.charCodeAt(at + 2);
      const four = text.charCodeAt(at + 3);
      all |= one | two | three | four;
      quads[quad++] = one | two << 8 | three << 16 | four << 24;
    }
    const bytes = this.#bytes;
    for (; at < length; at++) {
      const one = text.charCodeAt(at);
      all |= one;
      bytes[start2 + at] = one;
    }
    return all < 128;
  }
  /** Writes each item's length and text, and gives the length of all. */
  #list(items) {
    const encoded = items.map((item) => encoder2.encode(item));
    const length = encoded.reduce((sum, bytes) => sum + 4 + bytes.length, 0);
    if (this.#bytes.length - this.#at < length) this.#makeRoom(this.#at + length);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    for (const bytes of encoded) {
      view.setUint32(this.#at, bytes.length, true);
      this.#bytes.set(bytes, this.#at + 4);
      this.#at += 4 + bytes.length;
    }
    return length;
  }
  /** Makes room for so many attributes. */
  #widen(attributes2) {
    this.#reserve(Math.max(2 + 2 * attributes2, this.#wordRoom), this.#byteRoom);
  }
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const room = bytes + 3 & ~3;
    this.forget();
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(room);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, room);
    this.#quads = this.#engine.words(bytesAt, room >> 2);
    this.#wordRoom = words;
    this.#byteRoom = room;
  }
};

// js/engine.ts
var encoder3 = new Encoder();
var decoder2 = new Decoder();
var Engine = class {
  exports;
  frame = new Frame(this);
  constructor(instantiate) {
    const grown = () => this.frame.forget();
    this.exports = instantiate(imports, grown);
  }
  /**
   * A view of the module's memory, good until the next call that may grow it.
   * Numbers come out of the module signed, addresses too.
   */
  view(address, length) {
    return new Uint8Array(this.exports.memory.buffer, address >>> 0, length >>> 0);
  }
  /** The same in words of 32 bits. */
  words(address, length) {
    return new Uint32Array(this.exports.memory.buffer, address >>> 0, length);
  }
  /** The JSON that a call has left in the output. */
  output(length) {
    this.frame.end();
    return JSON.parse(decoder2.decode(this.view(this.exports.output(), length)));
  }
  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source) {
    this.frame.end();
    if (typeof source === "string") return this.#putString(source);
    const address = this.exports.reserve_text(source.length);
    const room = Math.min(source.length, MOST_BYTES + 1);
    this.view(address, room).set(source.subarray(0, room));
    return room;
  }
  #putString(text) {
    let room = Math.min(text.length, MOST_BYTES + 1);
    const first = encoder3.encodeInto(text, this.view(this.exports.reserve_text(room), room));
    let { read, written } = first;
    if (read < text.length) {
      room = Math.min(written + 3 * (text.length - read), MOST_BYTES + 1);
      const rest = this.view(this.exports.reserve_text(room), room).subarray(written);
      const second = encoder3.encodeInto(text.slice(read), rest);
      read += second.read;
      written += second.written;
    }
    if (read < text.length) return MOST_BYTES + 1;
    this.#markLoneSurrogate(text, room);
    return written;
  }
  /**
   * `encodeInto` writes U+FFFD for a lone surrogate. Such a text is refused as
   * one that is not UTF-8, so it is made that.
   */
  #markLoneSurrogate(text, room) {
    const at = text.search(/[\ud800-\udfff]/u);
    if (at >= 0) {
      const before = encoder3.encode(text.slice(0, at)).length;
      this.view(this.exports.reserve_text(room), room)[before] = 237;
    }
  }
};
var MOST_BYTES = 64 * 1024 * 1024;
var prepare = () => {
  throw new EngineError("no_module", "no module has been given; await init(...) first", void 0);
};
var prepared;
var current;
var discarded = 0;
function provideModule(compile) {
  prepare = () => {
    const module = compile();
    return (imports2) => new WebAssembly.Instance(module, imports2).exports;
  };
}
function engine() {
  return current ?? start();
}
function discard() {
  current = void 0;
  discarded += 1;
}
function generation() {
  return discarded;
}
function start() {
  try {
    const instantiate = prepared ?? prepare();
    current = new Engine(instantiate);
    prepared = instantiate;
  } catch (cause) {
    throw cause instanceof EngineError ? cause : refusal(cause);
  }
  return current;
}
function refusal(cause) {
  const { name } = Object(cause);
  return /^(Compile|Link|Eval|Reference|Type)Error$/.test(String(name)) ? new EngineError(
    "wasm_refused",
    "the WebAssembly module cannot be compiled; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, or import isoflag/js, which has none",
    cause
  ) : new EngineError("engine_failed", "the engine could not be started", cause);
}

// js/init.ts
async function init(source) {
  const given = await source;
  initSync(isResponse(given) ? await bodyOf(given) : given);
}
function initSync(source) {
  provideModule(() => isModule(source) ? source : new WebAssembly.Module(source));
}
function isModule(value) {
  return Object.prototype.toString.call(value) === "[object WebAssembly.Module]";
}
function isResponse(value) {
  return typeof value.arrayBuffer === "function";
}
async function bodyOf(response) {
  if (response.ok) return response.arrayBuffer();
  throw new EngineError("engine_failed", `the module's response has status ${response.status}`, void 0);
}

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
var hasOwn = (() => {
  const { hasOwnProperty } = Object.prototype;
  return (object, name) => hasOwnProperty.call(object, name);
})();
var LiveUser = class {
  #context;
  constructor(context) {
    this.#context = context;
  }
  key() {
    return userKey(this.#context);
  }
  attribute(name) {
    const context = this.#context;
    return canonical(own(context, name)) ?? canonical(own(asContext(own(context, "properties")), name)) ?? canonical(own(asContext(own(context, "attributes")), name));
  }
};
var KeptUser = class {
  #key;
  /** The attributes of the three places, in the order in which they are looked into. */
  #places;
  constructor(given) {
    const context = asContext(given);
    const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
    this.#key = userKey(context);
    this.#places = [context, ...nested].map(attributes);
  }
  key() {
    return this.#key;
  }
  attribute(name) {
    for (const place of this.#places) {
      const value = place.get(name);
      if (value !== void 0) return value;
    }
    return void 0;
  }
};
function asContext(value) {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}
function isArray(value) {
  try {
    return Array.isArray(value);
  } catch {
    return true;
  }
}
function userKey(context) {
  for (const name of USER_KEYS) {
    const key = keyText(own(context, name));
    if (key !== "") return key;
  }
  return "";
}
function keyText(value) {
  if (typeof value === "string") return value;
  return isNumber(value) ? String(value) : "";
}
function quickKey(context) {
  return hasOwn(context, "targetingKey") && keyText(context.targetingKey) || hasOwn(context, "key") && keyText(context.key) || hasOwn(context, "user_id") && keyText(context.user_id) || hasOwn(context, "id") && keyText(context.id) || "";
}
function quickText(context, name, place) {
  if (!hasOwn(context, name)) return void 0;
  const value = property(context, name, place);
  return typeof value === "string" ? value : void 0;
}
function property(object, name, place) {
  switch (place) {
    case 0:
      return object[name];
    case 1:
      return object[name];
    case 2:
      return object[name];
    case 3:
      return object[name];
    case 4:
      return object[name];
    case 5:
      return object[name];
    case 6:
      return object[name];
    case 7:
      return object[name];
    default:
      return object[name];
  }
}
var MOST_PLACES = 8;
var places = /* @__PURE__ */ new Map();
function placeOf(name) {
  const place = places.get(name) ?? places.size;
  if (place < MOST_PLACES) places.set(name, place);
  return place;
}
function attributes(context) {
  try {
    const names = Object.getOwnPropertyNames(context);
    return new Map(names.map((name) => [name, canonical(own(context, name))]));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function own(object, name) {
  try {
    return hasOwn(object, name) ? object[name] : void 0;
  } catch {
    return void 0;
  }
}
function canonical(value) {
  return typeof value === "object" && value !== null ? list(value) ?? date(value) : scalar(value);
}
function scalar(value) {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || isNumber(value) ? String(value) : void 0;
}
function isNumber(value) {
  return typeof value === "bigint" || typeof value === "number" && Number.isFinite(value);
}
function list(value) {
  try {
    if (!Array.isArray(value)) return void 0;
    const items = [];
    const length = Math.min(value.length, MOST_ELEMENTS);
    for (let at = 0; at < length; at++) {
      const element = own(value, String(at));
      const item = typeof element === "object" && element !== null ? date(element) : scalar(element);
      if (item !== void 0) items.push(item);
    }
    return items;
  } catch {
    return void 0;
  }
}
function date(value) {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return void 0;
  }
}

// js/freeze.ts
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

// js/fallback.ts
function isEnabled({ reason, enabled }, fallback) {
  return reason === "not_found" || reason === "error" ? fallback : enabled;
}
function valueOr({ value }, given) {
  const fallback = given ?? null;
  return fits(value, fallback) ? value : fallback;
}
function detailsOr(evaluation, given) {
  const fallback = given ?? null;
  const { value, errorCode } = evaluation;
  if (fits(value, fallback) || value === fallback) return evaluation;
  return Object.freeze({
    ...evaluation,
    value: frozenCopy(fallback),
    errorCode: errorCode ?? "TYPE_MISMATCH"
  });
}
function fits(value, fallback) {
  return value !== null && (fallback === null || kind(value) === kind(fallback));
}
function kind(value) {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}
function frozenCopy(value) {
  try {
    return deepFreeze(copy(value));
  } catch {
    return value;
  }
}
function copy(value) {
  if (typeof structuredClone === "function") return structuredClone(value);
  return JSON.parse(JSON.stringify(value));
}

// js/now.ts
function instant(options) {
  try {
    const now = options?.now;
    const given = typeof now === "number" ? now : Date.prototype.getTime.call(now);
    return Number.isFinite(given) ? given : Date.now();
  } catch {
    return Date.now();
  }
}

// js/bound.ts
var BoundEvaluator = class {
  #current;
  #user;
  /** The snapshot that the answers are of. */
  #answered;
  #answers = /* @__PURE__ */ new Map();
  #written;
  /** @internal Use `FlagEvaluator.forContext`. */
  constructor(current2, context) {
    this.#current = current2;
    this.#user = new KeptUser(context);
  }
  /** As `FlagEvaluator.isEnabled`. */
  isEnabled(flag, fallback = false, options) {
    return isEnabled(this.#evaluate(flag, options), fallback);
  }
  /** As `FlagEvaluator.evaluate`. */
  evaluate(flag, options) {
    return this.#evaluate(flag, options);
  }
  /** As `FlagEvaluator.evaluateAll`. */
  evaluateAll(options) {
    const loaded = this.#current();
    return loaded.evaluateAllPacked(() => this.#packed(loaded), options);
  }
  /** As `FlagEvaluator.value`. */
  value(flag, fallback, options) {
    return valueOr(this.#evaluate(flag, options), fallback);
  }
  /** As `FlagEvaluator.details`. */
  details(flag, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, options), fallback);
    return details;
  }
  /** As `FlagEvaluator.has`. */
  has(flag) {
    return this.#current().has(flag);
  }
  /** As `FlagEvaluator.keys`. */
  get keys() {
    return this.#current().keys();
  }
  /** As `FlagEvaluator.report`. */
  get report() {
    return this.#current().report();
  }
  #evaluate(flag, options) {
    const loaded = this.#current();
    if (this.#answered !== loaded) this.#follow(loaded);
    const known = this.#answers.get(flag);
    if (known !== void 0 && known.until === Infinity && known.from === -Infinity) {
      return known.evaluation;
    }
    const instants = known?.instants ?? loaded.instants(flag);
    const now = instants?.length === 0 ? 0 : instant(options);
    if (known !== void 0 && known.from <= now && now < known.until) return known.evaluation;
    const evaluation = loaded.evaluatePacked(flag, () => this.#packed(loaded), now);
    const decided = evaluation.reason !== "not_found" && evaluation.reason !== "error";
    if (decided && instants !== void 0) {
      const next = instants.findIndex((step) => step > now);
      const until = instants[next] ?? Infinity;
      const from = instants[(next < 0 ? instants.length : next) - 1] ?? -Infinity;
      this.#answers.set(flag, { evaluation, instants, from, until });
    }
    return evaluation;
  }
  #follow(loaded) {
    this.#answers.clear();
    this.#written = void 0;
    this.#answered = loaded;
  }
  /** The context as this snapshot reads it. */
  #packed(loaded) {
    if (this.#answered !== loaded) this.#follow(loaded);
    return this.#written ??= loaded.pack(this.#user);
  }
};

// js/flag.ts
var LONE_SURROGATES = /[\ud800-\udfff]/gu;
var NEVER = 0;
var LAST = 1;
var NO_FLAG = { position: -1, readsKey: NEVER, reads: [], instants: [], fixed: 0 };
function valueOf(user, { name, isUserKey, isItOtherwise }) {
  const value = isUserKey ? void 0 : user.attribute(name);
  if (value !== void 0 || !(isUserKey || isItOtherwise)) return value;
  return user.key() || void 0;
}
function quietKey(context) {
  try {
    return quickKey(context);
  } catch {
    return void 0;
  }
}
function textOf(key) {
  return typeof key === "string" ? key.replace(LONE_SURROGATES, "�") : "";
}

// js/lease.ts
var MOST_SNAPSHOTS = 1e3;
var MOST_LENGTH = 32 * 1024 * 1024;
var FEWEST_SNAPSHOTS = 2;
var leases = /* @__PURE__ */ new Set();
var lengthOfAll = 0;
var registry = typeof FinalizationRegistry === "undefined" ? void 0 : new FinalizationRegistry(release);
function acquire(owner, source) {
  const { length } = source;
  makeRoom(length);
  const lease = { generation: generation(), handle: load(source), length };
  leases.add(lease);
  lengthOfAll += length;
  registry?.register(owner, lease, lease);
  return lease;
}
function isHeld(lease) {
  return lease.handle >= 0 && lease.generation === generation();
}
function release(lease) {
  const { handle } = lease;
  const held = isHeld(lease);
  forget(lease);
  if (!held) return;
  try {
    engine().exports.unload(handle);
  } catch {
    abandon();
  }
}
function abandon() {
  discard();
  leases.forEach(forget);
}
function makeRoom(length) {
  for (const oldest of leases) {
    const tooMany = leases.size >= MOST_SNAPSHOTS || lengthOfAll + length > MOST_LENGTH;
    if (!tooMany || leases.size < FEWEST_SNAPSHOTS) break;
    release(oldest);
  }
}
function forget(lease) {
  lease.handle = -1;
  if (leases.delete(lease)) lengthOfAll -= lease.length;
  registry?.unregister(lease);
}
function load(source) {
  const { exports } = engine();
  const handle = exports.load(engine().putText(source));
  if (handle >= 0) return handle;
  const [code, message, line, column, pointer] = engine().output(
    exports.output_length()
  );
  throw new SnapshotError(code, message, {
    ...line !== null && { line },
    ...column !== null && { column },
    ...pointer !== null && { pointer }
  });
}

// js/recovery.ts
function retrying(call) {
  try {
    return call();
  } catch (error) {
    recover(error);
  }
  try {
    return call();
  } catch (error) {
    recover(error);
    throw new EngineError("engine_failed", "the engine broke down", error);
  }
}
function answering(otherwise, call) {
  try {
    return retrying(call);
  } catch {
    return otherwise();
  }
}
function answeringAgain(error, otherwise, call) {
  try {
    recover(error);
    return call();
  } catch (again) {
    if (!(again instanceof EngineError)) abandon();
    return otherwise();
  }
}
function recover(error) {
  if (error instanceof SnapshotError || error instanceof EngineError) throw error;
  abandon();
}

// js/loaded.ts
var MOST_UNKNOWN = 1e3;
var UNPACKED = 4294967295;
var LACKS_KEY = 15;
var ON = 624;
var Loaded = class {
  /** What it is loaded from, again if the module has given it up. */
  source;
  #lease;
  #flags = /* @__PURE__ */ new Map();
  #unknown = 0;
  /** The flag that was asked for last. */
  #lastKey;
  #lastFlag = NO_FLAG;
  /** Results by the flag's position and the packed decision. */
  #results = [];
  /** Those of keys that name no flag. */
  #notFound = /* @__PURE__ */ new Map();
  #attributes;
  #readsClock = false;
  #template;
  /** The packed decisions of the last context; kept, for making an array takes long. */
  #decisions = new Uint32Array(0);
  #keys;
  #report;
  constructor(source) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }
  /** Whether a flag is on; the fallback where no flag decides. */
  isEnabled(key, context, fallback, options) {
    try {
      return this.#isOn(key, context, fallback, options);
    } catch (error) {
      return answeringAgain(error, () => fallback, () => this.#isOn(key, context, fallback, options));
    }
  }
  #isOn(key, context, fallback, options) {
    const flag = this.flag(key);
    const packed = this.#decide(flag, context, options);
    if (packed === UNPACKED) return isEnabled(this.#result(flag.position, packed), fallback);
    const reason = packed & 15;
    return reason < 2 ? fallback : (ON >> reason & 1) === 1;
  }
  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key, context, options) {
    try {
      return this.#evaluation(key, context, options);
    } catch (error) {
      return answeringAgain(error, () => failure(key), () => this.#evaluation(key, context, options));
    }
  }
  #evaluation(key, context, options) {
    const flag = this.flag(key);
    if (flag.position < 0) return this.#unknownFlag(key);
    return this.#result(flag.position, this.#decide(flag, context, options));
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluatePacked(key, pack, now) {
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
  evaluateAll(context, options) {
    return answering(() => ({}), () => {
      const reads = this.names();
      const now = this.#readsClock ? instant(options) : 0;
      return this.#all(this.#fill(context, true, reads), now);
    });
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluateAllPacked(pack, options) {
    return answering(() => ({}), () => {
      const packed = pack();
      const now = this.#readsClock ? instant(options) : 0;
      const handle = this.#handle();
      engine().frame.restore(packed);
      return this.#all(handle, now);
    });
  }
  /** All that any flag reads of a user. */
  pack(user) {
    this.fillAll(user);
    return engine().frame.copy(this.names().length);
  }
  /** The instants at which time may change a flag's answer, ascending, if they are known. */
  instants(key) {
    return answering(() => void 0, () => this.flag(key).instants);
  }
  /** Whether the snapshot has a flag. */
  has(key) {
    return answering(() => false, () => this.flag(key).position >= 0);
  }
  /** The keys of all flags. */
  keys() {
    return answering(() => NO_KEYS, () => this.#allKeys());
  }
  /** What loading had to say. */
  report() {
    return answering(() => NO_REPORT, () => this.#report ??= this.#readReport());
  }
  /** The keys of the flags that changed since an older snapshot. */
  changedSince(older) {
    return retrying(() => {
      const before = older.#handle();
      const after = this.#handle();
      if (!isHeld(older.#lease)) throw new Error("one snapshot has taken the other's place");
      return deepFreeze(engine().output(engine().exports.changed(after, before)));
    });
  }
  /** Gives up the place in the module. */
  release() {
    release(this.#lease);
  }
  /** The snapshot's handle in the instance in use. */
  #handle() {
    return isHeld(this.#lease) ? this.#lease.handle : this.#acquire();
  }
  #acquire() {
    this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }
  /** What is kept of a flag. */
  flag(key) {
    if (key === this.#lastKey) return this.#lastFlag;
    const flag = this.#flags.get(key) ?? this.#find(key);
    if (flag.position >= 0) {
      this.#lastKey = key;
      this.#lastFlag = flag;
    }
    return flag;
  }
  #find(key) {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const position = isText ? exports.find(handle, ...frame.flagKey(name)) : -1;
    const flag = position < 0 ? NO_FLAG : this.#readFlag(handle, position);
    if (position >= 0 || isText && this.#unknown++ < MOST_UNKNOWN) this.#flags.set(name, flag);
    return flag;
  }
  #readFlag(handle, position) {
    const { exports } = engine();
    const names = this.names();
    const [readsKey, steps, ...attributes2] = engine().output(exports.reads(handle, position));
    const reads = attributes2.flatMap((at) => names[at] ?? []);
    const instants = [...steps].sort((a, b) => a - b);
    const depends = readsKey !== NEVER || instants.length > 0 || reads.length > 0;
    engine().frame.begin(names.length);
    const packed = depends ? UNPACKED : exports.evaluate(handle, position, 0) >>> 0;
    const fixed = packed === UNPACKED ? -1 : packed;
    return { position, readsKey, reads, instants, fixed };
  }
  #allKeys() {
    if (this.#keys === void 0) {
      const handle = this.#handle();
      this.#keys = deepFreeze(engine().output(engine().exports.keys(handle)));
    }
    return this.#keys;
  }
  #readReport() {
    const handle = this.#handle();
    const { exports } = engine();
    const report = engine().output(exports.report(handle));
    const digest = engine().output(exports.digest(engine().putText(this.source)));
    const { version, format, flags, problems, problemCount } = report;
    return deepFreeze({ version, format, digest, flags, problems, problemCount });
  }
  /** The attributes that any flag reads. */
  names() {
    if (this.#attributes === void 0) {
      const length = engine().exports.attributes(this.#handle());
      const [clock, ...names] = engine().output(length);
      this.#readsClock = clock;
      this.#attributes = names.map(([name, isUserKey, isItOtherwise], at) => {
        return { at, name, place: placeOf(name), isUserKey, isItOtherwise };
      });
    }
    return this.#attributes;
  }
  /** The packed decision of a flag. */
  #decide(flag, context, options) {
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
    if (key !== void 0 && holds) {
      frame.key(key);
      return exports.settle(handle, position) >>> 0;
    }
    const again = this.fill(new LiveUser(context), true, reads);
    return engine().exports.evaluate(again, position, now) >>> 0;
  }
  /** Writes what is needed of a context into the frame, and gives the handle. */
  #fill(context, needsKey, reads) {
    const { frame } = engine();
    const turn = frame.begin((this.#attributes ?? this.names()).length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? void 0 : quickText(context, read.name, read.place);
        if (text === void 0) frame.attribute(read.at, valueOf(new LiveUser(context), read));
        else frame.text(2 + 2 * read.at, text);
      }
      if (needsKey) frame.key(quickKey(context));
      const whole = frame.holds(turn);
      const handle = this.#handle();
      if (whole && engine().frame === frame) return handle;
    } catch {
    }
    return this.fill(new LiveUser(context), needsKey, reads);
  }
  /** As `fill`, for all that any flag reads. */
  fillAll(user) {
    return this.fill(user, true, this.names());
  }
  /**
   * The same where reading may run code of the caller, which may have evaluated,
   * updated, or made the module give this snapshot up. After reading, none runs.
   */
  fill(user, needsKey, reads) {
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
  #all(handle, now) {
    const keys = this.#allKeys();
    const { exports } = engine();
    if (this.#decisions.length < keys.length) this.#decisions = new Uint32Array(keys.length);
    const decisions = this.#decisions;
    decisions.set(engine().words(exports.evaluate_all(handle, now), keys.length));
    const evaluation = (at) => {
      const packed = decisions[at] ?? UNPACKED;
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === void 0) {
      const pairs = keys.map((key, at) => [key, evaluation(at)]);
      this.#template = { decisions: decisions.slice(), evaluations: Object.fromEntries(pairs) };
    }
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
  #unknownFlag(key) {
    const name = textOf(key);
    const known = this.#notFound.get(name);
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = exports.describe_unknown(handle, ...frame.flagKey(name));
    const result = deepFreeze(engine().output(length));
    if (this.#notFound.size < MOST_UNKNOWN) this.#notFound.set(name, result);
    return result;
  }
  #result(position, packed) {
    const results = this.#results[position] ??= /* @__PURE__ */ new Map();
    const known = results.get(packed);
    if (known !== void 0) return known;
    const length = engine().exports.describe(this.#handle(), position, packed);
    const result = deepFreeze(engine().output(length));
    if (packed !== UNPACKED) results.set(packed, result);
    return result;
  }
};
var failure = (key) => Object.freeze({
  flag: typeof key === "string" ? key : "",
  enabled: false,
  variant: "",
  value: null,
  reason: "error",
  rule: null,
  version: "",
  errorCode: "PARSE_ERROR"
});
var NO_KEYS = Object.freeze([]);
var NO_REPORT = Object.freeze({
  version: "",
  format: "reference",
  digest: "",
  flags: 0,
  problems: Object.freeze([]),
  problemCount: 0
});

// js/source.ts
var SOURCE = /* @__PURE__ */ Symbol.for("isoflag.source");
function toSource(snapshot) {
  if (snapshot === void 0) return "[]";
  if (typeof snapshot === "string") return snapshot;
  let source;
  try {
    source = copyOfBytes(snapshot) ?? JSON.stringify(snapshot);
  } catch (thrown) {
    throw new SnapshotError("invalid_json", `the snapshot cannot be read: ${textOf2(thrown)}`);
  }
  if (source === void 0) {
    throw new SnapshotError("invalid_json", "JSON has no text for such a snapshot");
  }
  return source;
}
function copyOfBytes(value) {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  }
  return isBuffer(value) ? new Uint8Array(value).slice() : void 0;
}
var BUFFERS = [ArrayBuffer, globalThis.SharedArrayBuffer].filter((type) => type !== void 0);
function isBuffer(value) {
  return BUFFERS.some(({ prototype }) => {
    try {
      return Reflect.get(prototype, "byteLength", value) !== void 0;
    } catch {
      return false;
    }
  });
}
function textOf2(thrown) {
  try {
    return String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}

// js/evaluator.ts
var FlagEvaluator = class {
  #loaded;
  /**
   * Loads a snapshot. Without one there are no flags, and every answer is the
   * fallback.
   *
   * @throws {SnapshotError} if the snapshot cannot be read at all. A fault in
   * one flag is no error: that flag answers `error`, and `report` says why.
   * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
   */
  constructor(snapshot) {
    this.#loaded = new Loaded(toSource(snapshot));
  }
  /**
   * Puts another snapshot in force.
   *
   * @throws {SnapshotError} as the constructor; the old one stays in force.
   * @throws {EngineError} likewise.
   */
  update(snapshot) {
    const source = toSource(snapshot);
    const older = this.#loaded;
    if (source === older.source) return Object.freeze({ changed: Object.freeze([]) });
    const newer = new Loaded(source);
    const changed = newer.changedSince(older);
    this.#loaded = newer;
    older.release();
    return Object.freeze({ changed });
  }
  /**
   * The same questions for one context: it is read once, now, and answers are
   * remembered. Updates of this evaluator are followed.
   */
  forContext(context) {
    return new BoundEvaluator(() => this.#loaded, context);
  }
  /** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
  isEnabled(flag, context, fallback = false, options) {
    return this.#loaded.isEnabled(flag, asContext(context), fallback, options);
  }
  /** Evaluates one flag. */
  evaluate(flag, context, options) {
    return this.#evaluate(flag, context, options);
  }
  /** Evaluates all flags: an object of results by key, in the snapshot's order. */
  evaluateAll(context, options) {
    return this.#loaded.evaluateAll(asContext(context), options);
  }
  /**
   * What a flag is worth to a user: its value, or the fallback if that is null
   * or of another kind (`typeof`, array, null) than a fallback that is not null.
   */
  value(flag, context, fallback, options) {
    return valueOr(this.#evaluate(flag, context, options), fallback);
  }
  /**
   * The evaluation with the value that `value` gives. Where the fallback took
   * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
   * A fallback that is an object or an array is copied, and the copy is frozen.
   */
  details(flag, context, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, context, options), fallback);
    return details;
  }
  /** Whether the snapshot has such a flag, with a fault or without. */
  has(flag) {
    return this.#loaded.has(flag);
  }
  /** The keys of all flags, in the snapshot's order. */
  get keys() {
    return this.#loaded.keys();
  }
  /** What loading the snapshot in force had to say. */
  get report() {
    return this.#loaded.report();
  }
  /** @internal What `isoflag/explain` reads. */
  [SOURCE]() {
    return this.#loaded.source;
  }
  #evaluate(flag, context, options) {
    return this.#loaded.evaluate(flag, asContext(context), options);
  }
};
export {
  EngineError,
  FlagEvaluator,
  SnapshotError,
  init,
  initSync
};
