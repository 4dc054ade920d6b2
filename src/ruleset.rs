//! The compiled form of a snapshot: names are numbers, percentages are
//! thresholds, rules stand in the order in which they are tried.

use core::num::NonZeroU32;

use crate::bucket::{self, SHARE, SPLIT, salt::Salt};
use crate::decision::Partial;
use crate::evaluation::{Value, rule_name};
use crate::model::{Anonymous, Bucketing, UserKeyNames};
use crate::problem::ProblemCode;
use crate::relation::Relation;

/// A compiled snapshot.
pub(crate) struct Ruleset {
    pub(crate) version: Box<str>,
    pub(crate) bucketing: Bucketing,
    /// The flags that stand, in the snapshot's order.
    pub(crate) flags: Vec<Flag>,
    /// Positions in `flags`, ascending by key.
    pub(crate) by_key: Vec<usize>,
    /// The attributes that anything reads.
    pub(crate) attributes: Vec<Box<str>>,
    /// Ascending by name.
    pub(crate) segments: Vec<Segment>,
    pub(crate) user_key_names: UserKeyNames,
}

/// A flag, by its key.
pub(crate) struct Flag {
    pub(crate) key: Box<str>,
    pub(crate) links: Links,
    /// `None` when the flag has a fault.
    pub(crate) plan: Option<Plan>,
    /// The salt, absorbed; `None` where nothing is hashed.
    pub(crate) absorbed: Option<Box<Salt>>,
}

/// Conditions that flags share.
pub(crate) struct Segment {
    pub(crate) name: Box<str>,
    pub(crate) links: Links,
    pub(crate) conditions: Box<[Condition]>,
    pub(crate) fault: Option<ProblemCode>,
}

/// What a flag or segment refers to. Its own parts name things by position in
/// here, so that they can be compared with those of another ruleset.
#[derive(Default)]
pub(crate) struct Links {
    /// Positions in `Ruleset::attributes`.
    pub(crate) attributes: Box<[u32]>,
    /// Positions in `Ruleset::segments`.
    pub(crate) segments: Box<[u32]>,
    /// Positions in `Ruleset::flags`, for each prerequisite, if there is one.
    pub(crate) flags: Box<[Option<u32>]>,
}

/// How one flag is decided.
#[derive(PartialEq)]
pub(crate) struct Plan {
    pub(crate) enabled: bool,
    /// `None`: the key.
    pub(crate) salt: Option<Box<str>>,
    /// The attribute that is the unit. `None`: the user key.
    pub(crate) bucket_by: Option<u32>,
    /// What becomes of users without unit, but where a rule decides.
    pub(crate) anonymous: Anonymous,
    pub(crate) prerequisites: Box<[Prerequisite]>,
    pub(crate) targets: Box<[Target]>,
    /// In the order in which they are tried.
    pub(crate) rules: Box<[Rule]>,
    pub(crate) rest: Rest,
    /// First the declared variants, ascending by name, then those that are
    /// only named somewhere.
    pub(crate) variants: Box<[Variant]>,
    /// How many variants are declared.
    pub(crate) declared: usize,
    /// Where each variant ends in the split; empty without weights.
    pub(crate) cuts: Box<[Cut]>,
    pub(crate) default_variant: Served,
    pub(crate) off_variant: Served,
}

/// A variant of `Plan::variants`, counted from 1; `None` for no variant.
pub(crate) type Served = Option<NonZeroU32>;

#[derive(PartialEq)]
pub(crate) struct Variant {
    pub(crate) name: Box<str>,
    /// `None`: its name.
    pub(crate) value: Option<Value>,
}

#[derive(PartialEq)]
pub(crate) struct Prerequisite {
    pub(crate) flag: Box<str>,
    /// Which of its variants will do; none: all of them.
    pub(crate) variants: Box<[Box<str>]>,
}

#[derive(PartialEq)]
pub(crate) struct Target {
    /// Ascending.
    pub(crate) keys: Box<[Box<str>]>,
    /// `None`: as for everyone.
    pub(crate) variant: Option<Served>,
}

pub(crate) struct Rule {
    /// The position in the document, which is the name of one without an id.
    pub(crate) position: u32,
    pub(crate) id: Option<Box<str>>,
    pub(crate) conditions: Box<[Condition]>,
    pub(crate) share: Share,
    pub(crate) anonymous: Anonymous,
    /// `None`: as for everyone.
    pub(crate) variant: Option<Served>,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        rule_name(self) == rule_name(other)
            && self.conditions == other.conditions
            && self.share == other.share
            && self.anonymous == other.anonymous
            && self.variant == other.variant
    }
}

#[derive(PartialEq)]
pub(crate) enum Condition {
    /// A position in `Links::attributes`.
    Attribute(u32, Relation),
    All(Box<[Condition]>),
    Any(Box<[Condition]>),
    /// Not all of these.
    Not(Box<[Condition]>),
    /// A position in `Links::segments`.
    Segment(u32),
}

/// What becomes of a user whom no target or rule caught.
#[derive(PartialEq)]
pub(crate) enum Rest {
    /// Off: there are targets or rules, and no percentage for the others.
    NoMatch,
    Share(Share),
    Rollout(Rollout),
}

/// A share that steps change, ascending by instant.
#[derive(PartialEq)]
pub(crate) struct Rollout(pub(crate) Box<[Step]>);

#[derive(PartialEq)]
pub(crate) struct Step {
    /// Epoch milliseconds.
    pub(crate) from: f64,
    pub(crate) share: Share,
}

impl Rollout {
    /// The step in force at an instant.
    pub(crate) fn step(&self, now: f64) -> Option<&Step> {
        self.0.iter().take_while(|step| step.from <= now).last()
    }
}

/// A share of the users. Equal ones include the same users.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Share {
    /// 0 to 100; only for people.
    pub(crate) percentage: f64,
    pub(crate) limit: Limit,
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.limit == other.limit
    }
}

/// Whom a share includes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Limit {
    Nobody,
    Everybody,
    /// Those whose value, on the ruleset's scale, is below this.
    Below(u32),
}

/// One variant's end in a split; only variants of positive weight have one.
#[derive(PartialEq)]
pub(crate) struct Cut {
    pub(crate) below: u32,
    pub(crate) variant: Served,
}

impl Limit {
    /// Whether it is everybody.
    pub(crate) fn is_all(self) -> bool {
        self == Self::Everybody
    }
}

impl Flag {
    /// What is hashed before a unit.
    pub(crate) fn salt<'r>(&'r self, plan: &'r Plan) -> &'r str {
        plan.salt.as_ref().unwrap_or(&self.key)
    }

    /// See [`bucket::value`].
    pub(crate) fn value(&self, plan: &Plan, unit: &[u8]) -> u32 {
        let value = self.absorbed.as_ref().and_then(|salt| salt.value(SHARE, unit));
        value.unwrap_or_else(|| bucket::value(self.salt(plan), unit))
    }

    /// See [`bucket::variants_value`].
    pub(crate) fn variants_value(&self, plan: &Plan, unit: &[u8]) -> u32 {
        let value = self.absorbed.as_ref().and_then(|salt| salt.value(SPLIT, unit));
        value.unwrap_or_else(|| bucket::variants_value(self.salt(plan), unit))
    }
}

impl Plan {
    /// The variant that is served.
    pub(crate) fn variant(&self, served: Served) -> Option<&Variant> {
        self.variants.get(served?.get() as usize - 1)
    }

    /// The rule that a share is of; `None`: the flag.
    pub(crate) fn rule(&self, partial: Partial) -> Option<&Rule> {
        self.rules.get(partial.rule()? as usize)
    }

    /// What becomes of users without unit where a share decides.
    pub(crate) fn anonymous(&self, partial: Partial) -> Anonymous {
        self.rule(partial).map_or(self.anonymous, |rule| rule.anonymous)
    }
}

impl Target {
    /// Whether it has a user key; it never has that of an anonymous user.
    pub(crate) fn lists(&self, key: &[u8]) -> bool {
        let find = |keys: &[Box<str>]| keys.binary_search_by(|it| it.as_bytes().cmp(key));
        !key.is_empty() && find(&self.keys).is_ok()
    }
}

impl Ruleset {
    /// The position of a flag.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        let key_at = |at: &usize| self.flags.get(*at).map_or("", |flag| &*flag.key);
        let found = self.by_key.binary_search_by(|at| key_at(at).cmp(key)).ok()?;
        self.by_key.get(found).copied()
    }

    /// The position of a segment.
    pub(crate) fn segment(&self, name: &str) -> Option<usize> {
        self.segments.binary_search_by(|segment| (*segment.name).cmp(name)).ok()
    }

    /// The name of an attribute.
    pub(crate) fn attribute(&self, at: u32) -> &str {
        self.attributes.get(at as usize).map_or("", |name| name)
    }
}
