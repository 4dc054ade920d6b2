import { FlagEvaluator } from "isoflag";
import snapshot from "./flags.json";

const flags = new FlagEvaluator(snapshot);

const server = Bun.serve({
  port: Number(process.env.PORT ?? 3000),
  fetch(request) {
    const { searchParams } = new URL(request.url);
    const user = { key: searchParams.get("key") ?? "", plan: searchParams.get("plan") ?? "free" };
    return Response.json(flags.evaluateAll(user));
  },
});
console.log(`Listening on ${server.url}`);
