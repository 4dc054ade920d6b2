//! The reference array, as a backend's flag endpoint answers it
//! (semantics.md, section 4).

use super::fields::{
    Declared, Object, by_name, check_percentage, check_weight, named, report_ambiguous,
    report_total,
};
use super::place::Place;
use super::reading::{Findings, Reading};
use crate::json::Json;
use crate::model::{
    Anonymous, Bucketing, Definition, Flag, Percentage, Rule, Scale, UserKeyNames, Variant,
};
use crate::operand::{Domain, Operand};
use crate::problem::{Fallible, ProblemCode};
use crate::relation::{Accepted, Relation, Test};
use crate::ruleset::Condition;

pub(crate) const USER_KEY_NAMES: UserKeyNames =
    UserKeyNames { always: &[], otherwise: &["user_id"] };

/// In a reference array an empty user key is hashed like any other.
pub(crate) const BUCKETING: Bucketing =
    Bucketing { scale: Scale::Percent, anonymous: Anonymous::Hash };

/// Translates one element; `None` if it is skipped.
#[inline(never)]
pub(crate) fn flag(element: &Json<'_>, place: &Place<'_>, findings: &mut Findings) -> Option<Flag> {
    let (object, key) = named(element, place, &mut findings.problems)?;
    Some(Reading::new(findings, Some(key)).flag(key, |reading| definition(object, reading)))
}

fn definition(flag: Object<'_>, reading: &mut Reading<'_>) -> Fallible<Definition> {
    const KNOWN: &[&str] =
        &["key", "enabled", "percentage", "rules", "default_variant", "variants"];
    report_ambiguous(&Place::Member(flag.place, "key"), reading);
    flag.report_unknown(KNOWN, reading);
    let enabled = flag.required("enabled")?.boolean("enabled")?.unwrap_or_default();
    // 0 or less means that it was not set.
    let percentage =
        check_percentage(&flag, "percentage", reading)?.filter(|percentage| *percentage > 0.0);
    let percentage = percentage.map_or(Percentage::LeftOut, Percentage::Fixed);
    let default_variant = flag.text("default_variant")?.unwrap_or_default();
    let variants = variants(&flag, default_variant.is_empty(), reading)?;
    let declared = Declared(&variants);
    declared.check(flag.place, "default_variant", default_variant, false, reading);
    let mut rules = Vec::new();
    flag.each("rules", &mut |object| {
        rules.push(rule(object, &declared, reading)?);
        Ok(())
    })?;
    Ok(Definition {
        enabled,
        rules,
        percentage,
        variants,
        default_variant: default_variant.into(),
        anonymous: BUCKETING.anonymous,
        ..Definition::default()
    })
}

/// The declared variants, by name. Their weights count only when no default
/// variant is set.
fn variants(
    flag: &Object<'_>,
    weighted: bool,
    reading: &mut Reading<'_>,
) -> Fallible<Vec<Variant>> {
    let place = Place::Member(flag.place, "variants");
    let Some(value) = flag.get("variants") else { return Ok(Vec::new()) };
    let mut variants = Vec::new();
    for (name, value) in by_name(Object::new(value, &place)?) {
        let place = Place::Member(&place, name);
        let weight = match value {
            _ if !weighted => 0.0,
            Json::Number(weight) => check_weight(*weight, &place, reading),
            other => return Err(place.bad_type("a weight (a number)", other)),
        };
        variants.push(Variant { name: name.into(), weight, value: None });
    }
    report_total(&variants, &place)?;
    Ok(variants)
}

fn rule(rule: Object<'_>, declared: &Declared<'_>, reading: &mut Reading<'_>) -> Fallible<Rule> {
    rule.report_unknown(&["conditions", "variant", "priority"], reading);
    let mut conditions = Vec::with_capacity(rule.required_list("conditions")?.len());
    rule.each("conditions", &mut |object| {
        conditions.push(condition(object, reading)?);
        Ok(())
    })?;
    let variant = rule.text("variant")?.unwrap_or_default();
    declared.check(rule.place, "variant", variant, false, reading);
    // An empty variant is split by weights where there are any, else it stays.
    let as_for_everyone = variant.is_empty() && declared.has_weights();
    Ok(Rule {
        position: rule.place.position(),
        id: None,
        priority: rule.number("priority")?.unwrap_or(0.0),
        conditions: conditions.into(),
        percentage: 100.0,
        anonymous: BUCKETING.anonymous,
        variant: (!as_for_everyone).then(|| variant.into()),
    })
}

fn condition(condition: Object<'_>, reading: &mut Reading<'_>) -> Fallible<Condition> {
    condition.report_unknown(&["attribute", "operator", "values"], reading);
    let name = condition.required_text("attribute")?;
    let operator = condition.required_text("operator")?;
    let test = test(operator, condition.values("values")?, &condition, reading);
    let negated = operator == "neq" && test != Test::Never;
    let relation = Relation { test, negated, ignore_case: false, strict: false };
    Ok(Condition::Attribute(reading.references.attributes.insert(name).0, relation))
}

/// What an operator asks; what it cannot be asked is false.
fn test(
    operator: &str,
    values: Vec<Box<str>>,
    condition: &Object<'_>,
    reading: &mut Reading<'_>,
) -> Test {
    if operator == "in" {
        return Test::one_of(values);
    }
    if !matches!(operator, "eq" | "neq" | "contains" | "starts_with" | "gt" | "lt") {
        let place = Place::Member(condition.place, "operator");
        let message = ["unknown operator `", operator, "` is always false"];
        reading.warn(ProblemCode::UnknownOperator, &place, &message);
        return Test::Never;
    }
    let Some(value) = values.into_iter().next() else {
        let message = ["`", operator, "` without a value is always false"];
        reading.warn(ProblemCode::BadOperand, condition.place, &message);
        return Test::Never;
    };
    match operator {
        "contains" => return Test::Contains([value].into()),
        "starts_with" => return Test::StartsWith([value].into()),
        "gt" | "lt" => {}
        _ => return Test::OneOf([value].into()),
    }
    let Some(operand) = Operand::parse(Domain::Number, &value) else {
        let place = Place::Member(condition.place, "values");
        let message = ["`", &value, "` is not a number; the condition is always false"];
        reading.warn(ProblemCode::BadOperand, &Place::Element(&place, 0), &message);
        return Test::Never;
    };
    let less = operator == "lt";
    Test::Compares(operand, Accepted { less, equal: false, greater: !less })
}
