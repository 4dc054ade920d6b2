//! The report and what updates change (semantics.md, sections 4.2 and 5).

use isoflag::{Format, ProblemCode, Reason, Severity};

use super::{load, reason};

#[test]
fn of_equal_keys_the_last_element_stands() {
    let evaluator = load(
        r#"[{"key": "a", "enabled": true}, {"key": "b", "enabled": true},
            {"key": "a", "enabled": "a fault"}, {"key": "c", "enabled": true},
            {"key": "a", "enabled": false}, {"key": "c"}]"#,
    );
    assert_eq!(evaluator.keys(), ["b", "a", "c"]);
    assert_eq!(evaluator.report().flags, 3);
    assert_eq!(reason(&evaluator, "a"), Reason::Disabled);
    assert_eq!(reason(&evaluator, "b"), Reason::Default);
    assert_eq!(reason(&evaluator, "c"), Reason::Error);
    // The displaced are read and reported too; duplicates are said last.
    let problems = evaluator.report().problems;
    let found: Vec<_> =
        problems.iter().map(|it| (it.code.as_str(), &*it.pointer, it.flag.as_deref())).collect();
    assert_eq!(
        found,
        [
            ("bad_type", "/2/enabled", Some("a")),
            ("missing_field", "/5", Some("c")),
            ("duplicate_key", "/0", Some("a")),
            ("duplicate_key", "/2", Some("a")),
            ("duplicate_key", "/3", Some("c")),
        ]
    );
    assert!(problems[2..].iter().all(|problem| problem.severity == Severity::Warning));
}

#[test]
fn unknown_members_are_reported_once_for_each_name() {
    let report = load(
        r#"[{"key": "a", "enabled": true, "owner": 1, "owner": 2},
            {"key": "b", "owner": 3, "enabled": true, "team": 4,
             "rules": [{"conditions": [{"attribute": "x", "operator": "in", "team": 5, "note": 6}],
                        "owner": 7, "note": 8}]}]"#,
    )
    .report();
    let found: Vec<_> = report.problems.iter().map(|problem| &*problem.pointer).collect();
    assert_eq!(found, ["/0/owner", "/1/team", "/1/rules/0/note"]);
    assert!(report.problems.iter().all(|problem| problem.code == ProblemCode::UnknownField));
}

#[test]
fn a_thousand_problems_are_listed_and_all_are_counted() {
    for (elements, listed) in [(999, 999), (1_000, 1_000), (1_001, 1_000), (1_500, 1_000)] {
        let report = load(format!("[{}]", vec!["0"; elements].join(","))).report();
        assert_eq!((report.problems.len(), report.problem_count), (listed, elements));
        let last = report.problems.last().map(|problem| problem.pointer.clone());
        assert_eq!(last, Some(format!("/{}", listed - 1)));
    }
    // Duplicates come after all others, so that they are the first to be cut.
    let flags = vec![r#"{"key": "f", "enabled": true, "percentage": -1}"#; 900].join(",");
    let evaluator = load(format!("[{flags}]"));
    let report = evaluator.report();
    assert_eq!((report.problems.len(), report.problem_count), (1_000, 900 + 899));
    assert_eq!(report.problems[899].code, ProblemCode::PercentageClamped);
    assert_eq!(report.problems[900].code, ProblemCode::DuplicateKey);
    assert_eq!(report.problems[999].pointer, "/99");
    assert_eq!(evaluator.keys(), ["f"]);
}

#[test]
fn the_digest_is_that_of_the_text_without_a_byte_order_mark() {
    // hashlib.sha256(text.encode()).hexdigest()[:16]
    let texts = [
        ("[]", "4f53cda18c2baa0c"),
        (r#"[{"key": "é", "enabled": true}]"#, "b033118a52e7c234"),
        (" []", "982e9cfa4f353256"),
    ];
    for (text, digest) in texts {
        for text in [text.to_owned(), format!("\u{FEFF}{text}")] {
            let report = load(&text).report();
            assert_eq!(report.digest, digest, "{text}");
            assert_eq!((report.format, &*report.version), (Format::Reference, ""));
        }
    }
}

/// A flag with a rule, weights and a percentage to change.
const FLAG: &str = r#"{"key": "f", "enabled": true, "percentage": 20,
    "rules": [{"conditions": [{"attribute": "plan", "operator": "eq", "values": ["30"]}],
               "variant": "a"}],
    "variants": {"a": 1, "b": 2}}"#;

#[test]
fn an_update_says_when_a_definition_changed() {
    // What to replace in the flag, by what, and whether it decides otherwise.
    let cases = [
        ("", "", false),
        ("\n", " ", false),
        (r#""percentage": 20"#, r#""percentage": 2.0e1"#, false),
        (r#""values": ["30"]"#, r#""values": [30]"#, false),
        (r#""a": 1, "b": 2"#, r#""b": 2, "a": 1"#, false),
        (r#""enabled": true"#, r#""enabled": true, "description": "new""#, false),
        (r#""enabled": true"#, r#""enabled": true, "unknown": 1"#, false),
        (r#""enabled": true"#, r#""enabled": true, "default_variant": null"#, false),
        (r#""variant": "a""#, r#""variant": "a", "priority": 0"#, false),
        (r#""enabled": true"#, r#""enabled": false"#, true),
        (r#""enabled": true"#, r#""enabled": 1"#, true),
        (r#""percentage": 20"#, r#""percentage": 20.01"#, true),
        (r#""percentage": 20"#, r#""percentage": 100"#, true),
        (r#""percentage": 20"#, r#""percentage": 0"#, true),
        (r#""plan""#, r#""Plan""#, true),
        (r#""eq""#, r#""neq""#, true),
        (r#""eq""#, r#""contains""#, true),
        (r#"["30"]"#, r#"["30.0"]"#, true),
        (r#""variant": "a""#, r#""variant": "b""#, true),
        (r#""variant": "a""#, r#""variant": """#, true),
        (r#""b": 2"#, r#""b": 3"#, true),
        (r#""b": 2"#, r#""c": 2"#, true),
        (r#"{"a": 1, "b": 2}"#, "{}", true),
        (r#""enabled": true"#, r#""enabled": true, "default_variant": "a""#, true),
        (r#""rules": ["#, r#""rules": [{"conditions": []}, "#, true),
    ];
    for (from, to, changes) in cases {
        let new = if from.is_empty() { FLAG.to_owned() } else { FLAG.replace(from, to) };
        assert_eq!(from.is_empty(), new == FLAG, "{from}");
        // Another flag before it, that reads another attribute, is no change.
        let other = FLAG.replace("\"f\"", "\"other\"").replace("\"plan\"", "\"another\"");
        let (old, new) = (format!("[{FLAG}]"), format!("[{other}, {new}]"));
        for (old, new, came) in [(&old, &new, true), (&new, &old, false)] {
            let mut expected = vec!["f"; usize::from(changes)];
            expected.insert(if came { 0 } else { expected.len() }, "other");
            let changed = load(old).update(new).unwrap().changed;
            assert_eq!(changed, expected, "{from} -> {to}");
        }
    }
}

#[test]
fn an_update_names_flags_in_the_order_of_the_new_snapshot_then_of_the_old() {
    let snapshot = |flags: &[(&str, &str)]| {
        let flags = flags.iter().map(|(key, members)| format!(r#"{{"key": "{key}", {members}}}"#));
        format!("[{}]", flags.collect::<Vec<_>>().join(","))
    };
    let (on, off, faulty) = ("\"enabled\": true", "\"enabled\": false", "\"enabled\": 0");
    type Flags<'t> = &'t [(&'t str, &'t str)];
    let cases: [(Flags<'_>, Flags<'_>, &[&str]); 10] = [
        (&[], &[], &[]),
        (&[], &[("b", on), ("a", on)], &["b", "a"]),
        (&[("b", on), ("a", on)], &[], &["b", "a"]),
        (&[("a", on), ("b", on), ("c", on)], &[("c", on), ("b", on), ("a", on)], &[]),
        (
            &[("d", on), ("a", on), ("c", on)],
            &[("e", on), ("c", off), ("b", on)],
            &["e", "c", "b", "d", "a"],
        ),
        (&[("a", on), ("a", off)], &[("a", off)], &[]),
        (&[("a", off), ("a", on)], &[("a", off)], &["a"]),
        (&[("a", faulty)], &[("a", "\"enabled\": []")], &[]),
        (&[("a", on)], &[("a", faulty)], &["a"]),
        (&[("a", faulty)], &[("a", off)], &["a"]),
    ];
    for (old, new, expected) in cases {
        let evaluator = load(snapshot(old));
        assert_eq!(evaluator.update(snapshot(new)).unwrap().changed, expected, "{old:?} {new:?}");
        assert_eq!(evaluator.report(), load(snapshot(new)).report(), "{old:?} {new:?}");
        assert_eq!(evaluator.update(snapshot(new)).unwrap().changed, [""; 0], "{new:?} again");
    }
}
