//! The reference array, as a backend's flag endpoint answers it
//! (semantics.md, section 4).

use super::fields::{Findings, Object, Place};
use crate::json::Json;
use crate::model::{Condition, Definition, Flag, Relation, Rule, Variant};
use crate::number;
use crate::order::{Names, sorted};
use crate::problem::{Fault, ProblemCode, Problems};

/// The attribute names that stand for the user key where the context has no
/// such attribute.
pub(crate) const USER_KEY_NAMES: &[&str] = &["user_id"];

/// The reader of one array.
#[derive(Default)]
pub(crate) struct Reference {
    pub(crate) problems: Problems,
    unknown: Names,
}

impl Reference {
    /// Translates one element; `None` if it is skipped.
    pub(crate) fn flag(&mut self, element: &Json<'_>, place: &Place<'_>) -> Option<Flag> {
        let named = Object::new(element, place)
            .and_then(|object| Ok((object, object.required("key", Object::text)?)));
        let (object, key) = match named {
            Ok(named) => named,
            Err(fault) => {
                self.problems.fault(None, fault);
                return None;
            }
        };
        let (problems, unknown) = (&mut self.problems, &mut self.unknown);
        let definition = definition(object, &mut Findings { problems, unknown, flag: key });
        let definition = definition.map_err(|fault| self.problems.fault(Some(key), fault)).ok();
        Some(Flag { key: key.to_owned(), definition })
    }
}

fn definition(flag: Object<'_>, findings: &mut Findings<'_>) -> Result<Definition, Fault> {
    const KNOWN: &[&str] =
        &["key", "enabled", "percentage", "rules", "default_variant", "variants"];
    if findings.flag.contains(':') || findings.flag.contains("/variants") {
        let place = Place::Member(flag.place, "key");
        let message = "`:` and `/variants` can make two users of two flags share a bucket";
        findings.warn(ProblemCode::AmbiguousKey, &place, message);
    }
    flag.report_unknown(KNOWN, findings);
    let enabled = flag.required("enabled", Object::boolean)?;
    let percentage = percentage(&flag, findings)?;
    let default_variant = flag.text("default_variant")?.unwrap_or("");
    let variants = variants(&flag, default_variant.is_empty(), findings)?;
    let declared = Declared(&variants);
    declared.check(flag.place, "default_variant", default_variant, findings);

    let rules_place = Place::Member(flag.place, "rules");
    let mut rules = Vec::new();
    for (position, value) in flag.list("rules")?.unwrap_or_default().iter().enumerate() {
        let place = Place::Element(&rules_place, position);
        rules.push(rule(Object::new(value, &place)?, &declared, findings)?);
    }
    let default_variant = default_variant.to_owned();
    Ok(Definition { enabled, rules, percentage, variants, default_variant })
}

/// 0 or less means that it was not set.
fn percentage(flag: &Object<'_>, findings: &mut Findings<'_>) -> Result<Option<f64>, Fault> {
    let percentage = flag.number("percentage")?.unwrap_or(0.0);
    if !(0.0..=100.0).contains(&percentage) {
        let place = Place::Member(flag.place, "percentage");
        let message = "a percentage below 0 counts as not set, one above 100 as 100";
        findings.warn(ProblemCode::PercentageClamped, &place, message);
    }
    Ok((percentage > 0.0).then_some(percentage))
}

/// The declared variants, by name. Their weights count only when no default
/// variant is set.
fn variants(
    flag: &Object<'_>,
    weighted: bool,
    findings: &mut Findings<'_>,
) -> Result<Vec<Variant>, Fault> {
    let place = Place::Member(flag.place, "variants");
    let Some(value) = flag.get("variants") else {
        return Ok(Vec::new());
    };
    let members: Vec<_> = Object::new(value, &place)?.members().collect();
    let name = |at: usize| members.get(at).map_or("", |(name, _)| *name);
    let mut variants = Vec::new();
    let mut total = 0.0;
    for at in sorted(members.len(), &|a, b| name(a).cmp(name(b))) {
        let Some((name, value)) = members.get(at) else {
            continue;
        };
        let mut weight = 0.0;
        if weighted {
            let place = Place::Member(&place, name);
            let Json::Number(number) = value else {
                return Err(place.bad_type("a weight (a number)", value));
            };
            weight = number.max(0.0);
            if *number < 0.0 {
                findings.warn(ProblemCode::NegativeWeight, &place, "a weight below 0 counts as 0");
            }
        }
        total += weight;
        variants.push(Variant { name: (*name).to_owned(), weight });
    }
    if total == f64::INFINITY {
        return Err(place.fault(ProblemCode::BadValues, "the weights' total is too large"));
    }
    Ok(variants)
}

/// The variants that a flag declares, by name, for the places that name one.
struct Declared<'v>(&'v [Variant]);

impl Declared<'_> {
    fn has_weights(&self) -> bool {
        self.0.iter().any(|variant| variant.weight > 0.0)
    }

    fn check(&self, parent: &Place<'_>, member: &str, name: &str, findings: &mut Findings<'_>) {
        let declared = || self.0.binary_search_by(|variant| (*variant.name).cmp(name)).is_ok();
        if !(name.is_empty() || self.0.is_empty() || declared()) {
            let message = ["`variants` does not declare `", name, "`"].concat();
            let place = Place::Member(parent, member);
            findings.warn(ProblemCode::UndeclaredVariant, &place, &message);
        }
    }
}

fn rule(
    rule: Object<'_>,
    declared: &Declared<'_>,
    findings: &mut Findings<'_>,
) -> Result<Rule, Fault> {
    rule.report_unknown(&["conditions", "variant", "priority"], findings);
    let conditions_place = Place::Member(rule.place, "conditions");
    let mut conditions = Vec::new();
    for (position, value) in rule.required("conditions", Object::list)?.iter().enumerate() {
        let place = Place::Element(&conditions_place, position);
        conditions.push(condition(Object::new(value, &place)?, findings)?);
    }
    let variant = rule.text("variant")?.unwrap_or("");
    declared.check(rule.place, "variant", variant, findings);
    Ok(Rule {
        priority: rule.number("priority")?.unwrap_or(0.0),
        conditions,
        variant: if variant.is_empty() && declared.has_weights() {
            None
        } else {
            Some(variant.to_owned())
        },
    })
}

fn condition(condition: Object<'_>, findings: &mut Findings<'_>) -> Result<Condition, Fault> {
    condition.report_unknown(&["attribute", "operator", "values"], findings);
    let attribute = condition.required("attribute", Object::text)?.to_owned();
    let operator = condition.required("operator", Object::text)?;
    let place = Place::Member(condition.place, "values");
    let mut values = Vec::new();
    for (position, value) in condition.list("values")?.unwrap_or_default().iter().enumerate() {
        values.push(match value {
            Json::Text(text) => text.clone().into_owned().into(),
            Json::Number(number) => number::canonical(*number).into(),
            Json::Boolean(boolean) => boolean.to_string().into(),
            other => {
                let wanted = "a text, a number or a boolean";
                return Err(Place::Element(&place, position).bad_type(wanted, other));
            }
        });
    }
    let relation = relation(operator, values, &condition, findings);
    let negated = operator == "neq" && relation != Relation::Never;
    Ok(Condition { attribute, negated, relation })
}

/// What an operator asks; what it cannot be asked is false.
fn relation(
    operator: &str,
    values: Vec<Box<str>>,
    condition: &Object<'_>,
    findings: &mut Findings<'_>,
) -> Relation {
    if operator == "in" {
        return Relation::OneOf(values.into());
    }
    if !matches!(operator, "eq" | "neq" | "contains" | "starts_with" | "gt" | "lt") {
        let place = Place::Member(condition.place, "operator");
        let message = ["unknown operator `", operator, "` is always false"].concat();
        findings.warn(ProblemCode::UnknownOperator, &place, &message);
        return Relation::Never;
    }
    let Some(value) = values.into_iter().next() else {
        let message = ["`", operator, "` without a value is always false"].concat();
        findings.warn(ProblemCode::BadOperand, condition.place, &message);
        return Relation::Never;
    };
    match operator {
        "contains" => return Relation::Contains(value),
        "starts_with" => return Relation::StartsWith(value),
        "gt" | "lt" => {}
        _ => return Relation::OneOf([value].into()),
    }
    let Some(number) = number::parse(value.as_bytes()) else {
        let place = Place::Member(condition.place, "values");
        let message = ["`", &value, "` is not a number; the condition is always false"].concat();
        findings.warn(ProblemCode::BadOperand, &Place::Element(&place, 0), &message);
        return Relation::Never;
    };
    if operator == "gt" { Relation::GreaterThan(number) } else { Relation::LessThan(number) }
}
