//! What the package weighs, and the budget that keeps it from growing
//! unnoticed.

use std::fs;
use std::path::Path;

use crate::command::{command, run};
use crate::{Outcome, root};

/// The most bytes, after brotli, of the module and of a minimal browser bundle.
const MODULE_BUDGET: usize = 52_100;
const BUNDLE_BUDGET: usize = 58_900;
/// And of `isoflag/explain`, which comes with a module of its own.
const EXPLAIN_BUDGET: usize = 77_000;

/// And of the engine as JavaScript.
const TWIN_BUDGET: usize = 80_600;

/// Prints the sizes, and fails if one is over its budget.
pub(crate) fn report(folder: &Path) -> Outcome {
    let module = fs::read(folder.join("engine.wasm"))?;
    let bundle = fs::read(bundle(folder)?)?;
    println!("{:<28}{:>9}{:>9}{:>9}", "size in bytes", "raw", "brotli", "budget");
    let explain = fs::read(folder.join("explain.js"))?;
    let within = [
        within("engine.wasm", &module, MODULE_BUDGET),
        within("minimal browser bundle", &bundle, BUNDLE_BUDGET),
        within("explain.js", &explain, EXPLAIN_BUDGET),
        within("js.js", &fs::read(folder.join("js.js"))?, TWIN_BUDGET),
    ];
    if !within.contains(&false) {
        Ok(())
    } else {
        Err("a size is over its budget (xtask/src/size.rs)".into())
    }
}

fn within(name: &str, bytes: &[u8], budget: usize) -> bool {
    let length = brotli(bytes);
    println!("{name:<28}{:>9}{length:>9}{budget:>9}", bytes.len());
    length <= budget
}

/// How many bytes are left after brotli.
pub(crate) fn brotli(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams::default();
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters).unwrap_or(usize::MAX)
}

/// What a page pays that asks for one flag: minified, everything in it.
fn bundle(folder: &Path) -> Outcome<std::path::PathBuf> {
    let work = root().join("target/package");
    let entry = work.join("minimal.js");
    let import = folder.canonicalize()?.join("index.js");
    fs::write(
        &entry,
        format!(
            "import {{ FlagEvaluator }} from {:?};\n\
             export const flags = (text) => new FlagEvaluator(text);\n\
             export const isEnabled = (flags, key, user) => flags.isEnabled(key, user);\n",
            import.display().to_string(),
        ),
    )?;
    let bundle = work.join("minimal.min.js");
    let mut esbuild = command("node_modules/.bin/esbuild", ["--bundle", "--minify"]);
    esbuild.args(["--format=esm", "--platform=browser", "--charset=utf8", "--log-level=warning"]);
    run(esbuild.arg(&entry).arg(format!("--outfile={}", bundle.display())))?;
    Ok(bundle)
}
