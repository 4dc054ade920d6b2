//! `cargo xtask COMMAND`: everything that is done to this repository.

mod account;
mod build;
mod command;
mod engine;
mod layers;
mod oracle;
mod parity;
mod size;
mod test;
mod tools;
mod twin;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask build [--out DIR]   build the npm package into pkg/ (or DIR)
cargo xtask size                print what each part of the module weighs
cargo xtask verify              build it elsewhere and compare it with pkg/
cargo xtask test                install what is missing, then check and test everything
cargo xtask oracle [CASES [SEED]]   compare with the Python oracle on random cases
cargo xtask parity [CASES [SEED]]   the same cases in every runtime, as a matrix
cargo xtask parity --write      the same, put into the README
cargo xtask everywhere          every runtime, bundler, policy and server rendering
cargo xtask examples            every project of examples/, by its README's commands
cargo xtask rollgate [PAIRS [SEED]] compare with Rollgate's SDK on random pairs
cargo xtask numbers             compare the texts of doubles with JavaScript's
cargo xtask mutants             mutation testing of the engine (half an hour)";

/// What went wrong, for the person at the terminal.
type Failure = Box<dyn std::error::Error>;
type Outcome<T = ()> = Result<T, Failure>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["build"] => build::build(&root().join("pkg")),
        ["build", "--out", folder] => build_into(folder),
        ["size"] => build::account(),
        ["verify"] => build::verify(),
        ["test"] => test::everything(),
        ["numbers"] => oracle::number_texts(),
        ["rollgate"] => oracle::rollgate_pairs("50000", "1"),
        ["rollgate", pairs] => oracle::rollgate_pairs(pairs, "1"),
        ["rollgate", pairs, seed] => oracle::rollgate_pairs(pairs, seed),
        ["oracle"] => oracle::random_cases("50000", "1"),
        ["oracle", cases] => oracle::random_cases(cases, "1"),
        ["oracle", cases, seed] => oracle::random_cases(cases, seed),
        ["parity"] => parity::matrix(parity::CASES, "1", &[]),
        ["parity", "--write"] => parity::matrix(parity::CASES, "1", &["--write"]),
        ["parity", cases] => parity::matrix(cases, "1", &[]),
        ["parity", cases, seed] => parity::matrix(cases, seed, &[]),
        ["everywhere"] => test::everywhere(),
        ["examples"] => test::examples(),
        ["decide", cases, out] => parity::decide(cases.as_ref(), out.as_ref()),
        ["mutants"] => test::mutants(),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The folder is named from where the caller stands; the steps run in the root.
fn build_into(folder: &str) -> Outcome {
    build::build(&std::path::absolute(folder)?)
}

/// The repository.
fn root() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    folder.parent().map_or(folder.clone(), PathBuf::from)
}
