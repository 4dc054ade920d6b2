//! Comparing the engine with those who know: the Python oracle, which was
//! written from docs/semantics.md alone, and published packages.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use isoflag::{Context, FlagEvaluator, bucket};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::command::{command, read, run};
use crate::{Outcome, root, tools};

/// So many differences are shown.
const SHOWN: usize = 5;

/// One line of tests/oracle/generate.py.
#[derive(Deserialize)]
struct Case {
    case: u64,
    /// Bytes, because a text can hold a lone surrogate to be refused.
    snapshot: serde_bytes::ByteBuf,
    context: String,
    /// Epoch milliseconds.
    now: f64,
    expect: Value,
}

/// Random cases with what the oracle expects, as a file of one case a line.
pub(crate) fn generate(cases: &str, seed: &str) -> Outcome<PathBuf> {
    let python = tools::python()?;
    let file = root().join("target/oracle.ndjson");
    let mut generate = command(&python.to_string_lossy(), ["tests/oracle/generate.py"]);
    generate.args(["--seed", seed, "--cases", cases, "--out"]).arg(&file);
    run(&mut generate)?;
    println!("to replay a case: python tests/oracle/generate.py --seed {seed} --case N");
    Ok(file)
}

/// Compares native and WebAssembly with the oracle on random cases.
pub(crate) fn random_cases(cases: &str, seed: &str) -> Outcome {
    let file = generate(cases, seed)?;
    natively(&file)?;
    run(command("node", ["tests/oracle/compare.mjs"]).arg(&file))
}

fn natively(file: &Path) -> Outcome {
    let (mut cases, mut differing) = (0, 0);
    for line in BufReader::new(File::open(file)?).lines() {
        let line = line?;
        let mut case: Case = serde_json::from_str(&line)?;
        case.expect = with_doubles(case.expect);
        let answer = with_doubles(answer(&case)?);
        cases += 1;
        if answer != case.expect {
            differing += 1;
            if differing <= SHOWN {
                println!(
                    "case {} differs\n  expected {}\n  got      {answer}",
                    case.case, case.expect
                );
            }
        }
    }
    println!("native: {cases} cases, {differing} differ from the oracle");
    if differing == 0 { Ok(()) } else { Err("the engine differs from the oracle".into()) }
}

/// What the engine says to a case, in the form of its `expect`.
fn answer(case: &Case) -> Outcome<Value> {
    let flags = match FlagEvaluator::new(&case.snapshot) {
        Ok(flags) => flags,
        Err(error) => {
            return Ok(
                json!({"error": {"code": error.code().as_str(), "pointer": error.pointer()}}),
            );
        }
    };
    let context = Context::from_json(&case.context)?.at(case.now);
    let report = flags.report();
    let problem = |problem: &isoflag::Problem| {
        json!([problem.code, problem.severity, problem.pointer, problem.flag])
    };
    let unknown = case.expect.pointer("/decisions").and_then(Value::as_array);
    let unknown = unknown.and_then(|it| it.last()?.get("flag")?.as_str());
    let mut decisions = flags.evaluate_all(&context);
    decisions.push(flags.evaluate(unknown.unwrap_or_default(), &context));
    if let Some(differing) = decisions
        .iter()
        .find(|decision| flags.explain(&decision.flag, &context).evaluation != **decision)
    {
        return Err(format!("explain and evaluate differ on {}", differing.flag).into());
    }
    Ok(json!({
        "flags": flags.keys(),
        "problems": report.problems.iter().map(problem).collect::<Vec<_>>(),
        "decisions": decisions,
    }))
}

/// The same with all numbers as doubles: `30` and `30.0` are one number.
fn with_doubles(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(elements) => elements.into_iter().map(with_doubles).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, with_doubles(value))).collect()
        }
        other => other,
    }
}

/// One line of tests/oracle/rollgate_pairs.py.
#[derive(Deserialize)]
struct Pair {
    pair: u64,
    payload: Value,
    context: Value,
    /// For each flag, whether it is on.
    expect: BTreeMap<String, bool>,
}

/// Compares native and WebAssembly with what Rollgate's published SDK decides
/// on random payloads and users.
pub(crate) fn rollgate_pairs(pairs: &str, seed: &str) -> Outcome {
    let python = tools::python()?;
    let file = root().join("target/rollgate.ndjson");
    let mut generate = command(&python.to_string_lossy(), ["tests/oracle/rollgate_pairs.py"]);
    generate.args(["--seed", seed, "--pairs", pairs, "--out"]).arg(&file);
    run(&mut generate)?;
    let (mut pairs, mut differing) = (0, 0);
    for line in BufReader::new(File::open(&file)?).lines() {
        let Pair { pair, payload, context, expect } = serde_json::from_str(&line?)?;
        let flags = FlagEvaluator::new(payload.to_string())?;
        let context = Context::from_json(context.to_string())?;
        pairs += 1;
        if expect.iter().any(|(flag, on)| flags.evaluate(flag, &context).enabled != *on) {
            differing += 1;
            println!("pair {pair} differs");
        }
    }
    println!("native: {pairs} pairs, {differing} differ from Rollgate's SDK");
    if differing > 0 || pairs == 0 {
        return Err("the engine differs from Rollgate's SDK".into());
    }
    run(command("node", ["tests/oracle/compare_rollgate.mjs"]).arg(&file))
}

/// Compares hash and percentages with the PyPI packages `rollgate` and
/// `featuremanagement`.
pub(crate) fn published_packages() -> Outcome {
    let python = tools::python()?;
    let lines = read(&mut command(&python.to_string_lossy(), ["tests/oracle/published.py"]))?;
    let (mut pairs, mut differing) = ([0, 0], 0);
    for line in lines.lines() {
        let agrees = match serde_json::from_str(line)? {
            Published::Rollgate(flag, user, hash) => {
                pairs[0] += 1;
                bucket::value(&flag, &user) % 100 == hash
            }
            Published::FeatureManagement(text, percentage, targeted) => {
                pairs[1] += 1;
                let [word, ..] = bucket::sha256(&[text.as_bytes()]);
                (word.swap_bytes() < bucket::threshold(percentage)) == targeted
            }
        };
        differing += u64::from(!agrees);
    }
    println!(
        "rollgate: {} pairs, featuremanagement: {} pairs, {differing} differ",
        pairs[0], pairs[1]
    );
    if differing == 0 && pairs.iter().all(|pairs| *pairs == 20_000) {
        Ok(())
    } else {
        Err("the engine differs from a published package".into())
    }
}

/// Compares the canonical text of a million doubles, natively, with that of
/// JavaScript; tests/node/schema1.test.mjs does it in WebAssembly.
pub(crate) fn number_texts() -> Outcome {
    let lines = read(&mut command("node", ["tests/oracle/numbers.mjs"]))?;
    let (mut numbers, mut differing) = (0, 0);
    for line in lines.lines() {
        let Numbers { bits, texts } = serde_json::from_str(line)?;
        let condition = json!({"attribute": "n", "operator": "eq", "values": texts});
        let rules = json!([{"conditions": [condition]}]);
        let flag = json!({"key": "f", "enabled": true, "rules": rules});
        let snapshot = json!({"schema": 1, "flags": [flag]});
        let flags = FlagEvaluator::new(snapshot.to_string())?;
        for bits in bits {
            let number = f64::from_bits(u64::from_str_radix(&bits, 16)?);
            numbers += 1;
            differing += u64::from(!flags.is_enabled("f", &Context::anonymous().with("n", number)));
        }
    }
    println!("native: {numbers} doubles, {differing} with another text than JavaScript's");
    if differing == 0 && numbers == 1_000_000 {
        Ok(())
    } else {
        Err("canonical texts differ from JavaScript's".into())
    }
}

/// One line of tests/oracle/numbers.mjs.
#[derive(Deserialize)]
struct Numbers {
    bits: Vec<String>,
    texts: Vec<String>,
}

/// One line of tests/oracle/published.py.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Published {
    /// Flag key, user key, the hash modulo 100.
    Rollgate(String, String, u32),
    /// Hashed text, percentage, whether it is in.
    FeatureManagement(String, f64, bool),
}
