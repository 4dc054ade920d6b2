//! Faults and warnings inside flags (semantics.md, sections 4.1 and 4.2).

use isoflag::{ErrorCode, Reason, Value};

use super::{load, reason};

/// Code, severity, pointer, flag.
type Found<'t> = (&'static str, &'static str, &'t str, Option<&'t str>);

/// Asserts that loading a snapshot reports this, in this order.
fn assert_problems(snapshot: &str, expected: &[Found<'_>]) {
    let report = load(snapshot).report();
    let found: Vec<Found<'_>> = report
        .problems
        .iter()
        .map(|problem| {
            assert!(!problem.message.is_empty(), "{snapshot}");
            assert!(problem.to_string().contains(&problem.message), "{snapshot}");
            let flag = problem.flag.as_deref();
            (problem.code.as_str(), problem.severity.as_str(), problem.pointer.as_str(), flag)
        })
        .collect();
    assert_eq!(found, expected, "{snapshot}");
    assert_eq!(report.problem_count, expected.len(), "{snapshot}");
}

/// A snapshot of one flag with more members; a later member of the same name
/// takes an earlier one's place.
fn flag(members: &str) -> String {
    format!(r#"[{{"key": "f", "enabled": true, {members}}}]"#)
}

fn rule(members: &str) -> String {
    flag(&format!(r#""rules": [{{"conditions": [], {members}}}]"#))
}

fn condition(members: &str) -> String {
    let condition = format!(r#"{{"attribute": "a", "operator": "in", {members}}}"#);
    rule(&format!(r#""conditions": [{condition}]"#))
}

const RULE: &str = "/0/rules/0";
const CONDITION: &str = "/0/rules/0/conditions/0";

/// One value of each type.
const VALUES: [(&str, &str); 6] = [
    ("null", "null"),
    ("boolean", "true"),
    ("number", "1"),
    ("text", "\"x\""),
    ("array", "[]"),
    ("object", "{}"),
];

/// Makes a snapshot around members or an element.
type Wrap = fn(&str) -> String;

#[test]
fn a_member_has_one_type() {
    let members: [(Wrap, &str, &str, &str, bool); 12] = [
        (flag, "/0", "key", "text", true),
        (flag, "/0", "enabled", "boolean", true),
        (flag, "/0", "percentage", "number", false),
        (flag, "/0", "rules", "array", false),
        (flag, "/0", "default_variant", "text", false),
        (flag, "/0", "variants", "object", false),
        (rule, RULE, "conditions", "array", true),
        (rule, RULE, "variant", "text", false),
        (rule, RULE, "priority", "number", false),
        (condition, CONDITION, "attribute", "text", true),
        (condition, CONDITION, "operator", "text", true),
        (condition, CONDITION, "values", "array", false),
    ];
    for (wrap, object, member, right, required) in members {
        let key = (member != "key").then_some("f");
        for (kind, value) in VALUES {
            let snapshot = wrap(&format!("\"{member}\": {value}"));
            let pointer = format!("{object}/{member}");
            let problem = match kind {
                "null" if required => Some(("missing_field", "error", object, key)),
                "null" => None,
                _ if kind == right => None,
                _ => Some(("bad_type", "error", pointer.as_str(), key)),
            };
            let evaluator = load(&snapshot);
            match problem {
                Some(problem) => {
                    assert_problems(&snapshot, &[problem]);
                    let answer = if key.is_some() { Reason::Error } else { Reason::NotFound };
                    assert_eq!(reason(&evaluator, "f"), answer, "{snapshot}");
                }
                None => {
                    let key = if member == "key" { "x" } else { "f" };
                    assert_eq!(evaluator.keys(), [key], "{snapshot}");
                    assert_ne!(reason(&evaluator, key), Reason::Error, "{snapshot}");
                }
            }
        }
    }
}

#[test]
fn an_element_has_one_of_some_types() {
    let second_value = format!("{CONDITION}/values/1");
    let places: [(Wrap, &str, Option<&str>, &[&str]); 5] = [
        (|it| format!("[{it}]"), "/0", None, &["object"]),
        (|it| flag(&format!("\"rules\": [{it}]")), RULE, Some("f"), &["object"]),
        (|it| rule(&format!("\"conditions\": [{it}]")), CONDITION, Some("f"), &["object"]),
        (
            |it| condition(&format!("\"values\": [\"x\", {it}]")),
            &second_value,
            Some("f"),
            &["text", "number", "boolean"],
        ),
        (
            |it| flag(&format!("\"variants\": {{\"a~/b\": {it}}}")),
            "/0/variants/a~0~1b",
            Some("f"),
            &["number", "null"],
        ),
    ];
    for (wrap, pointer, key, right) in places {
        for (kind, value) in VALUES {
            match right.contains(&kind) {
                // What it lacks is another matter.
                true if kind == "object" => {
                    assert_problems(&wrap(value), &[("missing_field", "error", pointer, key)]);
                }
                true => assert_problems(&wrap(value), &[]),
                false => assert_problems(&wrap(value), &[("bad_type", "error", pointer, key)]),
            }
        }
    }
}

#[test]
fn faults_and_warnings_of_one_flag() {
    let error = |code, pointer| (code, "error", pointer, Some("f"));
    let warning = |code, pointer| (code, "warning", pointer, Some("f"));
    let (values, operator) = (format!("{CONDITION}/values/0"), format!("{CONDITION}/operator"));
    let clamped = [warning("percentage_clamped", "/0/percentage")];
    let no_operand = [warning("bad_operand", CONDITION)];
    let bad_operand = [warning("bad_operand", values.as_str())];
    let cases: [(String, &[Found<'_>]); 34] = [
        (flag(r#""percentage": -0.001"#), &clamped),
        (flag(r#""percentage": 100.00000000000001"#), &clamped),
        (flag(r#""percentage": 0"#), &[]),
        (flag(r#""percentage": -0"#), &[]),
        (flag(r#""percentage": 100"#), &[]),
        (flag(r#""variants": {"b": 1e308, "a": 1e308}"#), &[error("bad_values", "/0/variants")]),
        (flag(r#""variants": {"b": 1e308, "a": 1e308}, "default_variant": "a""#), &[]),
        (flag(r#""variants": {"a": true, "b": []}, "default_variant": "a""#), &[]),
        (flag(r#""variants": {"b": "1", "a": "1"}"#), &[error("bad_type", "/0/variants/a")]),
        (
            flag(r#""variants": {"b": -1, "a": -0.5, "c": 0, "d": -0}"#),
            &[
                warning("negative_weight", "/0/variants/a"),
                warning("negative_weight", "/0/variants/b"),
            ],
        ),
        (
            flag(r#""variants": {"a": 1}, "default_variant": "b""#),
            &[warning("undeclared_variant", "/0/default_variant")],
        ),
        (flag(r#""variants": {}, "default_variant": "b""#), &[]),
        (flag(r#""variants": {"a": null}, "default_variant": "b""#), &[]),
        (rule(r#""variant": "b""#), &[]),
        (
            flag(r#""variants": {"a": 1}, "rules": [{"conditions": [], "variant": "b"}]"#),
            &[warning("undeclared_variant", "/0/rules/0/variant")],
        ),
        (
            condition(r#""operator": "IN", "values": ["x"]"#),
            &[warning("unknown_operator", &operator)],
        ),
        (condition(r#""operator": "", "values": []"#), &[warning("unknown_operator", &operator)]),
        (condition(r#""operator": "in", "values": []"#), &[]),
        (condition(r#""operator": "eq", "values": []"#), &no_operand),
        (condition(r#""operator": "neq""#), &no_operand),
        (condition(r#""operator": "contains", "values": null"#), &no_operand),
        (condition(r#""operator": "starts_with""#), &no_operand),
        (condition(r#""operator": "gt""#), &no_operand),
        (condition(r#""operator": "lt", "values": []"#), &no_operand),
        (condition(r#""operator": "gt", "values": [" 1 "]"#), &bad_operand),
        (condition(r#""operator": "lt", "values": [""]"#), &bad_operand),
        (condition(r#""operator": "lt", "values": [true, 1]"#), &bad_operand),
        (condition(r#""operator": "gt", "values": ["1e400"]"#), &bad_operand),
        (condition(r#""operator": "gt", "values": ["1e3", "x"]"#), &[]),
        (condition(r#""operator": "gt", "values": [-0.5]"#), &[]),
        (flag(r#""x-a": 1, "description": 2, "tags": 3, "metadata": 4, "unknown": null"#), &[]),
        (
            flag(r#""x": 1, "X-a": 2, "a/b~": 3"#),
            &[
                warning("unknown_field", "/0/x"),
                warning("unknown_field", "/0/X-a"),
                warning("unknown_field", "/0/a~1b~0"),
            ],
        ),
        (rule(r#""x-a": 1, "tags": [], "": 1"#), &[warning("unknown_field", "/0/rules/0/")]),
        (
            condition(r#""x-a": 1, "negate": true"#),
            &[warning("unknown_field", "/0/rules/0/conditions/0/negate")],
        ),
    ];
    for (snapshot, expected) in cases {
        assert_problems(&snapshot, expected);
        let faulty = expected.iter().any(|(_, severity, ..)| *severity == "error");
        assert_eq!(reason(&load(&snapshot), "f") == Reason::Error, faulty, "{snapshot}");
    }
}

#[test]
fn a_flag_is_read_in_order_up_to_its_first_fault() {
    let snapshot = r#"[{
        "rules": [
            {"conditions": [{"values": ["x"], "operator": "gt", "one": 1, "attribute": "a"}],
             "two": 2, "variant": "none", "priority": "high"},
            {"conditions": 5, "three": 3}],
        "variants": {"b": -1, "a": -2}, "percentage": 200, "four": 4, "enabled": true,
        "key": "a:b/variants", "five": 5}]"#;
    let key = Some("a:b/variants");
    assert_problems(
        snapshot,
        &[
            ("ambiguous_key", "warning", "/0/key", key),
            ("unknown_field", "warning", "/0/four", key),
            ("unknown_field", "warning", "/0/five", key),
            ("percentage_clamped", "warning", "/0/percentage", key),
            ("negative_weight", "warning", "/0/variants/a", key),
            ("negative_weight", "warning", "/0/variants/b", key),
            ("unknown_field", "warning", "/0/rules/0/two", key),
            ("unknown_field", "warning", "/0/rules/0/conditions/0/one", key),
            ("bad_operand", "warning", "/0/rules/0/conditions/0/values/0", key),
            ("undeclared_variant", "warning", "/0/rules/0/variant", key),
            ("bad_type", "error", "/0/rules/0/priority", key),
        ],
    );
}

#[test]
fn one_faulty_flag_leaves_the_others_working() {
    let evaluator = load(
        r#"[{"key": "before", "enabled": true}, 7, {"key": "faulty", "enabled": "yes"},
            {"enabled": true}, {"key": "after", "enabled": true, "percentage": 100}]"#,
    );
    assert_eq!(evaluator.keys(), ["before", "faulty", "after"]);
    assert_eq!(evaluator.report().flags, 3);
    assert_eq!(reason(&evaluator, "before"), Reason::Default);
    assert_eq!(reason(&evaluator, "after"), Reason::Default);
    let faulty = evaluator.evaluate("faulty", &isoflag::Context::new("u"));
    assert_eq!(faulty.reason, Reason::Error);
    assert_eq!(faulty.error_code, Some(ErrorCode::ParseError));
    assert_eq!((faulty.enabled, faulty.value), (false, Value::Null));
}
