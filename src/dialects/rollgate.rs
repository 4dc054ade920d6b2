//! Rollgate's payload (semantics.md, section 7).

use core::mem;

use super::conditions;
use super::fields::{Object, check_percentage, report_ambiguous};
use super::place::Place;
use super::reading::{Findings, Reading};
use crate::json::Json;
use crate::lowercase::lower_case;
use crate::model::{
    Anonymous, Bucketing, Definition, Flag, Percentage, References, Rule, Scale, Target,
    UserKeyNames,
};
use crate::operand::{Domain, Operand};
use crate::problem::{Fallible, ProblemCode};
use crate::relation::{Accepted, Relation, Test};
use crate::ruleset::Condition;

pub(crate) const USER_KEY_NAMES: UserKeyNames = UserKeyNames { always: &["id"], otherwise: &[] };

pub(crate) const BUCKETING: Bucketing =
    Bucketing { scale: Scale::Modulo100, anonymous: Anonymous::Exclude };

/// Whether a value looks like one of its flags.
pub(crate) fn recognises(value: &Json<'_>) -> bool {
    let Json::Object(members) = value else { return false };
    members.iter().any(|(name, value)| {
        matches!(
            (&**name, value),
            ("enabled", Json::Boolean(_))
                | ("rollout", Json::Number(_))
                | ("targetUsers", Json::List(_))
        )
    })
}

/// Translates one member of `flags`.
#[inline(never)]
pub(crate) fn flag(
    key: &str,
    value: &Json<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Flag {
    Reading::new(findings, Some(key)).flag(key, |reading| {
        report_ambiguous(place, reading);
        definition(Object::new(value, place)?, reading)
    })
}

fn definition(flag: Object<'_>, reading: &mut Reading<'_>) -> Fallible<Definition> {
    flag.report_unknown(&["enabled", "rollout", "targetUsers", "rules"], reading);
    let enabled = flag.boolean("enabled")?.unwrap_or(false);
    let percentage = check_percentage(&flag, "rollout", reading)?.unwrap_or(0.0);
    let keys = flag.keys("targetUsers")?;
    let targets = match keys.is_empty() {
        true => Vec::new(),
        false => vec![Target { keys, variant: None }],
    };
    let mut rules = Vec::new();
    flag.each("rules", &mut |object| {
        rules.extend(rule(object, reading)?);
        Ok(())
    })?;
    Ok(Definition {
        enabled,
        targets,
        rules,
        percentage: Percentage::Fixed(percentage),
        anonymous: BUCKETING.anonymous,
        ..Definition::default()
    })
}

/// Reads a rule; `None` for one that is passed over.
fn rule(rule: Object<'_>, reading: &mut Reading<'_>) -> Fallible<Option<Rule>> {
    const KNOWN: &[&str] = &["id", "name", "enabled", "rollout", "conditions"];
    rule.report_unknown(KNOWN, reading);
    let id = rule.name("id")?.map(Into::into);
    let enabled = rule.boolean("enabled")?.unwrap_or(false);
    let percentage = check_percentage(&rule, "rollout", reading)?.unwrap_or(0.0);
    // What a rule refers to that is passed over, nothing reads.
    let mut aside = References::default();
    if !enabled {
        mem::swap(&mut reading.references, &mut aside);
    }
    let mut conditions = Vec::new();
    rule.each("conditions", &mut |object| {
        conditions.push(condition(object, reading)?);
        Ok(())
    })?;
    if !enabled {
        reading.references = aside;
    }
    Ok((enabled && !conditions.is_empty()).then_some(Rule {
        position: rule.place.position(),
        id,
        priority: 0.0,
        conditions: conditions.into(),
        percentage,
        // Only here the SDK hashes an empty user key.
        anonymous: Anonymous::Hash,
        variant: None,
    }))
}

fn condition(condition: Object<'_>, reading: &mut Reading<'_>) -> Fallible<Condition> {
    condition.report_unknown(&["attribute", "operator", "value"], reading);
    let name = condition.text("attribute")?.unwrap_or_default();
    let operator = condition.text("operator")?.unwrap_or_default();
    let value = condition.scalar("value")?.unwrap_or_default();
    let (test, negated, ignore_case) = match test(operator, &value) {
        Ok(test) => test,
        Err((code, member, [one, two, three])) => {
            let place = Place::Member(condition.place, member);
            let place = condition.get(member).map_or(condition.place, |_| &place);
            reading.warn(code, place, &[one, two, three, "; the condition is always false"]);
            (Test::Never, false, false)
        }
    };
    let relation = Relation { test, negated, ignore_case, strict: true };
    Ok(Condition::Attribute(reading.references.attributes.insert(name).0, relation))
}

/// What is wrong with a condition: the code, the member, the parts of the message.
type Wrong<'t> = (ProblemCode, &'static str, [&'t str; 3]);

/// What an operator asks, whether it is negated, whether it ignores case.
fn test<'t>(operator: &'t str, value: &str) -> Result<(Test, bool, bool), Wrong<'t>> {
    let text = |test: fn(Box<[Box<str>]>) -> Test, negated| {
        Ok((test([lower_case(value).into()].into()), negated, true))
    };
    let part = |part: &str| lower_case(part.trim()).into_boxed_str();
    let parts = || Test::one_of(value.split(',').map(part).collect());
    let compares = |domain, less, equal, greater| match Operand::parse(domain, value) {
        Some(operand) => {
            Ok((Test::Compares(operand, Accepted { less, equal, greater }), false, false))
        }
        None => {
            let message = ["the operator cannot read the value", "", ""];
            Err((ProblemCode::BadOperand, "value", message))
        }
    };
    match operator {
        "is_set" | "is_not_set" => Ok((Test::Exists, operator == "is_not_set", false)),
        "equals" | "not_equals" => text(Test::OneOf, operator == "not_equals"),
        "contains" | "not_contains" => text(Test::Contains, operator == "not_contains"),
        "starts_with" => text(Test::StartsWith, false),
        "ends_with" => text(Test::EndsWith, false),
        "in" | "not_in" => Ok((parts(), operator == "not_in", true)),
        "greater_than" => compares(Domain::Number, false, false, true),
        "greater_equal" => compares(Domain::Number, false, true, true),
        "less_than" => compares(Domain::Number, true, false, false),
        "less_equal" => compares(Domain::Number, true, true, false),
        "semver_gt" => compares(Domain::Version, false, false, true),
        "semver_lt" => compares(Domain::Version, true, false, false),
        "semver_eq" => compares(Domain::Version, false, true, false),
        "regex" => match conditions::pattern(value, true) {
            Ok(pattern) => Ok((Test::Matches([pattern].into()), false, false)),
            Err([one, two]) => Err((ProblemCode::BadRegex, "value", [one, two, ""])),
        },
        _ => {
            let message = ["unknown operator `", operator, "`"];
            Err((ProblemCode::UnknownOperator, "operator", message))
        }
    }
}
