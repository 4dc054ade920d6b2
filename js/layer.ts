/** A reader around another one, with a say in each answer. */
import type {
  AllEvaluations,
  Context,
  Evaluation,
  EvaluationOptions,
  FlagEvaluation,
  FlagFallback,
  FlagKey,
  FlagMap,
  FlagValueOr,
  Report,
} from "isoflag";
import { asContext, LiveUser } from "./context.js";
import { detailsOr, isEnabled, valueOr } from "./fallback.js";
import type { BoundFlagReader, FlagReader } from "./reader.js";

/** For whom is asked. */
export interface Asker {
  readonly context: Context | undefined;
  /** The user key; empty for an anonymous user. */
  readonly key: string;
}

/** What a layer does. Nothing of it may throw. */
export interface LayerAnswers {
  /** The answer for one flag; `ask` gives that of the reader below. */
  answer(flag: string, asker: Asker, ask: () => Evaluation): Evaluation;
  /** Flags that the reader below need not have. */
  readonly added?: readonly string[];
  /** Whether `evaluateAll` is left to the reader below. */
  readonly leavesAll?: boolean;
}

/** What a layer asks of the reader below. */
export type Below = Pick<FlagReader, "evaluate" | "evaluateAll" | "has" | "keys" | "report"> & {
  forContext(context?: Context): Pick<BoundFlagReader, "evaluate" | "evaluateAll">;
};

/** The reader with the answers of a layer. */
export function layered<Flags extends FlagMap<Flags>>(
  below: FlagReader<Flags> | Below,
  answers: LayerAnswers,
): FlagReader<Flags> {
  return new Layer<Flags>(below as Below, answers);
}

class Layer<Flags extends FlagMap<Flags>> implements FlagReader<Flags> {
  readonly #below: Below;
  readonly #answers: LayerAnswers;

  constructor(below: Below, answers: LayerAnswers) {
    this.#below = below;
    this.#answers = answers;
  }

  isEnabled(
    flag: FlagKey<Flags>,
    context?: Context,
    fallback = false,
    options?: EvaluationOptions,
  ): boolean {
    return isEnabled(this.#evaluate(flag, context, options), fallback);
  }

  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    context?: Context,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key> {
    return this.#evaluate(flag, context, options) as FlagEvaluation<Flags, Key>;
  }

  evaluateAll(context?: Context, options?: EvaluationOptions): AllEvaluations<Flags> {
    const all = this.#below.evaluateAll(context, options);
    const asker = askerOf(context);
    return every(this.#answers, all, asker, (flag) => this.#below.evaluate(flag, context, options));
  }

  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback> {
    return valueOr(this.#evaluate(flag, context, options), fallback) as FlagValueOr<Flags, Key, Fallback>;
  }

  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    context?: Context,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>> {
    const details = detailsOr(this.#evaluate(flag, context, options), fallback);
    return details as FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  }

  forContext(context?: Context): BoundFlagReader<Flags> {
    const bound = this.#below.forContext(context);
    return new BoundLayer<Flags>(this, bound, this.#answers, askerOf(context));
  }

  has(flag: string): boolean {
    return this.#answers.added?.includes(flag) || this.#below.has(flag);
  }

  get keys(): readonly FlagKey<Flags>[] {
    const { added = [] } = this.#answers;
    const { keys } = this.#below;
    const all = added.length === 0 ? keys : Object.freeze([...new Set([...keys, ...added])]);
    return all as readonly FlagKey<Flags>[];
  }

  get report(): Report {
    return this.#below.report;
  }

  #evaluate(
    flag: string,
    context: Context | undefined,
    options: EvaluationOptions | undefined,
  ): Evaluation {
    const ask = (): Evaluation => this.#below.evaluate(flag, context, options);
    return this.#answers.answer(flag, askerOf(context), ask);
  }
}

class BoundLayer<Flags extends FlagMap<Flags>> implements BoundFlagReader<Flags> {
  readonly #layer: Layer<Flags>;
  readonly #below: ReturnType<Below["forContext"]>;
  readonly #answers: LayerAnswers;
  readonly #asker: Asker;

  constructor(
    layer: Layer<Flags>,
    below: ReturnType<Below["forContext"]>,
    answers: LayerAnswers,
    asker: Asker,
  ) {
    this.#layer = layer;
    this.#below = below;
    this.#answers = answers;
    this.#asker = asker;
  }

  isEnabled(flag: FlagKey<Flags>, fallback = false, options?: EvaluationOptions): boolean {
    return isEnabled(this.#evaluate(flag, options), fallback);
  }

  evaluate<Key extends FlagKey<Flags>>(
    flag: Key,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key> {
    return this.#evaluate(flag, options) as FlagEvaluation<Flags, Key>;
  }

  evaluateAll(options?: EvaluationOptions): AllEvaluations<Flags> {
    const all = this.#below.evaluateAll(options);
    return every(this.#answers, all, this.#asker, (flag) => this.#below.evaluate(flag, options));
  }

  value<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagValueOr<Flags, Key, Fallback> {
    return valueOr(this.#evaluate(flag, options), fallback) as FlagValueOr<Flags, Key, Fallback>;
  }

  details<Key extends FlagKey<Flags>, Fallback extends FlagFallback<Flags, Key> = null>(
    flag: Key,
    fallback?: Fallback,
    options?: EvaluationOptions,
  ): FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>> {
    const details = detailsOr(this.#evaluate(flag, options), fallback);
    return details as FlagEvaluation<Flags, Key, FlagValueOr<Flags, Key, Fallback>>;
  }

  has(flag: string): boolean {
    return this.#layer.has(flag);
  }

  get keys(): readonly FlagKey<Flags>[] {
    return this.#layer.keys;
  }

  get report(): Report {
    return this.#layer.report;
  }

  #evaluate(flag: string, options: EvaluationOptions | undefined): Evaluation {
    const ask = (): Evaluation => this.#below.evaluate(flag, options);
    return this.#answers.answer(flag, this.#asker, ask);
  }
}

function askerOf(context: Context | undefined): Asker {
  return { context, key: new LiveUser(asContext(context)).key() };
}

/** The answers for all flags that the reader below has given, and those added. */
function every<Flags extends FlagMap<Flags>>(
  { answer, added = [], leavesAll }: LayerAnswers,
  all: Readonly<Record<string, Evaluation>>,
  asker: Asker,
  ask: (flag: string) => Evaluation,
): AllEvaluations<Flags> {
  if (leavesAll) return all as AllEvaluations<Flags>;
  const given = new Map(Object.entries(all));
  const flags = new Set([...given.keys(), ...added]);
  const answers = [...flags].map((flag) => [
    flag,
    answer(flag, asker, () => given.get(flag) ?? ask(flag)),
  ]);
  return Object.freeze(Object.fromEntries(answers)) as AllEvaluations<Flags>;
}
