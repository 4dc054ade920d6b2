// The browsers, each headless and with a profile of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "isoflag");

export const launchChromium = () =>
  chromium.launch({
    executablePath: String(execFileSync("which", ["chromium"])).trim(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** Opens an address, and gives what `use` makes of the page, whose console must stay empty. */
export async function onPage(browser, address, use) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  try {
    await page.goto(address);
    const result = await use(page, complaints);
    assert.deepEqual(complaints, []);
    return result;
  } finally {
    await page.close();
  }
}

/** Firefox by geckodriver, which xtask/src/tools.rs builds. */
export const FIREFOX = {
  program: join(CACHE, "geckodriver-0.37.1/bin/geckodriver"),
  words: (port) => ["--port", String(port), "--log", "fatal"],
  capabilities: { alwaysMatch: { browserName: "firefox", "moz:firefoxOptions": { args: ["-headless"] } } },
};

/** WebKitGTK by its own driver. */
export const WEBKIT = {
  program: "WebKitWebDriver",
  words: (port) => [`--port=${port}`, "--host=127.0.0.1"],
  capabilities: {
    alwaysMatch: {
      "webkitgtk:browserOptions": {
        binary: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        args: ["--automation"],
      },
    },
  },
};
