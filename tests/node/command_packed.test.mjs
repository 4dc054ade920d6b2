// The command as a new user has it: packed, installed, run by its name.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inFolder } from "./run_command.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const example = join(root, "examples/crosscheck");

test("packed, installed and run by npx, every verb works", () =>
  inFolder({ "package.json": "{}" }, (cwd) => {
    const npm = (words, folder) => execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const [{ filename }] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", cwd], root));
    npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`], cwd);
    assert.deepEqual(readdirSync(join(cwd, "node_modules")).filter((name) => !name.startsWith(".")), ["isoflag"], "no dependency");
    cpSync(example, cwd, { recursive: true });
    const npx = (words, input) => spawnSync("npx", ["--no-install", "isoflag", ...words], { cwd, input, encoding: "utf8" });

    const help = npx(["--help"]);
    assert.equal(help.status, 0, help.stderr);
    assert.match(help.stdout, /crosscheck/);

    const users = execFileSync("python3", ["users.py", "200"], { cwd, encoding: "utf8" });
    writeFileSync(join(cwd, "users.ndjson"), users);
    const assigned = npx(["assign", "-s", "flags.json", "-o", "out.csv", "users.ndjson"]);
    assert.equal(assigned.status, 0, assigned.stderr);
    assert.match(assigned.stderr, /200 users in .* a second/);
    assert.equal(readFileSync(join(cwd, "out.csv"), "utf8").split("\n").length, 1 + 200 * 8 + 1);

    const explained = npx(["explain", "new-checkout", "-s", "flags.json", "--key", "user-1", "--attr", "plan=enterprise"]);
    assert.equal(explained.status, 0);
    assert.match(explained.stdout, /on: rule #0 matched/);

    const decided = (backend) => execFileSync("python3", [backend, "flags.json"], { cwd, input: users, encoding: "utf8" });
    assert.equal(npx(["crosscheck", "-s", "flags.json"], decided("parity_backend.py")).status, 0);
    const differing = npx(["crosscheck", "-s", "flags.json", "--json"], decided("reference_backend.py"));
    assert.equal(differing.status, 1);
    assert.ok(JSON.parse(differing.stdout).diagnosis.causes.every(({ contradiction }) => contradiction));
  }));
