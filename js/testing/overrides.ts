/** Flags that are what a test or a tester says. */
import type {
  AnyFlags,
  Evaluation,
  FlagEvaluation,
  FlagKey,
  FlagMap,
  JsonValue,
  Report,
} from "isoflag";
import { deepFreeze } from "../freeze.js";
import { type Below, layered } from "../layer.js";
import type { FlagReader } from "../reader.js";

/** An evaluation, spelt out by `answer`. */
export class Answer<Value = JsonValue, Variant extends string = string> {
  /** @internal Use `answer`. */
  constructor(readonly parts: Partial<Evaluation<Value, Variant>>) {}
}

/**
 * What a flag is to be: true or false; a text, which is a variant's name and its
 * value; another value; or an evaluation in parts.
 */
export type Override<Flags extends FlagMap<Flags>, Key extends FlagKey<Flags>> =
  | boolean
  | Flags[Key]["variant"]
  | Flags[Key]["value"]
  | Answer<Flags[Key]["value"] | null, Flags[Key]["variant"] | "">;

/** Flags by key; one that is undefined is left as it is. */
export type Overrides<Flags extends FlagMap<Flags> = AnyFlags> = {
  readonly [Key in FlagKey<Flags>]?: Override<Flags, Key> | undefined;
};

/**
 * An evaluation in parts, for variants whose value is not their name, for flags
 * that are off in a variant, and for other reasons. Left out: on, with no variant,
 * and the value that a snapshot would give.
 */
export function answer<Value = JsonValue, Variant extends string = string>(
  parts: Partial<Evaluation<Value, Variant>>,
): Answer<Value, Variant> {
  return new Answer(parts);
}

/** Flags that are just these; all others are not found. */
export function fixedFlags<Flags extends FlagMap<Flags> = AnyFlags>(
  flags: NoInfer<Overrides<Flags>>,
): FlagReader<Flags> {
  return withOverrides<Flags>(NO_FLAGS as unknown as FlagReader<Flags>, flags);
}

/** Flags of which some are these, for everyone who asks. All others are as they were. */
export function withOverrides<Flags extends FlagMap<Flags> = AnyFlags>(
  flags: FlagReader<Flags>,
  overrides: NoInfer<Overrides<Flags>>,
): FlagReader<Flags> {
  const given = new Map<string, Evaluation>();
  for (const [flag, override] of Object.entries(overrides)) {
    if (override !== undefined) given.set(flag, evaluationOf(flag, override as Given));
  }
  return layered<Flags>(flags, {
    answer: (flag, _, ask) => given.get(flag) ?? ask(),
    added: [...given.keys()],
  });
}

type Given = JsonValue | Answer;

function evaluationOf(flag: string, override: Given): Evaluation {
  const parts = override instanceof Answer ? override.parts : partsOf(override);
  const { enabled = true, variant = "" } = parts;
  return deepFreeze(
    copyOf<Evaluation>({
      flag,
      enabled,
      variant,
      value: variant === "" ? enabled : variant,
      reason: enabled ? "target_match" : "disabled",
      rule: null,
      version: "",
      errorCode: null,
      ...parts,
    }),
  );
}

/** Test runners that imitate pages may lack `structuredClone`; an evaluation is JSON. */
function copyOf<Value>(value: Value): Value {
  if (typeof structuredClone === "function") return structuredClone(value);
  return JSON.parse(JSON.stringify(value)) as Value;
}

function partsOf(override: JsonValue): Partial<Evaluation> {
  if (typeof override === "boolean") return { enabled: override };
  return typeof override === "string" ? { variant: override } : { value: override };
}

const EMPTY: Report = Object.freeze({
  version: "",
  format: "schema-1",
  digest: "",
  flags: 0,
  problems: Object.freeze([]),
  problemCount: 0,
});

/** What an evaluator without flags is, without an engine. */
const NO_FLAGS: Below = {
  evaluate: (flag) => notFound(flag),
  evaluateAll: () => Object.freeze({}),
  forContext: () => ({ evaluate: notFound, evaluateAll: () => Object.freeze({}) }),
  has: () => false,
  keys: Object.freeze([]),
  report: EMPTY,
};

function notFound<Key extends string>(flag: Key): FlagEvaluation<AnyFlags, Key> {
  return Object.freeze({
    flag,
    enabled: false,
    variant: "",
    value: null,
    reason: "not_found",
    rule: null,
    version: "",
    errorCode: "FLAG_NOT_FOUND",
  });
}
