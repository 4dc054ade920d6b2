/** What two contestants have in common that differ by their hash. */
export function plain(importHash) {
  return {
    sameHash: true,
    snapshot: JSON.stringify,
    context: (user) => user,
    async start() {
      const { PlainEvaluator } = await import("./evaluator.mjs");
      const firstWord = await importHash();
      return {
        load(text) {
          const flags = new PlainEvaluator(text, firstWord);
          return {
            isEnabled: (key, user) => flags.isEnabled(key, user),
            evaluateAll: (user) => flags.evaluateAll(user),
            isOn: (all, key) => all[key].enabled,
          };
        },
      };
    },
  };
}
