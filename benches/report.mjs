// The tables, for docs/performance.md and for the terminal.
import { amount } from "./amount.mjs";
import { scenarios } from "./scenarios.mjs";

const START = "<!-- What npm run bench writes begins here. -->";
const END = "<!-- What npm run bench writes ends here. -->";
const speed = ["rollout", "rules", "rules-hash", "all-100", "all-1000", "load-1000", "load-10000"];
const cost = ["rules-hash-50", "cold-start", "memory", "page"];

/** The page with these results' tables in the place of those that it has. */
export function withTables(page, results) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error("docs/performance.md has lost the marks for the tables");
  return `${before}${START}\n\n${tables(results)}\n\n${END}${after}`;
}

function tables(results) {
  const { build, contestants, date, machine, rounds, turnMs } = results;
  const rows = Object.values(contestants).map(({ about, title, version }) => `| ${title} | ${version ?? ""} | ${about} |`);
  const wide = results.scenarios["rules-hash-50"].isoflag;
  const bound = results.scenarios.bound.isoflag;
  return [
    `${date}, ${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node};`,
    `${rounds} rounds of turns of ${turnMs} ms; the build whose \`pkg/index.js\` has the SHA-256 \`${build}…\`.`,
    "In brackets: how many times isoflag's.",
    "",
    markdown(results, speed),
    "",
    markdown(results, cost),
    "",
    `With 50 attributes in the context instead of 5, of which the rules read the same three, isoflag takes`,
    `${times(wide.beside)} times as long. Asked again for the same flag, an evaluator of \`forContext\` answers in`,
    `${amount(bound.median, "ns")} ns.`,
    "",
    "| | version | what it is |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

function markdown(results, ids) {
  const rows = table(results, ids).map((cells) => `| ${cells.join(" | ")} |`.replace(/^\| isoflag /, "| **isoflag** "));
  return [rows[0], `|---|${"---:|".repeat(ids.length)}`, ...rows.slice(1)].join("\n");
}

/** One column for each scenario, as far as they were measured. */
export function terminal(results) {
  const rows = [speed, [...cost, "bound"]].flatMap((ids) => {
    const measured = ids.filter((id) => id in results.scenarios);
    return measured.length > 0 ? [...table(results, measured, (id) => id), []] : [];
  });
  return rows.map(([name = "", ...cells]) => name.padEnd(24) + cells.map((cell) => cell.padStart(22)).join("")).join("\n");
}

function table({ contestants, scenarios: measured }, ids, heading = (id) => scenarios[id].title) {
  const rows = Object.entries(contestants).map(([name, { title }]) => [
    title,
    ...ids.map((id) => cell(measured[id][name], scenarios[id].unit)),
  ]);
  const some = rows.filter(([, ...cells]) => cells.some((text) => text !== "–"));
  return [["", ...ids.map((id) => `${heading(id)}, ${scenarios[id].unit}`)], ...some];
}

function cell(entry, unit) {
  return entry === undefined ? "–" : `${amount(entry.median, unit)} (${times(entry.ratio)})`;
}

function times(ratio) {
  return ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toFixed(ratio >= 10 ? 1 : 2);
}
