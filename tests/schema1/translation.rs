//! A reference array and its translation into schema 1 decide alike.

use std::collections::BTreeMap;

use isoflag::{Evaluation, Format};
use serde_json::{Value, json};

use crate::draw::{Draw, context};
use crate::translate::schema1;
use crate::{load, read};

const ARRAYS: usize = 3_000;
const CONTEXTS: usize = 10;

const NAMES: [&str; 6] = ["plan", "seats", "user_id", "a.b", "", "é"];
const VARIANTS: [&str; 5] = ["", "on", "off", "é", "undeclared"];
const OPERATORS: [&str; 12] =
    ["eq", "neq", "in", "contains", "starts_with", "gt", "lt", "gt", "not_in", "matches", "EQ", ""];

fn value(draw: &mut Draw) -> Value {
    match draw.below(4) {
        0 => json!(draw.below(9) as i64 - 1),
        1 => draw.pick(&[json!(true), json!(7.5), json!(1e21), json!(-0.0)]).clone(),
        2 => json!(*draw.pick(&["7", "7.0", "+5", "007", " 7", "1e400", "-1", "1e0", ".5"])),
        _ => json!(*draw.pick(&["", "a", "Ab", "pro", "é", "u1", "true"])),
    }
}

/// Sets a member in so many of 100 cases, and else leaves it out or sets null.
fn set(draw: &mut Draw, percent: usize, to: &mut Value, name: &str, value: Value) {
    if draw.chance(percent) {
        to[name] = value;
    } else if draw.chance(20) {
        to[name] = json!(null);
    }
}

fn condition(draw: &mut Draw) -> Value {
    let mut condition = json!({"attribute": draw.pick(&NAMES), "operator": draw.pick(&OPERATORS)});
    let values = draw.some(4, value);
    set(draw, 90, &mut condition, "values", json!(values));
    condition
}

fn rule(draw: &mut Draw) -> Value {
    let mut rule = json!({"conditions": draw.some(3, condition)});
    let (variant, priority) = (*draw.pick(&VARIANTS), draw.below(4) as f64 - 1.5);
    set(draw, 70, &mut rule, "variant", json!(variant));
    set(draw, 60, &mut rule, "priority", json!(priority));
    rule
}

fn flag(draw: &mut Draw) -> Value {
    let mut flag = json!({"key": draw.pick(&["f", "g", "h", "a:b", ""])});
    let enabled = draw.pick(&[true, true, true, true, true, false]);
    set(draw, 95, &mut flag, "enabled", json!(enabled));
    let percentage = *draw.pick(&[-5.0, -0.0, 0.0, 1e-9, 20.0, 50.0, 66.67, 99.9, 100.0, 150.0]);
    set(draw, 70, &mut flag, "percentage", json!(percentage));
    let rules = draw.some(4, rule);
    set(draw, 70, &mut flag, "rules", json!(rules));
    let default = *draw.pick(&VARIANTS);
    set(draw, 50, &mut flag, "default_variant", json!(default));
    let weighted = text(&flag["default_variant"]).is_empty();
    let one = |draw: &mut Draw| {
        let weight = match draw.below(8) {
            0 => json!(null),
            // Faulty, but not looked at when there is a default variant.
            1 if !weighted => json!("heavy"),
            _ => json!(*draw.pick(&[-1.0, 0.0, 0.5, 1.0, 1.0, 2.0, 7.0, 1e300])),
        };
        (VARIANTS[draw.below(4)].to_owned(), weight)
    };
    let variants = Value::Object(draw.some(5, one).into_iter().collect());
    set(draw, 70, &mut flag, "variants", variants);
    // The array ignores what it does not know.
    set(draw, 20, &mut flag, "off_variant", json!("off"));
    flag
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn the_array_and_its_translation_decide_alike() {
    let mut draw = Draw(0x5EED_0104);
    let (mut reasons, mut variants) = (BTreeMap::new(), BTreeMap::new());
    for case in 0..ARRAYS {
        let array = json!(draw.some(5, flag));
        let translated = schema1(&array);
        let (old, new) = (load(&array), load(&translated));
        assert_eq!(
            (old.report().format, new.report().format),
            (Format::Reference, Format::Schema1)
        );
        assert_eq!(old.keys(), new.keys());
        for _ in 0..CONTEXTS {
            // The user key may well be known by the names that the array does
            // not ask for.
            let user = context(&mut draw, &NAMES);
            let context = read(&user);
            for (old, new) in old.evaluate_all(&context).into_iter().zip(new.evaluate_all(&context))
            {
                *reasons.entry(old.reason.as_str()).or_insert(0) += 1;
                *variants.entry(old.variant.clone()).or_insert(0) += 1;
                assert_eq!(old, new, "case {case}: {user}\n{array:#}\n{translated:#}");
            }
        }
    }
    let reasons: Vec<_> = reasons.into_iter().filter(|(_, count)| *count > 500).collect();
    let names: Vec<_> = reasons.iter().map(|(name, _)| *name).collect();
    let all = [
        "default",
        "disabled",
        "error",
        "no_match",
        "percentage",
        "percentage_excluded",
        "rule_match",
    ];
    assert_eq!(names, all, "{reasons:?}");
    assert!(VARIANTS.iter().all(|name| variants[*name] > 500), "{variants:?}");
}

#[test]
fn what_section_4_6_says_survives_the_translation() {
    let rule = json!({"conditions": [{"attribute": "plan", "operator": "in", "values": ["pro"]}]});
    for (flag, enabled, reason, variant) in [
        (json!({"percentage": 0, "rules": [rule]}), false, "no_match", ""),
        (json!({"percentage": -3, "rules": [rule]}), false, "no_match", ""),
        (json!({"percentage": 0}), true, "default", ""),
        (json!({"percentage": 101}), true, "default", ""),
        (json!({"percentage": 0, "variants": {"b": 0, "a": 3}}), true, "default", "a"),
        (json!({"rules": [{"conditions": []}], "variants": {"a": 3}}), true, "rule_match", "a"),
        (
            json!({"rules": [{"conditions": []}], "variants": {"a": 3}, "default_variant": "a"}),
            true,
            "rule_match",
            "",
        ),
    ] {
        let mut flag = flag;
        flag["key"] = json!("f");
        flag["enabled"] = json!(true);
        let array = json!([flag]);
        for snapshot in [schema1(&array), array] {
            let Evaluation { enabled: on, reason: why, variant: served, .. } =
                load(&snapshot).evaluate("f", &read(&json!({"key": "u", "plan": "free"})));
            assert_eq!((on, why.as_str(), &*served), (enabled, reason, variant), "{snapshot}");
        }
    }
}
