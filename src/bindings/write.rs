//! JSON for JavaScript: evaluations, errors and reports, read with
//! `JSON.parse` once and kept there.

use crate::error::SnapshotError;
use crate::evaluation::{Evaluation, Value};
use crate::problem::Problem;
use crate::ruleset::{Flag, Links, Rest, Ruleset, Share};
use crate::snapshot::Loaded;
use crate::{changed, number};

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
    Json::object([
        ("flag", Json::text(&evaluation.flag)),
        ("enabled", Json::boolean(evaluation.enabled)),
        ("variant", Json::text(&evaluation.variant)),
        ("value", value(&evaluation.value)),
        ("reason", Json::text(evaluation.reason.as_str())),
        ("rule", Json::maybe_text(evaluation.rule.as_deref())),
        ("version", Json::text(&evaluation.version)),
        ("errorCode", Json::maybe_text(evaluation.error_code.map(|code| code.as_str()))),
    ])
}

fn value(value: &Value) -> Json {
    match value {
        Value::Null => Json::null(),
        Value::Boolean(boolean) => Json::boolean(*boolean),
        Value::Number(number) => Json(number::canonical(*number)),
        Value::Text(text) => Json::text(text),
        Value::List(elements) => Json::list(elements.iter().map(self::value)),
        Value::Object(members) => {
            let member = |(name, value): &(String, Value)| {
                [Json::text(name).0, self::value(value).0].join(":")
            };
            Json::enclosed('{', members.iter().map(member), '}')
        }
    }
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
        ("version", Json::text(&loaded.ruleset.version)),
        ("format", Json::text(loaded.format.as_str())),
        ("flags", Json::count(loaded.ruleset.flags.len())),
        ("problems", Json::list(loaded.problems.iter().map(problem))),
        ("problemCount", Json::count(loaded.problem_count)),
    ])
}

pub(super) fn keys(loaded: &Loaded) -> Json {
    Json::texts(loaded.ruleset.flags.iter().map(|flag| &*flag.key))
}

pub(super) fn changed(new: &Ruleset, old: &Ruleset) -> Json {
    Json::texts(changed::changed(new, old))
}

/// What a snapshot reads: `[whether any flag reads the clock, [attribute's name,
/// whether it is the user key, whether it is that where it is missing], …]`.
pub(super) fn attributes(loaded: &Loaded) -> Json {
    let Ruleset { attributes, user_key_names, flags, .. } = &loaded.ruleset;
    let rest = |flag: &Flag| flag.plan.as_ref().map(|plan| matches!(plan.rest, Rest::Rollout(_)));
    let clock = Json::boolean(flags.iter().filter_map(rest).any(|rollout| rollout));
    let attribute = |name: &str| {
        let [always, otherwise] = [user_key_names.always, user_key_names.otherwise]
            .map(|names| Json::boolean(names.contains(&name)));
        Json::list([Json::text(name), always, otherwise])
    };
    Json::list([clock].into_iter().chain(attributes.iter().map(|name| attribute(name))))
}

/// What a flag reads: `[whether it reads the user key, whether it reads the
/// clock, attribute, …]`.
pub(super) fn reads(ruleset: &Ruleset, flag: usize) -> Json {
    let mut reads = Reads {
        ruleset,
        flags: vec![false; ruleset.flags.len()],
        segments: vec![false; ruleset.segments.len()],
        attributes: vec![false; ruleset.attributes.len()],
        key: false,
        clock: false,
    };
    reads.flag(flag);
    let attributes = reads.attributes.iter().enumerate().filter(|(_, read)| **read);
    let flags = [Json::boolean(reads.key), Json::boolean(reads.clock)];
    Json::list(flags.into_iter().chain(attributes.map(|(at, _)| Json::count(at))))
}

/// What evaluating a flag can look at, with all that it leads to.
struct Reads<'r> {
    ruleset: &'r Ruleset,
    flags: Vec<bool>,
    segments: Vec<bool>,
    attributes: Vec<bool>,
    key: bool,
    clock: bool,
}

impl Reads<'_> {
    fn flag(&mut self, at: usize) {
        let (Some(flag), true) = (self.ruleset.flags.get(at), mark(&mut self.flags, at)) else {
            return;
        };
        let Some(plan) = flag.plan.as_ref().filter(|plan| plan.enabled) else { return };
        let partial = |share: &Share| matches!(share, Share::Below(_));
        let hashes = !plan.cuts.is_empty()
            || plan.rules.iter().any(|rule| partial(&rule.share))
            || match &plan.rest {
                Rest::NoMatch => false,
                Rest::Share(share) => partial(share),
                Rest::Rollout(steps) => steps.iter().any(|(_, share)| partial(share)),
            };
        self.key |= hashes && plan.bucket_by.is_none() || !plan.targets.is_empty();
        self.clock |= matches!(plan.rest, Rest::Rollout(_));
        self.links(&flag.links);
        for at in flag.links.flags.iter().flatten() {
            self.flag(*at as usize);
        }
    }

    fn links(&mut self, links: &Links) {
        for at in &links.attributes {
            mark(&mut self.attributes, *at as usize);
        }
        for at in &links.segments {
            let segment = self.ruleset.segments.get(*at as usize);
            if let (Some(segment), true) = (segment, mark(&mut self.segments, *at as usize)) {
                self.links(&segment.links);
            }
        }
    }
}

/// Marks a position; whether it was not marked before.
fn mark(marks: &mut [bool], at: usize) -> bool {
    marks.get_mut(at).is_some_and(|marked| !core::mem::replace(marked, true))
}
