import { FlagEvaluator } from "isoflag";
import snapshot from "../flags.json";

export const config = { runtime: "edge" };

const flags = new FlagEvaluator(snapshot);

export default function handler(request) {
  const { searchParams } = new URL(request.url);
  const user = { key: searchParams.get("key") ?? "", plan: searchParams.get("plan") ?? "free" };
  return Response.json(flags.evaluateAll(user));
}
