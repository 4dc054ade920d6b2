// Server rendering with React: the snapshot that the server used is handed to
// the page, whose first render then is the server's.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { SNAPSHOT, USERS } from "./app/decide.js";
import { launchChromium, onPage } from "./browsers.mjs";
import { listen } from "./site.mjs";
import { HERE, INSTALLED, installPackage, installTools } from "./workshop.mjs";

let browser;
let render;
let client;

before(async () => {
  await installTools();
  await installPackage();
  const folder = join(INSTALLED, "ssr");
  cpSync(join(HERE, "ssr"), folder, { recursive: true });
  // React warns in development only.
  const define = { "process.env.NODE_ENV": '"development"' };
  const shared = { bundle: true, jsx: "automatic", define, outdir: folder, entryNames: "[name]" };
  const server = { platform: "node", format: "cjs", outExtension: { ".js": ".cjs" } };
  await build({ ...shared, ...server, entryPoints: [join(folder, "server.jsx")] });
  await build({ ...shared, format: "esm", entryPoints: [join(folder, "client.jsx")] });
  ({ render } = (await import(pathToFileURL(join(folder, "server.cjs")))).default);
  client = readFileSync(join(folder, "client.js"));
  browser = await launchChromium();
});

after(() => browser?.close());

/** Opens a page, and hands it to `use`. */
async function served(html, use) {
  const site = await listen(({ pathname }) =>
    pathname === "/client.js" ? [200, "text/javascript", client] : [200, "text/html", html],
  );
  try {
    return await onPage(browser, site.origin, async (page, complaints) => {
      await page.waitForFunction(() => globalThis.first !== undefined, undefined, { timeout: 60_000 });
      return use(await page.evaluate(() => globalThis.first), complaints);
    });
  } finally {
    site.close();
  }
}

test("the first render in the page is the server's, without a warning", async () => {
  const seen = new Set();
  for (const user of USERS.slice(0, 12)) {
    const { server, client: rendered } = await served(render(SNAPSHOT, user), (first) => first);
    assert.equal(rendered, server);
    assert.ok(server.includes(SNAPSHOT.flags[0].key));
    seen.add(server);
  }
  // The users differ in what they see.
  assert.ok(seen.size > 4);
});

test("another snapshot would be noticed", async () => {
  const [user] = USERS;
  const other = { ...SNAPSHOT, version: "8" };
  const noticed = await served(render(SNAPSHOT, user, other), ({ server, client: rendered }, complaints) => {
    assert.notEqual(rendered, server);
    return complaints.splice(0);
  });
  assert.match(noticed.join("\n"), /hydrat/i);
});
