function condition({ attribute, operator, values }) {
  if (operator === "eq") return [attribute, values[0]];
  return [attribute, operator === "in" ? { $in: values } : { $regex: values[0].replaceAll(".", "\\.") }];
}

function feature({ key, enabled, percentage, rules }) {
  if (percentage === 0) return { defaultValue: enabled };
  const split = { force: true, coverage: percentage / 100, hashAttribute: "id", seed: key, hashVersion: 2 };
  const forced = rules.map(({ conditions }) => ({
    condition: Object.fromEntries(conditions.map(condition)),
    force: true,
  }));
  return { defaultValue: false, rules: [...forced, split] };
}

export default {
  title: "GrowthBook",
  package: "@growthbook/growthbook",
  about: "JavaScript; FNV-1a twice",

  snapshot: (flags) => JSON.stringify({ features: Object.fromEntries(flags.map((flag) => [flag.key, feature(flag)])) }),
  context: ({ key, ...attributes }) => ({ attributes: { id: key, ...attributes } }),

  async start() {
    const { GrowthBookClient } = await import("@growthbook/growthbook");
    return {
      load(text) {
        const payload = JSON.parse(text);
        const client = new GrowthBookClient().initSync({ payload });
        const keys = Object.keys(payload.features);
        return {
          isEnabled: (key, context) => client.isOn(key, context),
          // There is no call for all.
          evaluateAll: (context) => Object.fromEntries(keys.map((key) => [key, client.evalFeature(key, context)])),
          isOn: (all, key) => all[key].on,
          close: () => client.destroy(),
        };
      },
    };
  },

  page: `
    import { GrowthBookClient } from "@growthbook/growthbook";
    export const flags = (text) => new GrowthBookClient().initSync({ payload: JSON.parse(text) });
    export const isEnabled = (client, key, user) => client.isOn(key, user);`,
};
