import module from "./explain.wasm?module";
import { initSync } from "./explain-slim.js";
initSync(module);
export { EngineError, explain } from "./explain-slim.js";
