//! The model: what every dialect is translated into, and all that a decision
//! depends on. Names are texts and percentages are percent here; `compile`
//! turns both into numbers.

/// One flag.
pub(crate) struct Flag {
    pub(crate) key: String,
    /// `None` when the flag has a fault.
    pub(crate) definition: Option<Definition>,
}

pub(crate) struct Definition {
    pub(crate) enabled: bool,
    /// In document order.
    pub(crate) rules: Vec<Rule>,
    /// The share of the users whom no rule caught, in percent; left out, it is
    /// everybody for a flag without rules, else nobody.
    pub(crate) percentage: Option<f64>,
    /// Ascending by name.
    pub(crate) variants: Vec<Variant>,
    /// Served when there are no weights; empty for none.
    pub(crate) default_variant: String,
}

pub(crate) struct Variant {
    pub(crate) name: String,
    /// Not below 0; a total of 0 means that there are no weights.
    pub(crate) weight: f64,
}

pub(crate) struct Rule {
    /// Rules are tried highest priority first, equal ones in document order.
    pub(crate) priority: f64,
    /// All must hold.
    pub(crate) conditions: Vec<Condition>,
    /// `None`: as for everyone (weights, else the default variant).
    pub(crate) variant: Option<String>,
}

pub(crate) struct Condition {
    pub(crate) attribute: String,
    /// Whether it is true when no item stands in the relation.
    pub(crate) negated: bool,
    pub(crate) relation: Relation,
}

/// What an item of the attribute can stand in to the condition's values.
#[derive(PartialEq)]
pub(crate) enum Relation {
    /// Nothing stands in it.
    Never,
    /// The item is one of these texts.
    OneOf(Box<[Box<str>]>),
    Contains(Box<str>),
    StartsWith(Box<str>),
    GreaterThan(f64),
    LessThan(f64),
}
