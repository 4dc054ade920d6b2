export default {
  title: "isoflag",
  about: "Rust as WebAssembly; SHA-256",
  sameHash: true,
  snapshot: JSON.stringify,
  context: (user) => user,

  async start() {
    const { FlagEvaluator } = await import("../../pkg/index.js");
    return {
      load(text) {
        const flags = new FlagEvaluator(text);
        return {
          isEnabled: (key, context) => flags.isEnabled(key, context),
          evaluateAll: (context) => flags.evaluateAll(context),
          isOn: (all, key) => all[key].enabled,
          forContext: (context) => flags.forContext(context),
        };
      },
    };
  },

  page: `
    import { FlagEvaluator } from "../pkg/index.js";
    export const flags = (text) => new FlagEvaluator(text);
    export const isEnabled = (flags, key, user) => flags.isEnabled(key, user);`,
};
