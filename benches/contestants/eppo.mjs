function condition({ attribute, operator, values }) {
  if (operator !== "contains") return { attribute, operator: "ONE_OF", value: values };
  return { attribute, operator: "MATCHES", value: values[0].replaceAll(".", "\\.") };
}

function allocation(key, variationKey, rules = [], shards = []) {
  return { key, rules, splits: [{ variationKey, shards }], doLog: false };
}

function flag({ key, enabled, percentage, rules }) {
  const shard = { salt: key, ranges: [{ start: 0, end: percentage * 100 }] };
  return {
    key,
    enabled,
    variationType: "BOOLEAN",
    totalShards: 10_000,
    variations: { on: { key: "on", value: true }, off: { key: "off", value: false } },
    allocations: [
      ...rules.map(({ conditions }, n) => allocation(`rule-${n}`, "on", [{ conditions: conditions.map(condition) }])),
      allocation("rest", "on", [], percentage === 0 ? [] : [shard]),
    ],
  };
}

export default {
  title: "Eppo",
  package: "@eppo/js-client-sdk-common",
  about: "JavaScript; MD5",

  snapshot: (flags) =>
    JSON.stringify({
      format: "SERVER",
      createdAt: "2026-01-01T00:00:00.000Z",
      environment: { name: "bench" },
      flags: Object.fromEntries(flags.map((one) => [one.key, flag(one)])),
    }),
  context: ({ key, ...attributes }) => ({ key, attributes }),

  async start() {
    const { EppoClient, MemoryOnlyConfigurationStore } = await import("@eppo/js-client-sdk-common");
    return {
      async load(text) {
        const { createdAt, environment, flags, format } = JSON.parse(text);
        const store = new MemoryOnlyConfigurationStore();
        await store.setEntries(flags);
        store.setEnvironment(environment);
        store.setConfigPublishedAt(createdAt);
        store.setConfigFetchedAt(createdAt);
        store.setFormat(format);
        const client = new EppoClient({ flagConfigurationStore: store });
        return {
          isEnabled: (key, context) => client.getBooleanAssignment(key, context.key, context.attributes, false),
          evaluateAll: (context) => client.getAllAssignments(context.key, context.attributes),
          // Flags that are off are left out.
          isOn: (all, key) => all[key]?.variationValue === "true",
        };
      },
    };
  },

  page: `
    import { EppoClient, MemoryOnlyConfigurationStore } from "@eppo/js-client-sdk-common";
    export const flags = async (text) => {
      const { flags, format } = JSON.parse(text);
      const store = new MemoryOnlyConfigurationStore();
      await store.setEntries(flags);
      store.setFormat(format);
      return new EppoClient({ flagConfigurationStore: store });
    };
    export const isEnabled = (client, key, user) => client.getBooleanAssignment(key, user.key, user, false);`,
};
