/// <reference path="../generated.d.ts" />
/** `isoflag/explain`, which carries its module inside. */
import bytes from "isoflag-build/bytes";
import { provideBytes } from "../engine.js";

provideBytes(bytes);

export * from "../explain.js";
