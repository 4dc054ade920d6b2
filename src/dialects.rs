//! The dialects of a snapshot. Each is translated once, at load, into the
//! model; nothing after that knows which it was.

mod conditions;
mod fields;
mod place;
mod reading;
pub(crate) mod reference;
pub(crate) mod rollgate;
pub(crate) mod schema1;

pub(crate) use conditions::LEVELS;
pub(crate) use fields::{Object, by_name, scalar};
pub(crate) use place::Place;
pub(crate) use reading::{Findings, Reading};
