// One contestant in one timed scenario, in a process of its own: it takes a turn
// whenever the parent says so, and answers with the time that an operation took.
import { contestant } from "../contestants/index.mjs";
import { timed } from "../scenarios.mjs";

const [name, scenario, turnMs] = process.argv.slice(2);
const one = await contestant(name);
const { operation, after } = await timed[scenario].prepare(one, await one.start());
/** What the last operation answered, kept so that none can be left out. */
let kept = operation();
const repeat = kept instanceof Promise ? repeatLater : repeatNow;
await kept;
const count = await warmUp(1e6 * Number(turnMs));

process.on("disconnect", () => process.exit());
process.on("message", async () => {
  const { cpu } = await turn(count);
  process.send(cpu / count);
});
process.send("ready");

/** Runs the operation for fifteen turns, and gives how many of it fill one. */
async function warmUp(budget) {
  let times = 1;
  for (let spent = 0; spent < 15 * budget; ) {
    const { wall } = await turn(times);
    // What takes a whole turn at once is warm after three.
    spent += times === 1 && wall > budget ? 5 * budget : wall;
    times = Math.max(1, Math.round(times * Math.min(8, budget / wall)));
  }
  return times;
}

/** Nanoseconds, of CPU in all threads and on the wall, that so many operations take. */
async function turn(times) {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const repeated = repeat(times);
  if (repeated instanceof Promise) await repeated;
  const wall = Number(process.hrtime.bigint() - start);
  const { user, system } = process.cpuUsage(before);
  await after?.();
  return { cpu: 1_000 * (user + system), wall };
}

function repeatNow(times) {
  for (let n = 0; n < times; n++) kept = operation();
}

async function repeatLater(times) {
  for (let n = 0; n < times; n++) kept = await operation();
}
