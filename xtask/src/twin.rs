//! The twin: the same engine as JavaScript, for places where WebAssembly may not
//! be compiled.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::command::{command, run};
use crate::engine::compile;

/// The program, where it is built: a function that makes an instance of imports.
pub(crate) const PROGRAM: &str = "program.js";

/// What wasm2js can translate: the features of the first WebAssembly, and
/// globals that are exported.
const FEATURES: [&str; 2] = ["--mvp-features", "--enable-mutable-globals"];

/// Where the translation gives its memory a new buffer, it leaves the old one as
/// it is. WebAssembly detaches it, by which views of it are known to be old.
const GROWN: &str = "bufferView = HEAPU8;\n  }\n  return oldPages;";
const DETACHED: &str = "bufferView = HEAPU8;\n   detach(oldBuffer);\n  }\n  return oldPages;";
const GROWING: &str = "var newBuffer = new ArrayBuffer";
const KEPT: &str = "var oldBuffer = buffer;\n   var newBuffer = new ArrayBuffer";

/// Translates the engine.
pub(crate) fn program(feature: &str, work: &Path) -> Outcome {
    let bound = compile(feature, "-Ctarget-cpu=mvp", "target/engine-mvp", work)?;
    let lowered = work.join("lowered.wasm");
    let translated = work.join("translated.js");
    let mut optimise = command("node", ["node_modules/binaryen/bin/wasm-opt", "-Oz"]);
    run(optimise.args(FEATURES).arg(&bound).arg("-o").arg(&lowered))?;
    let mut translate = command("node", ["node_modules/binaryen/bin/wasm2js", "-O"]);
    run(translate.args(FEATURES).arg(&lowered).arg("-o").arg(&translated))?;
    let program = as_function(&fs::read_to_string(translated)?)?;
    let long = work.join("program.long.js");
    fs::write(&long, program)?;
    let mut minify = command("node_modules/.bin/esbuild", ["--minify", "--target=es2022"]);
    run(minify.arg(&long).arg(format!("--outfile={}", work.join(PROGRAM).display())))
}

/// The translation makes one instance when it is imported. This leaves the
/// function that makes instances, and the memory as WebAssembly has it.
fn as_function(translated: &str) -> Outcome<String> {
    let (imports, rest) = translated.split_once('\n').unwrap_or_default();
    if !imports.starts_with("import * as ") {
        return Err("wasm2js has another start than expected".into());
    }
    let (function, _) = rest.split_once("var retasmFunc = ").ok_or("wasm2js has another end")?;
    let function = once(function, GROWING, KEPT)?;
    let function = once(&function, GROWN, DETACHED)?;
    Ok(format!(
        "export default function program(imports, detach) {{\n{function}\n\
         return asmFunc(imports);\n}}\n"
    ))
}

fn once(text: &str, old: &str, new: &str) -> Outcome<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        count => Err(format!("wasm2js has {old:?} {count} times").into()),
    }
}
