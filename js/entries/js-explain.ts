/// <reference path="../generated.d.ts" />
/** `isoflag/js/explain`: explanations by the same engine as JavaScript. */
import program from "isoflag-build/program";
import { provideProgram } from "../engine.js";

provideProgram(program);

export * from "../explain.js";
