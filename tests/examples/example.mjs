// An example as somebody would try it: its folder copied to an empty place, its
// README's commands run there one after the other.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTools, WORKSHOP } from "../everywhere/workshop.mjs";
import { freePort } from "../everywhere/webdriver.mjs";
import { startRegistry } from "./registry.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const EXAMPLES = join(ROOT, "examples");
/** What running an example leaves behind, which nobody would copy. */
const LEFT_BEHIND = new Set(readFileSync(join(EXAMPLES, ".gitignore"), "utf8").split("\n"));
const MOST_SECONDS = 600;

/** The commands of a README: its indented lines. */
export function commandsOf(folder) {
  const lines = readFileSync(join(folder, "README.md"), "utf8").split("\n");
  return lines.filter((line) => line.startsWith("    ")).map((line) => line.trim());
}

/** Programs of the workshop on the path: `{ deno: "@deno/…/deno" }`. */
export async function pathWith(folder, programs) {
  if (Object.keys(programs).length === 0) return process.env.PATH;
  await installTools();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const [name, path] of Object.entries(programs)) symlinkSync(join(WORKSHOP, "node_modules", path), join(bin, name));
  return `${bin}:${process.env.PATH}`;
}

/**
 * Copies an example, runs its README's commands, which must be `commands`, and
 * hands `use` what it looks at: `output`, what the last command printed; or, where
 * that is a server, `origin`, its address, `printed`, what it has printed so far,
 * and `run`, for more commands.
 */
export async function example(name, { commands, server = false, programs = {}, env = {}, change = () => {} }, use) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `isoflag-${name}-`)));
  const copy = join(folder, name);
  const registry = await startRegistry();
  try {
    cpSync(join(EXAMPLES, name), copy, { recursive: true, filter: (path) => !LEFT_BEHIND.has(basename(path)) });
    assert.deepEqual(commandsOf(copy), commands);
    change(copy);
    const port = String(await freePort());
    const surroundings = {
      ...process.env,
      PATH: await pathWith(folder, programs),
      PORT: port,
      UVICORN_PORT: port,
      npm_config_registry: registry.origin,
      NPM_CONFIG_REGISTRY: registry.origin,
      npm_config_ignore_scripts: "true",
      npm_config_audit: "false",
      npm_config_fund: "false",
      // Theirs are kept by version, which our package keeps while it changes.
      DENO_DIR: join(folder, "deno"),
      BUN_INSTALL_CACHE_DIR: join(folder, "bun"),
      NO_COLOR: "1",
      ...env,
    };
    const run = (command) => finished(command, { cwd: copy, env: surroundings });
    const before = server ? commands.slice(0, -1) : commands;
    let output = "";
    for (const command of before) output = await run(command);
    if (!server) return await use({ output, folder: copy, run });
    const { origin, printed, stop } = await started(commands.at(-1), { cwd: copy, env: surroundings });
    try {
      await use({ origin, printed, folder: copy, run });
    } finally {
      await stop();
    }
  } finally {
    registry.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function finished(command, options) {
  const all = { ...options, timeout: MOST_SECONDS * 1_000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile("sh", ["-c", command], all, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command}: ${error.signal ?? error.code}\n${stdout}${stderr}`));
    });
  });
}

/** Starts a server and waits until it has printed its address and answers there. */
export async function started(command, options) {
  // A group of its own: what the shell starts ends with it.
  const child = spawn("sh", ["-c", command], { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const stop = async () => {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
    await ended;
  };
  let printed = "";
  try {
    const origin = await new Promise((resolve, reject) => {
      const listen = (text) => {
        printed += text;
        const found = /http:\/\/[\w.[\]-]+:(\d+)/.exec(printed);
        if (found !== null) resolve(`http://127.0.0.1:${found[1]}`);
      };
      child.stdout.setEncoding("utf8").on("data", listen);
      child.stderr.setEncoding("utf8").on("data", listen);
      child.on("close", (code) => reject(new Error(`${command}: ended with ${code}\n${printed}`)));
      setTimeout(() => reject(new Error(`${command}: no address\n${printed}`)), MOST_SECONDS * 1_000).unref();
    });
    await answering(origin);
    return { origin, printed: () => printed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answering(origin) {
  for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      await (await fetch(origin)).arrayBuffer();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
