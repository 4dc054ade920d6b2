//! Where in a snapshot something stands.

use crate::json::Json;
use crate::number;
use crate::problem::{Fault, ProblemCode};

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
        let (parent, name) = match self {
            Self::Root => return String::new(),
            Self::Element(parent, position) => (parent, &*number::decimal(*position as u64)),
            Self::Member(parent, name) => (parent, *name),
        };
        let mut pointer = parent.pointer();
        pointer.push('/');
        for char in name.chars() {
            match char {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                _ => pointer.push(char),
            }
        }
        pointer
    }

    /// The position of an element.
    pub(crate) fn position(&self) -> u32 {
        match self {
            Self::Element(_, position) => *position as u32,
            Self::Root | Self::Member(..) => 0,
        }
    }

    /// A fault here; the message comes in parts.
    #[cold]
    #[inline(never)]
    pub(crate) fn fault(&self, code: ProblemCode, message: &[&str]) -> Box<Fault> {
        Box::new(Fault { code, pointer: self.pointer(), message: message.concat() })
    }

    /// The fault of a value that is not of the wanted type.
    pub(crate) fn bad_type(&self, wanted: &str, value: &Json<'_>) -> Box<Fault> {
        let found = match value {
            Json::Null => "null",
            Json::Boolean(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "an array",
            Json::Object(_) => "an object",
        };
        self.fault(ProblemCode::BadType, &["expected ", wanted, ", found ", found])
    }
}
