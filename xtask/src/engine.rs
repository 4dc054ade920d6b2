//! The engine as the npm package carries it: compiled, bound, optimised.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{command, run};
use crate::{Outcome, root};

/// Each byte of the inlined module, with these bits flipped, is a code point of
/// a string. All are below 256, for which engines have strings of one byte a
/// character, and by these bits the code points that need an escape are rare.
const FLIPPED: u8 = 0x76;

/// The WebAssembly features that are used, all of them in every current engine.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "bulk-memory-opt",
    "sign-ext",
    "nontrapping-float-to-int",
    "mutable-globals",
    "simd",
];

/// The module, its bytes as JavaScript, and its imports, where they are built.
pub(crate) const MODULE: &str = "engine.wasm";
pub(crate) const BYTES: &str = "bytes.js";
pub(crate) const GLUE: &str = "glue.js";

/// The module, optimised with these options more: in a file, and as text for the
/// bundle.
pub(crate) fn webassembly(feature: &str, work: &Path, options: &[&str]) -> Outcome {
    // Only numbers cross, so that no table of references is wanted.
    let kind = "-Ctarget-feature=+simd128,-reference-types";
    let bound = compile(feature, kind, "target/engine", work)?;
    let wasm = work.join(MODULE);
    let mut optimise = command("node", ["node_modules/binaryen/bin/wasm-opt", "-O3"]);
    optimise.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    // Functions and locals in an order that compresses better.
    optimise.args(["--converge", "--reorder-locals", "--reorder-functions-by-name"]);
    optimise.args(["--strip-producers", "--strip-target-features"]);
    // What is seldom called stays apart: engines compile a function when it is
    // first called, and the usual path should not drag the rest along.
    optimise.args(["--one-caller-inline-max-function-size", "20"]);
    run(optimise.args(options).arg(bound).arg("-o").arg(&wasm))?;

    let text: String = fs::read(&wasm)?.into_iter().map(character).collect();
    fs::write(work.join(BYTES), format!("export default '{text}';\n"))?;
    Ok(())
}

/// Compiles the crate with a feature for a kind of WebAssembly, in a folder of its
/// own, binds it, and says where it is.
pub(crate) fn compile(feature: &str, kind: &str, target: &str, work: &Path) -> Outcome<PathBuf> {
    let target = root().join(target);
    let mut cargo =
        command("cargo", ["rustc", "--lib", "--crate-type", "cdylib", "--profile", "npm"]);
    cargo
        .args([
            "--locked",
            "--no-default-features",
            "--features",
            feature,
            "--target",
            "wasm32-unknown-unknown",
            "--target-dir",
        ])
        .arg(&target);
    // Standard library and all, so that a panic is a trap without a text.
    cargo.args(["-Zbuild-std=std,panic_abort"]).env("RUSTC_BOOTSTRAP", "1");
    run(cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", rust_flags(kind)?))?;

    let compiled = target.join("wasm32-unknown-unknown/npm/isoflag.wasm");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).typescript(false).bundler(true)?;
    bindgen.generate(work)?;
    fs::write(work.join(GLUE), imports(&fs::read_to_string(work.join("isoflag_bg.js"))?))?;

    Ok(work.join("isoflag_bg.wasm"))
}

/// The module's imports, of wasm-bindgen's glue, which wraps the exports too.
fn imports(glue: &str) -> String {
    let functions = glue.lines().filter_map(|line| line.strip_prefix("export function "));
    let names: Vec<&str> = functions
        .filter_map(|line| line.split('(').next())
        .filter(|name| name.starts_with("__wbg_") && *name != "__wbg_set_wasm")
        .collect();
    let names = names.join(", ");
    format!(
        "import {{ {names} }} from './isoflag_bg.js';\n\
         export const imports = {{ './isoflag_bg.js': {{ {names} }} }};\n"
    )
}

/// How a byte of the module stands in a string.
fn character(byte: u8) -> String {
    match char::from(byte ^ FLIPPED) {
        '\0' => "\\x00".to_owned(),
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        char @ ('\'' | '\\') => format!("\\{char}"),
        char => char.to_string(),
    }
}

/// No path of this machine is in the module.
fn rust_flags(kind: &str) -> Outcome<String> {
    let flags = [kind, "-Zunstable-options", "-Cpanic=immediate-abort"];
    let mut flags: Vec<String> = flags.map(str::to_owned).into();
    flags.push("--cfg=isoflag_package".to_owned());
    let mut remap = |from: &Path, to: &str| {
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    };
    remap(&root(), "isoflag");
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    let sources = cargo_home.ok_or("HOME is not set")?.join("registry/src");
    for registry in fs::read_dir(sources)? {
        remap(&registry?.path(), "registry");
    }
    Ok(flags.join("\u{1f}"))
}
