// A browser that is driven over the WebDriver protocol: the few commands used.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Runs a driver with the words for a port, opens an address, and hands on what `use` gives. */
export async function drive({ program, words, capabilities, environment = {} }, address, use) {
  const port = await freePort();
  const driver = spawn(program, words(port), { stdio: "ignore", env: { ...process.env, ...environment } });
  const failed = new Promise((_, reject) => driver.on("error", reject));
  const ended = new Promise((resolve) => driver.on("exit", resolve));
  try {
    return await Promise.race([failed, opened(`http://127.0.0.1:${port}`, capabilities, address, use)]);
  } finally {
    driver.kill();
    await Promise.race([ended, sleep(5_000)]);
  }
}

async function opened(driver, capabilities, address, use) {
  await answering(driver);
  const { sessionId, capabilities: given } = await command(`${driver}/session`, { capabilities });
  const session = `${driver}/session/${sessionId}`;
  try {
    await command(`${session}/url`, { url: address });
    return await use({ version: given.browserVersion, title: () => command(`${session}/title`) });
  } finally {
    await fetch(session, { method: "DELETE" });
  }
}

async function answering(driver) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(`${driver}/status`).then(({ ok }) => ok, () => false);
    if (up) return;
    await sleep(100);
  }
  throw new Error("the driver does not answer");
}

async function command(address, body) {
  const headers = { "content-type": "application/json" };
  const request = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(address, request);
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A screen that nobody sees, for browsers that want one: `use` is given its name. */
export async function withScreen(use) {
  const words = ["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
  const screen = spawn("Xvfb", words, { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const number = await new Promise((resolve, reject) => {
      screen.on("error", reject);
      screen.on("exit", () => reject(new Error("Xvfb has ended")));
      screen.stdout.once("data", (data) => resolve(String(data).trim()));
    });
    return await use(`:${number}`);
  } finally {
    screen.kill();
  }
}
