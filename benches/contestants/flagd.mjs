const silent = { error() {}, warn() {}, info() {}, debug() {} };

function condition({ attribute, operator, values }) {
  const value = { var: attribute };
  if (operator === "eq") return { "==": [value, values[0]] };
  return { in: operator === "in" ? [value, values] : [values[0], value] };
}

function targeting({ percentage, rules }) {
  if (percentage === 0) return undefined;
  const split = { fractional: [["on", percentage], ["off", 100 - percentage]] };
  const branches = rules.flatMap(({ conditions }) => [{ and: conditions.map(condition) }, "on"]);
  return rules.length === 0 ? split : { if: [...branches, split] };
}

export default {
  title: "flagd-core",
  package: "@openfeature/flagd-core",
  about: "rules compiled to JavaScript; MurmurHash3",

  snapshot: (flags) =>
    JSON.stringify({
      flags: Object.fromEntries(
        flags.map((flag) => [
          flag.key,
          {
            state: flag.enabled ? "ENABLED" : "DISABLED",
            variants: { on: true, off: false },
            defaultVariant: "on",
            targeting: targeting(flag),
          },
        ]),
      ),
    }),
  context: ({ key, ...attributes }) => ({ targetingKey: key, ...attributes }),

  async start() {
    const { FlagdCore } = await import("@openfeature/flagd-core");
    return {
      load(text) {
        const core = new FlagdCore(undefined, silent);
        core.setConfigurations(text);
        return {
          isEnabled: (key, context) => core.resolveBooleanEvaluation(key, false, context, silent).value,
          evaluateAll: (context) => core.resolveAll(context, silent),
          // Flags that are switched off are left out.
          isOn: (all, key) => all.find((one) => one.flagKey === key)?.value ?? false,
        };
      },
    };
  },

  page: `
    import { FlagdCore } from "@openfeature/flagd-core";
    const silent = { error() {}, warn() {}, info() {}, debug() {} };
    export const flags = (text) => {
      const core = new FlagdCore(undefined, silent);
      core.setConfigurations(text);
      return core;
    };
    export const isEnabled = (core, key, user) => core.resolveBooleanEvaluation(key, false, user).value;`,
};
