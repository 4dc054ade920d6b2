/// <reference path="./generated.d.ts" />
/**
 * Feature flags with the same assignment for the same user key in every
 * runtime. This entry carries the module inside, so that it is ready at once.
 */
import bytes from "isoflag-build/bytes";
import { provide } from "./engine.js";

provide(bytes);

export type { BoundEvaluator } from "./bound.js";
export { FlagEvaluator } from "./evaluator.js";
export {
  EngineError,
  type EngineErrorCode,
  SnapshotError,
  type SnapshotErrorCode,
  type SnapshotErrorPlace,
} from "./errors.js";
export type {
  AllEvaluations,
  AnyFlags,
  Context,
  ErrorCode,
  Evaluation,
  EvaluationOptions,
  FlagEvaluation,
  FlagFallback,
  FlagKey,
  FlagMap,
  FlagShape,
  FlagValueOr,
  JsonValue,
  Problem,
  Reason,
  Report,
  SnapshotInput,
  Update,
  Widened,
} from "./types.js";
