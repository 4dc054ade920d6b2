// No contestant is timed before its answers are right.
import { expected, included, mixed, rollout, targeted, unmatched, users } from "./workload.mjs";

/**
 * Fails unless the contestant answers for the flags and users of the workload
 * as they are defined. Where its own hash decides, the share must be right;
 * where it is ours, each answer.
 */
export async function verify(contestant, library) {
  await verifyOne(contestant, library, rollout, [users(2_000)]);
  await verifyOne(contestant, library, targeted, [
    users(50),
    users(50, { plan: "enterprise", ...unmatched }),
    users(50, { country: "FR", email: "a@partner.example" }),
    // Each rule with one of its conditions broken.
    users(2_000, unmatched),
    users(2_000, { country: "FR", plan: "enterprise" }),
    users(2_000, { plan: "free", email: "a@partner.example" }),
  ]);
  await verifyAll(contestant, library);
}

async function verifyOne(contestant, library, flag, groups) {
  const evaluator = await library.load(contestant.snapshot([flag]));
  for (const group of groups) {
    const answers = [];
    for (const user of group) answers.push(await evaluator.isEnabled(flag.key, contestant.context(user)));
    check(contestant, group.map((user, n) => ({ flag, user, answer: answers[n] })));
  }
  await evaluator.close?.();
}

async function verifyAll(contestant, library) {
  const flags = mixed(100);
  const evaluator = await library.load(contestant.snapshot(flags));
  const asked = [];
  for (const user of users(50)) {
    const context = contestant.context(user);
    const all = await evaluator.evaluateAll(context);
    for (const flag of flags) {
      const answer = evaluator.isOn(all, flag.key);
      const single = await evaluator.isEnabled(flag.key, context);
      if (single !== answer) throw new Error(`${contestant.title}: ${flag.key} differs when asked for with all`);
      asked.push({ flag, user, answer });
    }
  }
  check(contestant, asked);
  await evaluator.close?.();
}

/** Checks answers, and the share of those that a hash decided. */
function check({ title, sameHash }, asked) {
  let [hashed, wanted, on] = [0, 0, 0];
  for (const { flag, user, answer } of asked) {
    const want = expected(flag, user) ?? (sameHash ? included(flag, user) : null);
    if (typeof answer !== "boolean" || (want !== null && answer !== want)) {
      throw new Error(`${title}: ${flag.key} is ${answer} for ${JSON.stringify(user)}, not ${want ?? "a boolean"}`);
    }
    if (want === null) {
      hashed += 1;
      wanted += flag.percentage / 100;
      on += Number(answer);
    }
  }
  const share = on / hashed;
  // Four standard deviations of so many throws of a coin.
  if (Math.abs(share - wanted / hashed) > 2 / Math.sqrt(hashed)) {
    throw new Error(`${title}: ${share} of the users are in, not about ${wanted / hashed}`);
  }
}
