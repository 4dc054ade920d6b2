// Serves api/flags.js without an account: bundled for the edge, and run in
// Vercel's edge-runtime, which compiles no WebAssembly while it runs.
import { readFile } from "node:fs/promises";
import { EdgeRuntime, runServer } from "edge-runtime";
import { build } from "esbuild";

const modules = [];
const wasmModules = {
  name: "wasm modules",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\.wasm\?module$/ }, async ({ path, resolveDir, kind }) => {
      const { path: file } = await resolve(path.replace("?module", ""), { resolveDir, kind });
      return { path: file, namespace: "module" };
    });
    onLoad({ filter: /./, namespace: "module" }, async ({ path }) => {
      modules.push(new WebAssembly.Module(await readFile(path)));
      return { contents: `export default wasmModules[${modules.length - 1}]` };
    });
  },
};

const entry = `
  import handler from "./api/flags.js";
  addEventListener("fetch", (event) => event.respondWith(handler(event.request)));
`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: import.meta.dirname },
  bundle: true,
  write: false,
  target: "es2022",
  conditions: ["edge-light"],
  plugins: [wasmModules],
});

const runtime = new EdgeRuntime({
  initialCode: outputFiles[0].text,
  extend: (context) => Object.assign(context, { wasmModules: modules }),
  codeGeneration: { strings: false, wasm: false },
});
const { url } = await runServer({ runtime, host: "localhost", port: Number(process.env.PORT ?? 3000) });
console.log(`Listening on ${url}`);
