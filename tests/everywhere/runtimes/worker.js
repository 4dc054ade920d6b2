// A worker that answers cases with their decisions.
import { FlagEvaluator } from "isoflag";
import { explain } from "isoflag/explain";
import { decide } from "../decide.js";

/** Explanations have a module of their own, which has to be there too. */
function explains() {
  const flags = new FlagEvaluator([{ key: "f", enabled: true, percentage: 50 }]);
  const { evaluation, percentage } = explain(flags, "f", { key: "user-1" });
  return evaluation.reason === flags.evaluate("f", { key: "user-1" }).reason && percentage.bucket > 0;
}

export default {
  async fetch(request) {
    if (!explains()) throw new Error("explain and evaluate differ");
    return new Response(decide(FlagEvaluator, await request.text()));
  },
};
