const { readFileSync } = require("node:fs");
const { FlagEvaluator } = require("isoflag");

const flags = new FlagEvaluator(readFileSync("flags.json", "utf8"));

for (let number = 1; number <= 50; number++) {
  const user = { key: `user-${number}`, plan: number % 10 === 0 ? "gold" : "free" };
  const results = Object.values(flags.evaluateAll(user));
  const words = results.map(({ flag, value, reason }) => `${flag}=${value} (${reason})`);
  console.log(`${user.key}: ${words.join(", ")}`);
}
