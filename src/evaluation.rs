//! The result of an evaluation (semantics.md, section 4.5).

use std::borrow::Cow;

use crate::decision::Decision;
use crate::json::Json;
use crate::number;
use crate::ruleset::{Flag, Rule, Ruleset, Variant};

/// The answer for one flag and one context. Equal inputs give equal answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// The key that was asked for.
    pub flag: String,
    /// Whether the flag is on for this user.
    pub enabled: bool,
    /// The variant's name; empty for none.
    pub variant: String,
    /// The variant's value or else its name; for flags without variants `enabled`.
    pub value: Value,
    /// Why.
    pub reason: Reason,
    /// The rule that decided: its id, or `#` and its position from 0.
    pub rule: Option<String>,
    /// The snapshot's version; empty for a reference array.
    pub version: String,
    /// Set for answers that no flag stands behind.
    pub error_code: Option<ErrorCode>,
}

/// What a flag is worth to a user: a JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Nothing: the caller's fallback counts.
    Null,
    /// The value of flags without variants.
    Boolean(bool),
    /// A double.
    Number(f64),
    /// A variant's name, unless the snapshot says more of the variant.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object's members, in the snapshot's order.
    Object(Vec<(String, Value)>),
}

/// Why a flag is on or off. `as_str` gives the word that stands in results
/// everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// No such flag.
    NotFound,
    /// The flag has a fault.
    Error,
    /// The flag is switched off.
    Disabled,
    /// A prerequisite does not hold.
    PrerequisiteFailed,
    /// A target lists the user.
    TargetMatch,
    /// A rule matched.
    RuleMatch,
    /// In the flag's percentage.
    Percentage,
    /// Not in the percentage of the flag, or of the rule that matched.
    PercentageExcluded,
    /// No rule matched, and no percentage is set for the others.
    NoMatch,
    /// On for everyone left.
    Default,
}

/// Why an answer is no flag's decision, in OpenFeature's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// No such flag.
    FlagNotFound,
    /// The flag has a fault.
    ParseError,
    /// The value was of another kind than the fallback, which replaced it.
    TypeMismatch,
}

impl Reason {
    /// Whether a flag with this reason is on.
    #[must_use]
    pub fn enabled(self) -> bool {
        matches!(self, Self::TargetMatch | Self::RuleMatch | Self::Percentage | Self::Default)
    }

    /// The word for it: `rule_match`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Error => "error",
            Self::Disabled => "disabled",
            Self::PrerequisiteFailed => "prerequisite_failed",
            Self::TargetMatch => "target_match",
            Self::RuleMatch => "rule_match",
            Self::Percentage => "percentage",
            Self::PercentageExcluded => "percentage_excluded",
            Self::NoMatch => "no_match",
            Self::Default => "default",
        }
    }

    /// The reason of a number: `reason as u8`.
    pub(crate) fn at(number: u8) -> Option<Self> {
        REASONS.get(usize::from(number)).copied()
    }

    fn error_code(self) -> Option<ErrorCode> {
        match self {
            Self::NotFound => Some(ErrorCode::FlagNotFound),
            Self::Error => Some(ErrorCode::ParseError),
            _ => None,
        }
    }
}

/// Each at its number.
pub(crate) const REASONS: [Reason; 10] = [
    Reason::NotFound,
    Reason::Error,
    Reason::Disabled,
    Reason::PrerequisiteFailed,
    Reason::TargetMatch,
    Reason::RuleMatch,
    Reason::Percentage,
    Reason::PercentageExcluded,
    Reason::NoMatch,
    Reason::Default,
];

impl ErrorCode {
    /// The word for it: `FLAG_NOT_FOUND`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FlagNotFound => "FLAG_NOT_FOUND",
            Self::ParseError => "PARSE_ERROR",
            Self::TypeMismatch => "TYPE_MISMATCH",
        }
    }
}

impl Evaluation {
    /// Spells a decision out.
    pub(crate) fn new(
        ruleset: &Ruleset,
        key: &str,
        flag: Option<&Flag>,
        decision: Decision,
    ) -> Self {
        let plan = flag.and_then(|flag| flag.plan.as_ref());
        let served = plan.and_then(|plan| plan.variant(decision.variant()));
        let variant = served.map_or("", |served| &served.name);
        let enabled = decision.reason().enabled();
        let value = match (plan, served) {
            (_, Some(Variant { value: Some(value), .. })) if !variant.is_empty() => value.clone(),
            (Some(_), _) if !variant.is_empty() => variant.into(),
            (Some(plan), _) if plan.declared == 0 => enabled.into(),
            _ => Value::Null,
        };
        let rule = decision.rule().map(|position| {
            let mut rules = plan.map_or(&[][..], |plan| &plan.rules).iter();
            let decided = rules.find(|rule| rule.position == position);
            decided.map_or_else(String::new, rule_name)
        });
        Self {
            flag: key.to_owned(),
            enabled,
            variant: variant.to_owned(),
            value,
            reason: decision.reason(),
            rule,
            version: (*ruleset.version).to_owned(),
            error_code: decision.reason().error_code(),
        }
    }

    /// The same with `fallback` for the value, if that is null or of another
    /// kind than a fallback that is not null.
    pub(crate) fn or(mut self, fallback: Value) -> Self {
        let same_kind = core::mem::discriminant(&self.value) == core::mem::discriminant(&fallback);
        if self.value == Value::Null || !(same_kind || fallback == Value::Null) {
            if self.value != fallback && self.error_code.is_none() {
                self.error_code = Some(ErrorCode::TypeMismatch);
            }
            self.value = fallback;
        }
        self
    }
}

impl Value {
    /// The value of JSON that was read.
    pub(crate) fn from_json(json: &Json<'_>) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Boolean(boolean) => Self::Boolean(*boolean),
            Json::Number(number) => Self::Number(*number),
            Json::Text(text) => Self::Text(text.clone().into_owned()),
            Json::List(elements) => Self::List(elements.iter().map(Self::from_json).collect()),
            Json::Object(members) => {
                let member = |(name, value): &(Cow<'_, str>, Json<'_>)| {
                    (name.clone().into_owned(), Self::from_json(value))
                };
                Self::Object(members.iter().map(member).collect())
            }
        }
    }
}

/// The name of a rule: its id, else its position.
pub(crate) fn rule_name(rule: &Rule) -> String {
    rule.id.as_ref().map_or_else(|| position_name(rule.position), |id| (**id).to_owned())
}

/// The name of a rule without an id.
pub(crate) fn position_name(position: u32) -> String {
    "#".to_owned() + &number::decimal(position.into())
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Value {
    fn from(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
