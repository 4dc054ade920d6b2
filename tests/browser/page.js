// A page with the built package and nothing else: no bundler, no configuration.
import { FlagEvaluator } from "../../pkg/index.js";
import { decisionsOf } from "./decisions.js";

/** A file of the repository or of the folder beside it; else the empty text. */
async function read(name) {
  for (const folder of ["../vectors/", "../../../shared/vectors/"]) {
    const response = await fetch(folder + name);
    if (response.status === 200) return response.text();
  }
  return "";
}

const rows = document.querySelector("#results");
const results = await decisionsOf(FlagEvaluator, read);
for (const [name, { cases, digest }] of Object.entries(results)) {
  const row = rows.insertRow();
  for (const text of [name, cases, digest]) row.insertCell().textContent = text;
}
globalThis.decisions = results;
