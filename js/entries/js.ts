/// <reference path="../generated.d.ts" />
/** `isoflag/js`: the same engine as JavaScript, for places without WebAssembly. */
import program from "isoflag-build/program";
import { provideProgram } from "../engine.js";

provideProgram(program);

export * from "../index.js";
