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
export async function drive({ program, words, capabilities }, address, use) {
  const port = await freePort();
  const driver = spawn(program, words(port), { stdio: "ignore" });
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
  const request = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(address, request);
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
