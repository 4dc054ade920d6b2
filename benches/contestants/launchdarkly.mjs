const silent = { error() {}, warn() {}, info() {}, debug() {} };

function clause({ attribute, operator, values }) {
  return { attribute, op: operator === "contains" ? "contains" : "in", values, negate: false, contextKind: "user" };
}

function flag({ key, enabled, percentage, rules }) {
  const on = { variation: 0, weight: percentage * 1000 };
  const off = { variation: 1, weight: 100_000 - percentage * 1000 };
  return {
    key,
    version: 1,
    on: enabled,
    variations: [true, false],
    offVariation: 1,
    salt: "bench",
    prerequisites: [],
    targets: [],
    contextTargets: [],
    rules: rules.map(({ conditions }, n) => ({ id: `rule-${n}`, clauses: conditions.map(clause), variation: 0 })),
    fallthrough: percentage === 0 ? { variation: 0 } : { rollout: { contextKind: "user", variations: [on, off] } },
  };
}

export default {
  title: "LaunchDarkly",
  package: "@launchdarkly/node-server-sdk",
  about: "JavaScript, every answer a promise; SHA-1",

  snapshot: (flags) =>
    JSON.stringify({ flags: Object.fromEntries(flags.map((one) => [one.key, flag(one)])), segments: {} }),
  context: ({ key, ...attributes }) => ({ kind: "user", key, ...attributes }),

  async start() {
    const { init } = await import("@launchdarkly/node-server-sdk");
    const { deserializePoll } = await import("@launchdarkly/js-server-sdk-common");
    return {
      async load(text) {
        // What the stream does, without the network.
        const updateProcessor = (_context, updates, initialised) => ({
          start() {
            const { flags, segments } = deserializePoll(text);
            updates.init({ features: flags, segments }, initialised);
          },
          stop() {},
          close() {},
        });
        const client = init("bench", { logger: silent, sendEvents: false, diagnosticOptOut: true, updateProcessor });
        await client.waitForInitialization({ timeout: 20 });
        return {
          isEnabled: (key, context) => client.boolVariation(key, context, false),
          evaluateAll: async (context) => (await client.allFlagsState(context)).allValues(),
          isOn: (all, key) => all[key],
          close: () => client.close(),
        };
      },
    };
  },
};
