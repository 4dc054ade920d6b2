//! What the build and the tests need on a machine: what is there is used, what
//! is missing is installed, and where that is not possible the one command to
//! run is named.

use std::path::PathBuf;

use crate::command::{command, read, run, works};
use crate::{Outcome, root};

/// The version of wasm-bindgen, everywhere the same.
pub(crate) const WASM_BINDGEN: &str = "0.2.130";

/// The standard library for WebAssembly.
pub(crate) fn wasm_target() -> Outcome {
    let target = "wasm32-unknown-unknown";
    let sysroot = read(&mut command("rustc", ["--print", "sysroot"]))?;
    let installed = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(target);
    if installed.exists() {
        return Ok(());
    }
    println!("installing the Rust target {target}");
    run(&mut command("rustup", ["target", "add", target]))
        .map_err(|error| format!("{error}\nto do it by hand: rustup target add {target}").into())
}

/// The npm packages of package-lock.json.
pub(crate) fn npm_packages() -> Outcome {
    let locked = std::fs::metadata(root().join("package-lock.json"))?.modified()?;
    let installed = std::fs::metadata(root().join("node_modules/.package-lock.json"));
    if installed.and_then(|it| it.modified()).is_ok_and(|installed| installed >= locked) {
        return Ok(());
    }
    println!("installing the npm packages");
    run(&mut command("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

/// Where tools are kept that take long to build: outside the repository, so
/// that a fresh clone finds them.
fn cache() -> Outcome<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    Ok(base.or_else(home).ok_or("neither XDG_CACHE_HOME nor HOME is set")?.join("isoflag"))
}

/// A program from crates.io, built once and kept.
pub(crate) fn cargo_tool(package: &str, version: &str, program: &str) -> Outcome<PathBuf> {
    let folder = cache()?.join(format!("{package}-{version}"));
    let path = folder.join("bin").join(program);
    if path.exists() {
        return Ok(path);
    }
    println!("building {package} {version}, once for this machine");
    let mut install = command("cargo", ["install", package, "--debug", "--version"]);
    install.arg(format!("={version}")).arg("--root").arg(&folder);
    install.env("CARGO_TARGET_DIR", root().join("target/tools"));
    install.env("CARGO_PROFILE_DEV_DEBUG", "0");
    run(&mut install)?;
    Ok(path)
}

/// Chromium and its driver.
pub(crate) fn chromium() -> Outcome {
    debian("chromium", "chromium")?;
    debian("chromedriver", "chromium-driver")
}

fn debian(program: &str, package: &str) -> Outcome {
    if works(&mut command(program, ["--version"])) {
        return Ok(());
    }
    println!("installing {package}");
    let manual = format!("{program} is missing; to install it: apt-get install -y {package}");
    if !works(&mut command("apt-get", ["--version"])) {
        return Err(manual.into());
    }
    run(&mut command("apt-get", ["update", "-q"]))
        .and_then(|()| run(&mut command("apt-get", ["install", "-y", "-q", package])))
        .map_err(|error| format!("{error}\n{manual}").into())
}

/// The Python of a virtual environment with the packages of
/// tests/oracle/requirements.txt.
pub(crate) fn python() -> Outcome<PathBuf> {
    let folder = root().join("target/python");
    let python = folder.join("bin/python");
    let wanted = std::fs::read_to_string(root().join("tests/oracle/requirements.txt"))?;
    let marker = folder.join("requirements.txt");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!("installing the Python packages");
    run(command("python3", ["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = command(&python.to_string_lossy(), ["-m", "pip", "install", "--quiet"]);
    run(pip.args(["--require-virtualenv", "-r", "tests/oracle/requirements.txt"]))?;
    std::fs::write(&marker, wanted)?;
    Ok(python)
}
