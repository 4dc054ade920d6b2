//! Reading schema 1's conditions (semantics.md, section 6.4).

use super::fields::Object;
use super::place::Place;
use crate::json::Json;
use crate::lowercase::lower_case;
use crate::model::{References, SegmentReference};
use crate::operand::{Domain, Operand};
use crate::pattern::Pattern;
use crate::problem::{Fallible, ProblemCode};
use crate::relation::{Accepted, Relation, Test};
use crate::ruleset::Condition;

/// The deepest level of a condition; one of a rule or segment is level 1.
pub(crate) const LEVELS: u32 = 64;
/// The longest pattern, in bytes.
const LONGEST_PATTERN: usize = 1_000;

/// Reads a condition or an array of conditions, all of which must hold.
pub(crate) fn one_or_all(
    value: &Json<'_>,
    place: &Place<'_>,
    level: u32,
    references: &mut References,
) -> Fallible<Box<[Condition]>> {
    match value {
        Json::List(values) => all(values, place, level, references),
        _ => Ok([condition(value, place, level, references)?].into()),
    }
}

/// Reads an array of conditions.
pub(crate) fn all(
    values: &[Json<'_>],
    place: &Place<'_>,
    level: u32,
    references: &mut References,
) -> Fallible<Box<[Condition]>> {
    let mut conditions = Vec::with_capacity(values.len());
    for (position, value) in values.iter().enumerate() {
        let place = Place::Element(place, position);
        conditions.push(condition(value, &place, level, references)?);
    }
    Ok(conditions.into())
}

fn condition(
    value: &Json<'_>,
    place: &Place<'_>,
    level: u32,
    references: &mut References,
) -> Fallible<Condition> {
    if level > LEVELS {
        let message = "conditions are nested more than 64 levels deep";
        return Err(place.fault(ProblemCode::TooDeep, &[message]));
    }
    references.height = references.height.max(level);
    if let Json::List(values) = value {
        return Ok(Condition::All(all(values, place, level + 1, references)?));
    }
    let object = Object::new(value, place)?;
    let members = ["attribute", "all", "any", "not", "segment"];
    let Some(member) = members.into_iter().find(|name| object.get(name).is_some()) else {
        let message = "a condition has one of `attribute`, `all`, `any`, `not`, `segment`";
        return Err(place.fault(ProblemCode::MissingField, &[message]));
    };
    if member == "attribute" {
        return attribute(object, references);
    }
    group(object, member, level, references)
}

/// Reads a condition that rests on others.
#[inline(never)]
fn group(
    object: Object<'_>,
    member: &str,
    level: u32,
    references: &mut References,
) -> Fallible<Condition> {
    let inside = Place::Member(object.place, member);
    object.refuse_unknown(&[member])?;
    Ok(match member {
        "segment" => {
            let name = object.required_text("segment")?.into();
            let pointer = inside.pointer();
            references.segments.push(SegmentReference { name, level, pointer });
            Condition::Segment(references.segments.len() as u32 - 1)
        }
        "not" => {
            let value = object.get("not").unwrap_or(&Json::Null);
            Condition::Not(one_or_all(value, &inside, level + 1, references)?)
        }
        _ => {
            let values = object.required_list(member)?;
            let group = if member == "all" { Condition::All } else { Condition::Any };
            group(all(values, &inside, level + 1, references)?)
        }
    })
}

fn attribute(condition: Object<'_>, references: &mut References) -> Fallible<Condition> {
    condition.refuse_unknown(&["attribute", "operator", "values", "ignore_case"])?;
    let name = condition.required_text("attribute")?;
    let word = condition.required_text("operator")?;
    let Some(operator) = operator(word) else {
        let message = ["unknown operator `", word, "`"];
        let place = Place::Member(condition.place, "operator");
        return Err(place.fault(ProblemCode::UnknownOperator, &message));
    };
    let values = condition.values("values")?;
    if !operator.takes(values.len()) {
        let given = Place::Member(condition.place, "values");
        let place = condition.get("values").map_or(condition.place, |_| &given);
        let message = ["the wrong number of values for `", word, "`"];
        return Err(place.fault(ProblemCode::BadValues, &message));
    }
    let ignore_case = condition.boolean("ignore_case")?.unwrap_or(false);
    if ignore_case && !operator.can_ignore_case() {
        let message = ["`", word, "` cannot ignore case"];
        let place = Place::Member(condition.place, "ignore_case");
        return Err(place.fault(ProblemCode::BadType, &message));
    }
    let test = test(operator.kind, values, ignore_case, &condition)?;
    let relation = Relation { test, negated: operator.negated, ignore_case, strict: false };
    Ok(Condition::Attribute(references.attributes.insert(name).0, relation))
}

struct Operator {
    kind: Kind,
    negated: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Exists,
    /// Equals, or is one of any number of values.
    Equals,
    In,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
    Compares(Domain, Accepted),
    Unequal(Domain),
}

fn operator(word: &str) -> Option<Operator> {
    let kind = match word {
        "eq" | "neq" => Kind::Equals,
        "in" | "not_in" => Kind::In,
        "contains" | "not_contains" => Kind::Contains,
        "starts_with" | "not_starts_with" => Kind::StartsWith,
        "ends_with" | "not_ends_with" => Kind::EndsWith,
        "matches" | "not_matches" => Kind::Matches,
        "exists" | "not_exists" => Kind::Exists,
        _ => comparison(word)?,
    };
    Some(Operator { kind, negated: word == "neq" || word.starts_with("not_") })
}

fn comparison(word: &str) -> Option<Kind> {
    let accepted = |less, equal, greater| Accepted { less, equal, greater };
    let (domain, word) = match word.split_once('_') {
        Some(("semver", word)) => (Domain::Semver, word),
        Some(("version", word)) => (Domain::Version, word),
        Some(_) => return None,
        None => match word {
            "before" => return Some(Kind::Compares(Domain::Instant, accepted(true, false, false))),
            "after" => return Some(Kind::Compares(Domain::Instant, accepted(false, false, true))),
            // For numbers `eq` and `neq` compare texts.
            "eq" | "neq" => return None,
            _ => (Domain::Number, word),
        },
    };
    let accepted = match word {
        "eq" => accepted(false, true, false),
        "gt" => accepted(false, false, true),
        "gte" => accepted(false, true, true),
        "lt" => accepted(true, false, false),
        "lte" => accepted(true, true, false),
        "neq" => return Some(Kind::Unequal(domain)),
        _ => return None,
    };
    Some(Kind::Compares(domain, accepted))
}

impl Operator {
    fn takes(&self, values: usize) -> bool {
        match self.kind {
            Kind::Exists => values == 0,
            Kind::In => true,
            Kind::Compares(..) | Kind::Unequal(_) => values == 1,
            _ => values >= 1,
        }
    }

    fn can_ignore_case(&self) -> bool {
        matches!(
            self.kind,
            Kind::Equals | Kind::In | Kind::Contains | Kind::StartsWith | Kind::EndsWith
        )
    }
}

#[inline(never)]
fn test(
    kind: Kind,
    mut values: Vec<Box<str>>,
    ignore_case: bool,
    condition: &Object<'_>,
) -> Fallible<Test> {
    if ignore_case {
        for value in &mut values {
            *value = lower_case(value).into();
        }
    }
    let place = Place::Member(condition.place, "values");
    let operand = |domain| {
        let operand = values.first().and_then(|value| Operand::parse(domain, value));
        operand.ok_or_else(|| {
            let kind = match domain {
                Domain::Number => "a number",
                Domain::Instant => "an instant",
                Domain::Semver => "a semantic version",
                Domain::Version => "a version",
            };
            Place::Element(&place, 0).fault(ProblemCode::BadOperand, &["the value is not ", kind])
        })
    };
    Ok(match kind {
        Kind::Exists => Test::Exists,
        Kind::Equals | Kind::In => Test::one_of(values),
        Kind::Contains => Test::Contains(values.into()),
        Kind::StartsWith => Test::StartsWith(values.into()),
        Kind::EndsWith => Test::EndsWith(values.into()),
        Kind::Matches => {
            let mut patterns = Vec::new();
            for (position, value) in values.iter().enumerate() {
                patterns.push(pattern(value, false).map_err(|message| {
                    Place::Element(&place, position).fault(ProblemCode::BadRegex, &message)
                })?);
            }
            Test::Matches(patterns.into())
        }
        Kind::Compares(domain, accepted) => Test::Compares(operand(domain)?, accepted),
        Kind::Unequal(domain) => Test::Unequal(operand(domain)?),
    })
}

/// Reads a pattern, or says why not, in two parts.
pub(super) fn pattern(text: &str, at_start: bool) -> Result<Pattern, [&'static str; 2]> {
    if text.len() > LONGEST_PATTERN {
        return Err(["the pattern is longer than 1,000 bytes", ""]);
    }
    Pattern::new(text, at_start).map_err(|reason| ["the pattern is refused: ", reason])
}
