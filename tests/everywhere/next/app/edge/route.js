import { FlagEvaluator } from "isoflag";
import { decide } from "../../decide.js";

export const runtime = "edge";

export function GET() {
  return new Response(decide(FlagEvaluator), { headers: { "x-runtime": String(globalThis.EdgeRuntime) } });
}
