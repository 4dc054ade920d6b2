//! What cannot be read, wholly or in part, against semantics.md: sections 3
//! (snapshots that are refused), 4.2 (faults and warnings) and 5 (the report).

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use isoflag::{Context, ErrorCode, FlagEvaluator, Format, Reason, Value};

const MOST_BYTES: usize = 64 << 20;

/// Code, severity, pointer, flag.
type Found = (&'static str, &'static str, String, Option<String>);

fn load(snapshot: impl AsRef<[u8]>) -> FlagEvaluator {
    FlagEvaluator::new(snapshot).unwrap()
}

fn problems(snapshot: &str) -> Vec<Found> {
    let report = load(snapshot).report();
    assert_eq!(report.problems.len(), report.problem_count, "{snapshot}");
    assert!(report.problems.iter().all(|problem| !problem.message.is_empty()), "{snapshot}");
    let found = report.problems.into_iter().map(|problem| {
        (problem.code.as_str(), problem.severity.as_str(), problem.pointer, problem.flag)
    });
    found.collect()
}

fn reason(evaluator: &FlagEvaluator, flag: &str) -> Reason {
    evaluator.evaluate(flag, &Context::new("u")).reason
}

/// Snapshots that are refused: text, code, line and column, pointer.
fn refused() -> Vec<(Vec<u8>, &'static str, Option<(usize, usize)>, Option<&'static str>)> {
    let text = |text: &str, code, line, column| {
        (text.as_bytes().to_vec(), code, Some((line, column)), None)
    };
    let json = |text: &str, code, pointer| (text.as_bytes().to_vec(), code, None, Some(pointer));
    let bytes = |text: &[u8], code, column| (text.to_vec(), code, Some((1, column)), None);
    vec![
        text("", "invalid_json", 1, 1),
        text("flags: []", "invalid_json", 1, 1),
        text("[{\"key\": \"a\", \"enabled\": true}", "invalid_json", 1, 31),
        text("[{'key': 'a'}]", "invalid_json", 1, 3),
        text("[] // none", "invalid_json", 1, 4),
        text("[{\"key\": \"a\",\n  \"percentage\": 1e400}]", "invalid_json", 2, 17),
        text("[{\"key\": \"a\",\n  \"percentage\": NaN}]", "invalid_json", 2, 17),
        text(&"[".repeat(10_000), "too_deep", 1, 128),
        text(&("\n".to_owned() + &"{\"rules\":[".repeat(5_000)), "too_deep", 2, 640),
        bytes(b"[\"\xE9\"]", "invalid_utf8", 3),
        bytes(b"[\0", "invalid_json", 2),
        bytes(b"\xFF\xFE[\0]\0", "invalid_utf8", 1),
        json("null", "unknown_format", ""),
        json("\"[]\"", "unknown_format", ""),
        json(" 17 ", "unknown_format", ""),
        json("true", "unknown_format", ""),
        json("{}", "unknown_format", ""),
        json("{\"flags\": []}", "unknown_format", ""),
        json("{\"Schema\": 1}", "unknown_format", ""),
        json("{\"schema\": 1, \"schema\": null}", "unknown_format", ""),
        json("{\"flags\": {\"schema\": 1}}", "unknown_format", ""),
        json("{\"schema\": 1, \"flags\": []}", "unsupported_schema", "/schema"),
        json("{\"schema\": false}", "unsupported_schema", "/schema"),
        json("{\"sch\\u0065ma\": {}}", "unsupported_schema", "/schema"),
        (vec![b' '; MOST_BYTES + 1], "too_large", None, None),
    ]
}

#[test]
fn a_snapshot_that_cannot_be_read_leaves_the_old_one_in_force() {
    let evaluator = load(r#"[{"key": "a", "enabled": true}, {"key": "b"}]"#);
    let before = evaluator.report();
    for (text, code, line_column, pointer) in refused() {
        let shown = text[..text.len().min(80)].escape_ascii();
        let error = FlagEvaluator::new(&text).unwrap_err();
        assert_eq!(error.code().as_str(), code, "{shown}");
        assert_eq!(error.line_column(), line_column, "{shown}");
        assert_eq!(error.pointer(), pointer, "{shown}");
        assert!(!error.message().is_empty(), "{shown}");
        assert!(error.to_string().starts_with(error.message()), "{shown}");

        assert_eq!(evaluator.update(&text).unwrap_err(), error, "{shown}");
        assert_eq!(evaluator.report(), before, "{shown}");
        assert_eq!(reason(&evaluator, "a"), Reason::Default, "{shown}");
        assert_eq!(reason(&evaluator, "b"), Reason::Error, "{shown}");
    }
}

#[test]
fn unpaired_surrogates_are_refused() {
    for escape in [r"\ud800", r"\udfff", r"\ud800\ud800", r"\udc00\ud800", r"\ud800\n", r"\uDbFf "] {
        for text in [
            format!(r#"[{{"key": "{escape}", "enabled": true}}]"#),
            format!(r#"[{{"key": "a", "enabled": true, "{escape}": 1}}]"#),
        ] {
            let error = FlagEvaluator::new(&text).unwrap_err();
            assert_eq!(error.code().as_str(), "invalid_json", "{text}");
            assert_eq!(error.line_column().unwrap().0, 1, "{text}");
        }
    }
}

#[test]
fn exactly_64_mib_are_read() {
    let mut text = vec![b' '; MOST_BYTES];
    text[0] = b'[';
    text[MOST_BYTES - 1] = b']';
    let evaluator = load(&text);
    assert_eq!(evaluator.keys(), [""; 0]);
    text.push(b'\n');
    assert_eq!(FlagEvaluator::new(&text).unwrap_err().code().as_str(), "too_large");
    assert_eq!(Context::from_json(&text).unwrap_err().code().as_str(), "too_large");
    assert_eq!(evaluator.update(&text).unwrap_err().line_column(), None);
}

/// Every member of section 4.1: a snapshot with the value left open as `@`,
/// the kinds that it may be of, where it is, and where it is missing.
const MEMBERS: [(&str, &[&str], &str, Option<&str>); 14] = [
    ("[@]", &["{}"], "/0", Some("/0")),
    (r#"[{"key": @, "enabled": true}]"#, &["\"f\""], "/0/key", Some("/0")),
    (r#"[{"key": "f", "enabled": @}]"#, &["true"], "/0/enabled", Some("/0")),
    (r#"[{"key": "f", "enabled": true, "percentage": @}]"#, &["1"], "/0/percentage", None),
    (r#"[{"key": "f", "enabled": true, "rules": @}]"#, &["[]"], "/0/rules", None),
    (r#"[{"key": "f", "enabled": true, "default_variant": @}]"#, &["\"f\""], "/0/default_variant", None),
    (r#"[{"key": "f", "enabled": true, "variants": @}]"#, &["{}"], "/0/variants", None),
    (r#"[{"key": "f", "enabled": true, "variants": {"a~/b": @}}]"#, &["1"], "/0/variants/a~0~1b", None),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": @}]}]"#, &["[]"], "/0/rules/0/conditions", Some("/0/rules/0")),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": [], "variant": @}]}]"#, &["\"f\""], "/0/rules/0/variant", None),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": [], "priority": @}]}]"#, &["1"], "/0/rules/0/priority", None),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": [{"operator": "in", "attribute": @}]}]}]"#, &["\"f\""], "/0/rules/0/conditions/0/attribute", Some("/0/rules/0/conditions/0")),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": [{"operator": @, "attribute": "a", "values": ["x"]}]}]}]"#, &["\"f\""], "/0/rules/0/conditions/0/operator", Some("/0/rules/0/conditions/0")),
    (r#"[{"key": "f", "enabled": true, "rules": [{"conditions": [{"operator": "in", "attribute": "a", "values": @}]}]}]"#, &["[]"], "/0/rules/0/conditions/0/values", None),
];
