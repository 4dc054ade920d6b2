//! The npm package: the engine as WebAssembly, the TypeScript around it, types.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{command, read, run};
use crate::{Outcome, account, engine, layers, root, size, tools, twin};

/// A module, and the entries around it: js/entries/NAME.ts becomes NAME.js.
struct Module {
    /// The feature of the crate that it is built with.
    feature: &'static str,
    /// The file that it is shipped as.
    ships: &'static str,
    /// With everything inside, the module too.
    inline: &'static str,
    /// Without the module.
    slim: &'static str,
    /// Those that import the module's file and the slim entry.
    loaders: [&'static str; 2],
    /// With everything inside, as JavaScript.
    twin: &'static str,
}

const MODULES: [Module; 2] = [
    Module {
        feature: "npm",
        ships: "engine.wasm",
        inline: "index",
        slim: "slim",
        loaders: ["workerd", "edge-light"],
        twin: "js",
    },
    Module {
        feature: "npm-explain",
        ships: "explain.wasm",
        inline: "explain",
        slim: "explain-slim",
        loaders: ["explain-workerd", "explain-edge-light"],
        twin: "js-explain",
    },
];

/// The declarations of the modules' files.
const MODULE_TYPES: [&str; 2] = ["wasm.d.ts", "wasm.d.cts"];

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
    for module in &MODULES {
        let work = work.join(module.inline);
        fs::create_dir_all(&work)?;
        engine::webassembly(module.feature, &work, &[])?;
        fs::copy(work.join(engine::MODULE), aside.join(module.ships))?;
        for entry in [module.inline, module.slim] {
            javascript(entry, &work, &aside, &[])?;
        }
        twin(module, &work.join("twin"), &aside)?;
        for entry in module.loaders {
            loader(entry, &aside)?;
        }
    }
    for name in MODULE_TYPES {
        fs::copy(root().join("js/entries").join(name), aside.join(name))?;
    }
    layers::build(&aside)?;
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

/// Prints what each part of the module weighs; for that its functions keep their
/// names.
pub(crate) fn account() -> Outcome {
    tools::wasm_target()?;
    tools::npm_packages()?;
    let work = root().join("target/package/account");
    fs::create_dir_all(&work)?;
    let [module, ..] = &MODULES;
    engine::webassembly(module.feature, &work, &["--debuginfo"])?;
    account::print(&fs::read(work.join(engine::MODULE))?)
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    Ok(fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(name).collect())
}

fn node(words: &[&str]) -> Command {
    command("node", words.iter().copied())
}

fn check_types() -> Outcome {
    for project in ["js", "command"] {
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

/// The entry that has the engine as JavaScript, written as shortly as it can be:
/// nobody reads it.
fn twin(module: &Module, work: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(work)?;
    twin::program(module.feature, work)?;
    javascript(module.twin, work, folder, &["--minify-whitespace", "--minify-syntax"])
}

/// Bundles the TypeScript, the glue and the engine into one file, for modules and
/// for `require`, with declarations.
fn javascript(entry: &str, work: &Path, folder: &Path, options: &[&str]) -> Outcome {
    let generated = [("glue", engine::GLUE), ("bytes", engine::BYTES), ("program", twin::PROGRAM)];
    for (format, extension) in [("esm", "js"), ("cjs", "cjs")] {
        let mut esbuild = command("node_modules/.bin/esbuild", ["--bundle"]);
        esbuild.arg(source(entry)).args(options);
        esbuild.args(["--target=es2022", "--charset=utf8", "--log-level=warning"]);
        esbuild.arg(format!("--format={format}")).arg("--inject:js/text.ts");
        for (name, file) in generated {
            esbuild.arg(format!("--alias:isoflag-build/{name}={}", work.join(file).display()));
        }
        esbuild.arg("--alias:isoflag-build/double=./js/double.ts");
        let file = folder.join(entry).with_extension(extension);
        run(esbuild.arg(format!("--outfile={}", file.display())))?;
    }
    types(entry, folder)
}

/// Compiles an entry of a few lines, whose imports stay as they are.
fn loader(entry: &str, folder: &Path) -> Outcome {
    let mut esbuild = command("node_modules/.bin/esbuild", [source(entry).as_str()]);
    esbuild.args(["--target=es2022", "--tsconfig-raw={}", "--log-level=warning"]);
    let file = folder.join(entry).with_extension("js");
    run(esbuild.arg(format!("--outfile={}", file.display())))
}

fn source(entry: &str) -> String {
    format!("js/entries/{entry}.ts")
}

/// One file of declarations, for modules and for `require`.
fn types(entry: &str, folder: &Path) -> Outcome {
    let declarations = folder.join(entry).with_extension("d.ts");
    let program = "node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js";
    let mut bundle = node(&[program, "--no-banner", "--silent", "--project", "tsconfig.json"]);
    run(bundle.arg("--out-file").arg(&declarations).arg(source(entry)))?;
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
    use std::path::PathBuf;

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
