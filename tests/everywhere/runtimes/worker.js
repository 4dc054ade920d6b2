// A worker that answers cases with their decisions.
import { FlagEvaluator } from "isoflag";
import { decide } from "../decide.js";

export default {
  async fetch(request) {
    return new Response(decide(FlagEvaluator, await request.text()));
  },
};
