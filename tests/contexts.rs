//! What a native caller hands in and gets back: contexts against semantics.md,
//! section 2, and the answers against section 4.5 and the documentation of
//! `FlagEvaluator`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

#[path = "contexts/answers.rs"]
mod answers;

use isoflag::{Context, ContextValue, FlagEvaluator, bucket};

fn from_json(text: &str) -> Context {
    Context::from_json(text).unwrap()
}

/// Whether a condition holds for a user.
fn holds(context: &Context, attribute: &str, operator: &str, value: &str) -> bool {
    let snapshot = serde_json::json!([{"key": "f", "enabled": true, "rules": [{"conditions": [
        {"attribute": attribute, "operator": operator, "values": [value]}]}]}]);
    FlagEvaluator::new(snapshot.to_string()).unwrap().is_enabled("f", context)
}

/// Whether one item of an attribute equals a text.
fn is(context: &Context, attribute: &str, value: &str) -> bool {
    holds(context, attribute, "eq", value)
}

/// Asserts which user key decides, by 64 flags that are on for half of all.
fn assert_user_key(context: &Context, key: &str) {
    let keys: Vec<_> = (0..64).map(|flag| format!("flag-{flag}")).collect();
    let flag = |key| serde_json::json!({"key": key, "enabled": true, "percentage": 50});
    let snapshot: serde_json::Value = keys.iter().map(flag).collect();
    let evaluator = FlagEvaluator::new(snapshot.to_string()).unwrap();
    let found: Vec<_> = evaluator.evaluate_all(context).iter().map(|it| it.enabled).collect();
    let in_half = |flag: &String| bucket::bucket(bucket::value(flag, key)) < 50.0;
    assert_eq!(found, keys.iter().map(in_half).collect::<Vec<_>>(), "{key:?}: {context:?}");
}

#[test]
fn a_built_context_is_the_one_that_json_gives() {
    let user = Context::new("u");
    let cases = [
        (Context::anonymous(), "{}"),
        (Context::default(), "{}"),
        (user.clone(), r#"{"key": "u"}"#),
        (Context::new(7), r#"{"key": 7}"#),
        (Context::new(0.5), r#"{"key": 0.5}"#),
        (Context::new(""), r#"{"key": ""}"#),
        (user.clone().with("plan", "pro"), r#"{"plan": "pro", "key": "u"}"#),
        (user.clone().with("plan", "pro").with("plan", "free"), r#"{"key": "u", "plan": "free"}"#),
        (user.clone().with("key", "v"), r#"{"key": "v"}"#),
        (user.clone().with("seats", -3), r#"{"key": "u", "seats": -3.0}"#),
        (user.clone().with("seats", 30.0), r#"{"key": "u", "seats": 3e1}"#),
        (user.clone().with("share", 1e21), r#"{"key": "u", "share": 1e21}"#),
        (user.clone().with("zero", -0.0), r#"{"key": "u", "zero": 0}"#),
        (user.clone().with("beta", true), r#"{"key": "u", "beta": true}"#),
        (user.clone().with("é", "\u{0}"), r#"{"key": "u", "\u00e9": "\u0000"}"#),
        (user.clone().with("", "empty name"), r#"{"key": "u", "": "empty name"}"#),
        (user.clone().with("teams", ["a", "b"]), r#"{"key": "u", "teams": ["a", "b"]}"#),
        (user.clone().with("ids", vec![1, 2]), r#"{"key": "u", "ids": [1, 2]}"#),
        (user.clone().with("none", [""; 0]), r#"{"key": "u", "none": []}"#),
        (user.clone().with("gone", f64::NAN), r#"{"key": "u", "gone": null}"#),
        (user.with("gone", f64::INFINITY), r#"{"key": "u", "gone": {"a": 1}}"#),
    ];
    for (built, json) in cases {
        assert_eq!(built, from_json(json), "{json}");
    }
    // Equality tells apart what conditions do not: kinds.
    assert_ne!(Context::new("7"), Context::new(7));
    assert_ne!(Context::new("u"), Context::anonymous());
}

#[test]
fn json_that_is_no_object_is_nobody() {
    for json in ["[]", r#"["key", "u"]"#, r#"[{"key": "u"}]"#, "null", "true", "7", r#""u""#] {
        assert_eq!(from_json(json), Context::anonymous(), "{json}");
    }
    for (text, code) in
        [("", "invalid_json"), ("{", "invalid_json"), (r#"{"a": 1e400}"#, "invalid_json")]
    {
        assert_eq!(Context::from_json(text).unwrap_err().code().as_str(), code, "{text}");
    }
    assert_eq!(Context::from_json(b"\"\xFF\"").unwrap_err().code().as_str(), "invalid_utf8");
}

#[test]
fn the_user_key_is_the_first_that_is_a_text_or_a_number() {
    let cases = [
        (r#"{"id": "i", "user_id": "u", "key": "k", "targetingKey": "t"}"#, "t"),
        (r#"{"id": "i", "user_id": "u", "key": "k"}"#, "k"),
        (r#"{"id": "i", "user_id": "u"}"#, "u"),
        (r#"{"id": "i"}"#, "i"),
        (r#"{"userId": "x", "ID": "y", "name": "z"}"#, ""),
        (r#"{"targetingKey": "", "key": "k"}"#, "k"),
        (r#"{"targetingKey": null, "key": true, "user_id": ["u"], "id": {"id": 1}}"#, ""),
        (r#"{"targetingKey": false, "key": "", "user_id": [], "id": "i"}"#, "i"),
        (r#"{"targetingKey": 0, "key": "k"}"#, "0"),
        (r#"{"key": -0.0}"#, "0"),
        (r#"{"key": 30.0}"#, "30"),
        (r#"{"key": 1e21}"#, "1e+21"),
        (r#"{"key": 18446744073709551615}"#, "18446744073709552000"),
        (r#"{"key": " u "}"#, " u "),
        (r#"{"key": "\u00e9"}"#, "é"),
        (r#"{"key": "e\u0301"}"#, "e\u{301}"),
        (r#"{"properties": {"key": "k"}, "attributes": {"id": "i"}}"#, ""),
    ];
    for (json, key) in cases {
        assert_user_key(&from_json(json), key);
    }
    assert_user_key(&Context::new("k").with("targetingKey", "t").with("id", "i"), "t");
    assert_user_key(&Context::new(f64::NAN).with("id", 5), "5");
    assert_user_key(&Context::new(u64::MAX), "18446744073709551615");
    assert_user_key(&Context::new(true), "");
    assert_user_key(&Context::new(["k"]), "");
}

#[test]
fn integers_keep_all_their_digits() {
    let integers: [(ContextValue, &str); 6] = [
        (u64::MAX.into(), "18446744073709551615"),
        (i64::MIN.into(), "-9223372036854775808"),
        (9_007_199_254_740_993_i64.into(), "9007199254740993"),
        (u32::MAX.into(), "4294967295"),
        (i32::MIN.into(), "-2147483648"),
        (0_u64.into(), "0"),
    ];
    for (integer, text) in integers {
        assert!(is(&Context::anonymous().with("n", integer.clone()), "n", text), "{text}");
        assert!(is(&Context::anonymous().with("n", [integer]), "n", text), "{text}");
    }
    // A number of JSON is a double, and so is one of Rust's.
    let rounded = "9007199254740992";
    assert!(is(&from_json(r#"{"n": 9007199254740993}"#), "n", rounded));
    assert!(is(&Context::anonymous().with("n", 9_007_199_254_740_993_i64 as f64), "n", rounded));
}

#[test]
fn what_is_no_value_is_missing() {
    // A missing member lets the nested one be seen.
    let nested = from_json(r#"{"properties": {"a": "nested"}}"#);
    assert!(is(&nested, "a", "nested"));
    for missing in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(is(&nested.clone().with("a", missing), "a", "nested"), "{missing}");
    }
    for missing in ["null", "{}", r#"{"a": "inner"}"#] {
        let json = format!(r#"{{"a": {missing}, "properties": {{"a": "nested"}}}}"#);
        assert!(is(&from_json(&json), "a", "nested"), "{missing}");
    }
    let present: [(ContextValue, &str); 4] =
        [("".into(), ""), (false.into(), "false"), (0.into(), "0"), (["x"].into(), "x")];
    for (value, text) in present {
        assert!(is(&nested.clone().with("a", value), "a", text), "{text}");
    }
    // An empty list is present: it has no item, not even the empty text.
    let empty = nested.with("a", [""; 0]);
    assert!(!is(&empty, "a", "") && !is(&empty, "a", "nested"));
    assert!(holds(&empty, "a", "neq", ""));
    // Missing is the empty text with the text operators, nothing with others.
    let nobody = Context::anonymous();
    assert!(is(&nobody, "a", "") && holds(&nobody, "a", "neq", "x"));
    assert!(holds(&nobody, "a", "contains", "") && holds(&nobody, "a", "starts_with", ""));
    assert!(!holds(&nobody, "a", "lt", "1") && !holds(&nobody, "a", "gt", "-1"));
}

#[test]
fn lists_drop_what_is_no_value() {
    let json = from_json(r#"{"a": [null, "x", {"b": 1}, ["y"], true, 1.0, ""]}"#);
    let nothing = || f64::NAN.into();
    let built = Context::anonymous().with(
        "a",
        [nothing(), "x".into(), ContextValue::from(["y"]), true.into(), 1.into(), "".into()],
    );
    assert_eq!(json, built);
    for context in [&json, &built] {
        for item in ["x", "true", "1", ""] {
            assert!(is(context, "a", item), "{item}");
        }
        for none in ["y", "null", "b", "1.0", "NaN"] {
            assert!(!is(context, "a", none), "{none}");
        }
    }
    for json in [r#"{"a": [null]}"#, r#"{"a": [[1], {}]}"#, r#"{"a": []}"#] {
        assert_eq!(from_json(json), Context::anonymous().with("a", [""; 0]), "{json}");
    }
    // What comes from an iterator is a list too.
    let squares: ContextValue = (1..4).map(|number| number * number).collect();
    assert_eq!(squares, ContextValue::from(vec![1, 4, 9]));
}

#[test]
fn attributes_are_found_at_the_top_then_nested() {
    let cases = [
        (r#"{"a": "top", "properties": {"a": "p"}, "attributes": {"a": "q"}}"#, "a", "top"),
        (r#"{"attributes": {"a": "q"}, "properties": {"a": "p"}}"#, "a", "p"),
        (r#"{"attributes": {"a": "q"}, "properties": {"a": null}, "a": null}"#, "a", "q"),
        (r#"{"attributes": {"a": "q"}, "properties": {"b": "p"}}"#, "a", "q"),
        (r#"{"attributes": {"a": "q"}, "properties": [{"a": "p"}]}"#, "a", "q"),
        (r#"{"a": "", "properties": {"a": "p"}}"#, "a", ""),
        (r#"{"properties": {"properties": {"a": "deep"}, "attributes": {"a": "deep"}}}"#, "a", ""),
        (r#"{"properties": {"properties": "name"}}"#, "properties", "name"),
        (r#"{"properties": "name", "attributes": ["x"]}"#, "properties", "name"),
        (r#"{"properties": "name", "attributes": ["x"]}"#, "attributes", "x"),
        (r#"{"properties": {"a": ["x", "y"]}}"#, "a", "y"),
        (r#"{"a.b": "dotted", "a": {"b": "path"}}"#, "a.b", "dotted"),
        (r#"{"a": {"b": "path"}}"#, "a.b", ""),
        (r#"{"": "empty name"}"#, "", "empty name"),
        (r#"{"A": "upper"}"#, "a", ""),
        (r#"{"properties": {"a": "first"}, "properties": {"b": "last"}}"#, "a", ""),
        (r#"{"properties": {"a": "first"}, "properties": {"b": "last"}}"#, "b", "last"),
        (r#"{"properties": {"a": "first"}, "properties": null}"#, "a", ""),
    ];
    for (json, attribute, value) in cases {
        assert!(is(&from_json(json), attribute, value), "{json}: {attribute}");
    }
}

#[test]
fn user_id_stands_for_the_user_key() {
    let cases = [
        (r#"{"key": "k"}"#, "k"),
        (r#"{"id": 7}"#, "7"),
        (r#"{"targetingKey": "t", "user_id": "u"}"#, "u"),
        (r#"{"targetingKey": "t", "user_id": ""}"#, ""),
        (r#"{"targetingKey": "t", "user_id": true}"#, "true"),
        (r#"{"targetingKey": "t", "user_id": null}"#, "t"),
        (r#"{"targetingKey": "t", "user_id": {}}"#, "t"),
        (r#"{"targetingKey": "t", "properties": {"user_id": "p"}}"#, "p"),
        (r#"{"targetingKey": "t", "attributes": {"user_id": "q"}}"#, "q"),
        (r#"{"key": ["k"]}"#, ""),
        ("{}", ""),
    ];
    for (json, user_id) in cases {
        assert!(is(&from_json(json), "user_id", user_id), "{json}");
    }
    // An empty list is present, and no other name stands for the user key.
    let empty = Context::new("k").with("user_id", [""; 0]);
    assert!(!is(&empty, "user_id", "") && !is(&empty, "user_id", "k"));
    for name in ["id", "targetingKey", "userId"] {
        assert!(!is(&Context::new("k"), name, "k"), "{name}");
    }
}

#[test]
fn an_anonymous_user_has_the_empty_text_as_key() {
    for context in [
        Context::anonymous(),
        Context::new(""),
        Context::new(f64::NAN),
        Context::anonymous().with("plan", "pro"),
        from_json("[1]"),
    ] {
        assert_user_key(&context, "");
        assert!(is(&context, "user_id", ""), "{context:?}");
        assert!(!holds(&context, "user_id", "gt", "-1"), "{context:?}");
    }
}
