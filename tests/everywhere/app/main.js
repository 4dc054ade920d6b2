import { FlagEvaluator } from "isoflag";
import { decide } from "./decide.js";

globalThis.decisions = decide(FlagEvaluator);
console.log(globalThis.decisions);
