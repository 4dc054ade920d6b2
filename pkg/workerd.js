import module from "./engine.wasm";
import { initSync } from "./slim.js";
initSync(module);
export { EngineError, FlagEvaluator, SnapshotError } from "./slim.js";
