/** `isoflag/explain/slim`: without the module, which `init` is given. */
export { type CompiledModule, type EngineModule, init, initSync, type ResponseLike } from "../init.js";
export * from "../explain.js";
