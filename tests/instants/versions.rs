//! Semantic versions and versions.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::{answers, conditions, is_operand};

/// Asserts that one version compares so with another, with all operators and
/// from both sides.
#[track_caller]
pub(crate) fn assert_order(kind: &str, one: &str, other: &str, order: Ordering) {
    for (item, value, order) in [(one, other, order), (other, one, order.reverse())] {
        let operators = ["eq", "neq", "gt", "gte", "lt", "lte"];
        let names = operators.map(|operator| format!("{kind}_{operator}"));
        let asked: Vec<_> = names.iter().map(|name| (name.as_str(), json!(value))).collect();
        let evaluator = conditions(&asked);
        assert_eq!(evaluator.report().problems, [], "{value}");
        let expected = [
            order.is_eq(),
            order.is_ne(),
            order.is_gt(),
            order.is_ge(),
            order.is_lt(),
            order.is_le(),
        ];
        assert_eq!(answers(&evaluator, &json!(item)), expected, "{item} and {value}");
    }
}

/// Asserts that versions ascend, each compared with each.
fn assert_ascending(kind: &str, versions: &[&str]) {
    for (at, one) in versions.iter().enumerate() {
        for (to, other) in versions.iter().enumerate() {
            assert_order(kind, one, other, at.cmp(&to));
        }
    }
}

/// Asserts that a text is no version: no value, and an item that compares with
/// nothing, not even as unequal.
fn assert_none(kind: &str, text: &str, value: &str) {
    let operators = ["eq", "neq", "gt", "gte", "lt", "lte"];
    for operator in operators.map(|operator| format!("{kind}_{operator}")) {
        assert!(!is_operand(&operator, text), "{operator} {text:?}");
        let evaluator = conditions(&[(operator.as_str(), json!(value))]);
        assert_eq!(answers(&evaluator, &json!(text)), [false], "{operator} {text:?}");
    }
}

#[test]
fn semver_ascends_as_it_says() {
    // SemVer 2.0.0, section 11.
    assert_ascending("semver", &["1.0.0", "2.0.0", "2.1.0", "2.1.1"]);
    assert_ascending(
        "semver",
        &[
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
        ],
    );
    // Numbers of any length before letters, ASCII order among these.
    assert_ascending(
        "semver",
        &[
            "0.0.0-0",
            "0.0.0-9",
            "0.0.0-18446744073709551616",
            "0.0.0-18446744073709551617",
            "0.0.0--",
            "0.0.0-0a",
            "0.0.0-A",
            "0.0.0-a",
            "0.0.0",
            "0.0.9",
            "0.0.10",
            "0.10.0",
            "10.0.0",
            "18446744073709551615.0.0",
        ],
    );
}

#[test]
fn build_metadata_is_ignored() {
    let same = ["1.0.0-a", "1.0.0-a+1", "1.0.0-a+b.-.007", "1.0.0-a+z"];
    for one in same {
        for other in same {
            assert_order("semver", one, other, Ordering::Equal);
        }
        assert_order("semver", one, "1.0.0+a", Ordering::Less);
    }
}

#[test]
fn texts_that_are_no_semantic_versions() {
    for text in [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "v1.2.3",
        "=1.2.3",
        " 1.2.3",
        "1.2.3 ",
        "1.2.3\n",
        "01.2.3",
        "1.02.3",
        "1.2.03",
        "1.2.3-",
        "1.2.3-a..b",
        "1.2.3-01",
        "1.2.3-a.00",
        "1.2.3+",
        "1.2.3+a..b",
        "1.2.3+a+b",
        "1.2.3-é",
        "1.2.3-a_b",
        "1.2.x",
        "*",
        "-1.2.3",
        "1.-2.3",
        "1..3",
        "1.2.3.",
        "18446744073709551616.0.0",
        "0.0.18446744073709551616",
        "1.2.3-a+",
        "１.2.3",
        "1,2,3",
    ] {
        assert_none("semver", text, "1.2.3");
    }
}

#[test]
fn versions_compare_run_by_run() {
    let long = "9".repeat(100);
    let longer = format!("1{}", "0".repeat(100));
    let twenty = format!("1.{long}");
    let twenty_one = format!("1.{longer}");
    assert_ascending(
        "version",
        &[
            "0",
            "0.0.1",
            "0.1",
            "0.9",
            "0.10",
            "1",
            "1.0.0.0.0.0.0.0.0.1",
            "1.2",
            "1.2.3",
            "1.10",
            "1.18446744073709551615",
            "1.18446744073709551616",
            "1.18446744073709551617",
            &twenty,
            &twenty_one,
            "2",
            "2024.01.15",
            "2024.2",
            "20240115",
        ],
    );
}

#[test]
fn spellings_of_equal_versions() {
    let many = format!("1{}", ".0".repeat(500));
    let zeros = format!("{}1", "0".repeat(500));
    let same = ["1", "1.0", "1.0.0", "v1", "vvv1.0", "01", "v001.00", many.as_str(), &zeros];
    for one in same {
        for other in same {
            assert_order("version", one, other, Ordering::Equal);
        }
        assert_order("version", one, "1.0.0.1", Ordering::Less);
        assert_order("version", one, "0.99", Ordering::Greater);
    }
    for (one, other) in [("0", "v0.0.0"), ("2024.01.15", "2024.1.15")] {
        assert_order("version", one, other, Ordering::Equal);
    }
}

#[test]
fn texts_that_are_no_versions() {
    for text in [
        "", "v", "vv", ".", "1.", ".1", "1..2", "v.1", "V1", "1.v2", "1v", "v 1", " 1", "1 ",
        "1.0-rc", "1.0+b", "1,0", "1.a", "-1", "1.-1", "1e3", "0x1", "１", "1.٢", "1\n", "1.0\0",
    ] {
        assert_none("version", text, "1");
    }
}

#[test]
fn numbers_and_lists_are_asked_by_their_texts() {
    let asked = |operator, value: &str| conditions(&[(operator, json!(value))]);
    let holds =
        |operator, value: &str, item: Value| answers(&asked(operator, value), &item) == [true];
    // The number 1.10 is the text 1.1.
    assert!(holds("version_eq", "1.1", json!(1.10)));
    assert!(holds("version_lt", "1.10", json!(1.10)));
    assert!(!holds("semver_eq", "1.0.0", json!(1)));
    // Some item; and for unequal, some item that is a version and none equal.
    assert!(holds("version_gt", "2", json!(["1", "x", "3"])));
    assert!(!holds("version_gt", "3", json!(["1", "x", "3"])));
    assert!(holds("version_neq", "2", json!(["x", "3"])));
    assert!(!holds("version_neq", "2", json!(["x", "3", "2.0"])));
    assert!(!holds("version_neq", "2", json!(["x"])));
    assert!(!holds("version_neq", "2", json!([])));
    assert!(!holds("semver_neq", "2.0.0", json!(null)));
    // Canonical texts of a snapshot's values.
    assert_eq!(answers(&conditions(&[("version_eq", json!(1.10))]), &json!("v1.1")), [true]);
}
