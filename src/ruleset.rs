//! The compiled form of a snapshot: names are numbers, percentages are
//! thresholds, rules stand in the order in which they are tried.

use crate::model::Relation;

/// A compiled snapshot.
pub(crate) struct Ruleset {
    /// The flags that stand, in the snapshot's order.
    pub(crate) flags: Vec<Flag>,
    /// Positions in `flags`, ascending by key.
    pub(crate) by_key: Vec<usize>,
    /// The attributes that any flag reads; a condition names one by position.
    pub(crate) attributes: Vec<Box<str>>,
    /// The attribute names that stand for the user key where the context has
    /// no such attribute.
    pub(crate) user_key_names: &'static [&'static str],
}

/// A flag, by its key.
pub(crate) struct Flag {
    pub(crate) key: Box<str>,
    /// The attributes that its conditions read: positions in
    /// `Ruleset::attributes`, in the order in which they first appear.
    pub(crate) reads: Box<[u32]>,
    /// `None` when the flag has a fault.
    pub(crate) plan: Option<Plan>,
}

/// How one flag is decided.
#[derive(PartialEq)]
pub(crate) struct Plan {
    pub(crate) enabled: bool,
    /// In the order in which they are tried.
    pub(crate) rules: Box<[Rule]>,
    pub(crate) rest: Rest,
    /// The declared variants' names, ascending; others that are served follow.
    pub(crate) variants: Box<[Box<str>]>,
    /// Whether `variants` declares any, so that the flag's value is a variant.
    pub(crate) has_variants: bool,
    /// What those get whose rule names no variant, or whom no rule caught.
    pub(crate) serve: Serve,
}

#[derive(PartialEq)]
pub(crate) struct Rule {
    /// The position in the document.
    pub(crate) position: u32,
    pub(crate) conditions: Box<[Condition]>,
    /// `None`: as for everyone.
    pub(crate) variant: Option<Serve>,
}

/// What becomes of a user whom no rule caught.
#[derive(PartialEq)]
pub(crate) enum Rest {
    /// On, for everyone.
    Default,
    /// Off: there are rules, and no percentage for the others.
    NoMatch,
    /// On for those whose value is below the threshold.
    Below(u32),
}

/// Which variant is served.
#[derive(PartialEq)]
pub(crate) enum Serve {
    /// None: the empty text.
    Nothing,
    /// One of `Plan::variants`.
    Variant(u32),
    /// By weights: the first whose cut the value is below, else the last.
    Split(Box<[Cut]>),
}

/// One variant's end in a split; only variants of positive weight have one.
#[derive(PartialEq)]
pub(crate) struct Cut {
    pub(crate) below: u32,
    pub(crate) variant: u32,
}

#[derive(PartialEq)]
pub(crate) struct Condition {
    /// A position in the flag's `reads`, so that conditions can be compared
    /// across rulesets.
    pub(crate) attribute: u32,
    pub(crate) negated: bool,
    pub(crate) relation: Relation,
}

impl Ruleset {
    /// The position of a flag.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        let key_at = |at: &usize| self.flags.get(*at).map_or("", |flag| &*flag.key);
        let found = self.by_key.binary_search_by(|at| key_at(at).cmp(key)).ok()?;
        self.by_key.get(found).copied()
    }

    /// The keys of the flags that are in one of two rulesets only, or that
    /// could decide differently: first those of `self`, the new one, then those
    /// that are gone.
    pub(crate) fn changed_since<'r>(&'r self, old: &'r Self) -> Vec<&'r str> {
        let same = |flag: &&Flag| {
            let before = old.position(&flag.key).and_then(|at| old.flags.get(at));
            before.is_some_and(|before| {
                flag.plan == before.plan && self.names(flag).eq(old.names(before))
            })
        };
        let gone = |flag: &&Flag| self.position(&flag.key).is_none();
        let here = self.flags.iter().filter(|flag| !same(flag));
        here.chain(old.flags.iter().filter(gone)).map(|flag| &*flag.key).collect()
    }

    /// The names of the attributes that a flag reads.
    pub(crate) fn names(&self, flag: &Flag) -> impl Iterator<Item = &str> {
        flag.reads.iter().map(|at| self.attribute(*at))
    }

    /// The name of an attribute.
    pub(crate) fn attribute(&self, at: u32) -> &str {
        self.attributes.get(at as usize).map_or("", |name| name)
    }
}
