/// <reference path="../generated.d.ts" />
/** `isoflag` in Vercel's edge runtime, which compiles modules before a program starts. */
import module from "./engine.wasm?module";
import { initSync } from "./slim.js";

initSync(module);

export { EngineError, FlagEvaluator, SnapshotError } from "./slim.js";
