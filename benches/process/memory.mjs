// How many bytes more are in use once a snapshot is loaded: JavaScript's heap,
// its buffers, and the memory of all WebAssembly modules.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { contestant } from "../contestants/index.mjs";
import { mixed } from "../workload.mjs";

const memories = new Set();
const { instantiate, Instance } = WebAssembly;
WebAssembly.Instance = function (...given) {
  return watch(new Instance(...given));
};
WebAssembly.Instance.prototype = Instance.prototype;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  watch(made.instance ?? made);
  return made;
};

const [name, file, flag, user] = process.argv.slice(2);
const one = await contestant(name);
const context = one.context(JSON.parse(user));
const library = await one.start();
// What an evaluator needs whatever it holds is not what the flags take.
const [least] = mixed(1);
const first = await library.load(one.snapshot([least]));
await first.isEnabled(least.key, context);
const before = await used();
const evaluator = await library.load(readFileSync(file, "utf8"));
if (typeof (await evaluator.isEnabled(flag, context)) !== "boolean") throw new Error(`${name} answers nothing`);
const after = await used();
// Both must be there until here.
await evaluator.isEnabled(flag, context);
await first.isEnabled(least.key, context);
process.send(after - before, () => process.exit());

function watch(instance) {
  for (const exported of Object.values(instance.exports)) {
    if (exported instanceof WebAssembly.Memory) memories.add(exported);
  }
  return instance;
}

async function used() {
  for (let n = 0; n < 4; n++) {
    gc();
    await setTimeout(20);
  }
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, heapUsed + arrayBuffers);
}
