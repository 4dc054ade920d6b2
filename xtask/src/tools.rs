//! What the build and the tests need on a machine: what is there is used, what
//! is missing is installed, and where that is not possible the one command to
//! run is named.

use std::path::PathBuf;

use std::process::Command;

use crate::command::{command, install, read, works};
use crate::{Outcome, root};

/// The version of wasm-bindgen, everywhere the same.
pub(crate) const WASM_BINDGEN: &str = "0.2.130";

/// Firefox's driver; tests/everywhere/browsers.mjs names the version too.
const GECKODRIVER: &str = "0.37.1";

/// The standard library for WebAssembly, and the source that it is built from
/// again for the package.
pub(crate) fn wasm_target() -> Outcome {
    rustup("target", "wasm32-unknown-unknown", "wasm32-unknown-unknown")?;
    rustup("component", "rust-src", "src/rust")
}

/// Installs what the toolchain lacks; `folder` is where it then is.
fn rustup(kind: &str, name: &str, folder: &str) -> Outcome {
    let sysroot = read(&mut command("rustc", ["--print", "sysroot"]))?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(folder).exists() {
        return Ok(());
    }
    println!("installing the Rust {kind} {name}");
    let mut add = command("rustup", [kind, "add", name]);
    install(&mut add, &format!("rustup {kind} add {name}"))
}

/// The npm packages of package-lock.json.
pub(crate) fn npm_packages() -> Outcome {
    let locked = std::fs::metadata(root().join("package-lock.json"))?.modified()?;
    let installed = std::fs::metadata(root().join("node_modules/.package-lock.json"));
    if installed.and_then(|it| it.modified()).is_ok_and(|installed| installed >= locked) {
        return Ok(());
    }
    println!("installing the npm packages");
    let mut ci = command("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    install(&mut ci, "npm ci --ignore-scripts")
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
    // Without `--locked`: the lock file of wasm-bindgen-cli 0.2.130 names
    // versions that not every mirror of crates.io has.
    let mut build = command("cargo", ["install", package, "--debug", "--version"]);
    build.arg(format!("={version}")).arg("--root").arg(&folder);
    build.env("CARGO_TARGET_DIR", root().join("target/tools"));
    build.env("CARGO_PROFILE_DEV_DEBUG", "0");
    let folder = folder.display();
    let by_hand = format!("cargo install {package} --debug --version ={version} --root {folder}");
    install(&mut build, &by_hand)?;
    Ok(path)
}

/// Chromium and its driver.
pub(crate) fn chromium() -> Outcome {
    debian(&mut command("chromium", ["--version"]), "chromium")?;
    debian(&mut command("chromedriver", ["--version"]), "chromium-driver")
}

/// Every browser that the package is run in, each with its driver.
pub(crate) fn browsers() -> Outcome {
    chromium()?;
    debian(&mut command("firefox-esr", ["--version"]), "firefox-esr")?;
    debian(&mut command("which", ["WebKitWebDriver"]), "webkit2gtk-driver")?;
    // A screen for WebKitGTK, which has no headless mode.
    debian(&mut command("which", ["Xvfb"]), "xvfb")?;
    cargo_tool("geckodriver", GECKODRIVER, "geckodriver").map(|_| ())
}

/// A package of Debian, if what it brings does not work yet.
fn debian(works_already: &mut Command, package: &str) -> Outcome {
    if works(works_already) {
        return Ok(());
    }
    println!("installing {package}");
    let by_hand = format!("apt-get install -y {package}");
    install(&mut command("apt-get", ["update", "-q"]), &by_hand)?;
    install(&mut command("apt-get", ["install", "-y", "-q", package]), &by_hand)
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
    // Debian's Python has `venv` without its package, but not what it needs.
    debian(&mut command("python3", ["-m", "ensurepip", "--version"]), "python3-venv")?;
    let mut venv = command("python3", ["-m", "venv", "--clear"]);
    install(venv.arg(&folder), "apt-get install -y python3-venv")?;
    let mut pip = command(&python.to_string_lossy(), ["-m", "pip", "install", "--quiet"]);
    pip.args(["--require-virtualenv", "-r", "tests/oracle/requirements.txt"]);
    let by_hand = format!("{} -m pip install -r tests/oracle/requirements.txt", python.display());
    install(&mut pip, &by_hand)?;
    std::fs::write(&marker, wanted)?;
    Ok(python)
}
