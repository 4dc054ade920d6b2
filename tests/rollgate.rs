//! Rollgate's payload, as loaded (semantics.md, sections 3 and 7). What it
//! decides is compared with its SDK and with the oracle.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use isoflag::{Context, FlagEvaluator, Format, Reason};

fn load(snapshot: &str) -> FlagEvaluator {
    FlagEvaluator::new(snapshot).unwrap()
}

fn problems(flags: &FlagEvaluator) -> Vec<(String, String)> {
    let problems = flags.report().problems.into_iter();
    problems.map(|problem| (problem.code.as_str().to_owned(), problem.pointer)).collect()
}

#[test]
fn a_payload_is_known_by_one_of_its_flags() {
    for flags in [
        "{}",
        r#"{"a": null}"#,
        r#"{"a": {"enabled": false}}"#,
        r#"{"a": {}, "b": {"rollout": 1}}"#,
        r#"{"a": 1, "b": {"targetUsers": []}}"#,
    ] {
        let report = load(&format!(r#"{{"flags": {flags}}}"#)).report();
        assert_eq!(report.format, Format::Rollgate, "{flags}");
        assert_eq!(report.format.as_str(), "rollgate");
    }
    for flags in [
        r#"{"a": {}}"#,
        r#"{"a": 1}"#,
        r#"{"a": {"enabled": 1, "rollout": "1", "targetUsers": {}}}"#,
        r#"{"a": {"state": "ENABLED"}}"#,
        // Only what stands counts.
        r#"{"a": {"enabled": true}, "a": {}}"#,
        "null",
        r#"{"a": {"enabled": true}}, "flags": 1"#,
        r#"{"a": {"enabled": true}}, "schema": 1"#,
    ] {
        let error = FlagEvaluator::new(format!(r#"{{"flags": {flags}}}"#)).unwrap_err();
        assert_eq!(error.code().as_str(), "unknown_format", "{flags}");
        assert_eq!(error.pointer(), Some(""), "{flags}");
    }
}

#[test]
fn of_flags_with_one_name_the_last_stands() {
    let flags = load(
        r#"{"flags": {"a": {"enabled": true, "rollout": 100}, "b": {"enabled": true, "rollout": 100},
                      "a": null, "a": {"enabled": false}, "c": {"enabled": true}, "c": null,
                      "d": null, "d": {"enabled": true, "rollout": 100, "no": 1}}}"#,
    );
    assert_eq!(flags.keys(), ["b", "a", "d"]);
    let reason = |flag| flags.evaluate(flag, &Context::new("u")).reason;
    assert_eq!(
        ["a", "b", "c", "d"].map(reason),
        [Reason::Disabled, Reason::Default, Reason::NotFound, Reason::Default,]
    );
    let expected = [("unknown_field", "/flags/d/no"), ("duplicate_key", "/flags/a")];
    assert_eq!(problems(&flags), expected.map(|(code, at)| (code.to_owned(), at.to_owned())));
}

#[test]
fn rules_that_are_passed_over_keep_their_positions() {
    let flags = load(
        r#"{"flags": {"a": {"enabled": true, "rules": [
            {"enabled": false, "rollout": 100, "conditions": [{"operator": "is_not_set"}]},
            {"enabled": true, "rollout": 100},
            {"enabled": true, "rollout": 100, "conditions": [{"operator": "is_not_set"}]}]}}}"#,
    );
    let evaluation = flags.evaluate("a", &Context::new("u"));
    assert_eq!(evaluation.reason, Reason::RuleMatch);
    assert_eq!(evaluation.rule.as_deref(), Some("#2"));
}

#[test]
fn another_dialect_changes_every_flag() {
    let flags = load(r#"{"flags": {"a": {"enabled": true, "rollout": 100}}}"#);
    let same = r#"{"version": 7, "flags": {"a": {"enabled": true, "rollout": 200, "x-y": 1}}}"#;
    assert!(flags.update(same).unwrap().changed.is_empty());
    let other = r#"[{"key": "a", "enabled": true, "percentage": 100}]"#;
    assert_eq!(flags.update(other).unwrap().changed, ["a"]);
}
