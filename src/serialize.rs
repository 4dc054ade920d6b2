//! Serialisation with serde, in the form that JavaScript's results have.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::evaluation::{ErrorCode, Evaluation, Reason, Value};
use crate::explanation::{
    ConditionStep, CutStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep, SplitStep,
    TargetStep, WayIn,
};
use crate::members::objects;
use crate::problem::{Problem, ProblemCode, Severity};
use crate::snapshot::{Format, Report};

macro_rules! as_word {
    ($($type:ty),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )*};
}

macro_rules! as_object {
    ($type:ident { $($name:literal: $field:ident),* }) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let members = [$($name),*].len();
                let mut object = serializer.serialize_struct(stringify!($type), members)?;
                $(object.serialize_field($name, &self.$field)?;)*
                object.end()
            }
        }
    };
}

as_word!(Reason, ErrorCode, Severity, ProblemCode, Format);

objects!(as_object);

as_object!(Report {
    "version": version, "format": format, "digest": digest, "flags": flags,
    "problems": problems, "problemCount": problem_count
});

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(boolean) => serializer.serialize_bool(*boolean),
            // A whole number has no `.0` in JSON that other languages write.
            Self::Number(number) if *number == number.trunc() && number.abs() < 1e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(elements) => serializer.collect_seq(elements),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}
