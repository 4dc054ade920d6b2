//! What cannot be read, wholly or in part, against semantics.md: sections 3
//! (snapshots that are refused), 4.2 (faults and warnings) and 5 (the report).

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "bad_input/problems.rs"]
mod problems;
#[path = "bad_input/report.rs"]
mod report;

use isoflag::{Context, FlagEvaluator, Reason};

const MOST_BYTES: usize = 64 << 20;

fn load(snapshot: impl AsRef<[u8]>) -> FlagEvaluator {
    FlagEvaluator::new(snapshot).unwrap()
}

fn reason(evaluator: &FlagEvaluator, flag: &str) -> Reason {
    evaluator.evaluate(flag, &Context::new("u")).reason
}

/// Text, code, line and column, pointer.
type Refused = (Vec<u8>, &'static str, Option<(usize, usize)>, Option<&'static str>);

/// Snapshots that are refused.
fn refused() -> Vec<Refused> {
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
        // Outside strings a backslash escapes nothing; inside, brackets are text.
        text(&("\\".to_owned() + &"[".repeat(128)), "too_deep", 1, 129),
        text(&("[".repeat(64) + "\"]\"," + &"[".repeat(64)), "too_deep", 1, 132),
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
        json("{\"schema\": 1}", "unknown_format", ""),
        json("{\"schema\": 1, \"flags\": {}}", "unknown_format", ""),
        json("{\"schema\": 1, \"flags\": [], \"flags\": null}", "unknown_format", ""),
        json("{\"schema\": 2, \"flags\": []}", "unsupported_schema", "/schema"),
        json("{\"schema\": \"1\", \"flags\": []}", "unsupported_schema", "/schema"),
        json("{\"flags\": [], \"schema\": 1, \"bucketing\": 1}", "bad_bucketing", "/bucketing"),
        json(
            "{\"bucketing\": {\"scale\": \"permille\"}, \"schema\": 1, \"flags\": []}",
            "bad_bucketing",
            "/bucketing/scale",
        ),
        json(
            "{\"schema\": 1, \"segments\": [], \"bucketing\": {\"a/b\": 1}, \"flags\": []}",
            "bad_bucketing",
            "/bucketing/a~1b",
        ),
        json("{\"schema\": 1, \"segments\": [], \"flags\": []}", "bad_segments", "/segments"),
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
    for escape in [r"\ud800", r"\udfff", r"\ud800\ud800", r"\udc00\ud800", r"\ud800\n", r"\uDbFf "]
    {
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

#[test]
fn a_snapshot_without_flags_is_read() {
    for text in ["[]", " [ ] ", "\u{FEFF}[]", "[\r\n]\t\n"] {
        let evaluator = load(text);
        assert_eq!(evaluator.report().flags, 0, "{text:?}");
        assert_eq!(reason(&evaluator, "a"), Reason::NotFound, "{text:?}");
    }
}

#[test]
fn names_of_javascript_are_names() {
    const NAMES: [&str; 6] =
        ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];
    let empty = load("[]");
    for name in NAMES {
        assert!(!empty.has(name), "{name}");
        assert_eq!(reason(&empty, name), Reason::NotFound, "{name}");

        let flag = format!(
            r#"[{{"key": "{name}", "enabled": true, "variants": {{"{name}": 1}}, "{name}": {{}},
                  "rules": [{{"conditions": [{{"attribute": "{name}", "operator": "eq",
                                               "values": ["{name}"]}}]}}]}}]"#
        );
        let evaluator = load(&flag);
        assert_eq!(evaluator.keys(), [name]);
        let report = evaluator.report();
        let codes: Vec<_> = report.problems.iter().map(|problem| problem.code.as_str()).collect();
        assert_eq!(codes, ["unknown_field"], "{name}");

        let without = [Context::anonymous(), Context::new("u"), Context::new(name)];
        for context in without {
            assert_eq!(evaluator.evaluate(name, &context).reason, Reason::NoMatch, "{name}");
        }
        let json = format!(r#"{{"{name}": "{name}"}}"#);
        let nested = format!(r#"{{"properties": {json}, "{name}": null}}"#);
        for context in [
            Context::anonymous().with(name, name),
            Context::from_json(&json).unwrap(),
            Context::from_json(&nested).unwrap(),
        ] {
            let evaluation = evaluator.evaluate(name, &context);
            assert_eq!(evaluation.reason, Reason::RuleMatch, "{name}");
            assert_eq!(evaluation.variant, name);
        }
    }
}

#[test]
fn of_two_bucketings_the_last_counts() {
    let twice = |first: &str, last: &str| {
        let flags = load(format!(
            r#"{{"schema": 1, "bucketing": {{"anonymous": "{first}"}},
                "flags": [{{"key": "a", "enabled": true, "percentage": 99.9}}],
                "bucketing": {{"anonymous": "{last}"}}}}"#
        ));
        flags.evaluate("a", &Context::anonymous()).reason
    };
    assert_eq!(twice("exclude", "hash"), Reason::Percentage);
    assert_eq!(twice("hash", "exclude"), Reason::PercentageExcluded);
}
