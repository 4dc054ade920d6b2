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

// js/layer.ts
function layered(below, answers) {
  return new Layer(below, answers);
}
var Layer = class {
  #below;
  #answers;
  constructor(below, answers) {
    this.#below = below;
    this.#answers = answers;
  }
  isEnabled(flag, context, fallback = false, options) {
    return isEnabled(this.#evaluate(flag, context, options), fallback);
  }
  evaluate(flag, context, options) {
    return this.#evaluate(flag, context, options);
  }
  evaluateAll(context, options) {
    const all = this.#below.evaluateAll(context, options);
    const asker = askerOf(context);
    return every(this.#answers, all, asker, (flag) => this.#below.evaluate(flag, context, options));
  }
  value(flag, context, fallback, options) {
    return valueOr(this.#evaluate(flag, context, options), fallback);
  }
  details(flag, context, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, context, options), fallback);
    return details;
  }
  forContext(context) {
    const bound = this.#below.forContext(context);
    return new BoundLayer(this, bound, this.#answers, askerOf(context));
  }
  has(flag) {
    return this.#answers.added?.includes(flag) || this.#below.has(flag);
  }
  get keys() {
    const { added = [] } = this.#answers;
    const { keys } = this.#below;
    const all = added.length === 0 ? keys : Object.freeze([.../* @__PURE__ */ new Set([...keys, ...added])]);
    return all;
  }
  get report() {
    return this.#below.report;
  }
  #evaluate(flag, context, options) {
    const ask = () => this.#below.evaluate(flag, context, options);
    return this.#answers.answer(flag, askerOf(context), ask);
  }
};
var BoundLayer = class {
  #layer;
  #below;
  #answers;
  #asker;
  constructor(layer, below, answers, asker) {
    this.#layer = layer;
    this.#below = below;
    this.#answers = answers;
    this.#asker = asker;
  }
  isEnabled(flag, fallback = false, options) {
    return isEnabled(this.#evaluate(flag, options), fallback);
  }
  evaluate(flag, options) {
    return this.#evaluate(flag, options);
  }
  evaluateAll(options) {
    const all = this.#below.evaluateAll(options);
    return every(this.#answers, all, this.#asker, (flag) => this.#below.evaluate(flag, options));
  }
  value(flag, fallback, options) {
    return valueOr(this.#evaluate(flag, options), fallback);
  }
  details(flag, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, options), fallback);
    return details;
  }
  has(flag) {
    return this.#layer.has(flag);
  }
  get keys() {
    return this.#layer.keys;
  }
  get report() {
    return this.#layer.report;
  }
  #evaluate(flag, options) {
    const ask = () => this.#below.evaluate(flag, options);
    return this.#answers.answer(flag, this.#asker, ask);
  }
};
function askerOf(context) {
  return { context, key: new LiveUser(asContext(context)).key() };
}
function every({ answer, added = [], leavesAll }, all, asker, ask) {
  if (leavesAll) return all;
  const given = new Map(Object.entries(all));
  const flags = /* @__PURE__ */ new Set([...given.keys(), ...added]);
  const answers = [...flags].map((flag) => [
    flag,
    answer(flag, asker, () => given.get(flag) ?? ask(flag))
  ]);
  return Object.freeze(Object.fromEntries(answers));
}

// js/observe/index.ts
function observed(flags, { onEvaluation, remember = 1e4 }) {
  const told = /* @__PURE__ */ new Set();
  const tell = (flag, evaluation, userKey2) => {
    const decision = JSON.stringify([flag, evaluation.variant, evaluation.enabled, userKey2]);
    if (told.has(decision)) return;
    for (const oldest of told) {
      if (told.size < remember) break;
      told.delete(oldest);
    }
    told.add(decision);
    try {
      const returned = onEvaluation({ flag, evaluation, userKey: userKey2 });
      if (returned instanceof Promise) returned.catch(report);
    } catch (thrown) {
      report(thrown);
    }
  };
  return layered(flags, {
    answer(flag, { key }, ask) {
      const evaluation = ask();
      tell(flag, evaluation, key);
      return evaluation;
    },
    leavesAll: true
  });
}
function report(thrown) {
  console.error("isoflag: onEvaluation failed", thrown);
}
export {
  observed
};
