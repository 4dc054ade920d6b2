import { flags, userOf } from "../../../flags.js";

export const runtime = "edge";

export function GET(request) {
  return Response.json(flags.evaluateAll(userOf(request.nextUrl.searchParams)));
}
