/// <reference path="../generated.d.ts" />
/** `isoflag/explain`, which carries its module inside. */
import text from "isoflag-build/bytes";
import { provideModule } from "../engine.js";
import { bytesOf } from "../inline.js";

provideModule(() => new WebAssembly.Module(bytesOf(text)));

export * from "../explain.js";
