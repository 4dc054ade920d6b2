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

const snapshot = (members) => ({ schema: 1, flags: [], ...members });
const flag = (members) => snapshot({ flags: [{ key: "f", enabled: true, ...members }] });
const rule = (members) => flag({ percentage: 0, rules: [{ conditions: [], ...members }] });
const target = (members) => flag({ percentage: 0, targets: [{ keys: [], ...members }] });
const step = (members) => flag({ rollout: [{ from: "2026-12-01", percentage: 10, ...members }] });
const prerequisite = (members) => ({
  schema: 1,
  flags: [
    { key: "f", enabled: true, prerequisites: [{ flag: "g", ...members }] },
    { key: "g", enabled: true },
  ],
});
const condition = (value) => rule({ conditions: [value] });
const attribute = (members) => condition({ attribute: "a", operator: "eq", values: ["x"], ...members });
const compare = (operator, ...values) => attribute({ operator, values });
const segments = (members) => snapshot({ segments: members });
const from = (instant) => step({ from: instant });

const FREE = { description: [7], tags: { a: 1 }, metadata: "m", "x-": 1, "x-team": null };
const EXISTS = { attribute: "a", operator: "exists" };

// --- The tables ---

// What is right, and a snapshot. The engine has nothing to report of these either.
const VALID = [
  ["no flags", snapshot({})],
  ["schema 1.0", '{"schema":1.0,"flags":[]}'],
  ["all members of a snapshot", snapshot({ version: "v", bucketing: {}, segments: {}, ...FREE })],
  ["null members of a snapshot", snapshot({ version: null, bucketing: null, segments: null, description: null })],
  ["an unknown member that is null", snapshot({ nothing: null, $schema: null })],
  ["a version that is a number", snapshot({ version: 30.5 })],
  ["an empty version", snapshot({ version: "" })],
  ["bucketing, both the other way", snapshot({ bucketing: { scale: "modulo100", anonymous: "hash", ...FREE } })],
  ["bucketing, the defaults", snapshot({ bucketing: { scale: "percent", anonymous: "exclude" } })],
  ["bucketing with null members", snapshot({ bucketing: { scale: null, anonymous: null, other: null } })],
  ["a flag", flag({})],
  ["a flag that is off", flag({ enabled: false })],
  ["an empty key", flag({ key: "" })],
  ["free members of a flag", flag(FREE)],
  [
    "a flag of null members",
    flag({
      salt: null,
      bucket_by: null,
      prerequisites: null,
      targets: null,
      rules: null,
      percentage: null,
      rollout: null,
      variants: null,
      default_variant: null,
      off_variant: null,
      unknown: null,
    }),
  ],
  ["a flag of empty members", flag({ salt: "", bucket_by: "", prerequisites: [], targets: [], rules: [] })],
  ["percentage 0", flag({ percentage: 0 })],
  ["percentage 100", flag({ percentage: 100 })],
  ["percentage -0", '{"schema":1,"flags":[{"key":"f","enabled":true,"percentage":-0}]}'],
  ["a percentage with decimals", flag({ percentage: 33.333333333333336 })],
  ["a tiny percentage", flag({ percentage: 5e-324 })],
  ["a rollout, percentage null", flag({ rollout: [], percentage: null })],
  ["a percentage, rollout null", flag({ rollout: null, percentage: 5 })],
  ["a step", step({ ...FREE, unknown: null })],
  ["a step from a day and a time", from("2026-12-01T09:00:00")],
  ["a step from a time with an offset", from("2026-12-01t09:00:00.123456-23:59")],
  ["a step from a time with a space", from("9999-12-31 23:59:59Z")],
  ["a step from a leap day", from("2024-02-29")],
  ["a step from the first day", from("0001-01-01")],
  ["a step from milliseconds", from(1.5)],
  ["a step from the last millisecond", from(8.64e15)],
  ["a step from the first millisecond", from(-8.64e15)],
  ["a step from milliseconds as text", from("-1.5e3")],
  ["weights", flag({ variants: { a: 1, b: 0.5, c: 0 } })],
  ["no weights", flag({ variants: { a: {}, b: { weight: null, value: null } } })],
  ["a variant that is null", flag({ variants: { a: null } })],
  ["a variant with everything", flag({ variants: { a: { weight: 1, value: [null, { b: null }], ...FREE } } })],
  ["a variant named like a free member", flag({ variants: { description: 1, "x-a": {}, "": 2 } })],
  ["variants that are declared", flag({ variants: { a: 1 }, default_variant: "a", off_variant: "a" })],
  ["no variant", flag({ default_variant: "", off_variant: "" })],
  ["a prerequisite", prerequisite({})],
  ["a prerequisite with everything", prerequisite({ variants: ["a", ""], ...FREE, unknown: null })],
  ["a prerequisite, variants null", prerequisite({ variants: null })],
  ["a target", target({})],
  ["a target with everything", target({ keys: ["u", "", 7, 0.5], variant: "", ...FREE, unknown: null })],
  ["a target, variant null", target({ variant: null })],
  ["a rule", rule({})],
  ["a rule with everything", rule({ id: "", priority: -0.5, percentage: 20, variant: "", ...FREE })],
  ["a rule of null members", rule({ id: null, priority: null, percentage: null, variant: null, unknown: null })],
  ["conditions in a condition's place", condition([EXISTS, [], [EXISTS, [EXISTS]]])],
  ["free members of a condition", attribute({ ...FREE, unknown: null })],
  ["the other kinds null", attribute({ all: null, any: null, not: null, segment: null })],
  ["all", condition({ all: [EXISTS, []], ...FREE })],
  ["any", condition({ any: [], attribute: null, operator: null, values: null, ignore_case: null })],
  ["not", condition({ not: EXISTS, all: null, any: null, unknown: null })],
  ["segment", { ...condition({ segment: "s", all: null, any: null, not: null }), segments: { s: [] } }],
  ["not, with an array", condition({ not: [EXISTS, { not: [] }] })],
  ["not, of an array in an array", condition({ not: [[]] })],
  ["an empty attribute", attribute({ attribute: "" })],
  ["values of all types", attribute({ values: ["", 0.5, true] })],
  ["ignore_case", attribute({ operator: "not_ends_with", ignore_case: true })],
  ["ignore_case null", attribute({ ignore_case: null })],
  ["ignore_case false, where true is not allowed", condition({ ...EXISTS, values: [], ignore_case: false })],
  ["in without values", attribute({ operator: "in", values: null })],
  ["not_in with an empty array", compare("not_in")],
  ["in that ignores case", attribute({ operator: "in", values: [], ignore_case: true })],
  ["exists, values null", condition({ ...EXISTS, values: null, ignore_case: null })],
  ["several patterns", compare("matches", "^p", "", 30, true)],
  ["a pattern of 1,000 bytes", compare("not_matches", "p".repeat(1000))],
  ["a number", compare("gt", -0.5)],
  ["a number as text", compare("lte", "-1.5E+3")],
  ["an instant", compare("before", "2026-12-01T09:00:00+01:00")],
  ["an instant as a number", compare("after", 0)],
  ["a semantic version", compare("semver_gte", "1.2.3-rc.1.0a.--+build.007")],
  ["the largest semantic version", compare("semver_lt", "18446744073709551615.0.0")],
  ["a version", compare("version_gte", "vv2024.01.15")],
  ["a version that is a number", compare("version_eq", 1.5)],
  ["the version 0", compare("version_neq", 0)],
  ["a segment", segments({ s: EXISTS, t: { segment: "s" } })],
  ["a segment that is an array", segments({ s: [EXISTS, [EXISTS]], t: [] })],
  ["a segment that is null", segments({ s: null })],
  ["a segment named like a free member", segments({ description: [], "x-a": EXISTS, "": [] })],
];

// What is wrong, a snapshot, the one place that the schema refuses (or several), and what the engine calls it.
const F = "/flags/0";
const R = `${F}/rules/0`;
const C = `${R}/conditions/0`;
const INVALID = [
  ["a reference array", [], "", undefined],
  ["no object", "7", "", "unknown_format"],
  ["no schema", { flags: [] }, "", "unknown_format"],
  ["another schema", snapshot({ schema: 2 }), "/schema", "unsupported_schema"],
  ["a schema that is text", snapshot({ schema: "1" }), "/schema", "unsupported_schema"],
  ["no flags", { schema: 1 }, "", "unknown_format"],
  ["flags that are null", snapshot({ flags: null }), "/flags", "unknown_format"],
  ["flags that are an object", snapshot({ flags: {} }), "/flags", "unknown_format"],
  ["an unknown member", snapshot({ Flags: [] }), "/Flags", "unknown_field"],
  ["$schema", snapshot({ $schema: "./snapshot.schema.json" }), "/$schema", "unknown_field"],
  ["a version that is a boolean", snapshot({ version: true }), "/version", "bad_type"],
  ["bucketing that is text", snapshot({ bucketing: "percent" }), "/bucketing", "bad_bucketing"],
  ["an unknown scale", snapshot({ bucketing: { scale: "Percent" } }), "/bucketing/scale", "bad_bucketing"],
  ["an unknown anonymous", snapshot({ bucketing: { anonymous: true } }), "/bucketing/anonymous", "bad_bucketing"],
  ["an unknown member of bucketing", snapshot({ bucketing: { salt: "s" } }), "/bucketing/salt", "bad_bucketing"],
  ["segments that are an array", segments([]), "/segments", "bad_segments"],
  ["a flag that is null", snapshot({ flags: [null] }), F, "bad_type"],
  ["no key", snapshot({ flags: [{ enabled: true }] }), F, "missing_field"],
  ["a key that is null", flag({ key: null }), `${F}/key`, "missing_field"],
  ["a key that is a number", flag({ key: 7 }), `${F}/key`, "bad_type"],
  ["no enabled", snapshot({ flags: [{ key: "f" }] }), F, "missing_field"],
  ["enabled that is null", flag({ enabled: null }), `${F}/enabled`, "missing_field"],
  ["enabled that is text", flag({ enabled: "true" }), `${F}/enabled`, "bad_type"],
  ["an unknown member of a flag", flag({ percent: 20 }), `${F}/percent`, "unknown_field"],
  ["a name that begins with X-", flag({ "X-a": 1 }), `${F}/X-a`, "unknown_field"],
  ["a salt that is a number", flag({ salt: 7 }), `${F}/salt`, "bad_type"],
  ["bucket_by that is an array", flag({ bucket_by: ["a"] }), `${F}/bucket_by`, "bad_type"],
  ["a percentage that is text", flag({ percentage: "20" }), `${F}/percentage`, "bad_type"],
  ["a percentage above 100", flag({ percentage: 100.00000000000001 }), `${F}/percentage`, "percentage_clamped"],
  ["a percentage below 0", flag({ percentage: -1e-9 }), `${F}/percentage`, "percentage_clamped"],
  ["percentage and rollout", flag({ percentage: 5, rollout: [] }), `${F}/percentage`, "percentage_and_rollout"],
  ["a rollout that is an object", flag({ rollout: {} }), `${F}/rollout`, "bad_type"],
  ["a step that is a number", flag({ rollout: [20] }), `${F}/rollout/0`, "bad_type"],
  ["an unknown member of a step", step({ to: 1 }), `${F}/rollout/0/to`, "unknown_field"],
  ["no from", flag({ rollout: [{ percentage: 5 }] }), `${F}/rollout/0`, "missing_field"],
  ["a from that is a boolean", from(true), `${F}/rollout/0/from`, "bad_type"],
  ["a from that is null", from(null), `${F}/rollout/0/from`, "missing_field"],
  ["a month without its 0", from("2026-1-01"), `${F}/rollout/0/from`, "bad_instant"],
  ["the month 13", from("2026-13-01"), `${F}/rollout/0/from`, "bad_instant"],
  ["the day 32", from("2026-12-32"), `${F}/rollout/0/from`, "bad_instant"],
  ["the year 0", from("0000-01-01"), `${F}/rollout/0/from`, "bad_instant"],
  ["the hour 24", from("2026-12-01T24:00:00"), `${F}/rollout/0/from`, "bad_instant"],
  ["a time without seconds", from("2026-12-01T09:00"), `${F}/rollout/0/from`, "bad_instant"],
  ["a fraction without digits", from("2026-12-01T09:00:00."), `${F}/rollout/0/from`, "bad_instant"],
  ["an offset without its colon", from("2026-12-01T09:00:00+0100"), `${F}/rollout/0/from`, "bad_instant"],
  ["an instant and a line feed", from("2026-12-01\n"), `${F}/rollout/0/from`, "bad_instant"],
  ["too many milliseconds", from(8.640000000000001e15), `${F}/rollout/0/from`, "bad_instant"],
  ["too few milliseconds", from(-8.640000000000001e15), `${F}/rollout/0/from`, "bad_instant"],
  ["a step without percentage", flag({ rollout: [{ from: 0 }] }), `${F}/rollout/0`, "missing_field"],
  ["a step of percentage null", step({ percentage: null }), `${F}/rollout/0/percentage`, "missing_field"],
  ["a step of percentage 101", step({ percentage: 101 }), `${F}/rollout/0/percentage`, "percentage_clamped"],
  ["a step of percentage -1", step({ percentage: -1 }), `${F}/rollout/0/percentage`, "percentage_clamped"],
  ["variants that are an array", flag({ variants: ["a"] }), `${F}/variants`, "bad_type"],
  ["a variant that is text", flag({ variants: { a: "50" } }), `${F}/variants/a`, "bad_type"],
  ["an unknown member of a variant", flag({ variants: { a: { size: 1 } } }), `${F}/variants/a/size`, "unknown_field"],
  ["a weight that is text", flag({ variants: { a: { weight: "1" } } }), `${F}/variants/a/weight`, "bad_type"],
  ["a weight below 0", flag({ variants: { a: { weight: -1 } } }), `${F}/variants/a/weight`, "negative_weight"],
  ["a short weight below 0", flag({ variants: { a: -1 } }), `${F}/variants/a`, "negative_weight"],
  ["a default_variant that is a number", flag({ default_variant: 7 }), `${F}/default_variant`, "bad_type"],
  ["an off_variant that is a boolean", flag({ off_variant: false }), `${F}/off_variant`, "bad_type"],
  ["prerequisites that are text", flag({ prerequisites: "g" }), `${F}/prerequisites`, "bad_type"],
  ["a prerequisite that is text", flag({ prerequisites: ["g"] }), `${F}/prerequisites/0`, "bad_type"],
  ["a prerequisite without flag", flag({ prerequisites: [{}] }), `${F}/prerequisites/0`, "missing_field"],
  ["a prerequisite of flag null", prerequisite({ flag: null }), `${F}/prerequisites/0/flag`, "missing_field"],
  ["an unknown member of a prerequisite", prerequisite({ key: "g" }), `${F}/prerequisites/0/key`, "unknown_field"],
  ["a prerequisite's variants as text", prerequisite({ variants: "a" }), `${F}/prerequisites/0/variants`, "bad_type"],
  ["a variant that is a number", prerequisite({ variants: [1] }), `${F}/prerequisites/0/variants/0`, "bad_type"],
  ["targets that are an object", flag({ targets: {} }), `${F}/targets`, "bad_type"],
  ["a target that is text", flag({ targets: ["u"] }), `${F}/targets/0`, "bad_type"],
  ["a target without keys", flag({ targets: [{}] }), `${F}/targets/0`, "missing_field"],
  ["keys that are null", target({ keys: null }), `${F}/targets/0/keys`, "missing_field"],
  ["keys that are text", target({ keys: "u" }), `${F}/targets/0/keys`, "bad_type"],
  ["a key that is a boolean", target({ keys: [true] }), `${F}/targets/0/keys/0`, "bad_type"],
  ["a key that is null", target({ keys: [null] }), `${F}/targets/0/keys/0`, "bad_type"],
  ["an unknown member of a target", target({ users: [] }), `${F}/targets/0/users`, "unknown_field"],
  ["a target's variant that is a number", target({ variant: 7 }), `${F}/targets/0/variant`, "bad_type"],
  ["rules that are an object", flag({ rules: {} }), `${F}/rules`, "bad_type"],
  ["a rule that is an array", flag({ rules: [[]] }), R, "bad_type"],
  ["a rule without conditions", flag({ rules: [{}] }), R, "missing_field"],
  ["conditions that are null", rule({ conditions: null }), `${R}/conditions`, "missing_field"],
  ["conditions that are an object", rule({ conditions: EXISTS }), `${R}/conditions`, "bad_type"],
  ["an unknown member of a rule", rule({ if: [] }), `${R}/if`, "unknown_field"],
  ["an id that is a number", rule({ id: 7 }), `${R}/id`, "bad_type"],
  ["a priority that is text", rule({ priority: "high" }), `${R}/priority`, "bad_type"],
  ["a rule's percentage above 100", rule({ percentage: 101 }), `${R}/percentage`, "percentage_clamped"],
  ["a rule's percentage below 0", rule({ percentage: -1 }), `${R}/percentage`, "percentage_clamped"],
  ["a rule's percentage that is a boolean", rule({ percentage: true }), `${R}/percentage`, "bad_type"],
  ["a rule's variant that is an object", rule({ variant: {} }), `${R}/variant`, "bad_type"],
  ["a condition that is text", condition("a"), C, "bad_type"],
  ["a condition that is null", condition(null), C, "bad_type"],
  ["an empty condition", condition({}), C, "missing_field"],
  ["a condition of attribute null", condition({ attribute: null }), [`${C}/attribute`, C], "missing_field"],
  ["a condition of segment null", condition({ segment: null }), [C, `${C}/segment`], "missing_field"],
  ["an attribute that is a number", attribute({ attribute: 7 }), `${C}/attribute`, "bad_type"],
  ["no operator", condition({ attribute: "a" }), C, "missing_field"],
  ["no operator, with values", condition({ attribute: "a", values: [true, ""] }), C, "missing_field"],
  ["no operator, all else", condition({ attribute: "a", values: [], ignore_case: true }), C, "missing_field"],
  ["an operator that is null", attribute({ operator: null }), `${C}/operator`, "missing_field"],
  ["an operator that is a number", attribute({ operator: 7 }), `${C}/operator`, "bad_type"],
  ["an unknown operator", attribute({ operator: "equals" }), `${C}/operator`, "unknown_operator"],
  ["an unknown member of a condition", attribute({ value: "x" }), `${C}/value`, "unknown_field"],
  ["values that are text", attribute({ values: "x" }), `${C}/values`, "bad_type"],
  ["a value that is null", compare("in", null), `${C}/values/0`, "bad_type"],
  ["a value that is an object", compare("eq", {}), `${C}/values/0`, "bad_type"],
  ["a pattern that is an array", compare("matches", []), `${C}/values/0`, "bad_type"],
  ["ignore_case that is text", attribute({ ignore_case: "yes" }), `${C}/ignore_case`, "bad_type"],
  ["a pattern that is too long", compare("matches", "p".repeat(1001)), `${C}/values/0`, "bad_regex"],
  ["a number with a sign", compare("gt", "+5"), `${C}/values/0`, "bad_operand"],
  ["a number that is a boolean", compare("lt", true), `${C}/values/0`, "bad_operand"],
  ["an instant that is none", compare("after", "tomorrow"), `${C}/values/0`, "bad_operand"],
  ["an instant out of range", compare("before", 1e16), `${C}/values/0`, "bad_operand"],
  ["a semantic version of two parts", compare("semver_eq", "1.2"), `${C}/values/0`, "bad_operand"],
  ["a semantic version with a v", compare("semver_gt", "v1.2.3"), `${C}/values/0`, "bad_operand"],
  ["a semantic version with zeros", compare("semver_lt", "1.2.3-01"), `${C}/values/0`, "bad_operand"],
  ["a semantic version that is a number", compare("semver_neq", 1), `${C}/values/0`, "bad_operand"],
  ["a version with a suffix", compare("version_eq", "1.2-rc"), `${C}/values/0`, "bad_operand"],
  ["a version below 0", compare("version_gt", -1), `${C}/values/0`, "bad_operand"],
  ["a version with an exponent", compare("version_lt", 1e21), `${C}/values/0`, "bad_operand"],
  ["a version that is a boolean", compare("version_neq", false), `${C}/values/0`, "bad_operand"],
  ["attribute and all", attribute({ all: [] }), `${C}/all`, "unknown_field"],
  ["attribute and any", attribute({ any: [] }), `${C}/any`, "unknown_field"],
  ["attribute and not", attribute({ not: [] }), `${C}/not`, "unknown_field"],
  ["attribute and segment", attribute({ segment: "s" }), `${C}/segment`, "unknown_field"],
  ["all and any", condition({ all: [], any: [] }), `${C}/any`, "unknown_field"],
  ["all and not", condition({ all: [], not: [] }), `${C}/not`, "unknown_field"],
  ["all and segment", condition({ all: [], segment: "s" }), `${C}/segment`, "unknown_field"],
  ["any and not", condition({ any: [], not: [] }), `${C}/not`, "unknown_field"],
  ["any and segment", condition({ any: [], segment: "s" }), `${C}/segment`, "unknown_field"],
  ["not and segment", condition({ not: [], segment: "s" }), `${C}/segment`, "unknown_field"],
  ["all and operator", condition({ all: [], operator: "eq" }), `${C}/operator`, "unknown_field"],
  ["any and values", condition({ any: [], values: [] }), `${C}/values`, "unknown_field"],
  ["not and ignore_case", condition({ not: [], ignore_case: false }), `${C}/ignore_case`, "unknown_field"],
  ["all that is an object", condition({ all: EXISTS }), `${C}/all`, "bad_type"],
  ["any that is an object", condition({ any: EXISTS }), `${C}/any`, "bad_type"],
  ["not that is text", condition({ not: "a" }), `${C}/not`, "bad_type"],
  ["a segment that is an array", condition({ segment: ["s"] }), `${C}/segment`, "bad_type"],
  ["a fault inside of all", condition({ all: [{}] }), `${C}/all/0`, "missing_field"],
  ["a fault inside of any", condition({ any: [[null]] }), `${C}/any/0/0`, "bad_type"],
  ["a fault inside of not", condition({ not: {} }), `${C}/not`, "missing_field"],
  ["a fault inside of a not with an array", condition({ not: [{}] }), `${C}/not/0`, "missing_field"],
  ["a fault inside of an array", condition([[{}]]), `${C}/0/0`, "missing_field"],
  ["a segment that is text", segments({ s: "t" }), "/segments/s", "bad_type"],
  ["a fault in a segment", segments({ s: {} }), "/segments/s", "missing_field"],
  ["a fault in a segment's array", segments({ s: [{}] }), "/segments/s/0", "missing_field"],
];

const nested = (levels) => (levels === 1 ? EXISTS : [nested(levels - 1)]);
const chain = (links) => (number) => ({
  key: `f${number}`,
  enabled: true,
  prerequisites: number < links ? [{ flag: `f${number + 1}` }] : [],
});
const chained = (links) => snapshot({ flags: Array.from({ length: links + 1 }, (_, number) => chain(links)(number)) });
const free = (text) => `{"schema":1,"flags":[],"metadata":${text}}`;

// Each item of the lists of schema/README.md: what the engine calls it, and snapshots.
const UNSEEN = {
  "unknown segment": ["unknown_segment", condition({ segment: "s" })],
  "segment cycle": ["segment_cycle", segments({ s: { segment: "t" }, t: { not: { segment: "s" } } })],
  "unknown prerequisite": ["unknown_prerequisite", flag({ prerequisites: [{ flag: "g" }] })],
  "prerequisite cycle": ["prerequisite_cycle", flag({ prerequisites: [{ flag: "f" }] })],
  "undeclared variant": [
    "undeclared_variant",
    flag({ default_variant: "a" }),
    flag({ variants: { a: 1 }, off_variant: "b" }),
    rule({ variant: "a" }),
    target({ variant: "a" }),
  ],
  "depth of conditions": [
    "too_deep",
    rule({ conditions: [nested(65)] }),
    { ...rule({ conditions: [nested(1), [{ segment: "s" }]] }), segments: { s: [nested(63)] } },
  ],
  "chain of prerequisites": ["too_deep", chained(65)],
  "duplicate key": ["duplicate_key", snapshot({ flags: [...flag({}).flags, ...flag({}).flags] })],
  "total of the weights": ["bad_values", flag({ variants: { a: 1.7e308, b: { weight: 1.2e308 } } })],
  "syntax of a pattern": ["bad_regex", compare("matches", "("), compare("matches", "(?=a)")],
  "bytes of a pattern": ["bad_regex", compare("not_matches", "é".repeat(501))],
  "days of a month": ["bad_instant", from("2026-02-29"), from("2026-04-31T09:00:00")],
  "days of a month in values": ["bad_operand", compare("before", "2026-02-30")],
  "range of milliseconds as text": ["bad_instant", from("8640000000000001"), from("-1e300")],
  "range of numbers as text": ["bad_operand", compare("gt", "1e400")],
  "range of semantic versions": ["bad_operand", compare("semver_eq", "18446744073709551616.0.0")],
  "version numbers that are tiny": ["bad_operand", compare("version_eq", 1e-7)],
  "JSON that only some readers take": ["invalid_json", free("1e400"), free('"\\ud800"')],
  "depth of the JSON": ["too_deep", free("[".repeat(127) + "]".repeat(127))],
  "size of the text": ["too_large", free(`"${" ".repeat(67_108_864)}"`)],
  "ambiguous key": ["ambiguous_key", flag({ key: "a:b" }), flag({ key: "a/variants" })],
  "implicit zero": ["implicit_zero", flag({ rules: [{ conditions: [] }] }), flag({ targets: [{ keys: ["u"] }] })],
};

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

// --- The tests ---

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
