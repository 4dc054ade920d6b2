// A page with a strict Content-Security-Policy for each entry: what it needs,
// and what happens without.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launchChromium } from "./browsers.mjs";
import { file, listen } from "./site.mjs";
import { HERE, INSTALLED, installPackage, installTools } from "./workshop.mjs";

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const SCRIPTS = "script-src 'self'";
const WASM = "script-src 'self' 'wasm-unsafe-eval'";
/** With leave for the page's own import map. */
const MAPPED = `${WASM} 'nonce-map'`;
const FETCH = "connect-src 'self'";
const MAP = '<script type="importmap" nonce="map">{ "imports": { "isoflag": "/node_modules/isoflag/pkg/index.js" } }</script>';
const PAGE = `<!doctype html><meta charset="utf-8">${MAP}<script type="module" src="/policy/page.js"></script>`;

let browser;

before(async () => {
  await installTools();
  await installPackage();
  cpSync(join(HERE, "policy"), join(INSTALLED, "policy"), { recursive: true });
  browser = await launchChromium();
});

after(() => browser?.close());

/** How far an entry gets under a policy. */
async function steps(query, ...directives) {
  const policy = [STRICT, ...directives].join("; ");
  const site = await listen(({ pathname }) =>
    pathname === "/"
      ? [200, "text/html", PAGE, { "content-security-policy": policy }]
      : pathname === "/flags.json"
        ? [200, "application/json", "[]"]
        : file(INSTALLED, pathname),
  );
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/?${query}`);
    await page.waitForFunction(() => globalThis.steps !== undefined, undefined, { timeout: 60_000 });
    return await page.evaluate(() => globalThis.steps);
  } finally {
    await page.close();
    site.close();
  }
}

test("isoflag needs 'wasm-unsafe-eval' and nothing else", async () => {
  assert.equal(await steps("entry=index", WASM), "imported,made,default");
});

test("isoflag/explain needs the same", async () => {
  assert.equal(await steps("entry=explain", WASM), "imported,made,default");
});

test("isoflag/slim needs it too, and connect-src to fetch the module", async () => {
  assert.equal(await steps("entry=slim&give=response", WASM, FETCH), "imported,made,default");
  assert.equal(await steps("entry=slim&give=response", WASM), "imported,TypeError undefined");
});

test("without it importing works, and the constructor throws an EngineError", async () => {
  const refused = "imported,EngineError wasm_refused";
  assert.equal(await steps("entry=index", SCRIPTS), refused);
  assert.equal(await steps("entry=explain", SCRIPTS), refused);
  assert.equal(await steps("entry=slim&give=response", SCRIPTS, FETCH), refused);
});

test("a slim entry without its module throws an EngineError", async () => {
  assert.equal(await steps("entry=slim", WASM), "imported,EngineError no_module");
});

test("isoflag/js and isoflag/js/explain need neither WebAssembly nor eval", async () => {
  assert.equal(await steps("entry=js", SCRIPTS), "imported,made,default");
  assert.equal(await steps("entry=js-explain", SCRIPTS), "imported,made,default");
});

test("isoflag/explain/slim needs what isoflag/slim does", async () => {
  assert.equal(await steps("entry=explain-slim&give=response", WASM, FETCH), "imported,made,default");
  assert.equal(await steps("entry=explain-slim&give=response", SCRIPTS, FETCH), "imported,EngineError wasm_refused");
});

test("isoflag/sync needs connect-src for the snapshot's address besides", async () => {
  assert.equal(await steps("entry=sync", MAPPED, FETCH), "imported,updated,made,default");
  assert.equal(await steps("entry=sync", MAPPED), "imported,failed,made,default");
  assert.equal(await steps("entry=sync", MAPPED.replace(WASM, SCRIPTS), FETCH), "imported,EngineError wasm_refused");
});

for (const entry of ["http", "testing", "observe"]) {
  test(`isoflag/${entry} needs nothing, having no engine`, async () => {
    assert.equal(await steps(`entry=${entry}`, SCRIPTS), "imported,EngineError wasm_refused", "the evaluator beside it");
    assert.equal(await steps(`entry=${entry}`, WASM), "imported,made,default");
  });
}
