import { FlagEvaluator } from "isoflag";

interface Shop {
  "free-delivery": { variant: never; value: boolean };
  "buy-button": { variant: "green" | "orange"; value: "green" | "orange" };
  "gift-wrap": { variant: never; value: boolean };
}

const flags = new FlagEvaluator<Shop>(await Deno.readTextFile("flags.json"));

Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8000) }, (request) => {
  const { searchParams } = new URL(request.url);
  const user = { key: searchParams.get("key") ?? "", plan: searchParams.get("plan") ?? "free" };
  return Response.json(flags.evaluateAll(user));
});
