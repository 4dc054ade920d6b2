/// <reference path="../generated.d.ts" />
/** `isoflag` in workerd, which compiles modules before a program starts. */
import module from "./engine.wasm";
import { initSync } from "./slim.js";

initSync(module);

export { EngineError, FlagEvaluator, SnapshotError } from "./slim.js";
