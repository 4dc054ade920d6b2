import { FlagEvaluator } from "isoflag";
import snapshot from "./flags.json";

// One snapshot for server, edge and browser, so that all decide alike.
export const flags = new FlagEvaluator(snapshot);

/** The user of a query such as `?key=user-1&plan=gold`. */
export function userOf(query) {
  return { key: query.get("key") ?? "user-1", plan: query.get("plan") ?? "free" };
}
