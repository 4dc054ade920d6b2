//! Regular expressions (semantics.md, section 6.6): the patterns that the crate
//! regex-lite reads, in a tenth of the code. `tests/patterns.rs` holds the two
//! against each other.
//!
//! A pattern's text is translated in one pass (`parse`) into a program
//! (`program`) that is run on all of its paths at once (`run`).

mod class;
mod look;
mod parse;
mod program;
mod run;

use program::Program;

/// A regular expression.
pub(crate) struct Pattern {
    text: Box<str>,
    /// Whether a match must begin where the text begins.
    pub(crate) at_start: bool,
    program: Program,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// Why it is refused: what is malformed or not supported, nested more than
    /// 50 levels deep, or larger than 10 MiB by regex-lite's count.
    pub(crate) fn new(text: &str, at_start: bool) -> Result<Self, &'static str> {
        let mut program = Program::default();
        parse::parse(text, &mut program).map_err(Refusal::message)?;
        Ok(Self { text: text.into(), at_start, program })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it matches somewhere in a text, in time linear in the text.
    pub(crate) fn matches(&self, text: &str) -> bool {
        self.program.matches(text, self.at_start)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.at_start == other.at_start
    }
}

/// Why a pattern is refused.
#[derive(Clone, Copy)]
enum Refusal {
    Unfinished,
    TooDeep,
    TooLarge,
    UnopenedGroup,
    LookAround,
    GroupName,
    Flags,
    NothingToRepeat,
    Repetition,
    Escape,
    CodePoint,
    BackReference,
    UnicodeClass,
    NestedClass,
    ClassRange,
}

impl Refusal {
    fn message(self) -> &'static str {
        match self {
            Self::Unfinished => "a group, a class or an escape is not finished",
            Self::TooDeep => "it is nested too deep",
            Self::TooLarge => "it is too large",
            Self::UnopenedGroup => "a `)` closes no group",
            Self::LookAround => "look-around is not supported",
            Self::GroupName => "a group's name is malformed or taken",
            Self::Flags => "flags are malformed",
            Self::NothingToRepeat => "there is nothing to repeat",
            Self::Repetition => "a repetition is malformed",
            Self::Escape => "an escape is unknown",
            Self::CodePoint => "a code point is malformed",
            Self::BackReference => "back-references are not supported",
            Self::UnicodeClass => "`\\p` is not supported",
            Self::NestedClass => "a class in a class is not supported, nor is a set operation",
            Self::ClassRange => "a range is malformed",
        }
    }
}
