/** `WebAssembly.Module`, where a bundler or runtime compiles it; some give its address instead. */
declare const module: object;
export default module;
