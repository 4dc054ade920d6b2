//! The result of an evaluation (semantics.md, section 4.5).

use crate::evaluate::Decision;
use crate::ruleset::Flag;

/// The answer for one flag and one context. Equal inputs give equal answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The key that was asked for.
    pub flag: String,
    /// Whether the flag is on for this user.
    pub enabled: bool,
    /// The variant's name; empty for none.
    pub variant: String,
    /// The variant's value, its name, or for flags without variants `enabled`.
    pub value: Value,
    /// Why.
    pub reason: Reason,
    /// The rule that decided: `#` and its position from 0.
    pub rule: Option<String>,
    /// The snapshot's version; empty for a reference array.
    pub version: String,
    /// Set for answers that no flag stands behind.
    pub error_code: Option<ErrorCode>,
}

/// What a flag is worth to a user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Nothing: the caller's fallback counts.
    Null,
    /// For flags without variants.
    Boolean(bool),
    /// A variant's name.
    Text(String),
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
    /// A rule matched.
    RuleMatch,
    /// In the flag's percentage.
    Percentage,
    /// Not in the flag's percentage.
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
        matches!(self, Self::RuleMatch | Self::Percentage | Self::Default)
    }

    /// The word for it: `rule_match`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Error => "error",
            Self::Disabled => "disabled",
            Self::RuleMatch => "rule_match",
            Self::Percentage => "percentage",
            Self::PercentageExcluded => "percentage_excluded",
            Self::NoMatch => "no_match",
            Self::Default => "default",
        }
    }

    fn error_code(self) -> Option<ErrorCode> {
        match self {
            Self::NotFound => Some(ErrorCode::FlagNotFound),
            Self::Error => Some(ErrorCode::ParseError),
            _ => None,
        }
    }
}

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
    pub(crate) fn new(key: &str, flag: Option<&Flag>, decision: Decision) -> Self {
        let plan = flag.and_then(|flag| flag.plan.as_ref());
        let name = |at: u32| plan?.variants.get(at as usize).cloned();
        let variant = decision.variant.and_then(name).map_or(String::new(), String::from);
        let enabled = decision.reason.enabled();
        let value = match plan {
            Some(_) if !variant.is_empty() => Value::Text(variant.clone()),
            Some(plan) if !plan.has_variants => Value::Boolean(enabled),
            _ => Value::Null,
        };
        Self {
            flag: key.to_owned(),
            enabled,
            variant,
            value,
            reason: decision.reason,
            rule: decision.rule.map(|position| "#".to_owned() + &position.to_string()),
            version: String::new(),
            error_code: decision.reason.error_code(),
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
