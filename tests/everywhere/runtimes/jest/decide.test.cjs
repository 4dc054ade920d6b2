// What `import` becomes under Jest: the package by `require`, in jsdom.
const { appendFileSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { FlagEvaluator } = require("isoflag");
const { decide } = require("./decide.cjs");

test("all cases are decided in a window", () => {
  const { CASES, OUT } = process.env;
  expect(window.navigator.userAgent).toContain("jsdom");
  writeFileSync(OUT, "");
  for (const name of readdirSync(CASES).sort()) {
    appendFileSync(OUT, decide(FlagEvaluator, readFileSync(`${CASES}/${name}`, "utf8")));
  }
});
