// The slim entries, which are given their module.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as explaining from "isoflag/explain";
import * as slimExplaining from "isoflag/explain/slim";
import * as full from "isoflag";
import * as slim from "isoflag/slim";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const bytesOf = (name) => readFileSync(require.resolve(`isoflag/${name}.wasm`));
const SNAPSHOT = [{ key: "f", enabled: true, percentage: 50, variants: { a: 1, b: 2 } }];

/** What a program prints that has `slim`, `bytes` and `attempt`, in a process of its own. */
function printed(program) {
  const script = `
    import { readFileSync } from "node:fs";
    import * as slim from "isoflag/slim";
    const bytes = readFileSync("pkg/engine.wasm");
    const attempt = () => {
      try { return new slim.FlagEvaluator('[{"key":"f","enabled":true}]').isEnabled("f"); }
      catch (error) { return [error instanceof slim.EngineError, error.code].join(" "); }
    };
    ${program}`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
}

test("the entries export the same names, the slim ones also how to give the module", () => {
  const names = (entry) => Object.keys(entry).sort();
  assert.deepEqual(names(slim), [...names(full), "init", "initSync"].sort());
  assert.deepEqual(names(slimExplaining), [...names(explaining), "init", "initSync"].sort());
  for (const entry of ["slim", "explain/slim"]) {
    assert.deepEqual(names(require(`isoflag/${entry}`)), names(entry === "slim" ? slim : slimExplaining));
  }
  for (const [file, entry] of [["workerd", full], ["edge-light", full], ["explain-workerd", explaining], ["explain-edge-light", explaining]]) {
    const source = readFileSync(new URL(`../../pkg/${file}.js`, import.meta.url), "utf8");
    const [, exported] = /export \{ (.+) \} from/.exec(source);
    assert.deepEqual(exported.split(", "), names(entry));
  }
});

test("the slim entries answer as the full ones", async () => {
  await slim.init(bytesOf("engine"));
  slimExplaining.initSync(bytesOf("explain"));
  const [left, right] = [new full.FlagEvaluator(SNAPSHOT), new slim.FlagEvaluator(SNAPSHOT)];
  for (let key = 0; key < 1_000; key++) {
    assert.deepEqual(right.evaluate("f", { key }), left.evaluate("f", { key }));
    assert.deepEqual(slimExplaining.explain(right, "f", { key }), explaining.explain(left, "f", { key }));
  }
});

for (const [what, give] of Object.entries({
  "a module": "await slim.init(new WebAssembly.Module(bytes))",
  "bytes": "await slim.init(bytes)",
  "a buffer": "await slim.init(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))",
  "a response of any type": "await slim.init(new Response(bytes))",
  "a promise of a response": "await slim.init(Promise.resolve(new Response(bytes)))",
  "a module of another realm": "await slim.init((await import('node:vm')).runInNewContext('new WebAssembly.Module(bytes)', { bytes }))",
  "a module, at once": "slim.initSync(new WebAssembly.Module(bytes))",
  "bytes, at once": "slim.initSync(bytes)",
})) {
  test(`the module can be given as ${what}`, () => {
    assert.equal(printed(`${give}; console.log(attempt());`), "true\n");
  });
}

test("without a module, and with what is none, constructors throw an EngineError", () => {
  assert.equal(printed("console.log(attempt());"), "true no_module\n");
  assert.equal(printed("slim.initSync(new Uint8Array(8)); console.log(attempt());"), "true wasm_refused\n");
  assert.equal(printed("slim.initSync('engine.wasm'); console.log(attempt());"), "true wasm_refused\n");
});

test("what cannot be compiled or fetched is an EngineError, and another attempt may succeed", () => {
  const program = `
    const codes = [];
    for (const source of [new Uint8Array(8), new Response("no wasm"), "engine.wasm", {}]) {
      await slim.init(source);
      codes.push(attempt());
    }
    await slim.init(new Response("", { status: 404 })).catch((error) => codes.push([error instanceof slim.EngineError, error.code].join(" ")));
    await slim.init(bytes);
    console.log(codes.join(), attempt());`;
  const refused = "true wasm_refused";
  assert.equal(printed(program), `${[refused, refused, refused, refused, "true engine_failed"].join()} true\n`);
});

test("once the engine has started, another module changes nothing", () => {
  const program = "slim.initSync(bytes); attempt(); slim.initSync(new Uint8Array(8)); console.log(attempt());";
  assert.equal(printed(program), "true\n");
});
