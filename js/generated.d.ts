/** What `cargo xtask build` generates and bundles in. */

/** The module's imports: js/double.ts as wasm-bindgen names it. */
declare module "isoflag-build/glue" {
  export const imports: WebAssembly.Imports;
}

/** The module, a byte a character (js/inline.ts). */
declare module "isoflag-build/bytes" {
  const bytes: string;
  export default bytes;
}

/** The module as JavaScript. */
declare module "isoflag-build/program" {
  const program: (imports: WebAssembly.Imports, grown: () => void) => WebAssembly.Exports;
  export default program;
}

/** A module as a runtime gives it that compiles modules before a program starts. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

/** The same with the mark that Vercel's edge runtime wants. */
declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
