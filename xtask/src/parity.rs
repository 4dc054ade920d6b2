//! One matrix of all runtimes: the same cases decided in each of them
//! (tests/everywhere), and natively here.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use isoflag::{Context, Evaluation, FlagEvaluator};
use serde_bytes::ByteBuf;

use crate::command::{command, run};
use crate::{Outcome, oracle, tools};

/// What `cargo xtask parity` does when nothing else is asked for, and what the
/// README's matrix shows.
pub(crate) const CASES: &str = "100000";

/// Decides all vectors and random cases in every runtime and prints the matrix.
pub(crate) fn matrix(cases: &str, seed: &str, further: &[&str]) -> Outcome {
    tools::npm_packages()?;
    tools::browsers()?;
    let file = oracle::generate(cases, seed)?;
    run(command("node", ["tests/everywhere/parity.mjs", "--cases", cases, "--random"])
        .arg(file)
        .args(further))
}

/// Decides a folder of cases as tests/everywhere/decide.js does, into a file.
/// The decisions are JSON, but numbers may be spelled otherwise than there.
pub(crate) fn decide(cases: &Path, out: &Path) -> Outcome {
    let mut files =
        fs::read_dir(cases)?.map(|it| Ok(it?.path())).collect::<Outcome<Vec<PathBuf>>>()?;
    files.sort();
    let mut out = BufWriter::new(File::create(out)?);
    for file in files {
        for line in BufReader::new(File::open(file)?).lines() {
            writeln!(out, "{}", decisions(&line?)?.join("\t"))?;
        }
    }
    Ok(out.flush()?)
}

/// Of one case: the snapshot's bytes (it may hold a lone surrogate), the
/// context's text, milliseconds, and a flag that is asked for by name.
fn decisions(line: &str) -> Outcome<Vec<String>> {
    let (snapshot, context, now, asked): (ByteBuf, String, f64, Option<String>) =
        serde_json::from_str(line)?;
    let Ok(flags) = FlagEvaluator::new(&snapshot) else { return Ok(Vec::new()) };
    let context = Context::from_json(context)?.at(now);
    let mut evaluations = flags.evaluate_all(&context);
    for evaluation in &evaluations {
        if flags.evaluate(&evaluation.flag, &context) != *evaluation {
            return Err(format!("evaluate and evaluate_all differ on {}", evaluation.flag).into());
        }
    }
    if let Some(asked) = asked.filter(|asked| !flags.has(asked)) {
        evaluations.push(flags.evaluate(&asked, &context));
    }
    evaluations.iter().map(decision).collect()
}

fn decision(evaluation: &Evaluation) -> Outcome<String> {
    let Evaluation { flag, enabled, variant, reason, rule, value, .. } = evaluation;
    Ok(serde_json::to_string(&(flag, enabled, variant, reason, rule, value))?)
}
