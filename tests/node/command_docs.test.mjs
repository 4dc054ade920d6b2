// docs/crosscheck.md shows what the commands print, and docs/command.md has all options.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { command, inFolder, isoflag } from "./run_command.mjs";

const page = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const example = fileURLToPath(new URL("../../examples/crosscheck/", import.meta.url));

/** The commands of a page's blocks, and what each prints there. */
function steps(text) {
  return [...text.matchAll(/^```console\n([^]*?)^```$/gm)].flatMap(([, block]) => {
    const [, ...parts] = block.split(/^\$ /m);
    return parts.map((part) => {
      const [line, ...output] = part.split("\n");
      return { line, output: output.join("\n") };
    });
  });
}

/** What a command line of the page prints. */
function printed(line, cwd) {
  const script = `npx() { shift; "${process.execPath}" "${command}" "$@"; }\n${line}`;
  const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
  const { stdout, stderr } = spawnSync("sh", ["-c", script], { cwd, env, encoding: "utf8" });
  return stdout + stderr;
}

test("the tutorial shows what the commands print", () =>
  inFolder({}, (cwd) => {
    cpSync(example, cwd, { recursive: true });
    const all = steps(page("crosscheck.md"));
    assert.ok(all.length >= 15);
    for (const { line, output } of all) assert.equal(printed(line, cwd), output, line);
    assert.ok(all.some(({ output }) => output.includes("160,000 compared, 160,000 agree")));
  }));

test("the reference of the command has every option and no other, as the help has them", () => {
  const text = page("command.md");
  for (const verb of ["crosscheck", "assign", "explain"]) {
    const { stdout } = isoflag([verb, "--help"]);
    const listed = (source, pattern) => [...source.matchAll(pattern)].map(([, name]) => name).sort();
    const options = listed(stdout, /^ {2,6}(?:-\w, )?(--\w+)/gm);
    const [, section] = new RegExp(`^## isoflag ${verb}\\n([^]*?)(?=^## |$(?![^]))`, "m").exec(text);
    assert.deepEqual(listed(section, /^\| (?:`-\w`, )?`(--\w+)/gm), options, verb);
  }
});
