// Every bundler, told as little as its documentation asks for: each makes a
// folder of app/main.js, or a server.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bin, INSTALLED, run, WORKSHOP } from "./workshop.mjs";

const require = createRequire(join(WORKSHOP, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const APP = join(INSTALLED, "app");
const ENTRY = join(APP, "main.js");

/** A page around a script, for bundlers that make scripts only. */
function page(out, type) {
  writeFileSync(
    join(out, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script ${type} src="main.js"></script>`,
  );
}

const likeWebpack = (name, target) => async (out) => {
  const bundler = (await load(name)).default ?? (await load(name));
  const { rspack = bundler } = bundler;
  const output = { path: out, filename: "main.js", chunkFormat: "array-push" };
  const options = { mode: "production", context: APP, entry: ENTRY, target, output, performance: { hints: false } };
  const stats = await new Promise((resolve, reject) => {
    const compiler = rspack(options);
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  const { errors, warnings } = stats.toJson({ errors: true, warnings: true });
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([...errors, ...warnings]));
  if (target === "web") page(out, "defer");
};

const esbuild = (platform) => async (out) => {
  const { build } = await import("esbuild");
  const options = { entryPoints: [ENTRY], bundle: true, minify: true, platform, outfile: join(out, "main.js") };
  const { errors, warnings } = await build({ ...options, format: "esm", logLevel: "silent" });
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([...errors, ...warnings]));
  if (platform === "browser") page(out, 'type="module"');
};

async function rollup(out) {
  const [{ rollup: bundler }, { nodeResolve }] = [await load("rollup"), await load("@rollup/plugin-node-resolve")];
  const warnings = [];
  const bundle = await bundler({ input: ENTRY, plugins: [nodeResolve()], onwarn: (warning) => warnings.push(warning.message) });
  await bundle.write({ dir: out, format: "es" });
  await bundle.close();
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  page(out, 'type="module"');
}

async function viteBuild(out) {
  const { build } = await load("vite");
  await build({ root: APP, configFile: false, logLevel: "error", build: { outDir: out, emptyOutDir: true } });
}

async function parcel(out) {
  // A folder of its own, because it writes beside what it reads.
  const words = ["build", "index.html", "--dist-dir", out, "--no-cache", "--no-source-maps"];
  await run(bin("parcel"), words, { cwd: APP, env: { ...process.env, NODE_ENV: "production" } });
}

/** A development server; gives its address, its folder of bundled packages, and how to end it. */
export async function viteDev() {
  const { createServer } = await load("vite");
  const cacheDir = join(INSTALLED, "vite-dev");
  const server = await createServer({ root: APP, configFile: false, logLevel: "error", cacheDir, server: { host: "127.0.0.1" } });
  await server.listen();
  return { address: server.resolvedUrls.local[0], out: join(cacheDir, "deps"), close: () => server.close() };
}

/** Each with what its output runs in. */
export const BUNDLERS = {
  "Vite, build": { runs: "page", bundle: viteBuild },
  "webpack, web": { runs: "page", bundle: likeWebpack("webpack", "web") },
  "webpack, node": { runs: "node", bundle: likeWebpack("webpack", "node") },
  Rollup: { runs: "page", bundle: rollup },
  "esbuild, browser": { runs: "page", bundle: esbuild("browser") },
  "esbuild, node": { runs: "node", bundle: esbuild("node") },
  Parcel: { runs: "page", bundle: parcel },
  "Rspack, web": { runs: "page", bundle: likeWebpack("@rspack/core", "web") },
  "Rspack, node": { runs: "node", bundle: likeWebpack("@rspack/core", "node") },
};

/** A new folder for a bundler's output. */
export function outputFolder(name) {
  const out = join(INSTALLED, "bundles", name.replaceAll(/[^A-Za-z0-9]+/g, "-"));
  mkdirSync(out, { recursive: true });
  return out;
}
