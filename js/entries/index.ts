/// <reference path="../generated.d.ts" />
/** `isoflag`, which carries the module inside, so that it is ready at once. */
import bytes from "isoflag-build/bytes";
import { provideBytes } from "../engine.js";

provideBytes(bytes);

export * from "../index.js";
