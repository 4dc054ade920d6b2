import { test } from "node:test";
import { answersAsExpected } from "./answers.mjs";
import { example } from "./example.mjs";

test("deno", async () => {
  const commands = ["deno check main.ts", "deno run --allow-read=flags.json --allow-env=PORT --allow-net main.ts"];
  const programs = { deno: "@deno/linux-x64-glibc/deno" };
  await example("deno", { commands, programs, server: true }, ({ origin }) => answersAsExpected(origin));
});
