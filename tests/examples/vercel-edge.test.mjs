import { test } from "node:test";
import { answersAsExpected } from "./answers.mjs";
import { example } from "./example.mjs";

test("vercel-edge", async () => {
  const commands = ["npm install", "npm run dev"];
  await example("vercel-edge", { commands, server: true }, ({ origin }) => answersAsExpected(origin, "/api/flags"));
});
