//! The dialects of a snapshot. Each is translated once, at load, into the
//! model; nothing after that knows which it was.

mod conditions;
mod fields;
pub(crate) mod reference;
pub(crate) mod schema1;

pub(crate) use conditions::LEVELS;
pub(crate) use fields::{Findings, Object, Place, by_name, scalar};
