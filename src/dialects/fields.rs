//! Reading typed members of JSON objects, with the place for what is wrong.
//!
//! Nothing here is generic: each function is in the module once.

use super::place::Place;
use super::reading::Reading;
use crate::json::{Json, Member};
use crate::model::Variant;
use crate::number;
use crate::order::{arranged, sorted};
use crate::problem::{Fallible, ProblemCode, Problems};
use crate::relation::{contains, same};

/// What a member may be, and the words for it.
struct Wanted {
    words: &'static str,
    takes: fn(&Json<'_>) -> bool,
}

const TEXT: Wanted = Wanted { words: "a text", takes: |value| matches!(value, Json::Text(_)) };
const BOOLEAN: Wanted =
    Wanted { words: "true or false", takes: |value| matches!(value, Json::Boolean(_)) };
const NUMBER: Wanted =
    Wanted { words: "a number", takes: |value| matches!(value, Json::Number(_)) };
const LIST: Wanted = Wanted { words: "an array", takes: |value| matches!(value, Json::List(_)) };
const NAME: Wanted = Wanted {
    words: "a text or a number",
    takes: |value| matches!(value, Json::Text(_) | Json::Number(_)),
};
const SCALAR: Wanted = Wanted {
    words: "a text, a number or a boolean",
    takes: |value| matches!(value, Json::Text(_) | Json::Number(_) | Json::Boolean(_)),
};

impl Wanted {
    fn check(&self, value: &Json<'_>, place: &Place<'_>) -> Fallible<()> {
        if (self.takes)(value) { Ok(()) } else { Err(place.bad_type(self.words, value)) }
    }
}

/// A JSON object at its place.
#[derive(Clone, Copy)]
pub(crate) struct Object<'v> {
    members: &'v [Member<'v>],
    pub(crate) place: &'v Place<'v>,
}

impl<'v> Object<'v> {
    pub(crate) fn new(value: &'v Json<'v>, place: &'v Place<'v>) -> Fallible<Self> {
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
    #[inline(never)]
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn get(&self, wanted: &str) -> Option<&'v Json<'v>> {
        self.members()
            .find(|(name, _)| same(name.as_bytes(), wanted.as_bytes()))
            .map(|(_, value)| value)
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn read(&self, name: &str, wanted: &Wanted) -> Fallible<Option<&'v Json<'v>>> {
        let value = self.get(name);
        if let Some(value) = value {
            wanted.check(value, &Place::Member(self.place, name))?;
        }
        Ok(value)
    }

    pub(crate) fn text(&self, name: &str) -> Fallible<Option<&'v str>> {
        Ok(match self.read(name, &TEXT)? {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        })
    }

    pub(crate) fn boolean(&self, name: &str) -> Fallible<Option<bool>> {
        Ok(match self.read(name, &BOOLEAN)? {
            Some(Json::Boolean(boolean)) => Some(*boolean),
            _ => None,
        })
    }

    pub(crate) fn number(&self, name: &str) -> Fallible<Option<f64>> {
        Ok(match self.read(name, &NUMBER)? {
            Some(Json::Number(number)) => Some(*number),
            _ => None,
        })
    }

    /// A text, a number or a boolean, as canonical text.
    pub(crate) fn scalar(&self, name: &str) -> Fallible<Option<String>> {
        Ok(self.read(name, &SCALAR)?.and_then(scalar))
    }

    /// A text or a number, as canonical text.
    pub(crate) fn name(&self, name: &str) -> Fallible<Option<String>> {
        Ok(self.read(name, &NAME)?.and_then(scalar))
    }

    pub(crate) fn list(&self, name: &str) -> Fallible<Option<&'v [Json<'v>]>> {
        Ok(match self.read(name, &LIST)? {
            Some(Json::List(elements)) => Some(elements),
            _ => None,
        })
    }

    /// The same object, of which a member must be there.
    pub(crate) fn required(&self, name: &str) -> Fallible<&Self> {
        if self.get(name).is_some() {
            return Ok(self);
        }
        Err(self.place.fault(ProblemCode::MissingField, &["`", name, "` is missing"]))
    }

    pub(crate) fn required_text(&self, name: &str) -> Fallible<&'v str> {
        Ok(self.required(name)?.text(name)?.unwrap_or_default())
    }

    pub(crate) fn required_list(&self, name: &str) -> Fallible<&'v [Json<'v>]> {
        Ok(self.required(name)?.list(name)?.unwrap_or_default())
    }

    /// Reads each element of a member that is an array of objects.
    pub(crate) fn each(
        &self,
        name: &str,
        read: &mut dyn FnMut(Object<'_>) -> Fallible<()>,
    ) -> Fallible<()> {
        let list = Place::Member(self.place, name);
        for (position, value) in self.list(name)?.unwrap_or_default().iter().enumerate() {
            let place = Place::Element(&list, position);
            read(Object::new(value, &place)?)?;
        }
        Ok(())
    }

    /// Reads an array of texts, numbers and booleans as canonical texts.
    pub(crate) fn values(&self, name: &str) -> Fallible<Vec<Box<str>>> {
        self.scalars(name, &SCALAR)
    }

    /// Reads an array of user keys as canonical texts.
    pub(crate) fn keys(&self, name: &str) -> Fallible<Vec<Box<str>>> {
        self.scalars(name, &NAME)
    }

    /// Reads an array of texts.
    pub(crate) fn texts(&self, name: &str) -> Fallible<Vec<Box<str>>> {
        self.scalars(name, &TEXT)
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn scalars(&self, name: &str, wanted: &Wanted) -> Fallible<Vec<Box<str>>> {
        let list = Place::Member(self.place, name);
        let values = self.list(name)?.unwrap_or_default();
        let mut texts = Vec::with_capacity(values.len());
        for (position, value) in values.iter().enumerate() {
            wanted.check(value, &Place::Element(&list, position))?;
            texts.push(scalar(value).unwrap_or_default().into_boxed_str());
        }
        Ok(texts)
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
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn refuse_unknown(&self, known: &[&str]) -> Fallible<()> {
        let is_known = |name: &str| known.iter().any(|it| same(it.as_bytes(), name.as_bytes()));
        match self.known_members().find(|(name, _)| !is_known(name)) {
            None => Ok(()),
            Some((name, _)) => {
                let place = Place::Member(self.place, name);
                Err(place.fault(ProblemCode::UnknownField, &["unknown member `", name, "`"]))
            }
        }
    }

    /// Reports members that are not among the known ones, each name once in a
    /// snapshot.
    pub(crate) fn report_unknown(&self, known: &[&str], reading: &mut Reading<'_>) {
        for (name, _) in self.known_members() {
            if !known.contains(&name) && reading.unknown.insert(name).1 {
                let message = ["unknown member `", name, "` is ignored"];
                let place = Place::Member(self.place, name);
                reading.warn(ProblemCode::UnknownField, &place, &message);
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
    let named =
        Object::new(element, place).and_then(|object| Ok((object, object.required_text("key")?)));
    named.map_err(|fault| problems.fault(None, *fault)).ok()
}

/// Reports a key that could make two users of two flags share a bucket.
pub(crate) fn report_ambiguous(place: &Place<'_>, reading: &mut Reading<'_>) {
    let key = reading.flag.unwrap_or_default();
    let bytes = key.as_bytes();
    if contains(bytes, b":") || contains(bytes, b"/variants") {
        let message = "`:` and `/variants` can make two users of two flags share a bucket";
        reading.warn(ProblemCode::AmbiguousKey, place, &[message]);
    }
}

/// Reads a percentage and reports one that is none.
pub(crate) fn check_percentage(
    object: &Object<'_>,
    name: &str,
    reading: &mut Reading<'_>,
) -> Fallible<Option<f64>> {
    let percentage = object.number(name)?;
    if percentage.is_some_and(|percentage| !(0.0..=100.0).contains(&percentage)) {
        let place = Place::Member(object.place, name);
        let message = "a percentage below 0 counts as 0, one above 100 as 100";
        reading.warn(ProblemCode::PercentageClamped, &place, &[message]);
    }
    Ok(percentage)
}

/// A weight as it counts; reports one below 0.
pub(crate) fn check_weight(weight: f64, place: &Place<'_>, reading: &mut Reading<'_>) -> f64 {
    if weight < 0.0 {
        reading.warn(ProblemCode::NegativeWeight, place, &["a weight below 0 counts as 0"]);
    }
    weight.max(0.0)
}

/// Fails when the weights' total is no double.
pub(crate) fn report_total(variants: &[Variant], place: &Place<'_>) -> Fallible<()> {
    let total: f64 = variants.iter().map(|variant| variant.weight).sum();
    if total == f64::INFINITY {
        return Err(place.fault(ProblemCode::BadValues, &["the weights' total is too large"]));
    }
    Ok(())
}

/// An object's members, ascending by name.
pub(crate) fn by_name<'v>(object: Object<'v>) -> Vec<(&'v str, &'v Json<'v>)> {
    let mut members = Vec::new();
    for member in object.members() {
        members.push(member);
    }
    let name = |at: usize| members.get(at).map_or("", |(name, _)| *name);
    let order = sorted(members.len(), &|a, b| name(a).cmp(name(b)));
    arranged(members, &order)
}

/// The canonical text of a text, a number or a boolean.
#[inline(never)]
pub(crate) fn scalar(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Text(text) => Some((**text).to_owned()),
        Json::Number(number) => Some(number::canonical(*number)),
        Json::Boolean(true) => Some("true".to_owned()),
        Json::Boolean(false) => Some("false".to_owned()),
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
        reading: &mut Reading<'_>,
    ) {
        let declared = || self.0.binary_search_by(|variant| (*variant.name).cmp(name)).is_ok();
        let looked_at = even_without_variants || !self.0.is_empty();
        if !name.is_empty() && looked_at && !declared() {
            let message = ["`variants` does not declare `", name, "`"];
            let place = Place::Member(parent, member);
            reading.warn(ProblemCode::UndeclaredVariant, &place, &message);
        }
    }
}
