/** What `cargo xtask build` generates and bundles in. */

/** wasm-bindgen's glue: the module's imports. */
declare module "isoflag-build/glue" {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The module, a byte a character (js/inline.ts). */
declare module "isoflag-build/bytes" {
  const bytes: string;
  export default bytes;
}
