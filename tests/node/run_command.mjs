// Running the command as a user does.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const command = fileURLToPath(new URL("../../pkg/command.js", import.meta.url));

/** Runs the command to its end. */
export function isoflag(words, { env, ...options } = {}) {
  const settings = { encoding: "utf8", maxBuffer: 1 << 28, ...options, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [command, ...words], settings);
}

/** Gives what `use` gives, in a new folder with these files. */
export function inFolder(files, use) {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-command-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let result;
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    result = use(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove);
  remove();
  return result;
}
