// Imports an entry, makes an evaluator, and says how far that went.
const { entry, give } = Object.fromEntries(new URLSearchParams(location.search));
const steps = [];
try {
  const exported = await import(`/node_modules/isoflag/pkg/${entry}.js`);
  steps.push("imported");
  if (exported.FlagSyncClient) steps.push(await new exported.FlagSyncClient({ url: "/flags.json" }).refresh());
  const module = entry.startsWith("explain") ? "explain.wasm" : "engine.wasm";
  if (give === "response") await exported.init(fetch(`/node_modules/isoflag/pkg/${module}`));
  const { FlagEvaluator } = exported.FlagEvaluator ? exported : await import(entry.startsWith("js") ? "/node_modules/isoflag/pkg/js.js" : "/node_modules/isoflag/pkg/index.js");
  const flags = new FlagEvaluator([{ key: "f", enabled: true }]);
  steps.push("made");
  const { reason } = exported.explain ? exported.explain(flags, "f").evaluation : flags.evaluate("f");
  steps.push(reason);
} catch (error) {
  steps.push(`${error.name} ${error.code}`);
}
globalThis.steps = steps.join();
