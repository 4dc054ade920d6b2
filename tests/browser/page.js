// A page with the built package and nothing else: no bundler, no configuration.
import { FlagEvaluator } from "../../pkg/index.js";
import { decisionsOf } from "./decisions.js";

const rows = document.querySelector("#results");
const results = await decisionsOf(FlagEvaluator, async (name) => {
  const response = await fetch(`../vectors/${name}`);
  return response.json();
});
for (const [name, { cases, digest }] of Object.entries(results)) {
  const row = rows.insertRow();
  for (const text of [name, cases, digest]) row.insertCell().textContent = text;
}
globalThis.decisions = results;
