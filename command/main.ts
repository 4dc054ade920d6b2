#!/usr/bin/env node
/** The command `isoflag`: docs/command.md. */
import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { assign } from "./assign.js";
import { work } from "./assign_threads.js";
import { crosscheck } from "./crosscheck.js";
import { explain } from "./explain.js";
import { help, helpOf } from "./help.js";
import { listen } from "./interrupt.js";
import { parse, type Values, VERBS } from "./options.js";
import { openOutput } from "./output.js";
import { nearest } from "./snapshot.js";
import { AGREES, FAILED, Interrupted, Stop } from "./stop.js";
import { harmless, screen } from "./terminal.js";

const RUNS: Readonly<Record<string, (values: Values, words: readonly string[]) => Promise<number>>> = {
  crosscheck,
  assign,
  explain,
};

/** Runs what the command line asks for; gives the exit code. */
async function run([name, ...words]: readonly string[]): Promise<number> {
  const page = screen(process.stdout);
  if (name === undefined) throw new Stop("which verb? crosscheck, assign or explain", true);
  if (name === "help" && words[0] !== undefined && !words[0].startsWith("-")) {
    return run([words[0], "--help"]);
  }
  if (name === "-h" || name === "--help" || name === "help") return print(help(page));
  if (name === "-V" || name === "--version") return print(`${version()}\n`);
  const verb = VERBS.find((each) => each.name === name);
  const start = RUNS[name];
  if (verb === undefined || start === undefined) {
    const near = nearest(
      name,
      VERBS.map((each) => each.name),
    );
    throw new Stop(
      `there is no verb ${name}${near === undefined ? "" : `; did you mean ${near}?`}`,
      true,
    );
  }
  if (words.includes("--help") || words.includes("-h")) return print(helpOf(verb, page));
  const { values, files } = parse(verb, words, 1);
  return start(values, files);
}

async function print(text: string): Promise<number> {
  const output = openOutput(undefined);
  await output.write(text);
  await output.finish();
  return AGREES;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

function failed(error: unknown): number {
  if (error instanceof Interrupted) {
    process.stderr.write(`isoflag: ${error.message}\n`);
    return error.exit;
  }
  if (error instanceof Stop) {
    const hint = error.usage ? "\nisoflag: `isoflag --help` says what there is" : "";
    process.stderr.write(`isoflag: ${harmless(error.message)}${hint}\n`);
    return FAILED;
  }
  process.stderr.write(`isoflag: ${error instanceof Error ? String(error.stack) : String(error)}\n`);
  return FAILED;
}

if (isMainThread) {
  listen();
  // Nobody is left to be told when stderr is gone.
  process.stderr.on("error", () => {});
  process.exit(await run(process.argv.slice(2)).catch(failed));
} else work();
