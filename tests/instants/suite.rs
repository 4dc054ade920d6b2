//! The cases of the JSON-Schema-Test-Suite and of node-semver that developers
//! have beside the repository.

use std::fs::read_to_string;
use std::path::PathBuf;

use serde_json::Value;

use crate::{is_instant, is_operand, versions};

fn shared(name: &str) -> Option<Value> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors").join(name);
    let text = read_to_string(&path).ok();
    if text.is_none() {
        println!("not on this machine: {}", path.display());
    }
    text.map(|text| serde_json::from_str(&text).unwrap())
}

/// The texts of a file, and whether they are valid. Other types are: formats
/// speak of texts only.
fn texts(name: &str) -> Vec<(String, bool)> {
    let Some(file) = shared(&format!("instants/{name}.json")) else { return Vec::new() };
    let groups = file.as_array().unwrap().iter();
    let cases: Vec<_> = groups.flat_map(|group| group["tests"].as_array().unwrap()).collect();
    let text = |case: &&Value| Some((case["data"].as_str()?.to_owned(), case["valid"] == true));
    let texts: Vec<_> = cases.iter().filter_map(text).collect();
    assert!(texts.len() > 20, "{name}");
    texts
}

/// 6.5 has no leap seconds.
fn is_leap_second(time: &str) -> bool {
    time.get(5..8) == Some(":60")
}

/// Asserts each case but those that differ, which are exactly so many.
fn assert_cases(
    name: &str,
    instant: impl Fn(&str) -> String,
    differs: impl Fn(&str, bool) -> bool,
    differing: usize,
) {
    let texts = texts(name);
    let mut differ = 0;
    for (text, valid) in &texts {
        let differs = differs(text, *valid);
        differ += usize::from(differs);
        assert_eq!(is_instant(&instant(text)), *valid != differs, "{text:?}");
    }
    assert!(texts.is_empty() || differ == differing, "{name}: {differ}");
}

#[test]
fn date_times() {
    // Only leap seconds: none of the cases is a date alone or without offset.
    let differs = |text: &str, valid: bool| valid && text.get(11..).is_some_and(is_leap_second);
    assert_cases("date-time", str::to_owned, differs, 2);
}

#[test]
fn dates() {
    // A date with a time is an instant as well; eight digits are a number.
    let with_time = ["2020-11-28T23:55:45Z", "2020-01-01 00:00:00Z", "20230328"];
    assert_cases("date", str::to_owned, |text, _| with_time.contains(&text), 3);
}

#[test]
fn times() {
    // Without an offset it is UTC.
    let differs = |text: &str, valid: bool| {
        (valid && is_leap_second(text)) || ["12:00:00", "12:00:00.52"].contains(&text)
    };
    assert_cases("time", |time| format!("2000-01-01T{time}"), differs, 8);
}

#[test]
fn semantic_versions() {
    let Some(file) = shared("semver.json") else { return };
    // node-semver also takes a leading `v`, `=` or blank; SemVer does not.
    let lenient = |text: &str| !text.starts_with(|c: char| c.is_ascii_digit());
    let pairs = |name: &str| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let pairs = file[name].as_array().unwrap().iter();
        pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
    };
    let (mut compared, mut left_out) = (0, 0);
    let all = pairs("greater_first").into_iter().map(|pair| (pair, true));
    for ((one, other), greater) in all.chain(pairs("equal").into_iter().map(|it| (it, false))) {
        if lenient(&one) || lenient(&other) {
            left_out += 1;
            continue;
        }
        let order = if greater { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Equal };
        versions::assert_order("semver", &one, &other, order);
        compared += 1;
    }
    assert_eq!((compared, left_out), (19, 1));
    for text in file["valid"].as_array().unwrap() {
        let text = text.as_str().unwrap();
        assert_eq!(is_operand("semver_eq", text), !lenient(text), "{text}");
    }
}
