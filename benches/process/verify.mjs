// One contestant's answers, checked in a process of its own: what is timed must
// not have been warmed up by it.
import { contestant } from "../contestants/index.mjs";
import { verify } from "../verify.mjs";

const one = await contestant(process.argv[2]);
await verify(one, await one.start());
process.send("right", () => process.exit());
