/// <reference path="../generated.d.ts" />
/** `isoflag`, which carries the module inside, so that it is ready at once. */
import text from "isoflag-build/bytes";
import { provideModule } from "../engine.js";
import { bytesOf } from "../inline.js";

provideModule(() => new WebAssembly.Module(bytesOf(text)));

export * from "../index.js";
