//! The npm package: the engine as WebAssembly, the TypeScript around it, types.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{command, read, run};
use crate::{Outcome, root, size, tools};

/// What is added to each byte of the inlined module to make a code point of it,
/// 35 to 290: none of them ends a line, and compressors do better than on base64.
const INLINE_OFFSET: u32 = 35;

/// The WebAssembly features that are used, all of them in every current engine.
const FEATURES: [&str; 8] = [
    "bulk-memory",
    "bulk-memory-opt",
    "sign-ext",
    "nontrapping-float-to-int",
    "mutable-globals",
    "reference-types",
    "multivalue",
    "simd",
];

/// What can be imported, each with a module of its own.
struct Entry {
    name: &'static str,
    /// The feature of the crate that its module is built with.
    feature: &'static str,
    /// The file that the module is also shipped as.
    ships: Option<&'static str>,
}

const ENTRIES: [Entry; 2] = [
    Entry { name: "index", feature: "npm", ships: Some("engine.wasm") },
    Entry { name: "explain", feature: "npm-explain", ships: None },
];

/// An entry's module, where it is built.
const MODULE: &str = "engine.wasm";

/// The file of versions, by which a package is known that was built here.
const MARK: &str = "build.json";

/// Builds the package into a folder, which then holds nothing else. When a step
/// fails, the folder is as it was.
pub(crate) fn build(folder: &Path) -> Outcome {
    refuse_foreign(folder)?;
    tools::wasm_target()?;
    tools::npm_packages()?;
    let work = root().join("target/package");
    fs::create_dir_all(&work)?;
    check_types()?;
    let aside = work.join("out");
    empty(&aside)?;
    for entry in &ENTRIES {
        let work = work.join(entry.name);
        fs::create_dir_all(&work)?;
        engine(entry, &work)?;
        javascript(entry, &work, &aside, "esm", "js")?;
        javascript(entry, &work, &aside, "cjs", "cjs")?;
        types(entry, &aside)?;
        if let Some(name) = entry.ships {
            fs::copy(work.join(MODULE), aside.join(name))?;
        }
    }
    command_line(&aside)?;
    fs::write(aside.join(MARK), versions()?)?;
    size::report(&aside)?;
    replace(folder, &aside)
}

/// A folder that holds something else than a package is not emptied.
fn refuse_foreign(folder: &Path) -> Outcome {
    if folder.exists() && !folder.join(MARK).exists() && !names(folder)?.is_empty() {
        return Err(format!(
            "{} holds something and no {MARK}, so no package; it is left as it is",
            folder.display()
        )
        .into());
    }
    Ok(())
}

/// Puts the files of another folder, which may be on another disk, into a folder.
fn replace(folder: &Path, built: &Path) -> Outcome {
    empty(folder)?;
    // The mark first: should copying fail, the folder may be built into again.
    fs::copy(built.join(MARK), folder.join(MARK))?;
    for name in names(built)? {
        fs::copy(built.join(&name), folder.join(&name))?;
    }
    Ok(())
}

fn empty(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Builds the package elsewhere and compares it, file by file, with the
/// committed one.
pub(crate) fn verify() -> Outcome {
    let built = root().join("target/verify");
    build(&built)?;
    let (mut here, mut there) = (names(&root().join("pkg"))?, names(&built)?);
    here.sort();
    there.sort();
    if here != there {
        return Err(format!("pkg/ has {here:?}, the build has {there:?}").into());
    }
    for name in &here {
        if fs::read(root().join("pkg").join(name))? != fs::read(built.join(name))? {
            return Err(
                format!("pkg/{name} is not what the sources build; run cargo xtask build").into()
            );
        }
    }
    println!("pkg/ is what the sources build: {} files", here.len());
    Ok(())
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    Ok(fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(name).collect())
}

/// The engine: compiled, bound, optimised, and as text for the bundle.
fn engine(entry: &Entry, work: &Path) -> Outcome {
    let target = root().join("target/engine");
    let mut cargo =
        command("cargo", ["rustc", "--lib", "--crate-type", "cdylib", "--profile", "npm"]);
    cargo
        .args([
            "--locked",
            "--no-default-features",
            "--features",
            entry.feature,
            "--target",
            "wasm32-unknown-unknown",
            "--target-dir",
        ])
        .arg(&target);
    // Standard library and all, so that a panic is a trap without a text.
    cargo.args(["-Zbuild-std=std,panic_abort"]).env("RUSTC_BOOTSTRAP", "1");
    run(cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", rust_flags()?))?;

    let compiled = target.join("wasm32-unknown-unknown/npm/isoflag.wasm");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).typescript(false).bundler(true)?;
    bindgen.generate(work)?;

    let wasm = work.join(MODULE);
    let mut optimise = command("node", ["node_modules/binaryen/bin/wasm-opt", "-O3"]);
    optimise.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    optimise.args(["--strip-producers", "--strip-target-features"]);
    run(optimise.arg(work.join("isoflag_bg.wasm")).arg("-o").arg(&wasm))?;

    let offset = |byte: u8| char::from_u32(u32::from(byte) + INLINE_OFFSET).unwrap_or_default();
    let text: String = fs::read(&wasm)?.into_iter().map(offset).collect();
    // Of these code points `\` and `'` are escaped; all others stand as they are.
    let quoted = text.replace('\\', "\\\\");
    fs::write(
        work.join("bytes.js"),
        format!("export default '{}';\n", quoted.replace('\'', "\\'")),
    )?;
    Ok(())
}

/// SIMD for the hash; no path of this machine in the module.
fn rust_flags() -> Outcome<String> {
    let flags = ["-Ctarget-feature=+simd128", "-Zunstable-options", "-Cpanic=immediate-abort"];
    let mut flags: Vec<String> = flags.map(str::to_owned).into();
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

fn node(words: &[&str]) -> Command {
    command("node", words.iter().copied())
}

fn check_types() -> Outcome {
    for project in [".", "command"] {
        run(&mut node(&["node_modules/typescript/bin/tsc", "-p", project]))?;
    }
    Ok(())
}

/// Bundles the command into one file. It imports the package by its name, so
/// that no module is in it once more; `paths` of its tsconfig.json are for types.
fn command_line(folder: &Path) -> Outcome {
    let mut esbuild = command("node_modules/.bin/esbuild", ["--bundle", "command/main.ts"]);
    esbuild.args(["--format=esm", "--platform=node", "--target=node20", "--charset=utf8"]);
    esbuild.args(["--packages=external", "--tsconfig-raw={}", "--log-level=warning"]);
    run(esbuild.arg(format!("--outfile={}", folder.join("command.js").display())))
}

/// Bundles the TypeScript, the glue and the module into one file.
fn javascript(entry: &Entry, work: &Path, folder: &Path, format: &str, extension: &str) -> Outcome {
    let alias = |name: &str, file: &str| {
        format!("--alias:isoflag-build/{name}={}", work.join(file).display())
    };
    let mut esbuild = command("node_modules/.bin/esbuild", ["--bundle"]);
    esbuild.arg(format!("js/{}.ts", entry.name));
    esbuild.args(["--target=es2022", "--charset=utf8", "--log-level=warning"]);
    esbuild.arg(format!("--format={format}"));
    esbuild.arg(alias("glue", "isoflag_bg.js")).arg(alias("bytes", "bytes.js"));
    run(esbuild
        .arg(format!("--outfile={}", folder.join(entry.name).with_extension(extension).display())))
}

/// One file of declarations, for modules and for `require`.
fn types(entry: &Entry, folder: &Path) -> Outcome {
    let declarations = folder.join(entry.name).with_extension("d.ts");
    let program = "node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js";
    let mut bundle = node(&[program, "--no-banner", "--silent", "--project", "tsconfig.json"]);
    run(bundle.arg("--out-file").arg(&declarations).arg(format!("js/{}.ts", entry.name)))?;
    fs::copy(&declarations, declarations.with_extension("cts"))?;
    Ok(())
}

/// What the package was built with.
fn versions() -> Outcome<String> {
    let package = |name: &str| -> Outcome<String> {
        let script = format!("require('./node_modules/{name}/package.json').version");
        Ok(read(&mut node(&["-p", &script]))?.trim().to_owned())
    };
    let rustc = read(&mut command("rustc", ["--version"]))?;
    Ok(format!(
        "{{\n  \"rustc\": \"{}\",\n  \"wasm-bindgen\": \"{}\",\n  \"binaryen\": \"{}\",\n  \
         \"esbuild\": \"{}\",\n  \"typescript\": \"{}\"\n}}\n",
        rustc.trim(),
        tools::WASM_BINDGEN,
        package("binaryen")?,
        package("esbuild")?,
        package("typescript")?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new folder with these files, each of which holds its name.
    fn folder(name: &str, files: &[&str]) -> Outcome<PathBuf> {
        let folder = root().join("target/tmp/build").join(name);
        empty(&folder)?;
        for file in files {
            fs::write(folder.join(file), file)?;
        }
        Ok(folder)
    }

    #[test]
    fn only_packages_and_empty_folders_are_built_into() -> Outcome {
        assert!(refuse_foreign(&folder("foreign", &["thesis.txt"])?).is_err());
        assert!(refuse_foreign(&folder("foreign", &["thesis.txt"])?.join("thesis.txt")).is_err());
        refuse_foreign(&folder("package", &[MARK, "index.js"])?)?;
        refuse_foreign(&folder("empty", &[])?)?;
        refuse_foreign(&folder("empty", &[])?.join("none"))
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole() -> Outcome {
        let built = folder("built", &[MARK, "index.js"])?;
        for old in [folder("old", &[MARK, "old.js"])?, folder("old", &[])?.join("new/folder")] {
            replace(&old, &built)?;
            let mut names = names(&old)?;
            names.sort();
            assert_eq!(names, [MARK, "index.js"]);
            assert_eq!(fs::read(old.join("index.js"))?, b"index.js");
        }
        Ok(())
    }
}
