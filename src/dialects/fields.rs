//! Reading typed members of JSON objects, with the place for what is wrong.

use crate::json::{Json, Member};
use crate::order::Names;
use crate::problem::{Fault, ProblemCode, Problems};

/// Where a value stands: a path that lives on the stack and becomes a JSON
/// pointer only when something is reported.
#[derive(Clone, Copy)]
pub(crate) enum Place<'p> {
    Root,
    Element(&'p Place<'p>, usize),
    Member(&'p Place<'p>, &'p str),
}

impl Place<'_> {
    /// The JSON pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Element(parent, position) => parent.pointer() + "/" + &position.to_string(),
            Self::Member(parent, name) => {
                parent.pointer() + "/" + &name.replace('~', "~0").replace('/', "~1")
            }
        }
    }

    /// A fault here.
    pub(crate) fn fault(&self, code: ProblemCode, message: &str) -> Fault {
        Fault { code, pointer: self.pointer(), message: message.to_owned() }
    }

    /// The fault of a value that is not of the wanted type.
    pub(crate) fn bad_type(&self, wanted: &str, value: &Json<'_>) -> Fault {
        let found = match value {
            Json::Null => "null",
            Json::Boolean(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "an array",
            Json::Object(_) => "an object",
        };
        self.fault(ProblemCode::BadType, &["expected ", wanted, ", found ", found].concat())
    }
}

/// What reading the flags of one snapshot has to say.
pub(crate) struct Findings<'f> {
    pub(crate) problems: &'f mut Problems,
    /// The unknown names that were reported already.
    pub(crate) unknown: &'f mut Names,
    /// The key of the flag being read.
    pub(crate) flag: &'f str,
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

    pub(crate) fn list(&self, name: &str) -> Result<Option<&'v [Json<'v>]>, Fault> {
        self.read(name, "an array", |value| match value {
            Json::List(elements) => Some(elements.as_slice()),
            _ => None,
        })
    }

    fn read<T>(
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

    /// Reports members that are not among the known ones, each name once in a
    /// snapshot.
    pub(crate) fn report_unknown(&self, known: &[&str], findings: &mut Findings<'_>) {
        for (name, _) in self.members() {
            let open =
                matches!(name, "description" | "tags" | "metadata") || name.starts_with("x-");
            if open || known.contains(&name) || !findings.unknown.insert(name).1 {
                continue;
            }
            let message = ["unknown member `", name, "` is ignored"].concat();
            findings.warn(ProblemCode::UnknownField, &Place::Member(self.place, name), &message);
        }
    }
}
