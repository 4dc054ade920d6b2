const operators = { eq: "IN", in: "IN", contains: "STR_CONTAINS" };

function strategy(key, percentage, conditions = []) {
  return {
    name: "flexibleRollout",
    parameters: { groupId: key, rollout: String(percentage), stickiness: "userId" },
    constraints: conditions.map(({ attribute, operator, values }) => ({
      contextName: attribute,
      operator: operators[operator],
      values,
    })),
  };
}

function strategies({ key, percentage, rules }) {
  if (percentage === 0) return [{ name: "default", parameters: {}, constraints: [] }];
  return [...rules.map(({ conditions }) => strategy(key, 100, conditions)), strategy(key, percentage)];
}

export default {
  title: "Unleash",
  package: "unleash-client",
  about: "JavaScript; MurmurHash3",

  snapshot: (flags) =>
    JSON.stringify({
      version: 2,
      features: flags.map((flag) => ({
        name: flag.key,
        type: "release",
        enabled: flag.enabled,
        stale: false,
        impressionData: false,
        variants: [],
        strategies: strategies(flag),
      })),
    }),
  context: ({ key, ...properties }) => ({ userId: key, properties }),

  async start() {
    const { InMemStorageProvider, Unleash } = await import("unleash-client");
    return {
      async load(text) {
        const { features } = JSON.parse(text);
        const client = new Unleash({
          appName: "bench",
          // Nobody is asked: it does not refresh.
          url: "http://localhost:9/",
          refreshInterval: 0,
          disableMetrics: true,
          disableAutoStart: true,
          skipInstanceCountWarning: true,
          storageProvider: new InMemStorageProvider(),
          bootstrap: { data: features },
        });
        client.on("error", () => {});
        client.on("warn", () => {});
        const ready = new Promise((resolve) => client.once("ready", resolve));
        await client.start();
        await ready;
        return {
          isEnabled: (key, context) => client.isEnabled(key, context),
          // There is no call for all.
          evaluateAll: (context) =>
            Object.fromEntries(features.map(({ name }) => [name, client.isEnabled(name, context)])),
          isOn: (all, key) => all[key],
          close: () => client.destroy(),
        };
      },
    };
  },
};
