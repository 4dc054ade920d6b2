const SDK_KEY = "dvc_server_bench";
const platform = { sdkType: "server", sdkVersion: "1.0.0", platform: "NodeJS", platformVersion: "20", hostname: "bench" };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function filter({ attribute, operator, values }) {
  const comparator = operator === "contains" ? "contain" : "=";
  if (attribute === "plan") {
    return { type: "user", subType: "customData", dataKey: "plan", dataKeyType: "String", comparator, values };
  }
  return { type: "user", subType: attribute, comparator, values };
}

function target(id, filters, percentage) {
  const [on, off] = [`${id.feature}-on`, `${id.feature}-off`];
  return {
    _id: `${id.feature}-target-${id.n}`,
    _audience: { _id: `${id.feature}-audience-${id.n}`, filters: { operator: "and", filters } },
    distribution:
      percentage % 100 === 0
        ? [{ _variation: percentage ? on : off, percentage: 1 }]
        : [
            { _variation: on, percentage: percentage / 100 },
            { _variation: off, percentage: 1 - percentage / 100 },
          ],
  };
}

function feature({ key, enabled, percentage, rules }) {
  const variation = (name, value) => ({
    _id: `${key}-${name}`,
    key: name,
    name,
    variables: [{ _var: `${key}-variable`, value }],
  });
  const rest = enabled ? percentage || 100 : 0;
  return {
    _id: `${key}-feature`,
    key,
    type: "release",
    variations: [variation("on", true), variation("off", false)],
    configuration: {
      _id: `${key}-configuration`,
      targets: [
        ...rules.map(({ conditions }, n) => target({ feature: key, n }, conditions.map(filter), 100)),
        target({ feature: key, n: "rest" }, [{ type: "all" }], rest),
      ],
    },
  };
}

/** The user as the message that its Node SDK writes for each call. */
function message({ user_id, customData, deviceModel, ...known }) {
  const nullable = (value) => ({ value: value ?? "", isNull: value === undefined });
  const custom = {};
  for (const name of Object.keys(customData)) custom[name] = { type: 2, stringValue: customData[name] };
  return {
    user_id,
    email: nullable(known.email),
    name: nullable(undefined),
    language: nullable(known.language),
    country: nullable(known.country),
    appBuild: { value: 0, isNull: true },
    appVersion: nullable(undefined),
    deviceModel: nullable(deviceModel),
    customData: { value: custom, isNull: false },
    privateCustomData: { value: {}, isNull: true },
  };
}

export default {
  title: "DevCycle",
  package: "@devcycle/bucketing-assembly-script",
  about: "AssemblyScript as WebAssembly; MurmurHash3",

  snapshot: (flags) =>
    JSON.stringify({
      project: {
        _id: "project",
        key: "project",
        a0_organization: "bench",
        settings: {
          edgeDB: { enabled: false },
          optIn: { enabled: false, title: "", description: "", imageURL: "", colors: { primary: "", secondary: "" } },
          disablePassthroughRollouts: false,
        },
      },
      environment: { _id: "environment", key: "environment" },
      features: flags.map(feature),
      variables: flags.map(({ key }) => ({ _id: `${key}-variable`, key, type: "Boolean" })),
      variableHashes: Object.fromEntries(flags.map(({ key }, n) => [key, n])),
      audiences: {},
    }),
  context: ({ key, country, email, language, ...customData }) => ({
    user_id: key,
    country,
    email,
    language,
    customData,
    // What its SDK adds.
    ...platform,
    deviceModel: "",
    createdDate: 1_700_000_000_000,
    lastSeenDate: 1_700_000_000_000,
  }),

  async start() {
    const { default: devcycle } = await import("@devcycle/bucketing-assembly-script");
    const { SDKVariable_PB: Answer, VariableForUserParams_PB: Question } = devcycle.ProtobufTypes;
    const engine = await devcycle.instantiate();
    engine.setPlatformData(JSON.stringify(platform));
    return {
      load(text) {
        engine.setConfigDataUTF8(SDK_KEY, encoder.encode(text));
        return {
          isEnabled(variableKey, context) {
            const question = {
              sdkKey: SDK_KEY,
              variableKey,
              variableType: 0,
              user: message(context),
              shouldTrackEvent: false,
            };
            const fault = Question.verify(question);
            if (fault) throw new Error(fault);
            const answer = engine.variableForUser_PB(Question.encode(Question.create(question)).finish());
            return answer === null ? false : Answer.decode(answer).boolValue;
          },
          evaluateAll(context) {
            const user = encoder.encode(JSON.stringify(context));
            return JSON.parse(decoder.decode(engine.generateBucketedConfigForUserUTF8(SDK_KEY, user)));
          },
          isOn: ({ variables }, key) => variables[key].value,
        };
      },
    };
  },

  page: `
    import { instantiate } from "@devcycle/bucketing-assembly-script/build/bucketing-lib.worker.js";
    import types from "@devcycle/bucketing-assembly-script/protobuf/compiled.js";
    export const flags = async (text, module) => {
      const engine = await instantiate(module, {});
      engine.setPlatformData("{}");
      engine.setConfigDataUTF8("key", new TextEncoder().encode(text));
      return engine;
    };
    export const isEnabled = (engine, variableKey, user) => {
      const question = { sdkKey: "key", variableKey, variableType: 0, user, shouldTrackEvent: false };
      const message = types.VariableForUserParams_PB.encode(question).finish();
      return types.SDKVariable_PB.decode(engine.variableForUser_PB(message)).boolValue;
    };`,
  files: ["@devcycle/bucketing-assembly-script/build/bucketing-lib.worker.wasm"],
};
