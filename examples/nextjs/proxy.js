import { NextResponse } from "next/server";
import { flags, userOf } from "./flags.js";

export const config = { matcher: "/delivery" };

/** Chooses between two static pages, before either is looked for. */
export function proxy(request) {
  const page = request.nextUrl.clone(); // Its query and base path stay.
  page.pathname = flags.isEnabled("free-delivery", userOf(page.searchParams)) ? "/delivery/free" : "/delivery/paid";
  return NextResponse.rewrite(page);
}
