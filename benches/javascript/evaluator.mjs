// What a team would write by itself for these flags, and nothing more: no
// faults reported, no lists, no numbers, no other operator.

/** Evaluates the flags of a text; `firstWord` gives the first 4 bytes of a text's SHA-256. */
export class PlainEvaluator {
  #flags = new Map();
  #firstWord;

  constructor(text, firstWord) {
    this.#firstWord = firstWord;
    for (const flag of JSON.parse(text)) this.#flags.set(flag.key, flag);
  }

  isEnabled(key, user) {
    const flag = this.#flags.get(key);
    return flag !== undefined && this.#evaluate(flag, user).enabled;
  }

  evaluateAll(user) {
    const all = {};
    for (const flag of this.#flags.values()) all[flag.key] = this.#evaluate(flag, user);
    return all;
  }

  #evaluate({ key, enabled, percentage, rules }, user) {
    if (!enabled) return { flag: key, enabled: false, reason: "disabled", rule: null };
    for (let n = 0; n < rules.length; n++) {
      if (matches(rules[n], user)) return { flag: key, enabled: true, reason: "rule_match", rule: n };
    }
    if (percentage === 0) return { flag: key, enabled: rules.length === 0, reason: "default", rule: null };
    const bucket = (this.#firstWord(`${key}:${user.key}`) / 4294967295) * 100;
    const included = bucket < percentage;
    return { flag: key, enabled: included, reason: included ? "percentage" : "percentage_excluded", rule: null };
  }
}

function matches({ conditions }, user) {
  for (let n = 0; n < conditions.length; n++) {
    const { attribute, operator, values } = conditions[n];
    const value = user[attribute] ?? "";
    const holds =
      operator === "eq" ? value === values[0] : operator === "in" ? values.includes(value) : value.includes(values[0]);
    if (!holds) return false;
  }
  return true;
}
