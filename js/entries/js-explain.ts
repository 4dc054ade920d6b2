/// <reference path="../generated.d.ts" />
/** `isoflag/js/explain`: explanations by the same engine as JavaScript. */
import program from "isoflag-build/program";
import { detach } from "../detach.js";
import { provideProgram } from "../engine.js";

provideProgram((imports) => program(imports, detach));

export * from "../explain.js";
