//! The JSON reader against `serde_json`, whose recursion limit equals ours,
//! against JSONTestSuite, and against semantics.md, section 3.
//!
//! The reader is private: whether a text is JSON shows in the error of
//! [`FlagEvaluator::new`], and what it says in contexts and keys.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "json/fuzz.rs"]
mod fuzz;
#[path = "json/places.rs"]
mod places;

use std::path::Path;

use isoflag::{Context, ContextValue, FlagEvaluator, Reason, SnapshotErrorCode};
use serde_json::{Value, json};

const MARK: &[u8] = b"\xEF\xBB\xBF";
const LEVELS: usize = 127;

/// The code a text is refused with as a snapshot.
fn code(text: impl AsRef<[u8]>) -> Option<SnapshotErrorCode> {
    FlagEvaluator::new(text).err().map(|error| error.code())
}

/// Whether that code is said of JSON.
fn is_json(code: Option<SnapshotErrorCode>) -> bool {
    use SnapshotErrorCode::{BadBucketing, BadSegments, UnknownFormat, UnsupportedSchema};
    matches!(code, None | Some(UnknownFormat | UnsupportedSchema | BadBucketing | BadSegments))
}

/// What is said of a schema 1 whose settings have the wrong types.
fn bad_settings(snapshot: &Value) -> Option<SnapshotErrorCode> {
    let wrong = |name: &str| !(snapshot[name].is_null() || snapshot[name].is_object());
    if wrong("bucketing") {
        Some(SnapshotErrorCode::BadBucketing)
    } else {
        wrong("segments").then_some(SnapshotErrorCode::BadSegments)
    }
}

fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(MARK).unwrap_or(text)
}

/// How deep brackets are nested outside quoted strings.
fn deepest(text: &[u8]) -> usize {
    let (mut level, mut deepest, mut bytes) = (0_usize, 0, text.iter());
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => level += 1,
            b']' | b'}' => level = level.saturating_sub(1),
            b'"' => {
                while let Some(byte) = bytes.next().filter(|byte| **byte != b'"') {
                    if *byte == b'\\' {
                        bytes.next();
                    }
                }
            }
            _ => {}
        }
        deepest = deepest.max(level);
    }
    deepest
}

/// Asserts that our reader says of a text what `serde_json` and semantics.md
/// say, and that it reads the same values. Gives whether it is JSON.
fn check(text: &[u8], case: &str) -> bool {
    let shown = format!("{case}: {}", text.escape_ascii());
    let bare = without_mark(text);
    let read: Result<Value, _> = serde_json::from_slice(bare);
    let expected = match &read {
        Ok(Value::Array(_)) => None,
        Ok(value) if value["schema"].as_f64() == Some(1.0) => match &value["flags"] {
            Value::Array(_) => bad_settings(value),
            _ => Some(SnapshotErrorCode::UnknownFormat),
        },
        Ok(value) if !value["schema"].is_null() => Some(SnapshotErrorCode::UnsupportedSchema),
        Ok(value) if is_payload(&value["flags"]) => None,
        Ok(_) => Some(SnapshotErrorCode::UnknownFormat),
        Err(_) if deepest(bare) > LEVELS => Some(SnapshotErrorCode::TooDeep),
        Err(_) if std::str::from_utf8(bare).is_err() => Some(SnapshotErrorCode::InvalidUtf8),
        Err(_) => Some(SnapshotErrorCode::InvalidJson),
    };
    let evaluator = FlagEvaluator::new(text);
    let code = evaluator.as_ref().err().map(|error| error.code());
    assert_eq!(code, expected, "{shown}");
    let context = Context::from_json(text).map_err(|error| error.code());
    assert_eq!(context.as_ref().err().copied(), code.filter(|_| !is_json(code)), "{shown}");
    let Ok(value) = read else { return false };
    if let Ok(evaluator) = evaluator {
        let mut keys = evaluator.keys();
        if value["flags"].is_object() {
            // serde_json has equal names where the first of them stands.
            keys.sort_unstable();
        }
        assert_eq!(keys, standing_keys(&value), "{shown}");
    }
    if value.is_object() {
        check_members(&context.unwrap(), &value, &shown);
    } else if deepest(bare) < LEVELS {
        let context = Context::from_json([b"{\"a\":", bare, b"}"].concat()).unwrap();
        check_members(&context, &json!({ "a": value }), &shown);
    }
    true
}

/// Whether flags are those of Rollgate's payload.
fn is_payload(flags: &Value) -> bool {
    let is_flag = |flag: &Value| {
        flag["enabled"].is_boolean()
            || flag["rollout"].is_number()
            || flag["targetUsers"].is_array()
    };
    flags
        .as_object()
        .is_some_and(|flags| flags.values().all(Value::is_null) || flags.values().any(is_flag))
}

/// The keys of a snapshot's flags: of equal ones the last stands. Those of an
/// object are in ascending order.
fn standing_keys(snapshot: &Value) -> Vec<&str> {
    if let Some(flags) = snapshot["flags"].as_object() {
        let standing = flags.iter().filter(|(_, flag)| !flag.is_null());
        let mut keys: Vec<_> = standing.map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        return keys;
    }
    let elements = snapshot.as_array().or(snapshot["flags"].as_array()).unwrap();
    let keys: Vec<_> = elements.iter().filter_map(|element| element["key"].as_str()).collect();
    let stands = |at: &usize| !keys[at + 1..].contains(&keys[*at]);
    (0..keys.len()).filter(stands).map(|at| keys[at]).collect()
}

/// Asserts that a context has the members that `serde_json` read: as
/// conditions see them, and, where there are no nested ones, in kind and order.
fn check_members(context: &Context, members: &Value, shown: &str) {
    let mut conditions = Vec::new();
    for place in [members, &members["properties"], &members["attributes"]] {
        for (name, _) in place.as_object().into_iter().flatten() {
            let operands = match attribute(members, name) {
                Value::Array(list) if list.is_empty() => {
                    conditions.push(json!({"attribute": name, "operator": "neq", "values": [""]}));
                    continue;
                }
                Value::Array(list) => list,
                Value::Null if name == "user_id" => continue,
                Value::Null => vec![json!("")],
                Value::Number(number) => vec![json!(number.as_f64())],
                one => vec![one],
            };
            conditions.extend(
                operands.into_iter().map(
                    |operand| json!({"attribute": name, "operator": "eq", "values": [operand]}),
                ),
            );
        }
    }
    let rules = json!([{ "conditions": conditions }]);
    let flags = json!([{"key": "f", "enabled": true, "rules": rules}]).to_string();
    let evaluation = FlagEvaluator::new(&flags).unwrap().evaluate("f", context);
    assert_eq!(evaluation.reason, Reason::RuleMatch, "{shown}\n{flags}");
    let nested = ["properties", "attributes"].map(|name| match &members[name] {
        Value::Object(nested) => json!({ name: nested }),
        _ => json!({}),
    });
    if nested == [json!({}), json!({})] {
        let built = members.as_object().unwrap().iter();
        let built = built.fold(Context::anonymous(), |built, (name, value)| {
            built.with(name, context_value(value))
        });
        assert_eq!(*context, built, "{shown}");
    }
}

/// An attribute's value (semantics.md, section 2.2), lists without what is
/// dropped.
fn attribute(context: &Value, name: &str) -> Value {
    let scalar = |value: &Value| !(value.is_null() || value.is_object() || value.is_array());
    for place in [context, &context["properties"], &context["attributes"]] {
        match place.as_object().and_then(|members| members.get(name)) {
            None | Some(Value::Null | Value::Object(_)) => {}
            Some(Value::Array(list)) => {
                return list.iter().filter(|value| scalar(value)).cloned().collect();
            }
            Some(value) => return value.clone(),
        }
    }
    Value::Null
}

fn context_value(value: &Value) -> ContextValue {
    match value {
        Value::Null | Value::Object(_) => f64::NAN.into(),
        Value::Bool(boolean) => (*boolean).into(),
        Value::Number(number) => number.as_f64().unwrap().into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(elements) => elements.iter().map(context_value).collect(),
    }
}

/// The files of JSONTestSuite with a beginning, by name; none where the folder
/// is absent.
fn suite(folder: &str, beginning: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/json").join(folder);
    let Ok(entries) = folder.read_dir() else {
        println!("not on this machine: {}", folder.display());
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
        .filter(|(name, _)| name.starts_with(beginning))
        .map(|(name, path)| (name, std::fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn what_must_be_accepted_is_accepted() {
    let files = suite("test_parsing", "y_");
    for (name, text) in &files {
        assert!(check(text, name), "{name}");
        assert!(serde_json::from_slice::<Value>(text).is_ok(), "{name}");
    }
    assert!(matches!(files.len(), 0 | 95), "{} files", files.len());
}

#[test]
fn what_must_be_refused_is_refused() {
    let too_deep = ["n_structure_100000_opening_arrays.json", "n_structure_open_array_object.json"];
    let files = suite("test_parsing", "n_");
    for (name, text) in &files {
        assert!(!check(text, name), "{name}");
        assert!(serde_json::from_slice::<Value>(text).is_err(), "{name}");
        let is_too_deep = code(text) == Some(SnapshotErrorCode::TooDeep);
        assert_eq!(is_too_deep, too_deep.contains(&name.as_str()), "{name}");
    }
    assert!(matches!(files.len(), 0 | 188), "{} files", files.len());
}

#[test]
fn what_is_free_is_decided_as_written_down() {
    const ACCEPTED: [&str; 6] = [
        "i_number_double_huge_neg_exp.json",
        "i_number_real_underflow.json",
        "i_number_too_big_neg_int.json",
        "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
        "i_structure_UTF-8_BOM_empty_object.json",
    ];
    let files = suite("test_parsing", "i_");
    for (name, text) in &files {
        let accepted = check(text, name);
        assert_eq!(accepted, ACCEPTED.contains(&name.as_str()), "{name}");
        // The one difference in what is accepted is the byte order mark.
        let marked = name == "i_structure_UTF-8_BOM_empty_object.json";
        let theirs = serde_json::from_slice::<Value>(text).is_ok();
        assert_eq!(accepted, theirs || marked, "{name}");
        assert!(!(marked && theirs), "{name}");
        if name == "i_structure_500_nested_arrays.json" {
            assert_eq!(code(text), Some(SnapshotErrorCode::TooDeep));
        }
    }
    assert!(matches!(files.len(), 0 | 35), "{} files", files.len());
}

#[test]
fn values_are_not_transformed() {
    // Unpaired surrogates, escaped or not.
    let refused = |name: &str| name.contains("_invalid_codepoint");
    let files = suite("test_transform", "");
    for (name, text) in &files {
        assert_eq!(check(text, name), !refused(name), "{name}");
        assert_eq!(serde_json::from_slice::<Value>(text).is_ok(), !refused(name), "{name}");
    }
    assert!(matches!(files.len(), 0 | 22), "{} files", files.len());
}

#[test]
fn a_byte_order_mark_is_skipped_once() {
    let marked = |text: &str, marks: usize| [MARK.repeat(marks), text.into()].concat();
    for text in ["[]", " [1, \"\u{FEFF}\"] ", "{\"a\": 1.5}", "0"] {
        assert!(check(&marked(text, 1), text));
        assert!(serde_json::from_slice::<Value>(&marked(text, 1)).is_err());
        assert!(!check(&marked(text, 2), text));
    }
    assert!(!check(&marked("", 1), "a mark alone"));
    assert!(!check("[\u{FEFF}]".as_bytes(), "a mark inside"));
}
