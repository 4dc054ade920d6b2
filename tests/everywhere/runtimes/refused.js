// Takes the cases' way away where WebAssembly can be compiled after all.
const EMPTY = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

let refused = false;
try {
  new WebAssembly.Module(EMPTY);
} catch (error) {
  refused = error.name === "CompileError";
}
if (!refused) {
  globalThis.fetch = () => {
    throw new Error("this page may compile WebAssembly");
  };
}
