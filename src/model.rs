//! The model: what every dialect is translated into, and all that a decision
//! depends on. Names are texts and percentages are percent here; `compile`
//! turns both into numbers.

use crate::evaluation::Value;
use crate::order::Names;
use crate::ruleset::{Condition, Prerequisite};

/// One flag.
pub(crate) struct Flag {
    pub(crate) key: Box<str>,
    /// `None` when the flag has a fault.
    pub(crate) definition: Option<Definition>,
    pub(crate) references: References,
}

/// What the conditions of one flag or segment refer to. They name it by position
/// in here.
#[derive(Default)]
pub(crate) struct References {
    pub(crate) attributes: Names,
    pub(crate) segments: Vec<SegmentReference>,
    /// The deepest level of a condition.
    pub(crate) height: u32,
}

#[derive(Default)]
pub(crate) struct Definition {
    pub(crate) enabled: bool,
    /// `None`: the key.
    pub(crate) salt: Option<Box<str>>,
    /// The attribute that is the unit, by its position in
    /// `References::attributes`. `None`: the user key.
    pub(crate) bucket_by: Option<u32>,
    /// What becomes of users without unit in the flag's own percentage and
    /// weights.
    pub(crate) anonymous: Anonymous,
    pub(crate) prerequisites: Vec<Prerequisite>,
    /// Where the prerequisites stand in the snapshot.
    pub(crate) pointer: String,
    pub(crate) targets: Vec<Target>,
    /// In document order.
    pub(crate) rules: Vec<Rule>,
    /// The share of the users whom no target or rule caught, in percent.
    pub(crate) percentage: Percentage,
    /// Ascending by name.
    pub(crate) variants: Vec<Variant>,
    /// Served when there are no weights; empty for none.
    pub(crate) default_variant: Box<str>,
    /// Served when the flag is off for a user; empty for none.
    pub(crate) off_variant: Box<str>,
}

#[derive(Default)]
pub(crate) enum Percentage {
    /// Everybody for a flag without rules and targets, else nobody.
    #[default]
    LeftOut,
    Fixed(f64),
    /// In document order.
    Rollout(Vec<Step>),
}

/// From an instant on (epoch milliseconds), a percentage.
pub(crate) struct Step {
    pub(crate) from: f64,
    pub(crate) percentage: f64,
}

pub(crate) struct Target {
    pub(crate) keys: Vec<Box<str>>,
    /// `None`: as for everyone (weights, else the default variant).
    pub(crate) variant: Option<Box<str>>,
}

pub(crate) struct Variant {
    pub(crate) name: Box<str>,
    /// Not below 0; a total of 0 means that there are no weights.
    pub(crate) weight: f64,
    /// `None`: its name.
    pub(crate) value: Option<Value>,
}

pub(crate) struct Rule {
    /// In the document, where it stands among all rules of the flag.
    pub(crate) position: u32,
    pub(crate) id: Option<Box<str>>,
    /// Rules are tried highest priority first, equal ones in document order.
    pub(crate) priority: f64,
    /// All must hold.
    pub(crate) conditions: Box<[Condition]>,
    /// The share of the users who match, in percent.
    pub(crate) percentage: f64,
    /// What becomes of users without unit in that percentage.
    pub(crate) anonymous: Anonymous,
    /// `None`: as for everyone.
    pub(crate) variant: Option<Box<str>>,
}

/// A place that names a segment.
pub(crate) struct SegmentReference {
    pub(crate) name: Box<str>,
    /// The level of the condition that names it.
    pub(crate) level: u32,
    /// Where it stands in the snapshot.
    pub(crate) pointer: String,
}

/// The attribute names that stand for the user key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct UserKeyNames {
    /// Those that do whatever the context has under them.
    pub(crate) always: &'static [&'static str],
    /// Those that do where the context has no such attribute.
    pub(crate) otherwise: &'static [&'static str],
}

/// The scale of percentages, and what becomes of users without unit.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Bucketing {
    pub(crate) scale: Scale,
    pub(crate) anonymous: Anonymous,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Scale {
    /// The value's place in 0 to 100.
    #[default]
    Percent,
    /// The value's remainder by 100.
    Modulo100,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Anonymous {
    /// In no partial percentage, and given no variant by weights.
    #[default]
    Exclude,
    /// The empty text is the unit.
    Hash,
}
