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

/// What is changed in the translation: WebAssembly detaches the old buffer of a
/// memory that grows, by which views of it are known to be old. Here it stays as it
/// is, so that somebody has to be told.
const GROWTH: [(&str, &str); 1] = [(
    "bufferView = HEAPU8;\n  }\n  return oldPages;",
    "bufferView = HEAPU8;\n   grown();\n  }\n  return oldPages;",
)];

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
/// function that makes instances.
fn as_function(translated: &str) -> Outcome<String> {
    let (imports, rest) = translated.split_once('\n').unwrap_or_default();
    if !imports.starts_with("import * as ") {
        return Err("wasm2js has another start than expected".into());
    }
    let (function, _) = rest.split_once("var retasmFunc = ").ok_or("wasm2js has another end")?;
    let function = changed(function, &GROWTH)?;
    Ok(format!(
        "export default function program(imports, grown) {{\n{function}\n\
         return asmFunc(imports);\n}}\n"
    ))
}

/// A text with other words in places that must be there, once each.
fn changed(text: &str, changes: &[(&str, &str)]) -> Outcome<String> {
    let mut text = text.to_owned();
    for (old, new) in changes {
        match text.matches(old).count() {
            1 => text = text.replace(old, new),
            count => return Err(format!("what is translated has {old:?} {count} times").into()),
        }
    }
    Ok(text)
}
