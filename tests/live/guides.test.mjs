// The guides' code runs, and gives what they say it gives.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { install, within } from "./npm.mjs";
import { start } from "./server.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GUIDES = join(ROOT, "docs/guides");
const HOST = "https://flags.example.com/";

let folder;
before(() => {
  install();
  mkdirSync(join(ROOT, "target"), { recursive: true });
  folder = mkdtempSync(join(ROOT, "target/guides-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules/isoflag"));
  for (const name of ["hono", "express"]) symlinkSync(within(name), join(folder, "node_modules", name));
});
after(() => rmSync(folder, { recursive: true }));

const blocks = (page, language) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map(([, code]) => code);

/**
 * A page's code as one program. Its server is one of this machine's, which has
 * the page's snapshot; each `expression; // → value` is compared.
 */
function program(page, server) {
  const code = blocks(page, "js").join("\n");
  let compared = 0;
  const checked = code.replaceAll(/^( *)(.+?);? \/\/ → (.+)$/gm, (_, indent, expression, value) => {
    compared += 1;
    return `${indent}__compare(${JSON.stringify(expression)}, ${expression}, ${value});`;
  });
  const imports = /^import .+$/gm;
  return {
    compared,
    text: `
      import { deepStrictEqual as __equal } from "node:assert";
      ${(checked.match(imports) ?? []).join("\n")}
      const __fetch = globalThis.fetch;
      globalThis.fetch = (url, options) => __fetch(String(url).replace("${HOST}api/flags", "${server.url}").replace("${HOST}", "${server.url}"), options);
      let __compared = 0;
      function __compare(expression, actual, expected) {
        __equal(actual, expected, expression + " is " + JSON.stringify(actual));
        __compared += 1;
      }
      ${checked.replaceAll(imports, "")}
      console.log("compared " + __compared);`,
  };
}

for (const name of readdirSync(GUIDES).filter((name) => name !== "README.md")) {
  test(name, async () => {
    const page = readFileSync(join(GUIDES, name), "utf8");
    const [snapshot = "[]"] = blocks(page, "json");
    const server = await start();
    try {
      server.text = snapshot;
      const { text, compared } = program(page, server);
      assert.ok(compared >= 4, `${compared} values are compared`);
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, text);
      const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 30_000 });
      assert.ok(stdout.includes(`compared ${compared}\n`), stdout);
      assert.doesNotMatch(stdout, /^not ok/m);
    } finally {
      await server.close();
    }
  });
}

test("docs/sync.md: its client runs, and its worker answers", async () => {
  const [client, worker, ...more] = blocks(readFileSync(join(ROOT, "docs/sync.md"), "utf8"), "js");
  assert.deepEqual(more, []);
  const server = await start();
  try {
    server.text = '[{"key": "new-checkout", "enabled": true}]';
    const file = join(folder, "sync.mjs");
    const code = client.replace(`${HOST}api/flags`, server.url).replace(/^(flags\.isEnabled.+);$/m, "console.log($1);");
    writeFileSync(file, code);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 30_000 });
    assert.match(stdout, /^flags .*\[ 'new-checkout' \]\ntrue\n$/);
    assert.equal(server.requests[0].headers.authorization, "Bearer sdk-key");
    const module = join(folder, "worker.mjs");
    writeFileSync(module, worker);
    const waited = [];
    const context = { waitUntil: (promise) => waited.push(promise) };
    const { default: handlers } = await import(module);
    const answer = await handlers.fetch(new Request("http://localhost"), { FLAGS_URL: server.url }, context);
    assert.equal(await answer.text(), "new");
    assert.deepEqual(await Promise.all(waited), ["updated"]);
  } finally {
    await server.close();
  }
});

test("the example's tests pass", async () => {
  const words = ["--test", "--test-reporter=tap", "examples/testing"];
  // Of a test run inside of a test run Node reports to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT, env, timeout: 30_000 });
  assert.match(stdout, /^# pass 3$/m);
  assert.match(stdout, /^# fail 0$/m);
});

test("every guide is listed, and every link leads somewhere", () => {
  const pages = readdirSync(GUIDES);
  const index = readFileSync(join(GUIDES, "README.md"), "utf8");
  for (const name of pages.filter((each) => each !== "README.md")) assert.ok(index.includes(`](${name})`), name);
  const anchors = (text) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replaceAll(/[^\w -]/g, "").replaceAll(" ", "-"));
  for (const name of pages) {
    for (const [, path, anchor] of readFileSync(join(GUIDES, name), "utf8").matchAll(/\]\((?!http)([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = path === "" ? join(GUIDES, name) : join(GUIDES, path);
      assert.ok(existsSync(target), `${name}: ${path}`);
      if (anchor !== undefined) assert.ok(anchors(readFileSync(target, "utf8")).includes(anchor), `${name}: ${path}#${anchor}`);
    }
  }
});
