//! The dialects of a snapshot. Each is translated once, at load, into the
//! model; nothing after that knows which it was.

mod fields;
pub(crate) mod reference;

pub(crate) use fields::Place;
