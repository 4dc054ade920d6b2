/**
 * Mistakes outside of bucketing: a backend that reads the snapshot or the
 * context otherwise. Each row rewrites one of them, and the engine evaluates
 * what came of it; no rule is decided here.
 */
import { flagsOf, isObject, list, mapped, type Members, numbersAsTexts } from "./json.js";

/** A way of reading; a row has one of `flag`, `context` or both. */
export interface Reading {
  /** The mistake, for people. */
  readonly name: string;
  /** Which form of it. */
  readonly form?: string;
  /** What to do about it. */
  readonly advice: string;
  /** Only for the reference dialect, which contradicts itself there. */
  readonly contradiction?: true;
  /** It would show in all flags that it concerns, so that one flag does not tell it. */
  readonly everywhere?: true;
  /** The reason that such a backend gives, where the engine gives another; null if none can be told. */
  readonly reason?: string | null;
  /** Rewrites a flag in place. */
  readonly flag?: (flag: Members) => void;
  /** The context that such a backend sees; the line's text, where it is JSON. */
  readonly context?: (context: object, text: string | undefined) => object;
  /** The change of a flag that makes both agree. */
  readonly change?: (flag: Members) => string;
}

const FIXED = ["user_id", "email", "plan", "country"];
const KEY_NAMES = ["targetingKey", "key", "user_id", "id"];

const percentageOf = (flag: Members) =>
  typeof flag["percentage"] === "number" ? flag["percentage"] : 0;
const isUnset = (flag: Members) => percentageOf(flag) <= 0;
const hasRules = (flag: Members) => list(flag, "rules").length > 0;

const rulesOf = (flag: Members) => list(flag, "rules").filter(isObject);
const isNumeric = (condition: Members) =>
  condition["operator"] === "gt" || condition["operator"] === "lt";

/** Where the reference dialect contradicts itself: docs/semantics.md, 4.6. */
const CONTRADICTIONS: readonly Reading[] = [
  {
    name: "rules without a match leave the flag on",
    contradiction: true,
    advice:
      "The reference's code turns a flag with rules and percentage 0 on for everyone whom no rule matches; its own test expects off, and so does isoflag.",
    flag: (flag) => {
      if (hasRules(flag) && isUnset(flag)) flag["percentage"] = 100;
    },
    change: () => 'set "percentage" to 100 if the others are to have it, or to 1e-9 if they are not',
  },
  {
    name: "percentage 0 turns the flag off",
    contradiction: true,
    advice:
      "A guide calls percentage 0 a kill switch; the reference's code, and isoflag, take 0 for unset, which without rules is on for everyone.",
    reason: "percentage_excluded",
    flag: (flag) => {
      // A percentage that is not written is no kill switch to anybody.
      if (!hasRules(flag) && typeof flag["percentage"] === "number" && isUnset(flag))
        flag["enabled"] = false;
    },
    change: () => 'set "enabled" to false to turn it off, or "percentage" to 100 to leave it on',
  },
  {
    name: "`gt` and `lt` are always false",
    contradiction: true,
    advice:
      "They are declared as operators and the reference's code does not know them; isoflag compares numbers.",
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        for (const condition of list(rule, "conditions")) {
          if (isObject(condition) && isNumeric(condition)) never(condition);
        }
      }
    },
    change: (flag) => {
      const conditions = rulesOf(flag).flatMap((rule) => list(rule, "conditions"));
      const asked = conditions.find((each): each is Members => isObject(each) && isNumeric(each));
      const what = `"${String(asked?.["attribute"])} ${String(asked?.["operator"])}"`;
      return `in place of ${what}, ask with eq for an attribute that the sender works out`;
    },
  },
  {
    name: "weights choose no variant",
    contradiction: true,
    advice:
      'Without a "default_variant" the reference\'s code gives the empty variant, whatever weights are declared; isoflag splits by them.',
    flag: (flag) => {
      if (!isObject(flag["variants"]) || flag["default_variant"]) return;
      flag["variants"] = mapped(flag["variants"], () => 0);
    },
    change: () =>
      'set "default_variant", for which weights are ignored; or leave "variants" out if none is wanted',
  },
  {
    name: "values are compared with their types",
    contradiction: true,
    advice:
      'The number 30 or true is not the text "30" or "true" to that backend; to isoflag both are one value (docs/semantics.md, 2.3). The reference declares texts only.',
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        for (const condition of list(rule, "conditions")) {
          if (isObject(condition) && !isNumeric(condition))
            condition["values"] = mapped(list(condition, "values"), typed);
        }
      }
    },
    context: (context) => withoutKeys(context, (value) => mapped(value, typed)),
    change: () => 'write values as texts in "values", and send attributes as texts',
  },
  {
    name: "user_id, email, plan and country are not read from `properties`",
    contradiction: true,
    advice:
      "The reference's code has fields for these four; isoflag finds them in `properties` too when they are not at the top.",
    context: (context) => {
      const { properties, attributes: _, ...top } = context as Members;
      return { ...top, properties: without(properties, (name) => FIXED.includes(name)) };
    },
    change: () => "send these four at the top of the context, beside `properties`",
  },
  {
    name: "flags with rules are not evaluated",
    contradiction: true,
    everywhere: true,
    advice:
      "Its sync client crashes on rules that it loads from JSON, and callers see their fallback. Turn rules into objects when loading.",
    reason: null,
    flag: (flag) => {
      if (hasRules(flag)) flag["enabled"] = false;
    },
    change: () => "mend the backend: no snapshot with rules makes both agree",
  },
];

/** Makes a condition of the reference dialect false. */
function never(condition: Members): void {
  condition["operator"] = "in";
  condition["values"] = [];
}

/** A value that equals only one of the same type. */
function typed(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean"
    ? `${typeof value}\0${String(value)}`
    : value;
}

function withoutKeys(context: object, change: (value: unknown) => unknown): object {
  const members = Object.entries(context);
  return Object.fromEntries(
    members.map(([name, value]) => [name, KEY_NAMES.includes(name) ? value : change(value)]),
  );
}

function without(value: unknown, isLeftOut: (name: string) => boolean): Members {
  return Object.fromEntries(
    isObject(value) ? Object.entries(value).filter(([name]) => !isLeftOut(name)) : [],
  );
}

const ORDER =
  "Try rules by `priority`, highest first, equal ones in document order (docs/semantics.md, 4.3 and 6.3).";

/** Mistakes that any backend can make. */
const MISTAKES: readonly Reading[] = [
  {
    name: "rules are tried in the wrong order",
    form: "lowest priority first",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) {
        if (typeof rule["priority"] === "number") rule["priority"] = -rule["priority"];
      }
    },
  },
  {
    name: "rules are tried in the wrong order",
    form: "document order, priorities ignored",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) delete rule["priority"];
    },
  },
  {
    name: "rules are tried in the wrong order",
    form: "the last in the document first, priorities ignored",
    advice: ORDER,
    flag: (flag) => {
      for (const rule of rulesOf(flag)) delete rule["priority"];
      if (hasRules(flag)) flag["rules"] = [...list(flag, "rules")].reverse();
    },
  },
  {
    name: "rules are tried in the wrong order",
    form: "equal priorities last first",
    advice: ORDER,
    flag: (flag) => {
      if (hasRules(flag)) flag["rules"] = [...list(flag, "rules")].reverse();
    },
  },
  {
    name: "number ids are spelt differently",
    form: "as they are spelt in the line",
    advice:
      "JSON numbers are doubles: 42.0 is 42, and integers beyond 2^53 - 1 are rounded. Send ids as texts (docs/semantics.md, 2.3).",
    context: (context, text) => (text === undefined ? context : spelt(text, context)),
  },
  {
    name: "true and false are spelt `True` and `False`",
    advice: "Spell them `true` and `false`, as JSON does (docs/semantics.md, 2.3).",
    context: (context) =>
      mapped(context, (value) =>
        typeof value === "boolean" ? (value ? "True" : "False") : value,
      ) as object,
  },
];

/** The context of a line with its numbers as texts. */
function spelt(text: string, otherwise: object): object {
  try {
    const { context } = JSON.parse(numbersAsTexts(text)) as Members;
    return isObject(context) ? context : otherwise;
  } catch {
    return otherwise;
  }
}

/** The rows that a dialect has. */
export function readings(format: string): readonly Reading[] {
  return format === "reference" ? [...CONTRADICTIONS, ...MISTAKES] : MISTAKES;
}

/** The snapshot as such a backend reads it; undefined where it reads it as it is. */
export function rewritten(snapshot: string, { flag: rewrite }: Reading): string | undefined {
  if (rewrite === undefined) return undefined;
  const parsed = JSON.parse(snapshot) as unknown;
  const before = JSON.stringify(parsed);
  for (const { flag } of flagsOf(parsed)) rewrite(flag);
  const after = JSON.stringify(parsed);
  return after === before ? undefined : after;
}
