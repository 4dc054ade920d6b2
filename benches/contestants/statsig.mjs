const everyone = { type: "public", targetValue: null, operator: null, field: null, additionalValues: {}, idType: "userID" };

function condition({ attribute, operator, values }) {
  const comparison = operator === "contains" ? "str_contains_any" : "any";
  return { ...everyone, type: "user_field", field: attribute, operator: comparison, targetValue: values };
}

function rule(id, conditions, passPercentage) {
  return { id, name: id, salt: id, groupName: null, idType: "userID", conditions, passPercentage, returnValue: true };
}

function gate({ key, enabled, percentage, rules }) {
  return {
    name: key,
    type: "feature_gate",
    entity: "feature_gate",
    salt: key,
    idType: "userID",
    enabled,
    defaultValue: false,
    version: 1,
    rules: [
      ...rules.map(({ conditions }, n) => rule(`rule-${n}`, conditions.map(condition), 100)),
      rule("rest", [everyone], percentage || 100),
    ],
  };
}

export default {
  title: "Statsig on device",
  package: "@statsig/js-on-device-eval-client",
  about: "JavaScript; SHA-256",

  snapshot: (flags) =>
    JSON.stringify({
      has_updates: true,
      time: 1_700_000_000_000,
      response_format: "dcs-v2",
      feature_gates: flags.map(gate),
      dynamic_configs: [],
      layer_configs: [],
      layers: {},
      id_lists: {},
    }),
  context: ({ key, country, email, ...custom }) => ({ userID: key, country, email, custom }),

  async start() {
    const { StatsigOnDeviceEvalClient } = await import("@statsig/js-on-device-eval-client");
    return {
      load(text) {
        const keys = JSON.parse(text).feature_gates.map(({ name }) => name);
        const client = new StatsigOnDeviceEvalClient("client-bench", {
          disableLogging: true,
          disableStorage: true,
          networkConfig: { preventAllNetworkTraffic: true },
          logLevel: 0,
        });
        client.dataAdapter.setData(text);
        client.initializeSync({ disableBackgroundCacheRefresh: true });
        const quiet = { disableExposureLog: true };
        return {
          isEnabled: (key, context) => client.checkGate(key, context, quiet),
          // There is no call for all.
          evaluateAll: (context) =>
            Object.fromEntries(keys.map((key) => [key, client.getFeatureGate(key, context, quiet)])),
          isOn: (all, key) => all[key].value,
          close: () => client.shutdown(),
        };
      },
    };
  },

  page: `
    import { StatsigOnDeviceEvalClient } from "@statsig/js-on-device-eval-client";
    export const flags = (text) => {
      const client = new StatsigOnDeviceEvalClient("client-bench", { disableLogging: true });
      client.dataAdapter.setData(text);
      client.initializeSync({ disableBackgroundCacheRefresh: true });
      return client;
    };
    export const isEnabled = (client, key, user) => client.checkGate(key, user, { disableExposureLog: true });`,
};
