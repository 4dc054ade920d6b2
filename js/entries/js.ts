/// <reference path="../generated.d.ts" />
/** `isoflag/js`: the same engine as JavaScript, for places without WebAssembly. */
import program from "isoflag-build/program";
import { detach } from "../detach.js";
import { provideProgram } from "../engine.js";

provideProgram((imports) => program(imports, detach));

export * from "../index.js";
