import { FlagEvaluator } from "isoflag";
import { NextResponse } from "next/server";
import { decide } from "./decide.js";

export const config = { matcher: "/through-middleware" };

export function middleware() {
  const headers = { "x-runtime": String(globalThis.EdgeRuntime) };
  return new NextResponse(decide(FlagEvaluator), { headers });
}
