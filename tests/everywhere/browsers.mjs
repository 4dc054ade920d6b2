// The browsers, each headless and with a profile of its own.
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

/** Firefox by geckodriver, which xtask/src/tools.rs builds. */
export const FIREFOX = {
  program: process.env.GECKODRIVER ?? join(CACHE, "geckodriver-0.37.1/bin/geckodriver"),
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
