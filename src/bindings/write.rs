//! JSON for JavaScript: evaluations, errors and reports, read with
//! `JSON.parse` once and kept there.

use crate::error::SnapshotError;
use crate::evaluation::{Evaluation, Value};
use crate::problem::Problem;
use crate::ruleset::{Flag, Rest, Ruleset, Serve};
use crate::snapshot::{Format, Loaded};

/// JSON text that is complete.
pub(super) struct Json(String);

impl Json {
    fn null() -> Self {
        Self("null".to_owned())
    }

    fn boolean(boolean: bool) -> Self {
        Self((if boolean { "true" } else { "false" }).to_owned())
    }

    fn count(count: usize) -> Self {
        Self(count.to_string())
    }

    pub(super) fn text(text: &str) -> Self {
        let mut quoted = String::with_capacity(text.len() + 2);
        quoted.push('"');
        for char in text.chars() {
            match char {
                '"' | '\\' => quoted.extend(['\\', char]),
                '\0'..='\u{1F}' => {
                    let digit = |value| char::from_digit(value, 16).unwrap_or('0');
                    quoted.push_str("\\u00");
                    quoted.extend([digit(char as u32 >> 4), digit(char as u32 & 15)]);
                }
                _ => quoted.push(char),
            }
        }
        quoted.push('"');
        Self(quoted)
    }

    fn maybe_text(text: Option<&str>) -> Self {
        text.map_or_else(Self::null, Self::text)
    }

    fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self::list(texts.into_iter().map(Self::text))
    }

    pub(super) fn list(elements: impl IntoIterator<Item = Self>) -> Self {
        Self::enclosed('[', elements.into_iter().map(|element| element.0), ']')
    }

    fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        let member = |(name, value): (&str, Self)| ["\"", name, "\":", &value.0].concat();
        Self::enclosed('{', members.into_iter().map(member), '}')
    }

    fn enclosed(open: char, parts: impl Iterator<Item = String>, close: char) -> Self {
        let mut text = String::from(open);
        for part in parts {
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&part);
        }
        text.push(close);
        Self(text)
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

pub(super) fn evaluation(evaluation: &Evaluation) -> Json {
    let value = match &evaluation.value {
        Value::Null => Json::null(),
        Value::Boolean(boolean) => Json::boolean(*boolean),
        Value::Text(text) => Json::text(text),
    };
    Json::object([
        ("flag", Json::text(&evaluation.flag)),
        ("enabled", Json::boolean(evaluation.enabled)),
        ("variant", Json::text(&evaluation.variant)),
        ("value", value),
        ("reason", Json::text(evaluation.reason.as_str())),
        ("rule", Json::maybe_text(evaluation.rule.as_deref())),
        ("version", Json::text(&evaluation.version)),
        ("errorCode", Json::maybe_text(evaluation.error_code.map(|code| code.as_str()))),
    ])
}

/// An error: `[code, message, line, column, pointer]`, the last three or null.
pub(super) fn error(error: &SnapshotError) -> String {
    let (line, column) = error.line_column().unzip();
    let number = |number: Option<usize>| number.map_or_else(Json::null, Json::count);
    let error = [
        Json::text(error.code().as_str()),
        Json::text(&error.to_string()),
        number(line),
        number(column),
        Json::maybe_text(error.pointer()),
    ];
    Json::list(error).into_text()
}

pub(super) fn report(loaded: &Loaded) -> Json {
    let problem = |problem: &Problem| {
        Json::object([
            ("code", Json::text(problem.code.as_str())),
            ("severity", Json::text(problem.severity.as_str())),
            ("pointer", Json::text(&problem.pointer)),
            ("flag", Json::maybe_text(problem.flag.as_deref())),
            ("message", Json::text(&problem.message)),
        ])
    };
    Json::object([
        ("version", Json::text("")),
        ("format", Json::text(Format::Reference.as_str())),
        ("flags", Json::count(loaded.ruleset.flags.len())),
        ("problems", Json::list(loaded.problems.iter().map(problem))),
        ("problemCount", Json::count(loaded.problem_count)),
    ])
}

pub(super) fn keys(loaded: &Loaded) -> Json {
    Json::texts(loaded.ruleset.flags.iter().map(|flag| &*flag.key))
}

pub(super) fn changed(new: &Ruleset, old: &Ruleset) -> Json {
    Json::texts(new.changed_since(old))
}

/// The attributes: `[[name, whether it stands for the user key], …]`.
pub(super) fn attributes(loaded: &Loaded) -> Json {
    let Ruleset { attributes, user_key_names, .. } = &loaded.ruleset;
    let pair =
        |name: &str| Json::list([Json::text(name), Json::boolean(user_key_names.contains(&name))]);
    Json::list(attributes.iter().map(|name| pair(name)))
}

/// What a flag reads: `[whether it reads the user key, attribute, …]`.
pub(super) fn reads(flag: Option<&Flag>) -> Json {
    let reads = flag.map_or(&[][..], |flag| &flag.reads);
    let key = Json::boolean(flag.is_some_and(reads_key));
    Json::list([key].into_iter().chain(reads.iter().map(|at| Json::count(*at as usize))))
}

/// Whether a decision may depend on the user key, apart from attributes.
fn reads_key(flag: &Flag) -> bool {
    let splits = |serve: &Serve| matches!(serve, Serve::Split(_));
    flag.plan.as_ref().is_some_and(|plan| {
        matches!(plan.rest, Rest::Below(_))
            || splits(&plan.serve)
            || plan.rules.iter().any(|rule| rule.variant.as_ref().is_some_and(splits))
    })
}
