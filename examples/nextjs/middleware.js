import { NextResponse } from "next/server";
import { flags, userOf } from "./flags.js";

export const config = { matcher: "/delivery" };

/** Chooses between two static pages, before either is looked for. */
export function middleware(request) {
  const user = userOf(request.nextUrl.searchParams);
  const page = flags.isEnabled("free-delivery", user) ? "/delivery/free" : "/delivery/paid";
  return NextResponse.rewrite(new URL(page, request.url));
}
