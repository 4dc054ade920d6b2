//! Reading typed members of JSON objects, with the place for what is wrong.

use super::place::Place;
use crate::json::{Json, Member};
use crate::model::Variant;
use crate::number;
use crate::order::{Names, sorted};
use crate::problem::{Fault, ProblemCode, Problems};

/// What reading the flags of one snapshot has to say.
pub(crate) struct Findings<'f> {
    pub(crate) problems: &'f mut Problems,
    /// The key of the flag being read; `None` for what is in no flag.
    pub(crate) flag: Option<&'f str>,
}

impl Findings<'_> {
    pub(crate) fn warn(&mut self, code: ProblemCode, place: &Place<'_>, message: &str) {
        self.problems.warn(code, self.flag, || place.pointer(), message);
    }
}

/// A JSON object at its place.
#[derive(Clone, Copy)]
pub(crate) struct Object<'v> {
    members: &'v [Member<'v>],
    pub(crate) place: &'v Place<'v>,
}

impl<'v> Object<'v> {
    pub(crate) fn new(value: &'v Json<'v>, place: &'v Place<'v>) -> Result<Self, Fault> {
        match value {
            Json::Object(members) => Ok(Self { members, place }),
            other => Err(place.bad_type("an object", other)),
        }
    }

    /// The members that are not null.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'v str, &'v Json<'v>)> {
        let present = self.members.iter().filter(|(_, value)| !matches!(value, Json::Null));
        present.map(|(name, value)| (&**name, value))
    }

    /// A member, unless it is absent or null.
    pub(crate) fn get(&self, wanted: &str) -> Option<&'v Json<'v>> {
        self.members().find(|(name, _)| *name == wanted).map(|(_, value)| value)
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<&'v str>, Fault> {
        self.read(name, "a text", |value| match value {
            Json::Text(text) => Some(&**text),
            _ => None,
        })
    }

    pub(crate) fn boolean(&self, name: &str) -> Result<Option<bool>, Fault> {
        self.read(name, "true or false", |value| match value {
            Json::Boolean(boolean) => Some(*boolean),
            _ => None,
        })
    }

    pub(crate) fn number(&self, name: &str) -> Result<Option<f64>, Fault> {
        self.read(name, "a number", |value| match value {
            Json::Number(number) => Some(*number),
            _ => None,
        })
    }

    /// A text, a number or a boolean, as canonical text.
    pub(crate) fn scalar(&self, name: &str) -> Result<Option<String>, Fault> {
        self.read(name, "a text, a number or a boolean", scalar)
    }

    pub(crate) fn list(&self, name: &str) -> Result<Option<&'v [Json<'v>]>, Fault> {
        self.read(name, "an array", |value| match value {
            Json::List(elements) => Some(elements.as_slice()),
            _ => None,
        })
    }

    pub(crate) fn read<T>(
        &self,
        name: &str,
        wanted: &str,
        take: impl FnOnce(&'v Json<'v>) -> Option<T>,
    ) -> Result<Option<T>, Fault> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        match take(value) {
            Some(taken) => Ok(Some(taken)),
            None => Err(Place::Member(self.place, name).bad_type(wanted, value)),
        }
    }

    /// A member that must be there.
    pub(crate) fn required<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Self, &str) -> Result<Option<T>, Fault>,
    ) -> Result<T, Fault> {
        read(self, name)?.ok_or_else(|| {
            let message = ["`", name, "` is missing"].concat();
            self.place.fault(ProblemCode::MissingField, &message)
        })
    }

    /// Reads each element of a member that is an array of objects.
    pub(crate) fn each<T>(
        &self,
        name: &str,
        mut read: impl FnMut(Object<'_>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let list = Place::Member(self.place, name);
        let read = |(position, value)| {
            let place = Place::Element(&list, position);
            read(Object::new(value, &place)?)
        };
        self.list(name)?.unwrap_or_default().iter().enumerate().map(read).collect()
    }

    /// Reads the values of a condition as canonical texts.
    pub(crate) fn values(&self) -> Result<Vec<Box<str>>, Fault> {
        let list = Place::Member(self.place, "values");
        let read = |(position, value)| {
            scalar(value).map(String::into_boxed_str).ok_or_else(|| {
                let wanted = "a text, a number or a boolean";
                Place::Element(&list, position).bad_type(wanted, value)
            })
        };
        self.list("values")?.unwrap_or_default().iter().enumerate().map(read).collect()
    }

    /// Reads an array of user keys as canonical texts.
    pub(crate) fn keys(&self, name: &str) -> Result<Option<Vec<String>>, Fault> {
        let list = Place::Member(self.place, name);
        let read = |(position, value): (usize, &Json<'_>)| match value {
            Json::Text(_) | Json::Number(_) => Ok(scalar(value).unwrap_or_default()),
            other => Err(Place::Element(&list, position).bad_type("a text or a number", other)),
        };
        let keys = self.list(name)?.map(|list| list.iter().enumerate().map(read).collect());
        keys.transpose()
    }

    /// The members that are not null, without those that are for people and
    /// other programs.
    pub(crate) fn known_members(&self) -> impl Iterator<Item = (&'v str, &'v Json<'v>)> {
        let open = |name: &str| {
            matches!(name, "description" | "tags" | "metadata") || name.starts_with("x-")
        };
        self.members().filter(move |(name, _)| !open(name))
    }

    /// Fails at a member that is not among the known ones.
    pub(crate) fn refuse_unknown(&self, known: &[&str]) -> Result<(), Fault> {
        match self.known_members().find(|(name, _)| !known.contains(name)) {
            None => Ok(()),
            Some((name, _)) => {
                let message = ["unknown member `", name, "`"].concat();
                let place = Place::Member(self.place, name);
                Err(place.fault(ProblemCode::UnknownField, &message))
            }
        }
    }

    /// Reports members that are not among the known ones, each name once in a
    /// snapshot.
    pub(crate) fn report_unknown(
        &self,
        known: &[&str],
        reported: &mut Names,
        findings: &mut Findings<'_>,
    ) {
        for (name, _) in self.known_members() {
            if !known.contains(&name) && reported.insert(name).1 {
                let message = ["unknown member `", name, "` is ignored"].concat();
                let place = Place::Member(self.place, name);
                findings.warn(ProblemCode::UnknownField, &place, &message);
            }
        }
    }
}

/// An element of the array of flags and its key; `None`, and reported, if it is
/// no object with a key.
pub(crate) fn named<'v>(
    element: &'v Json<'v>,
    place: &'v Place<'v>,
    problems: &mut Problems,
) -> Option<(Object<'v>, &'v str)> {
    let named = Object::new(element, place)
        .and_then(|object| Ok((object, object.required("key", Object::text)?)));
    named.map_err(|fault| problems.fault(None, fault)).ok()
}

/// Reports a key that could make two users of two flags share a bucket.
pub(crate) fn report_ambiguous(place: &Place<'_>, findings: &mut Findings<'_>) {
    let key = findings.flag.unwrap_or_default();
    if key.contains(':') || key.contains("/variants") {
        let message = "`:` and `/variants` can make two users of two flags share a bucket";
        findings.warn(ProblemCode::AmbiguousKey, place, message);
    }
}

/// Reads a percentage and reports one that is none.
pub(crate) fn check_percentage(
    object: &Object<'_>,
    name: &str,
    findings: &mut Findings<'_>,
) -> Result<Option<f64>, Fault> {
    let percentage = object.number(name)?;
    if percentage.is_some_and(|percentage| !(0.0..=100.0).contains(&percentage)) {
        let place = Place::Member(object.place, name);
        let message = "a percentage below 0 counts as 0, one above 100 as 100";
        findings.warn(ProblemCode::PercentageClamped, &place, message);
    }
    Ok(percentage)
}

/// A weight as it counts; reports one below 0.
pub(crate) fn check_weight(weight: f64, place: &Place<'_>, findings: &mut Findings<'_>) -> f64 {
    if weight < 0.0 {
        findings.warn(ProblemCode::NegativeWeight, place, "a weight below 0 counts as 0");
    }
    weight.max(0.0)
}

/// Fails when the weights' total is no double.
pub(crate) fn report_total(variants: &[Variant], place: &Place<'_>) -> Result<(), Fault> {
    let total: f64 = variants.iter().map(|variant| variant.weight).sum();
    if total == f64::INFINITY {
        return Err(place.fault(ProblemCode::BadValues, "the weights' total is too large"));
    }
    Ok(())
}

/// An object's members, ascending by name.
pub(crate) fn by_name<'v>(object: Object<'v>) -> Vec<(&'v str, &'v Json<'v>)> {
    let members: Vec<_> = object.members().collect();
    let name = |at: usize| members.get(at).map_or("", |(name, _)| *name);
    let order = sorted(members.len(), &|a, b| name(a).cmp(name(b)));
    order.into_iter().filter_map(|at| members.get(at).copied()).collect()
}

/// The canonical text of a text, a number or a boolean.
pub(crate) fn scalar(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.clone().into_owned()),
        Json::Number(number) => Some(number::canonical(*number)),
        Json::Boolean(boolean) => Some(boolean.to_string()),
        _ => None,
    }
}

/// The variants that a flag declares, by name, for the places that name one.
pub(crate) struct Declared<'v>(pub(crate) &'v [Variant]);

impl Declared<'_> {
    pub(crate) fn has_weights(&self) -> bool {
        self.0.iter().any(|variant| variant.weight > 0.0)
    }

    /// Reports a name that is not declared, where it is not declared.
    pub(crate) fn check(
        &self,
        parent: &Place<'_>,
        member: &str,
        name: &str,
        even_without_variants: bool,
        findings: &mut Findings<'_>,
    ) {
        let declared = || self.0.binary_search_by(|variant| (*variant.name).cmp(name)).is_ok();
        let looked_at = even_without_variants || !self.0.is_empty();
        if !name.is_empty() && looked_at && !declared() {
            let message = ["`variants` does not declare `", name, "`"].concat();
            let place = Place::Member(parent, member);
            findings.warn(ProblemCode::UndeclaredVariant, &place, &message);
        }
    }
}
