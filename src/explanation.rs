//! The whole why of an evaluation (docs/explain.md).

use crate::evaluation::Evaluation;
use crate::problem::Problem;

/// Why a flag is what it is for a user: what was looked at, what came of it,
/// and what it would take for a flag that is off to be on.
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
    /// In document order.
    pub targets: Vec<TargetStep>,
    /// In the order in which they are tried.
    pub rules: Vec<RuleStep>,
    /// The share of the users whom no target or rule caught; `None` where the
    /// flag sets none for them.
    pub percentage: Option<PercentageStep>,
    /// The choice among weighted variants, for a flag that has weights.
    pub split: Option<SplitStep>,
    /// For a flag that is off: what it would take, the least first.
    pub ways_in: Vec<WayIn>,
    /// The context's members that are integers beyond ±(2^53 − 1) and not text:
    /// as ids they are not told apart everywhere.
    pub unsafe_integers: Vec<String>,
}

/// A prerequisite.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PrerequisiteStep {
    /// The flag that it asks for.
    pub flag: String,
    /// Which of its variants will do; none: all of them.
    pub variants: Vec<String>,
    /// That flag's own evaluation.
    pub evaluation: Evaluation,
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
    /// Whether they do.
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
    /// The first hundred of the texts that items are compared with.
    pub values: Vec<String>,
    /// How many there are in all.
    pub value_count: usize,
    /// Whether case is ignored.
    pub ignore_case: bool,
    /// The first hundred of the items that were read; `None` for a missing
    /// attribute.
    pub items: Option<Vec<String>>,
    /// How many there are in all.
    pub item_count: usize,
    /// The segment it refers to.
    pub segment: Option<String>,
    /// What is inside of a group or segment. A segment's conditions are listed
    /// where it is first referred to.
    pub conditions: Vec<ConditionStep>,
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
    /// conditions of one; `wait`, the clock.
    pub way: &'static str,
    /// The rule that it is about.
    pub rule: Option<String>,
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
