// Chromium by its own driver: Playwright has every page believe that it is looked at.
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { until } from "./client.mjs";

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Opens a page; `use` gets what runs a script in it, minimises its window and restores it. */
export async function withPage(url, use) {
  const port = await freePort();
  const driver = spawn("chromedriver", [`--port=${port}`], { stdio: "ignore" });
  const call = async (method, path, body) => {
    const request = { method, ...(body && { body: JSON.stringify(body) }) };
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, request)).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until(() => call("GET", "/status").then(({ ready }) => ready, () => false), 20_000);
    const binary = String(execFileSync("which", ["chromium"])).trim();
    const options = { binary, args: ["--headless=new", "--no-sandbox", "--disable-gpu"] };
    const capabilities = { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": options } };
    const { sessionId } = await call("POST", "/session", { capabilities });
    const session = `/session/${sessionId}`;
    try {
      await call("POST", `${session}/url`, { url });
      return await use({
        run: (script) => call("POST", `${session}/execute/sync`, { script, args: [] }),
        minimise: () => call("POST", `${session}/window/minimize`, {}),
        restore: () => call("POST", `${session}/window/rect`, { width: 800, height: 600 }),
      });
    } finally {
      await call("DELETE", session);
    }
  } finally {
    driver.kill();
  }
}
