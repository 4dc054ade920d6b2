import { test } from "node:test";
import { answersAsExpected } from "./answers.mjs";
import { example } from "./example.mjs";

test("bun", async () => {
  const commands = ["bun install", "bun run main.ts"];
  const programs = { bun: "@oven/bun-linux-x64/bin/bun" };
  await example("bun", { commands, programs, server: true }, ({ origin }) => answersAsExpected(origin));
});
