//! What texts mean as instants and versions (semantics.md, sections 6.5 and
//! 6.7), through the public API: against a counter of days, against tables of
//! others where developers have them, and by hand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "instants/calendar.rs"]
mod calendar;
#[path = "instants/suite.rs"]
mod suite;
#[path = "instants/versions.rs"]
mod versions;

use isoflag::{Context, FlagEvaluator};
use serde_json::{Value, json};

/// A flag for each condition on `a`, an operator and a value.
fn conditions(asked: &[(&str, Value)]) -> FlagEvaluator {
    let flag = |(at, (operator, value)): (usize, &(&str, Value))| {
        let condition = json!({"attribute": "a", "operator": operator, "values": [value]});
        let rules = json!([{"conditions": [condition]}]);
        json!({"key": format!("f{at}"), "enabled": true, "percentage": 0, "rules": rules})
    };
    let flags: Vec<_> = asked.iter().enumerate().map(flag).collect();
    FlagEvaluator::new(json!({"schema": 1, "flags": flags}).to_string()).unwrap()
}

/// Whether each flag is on for a value of `a`.
fn answers(evaluator: &FlagEvaluator, value: &Value) -> Vec<bool> {
    let context = Context::from_json(json!({"a": value}).to_string()).unwrap();
    evaluator.evaluate_all(&context).iter().map(|evaluation| evaluation.enabled).collect()
}

/// Whether a text can be the value of an operator.
fn is_operand(operator: &str, text: &str) -> bool {
    let problems = conditions(&[(operator, json!(text))]).report().problems;
    for problem in &problems {
        assert_eq!(problem.code.as_str(), "bad_operand", "{text:?}");
        assert_eq!(problem.pointer, "/flags/0/rules/0/conditions/0/values/0", "{text:?}");
    }
    problems.is_empty()
}

/// Whether a text is an instant: as a value, as an item and as a step's `from`.
fn is_instant(text: &str) -> bool {
    let operand = is_operand("before", text);
    let ever = [("after", json!(-8.64e15)), ("before", json!(8.64e15))];
    let item = answers(&conditions(&ever), &json!(text)).contains(&true);
    let steps = json!([{"from": text, "percentage": 1}]);
    let flags = json!([{"key": "f", "enabled": true, "rollout": steps}]);
    let report =
        FlagEvaluator::new(json!({"schema": 1, "flags": flags}).to_string()).unwrap().report();
    let codes: Vec<_> = report.problems.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!((operand, item), (codes.is_empty(), codes.is_empty()), "{text:?} {codes:?}");
    assert!(operand || codes == ["bad_instant"], "{text:?} {codes:?}");
    operand
}

/// Asserts that a text is an instant, and which.
#[track_caller]
fn assert_instant(text: &str, milliseconds: f64) {
    assert!(is_instant(text), "{text:?}");
    let on = |asked: &[(&str, Value)], item: Value| answers(&conditions(asked), &item);
    // As a value, against the instants around it.
    let asked = [("before", json!(text)), ("after", json!(text))];
    assert_eq!(on(&asked, json!(milliseconds)), [false, false], "{text:?}");
    assert_eq!(on(&asked, json!(milliseconds - 0.5)), [true, false], "{text:?}");
    assert_eq!(on(&asked, json!(milliseconds + 0.5)), [false, true], "{text:?}");
    // As an item.
    let asked = [-0.5, 0.0, 0.5].map(|off| ("after", json!(milliseconds + off)));
    assert_eq!(on(&asked, json!(text)), [true, false, false], "{text:?}");
    let asked = [-0.5, 0.0, 0.5].map(|off| ("before", json!(milliseconds + off)));
    assert_eq!(on(&asked, json!(text)), [false, false, true], "{text:?}");
}

#[test]
fn date_times_offsets_and_fractions() {
    /// 2026-11-21T00:00:00Z.
    const DAY: f64 = 1_795_219_200_000.0;
    const HOUR: f64 = 3_600_000.0;
    for (time, milliseconds) in [
        ("", 0.0),
        ("T00:00:00", 0.0),
        ("t00:00:00", 0.0),
        (" 00:00:00", 0.0),
        ("T00:00:00Z", 0.0),
        ("T23:59:59z", 24.0 * HOUR - 1_000.0),
        (" 01:02:03Z", HOUR + 123_000.0),
        ("T00:00:00.1", 100.0),
        ("T00:00:00.12Z", 120.0),
        ("T00:00:00.123Z", 123.0),
        ("T00:00:00.1239Z", 123.0),
        ("T00:00:00.000999999Z", 0.0),
        ("T23:59:59.99999999999999999999999999", 24.0 * HOUR - 1.0),
        ("T00:00:00.007+00:00", 7.0),
        ("T00:00:00-00:00", 0.0),
        ("T12:00:00+05:30", 6.5 * HOUR),
        ("T12:00:00-05:30", 17.5 * HOUR),
        ("T00:00:00+23:59", -24.0 * HOUR + 60_000.0),
        (" 23:59:59.999-23:59", 48.0 * HOUR - 60_001.0),
    ] {
        assert_instant(&format!("2026-11-21{time}"), DAY + milliseconds);
    }
    assert_instant("0001-01-01T00:00:00+23:59", -62_135_683_140_000.0);
    assert_instant("9999-12-31T23:59:59.9999-23:59", 253_402_387_139_999.0);
}

#[test]
fn numbers_are_milliseconds() {
    for (text, milliseconds) in
        [("0", 0.0), ("-0", 0.0), ("1.5", 1.5), ("-1e3", -1_000.0), ("2026", 2_026.0)]
    {
        assert_instant(text, milliseconds);
    }
    // An eight-digit date is a number.
    assert_instant("20261121", 20_261_121.0);
    for (text, is) in [
        ("8.64e15", true),
        ("-8.64e15", true),
        ("8640000000000000", true),
        ("8640000000000001", false),
        ("-8640000000000001", false),
        ("1e16", false),
        ("1e400", false),
    ] {
        assert_eq!(is_operand("before", text), is, "{text}");
    }
}

#[test]
fn spellings_that_are_no_instants() {
    for text in [
        "",
        " ",
        "now",
        "NaN",
        "Infinity",
        "+5",
        " 5",
        "007",
        "0x10",
        "2026-11-21 ",
        " 2026-11-21",
        "2026-11-21\n",
        "2026-11",
        "2026-11-2",
        "2026-11-211",
        "2026/11/21",
        "21-11-2026",
        "26-11-21",
        "+2026-11-21",
        "-2026-11-21",
        "02026-11-21",
        "0000-12-31",
        "2026-00-21",
        "2026-13-21",
        "2026-11-00",
        "2026-11-31",
        "2026-W47-6",
        "2026-325",
        "2026-11-21Z",
        "2026-11-21T",
        "2026-11-21T10",
        "2026-11-21T10:20",
        "2026-11-21T10:20Z",
        "2026-11-21T1:02:03",
        "2026-11-21T24:00:00",
        "2026-11-21T23:60:00",
        "2026-11-21T23:59:60",
        "2026-11-21T23:59:60Z",
        "2026-11-21T10:20:30.",
        "2026-11-21T10:20:30.Z",
        "2026-11-21T10:20:30,5Z",
        "2026-11-21T10:20:30.5.5Z",
        "2026-11-21T10:20:30 Z",
        "2026-11-21T10:20:30 +01:00",
        "2026-11-21T10:20:30+01",
        "2026-11-21T10:20:30+0100",
        "2026-11-21T10:20:30+1:00",
        "2026-11-21T10:20:30+24:00",
        "2026-11-21T10:20:30+01:60",
        "2026-11-21T10:20:30+01:00Z",
        "2026-11-21T10:20:30Z+01:00",
        "2026-11-21T10:20:30\u{2212}01:00",
        "2026-11-21T10:20:30UTC",
        "2026-11-21T-1:20:30",
        "2026-11-21T+1:20:30",
        "2026-11-21  10:20:30",
        "2026-11-21_10:20:30",
        "2026-11-21T102030Z",
        "2026\u{2010}11\u{2010}21",
        "\u{ff12}026-11-21",
        "202\u{e9}-11-21",
        "2026-11-2\u{e9}",
    ] {
        assert!(!is_instant(text), "{text:?}");
    }
}
