//! Explanations in plain English.

use crate::evaluation::Reason;
use crate::explanation::{ConditionStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep};
use crate::number;
use crate::problem::Severity;

/// So many of a list are named,
const NAMED: usize = 5;
/// and so many characters of a text.
const SHOWN: usize = 60;

/// A condition: `plan is one of pro, team`.
pub(super) fn condition(step: &ConditionStep) -> String {
    let count = step.conditions.len();
    match (step.kind, step.conditions.first()) {
        ("attribute", _) => {
            let name = shown(step.attribute.as_deref().unwrap_or_default());
            let phrase = phrase(step.operator.as_deref().unwrap_or_default());
            match step.value_count {
                0 => [name, phrase.to_owned()].join(" "),
                count => [name, phrase.to_owned(), named(&step.values, count)].join(" "),
            }
        }
        ("segment", _) => {
            "in segment ".to_owned() + &shown(step.segment.as_deref().unwrap_or_default())
        }
        ("not", Some(inside)) if count == 1 => ["not (", &inside.text, ")"].concat(),
        (kind, _) => {
            let kind = if kind == "not" { "not all" } else { kind };
            [kind, " of ", &counted(count, "condition")].concat()
        }
    }
}

fn phrase(operator: &str) -> &'static str {
    let version = operator.strip_prefix("semver_").or(operator.strip_prefix("version_"));
    match version.unwrap_or(operator) {
        "eq" => "is",
        "neq" => "is not",
        "in" => "is one of",
        "not_in" => "is none of",
        "contains" => "contains",
        "not_contains" => "does not contain",
        "starts_with" => "starts with",
        "not_starts_with" => "does not start with",
        "ends_with" => "ends with",
        "not_ends_with" => "does not end with",
        "matches" => "matches",
        "not_matches" => "does not match",
        "exists" => "is there",
        "not_exists" => "is missing",
        "gt" => "is above",
        "gte" => "is at least",
        "lt" => "is below",
        "lte" => "is at most",
        "before" => "is before",
        "after" => "is after",
        _ => "is asked what is always false",
    }
}

/// Conditions that do not hold, with what was found.
pub(super) fn failed<'s>(conditions: impl Iterator<Item = &'s ConditionStep>) -> String {
    let found = |step: &ConditionStep| match (&step.items, step.kind) {
        (None, "attribute") => step.text.clone() + " (it is missing)",
        (Some(items), _) if items.is_empty() => step.text.clone() + " (it is an empty list)",
        (Some(items), _) => [&step.text, " (it is ", &named(items, step.item_count), ")"].concat(),
        _ => step.text.clone(),
    };
    listed(conditions.map(found), " and ")
}

/// What a percentage would have to be.
pub(super) fn above(rule: Option<&RuleStep>, step: &PercentageStep) -> String {
    let whose = match rule {
        Some(rule) => ["rule ", &shown(&rule.rule), "'s percentage"].concat(),
        None => "the flag's percentage".to_owned(),
    };
    let enough = (step.above * 1e4).ceil() / 1e4;
    match step.unit {
        None => whose + " at 100 (there is no unit to bucket by)",
        Some(_) if enough >= 100.0 => whose + " at 100",
        Some(_) => [&whose, " above ", &number::canonical(enough)].concat(),
    }
}

/// A prerequisite that does not hold.
pub(super) fn prerequisite(step: &PrerequisiteStep) -> String {
    let flag = shown(&step.flag);
    let evaluation = &step.evaluation;
    match (evaluation.reason, evaluation.enabled) {
        (Reason::NotFound, _) => ["prerequisite ", &flag, " does not exist"].concat(),
        (Reason::Error, _) => ["prerequisite ", &flag, " has a fault"].concat(),
        (_, false) => ["prerequisite ", &flag, " is off"].concat(),
        (_, true) => {
            let wanted = named(&step.variants, step.variants.len());
            let got = match &*evaluation.variant {
                "" => "no variant".to_owned(),
                variant => shown(variant),
            };
            ["prerequisite ", &flag, " gives ", &got, " and not ", &wanted].concat()
        }
    }
}

/// An explanation in one line.
pub(super) fn summary(explanation: &Explanation) -> String {
    let evaluation = &explanation.evaluation;
    let decided = explanation.rules.iter().find(|rule| rule.decides);
    let share = decided.map(|rule| &rule.percentage).or(explanation.percentage.as_ref());
    let place = match share {
        Some(share) if explanation.now.is_some() && share.from.is_none() && decided.is_none() => {
            "the rollout has not begun".to_owned()
        }
        share => share.map(place).unwrap_or_default(),
    };
    let why = match evaluation.reason {
        Reason::NotFound => "there is no flag ".to_owned() + &shown(&evaluation.flag),
        Reason::Error => fault(explanation),
        Reason::Disabled => "the flag is switched off".to_owned(),
        Reason::PrerequisiteFailed => {
            let failed = explanation.prerequisites.iter().find(|step| !step.holds);
            failed.map(prerequisite).unwrap_or_default()
        }
        Reason::TargetMatch => {
            let at = explanation.targets.iter().position(|target| target.holds).unwrap_or(0);
            ["target ", &(at + 1).to_string(), " lists the user key"].concat()
        }
        Reason::RuleMatch | Reason::PercentageExcluded if decided.is_some() => {
            let matched = decided.map(matched).unwrap_or_default();
            if place.is_empty() { matched } else { [matched, place].join("; ") }
        }
        Reason::RuleMatch | Reason::Percentage | Reason::PercentageExcluded => place,
        Reason::NoMatch => none_matched(explanation),
        Reason::Default if explanation.rules.is_empty() && explanation.targets.is_empty() => {
            "for everyone".to_owned()
        }
        Reason::Default => none_matched(explanation) + ", and everyone left has it",
    };
    let target = explanation.targets.iter().find(|target| target.holds);
    let names_one = match evaluation.reason {
        Reason::TargetMatch => target.is_some_and(|target| target.variant.is_some()),
        _ => decided.is_some_and(|rule| rule.variant.is_some()),
    };
    let split = explanation.split.as_ref().filter(|_| evaluation.enabled && !names_one);
    let variant = match (&*evaluation.variant, split.and_then(|split| split.variant.as_ref())) {
        ("", _) => String::new(),
        (name, Some(_)) => ["; variant ", &shown(name), " by weights"].concat(),
        (name, None) => "; variant ".to_owned() + &shown(name),
    };
    let on = if evaluation.enabled { "on: " } else { "off: " };
    [on, &why, &variant].concat()
}

fn fault(explanation: &Explanation) -> String {
    // Of flags with one key the last stands.
    let fault = explanation.problems.iter().rfind(|problem| problem.severity == Severity::Error);
    match fault {
        Some(fault) => {
            ["the flag has a fault: ", &fault.message, " (at ", &fault.pointer, ")"].concat()
        }
        None => "the flag has a fault".to_owned(),
    }
}

fn matched(rule: &RuleStep) -> String {
    let name = shown(&rule.rule);
    if rule.conditions.is_empty() {
        return ["rule ", &name, " is for everyone"].concat();
    }
    let conditions = listed(rule.conditions.iter().map(|step| step.text.clone()), " and ");
    ["rule ", &name, " matched (", &conditions, ")"].concat()
}

fn none_matched(explanation: &Explanation) -> String {
    let rules = match explanation.rules.len() {
        0 => return "no target lists the user key".to_owned(),
        1 => "the rule does not match".to_owned(),
        count => ["none of ", &count.to_string(), " rules matches"].concat(),
    };
    match explanation.targets.is_empty() {
        true => rules,
        false => "no target lists the user key, and ".to_owned() + &rules,
    }
}

/// Where a user is in a percentage; nothing where everybody is in it.
fn place(step: &PercentageStep) -> String {
    let percentage = places(step.percentage);
    match step.bucket {
        _ if step.percentage >= 100.0 => String::new(),
        _ if step.percentage <= 0.0 => "the percentage is 0".to_owned(),
        None => ["no unit to bucket by, so in no part of ", &percentage, " %"].concat(),
        Some(bucket) => {
            let below = if step.holds { " is below " } else { " is not below " };
            ["bucket ", &places(bucket), below, &percentage, " %"].concat()
        }
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    [&count.to_string(), " ", noun, plural].concat()
}

/// A number with at most four decimal places, rounded down.
fn places(number: f64) -> String {
    number::canonical((number * 1e4).floor() / 1e4)
}

/// The first of some texts that are `count` in all.
fn named(texts: &[String], count: usize) -> String {
    let rest = count.saturating_sub(NAMED);
    let mut named: Vec<String> = texts.iter().take(NAMED).map(|text| shown(text)).collect();
    if rest > 0 {
        named.push(rest.to_string() + " more");
    }
    named.join(", ")
}

fn listed(texts: impl Iterator<Item = String>, between: &str) -> String {
    let mut texts: Vec<String> = texts.collect();
    let rest = texts.len().saturating_sub(NAMED);
    if rest > 0 {
        texts.truncate(NAMED);
        texts.push(counted(rest, "more"));
    }
    texts.join(between)
}

/// A text: in quotes where it could be misread, and cut short.
fn shown(text: &str) -> String {
    let odd = |char: char| char.is_whitespace() || char.is_control() || ",()\"".contains(char);
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    if text.is_empty() || shown.contains(odd) { ["\"", &shown, "\""].concat() } else { shown }
}
