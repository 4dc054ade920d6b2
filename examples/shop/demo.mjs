// Decides every flag of flags.json for every user of users.ndjson.
//
//   node examples/shop/demo.mjs              tables
//   node examples/shop/demo.mjs alma 1001    tables, with these users in detail
//   node examples/shop/demo.mjs --json       one JSON object per user and line

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { FlagEvaluator, SnapshotError } from "isoflag";

const SHOWN_IN_DETAIL = ["さくら", ""];
const SCREEN = Math.min(Math.max(process.stdout.columns || 80, 60), 100);

function main() {
  const args = process.argv.slice(2);
  const snapshot = read("flags.json");
  const users = read("users.ndjson").split("\n").flatMap(parseUser);

  // All that isoflag is needed for: one evaluator, one call per user.
  const flags = new FlagEvaluator(snapshot);
  const rows = users.map((user) => ({ user, key: userKey(user), results: flags.evaluateAll(user) }));

  if (args.includes("--json")) {
    return print(rows.map(({ key, results }) => JSON.stringify({ user: key, results })));
  }
  const detailed = (args.length ? args : SHOWN_IN_DETAIL).map(
    (key) => rows.find((row) => row.key === key) ?? fail(`users.ndjson has no user "${key}"`),
  );
  const { report } = flags;
  print([
    `${report.flags} flags, ${rows.length} users, problems in the snapshot: ${report.problemCount}`,
    ...report.problems.map(({ severity, pointer, message }) => `  ${severity} at ${pointer}: ${message}`),
    ...byFlag(flags.keys, rows),
    ...byUser(flags.keys, rows),
    ...detailed.flatMap((row) => inDetail(row, JSON.parse(snapshot))),
  ]);
}

// ---- The data

function read(name) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return fail(`cannot read ${path} (${error.code})`);
  }
}

function parseUser(line, index) {
  try {
    return line.trim() === "" ? [] : [JSON.parse(line)];
  } catch (error) {
    return fail(`users.ndjson, line ${index + 1}: ${error.message}`);
  }
}

// The user key as isoflag finds it: docs/semantics.md, section 2.1.
function userKey(user) {
  const found = [user.targetingKey, user.key, user.user_id, user.id].find(
    (value) => typeof value === "number" || (typeof value === "string" && value !== ""),
  );
  return String(found ?? "");
}

// ---- The three tables, as lists of lines

function byFlag(keys, rows) {
  const lines = keys.flatMap((flag) => {
    const results = rows.map((row) => row.results[flag]);
    const on = results.filter((result) => result.enabled);
    const off = results.filter((result) => !result.enabled);
    const [whyOn, whyOff] = [on, off].map((list) => tally(list.map((result) => result.reason)));
    const variants = tally(on.map((result) => result.variant).filter(Boolean));
    const line = [flag, green(String(on.length).padStart(2)), whyOn, whyOff];
    return variants ? [line, ["", "", cyan(variants), ""]] : [line];
  });
  const note = "How many users have them, why, and in which variant.";
  return table("Flags", note, ["flag", "on", "why on, variants", "why off"], lines);
}

function byUser(keys, rows) {
  const everybody = keys.filter((flag) => rows.every(({ results }) => results[flag].enabled));
  const lines = rows.map(({ user, key, results }) => {
    const own = keys.filter((flag) => results[flag].enabled && !everybody.includes(flag));
    const named = own.map((flag) => flag + cyan(results[flag].variant && `=${results[flag].variant}`));
    return [label(key), attribute(user, "plan"), attribute(user, "country"), named.join(", ")];
  });
  const note = `What they have, as flag=variant. Everybody has ${everybody.join(", ")}.
    NFD marks a key with combining accents, which makes it another user's.`;
  return table("Users", note, ["user", "plan", "in", "flags"], lines);
}

function inDetail({ user, key, results }, definitions) {
  const lines = Object.values(results).map(({ flag, enabled, variant, reason, rule }) => {
    const definition = definitions.findLast((each) => each?.key === flag);
    return [flag, enabled ? green("on") : dim("off"), cyan(variant), because(reason, rule, definition)];
  });
  const note = Object.entries(user).map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
  return table(`${label(key)}: every flag`, note, ["flag", "", "variant", "why"], lines);
}

function because(reason, rule, { percentage, rules }) {
  if (reason.startsWith("percentage")) return `${reason} (of ${percentage} %)`;
  if (reason !== "rule_match") return reason;
  const conditions = rules[rule.slice(1)].conditions.map(
    ({ attribute, operator, values }) => `${attribute} ${operator} ${JSON.stringify(values)}`,
  );
  return `${reason} ${rule}: ${conditions.join(" and ")}`;
}

function attribute(user, name) {
  return user[name] ?? user.properties?.[name] ?? "-";
}

function label(key) {
  if (key === "") return "(anonymous)";
  const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(key);
  // Isolated, so that such a key does not reorder the rest of its line.
  return (rightToLeft ? `\u2068${key}\u2069` : key) + (key === key.normalize("NFC") ? "" : " (NFD)");
}

function tally(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([word, count]) => `${count} ${word}`).join(", ");
}

// ---- The terminal

function table(title, note, head, lines) {
  const cells = [head.map(dim), ...lines];
  const widths = head.slice(0, -1).map((_, column) => Math.max(...cells.map((line) => width(line[column]))));
  const room = SCREEN - widths.reduce((sum, each) => sum + each + 2, 0);
  const pad = (cell, column) => cell + " ".repeat(widths[column] - width(cell) + 2);
  const body = cells.flatMap((line) => {
    const [first, ...more] = wrap(line.at(-1), room);
    const left = line.slice(0, -1).map(pad).join("");
    return [(left + first).trimEnd(), ...more.map((part) => " ".repeat(SCREEN - room) + part)];
  });
  return ["", bold(title), ...wrap(note, SCREEN), "", ...body];
}

function wrap(text, room) {
  const [first, ...words] = text.split(/\s+/);
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// What a reader sees as one character takes no, one or two terminal columns.
const characters = new Intl.Segmenter();
const none = /^[\p{Cf}\p{M}]/u;
const two = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/u;

function width(text) {
  return [...characters.segment(stripVTControlCharacters(text))].reduce(
    (sum, { segment }) => sum + (none.test(segment) ? 0 : two.test(segment) ? 2 : 1),
    0,
  );
}

const plain = !process.stdout.isTTY || Boolean(process.env.NO_COLOR);
const paint = (code) => (text) => (plain || text === "" ? `${text}` : `\x1b[${code}m${text}\x1b[0m`);
const [bold, dim, green, cyan] = [1, 2, 32, 36].map(paint);

function print(lines) {
  process.stdout.on("error", () => {}); // A reader such as `head` may leave early.
  process.stdout.write(`${lines.join("\n")}\n`);
}

function fail(message) {
  console.error(`demo: ${message}`);
  process.exit(1);
}

try {
  main();
} catch (error) {
  if (error instanceof SnapshotError) fail(`flags.json: ${error.message}`);
  throw error;
}
