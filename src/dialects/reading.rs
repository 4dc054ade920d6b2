//! What is kept while the flags of one snapshot are read.

use super::place::Place;
use crate::model::{Definition, Flag, References};
use crate::order::Names;
use crate::problem::{Fallible, ProblemCode, Problems};

/// What reading the flags of one snapshot has to say.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) problems: Problems,
    /// The unknown members that were reported already.
    pub(crate) unknown: Names,
}

/// The reading of one flag, or of what is in no flag.
pub(crate) struct Reading<'f> {
    pub(crate) problems: &'f mut Problems,
    pub(crate) unknown: &'f mut Names,
    /// The key of the flag; `None` for what is in no flag.
    pub(crate) flag: Option<&'f str>,
    /// What its conditions refer to.
    pub(crate) references: References,
}

impl<'f> Reading<'f> {
    pub(crate) fn new(findings: &'f mut Findings, flag: Option<&'f str>) -> Self {
        let Findings { problems, unknown } = findings;
        Self { problems, unknown, flag, references: References::default() }
    }

    /// Reads a flag; one with a fault, which is reported, has no definition.
    pub(crate) fn flag(
        mut self,
        key: &str,
        read: impl FnOnce(&mut Self) -> Fallible<Definition>,
    ) -> Flag {
        let definition =
            read(&mut self).map_err(|fault| self.problems.fault(Some(key), *fault)).ok();
        Flag { key: key.into(), definition, references: self.references }
    }

    /// Reports something that leaves the flag working; the message comes in parts.
    pub(crate) fn warn(&mut self, code: ProblemCode, place: &Place<'_>, message: &[&str]) {
        self.problems.warn(code, self.flag, &|| place.pointer(), message);
    }
}
