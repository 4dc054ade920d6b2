// The package as it is installed: entries, types, contents.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as esm from "isoflag";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cjs = createRequire(import.meta.url)("isoflag");
/** The most bytes of the tarball, and of what is in it. */
const MOST_PACKED = 1_100_000;
const MOST_UNPACKED = 3_300_000;
const tsc = join(root, "node_modules/typescript/bin/tsc");

const PROGRAM = `
import {
  FlagEvaluator,
  SnapshotError,
  type BoundEvaluator,
  type Evaluation,
  type FlagEvaluation,
  type FlagKey,
  type FlagMap,
  type JsonValue,
  type Reason,
} from "isoflag";
import { explain, type ConditionStep, type Explanation } from "isoflag/explain";
import { FlagEvaluator as SlimEvaluator, init, initSync } from "isoflag/slim";
import { explain as slimExplain, init as initExplain } from "isoflag/explain/slim";
import engineModule from "isoflag/engine.wasm";
import explainModule from "isoflag/explain.wasm";
const flags: FlagEvaluator = new FlagEvaluator([{ key: "f", enabled: true }]);
export const ready: Promise<void>[] = [
  init(fetch("/engine.wasm")),
  init(new Response()),
  init(new Uint8Array(8).buffer),
  init(new WebAssembly.Module(new Uint8Array(8))),
  init(engineModule),
  initExplain(explainModule),
];
initSync(new Uint8Array(8));
initSync(engineModule);
export const slimly: Explanation = slimExplain(new SlimEvaluator(), "f");
const on: boolean = flags.isEnabled("f", { key: "u", plan: "pro", seats: 3, tags: ["a"] }, true);
const result: Evaluation = flags.evaluate("f");
const reason: Reason = result.reason;
const text: string = flags.value("f", {}, "blue");
const count: number = flags.value("f", undefined, 3);
const all: Readonly<Record<string, Evaluation>> = flags.evaluateAll({ key: 7n });
const changed: readonly string[] = flags.update("[]").changed;
interface User {
  key: string;
  seats?: number;
}
class Account {
  readonly plan = "pro";
  constructor(readonly key: number) {}
}
const user: User = { key: "u" };
const users: boolean[] = [flags.isEnabled("f", user), flags.isEnabled("f", new Account(1)), flags.isEnabled("f", {})];
const code: "too_large" | string = new SnapshotError("invalid_json", "x").code;
export const used = [on, users, result, reason, text, count, all, changed, code, flags.report.digest, flags.keys];
interface Shop {
  "checkout-button": { variant: "blue" | "green"; value: string };
  "new-checkout": { variant: never; value: boolean };
  limits: { variant: "small" | "large"; value: { seats: number } };
}
interface Theme {
  dark: boolean;
  accent?: string;
}
interface Themes {
  theme: { variant: "plain"; value: Theme };
}
const theme: Theme = new FlagEvaluator<Themes>().value("theme", user, { dark: true });
const anyTheme: { readonly [name: string]: unknown } = flags.value("theme", user, theme);
declare const perhaps: string | undefined;
const shop = new FlagEvaluator<Shop>();
const either: string | null = shop.value("checkout-button", user, perhaps);
for (const key of shop.keys) shop.isEnabled(key);
export const more = [theme, anyTheme, either];
const colour: "blue" | "green" | "" = shop.evaluate("checkout-button", user).variant;
const hex: string = shop.value("checkout-button", user, "#000");
const maybe: string | null = shop.value("checkout-button", user);
const seats: number = shop.value("limits", user, { seats: 1 }).seats;
const details: boolean = shop.details("new-checkout", user, false).value;
const bound = shop.forContext(user);
const isOn: boolean = bound.isEnabled("new-checkout", true, { now: new Date(0) });
const size: "small" | "large" | "" | undefined = bound.evaluateAll({ now: 0 }).limits?.variant;
const boundText: string = bound.value("checkout-button", "#000");
const untyped: number = flags.forContext(user).value("f", 3);
if (shop.evaluate("limits").variant === "small") shop.evaluate("limits").value?.seats.toFixed();
export const typed = [colour, hex, maybe, seats, details, isOn, size, boundText, untyped];
type ShopValue<Key extends FlagKey<Shop>> = Shop[Key]["value"];
function useFlag<Key extends FlagKey<Shop>>(key: Key): ShopValue<Key> | null {
  return shop.value(key, user);
}
function useFlagOr<Key extends FlagKey<Shop>>(key: Key, fallback: ShopValue<Key>): ShopValue<Key> {
  return shop.value(key, user, fallback);
}
function useDetails<Key extends FlagKey<Shop>>(key: Key): FlagEvaluation<Shop, Key> {
  return shop.details(key, user);
}
function useDetailsOr<Key extends FlagKey<Shop>>(
  key: Key,
  fallback: ShopValue<Key>,
): FlagEvaluation<Shop, Key, ShopValue<Key>> {
  return bound.details(key, fallback);
}
function useBound<Key extends FlagKey<Shop>>(key: Key, fallback: ShopValue<Key> | null): ShopValue<Key> | null {
  return bound.value(key, fallback);
}
function ask<Flags extends FlagMap<Flags>, Key extends FlagKey<Flags>>(
  asked: BoundEvaluator<Flags>,
  key: Key,
): Flags[Key]["value"] | null {
  return asked.value(key);
}
const hookedText: string | null = useFlag("checkout-button");
const hookedSeats: number = useFlagOr("limits", { seats: 1 }).seats;
const hookedVariant: "small" | "large" | "" = useDetails("limits").variant;
const hookedOn: boolean = useDetailsOr("new-checkout", false).value;
const asked: boolean | null = ask(bound, "new-checkout");
export const hooked = [hookedText, hookedSeats, hookedVariant, hookedOn, useBound("limits", null), asked];
interface Mixed {
  open: { variant: never; value: JsonValue };
  size: { variant: never; value: number };
}
const mixed = new FlagEvaluator<Mixed>();
const openText: string = mixed.value("open", user, "none");
const mixedSize: number = mixed.value("size", user, 1);
export const mixture = [openText, mixedSize];
const explanation: Explanation = explain(flags, "f", user, { now: new Date(0) });
const explained: Evaluation[] = [explanation.evaluation, explain(shop, "limits").evaluation];
const bucket: number | null | undefined = explanation.percentage?.bucket;
const steps: readonly ConditionStep[] | undefined = explanation.rules[0]?.conditions[0]?.conditions;
const waits: boolean = explanation.waysIn.some(({ way, from }) => way === "wait" && from !== null);
export const why = [explained, bucket, steps, waits];
// @ts-expect-error an address is none of what it takes
void init("/engine.wasm");
// @ts-expect-error no such way
explanation.waysIn[0]?.way === "target";
// @ts-expect-error explanations are read-only
explanation.rules[0].holds = true;
// @ts-expect-error a snapshot is no evaluator
explain([], "f");
// @ts-expect-error neither is what has keys
explain({ keys: [] }, "f");
// @ts-expect-error nor one for a context
explain(bound, "limits");
// @ts-expect-error no such flag
shop.isEnabled("new-chekout");
// @ts-expect-error no such variant
shop.evaluate("checkout-button").variant === "red";
// @ts-expect-error a fallback of another type
shop.value("checkout-button", user, 7);
// @ts-expect-error the value may be null
shop.value("limits", user).seats;
// @ts-expect-error no such flag
bound.evaluate("new-chekout");
// @ts-expect-error the value may be null, whatever is wanted
const wanted: string = flags.value("f", user);
// @ts-expect-error nor has a flag that is not typed a text
const wantedOpen: string = mixed.value("open");
// @ts-expect-error the value may be null
const withoutFallback = <Key extends FlagKey<Shop>>(key: Key): ShopValue<Key> => shop.value(key, user);
// @ts-expect-error the value may be null
const bareDetails = <Key extends FlagKey<Shop>>(key: Key): ShopValue<Key> => bound.details(key).value;
const maybeNull = <Key extends FlagKey<Shop>>(key: Key, fallback: ShopValue<Key> | null): ShopValue<Key> =>
  // @ts-expect-error the fallback may be null
  shop.value(key, user, fallback);
// @ts-expect-error another flag's value
const otherFlag = <Key extends FlagKey<Shop>>(key: Key): string | null => shop.value(key, user);
// @ts-expect-error no such flag
useFlag("new-chekout");
// @ts-expect-error a fallback of another type
useFlagOr("checkout-button", 7);
// @ts-expect-error now is a number or a Date
shop.evaluate("limits", user, { now: "2026-11-21" });
// @ts-expect-error results are read-only
result.enabled = false;
// @ts-expect-error a context is an object
flags.isEnabled("f", "user-1");
// @ts-expect-error a context is an object
flags.evaluateAll(7);
// @ts-expect-error a flag key is a text
flags.evaluate(1);
`;

/** Where null and undefined are of every type. */
const LAX_PROGRAM = `
import { FlagEvaluator, type JsonValue } from "isoflag";
type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
const flags = new FlagEvaluator("[]");
const bare = flags.value("f", {});
const filled = flags.value("f", {}, "x");
const { value } = flags.details("f");
const typed = new FlagEvaluator<{ a: { variant: never; value: number } }>("[]").value("a");
export const same: [Same<typeof bare, JsonValue>, Same<typeof filled, string>, Same<typeof value, JsonValue>, Same<typeof typed, number>] = [true, true, true, true];
`;

test("import and require answer alike", () => {
  assert.notEqual(cjs.FlagEvaluator, esm.FlagEvaluator);
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
  const snapshot = [{ key: "f", enabled: true, percentage: 50, variants: { a: 1, b: 2 } }];
  const [left, right] = [new esm.FlagEvaluator(snapshot), new cjs.FlagEvaluator(snapshot)];
  for (let n = 0; n < 1_000; n++) {
    assert.deepEqual(left.evaluate("f", { key: n }), right.evaluate("f", { key: n }));
  }
});

test("nothing is compiled at import, and a refusal is an EngineError of the constructor", () => {
  const script = `
    const { Module } = WebAssembly;
    WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError("refused"); } };
    const { FlagEvaluator, EngineError } = await import("isoflag");
    try { new FlagEvaluator(); } catch (error) {
      console.log(error instanceof EngineError, error.name, error.code);
    }
    WebAssembly.Module = Module;
    console.log(new FlagEvaluator('[{"key":"f","enabled":true}]').isEnabled("f"));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  assert.equal(String(output), "true EngineError wasm_refused\ntrue\n");
});

test("the entry for explanations compiles its module when it explains, and throws its own EngineError", () => {
  const script = `
    const { FlagEvaluator } = await import("isoflag");
    const flags = new FlagEvaluator('[{"key":"f","enabled":true}]');
    const { Module } = WebAssembly;
    WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError("refused"); } };
    const { explain, EngineError } = await import("isoflag/explain");
    try { explain(flags, "f"); } catch (error) { console.log(error instanceof EngineError, error.code); }
    WebAssembly.Module = Module;
    console.log(explain(flags, "f").evaluation.reason);`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  assert.equal(String(output), "true wasm_refused\ndefault\n");
});

test("the types hold for modules, for require and for bundlers", () => {
  const folder = mkdtempSync(join(tmpdir(), "isoflag-types-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/isoflag"));
    for (const name of ["index.mts", "index.cts"]) writeFileSync(join(folder, name), PROGRAM);
    writeFileSync(join(folder, "lax.mts"), LAX_PROGRAM);
    const compile = (...words) =>
      execFileSync(process.execPath, [tsc, "--noEmit", "--target", "es2022", ...words], { cwd: folder, encoding: "utf8" });
    const check = (...options) => compile("--strict", ...options, "index.mts", "index.cts");
    assert.equal(check("--module", "nodenext"), "");
    assert.equal(check("--module", "esnext", "--moduleResolution", "bundler"), "");
    assert.equal(compile("--module", "nodenext", "lax.mts"), "");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("only a refusal to compile is called one", () => {
  const script = `
    const { FlagEvaluator } = await import("isoflag");
    const { Module, Instance } = WebAssembly;
    const codes = [];
    const attempt = () => {
      try { new FlagEvaluator(); codes.push("none"); } catch (error) { codes.push(error.code); }
    };
    const refusing = (error) => class { constructor() { throw error; } };
    for (const error of [new WebAssembly.CompileError("x"), new EvalError("x"), new RangeError("memory")]) {
      WebAssembly.Module = refusing(error);
      attempt();
    }
    WebAssembly.Module = undefined;
    attempt();
    WebAssembly.Module = Module;
    for (const error of [new WebAssembly.LinkError("x"), new RangeError("memory"), undefined]) {
      WebAssembly.Instance = refusing(error);
      attempt();
    }
    WebAssembly.Instance = Instance;
    attempt();
    console.log(codes.join());`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  const [refused, failed] = ["wasm_refused", "engine_failed"];
  const expected = [refused, refused, failed, refused, refused, failed, failed, "none"];
  assert.equal(String(output), `${expected.join()}\n`);
});

test("the crate holds its sources and nothing that lies about", () => {
  const words = ["package", "--list", "--allow-dirty", "--package", "isoflag"];
  const listed = execFileSync("cargo", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const files = listed.trim().split("\n");
  const wanted = /^(src\/.+\.rs|docs\/semantics\.md|(README|CHANGELOG|THIRD-PARTY)\.md|LICENSE-\w+|Cargo\..+|\.cargo_vcs_info\.json)$/;
  assert.deepEqual(files.filter((file) => !wanted.test(file)), []);
  assert.ok(files.includes("src/lib.rs") && files.includes("docs/semantics.md"));
  assert.ok(files.includes("THIRD-PARTY.md"), "the licence of src/lowercase.rs's tables");
});

test("what is packed is what users need", () => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root });
  const [{ files, size, unpackedSize }] = JSON.parse(output);
  assert.ok(size < MOST_PACKED, `${size} bytes packed`);
  assert.ok(unpackedSize < MOST_UNPACKED, `${unpackedSize} bytes unpacked`);
  assert.deepEqual(files.map(({ path }) => path).sort(), [
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "THIRD-PARTY.md",
    "docs/semantics.md",
    "package.json",
    "pkg/build.json",
    "pkg/command.js",
    "pkg/edge-light.js",
    "pkg/engine.wasm",
    "pkg/explain-edge-light.js",
    "pkg/explain-slim.cjs",
    "pkg/explain-slim.d.cts",
    "pkg/explain-slim.d.ts",
    "pkg/explain-slim.js",
    "pkg/explain-workerd.js",
    "pkg/explain.cjs",
    "pkg/explain.d.cts",
    "pkg/explain.d.ts",
    "pkg/explain.js",
    "pkg/explain.wasm",
    "pkg/http.cjs",
    "pkg/http.d.cts",
    "pkg/http.d.ts",
    "pkg/http.js",
    "pkg/index.cjs",
    "pkg/index.d.cts",
    "pkg/index.d.ts",
    "pkg/index.js",
    "pkg/js-explain.cjs",
    "pkg/js-explain.d.cts",
    "pkg/js-explain.d.ts",
    "pkg/js-explain.js",
    "pkg/js.cjs",
    "pkg/js.d.cts",
    "pkg/js.d.ts",
    "pkg/js.js",
    "pkg/observe.cjs",
    "pkg/observe.d.cts",
    "pkg/observe.d.ts",
    "pkg/observe.js",
    "pkg/slim.cjs",
    "pkg/slim.d.cts",
    "pkg/slim.d.ts",
    "pkg/slim.js",
    "pkg/sync-file.cjs",
    "pkg/sync-file.d.cts",
    "pkg/sync-file.d.ts",
    "pkg/sync-file.js",
    "pkg/sync.cjs",
    "pkg/sync.d.cts",
    "pkg/sync.d.ts",
    "pkg/sync.js",
    "pkg/testing.cjs",
    "pkg/testing.d.cts",
    "pkg/testing.d.ts",
    "pkg/testing.js",
    "pkg/wasm.d.cts",
    "pkg/wasm.d.ts",
    "pkg/workerd.js",
    "schema/explanation.schema.json",
    "schema/snapshot.schema.json",
  ]);
});
