//! The whole test run, stage by stage.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::command::{command, run, watch};
use crate::{Outcome, build, oracle, parity, root, tools};

/// What is done with the packed package besides deciding cases: a stage each,
/// and its file in tests/everywhere.
const EVERYWHERE: [(&str, &str); 5] = [
    ("installing the packed package", "install"),
    ("bundlers", "bundlers"),
    ("Next", "next"),
    ("strict policies", "policy"),
    ("server rendering", "ssr"),
];

/// What has been counted so far.
#[derive(Default)]
struct Tally {
    passed: u64,
    failed: u64,
    stages: Vec<(&'static str, Duration)>,
}

/// Installs what is missing, builds, checks and tests everything, and ends with
/// the line `N passed, N failed`.
pub(crate) fn everything() -> Outcome {
    let mut tally = Tally::default();
    tally.stage("tools", |tally| tally.check("tools are there", install()));
    tally.stage("format and lints", lints);
    tally.stage("package", |tally| tally.check("pkg/ is what the sources build", build::verify()));
    tally.stage("Rust", rust);
    tally.stage("WebAssembly in Node and Chromium", webassembly);
    tally.stage("JavaScript", javascript);
    tally.stage("live flags", live);
    tally.stage("vectors are what their makers make", vectors);
    tally.stage("published packages", |tally| {
        tally.check("rollgate and featuremanagement agree", oracle::published_packages());
    });
    tally.stage("oracle", |tally| {
        tally.check("a million doubles have JavaScript's texts", oracle::number_texts());
        let compared = oracle::random_cases("150000", "1");
        tally.check("native and wasm agree with the oracle", compared);
    });
    tally.stage("Rollgate's SDK", |tally| {
        let compared = oracle::rollgate_pairs("200000", "1");
        tally.check("native and wasm agree with Rollgate's SDK", compared);
    });
    // The oracle's stage has left its cases.
    tally.everywhere(&root().join("target/oracle.ndjson"));
    tally.examples();
    tally.summary()
}

/// Every runtime, bundler, policy and server rendering, from the packed package.
pub(crate) fn everywhere() -> Outcome {
    let mut tally = Tally::default();
    let cases = oracle::generate(parity::CASES, "1")?;
    tally.everywhere(&cases);
    tally.summary()
}

/// The examples, each from a clean copy, by its README's commands.
pub(crate) fn examples() -> Outcome {
    let mut tally = Tally::default();
    tally.stage("tools", |tally| tally.check("tools are there", install()));
    tally.examples();
    tally.summary()
}

/// Mutation testing of the parts that decide.
pub(crate) fn mutants() -> Outcome {
    let program = tools::cargo_tool("cargo-mutants", "27.1.0", "cargo-mutants")?;
    let mut mutants = command(&program.to_string_lossy(), ["mutants", "--no-shuffle"]);
    mutants.args(["--package", "isoflag", "--output", "target", "--jobs", "2"]);
    let files = [
        "attribute",
        "bucket",
        "changed",
        "compile",
        "components",
        "evaluate",
        "instant",
        "json",
        "links",
        "lowercase",
        "number",
        "operand",
        "order",
        "pattern",
        "relation",
        "version",
    ];
    for file in files {
        mutants.args(["--file", &format!("src/{file}.rs")]);
    }
    for folder in ["bucket", "dialects", "explain", "json", "pattern"] {
        mutants.args(["--file", &format!("src/{folder}/**")]);
    }
    run(&mut mutants)
}

fn install() -> Outcome {
    tools::wasm_target()?;
    tools::npm_packages()?;
    tools::chromium()?;
    tools::firefox()?;
    tools::python()?;
    test_runner().map(|_| ())
}

fn test_runner() -> Outcome<std::path::PathBuf> {
    tools::cargo_tool("wasm-bindgen-cli", tools::WASM_BINDGEN, "wasm-bindgen-test-runner")
}

fn lints(tally: &mut Tally) {
    let cargo = |words: &[&str]| command("cargo", words.iter().copied());
    let denied = ["--", "-D", "warnings"];
    tally.check("cargo fmt", run(&mut cargo(&["fmt", "--all", "--check"])));
    let mut clippy = cargo(&["clippy", "--workspace", "--all-targets", "--locked"]);
    tally.check("clippy", run(clippy.args(denied)));
    let mut clippy = cargo(&["clippy", "--locked", "--target", "wasm32-unknown-unknown"]);
    tally.check("clippy for WebAssembly", run(clippy.args(denied)));
    let mut doc = cargo(&["doc", "--no-deps", "--locked", "--package", "isoflag"]);
    tally.check("documentation", run(doc.env("RUSTDOCFLAGS", "-D warnings")));
}

fn rust(tally: &mut Tally) {
    tally.cargo(&mut command("cargo", ["test", "--package", "isoflag", "--locked"]));
    tally.cargo(&mut command("cargo", ["test", "--package", "xtask", "--locked"]));
    // What takes minutes when not optimised is left out above.
    let words =
        ["test", "--release", "--package", "isoflag", "--locked", "--lib", "--test", "patterns"];
    tally.cargo(&mut command("cargo", words));
}

fn webassembly(tally: &mut Tally) {
    let runner = match test_runner() {
        Ok(runner) => runner,
        Err(failure) => return tally.check("wasm-bindgen's test runner", Err(failure)),
    };
    let words = ["test", "--locked", "--target", "wasm32-unknown-unknown", "--test", "vectors"];
    let test = |runner: &Path| {
        let mut test = command("cargo", words);
        test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
        test
    };
    tally.cargo(&mut test(&runner));
    tally.cargo(
        test(&runner).env("WASM_BINDGEN_USE_BROWSER", "1").env("CHROMEDRIVER", "chromedriver"),
    );
}

fn javascript(tally: &mut Tally) {
    let mut test = command("node", ["--test", "--test-reporter=tap"]);
    tally.node(test.args(["tests/node/", "tests/browser/page.test.mjs"]));
}

/// The client and the layers in other runtimes, which the tests install.
fn live(tally: &mut Tally) {
    let mut test = command("node", ["--test", "--test-reporter=tap"]);
    // One at a time: what they start is large, and some of it is timed.
    test.arg("--test-concurrency=1");
    let files = ["runtimes", "browsers", "frameworks", "backends", "guides"];
    tally.node(test.args(files.map(|name| format!("tests/live/{name}.test.mjs"))));
}

/// The committed vectors must be what the scripts write, and the oracle's own
/// tests must pass.
fn vectors(tally: &mut Tally) {
    tally.check("tests/vectors is what its scripts make", remake());
    let unittest = ["-m", "unittest", "discover", "--start-directory", "tests/oracle"];
    tally.check("the oracle's own tests", run(&mut command("python3", unittest)));
}

fn remake() -> Outcome {
    let made = root().join("target/vectors");
    std::fs::create_dir_all(&made)?;
    let python = tools::python()?;
    let mut decisions = command(&python.to_string_lossy(), ["tests/oracle/make_vectors.py"]);
    decisions.args(["--semantics", "docs/semantics.md", "--out"]).arg(&made);
    run(&mut decisions)?;
    run(command("python3", ["tests/oracle/make_hashing.py", "--out"]).arg(&made))?;
    for name in
        ["decisions.json", "schema1.json", "rollgate.json", "problems.json", "bucketing.json"]
    {
        let committed = root().join("tests/vectors").join(name);
        if std::fs::read(made.join(name))? != std::fs::read(committed)? {
            return Err(format!("tests/vectors/{name} is not what its script makes").into());
        }
    }
    Ok(())
}

impl Tally {
    fn everywhere(&mut self, cases: &Path) {
        self.stage("browsers and runtimes", |tally| {
            tally.check("the npm packages are there", tools::npm_packages());
            tally.check("the browsers are there", tools::browsers());
        });
        self.stage("one digest in every runtime", |tally| {
            let words = ["tests/everywhere/parity.mjs", "--check", "--cases", parity::CASES];
            tally.node(command("node", words).arg("--random").arg(cases));
        });
        for (name, file) in EVERYWHERE {
            self.stage(name, |tally| {
                let file = format!("tests/everywhere/{file}.test.mjs");
                tally.node(&mut command("node", ["--test", "--test-reporter=tap", &file]));
            });
        }
    }

    fn examples(&mut self) {
        self.stage("examples", |tally| {
            let words = ["--test", "--test-reporter=tap", "--test-concurrency=2"];
            tally.node(command("node", words).arg("tests/examples/"));
        });
    }

    /// The seconds of each stage and the sum of all.
    fn summary(&self) -> Outcome {
        println!();
        for (name, duration) in &self.stages {
            println!("{:>6.0} s  {name}", duration.as_secs_f64());
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err("there are failures above".into()) }
    }

    fn stage(&mut self, name: &'static str, body: impl FnOnce(&mut Self)) {
        println!("\n== {name}");
        let start = Instant::now();
        body(self);
        self.stages.push((name, start.elapsed()));
        println!("== {name}: {:.0} s", start.elapsed().as_secs_f64());
    }

    /// Counts one check.
    fn check(&mut self, name: &str, outcome: Outcome) {
        match outcome {
            Ok(()) => {
                self.passed += 1;
                println!("ok: {name}");
            }
            Err(failure) => {
                self.failed += 1;
                println!("FAILED: {name}: {failure}");
            }
        }
    }

    /// Counts the tests of `cargo test`: `test result: ok. 4 passed; 0 failed; …`
    fn cargo(&mut self, test: &mut Command) {
        self.count(test, |line| {
            let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
            let mut counts = counts.split("; ");
            Some((number(counts.next()?, " passed")?, number(counts.next()?, " failed")?))
        });
    }

    /// Counts the tests of `node --test`, from its last lines: `# pass 4`.
    fn node(&mut self, test: &mut Command) {
        self.count(test, |line| match line.strip_prefix("# ")?.split_once(' ')? {
            ("pass", count) => Some((count.parse().ok()?, 0)),
            ("fail" | "cancelled" | "skipped" | "todo", count) => Some((0, count.parse().ok()?)),
            _ => None,
        });
    }

    fn count(&mut self, test: &mut Command, read: impl Fn(&str) -> Option<(u64, u64)>) {
        let (passed, failed) = (self.passed, self.failed);
        let succeeded = watch(test, |line| {
            if let Some((passed, failed)) = read(line) {
                self.passed += passed;
                self.failed += failed;
            }
        });
        let ran = self.passed > passed && self.failed == failed;
        if !(ran && succeeded.unwrap_or(false)) && self.failed == failed {
            self.check(&format!("{test:?}"), Err("it failed, or ran no test".into()));
        }
    }
}

/// The number before a word.
fn number(text: &str, word: &str) -> Option<u64> {
    text.strip_suffix(word)?.parse().ok()
}
