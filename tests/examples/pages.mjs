// The examples' pages in Chromium: what they show for a user that is typed in.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../everywhere/browsers.mjs";
import { expected, user } from "./expected.mjs";
import { ROOT } from "./example.mjs";

/** One user with each outcome: green and orange, free delivery by plan, by chance, and not. */
const NUMBERS = [1, 2, 3, 40, 10, 6];

/**
 * Opens a page and hands it on. What it complains of is a failure, and with
 * SCREENSHOTS set it is photographed for docs/images, if it has a name.
 */
export async function inChromium(name, address, options, use) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1.5, ...options });
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(address);
    await use(page);
    if (process.env.SCREENSHOTS && name !== undefined) {
      const images = join(ROOT, "docs/images");
      mkdirSync(images, { recursive: true });
      await page.evaluate(() => document.activeElement.blur());
      await page.screenshot({ path: join(images, `example-${name}.png`), fullPage: true });
    }
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
}

/** Puts a user into the page's form. */
export async function typed(page, { key, plan }) {
  await page.fill("[name=key]", key);
  await page.selectOption("[name=plan]", plan);
}

/** What the page shows is right for several users, one after the other. */
export async function showsExpected(page, choose = typed) {
  const list = NUMBERS.map(user);
  const wanted = expected(list);
  assert.equal(new Set(wanted.map((flags) => JSON.stringify(flags))).size, 6);
  for (const [at, each] of list.entries()) {
    await choose(page, each);
    assert.deepEqual(await shown(page), asShown(wanted[at]), each.key);
  }
}

/** What a page shows of its decisions. */
const shown = (page) =>
  page.evaluate(() => ({
    price: document.querySelector("#price").textContent,
    button: document.querySelector("#buy").className,
    rows: [...document.querySelectorAll("#decisions tr")].map((row) => [...row.cells].map((cell) => cell.textContent)),
  }));

const asShown = (flags) => ({
  price: flags["free-delivery"][0] ? "€ 18.50, free delivery" : "€ 18.50 plus € 4.90 delivery",
  button: flags["buy-button"][0],
  rows: Object.entries(flags).map(([flag, [value, reason]]) => [flag, String(value), reason]),
});
