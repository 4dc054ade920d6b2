// The flags and users that everyone is asked about. Flags are written as in
// docs/semantics.md, section 4, with all members; each contestant translates
// them into its own form.
import { createHash } from "node:crypto";

/** Half of the users, and nothing else to look at. */
export const rollout = { key: "new-checkout", enabled: true, percentage: 50, rules: [] };

/** Three rules of two conditions; who matches none is in with 20 %. */
export const targeted = targetedFlag("team-reports", "@shop.example");

/** For the users of `users` the first rule fails at its second condition, so does the second. */
function targetedFlag(key, domain) {
  const condition = (attribute, operator, ...values) => ({ attribute, operator, values });
  const rule = (...conditions) => ({ conditions });
  return {
    key,
    enabled: true,
    percentage: 20,
    rules: [
      rule(condition("country", "in", "DE", "AT", "CH"), condition("plan", "eq", "enterprise")),
      rule(condition("plan", "in", "pro", "team"), condition("email", "contains", "@partner.example")),
      rule(condition("country", "eq", "DE"), condition("email", "contains", domain)),
    ],
  };
}

/** Four switches, three percentages and three targeted flags in every ten. */
export function mixed(count) {
  return Array.from({ length: count }, (_, n) => {
    const key = `flag-${n}`;
    const kind = n % 10;
    if (kind < 4) return { key, enabled: kind < 2, percentage: 0, rules: [] };
    if (kind < 7) return { key, enabled: true, percentage: 5 + (n % 91), rules: [] };
    return targetedFlag(key, n % 2 ? "@shop.example" : "@other.example");
  });
}

/** So many users with five attributes, and more where `extra` says so. */
export function users(count, { extra = 0, ...attributes } = {}) {
  const more = Object.fromEntries(Array.from({ length: extra }, (_, n) => [`trait${n}`, `value ${n}`]));
  const made = Array.from({ length: count }, (_, n) => ({
    key: createHash("sha256").update(`user ${n}`).digest("hex").slice(0, 20),
    country: "DE",
    plan: "pro",
    email: `person.${n}@shop.example`,
    language: "de",
    company: `company-${n % 500}`,
    ...more,
    ...attributes,
  }));
  // As a server has them: read from JSON.
  return JSON.parse(JSON.stringify(made));
}

/** A user of `users` whom no rule of `targeted` matches. */
export const unmatched = { email: "someone@elsewhere.example" };

/** What the flag must answer: on, off, or null where a hash decides. */
export function expected(flag, user) {
  if (!flag.enabled) return false;
  if (flag.rules.length === 0) return flag.percentage === 0 ? true : null;
  const { country, plan, email } = user;
  const domain = flag.rules[2].conditions[1].values[0];
  const matches =
    (["DE", "AT", "CH"].includes(country) && plan === "enterprise") ||
    (["pro", "team"].includes(plan) && email.endsWith("@partner.example")) ||
    (country === "DE" && email.endsWith(domain));
  return matches ? true : null;
}

/** Whether the flag's percentage includes the user by docs/semantics.md, section 1. */
export function included(flag, user) {
  const digest = createHash("sha256").update(`${flag.key}:${user.key}`).digest();
  return (digest.readUInt32BE(0) / 4294967295) * 100 < flag.percentage;
}
