//! Patterns that the vectors and the makers of random snapshots use.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::{Tally, compare};

/// Adds the values of conditions with patterns, and all attributes' texts.
fn collect(value: &Value, patterns: &mut Vec<String>, texts: &mut Vec<String>) {
    match value {
        Value::Array(elements) => elements.iter().for_each(|it| collect(it, patterns, texts)),
        Value::Object(members) => {
            let operator = members.get("operator").and_then(Value::as_str);
            if matches!(operator, Some("matches" | "not_matches" | "regex")) {
                let values = members.get("values").or(members.get("value"));
                match values {
                    Some(Value::String(value)) => patterns.push(value.clone()),
                    Some(Value::Array(values)) => {
                        patterns.extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
            }
            if let Some(Value::Object(context)) = members.get("context") {
                texts.extend(context.values().filter_map(Value::as_str).map(str::to_owned));
            }
            members.values().for_each(|it| collect(it, patterns, texts));
        }
        // Some snapshots are kept as text.
        Value::String(text) => {
            if let Ok(value @ (Value::Array(_) | Value::Object(_))) = serde_json::from_str(text) {
                collect(&value, patterns, texts);
            }
        }
        _ => {}
    }
}

fn compare_all(mut patterns: Vec<String>, mut texts: Vec<String>) -> Tally {
    for list in [&mut patterns, &mut texts] {
        list.sort();
        list.dedup();
    }
    texts.retain(|text| text.len() <= 1_000);
    let mut tally = Tally::default();
    for patterns in patterns.chunks(500) {
        let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
        compare(&patterns, &vec![texts.clone(); patterns.len()], &mut tally);
    }
    println!("{tally:?}");
    tally
}

#[test]
fn patterns_of_the_vectors() {
    let (mut patterns, mut texts) = (Vec::new(), Vec::new());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for name in ["decisions", "problems", "rollgate", "schema1"] {
        let text = fs::read_to_string(folder.join(name).with_extension("json")).unwrap();
        collect(&serde_json::from_str(&text).unwrap(), &mut patterns, &mut texts);
    }
    let tally = compare_all(patterns, texts);
    assert!(tally.read > 60 && tally.refused > 20, "{tally:?}");
}

/// The texts between quotes in a list of Python's, as they stand and with their
/// escapes read.
fn python_texts(source: &str, list: &str) -> Vec<String> {
    let start = source.find(&format!("\n{list} = [")).unwrap();
    let source = &source[start..start + source[start..].find("\n]").unwrap()];
    let mut texts = Vec::new();
    for text in source.split('"').skip(1).step_by(2) {
        texts.push(text.to_owned());
        texts.extend(serde_json::from_str::<String>(&format!("\"{text}\"")).ok());
    }
    texts
}

#[test]
fn patterns_of_random_snapshots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle");
    let source = fs::read_to_string(folder.join("generate_pools1.py")).unwrap();
    let patterns = ["PATTERNS", "BAD_PATTERNS"].map(|list| python_texts(&source, list)).concat();
    let texts = ["CASED", "PATTERNS"].map(|list| python_texts(&source, list)).concat();
    let tally = compare_all(patterns, texts);
    assert!(tally.read > 40 && tally.refused > 15, "{tally:?}");
}
