//! JSON for JavaScript: what is rich and rare, read with `JSON.parse` there.

use crate::evaluation::{ErrorCode, Evaluation, Reason, Value};
use crate::explanation::{
    ConditionStep, CutStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep, SplitStep,
    TargetStep, WayIn,
};
use crate::members::objects;
use crate::number;
use crate::problem::{Problem, ProblemCode, Severity};
use crate::snapshot::Format;

/// What has a JSON text.
pub(super) trait Write {
    /// Appends it.
    fn write(&self, to: &mut String);
}

/// The JSON text of something.
pub(super) fn json(value: &dyn Write) -> String {
    let mut text = String::new();
    value.write(&mut text);
    text
}

/// Appends members between braces.
pub(super) fn object(to: &mut String, members: &[(&str, &dyn Write)]) {
    to.push('{');
    for (at, (name, value)) in members.iter().enumerate() {
        if at > 0 {
            to.push(',');
        }
        name.write(to);
        to.push(':');
        value.write(to);
    }
    to.push('}');
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self, to: &mut String) {
        (**self).write(to);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, to: &mut String) {
        match self {
            Some(value) => value.write(to),
            None => to.push_str("null"),
        }
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, to: &mut String) {
        to.push('[');
        for (at, element) in self.iter().enumerate() {
            if at > 0 {
                to.push(',');
            }
            element.write(to);
        }
        to.push(']');
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, to: &mut String) {
        self.as_slice().write(to);
    }
}

impl Write for str {
    fn write(&self, to: &mut String) {
        to.push('"');
        for char in self.chars() {
            match char {
                '"' | '\\' => to.extend(['\\', char]),
                '\0'..='\u{1F}' => {
                    let digit = |value| char::from_digit(value, 16).unwrap_or('0');
                    to.push_str("\\u00");
                    to.extend([digit(char as u32 >> 4), digit(char as u32 & 15)]);
                }
                _ => to.push(char),
            }
        }
        to.push('"');
    }
}

impl Write for String {
    fn write(&self, to: &mut String) {
        self.as_str().write(to);
    }
}

impl Write for bool {
    fn write(&self, to: &mut String) {
        to.push_str(if *self { "true" } else { "false" });
    }
}

impl Write for usize {
    fn write(&self, to: &mut String) {
        to.push_str(&number::decimal(*self as u64));
    }
}

impl Write for u32 {
    fn write(&self, to: &mut String) {
        (*self as usize).write(to);
    }
}

impl Write for f64 {
    fn write(&self, to: &mut String) {
        to.push_str(&number::canonical(*self));
    }
}

impl Write for Value {
    fn write(&self, to: &mut String) {
        match self {
            Self::Null => to.push_str("null"),
            Self::Boolean(boolean) => boolean.write(to),
            Self::Number(number) => number.write(to),
            Self::Text(text) => text.write(to),
            Self::List(elements) => elements.write(to),
            Self::Object(members) => {
                object(to, &members.iter().map(member).collect::<Vec<_>>());
            }
        }
    }
}

fn member((name, value): &(String, Value)) -> (&str, &dyn Write) {
    (name, value)
}

macro_rules! as_word {
    ($($type:ty),*) => {$(
        impl Write for $type {
            fn write(&self, to: &mut String) {
                self.as_str().write(to);
            }
        }
    )*};
}

macro_rules! as_object {
    ($type:ident { $($name:literal: $field:ident),* }) => {
        impl Write for $type {
            fn write(&self, to: &mut String) {
                object(to, &[$(($name, &self.$field)),*]);
            }
        }
    };
}

as_word!(Reason, ErrorCode, Severity, ProblemCode, Format);
objects!(as_object);
