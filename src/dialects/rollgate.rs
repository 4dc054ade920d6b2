//! Rollgate's payload (semantics.md, section 7).

use super::conditions;
use super::fields::{Findings, Object, check_percentage, report_ambiguous, scalar};
use super::place::Place;
use crate::json::Json;
use crate::lowercase::lower_case;
use crate::model::{
    Anonymous, Bucketing, Condition, Definition, Flag, Percentage, Rule, Scale, Target,
    UserKeyNames,
};
use crate::operand::{Domain, Operand};
use crate::order::Names;
use crate::problem::{Fault, ProblemCode, Problems};
use crate::relation::{Accepted, Relation, Test};

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

/// Translates one member of `flags`. `unknown` are the unknown members that
/// were reported already.
pub(crate) fn flag(
    key: &str,
    value: &Json<'_>,
    place: &Place<'_>,
    problems: &mut Problems,
    unknown: &mut Names,
) -> Flag {
    let findings = &mut Findings { problems, flag: Some(key) };
    report_ambiguous(place, findings);
    let definition =
        Object::new(value, place).and_then(|object| definition(object, unknown, findings));
    let definition = definition.map_err(|fault| problems.fault(Some(key), fault)).ok();
    Flag { key: key.to_owned(), definition }
}

fn definition(
    flag: Object<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Definition, Fault> {
    flag.report_unknown(&["enabled", "rollout", "targetUsers", "rules"], unknown, findings);
    let enabled = flag.boolean("enabled")?.unwrap_or(false);
    let percentage = check_percentage(&flag, "rollout", findings)?.unwrap_or(0.0);
    let keys = flag.keys("targetUsers")?.unwrap_or_default();
    let targets = match keys.is_empty() {
        true => Vec::new(),
        false => vec![Target { keys, variant: None }],
    };
    let rules = flag.each("rules", |object| rule(object, unknown, findings))?;
    Ok(Definition {
        enabled,
        targets,
        rules: rules.into_iter().flatten().collect(),
        percentage: Percentage::Fixed(percentage),
        anonymous: BUCKETING.anonymous,
        ..Definition::default()
    })
}

/// Reads a rule; `None` for one that is passed over.
fn rule(
    rule: Object<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Option<Rule>, Fault> {
    const KNOWN: &[&str] = &["id", "name", "enabled", "rollout", "conditions"];
    rule.report_unknown(KNOWN, unknown, findings);
    let id = rule.read("id", "a text or a number", |value| match value {
        Json::Text(_) | Json::Number(_) => scalar(value),
        _ => None,
    })?;
    let enabled = rule.boolean("enabled")?.unwrap_or(false);
    let percentage = check_percentage(&rule, "rollout", findings)?.unwrap_or(0.0);
    let conditions = rule.each("conditions", |object| condition(object, unknown, findings))?;
    Ok((enabled && !conditions.is_empty()).then_some(Rule {
        position: rule.place.position(),
        id,
        priority: 0.0,
        conditions,
        percentage,
        // Only here the SDK hashes an empty user key.
        anonymous: Anonymous::Hash,
        variant: None,
    }))
}

fn condition(
    condition: Object<'_>,
    unknown: &mut Names,
    findings: &mut Findings<'_>,
) -> Result<Condition, Fault> {
    condition.report_unknown(&["attribute", "operator", "value"], unknown, findings);
    let name = condition.text("attribute")?.unwrap_or_default().to_owned();
    let operator = condition.text("operator")?.unwrap_or_default();
    let value = condition.scalar("value")?.unwrap_or_default();
    let (test, negated, ignore_case) = match test(operator, &value) {
        Ok(test) => test,
        Err((code, member, message)) => {
            let place = Place::Member(condition.place, member);
            let place = condition.get(member).map_or(condition.place, |_| &place);
            findings.warn(code, place, &[&message, "; the condition is always false"].concat());
            (Test::Never, false, false)
        }
    };
    let relation = Relation { test, negated, ignore_case, strict: true };
    Ok(Condition::Attribute { name, relation })
}

/// What is wrong with a condition: the code, the member, the message.
type Wrong = (ProblemCode, &'static str, String);

/// What an operator asks, whether it is negated, whether it ignores case.
fn test(operator: &str, value: &str) -> Result<(Test, bool, bool), Wrong> {
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
            Err((ProblemCode::BadOperand, "value", "the operator cannot read the value".into()))
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
            Err(message) => Err((ProblemCode::BadRegex, "value", message)),
        },
        _ => Err((
            ProblemCode::UnknownOperator,
            "operator",
            ["unknown operator `", operator, "`"].concat(),
        )),
    }
}
