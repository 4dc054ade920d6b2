// The picture of the results: a row for each contestant, a column of bars for
// each scenario.
import { amount } from "./amount.mjs";
import { scenarios } from "./scenarios.mjs";

const columns = {
  rollout: ["one flag,", "50 % of users"],
  rules: ["six", "conditions"],
  "rules-hash": ["six conditions,", "then 20 %"],
  "all-100": ["all of", "100 flags"],
  "all-1000": ["all of", "1,000 flags"],
  "load-1000": ["load", "1,000 flags"],
};
const LEFT = 166;
const WIDTH = 130;
const TOP = 70;
const ROW = 24;
/** The longest bar; behind it there is room for a number. */
const LONGEST = 68;

/** The SVG. It has a background of its own, so that it can be read on any page. */
export function chart({ contestants, date, machine, scenarios: measured }) {
  const rows = Object.keys(contestants).filter((name) => name in measured.rollout);
  const width = LEFT + WIDTH * Object.keys(columns).length;
  const height = TOP + ROW * rows.length + 36;
  const names = rows.map((name, n) => text(LEFT - 12, middle(n), contestants[name].title, "end", name === "isoflag"));
  const bars = Object.keys(columns).flatMap((id, n) => column(id, LEFT + WIDTH * n, rows, measured[id]));
  const foot = `${date}, ${machine.cores} × ${machine.cpu}, Node ${machine.node}. CPU time, less is better; bars are logarithmic.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<title>How long isoflag and its peers take</title>",
    "<style>",
    "  text { font: 12px system-ui, sans-serif; fill: #1f2328; }",
    "  .of { font-weight: 600; }",
    "  .page { fill: #fff; stroke: #d1d9e0; }",
    "  .bar { fill: #c4ccd4; }",
    "  .bar.of { fill: #0969da; }",
    "  @media (prefers-color-scheme: dark) {",
    "    text { fill: #f0f6fc; }",
    "    .page { fill: #0d1117; stroke: #3d444d; }",
    "    .bar { fill: #4a525c; }",
    "    .bar.of { fill: #4493f8; }",
    "  }",
    "</style>",
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...names,
    ...bars,
    text(16, height - 14, foot),
    "</svg>",
    "",
  ].join("\n");
}

function column(id, left, rows, measured) {
  const { unit } = scenarios[id];
  const [first, second] = columns[id];
  const medians = rows.map((name) => measured[name].median);
  const least = Math.min(...medians) / 1.5;
  const length = (median) => (LONGEST * Math.log(median / least)) / Math.log(Math.max(...medians) / least);
  return [
    text(left, TOP - 42, first),
    text(left, TOP - 26, `${second}, ${unit}`),
    ...rows.flatMap((name, n) => {
      const [wide, own] = [length(medians[n]).toFixed(1), name === "isoflag"];
      const bar = `<rect class="bar${own ? " of" : ""}" x="${left}" y="${middle(n) - 12}" width="${wide}" height="16" rx="2"/>`;
      return [bar, text(left + Number(wide) + 4, middle(n), amount(medians[n], unit), "start", own)];
    }),
  ];
}

/** Where the text of a row stands. */
function middle(row) {
  return TOP + ROW * row;
}

function text(x, y, words, anchor = "start", own = false) {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${Number(x.toFixed(1))}" y="${y}" text-anchor="${anchor}"${own ? ' class="of"' : ""}>${escaped}</text>`;
}
