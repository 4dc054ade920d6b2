/**
 * Feature flags with the same assignment for the same user key in every
 * runtime: what every entry of the package exports.
 */
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
