//! Reading schema 1's conditions (semantics.md, section 6.4).

use super::fields::Object;
use super::place::Place;
use crate::json::Json;
use crate::lowercase::lower_case;
use crate::model::{Condition, SegmentReference};
use crate::operand::{Domain, Operand};
use crate::pattern::Pattern;
use crate::problem::{Fault, ProblemCode};
use crate::relation::{Accepted, Relation, Test};

/// The deepest level of a condition; one of a rule or segment is level 1.
pub(crate) const LEVELS: u32 = 64;
/// The longest pattern, in bytes.
const LONGEST_PATTERN: usize = 1_000;

/// Reads a condition or an array of conditions, all of which must hold.
pub(crate) fn one_or_all(
    value: &Json<'_>,
    place: &Place<'_>,
    level: u32,
) -> Result<Vec<Condition>, Fault> {
    match value {
        Json::List(values) => all(values, place, level),
        _ => Ok(vec![condition(value, place, level)?]),
    }
}

/// Reads an array of conditions.
pub(crate) fn all(
    values: &[Json<'_>],
    place: &Place<'_>,
    level: u32,
) -> Result<Vec<Condition>, Fault> {
    let read = |(position, value)| condition(value, &Place::Element(place, position), level);
    values.iter().enumerate().map(read).collect()
}

fn condition(value: &Json<'_>, place: &Place<'_>, level: u32) -> Result<Condition, Fault> {
    if level > LEVELS {
        let message = "conditions are nested more than 64 levels deep";
        return Err(place.fault(ProblemCode::TooDeep, message));
    }
    if let Json::List(values) = value {
        return Ok(Condition::All(all(values, place, level + 1)?));
    }
    let object = Object::new(value, place)?;
    let members = ["attribute", "all", "any", "not", "segment"];
    let Some(member) = members.into_iter().find(|name| object.get(name).is_some()) else {
        let message = "a condition has one of `attribute`, `all`, `any`, `not`, `segment`";
        return Err(place.fault(ProblemCode::MissingField, message));
    };
    let inside = Place::Member(place, member);
    let group = |object: Object<'_>| {
        object.refuse_unknown(&[member])?;
        all(object.required(member, Object::list)?, &inside, level + 1)
    };
    match member {
        "all" => group(object).map(Condition::All),
        "any" => group(object).map(Condition::Any),
        "not" => {
            object.refuse_unknown(&["not"])?;
            let value = object.get("not").unwrap_or(&Json::Null);
            one_or_all(value, &inside, level + 1).map(Condition::Not)
        }
        "segment" => {
            object.refuse_unknown(&["segment"])?;
            let name = object.required("segment", Object::text)?.to_owned();
            Ok(Condition::Segment(SegmentReference { name, level, pointer: inside.pointer() }))
        }
        _ => attribute(object),
    }
}

fn attribute(condition: Object<'_>) -> Result<Condition, Fault> {
    condition.refuse_unknown(&["attribute", "operator", "values", "ignore_case"])?;
    let name = condition.required("attribute", Object::text)?.to_owned();
    let word = condition.required("operator", Object::text)?;
    let Some(operator) = operator(word) else {
        let message = ["unknown operator `", word, "`"].concat();
        let place = Place::Member(condition.place, "operator");
        return Err(place.fault(ProblemCode::UnknownOperator, &message));
    };
    let values = condition.values()?;
    if !operator.takes(values.len()) {
        let given = Place::Member(condition.place, "values");
        let place = condition.get("values").map_or(condition.place, |_| &given);
        let message = ["the wrong number of values for `", word, "`"].concat();
        return Err(place.fault(ProblemCode::BadValues, &message));
    }
    let ignore_case = condition.boolean("ignore_case")?.unwrap_or(false);
    if ignore_case && !operator.can_ignore_case() {
        let message = ["`", word, "` cannot ignore case"].concat();
        let place = Place::Member(condition.place, "ignore_case");
        return Err(place.fault(ProblemCode::BadType, &message));
    }
    let test = test(operator.kind, values, ignore_case, &condition)?;
    let relation = Relation { test, negated: operator.negated, ignore_case, strict: false };
    Ok(Condition::Attribute { name, relation })
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

fn test(
    kind: Kind,
    mut values: Vec<Box<str>>,
    ignore_case: bool,
    condition: &Object<'_>,
) -> Result<Test, Fault> {
    if ignore_case {
        values = values.iter().map(|value| lower_case(value).into()).collect();
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
            let message = ["the value is not ", kind].concat();
            Place::Element(&place, 0).fault(ProblemCode::BadOperand, &message)
        })
    };
    Ok(match kind {
        Kind::Exists => Test::Exists,
        Kind::Equals | Kind::In => Test::one_of(values),
        Kind::Contains => Test::Contains(values.into()),
        Kind::StartsWith => Test::StartsWith(values.into()),
        Kind::EndsWith => Test::EndsWith(values.into()),
        Kind::Matches => {
            let places = (0..).map(|position| Place::Element(&place, position));
            let read = |(value, place): (&str, Place<'_>)| {
                pattern(value, false)
                    .map_err(|message| place.fault(ProblemCode::BadRegex, &message))
            };
            let values = values.iter().map(|value| &**value);
            Test::Matches(values.zip(places).map(read).collect::<Result<_, _>>()?)
        }
        Kind::Compares(domain, accepted) => Test::Compares(operand(domain)?, accepted),
        Kind::Unequal(domain) => Test::Unequal(operand(domain)?),
    })
}

/// Reads a pattern, or says why not.
pub(super) fn pattern(text: &str, at_start: bool) -> Result<Pattern, String> {
    if text.len() > LONGEST_PATTERN {
        return Err("the pattern is longer than 1,000 bytes".to_owned());
    }
    Pattern::new(text, at_start).map_err(|reason| ["the pattern is refused: ", reason].concat())
}
