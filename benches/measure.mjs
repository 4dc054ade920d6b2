// Runs scenarios, each contestant in a process of its own, and gives for each
// contestant what an operation took: the median of the rounds, its quartiles,
// and how many times isoflag's that is (the median of the rounds' ratios).
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { contestant } from "./contestants/index.mjs";
import { fresh, scenarios, timed } from "./scenarios.mjs";
import { mixed, users } from "./workload.mjs";

/** Checks the answers of contestants. */
export async function verifyAll(names) {
  for (const name of names) {
    if (!(await contestant(name)).onlyLoads) await start("verify", name).answer;
  }
}

/** Lets contestants take turns of `turnMs` in the timed scenarios of a group. */
export async function takeTurns(ids, names, { rounds, turnMs }) {
  const workers = [];
  for (const id of ids) {
    for (const name of await partakers(id, names)) {
      const worker = start("turns", name, id, turnMs);
      workers.push({ id, name, worker });
      // One after the other, so that none warms up beside another.
      await worker.answer;
    }
  }
  const taken = Object.fromEntries(ids.map((id) => [id, {}]));
  const most = Math.min(rounds, ...ids.map((id) => timed[id].mostRounds ?? rounds));
  for (let round = 0; round < most; round++) {
    // Each round in the other direction: nobody is always behind the same one.
    for (const { id, name, worker } of round % 2 ? workers.toReversed() : workers) {
      (taken[id][name] ??= []).push(await worker.ask("turn"));
    }
  }
  for (const { worker } of workers) worker.stop();
  return Object.fromEntries(ids.map((id) => [id, summary(taken[id], taken[timed[id].beside])]));
}

/** Starts new processes for a scenario that needs them. */
export async function startFresh(id, names, { rounds }) {
  const { flags: count, mostRounds } = fresh[id];
  const folder = mkdtempSync(join(tmpdir(), "isoflag-bench-"));
  try {
    const flags = mixed(count);
    const [user] = users(1);
    const taken = {};
    const taking = await partakers(id, names);
    for (const name of taking) writeFileSync(join(folder, name), (await contestant(name)).snapshot(flags));
    for (let round = 0; round < Math.min(rounds, mostRounds); round++) {
      for (const name of round % 2 ? taking.toReversed() : taking) {
        const words = [join(folder, name), flags.at(-1).key, JSON.stringify(user)];
        (taken[name] ??= []).push(await start(id, name, ...words).answer);
      }
    }
    return summary(taken);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sizes of the bundles for pages. */
export async function bundles(names) {
  const sizes = {};
  for (const name of names) {
    const one = await contestant(name);
    if (one.page) sizes[name] = [await bundle(one)];
  }
  return summary(sizes);
}

async function partakers(id, names) {
  const { loads, only } = scenarios[id];
  const all = await Promise.all(names.map(contestant));
  return names.filter((name, n) => (only ?? names).includes(name) && (loads || !all[n].onlyLoads));
}

/** Starts one of the programs in process/. */
function start(program, ...words) {
  const path = fileURLToPath(new URL(`process/${program}.mjs`, import.meta.url));
  const child = fork(path, words.map(String), {
    execArgv: ["--expose-gc"],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr.on("data", (data) => (said += data));
  const answer = async () => {
    const ended = new AbortController();
    const { signal } = ended;
    const exit = once(child, "exit", { signal }).then(([code]) => {
      throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${said}`);
    });
    try {
      const [message] = await Promise.race([once(child, "message", { signal }), exit]);
      return message;
    } finally {
      exit.catch(() => {});
      ended.abort();
    }
  };
  return {
    answer: answer(),
    ask(question) {
      child.send(question);
      return answer();
    },
    stop: () => child.disconnect(),
  };
}

function summary(taken, beside) {
  const entries = Object.entries(taken).map(([name, rounds]) => {
    const ratios = (others) => rounded(quantile(rounds.map((one, round) => one / others[round]), 0.5));
    const entry = {
      median: rounded(quantile(rounds, 0.5)),
      quartiles: [rounded(quantile(rounds, 0.25)), rounded(quantile(rounds, 0.75))],
      ratio: ratios(taken.isoflag),
    };
    return [name, beside ? { ...entry, beside: ratios(beside[name]) } : entry];
  });
  return Object.fromEntries(entries);
}

/** Between the two nearest values, by how near they are. */
function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (at % 1) * (high - low);
}

function rounded(number) {
  return Number(number.toPrecision(4));
}
