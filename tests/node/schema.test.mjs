// The JSON Schema of schema 1 (schema/): it accepts what the engine loads without a problem.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { FlagEvaluator } from "isoflag";
import { attribute, C, compare, INVALID, UNSEEN, VALID } from "./schema_snapshots.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const schema = JSON.parse(read("schema/snapshot.schema.json"));
const semantics = read("docs/semantics.md");
const readme = read("schema/README.md");
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema, "snapshot");
const validate = ajv.getSchema("snapshot");

/** The places that the schema refuses in a snapshot, as JSON pointers. */
function refused(text) {
  if (validate(JSON.parse(text))) return [];
  const places = validate.errors.filter(({ keyword }) => keyword !== "if").map(({ instancePath }) => instancePath);
  return [...new Set(places)];
}

/** The codes of the problems that the engine finds in a snapshot. */
function problems(text) {
  try {
    return new FlagEvaluator(text).report.problems.map(({ code }) => code);
  } catch (error) {
    return [error.code];
  }
}

// What the schema can always see. So is bad_values, but not that of the weights' total.
const VISIBLE = new Set(
  (
    "bad_type missing_field unknown_field unknown_operator percentage_and_rollout percentage_clamped " +
    "negative_weight bad_bucketing bad_segments unsupported_schema unknown_format"
  ).split(" "),
);

const COUNTS = {
  "at least 1": [1, Infinity],
  "`eq` at least 1, `in` any number": { eq: [1, Infinity], in: [0, Infinity] },
  "`neq` at least 1, `not_in` any number": { neq: [1, Infinity], not_in: [0, Infinity] },
  1: [1, 1],
  0: [0, 0],
};

/** The operators of the table of section 6.4, each with the least and the most values. */
function operators() {
  const rows = semantics.split("| operator | true when | how many values |")[1].split("\n\n")[0];
  return rows
    .split("\n")
    .filter((row) => row.startsWith("| `"))
    .flatMap((row) => {
      const cells = row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
      const count = COUNTS[cells.at(-1)];
      return cells[0].match(/\w+/g).map((name) => [name, count[name] ?? count]);
    });
}

/** All objects inside of the schema, with their places. */
function* nodes(node = schema, place = "") {
  if (typeof node !== "object" || node === null) return;
  yield [node, place];
  for (const [name, inside] of Object.entries(node)) {
    if (["examples", "default", "enum", "const"].includes(name)) continue;
    yield* nodes(inside, `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));

test("the schema is a JSON Schema 2020-12 that needs no other file", () => {
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  assert.equal(ajv.validateSchema(schema), true);
  for (const [node, place] of nodes()) {
    if (typeof node.$ref === "string") assert.match(node.$ref, /^#\/\$defs\/\w+$/, place);
    assert.equal(node.markdownDescription, undefined, place);
  }
});

test("every member has a title and a description", () => {
  const kinds = ["flag", "prerequisite", "target", "rule", "step", "variant", "condition"];
  const owners = [schema, schema.properties.bucketing, ...kinds.map((kind) => schema.$defs[kind])];
  for (const owner of owners) {
    assert.ok(owner.title && owner.description);
    assert.deepEqual(Object.keys(owner.patternProperties), ["^x-"]);
    for (const name of ["description", "tags", "metadata"]) assert.ok(owner.properties[name], name);
    for (const [name, { $ref, ...member }] of Object.entries(owner.properties)) {
      const { title, description } = { ...schema.$defs[$ref?.split("/").at(-1)], ...member };
      assert.ok(title && description?.endsWith("."), `${owner.title}: ${name}`);
    }
  }
});

test("the members are those of the page", () => {
  const rows = semantics.split("### 6.1 Members")[1].split("\n\n")[1].split("\n").slice(2);
  const members = {};
  let owner;
  for (const row of rows) {
    const [, of, member] = row.split("|").map((cell) => cell.trim());
    owner = of || owner;
    if (member.startsWith("`")) (members[owner] ??= []).push(member.slice(1, -1));
  }
  assert.equal(Object.keys(members).length, 7);
  for (const [kind, names] of Object.entries(members)) {
    const { properties } = kind === "snapshot" ? schema : schema.$defs[kind];
    const own = Object.keys(properties).filter((name) => !["description", "tags", "metadata"].includes(name));
    assert.deepEqual(own.sort(), names.sort(), kind);
  }
});

test("defaults and examples are what the schema allows", () => {
  let checked = 0;
  for (const [node, place] of nodes()) {
    const given = [...(node.examples ?? []), ...("default" in node ? [node.default] : [])];
    if (given.length === 0) continue;
    const allows = ajv.compile({ $ref: `snapshot#${encodeURI(place)}` });
    for (const value of given) {
      assert.ok(allows(value), `${place}: ${JSON.stringify(value)}`);
      checked += 1;
    }
  }
  assert.ok(checked > 40);
});

test("the example of the page passes", () => {
  const example = semantics.split("## 6. Schema 1\n\n")[1].split("\n\n")[0];
  assert.ok(example.startsWith("    {"));
  assert.deepEqual(refused(example), []);
});

test("what is right passes, and the engine finds nothing wrong with it", () => {
  assert.ok(VALID.length >= 60);
  for (const [what, value] of VALID) {
    assert.deepEqual(refused(text(value)), [], what);
    assert.deepEqual(problems(text(value)), [], what);
  }
});

test("what is wrong is refused in its place, and the engine finds it too", () => {
  assert.ok(INVALID.length >= 80);
  for (const [what, value, place, code] of INVALID) {
    assert.deepEqual(refused(text(value)), [place].flat(), what);
    if (code) assert.ok(problems(text(value)).includes(code), `${what}: ${problems(text(value))}`);
  }
});

test("each operator has as many values as it may have", () => {
  const operand = (name) => {
    if (/^(before|after)$/.test(name)) return "2026-12-01";
    return name.startsWith("semver_") ? "1.2.3" : "7";
  };
  const table = operators();
  const known = schema.$defs.condition.properties.operator.enum.filter((name) => name !== null);
  assert.deepEqual(table.map(([name]) => name).sort(), known.sort());
  for (const [name, [least, most]] of table) {
    for (const count of [0, 1, 2]) {
      const values = Array(count).fill(operand(name));
      const right = count >= least && count <= most;
      assert.deepEqual(refused(text(compare(name, ...values))), right ? [] : [`${C}/values`], `${name}: ${count}`);
      assert.deepEqual(problems(text(compare(name, ...values))), right ? [] : ["bad_values"], `${name}: ${count}`);
    }
    for (const values of [null, undefined]) {
      const value = text(attribute({ operator: name, values }));
      assert.deepEqual(refused(value), least === 0 ? [] : [values === null ? `${C}/values` : C], name);
      assert.deepEqual(problems(value), least === 0 ? [] : ["bad_values"], name);
    }
  }
});

test("case can be ignored where the engine can", () => {
  const allowing = /^(n?eq|(not_)?(in|contains|starts_with|ends_with))$/;
  for (const [name, [least]] of operators()) {
    const values = least === 0 ? [] : [name.startsWith("semver_") ? "1.2.3" : "7"];
    const value = text(attribute({ operator: name, values, ignore_case: true }));
    assert.deepEqual(refused(value), allowing.test(name) ? [] : [`${C}/ignore_case`], name);
    assert.deepEqual(problems(value), allowing.test(name) ? [] : ["bad_type"], name);
  }
});

test("what the README says it cannot see, it does not see", () => {
  const items = [...readme.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, item]) => item);
  assert.deepEqual(items, Object.keys(UNSEEN));
  for (const [item, [code, ...values]] of Object.entries(UNSEEN)) {
    for (const value of values) {
      assert.deepEqual(refused(text(value)), [], item);
      assert.ok(problems(text(value)).includes(code), `${item}: ${problems(text(value))}`);
    }
  }
});

test("of random snapshots it refuses none without a problem, and all whose fault it can see", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-schema-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "cases.ndjson");
  const words = ["--seed", "5", "--dialect", "schema1", "--cases", "3000", "--out", file];
  execFileSync("python3", ["tests/oracle/generate.py", ...words], { cwd: root, stdio: "ignore" });

  const isVisible = ([code, , pointer]) =>
    VISIBLE.has(code) || (code === "bad_values" && !pointer.endsWith("/variants"));
  const counts = { clean: 0, visible: 0, refused: 0 };
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { case: number, snapshot: source, expect } = JSON.parse(line);
    let parsed;
    try {
      parsed = JSON.parse(source.replace(/^\ufeff/, ""));
    } catch {
      continue;
    }
    const accepted = validate(parsed);
    if (expect.problems?.length === 0) {
      counts.clean += 1;
      assert.ok(accepted, `case ${number}: ${ajv.errorsText(validate.errors)}`);
    } else if (expect.error ? VISIBLE.has(expect.error.code) : expect.problems.some(isVisible)) {
      counts.visible += 1;
      counts.refused += accepted ? 0 : 1;
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.clean > 300 && counts.visible > 1000);
  assert.equal(counts.refused, counts.visible);
});
