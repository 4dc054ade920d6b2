//! The answers that an evaluator gives: values, fallbacks, keys and order.

use isoflag::{Context, ErrorCode, FlagEvaluator, Reason, Value};

/// One flag of every kind, in an order that is not that of the keys.
const SNAPSHOT: &str = r#"[
    {"key": "on", "enabled": true},
    {"key": "off", "enabled": false},
    {"key": "blue", "enabled": true, "variants": {"blue": 1, "red": 0}},
    {"key": "undeclared", "enabled": true, "default_variant": "green"},
    {"key": "none", "enabled": true, "variants": {"blue": 0}},
    {"key": "dark", "enabled": false, "variants": {"blue": 1}},
    {"key": "faulty", "enabled": 1},
    {"key": "", "enabled": true},
    {"key": "rule", "enabled": true,
     "rules": [{"conditions": [{"attribute": "a", "operator": "in"}]}, {"conditions": []}]},
    {"key": "elsewhere", "enabled": true,
     "rules": [{"conditions": [{"attribute": "a", "operator": "in"}], "variant": "blue"}]}
]"#;
const KEYS: [&str; 10] =
    ["on", "off", "blue", "undeclared", "none", "dark", "faulty", "", "rule", "elsewhere"];

fn evaluator() -> FlagEvaluator {
    FlagEvaluator::new(SNAPSHOT).unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

#[test]
fn flags_are_listed_in_the_snapshots_order() {
    let (evaluator, user) = (evaluator(), Context::new("u"));
    assert_eq!(evaluator.keys(), KEYS);
    assert_eq!(evaluator.report().flags, KEYS.len());
    let all = evaluator.evaluate_all(&user);
    assert_eq!(all, KEYS.map(|key| evaluator.evaluate(key, &user)));
    for (key, evaluation) in KEYS.iter().zip(&all) {
        assert_eq!(evaluation.flag, *key);
        assert!(evaluator.has(key), "{key}");
    }
    for unknown in ["On", "on ", "zzz", "a", "\u{0}", "é"] {
        assert!(!evaluator.has(unknown), "{unknown}");
        assert_eq!(evaluator.evaluate(unknown, &user).reason, Reason::NotFound, "{unknown}");
    }
}

#[test]
fn a_result_has_all_its_members() {
    let evaluator = evaluator();
    let result = |enabled, variant: &str, value, reason, rule: Option<&str>, error_code| {
        (enabled, variant.to_owned(), value, reason, rule.map(str::to_owned), error_code)
    };
    let (on, off) = (Value::Boolean(true), Value::Boolean(false));
    let cases = [
        ("on", result(true, "", on.clone(), Reason::Default, None, None)),
        ("off", result(false, "", off.clone(), Reason::Disabled, None, None)),
        ("elsewhere", result(false, "", off, Reason::NoMatch, None, None)),
        ("blue", result(true, "blue", text("blue"), Reason::Default, None, None)),
        ("undeclared", result(true, "green", text("green"), Reason::Default, None, None)),
        ("none", result(true, "", Value::Null, Reason::Default, None, None)),
        ("dark", result(false, "", Value::Null, Reason::Disabled, None, None)),
        ("rule", result(true, "", on, Reason::RuleMatch, Some("#1"), None)),
        (
            "faulty",
            result(false, "", Value::Null, Reason::Error, None, Some(ErrorCode::ParseError)),
        ),
        (
            "nowhere",
            result(false, "", Value::Null, Reason::NotFound, None, Some(ErrorCode::FlagNotFound)),
        ),
    ];
    for (key, expected) in cases {
        let it = evaluator.evaluate(key, &Context::new("u"));
        assert_eq!((it.flag.as_str(), it.version.as_str()), (key, ""));
        let got = (it.enabled, it.variant, it.value, it.reason, it.rule, it.error_code);
        assert_eq!(got, expected, "{key}");
    }
}

#[test]
fn a_fallback_takes_the_place_of_null_and_of_another_kind() {
    const MISMATCH: Option<ErrorCode> = Some(ErrorCode::TypeMismatch);
    const PARSE: Option<ErrorCode> = Some(ErrorCode::ParseError);
    const NOT_FOUND: Option<ErrorCode> = Some(ErrorCode::FlagNotFound);
    let (yes, no, null) = (Value::Boolean(true), Value::Boolean(false), Value::Null);
    let cases = [
        // The same kind, or no wish: the flag's value stands.
        ("on", &no, &yes, None),
        ("on", &null, &yes, None),
        ("off", &yes, &no, None),
        ("off", &null, &no, None),
        ("blue", &text("red"), &text("blue"), None),
        ("blue", &text("blue"), &text("blue"), None),
        ("blue", &null, &text("blue"), None),
        // Another kind.
        ("on", &text("x"), &text("x"), MISMATCH),
        ("off", &text(""), &text(""), MISMATCH),
        ("blue", &yes, &yes, MISMATCH),
        ("undeclared", &no, &no, MISMATCH),
        // Null is no kind that could be wished for.
        ("none", &no, &no, MISMATCH),
        ("none", &text("x"), &text("x"), MISMATCH),
        ("none", &null, &null, None),
        ("dark", &yes, &yes, MISMATCH),
        ("dark", &null, &null, None),
        // No flag's decision: the code says so already.
        ("faulty", &yes, &yes, PARSE),
        ("faulty", &text("x"), &text("x"), PARSE),
        ("faulty", &null, &null, PARSE),
        ("nowhere", &no, &no, NOT_FOUND),
        ("nowhere", &text("x"), &text("x"), NOT_FOUND),
        ("nowhere", &null, &null, NOT_FOUND),
    ];
    let (evaluator, user) = (evaluator(), Context::new("u"));
    for (flag, fallback, value, error_code) in cases {
        let details = evaluator.details(flag, &user, fallback.clone());
        let mut expected = evaluator.evaluate(flag, &user);
        (expected.value, expected.error_code) = (value.clone(), error_code);
        assert_eq!(details, expected, "{flag}, {fallback:?}");
        assert_eq!(evaluator.value(flag, &user, fallback.clone()), *value, "{flag}, {fallback:?}");
    }
    // Fallbacks as callers write them.
    assert_eq!(evaluator.value("nowhere", &user, true), yes);
    assert_eq!(evaluator.value("nowhere", &user, "x"), text("x"));
    assert_eq!(evaluator.value("nowhere", &user, "x".to_owned()), text("x"));
}

#[test]
fn is_enabled_has_a_fallback_for_what_cannot_be_decided() {
    let (evaluator, user) = (evaluator(), Context::new("u"));
    for (flag, decided) in [
        ("on", Some(true)),
        ("off", Some(false)),
        ("dark", Some(false)),
        ("none", Some(true)),
        ("rule", Some(true)),
        ("", Some(true)),
        ("faulty", None),
        ("nowhere", None),
    ] {
        assert_eq!(evaluator.is_enabled(flag, &user), decided.unwrap_or(false), "{flag}");
        for fallback in [true, false] {
            let answer = evaluator.is_enabled_or(flag, &user, fallback);
            assert_eq!(answer, decided.unwrap_or(fallback), "{flag}, {fallback}");
        }
    }
}

#[test]
fn an_update_is_in_force_at_once() {
    let (evaluator, user) = (evaluator(), Context::new("u"));
    assert_eq!(evaluator.update("[]").unwrap().changed, KEYS);
    assert_eq!(evaluator.keys(), [""; 0]);
    assert_eq!(evaluator.evaluate_all(&user), []);
    assert!(!evaluator.has("on") && !evaluator.is_enabled("on", &user));
    assert_eq!(evaluator.update(SNAPSHOT).unwrap().changed, KEYS);
    assert!(evaluator.has("on") && evaluator.is_enabled("on", &user));
}
