import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { FlagEvaluator } from "isoflag";
import { expect, test } from "vitest";
import { decide } from "../../decide.js";

test("all cases are decided in a window", () => {
  const { CASES, OUT } = process.env;
  expect(window.navigator.userAgent).toContain("jsdom");
  writeFileSync(OUT, "");
  for (const name of readdirSync(CASES).sort()) {
    appendFileSync(OUT, decide(FlagEvaluator, readFileSync(`${CASES}/${name}`, "utf8")));
  }
});
