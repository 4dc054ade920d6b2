// Snapshots as JavaScript hands them over, and bad ones (docs/semantics.md, section 3).
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { FlagEvaluator, SnapshotError } from "isoflag";

const ON = '[{"key":"f","enabled":true}]';
const utf8 = (text) => new TextEncoder().encode(text);

function refusal(snapshot) {
  try {
    new FlagEvaluator(snapshot);
  } catch (error) {
    assert.ok(error instanceof SnapshotError && error instanceof Error);
    assert.equal(error.name, "SnapshotError");
    assert.ok(error.message.length > 10);
    const { code, line, column, pointer } = error;
    return { code, line, column, pointer };
  }
  assert.fail("not refused");
}
const at = (code, line, column) => ({ code, line, column, pointer: undefined });
const found = (code, pointer) => ({ code, line: undefined, column: undefined, pointer });

test("text, bytes and parsed JSON load alike", () => {
  const bytes = utf8(`--${ON}--`);
  const foreign = vm.runInNewContext("new Uint8Array(bytes).buffer", { bytes: [...utf8(ON)] });
  const inputs = [
    ON,
    utf8(ON),
    utf8(ON).buffer,
    foreign,
    bytes.subarray(2, -2),
    new DataView(bytes.buffer, 2, bytes.length - 4),
    JSON.parse(ON),
    { toJSON: () => JSON.parse(ON) },
  ];
  for (const input of inputs) {
    const flags = new FlagEvaluator(input);
    assert.equal(flags.isEnabled("f"), true);
    assert.equal(flags.report.digest, new FlagEvaluator(ON).report.digest);
  }
  assert.deepEqual(new FlagEvaluator().report, new FlagEvaluator("[]").report);
  assert.equal(new FlagEvaluator(`\ufeff${ON}`).report.digest, new FlagEvaluator(ON).report.digest);
});

test("bytes may change after loading", () => {
  const bytes = utf8(ON);
  const flags = new FlagEvaluator(bytes);
  const { digest } = new FlagEvaluator(ON).report;
  bytes.fill(0);
  assert.equal(flags.report.digest, digest);
  assert.equal(flags.isEnabled("f"), true);
});

test("the digest is that of the text's SHA-256", () => {
  // python3 -c "import hashlib; print(hashlib.sha256('[{\"key\":\"é\",\"enabled\":true}]'.encode()).hexdigest()[:16])"
  assert.equal(new FlagEvaluator('[{"key":"é","enabled":true}]').report.digest, "88c71ed66b0c0b54");
});

test("what is no snapshot is refused with its place", () => {
  const circular = [];
  circular.push(circular);
  const noPlace = at("invalid_json", undefined, undefined);
  assert.deepEqual(refusal(""), at("invalid_json", 1, 1));
  assert.deepEqual(refusal("[\n 1,]"), at("invalid_json", 2, 4));
  assert.deepEqual(refusal('["😀é", 1e400]'), at("invalid_json", 1, 8));
  assert.deepEqual(refusal('["\\ud800"]'), at("invalid_json", 1, 9));
  assert.deepEqual(refusal(["\ud800"]), at("invalid_json", 1, 9), "JSON.stringify escapes it");
  assert.deepEqual(refusal('["😀", "\ud800"]'), at("invalid_utf8", 1, 8));
  assert.deepEqual(refusal('["x\udc00\ud800'), at("invalid_utf8", 1, 4));
  assert.deepEqual(refusal(utf8("[]").map(() => 0xff)), at("invalid_utf8", 1, 1));
  assert.deepEqual(refusal("[".repeat(10_000)), at("too_deep", 1, 128));
  assert.deepEqual(refusal(`[\ud800${"[".repeat(127)}`), at("too_deep", 1, 129));
  for (const value of [circular, [1n], () => 1, Symbol("s")]) assert.deepEqual(refusal(value), noPlace);
  for (const value of ["{}", "null", "1", '"text"', null, 1, true, {}, new Map()]) {
    assert.deepEqual(refusal(value), found("unknown_format", ""));
  }
  assert.deepEqual(refusal({ schema: 2, flags: [] }), found("unsupported_schema", "/schema"));
  assert.deepEqual(refusal({ schema: 1, flags: {} }), found("unknown_format", ""));
  const bucketing = { scale: "permille" };
  assert.deepEqual(refusal({ schema: 1, flags: [], bucketing }), found("bad_bucketing", "/bucketing/scale"));
  assert.deepEqual(refusal({ schema: 1, flags: [], segments: [] }), found("bad_segments", "/segments"));
});

test("whatever is given as a snapshot is read or refused", () => {
  const noPlace = at("invalid_json", undefined, undefined);
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const detached = () => {
    const bytes = utf8(ON);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    return bytes;
  };
  const throwing = (thrown) => ({
    toJSON() {
      throw thrown;
    },
  });
  const view = new DataView(new ArrayBuffer(2));
  structuredClone(view.buffer, { transfer: [view.buffer] });
  const refused = [proxy, detached(), detached().buffer, view, throwing(Symbol("s")), throwing(Object.create(null))];
  for (const value of [...refused, throwing(undefined), throwing(throwing(1))]) {
    assert.deepEqual(refusal(value), noPlace);
  }
  const tagged = {
    get [Symbol.toStringTag]() {
      throw new Error("no");
    },
  };
  for (const value of [tagged, { [Symbol.toStringTag]: "ArrayBuffer" }]) {
    assert.deepEqual(refusal(value), found("unknown_format", ""), "an object like others");
  }
});

test("shared bytes are bytes, and may change after loading", () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(ON.length));
  const foreign = vm.runInNewContext("new SharedArrayBuffer(length)", { length: ON.length });
  new Uint8Array(foreign).set(utf8(ON));
  bytes.set(utf8(ON));
  for (const input of [bytes, bytes.buffer, foreign]) {
    const flags = new FlagEvaluator(input);
    const kept = utf8(ON);
    bytes.fill(0);
    assert.equal(flags.report.digest, new FlagEvaluator(ON).report.digest);
    assert.equal(flags.isEnabled("f"), true);
    bytes.set(kept);
  }
});

test("a snapshot may have 64 MiB and not a byte more", () => {
  const most = 64 * 1024 * 1024;
  const text = `[${" ".repeat(most - 2)}]`;
  assert.deepEqual(new FlagEvaluator(text).keys, []);
  assert.deepEqual(new FlagEvaluator(utf8(text)).keys, []);
  assert.equal(refusal(`${text} `).code, "too_large");
  assert.equal(refusal(utf8(`${text} `)).code, "too_large");
  // Fewer characters, more bytes; the three bytes of a character straddle the limit.
  assert.equal(refusal(`["${"日".repeat(most / 3)}"]`).code, "too_large");
  assert.equal(refusal(`[${" ".repeat(most)}\ud800`).code, "too_large");
});

test("after a refused update the old snapshot answers", () => {
  const flags = new FlagEvaluator(ON);
  const before = flags.evaluate("f");
  for (const bad of ["", "{}", '["\ud800"]', [1n], "[".repeat(200)]) {
    assert.throws(() => flags.update(bad), SnapshotError);
    assert.equal(flags.evaluate("f"), before);
    assert.deepEqual(flags.keys, ["f"]);
  }
  assert.deepEqual(flags.update([]), { changed: ["f"] });
  assert.equal(flags.evaluate("f").reason, "not_found");
});

test("names that objects have are names like others", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  const flags = new FlagEvaluator(
    JSON.stringify(names.map((key) => ({ key, enabled: true, variants: { A: 1 } }))).replaceAll(
      '"A"',
      '"__proto__"',
    ),
  );
  assert.deepEqual(flags.report.problems, []);
  assert.deepEqual(flags.keys, names);
  const all = flags.evaluateAll({ key: "u" });
  assert.deepEqual(Object.keys(all), names);
  assert.equal(Object.getPrototypeOf(all), Object.prototype);
  for (const name of names) {
    assert.equal(flags.evaluate(name).variant, "__proto__");
    assert.ok(Object.hasOwn(all, name));
    assert.equal(new FlagEvaluator("[]").has(name), false);
    assert.equal(new FlagEvaluator("[]").evaluate(name).reason, "not_found");
  }
});

test("a fault costs one flag and is reported", () => {
  const flags = new FlagEvaluator([
    { key: "bad", enabled: true, rules: [{ conditions: [{ attribute: "a", operator: 1 }] }] },
    { key: "good", enabled: true },
    "neither",
  ]);
  assert.equal(flags.evaluate("bad").reason, "error");
  assert.equal(flags.evaluate("bad").errorCode, "PARSE_ERROR");
  assert.equal(flags.isEnabled("bad", {}, true), true);
  assert.equal(flags.isEnabled("good"), true);
  const { problems, problemCount, flags: count } = flags.report;
  assert.equal(problemCount, 2);
  assert.equal(count, 2);
  assert.deepEqual(
    problems.map(({ code, severity, pointer, flag }) => [code, severity, pointer, flag]),
    [
      ["bad_type", "error", "/0/rules/0/conditions/0/operator", "bad"],
      ["bad_type", "error", "/2", null],
    ],
  );
});
