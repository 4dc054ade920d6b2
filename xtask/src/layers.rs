//! The entries around the evaluator. They hold no engine: they import `isoflag`
//! by its name, so that there is one copy of it, the one for the runtime.

use std::fs;
use std::path::Path;

use crate::command::{command, run};
use crate::{Outcome, root};

/// Each becomes NAME.js, NAME.cjs and their types.
const LAYERS: [(&str, &str); 5] = [
    ("sync", "js/sync/index.ts"),
    ("sync-file", "js/sync/file.ts"),
    ("http", "js/http/index.ts"),
    ("testing", "js/testing/index.ts"),
    ("observe", "js/observe/index.ts"),
];

/// Builds them into a folder that has the types of `isoflag`.
pub(crate) fn build(folder: &Path) -> Outcome {
    let project = project(folder)?;
    for (name, source) in LAYERS {
        let file = folder.join(name);
        for (format, extension) in [("esm", "js"), ("cjs", "cjs")] {
            let mut esbuild = command("node_modules/.bin/esbuild", ["--bundle", source]);
            esbuild.args(["--target=es2022", "--charset=utf8", "--log-level=warning"]);
            esbuild.args(["--external:isoflag", "--external:node:*"]);
            esbuild.arg(format!("--format={format}"));
            run(esbuild.arg(format!("--outfile={}", file.with_extension(extension).display())))?;
        }
        let declarations = file.with_extension("d.ts");
        let program = "node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js";
        let mut types = command("node", [program, "--no-banner", "--silent"]);
        types.args(["--external-imports", "isoflag", "--project", &project]);
        run(types.arg("--out-file").arg(&declarations).arg(source))?;
        fs::copy(&declarations, declarations.with_extension("cts"))?;
    }
    Ok(())
}

/// A project for which `isoflag` is an installed package, whose types are not
/// taken over into those of what imports it.
fn project(folder: &Path) -> Outcome<String> {
    let work = root().join("target/package");
    let package = work.join("node_modules/isoflag");
    fs::create_dir_all(&package)?;
    fs::copy(folder.join("index.d.ts"), package.join("index.d.ts"))?;
    fs::write(package.join("package.json"), r#"{"name": "isoflag", "version": "0.0.0"}"#)?;
    let project = work.join("layers.json");
    fs::write(
        &project,
        r#"{
  "extends": "../../tsconfig.json",
  "compilerOptions": {"paths": {"isoflag": ["./node_modules/isoflag/index.d.ts"]}},
  "include": ["../../js"]
}
"#,
    )?;
    Ok(project.to_string_lossy().into_owned())
}
