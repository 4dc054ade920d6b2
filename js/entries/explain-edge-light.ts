/// <reference path="../generated.d.ts" />
/** `isoflag/explain` in Vercel's edge runtime, which compiles modules before a program starts. */
import module from "./explain.wasm?module";
import { initSync } from "./explain-slim.js";

initSync(module);

export { EngineError, explain } from "./explain-slim.js";
