// What is measured.
import { mixed, rollout, targeted, unmatched, users } from "./workload.mjs";

/**
 * The timed scenarios: `prepare` gives the operation, and what there is to do
 * after a turn. Those of one group take their turns together; `beside` is the
 * one that a scenario is compared with. Who can only load takes part where
 * `loads` says so.
 */
export const timed = {
  rollout: {
    title: "One flag for 50 % of the users",
    unit: "ns",
    group: 1,
    prepare: one(rollout, () => users(10_000)),
  },
  rules: {
    title: "Six conditions, the last rule matches",
    unit: "ns",
    group: 2,
    prepare: one(targeted, () => users(10_000)),
  },
  "rules-hash": {
    title: "Six conditions without a match, then 20 %",
    unit: "ns",
    group: 3,
    prepare: one(targeted, () => users(10_000, unmatched)),
  },
  "rules-hash-50": {
    title: "The same with 50 attributes instead of 5",
    unit: "ns",
    group: 3,
    beside: "rules-hash",
    prepare: one(targeted, () => users(10_000, { ...unmatched, extra: 45 })),
  },
  bound: {
    title: "The same flag again for the same user, `forContext`",
    unit: "ns",
    group: 3,
    only: ["isoflag"],
    prepare: bound,
  },
  "all-100": { title: "All of 100 flags", unit: "µs", group: 4, prepare: all(100) },
  "all-1000": { title: "All of 1,000 flags", unit: "µs", group: 5, prepare: all(1_000) },
  "load-1000": { title: "Load 1,000 flags", unit: "ms", group: 6, loads: true, prepare: load(1_000) },
  "load-10000": { title: "Load 10,000 flags", unit: "ms", group: 7, loads: true, mostRounds: 5, prepare: load(10_000) },
};

/** What a new process each is needed for. */
export const fresh = {
  "cold-start": { title: "Cold start: import, load 100 flags, first answer", unit: "ms", flags: 100, mostRounds: 15 },
  memory: { title: "Memory that 10,000 flags take", unit: "MB", loads: true, flags: 10_000, mostRounds: 3 },
};

/** What is not run. */
export const page = { title: "Smallest bundle for a page, brotli", unit: "kB" };

/** All of them, in the order of the tables. */
export const scenarios = { ...timed, ...fresh, page };

function one(flag, group) {
  return async (contestant, library) => {
    const { isEnabled } = await library.load(contestant.snapshot([flag]));
    const ask = inTurn(group().map(contestant.context), (context) => isEnabled(flag.key, context));
    return { operation: ask };
  };
}

function all(count) {
  return async (contestant, library) => {
    const { evaluateAll } = await library.load(contestant.snapshot(mixed(count)));
    return { operation: inTurn(users(1_000).map(contestant.context), evaluateAll) };
  };
}

async function bound(contestant, library) {
  const { forContext } = await library.load(contestant.snapshot([targeted]));
  const [context] = users(1, unmatched).map(contestant.context);
  const user = forContext(context);
  return { operation: () => user.isEnabled(targeted.key) };
}

/** Loading ends with the first answer, so that nobody gains by putting work off. */
function load(count) {
  return async (contestant, library) => {
    const flags = mixed(count);
    const text = contestant.snapshot(flags);
    const [context] = users(1).map(contestant.context);
    const loaded = [];
    const answer = (evaluator) => {
      loaded.push(evaluator);
      return evaluator.isEnabled(flags.at(-1).key, context);
    };
    return {
      operation() {
        const evaluator = library.load(text);
        return evaluator instanceof Promise ? evaluator.then(answer) : answer(evaluator);
      },
      async after() {
        for (const evaluator of loaded.splice(0)) await evaluator.close?.();
        gc();
      },
    };
  };
}

/** Asks for each of the contexts in turn. */
function inTurn(contexts, ask) {
  let next = 0;
  return () => {
    const answer = ask(contexts[next]);
    next = next + 1 === contexts.length ? 0 : next + 1;
    return answer;
  };
}
