// The CPU time, in nanoseconds, from the import to the first answer.
import { readFileSync } from "node:fs";
import { contestant } from "../contestants/index.mjs";

const [name, file, flag, user] = process.argv.slice(2);
const one = await contestant(name);
const text = readFileSync(file, "utf8");
const context = one.context(JSON.parse(user));

const before = process.cpuUsage();
const library = await one.start();
const evaluator = await library.load(text);
const answer = await evaluator.isEnabled(flag, context);
const { user: own, system } = process.cpuUsage(before);
if (typeof answer !== "boolean") throw new Error(`${name} answers ${answer}`);
process.send(1_000 * (own + system), () => process.exit());
