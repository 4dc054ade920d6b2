/// <reference path="./generated.d.ts" />
/**
 * Explaining a flag's evaluation. This entry carries a module of its own, the
 * same engine with explanations, so that only those who ask for them pay.
 */
import bytes from "isoflag-build/bytes";
import { LiveUser } from "./context.js";
import { engine, provideBytes } from "./engine.js";
import type { Explanation } from "./explanation.js";
import { deepFreeze } from "./freeze.js";
import { failure, Loaded, textOf } from "./loaded.js";
import { instant } from "./now.js";
import { answering } from "./recovery.js";
import { SOURCE } from "./source.js";
import type { Context, EvaluationOptions } from "./types.js";

provideBytes(bytes);

/** A `FlagEvaluator`, of whichever copy of the package. */
export interface Explainable {
  readonly keys: readonly string[];
}

const loadedOf = new WeakMap<object, Loaded>();

/**
 * Evaluates one flag of an evaluator's snapshot and says why it is so:
 * everything that was looked at. Like `evaluate` it always answers.
 *
 * @throws {TypeError} if what is given is no evaluator of isoflag.
 * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
 */
export function explain(
  evaluator: Explainable,
  flag: string,
  context?: Context,
  options?: EvaluationOptions,
): Explanation {
  const source: unknown = Reflect.get(evaluator, SOURCE);
  if (typeof source !== "function") throw new TypeError("explain needs a FlagEvaluator");
  const loaded = load(evaluator, source.call(evaluator) as string | Uint8Array);
  const user = new LiveUser(context);
  return answering(() => noExplanation(flag), () => {
    const { position } = loaded.flag(flag);
    const now = instant(options);
    const handle = loaded.fillAll(user);
    const { exports, frame } = engine();
    const key = frame.append(textOf(flag));
    const written = exports.explain(handle, position, ...key, now);
    const explained = engine().output<Explanation>(written);
    return deepFreeze({ ...explained, unsafeIntegers: user.unsafeIntegers() });
  });
}

/** The snapshot in force of an evaluator, loaded here too. */
function load(evaluator: object, source: string | Uint8Array): Loaded {
  const known = loadedOf.get(evaluator);
  if (known?.source === source) return known;
  known?.release();
  const loaded = new Loaded(source);
  loadedOf.set(evaluator, loaded);
  return loaded;
}

/** The answer when the engine itself fails. */
function noExplanation(flag: string): Explanation {
  return deepFreeze({
    evaluation: failure(flag),
    summary: "off: the engine broke down",
    userKey: "",
    now: null,
    problems: [],
    prerequisites: [],
    targets: [],
    rules: [],
    percentage: null,
    split: null,
    waysIn: [],
    unsafeIntegers: [],
  });
}

export { EngineError, type EngineErrorCode } from "./errors.js";
export type {
  ConditionStep,
  CutStep,
  Explanation,
  PercentageStep,
  PrerequisiteStep,
  RuleStep,
  SplitStep,
  TargetStep,
  WayIn,
} from "./explanation.js";
export type { Context, Evaluation, EvaluationOptions, Problem, Reason } from "./types.js";
