// Both ways of a flag in one test: node --test examples/testing
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixedFlags, record } from "isoflag/testing";
import { checkout } from "./checkout.mjs";

const user = { key: "user-1" };

for (const [isOn, expected] of [[true, "one page in blue"], [false, "three pages"]]) {
  test(`the check-out with new-checkout ${isOn ? "on" : "off"}`, () => {
    const flags = fixedFlags({ "new-checkout": isOn, color: "blue" });
    assert.equal(checkout(flags, user), expected);
  });
}

test("the color is only asked for where it is shown", () => {
  for (const [isOn, asked] of [[true, ["new-checkout", "color"]], [false, ["new-checkout"]]]) {
    const { flags, recorded } = record(fixedFlags({ "new-checkout": isOn }));
    checkout(flags, user);
    assert.deepEqual(recorded.map(({ flag }) => flag), asked);
  }
});
