//! Where in a snapshot something stands.

use crate::json::Json;
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
        match self {
            Self::Root => String::new(),
            Self::Element(parent, position) => parent.pointer() + "/" + &position.to_string(),
            Self::Member(parent, name) => {
                parent.pointer() + "/" + &name.replace('~', "~0").replace('/', "~1")
            }
        }
    }

    /// The position of an element.
    pub(crate) fn position(&self) -> u32 {
        match self {
            Self::Element(_, position) => *position as u32,
            Self::Root | Self::Member(..) => 0,
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
