//! What is wrong inside a snapshot that was loaded (semantics.md, section 4.2).

use core::fmt;

/// Something wrong in one flag, which leaves all other flags as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// Whether it costs a flag.
    pub severity: Severity,
    /// Where it is: a JSON pointer (RFC 6901) into the snapshot.
    pub pointer: String,
    /// The key of the flag; `None` for an element that was skipped.
    pub flag: Option<String>,
    /// What is wrong, for people; the words may change.
    pub message: String,
}

/// Whether a problem costs a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The flag answers with reason `error`, or the element was skipped.
    Error,
    /// The flag works, perhaps not as its author meant.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// The kinds of [`Problem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemCode {
    /// A member or element of the wrong type.
    BadType,
    /// A required member is missing.
    MissingField,
    /// The wrong number of values, or weights whose total overflows.
    BadValues,
    /// A pattern that is refused.
    BadRegex,
    /// A step of a rollout that does not begin at an instant.
    BadInstant,
    /// A segment that does not exist.
    UnknownSegment,
    /// A segment that reaches itself.
    SegmentCycle,
    /// A flag that reaches itself through prerequisites.
    PrerequisiteCycle,
    /// Conditions or prerequisites nested too deep.
    TooDeep,
    /// A flag with both a percentage and a rollout.
    PercentageAndRollout,
    /// A prerequisite that does not exist.
    UnknownPrerequisite,
    /// Rules or targets, and no percentage for the others.
    ImplicitZero,
    /// A later flag has the same key and stands in this one's place.
    DuplicateKey,
    /// The flag's key has `:` or `/variants` in it.
    AmbiguousKey,
    /// A member that the dialect does not know.
    UnknownField,
    /// A percentage below 0 or above 100.
    PercentageClamped,
    /// An operator that the dialect does not know.
    UnknownOperator,
    /// A value that its operator cannot use, or none where it needs one.
    BadOperand,
    /// A weight below 0.
    NegativeWeight,
    /// A variant that `variants` does not declare.
    UndeclaredVariant,
}

impl ProblemCode {
    /// The code as it is written everywhere: `bad_type`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadType => "bad_type",
            Self::MissingField => "missing_field",
            Self::BadValues => "bad_values",
            Self::BadRegex => "bad_regex",
            Self::BadInstant => "bad_instant",
            Self::UnknownSegment => "unknown_segment",
            Self::SegmentCycle => "segment_cycle",
            Self::PrerequisiteCycle => "prerequisite_cycle",
            Self::TooDeep => "too_deep",
            Self::PercentageAndRollout => "percentage_and_rollout",
            Self::UnknownPrerequisite => "unknown_prerequisite",
            Self::ImplicitZero => "implicit_zero",
            Self::DuplicateKey => "duplicate_key",
            Self::AmbiguousKey => "ambiguous_key",
            Self::UnknownField => "unknown_field",
            Self::PercentageClamped => "percentage_clamped",
            Self::UnknownOperator => "unknown_operator",
            Self::BadOperand => "bad_operand",
            Self::NegativeWeight => "negative_weight",
            Self::UndeclaredVariant => "undeclared_variant",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, severity, pointer, message, .. } = self;
        write!(f, "{} {}: {message} (at {pointer})", severity.as_str(), code.as_str())
    }
}

/// What was read, or the fault that was found; in a box, because most functions
/// hand it on.
pub(crate) type Fallible<T> = Result<T, Box<Fault>>;

/// A fault: what makes one flag an error.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) code: ProblemCode,
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// The problems of one snapshot as they are found.
#[derive(Default)]
pub(crate) struct Problems {
    /// The first [`Problems::KEPT`].
    pub(crate) list: Vec<Problem>,
    /// How many there were in all.
    pub(crate) count: usize,
}

impl Problems {
    const KEPT: usize = 1_000;

    /// Reports something that leaves the flag working; the message comes in parts.
    pub(crate) fn warn(
        &mut self,
        code: ProblemCode,
        flag: Option<&str>,
        pointer: &dyn Fn() -> String,
        message: &[&str],
    ) {
        // No text is made for what is only counted.
        if self.list.len() < Self::KEPT {
            let fault = Fault { code, pointer: pointer(), message: message.concat() };
            self.add(Severity::Warning, flag, fault);
        } else {
            self.count += 1;
        }
    }

    /// Reports what costs a flag, or an element that has no key.
    pub(crate) fn fault(&mut self, flag: Option<&str>, fault: Fault) {
        self.add(Severity::Error, flag, fault);
    }

    fn add(&mut self, severity: Severity, flag: Option<&str>, fault: Fault) {
        self.count += 1;
        if self.list.len() < Self::KEPT {
            let Fault { code, pointer, message } = fault;
            let flag = flag.map(str::to_owned);
            self.list.push(Problem { code, severity, pointer, flag, message });
        }
    }
}
