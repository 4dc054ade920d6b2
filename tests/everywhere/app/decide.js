// What each app decides: some flags for some users.
export const SNAPSHOT = {
  schema: 1,
  version: "7",
  flags: [
    { key: "new-checkout", enabled: true, percentage: 40 },
    {
      key: "checkout-button",
      enabled: true,
      percentage: 100,
      variants: { blue: { weight: 50, value: "#00f" }, green: { weight: 50, value: { light: "#0f0", dark: "#040" } } },
    },
    {
      key: "pro-only",
      enabled: true,
      rules: [{ id: "pro", conditions: [{ attribute: "plan", operator: "in", values: ["pro", "enterprise"] }] }],
    },
  ],
};

const PLANS = ["free", "pro", "日本"];
export const USERS = Array.from({ length: 60 }, (_, n) => ({ key: `user-${n}-é😀`, plan: PLANS[n % PLANS.length] }));

/** All decisions as one text. */
export function decide(FlagEvaluator) {
  const flags = new FlagEvaluator(SNAPSHOT);
  const results = USERS.flatMap((user) => Object.values(flags.evaluateAll(user)));
  const fields = ({ flag, enabled, variant, reason, rule, value }) => [flag, enabled, variant, reason, rule, value];
  return JSON.stringify(results.map(fields));
}
