//! The reference array, as a backend's flag endpoint answers it
//! (semantics.md, section 4).

use super::fields::{
    Declared, Findings, Object, by_name, check_percentage, check_weight, named, report_ambiguous,
    report_total,
};
use super::place::Place;
use crate::json::Json;
use crate::model::{
    Anonymous, Bucketing, Condition, Definition, Flag, Percentage, Rule, Scale, UserKeyNames,
    Variant,
};
use crate::operand::{Domain, Operand};
use crate::order::Names;
use crate::problem::{Fault, ProblemCode, Problems};
use crate::relation::{Accepted, Relation, Test};

pub(crate) const USER_KEY_NAMES: UserKeyNames =
    UserKeyNames { always: &[], otherwise: &["user_id"] };

/// In a reference array an empty user key is hashed like any other.
pub(crate) const BUCKETING: Bucketing =
    Bucketing { scale: Scale::Percent, anonymous: Anonymous::Hash };

/// Translates one element; `None` if it is skipped. `unknown` are the unknown
/// members that were reported already.
pub(crate) fn flag(
    element: &Json<'_>,
    place: &Place<'_>,
    problems: &mut Problems,
    unknown: &mut Names,
) -> Option<Flag> {
    let (object, key) = named(element, place, problems)?;
    let definition = definition(object, unknown, &mut Findings { problems, flag: Some(key) });
    let definition = definition.map_err(|fault| problems.fault(Some(key), fault)).ok();
    Some(Flag { key: key.to_owned(), definition })
}

fn definition(
    flag: Object<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Definition, Fault> {
    const KNOWN: &[&str] =
        &["key", "enabled", "percentage", "rules", "default_variant", "variants"];
    report_ambiguous(&Place::Member(flag.place, "key"), findings);
    flag.report_unknown(KNOWN, unknown, findings);
    let enabled = flag.required("enabled", Object::boolean)?;
    // 0 or less means that it was not set.
    let percentage =
        check_percentage(&flag, "percentage", findings)?.filter(|percentage| *percentage > 0.0);
    let percentage = percentage.map_or(Percentage::LeftOut, Percentage::Fixed);
    let default_variant = flag.text("default_variant")?.unwrap_or_default().to_owned();
    let variants = variants(&flag, default_variant.is_empty(), findings)?;
    let declared = Declared(&variants);
    declared.check(flag.place, "default_variant", &default_variant, false, findings);
    let rules = flag.each("rules", |object| rule(object, &declared, unknown, findings))?;
    Ok(Definition {
        enabled,
        rules,
        percentage,
        variants,
        default_variant,
        anonymous: BUCKETING.anonymous,
        ..Definition::default()
    })
}

/// The declared variants, by name. Their weights count only when no default
/// variant is set.
fn variants(
    flag: &Object<'_>,
    weighted: bool,
    findings: &mut Findings<'_>,
) -> Result<Vec<Variant>, Fault> {
    let place = Place::Member(flag.place, "variants");
    let Some(value) = flag.get("variants") else { return Ok(Vec::new()) };
    let mut variants = Vec::new();
    for (name, value) in by_name(Object::new(value, &place)?) {
        let place = Place::Member(&place, name);
        let weight = match value {
            _ if !weighted => 0.0,
            Json::Number(weight) => check_weight(*weight, &place, findings),
            other => return Err(place.bad_type("a weight (a number)", other)),
        };
        variants.push(Variant { name: name.to_owned(), weight, value: None });
    }
    report_total(&variants, &place)?;
    Ok(variants)
}

fn rule(
    rule: Object<'_>,
    declared: &Declared<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Rule, Fault> {
    rule.report_unknown(&["conditions", "variant", "priority"], unknown, findings);
    rule.required("conditions", Object::list)?;
    let conditions = rule.each("conditions", |object| condition(object, unknown, findings))?;
    let variant = rule.text("variant")?.unwrap_or_default();
    declared.check(rule.place, "variant", variant, false, findings);
    // An empty variant is split by weights where there are any, else it stays.
    let as_for_everyone = variant.is_empty() && declared.has_weights();
    Ok(Rule {
        position: rule.place.position(),
        id: None,
        priority: rule.number("priority")?.unwrap_or(0.0),
        conditions,
        percentage: 100.0,
        anonymous: BUCKETING.anonymous,
        variant: (!as_for_everyone).then(|| variant.to_owned()),
    })
}

fn condition(
    condition: Object<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Condition, Fault> {
    condition.report_unknown(&["attribute", "operator", "values"], unknown, findings);
    let name = condition.required("attribute", Object::text)?.to_owned();
    let operator = condition.required("operator", Object::text)?;
    let test = test(operator, condition.values()?, &condition, findings);
    let negated = operator == "neq" && test != Test::Never;
    let relation = Relation { test, negated, ignore_case: false, strict: false };
    Ok(Condition::Attribute { name, relation })
}

/// What an operator asks; what it cannot be asked is false.
fn test(
    operator: &str,
    values: Vec<Box<str>>,
    condition: &Object<'_>,
    findings: &mut Findings<'_>,
) -> Test {
    if operator == "in" {
        return Test::one_of(values);
    }
    if !matches!(operator, "eq" | "neq" | "contains" | "starts_with" | "gt" | "lt") {
        let place = Place::Member(condition.place, "operator");
        let message = ["unknown operator `", operator, "` is always false"].concat();
        findings.warn(ProblemCode::UnknownOperator, &place, &message);
        return Test::Never;
    }
    let Some(value) = values.into_iter().next() else {
        let message = ["`", operator, "` without a value is always false"].concat();
        findings.warn(ProblemCode::BadOperand, condition.place, &message);
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
        let message = ["`", &value, "` is not a number; the condition is always false"].concat();
        findings.warn(ProblemCode::BadOperand, &Place::Element(&place, 0), &message);
        return Test::Never;
    };
    let less = operator == "lt";
    Test::Compares(operand, Accepted { less, equal: false, greater: !less })
}
