//! The whole why of an evaluation (docs/explain.md).

use crate::evaluation::{Evaluation, Reason};
use crate::problem::Problem;

/// Why a flag is what it is for a user: what was looked at, what came of it,
/// and what it would take for a flag that is off to be on.
///
/// It has limits: at most 1,000 prerequisites, targets, rules and conditions
/// are listed, 20 values and items of each condition, 100 ways in; the counts
/// say how many there are. What decided and the ways' rules are always among
/// them. Outside of `evaluation` and `problems` texts of more than 1,000 bytes
/// are cut and end with `…`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Explanation {
    /// What evaluating the flag gives.
    pub evaluation: Evaluation,
    /// The same in plain English; the words may change.
    pub summary: String,
    /// The user key; empty for an anonymous user.
    pub user_key: String,
    /// Now in epoch milliseconds, for a flag with a rollout over time.
    pub now: Option<f64>,
    /// What loading the snapshot had to say of this flag.
    pub problems: Vec<Problem>,
    /// In document order.
    pub prerequisites: Vec<PrerequisiteStep>,
    /// How many there are in all.
    pub prerequisite_count: usize,
    /// In document order.
    pub targets: Vec<TargetStep>,
    /// How many there are in all.
    pub target_count: usize,
    /// In the order in which they are tried.
    pub rules: Vec<RuleStep>,
    /// How many there are in all.
    pub rule_count: usize,
    /// The share of the users whom no target or rule caught; `None` where the
    /// flag sets none for them.
    pub percentage: Option<PercentageStep>,
    /// The choice among weighted variants, for a flag that has weights.
    pub split: Option<SplitStep>,
    /// For a flag that is off: what it would take, first what has the fewest
    /// conditions to change.
    pub ways_in: Vec<WayIn>,
    /// How many there are in all.
    pub way_count: usize,
    /// The context's members that are integers beyond ±(2^53 − 1) and not text,
    /// or lists with such: as ids they are not told apart everywhere. Only those
    /// that the snapshot reads or that can be the user key.
    pub unsafe_integers: Vec<String>,
}

/// A prerequisite.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PrerequisiteStep {
    /// The flag that it asks for.
    pub flag: String,
    /// The first of its variants that will do; none: all of them.
    pub variants: Vec<String>,
    /// How many will do in all.
    pub variant_count: usize,
    /// Whether that flag is on for this user.
    pub enabled: bool,
    /// Its variant's name; empty for none.
    pub variant: String,
    /// Why it is on or off.
    pub reason: Reason,
    /// Whether it is on in a variant that will do.
    pub holds: bool,
}

/// A list of user keys.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetStep {
    /// How many keys it has.
    pub key_count: usize,
    /// The variant it names; `None`: as for everyone.
    pub variant: Option<String>,
    /// Whether it lists the user key.
    pub holds: bool,
}

/// A targeting rule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleStep {
    /// Its id, or `#` and its position in the document.
    pub rule: String,
    /// All must hold.
    pub conditions: Vec<ConditionStep>,
    /// How many there are in all.
    pub condition_count: usize,
    /// Whether they hold.
    pub holds: bool,
    /// Whether this rule decided.
    pub decides: bool,
    /// The share of the users who match.
    pub percentage: PercentageStep,
    /// The variant it names; `None`: as for everyone.
    pub variant: Option<String>,
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConditionStep {
    /// `attribute`, `all`, `any`, `not` or `segment`.
    pub kind: &'static str,
    /// Whether it holds.
    pub holds: bool,
    /// The condition in plain English; the words may change.
    pub text: String,
    /// The attribute it asks of.
    pub attribute: Option<String>,
    /// Its operator, as schema 1 calls it; `never` for one that no item passes.
    pub operator: Option<String>,
    /// The first of the texts that items are compared with: sorted and each once
    /// for `in` and `not_in`, lower-cased where case is ignored.
    pub values: Vec<String>,
    /// How many there are in all.
    pub value_count: usize,
    /// Whether case is ignored.
    pub ignore_case: bool,
    /// Whether the empty text counts as missing, and what is missing is only
    /// ever found not to exist.
    pub strict: bool,
    /// Whether a pattern must match where the text begins.
    pub at_start: bool,
    /// The first of the items that were read; `None` for a missing attribute.
    pub items: Option<Vec<String>>,
    /// How many there are in all.
    pub item_count: usize,
    /// The segment it refers to.
    pub segment: Option<String>,
    /// What is inside of a group or segment. A segment's conditions are listed
    /// where it is first referred to.
    pub conditions: Vec<ConditionStep>,
    /// How many there are in all.
    pub condition_count: usize,
}

/// A percentage, and where the user is in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PercentageStep {
    /// 0 to 100, as it counts.
    pub percentage: f64,
    /// `percent` or `modulo100`.
    pub scale: &'static str,
    /// What is hashed before the unit.
    pub salt: String,
    /// The attribute that is hashed; `None`: the user key.
    pub attribute: Option<String>,
    /// What is hashed of the user; `None` for one without a unit, who is in no
    /// percentage between 0 and 100.
    pub unit: Option<String>,
    /// The hash as a number.
    pub value: Option<u32>,
    /// The value's place on the scale.
    pub bucket: Option<f64>,
    /// The least value (on `modulo100`: remainder by 100) that is not in the
    /// percentage, where that is between 0 and 100.
    pub threshold: Option<u32>,
    /// Whether the user is in it.
    pub holds: bool,
    /// The user is in every percentage above this, and in none up to it.
    pub above: f64,
    /// When the step in force began, in epoch milliseconds, for a rollout over
    /// time.
    pub from: Option<f64>,
}

/// The choice of a variant by weights.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SplitStep {
    /// What is hashed before `/variants:` and the unit.
    pub salt: String,
    /// The attribute that is hashed; `None`: the user key.
    pub attribute: Option<String>,
    /// What is hashed of the user; `None` for one without a unit, whom the
    /// weights give no variant.
    pub unit: Option<String>,
    /// The hash as a number.
    pub value: Option<u32>,
    /// Where each variant of positive weight ends.
    pub cuts: Vec<CutStep>,
    /// The variant that the weights choose; `None` without a unit.
    pub variant: Option<String>,
}

/// The end of a variant in a split.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CutStep {
    /// The variant, for values
    pub variant: String,
    /// below this, and not below that of the variant before it. The last one's
    /// end is also for all values above.
    pub below: u32,
}

/// What it would take for a flag to be on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WayIn {
    /// What would have to be otherwise. `enable`: the flag's switch.
    /// `prerequisite`: another flag. Both stand before all others, which are
    /// alternatives: `percentage`, that of the flag or of a rule; `rule`, the
    /// conditions of one, if then no earlier rule matches too; `wait`, the clock.
    pub way: &'static str,
    /// The rule that it is about.
    pub rule: Option<String>,
    /// Where that stands in the explanation's `rules`.
    pub index: Option<usize>,
    /// The flag that it is about.
    pub flag: Option<String>,
    /// The positions of the rule's conditions that do not hold.
    pub conditions: Vec<usize>,
    /// The percentage of the rule or flag must be above this.
    pub above: Option<f64>,
    /// The flag is on from this instant on, in epoch milliseconds.
    pub from: Option<f64>,
    /// The same in plain English; the words may change.
    pub text: String,
}
