//! The reference array in the words of schema 1, from semantics.md, sections
//! 4.2 to 4.6 alone. Not translated are the names `targetingKey`, `key` and
//! `id` as attributes, which stand for the user key in schema 1 only, and
//! names that are missing or of the wrong type where the array has a fault.

use serde_json::{Value, json};

/// A snapshot of schema 1 that decides as a reference array does.
pub(crate) fn schema1(array: &Value) -> Value {
    let flags: Vec<_> = array.as_array().unwrap().iter().map(flag).collect();
    // An anonymous user's unit is the empty text (1.1).
    json!({"schema": 1, "bucketing": {"anonymous": "hash"}, "flags": flags})
}

/// A member, unless it is null.
fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    value.get(name).filter(|member| !member.is_null())
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    member(value, name).map_or("", |text| text.as_str().unwrap())
}

fn flag(from: &Value) -> Value {
    let mut flag = json!({"key": from["key"]});
    // Left out or of another type it is a fault in both.
    if let Some(enabled) = member(from, "enabled") {
        flag["enabled"] = enabled.clone();
    }
    // 0 or less counts as not set.
    let percentage = member(from, "percentage").map_or(0.0, |it| it.as_f64().unwrap());
    if percentage > 0.0 {
        flag["percentage"] = json!(percentage);
    }
    let default = text(from, "default_variant");
    flag["default_variant"] = json!(default);
    // Weights are looked at only when there is no default variant.
    let mut in_effect = false;
    if let Some(variants) = member(from, "variants") {
        flag["variants"] = json!({});
        for (name, weight) in variants.as_object().unwrap() {
            if weight.is_null() {
                continue;
            }
            let weight = if default.is_empty() { weight.clone() } else { json!(0) };
            in_effect |= weight.as_f64().is_some_and(|weight| weight > 0.0);
            flag["variants"][name] = weight;
        }
    }
    if let Some(rules) = member(from, "rules") {
        let rules = rules.as_array().unwrap();
        flag["rules"] = rules.iter().map(|it| rule(it, in_effect)).collect();
    }
    flag
}

fn rule(from: &Value, in_effect: bool) -> Value {
    let conditions = member(from, "conditions").unwrap().as_array().unwrap();
    let mut rule = json!({"conditions": conditions.iter().map(condition).collect::<Vec<_>>()});
    let variant = text(from, "variant");
    // By weights if they are in effect, else none.
    if !(variant.is_empty() && in_effect) {
        rule["variant"] = json!(variant);
    }
    if let Some(priority) = member(from, "priority") {
        rule["priority"] = priority.clone();
    }
    rule
}

fn condition(from: &Value) -> Value {
    let never = json!({"any": []});
    let none = Vec::new();
    let values = member(from, "values").map_or(&none, |values| values.as_array().unwrap());
    let operator = text(from, "operator");
    let values = match (operator, values.first()) {
        ("in", _) => json!(values),
        ("eq" | "neq" | "contains" | "starts_with", Some(value)) => json!([value]),
        ("gt" | "lt", Some(value)) if is_number(value) => json!([value]),
        _ => return never,
    };
    json!({"attribute": from["attribute"], "operator": operator, "values": values})
}

/// Whether the canonical text of a value is the text of a number: one number
/// of the JSON grammar whose double is finite.
fn is_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        // Here `from_str` would also take a text with blanks around it.
        Value::String(text) => {
            !text.contains(|c: char| c.is_ascii_whitespace())
                && serde_json::from_str::<f64>(text).is_ok()
        }
        _ => false,
    }
}
