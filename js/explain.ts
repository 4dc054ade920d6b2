/**
 * Explaining a flag's evaluation. Its entries have a module of their own, the
 * same engine with explanations, so that only those who ask for them pay.
 */
import { asContext, LiveUser } from "./context.js";
import { engine } from "./engine.js";
import type { Explanation } from "./explanation.js";
import { textOf } from "./flag.js";
import { deepFreeze } from "./freeze.js";
import { Loaded } from "./loaded.js";
import { instant } from "./now.js";
import { answering } from "./recovery.js";
import { SOURCE } from "./source.js";
import type { Context, Evaluation, EvaluationOptions } from "./types.js";
import { unsafeIntegers } from "./unsafe_integers.js";

/** A `FlagEvaluator`, of whichever copy of the package. Nothing else will do. */
export interface Explainable {
  readonly keys: readonly string[];
  evaluate(flag: never, context?: Context, options?: EvaluationOptions): object;
  forContext(context?: Context): object;
  update(snapshot: string): object;
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
  const loaded = load(evaluator, sourceOf(evaluator));
  const user = new LiveUser(asContext(context));
  return answering(() => noExplanation(evaluator, flag, context, options), () => {
    const { position } = loaded.flag(flag);
    const now = instant(options);
    const handle = loaded.fillAll(user);
    const { exports, frame } = engine();
    const key = frame.append(textOf(flag));
    const written = exports.explain(handle, position, ...key, now);
    const explained = engine().output<Explanation>(written);
    const unsafe = unsafeIntegers(context, loaded.names().map(({ name }) => name));
    return deepFreeze({ ...explained, unsafeIntegers: unsafe });
  });
}

function sourceOf(evaluator: unknown): string | Uint8Array {
  const source = (evaluator as { readonly [SOURCE]?: unknown } | null | undefined)?.[SOURCE];
  if (typeof source !== "function") throw new TypeError("explain needs a FlagEvaluator");
  return source.call(evaluator) as string | Uint8Array;
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

/** The answer when the engine with explanations fails: that of the evaluator's own. */
function noExplanation(
  evaluator: Explainable,
  flag: string,
  context: Context | undefined,
  options: EvaluationOptions | undefined,
): Explanation {
  const evaluation = evaluator.evaluate(flag as never, context, options) as Evaluation;
  return deepFreeze({
    evaluation,
    summary: `${evaluation.enabled ? "on" : "off"}: the engine broke down before it could say why`,
    userKey: "",
    now: null,
    problems: [],
    prerequisites: [],
    prerequisiteCount: 0,
    targets: [],
    targetCount: 0,
    rules: [],
    ruleCount: 0,
    percentage: null,
    split: null,
    waysIn: [],
    wayCount: 0,
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
