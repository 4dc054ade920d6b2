const operators = { eq: "eq", in: "isoneof", contains: "contains" };

function constraint({ attribute, operator, values }) {
  return {
    type: "STRING_CONSTRAINT_COMPARISON_TYPE",
    property: attribute,
    operator: operators[operator],
    value: operator === "in" ? JSON.stringify(values) : values[0],
  };
}

function segment(flag, n, conditions) {
  const segments = [
    { key: `${flag}-${n}`, matchType: "ALL_SEGMENT_MATCH_TYPE", constraints: conditions.map(constraint) },
  ];
  return {
    type: "SEGMENT_ROLLOUT_TYPE",
    rank: n,
    segment: { value: true, segmentOperator: "OR_SEGMENT_OPERATOR", segments },
  };
}

function flag({ key, enabled, percentage, rules }) {
  const threshold = { type: "THRESHOLD_ROLLOUT_TYPE", rank: rules.length, threshold: { percentage, value: true } };
  return {
    key,
    name: key,
    type: "BOOLEAN_FLAG_TYPE",
    description: "",
    // What is left when no rollout matches.
    enabled: enabled && percentage === 0,
    rules: [],
    rollouts: [
      ...rules.map(({ conditions }, n) => segment(key, n, conditions)),
      ...(percentage === 0 ? [] : [threshold]),
    ],
  };
}

export default {
  title: "Flipt",
  package: "@flipt-io/flipt-client-js",
  about: "Rust as WebAssembly; CRC-32",

  snapshot: (flags) => JSON.stringify({ namespace: { key: "default" }, flags: flags.map(flag) }),
  context: ({ key, ...context }) => ({ entityId: key, context }),

  async start() {
    const { FliptClient } = await import("@flipt-io/flipt-client-js");
    return {
      async load(text) {
        const payload = JSON.parse(text);
        const response = { ok: true, status: 200, headers: new Headers(), json: async () => payload };
        const client = await FliptClient.init({ updateInterval: 0, fetcher: async () => response });
        const keys = payload.flags.map(({ key }) => key);
        return {
          isEnabled: (flagKey, { entityId, context }) =>
            client.evaluateBoolean({ flagKey, entityId, context }).enabled,
          evaluateAll: ({ entityId, context }) =>
            client.evaluateBatch(keys.map((flagKey) => ({ flagKey, entityId, context }))),
          isOn: ({ responses }, key) =>
            responses.map((one) => one.booleanEvaluationResponse).find(({ flagKey }) => flagKey === key).enabled,
          close: () => client.close(),
        };
      },
    };
  },

  page: `
    import { FliptClient } from "./node_modules/@flipt-io/flipt-client-js/dist/slim/index.mjs";
    export const flags = (fetcher, wasm) => FliptClient.init({ updateInterval: 0, fetcher }, { wasm });
    export const isEnabled = (client, flagKey, { entityId, context }) =>
      client.evaluateBoolean({ flagKey, entityId, context }).enabled;`,
  files: ["@flipt-io/flipt-client-js/dist/flipt_engine_wasm_js_bg.wasm"],
};
