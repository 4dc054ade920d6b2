//! Explanations in plain English, one line each.

use super::Beyond;
use crate::evaluation::Reason;
use crate::explanation::{ConditionStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep};
use crate::problem::Severity;
use crate::{instant, number};

/// So many of a list are named,
const NAMED: usize = 5;
/// so many characters of a text,
const SHOWN: usize = 60;
/// and so many of what is wrong with a flag.
const TOLD: usize = 200;

/// A condition: `plan is one of pro, team`.
pub(super) fn condition(step: &ConditionStep) -> String {
    match (step.kind, step.conditions.as_slice()) {
        ("attribute", _) => {
            let name = shown(step.attribute.as_deref().unwrap_or_default());
            let phrase = phrase(step.operator.as_deref().unwrap_or_default());
            let asked = match step.value_count {
                0 => [&name, " ", phrase].concat(),
                count => [&name, " ", phrase, " ", &named(&step.values, count)].concat(),
            };
            if step.at_start { asked + " at its start" } else { asked }
        }
        ("segment", _) => {
            "in segment ".to_owned() + &shown(step.segment.as_deref().unwrap_or_default())
        }
        ("not", [inside]) if step.condition_count == 1 => ["not (", &inside.text, ")"].concat(),
        (kind, _) => {
            let kind = if kind == "not" { "not all" } else { kind };
            [kind, " of ", &counted(step.condition_count, "condition")].concat()
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

/// Conditions that do not hold, with what was found; there are `count` in all.
pub(super) fn failing(steps: &[&ConditionStep], count: usize) -> String {
    let found = |step: &&ConditionStep| match (&step.items, step.kind) {
        (None, "attribute") => step.text.clone() + " (it is missing)",
        (Some(items), _) if items.is_empty() => step.text.clone() + " (it is an empty list)",
        (Some(items), _) => [&step.text, " (it is ", &named(items, step.item_count), ")"].concat(),
        _ => step.text.clone(),
    };
    listed(steps.iter().map(found), count)
}

/// Whose percentage: that of a rule,
pub(super) fn of_rule(rule: &RuleStep) -> String {
    ["rule ", &shown(&rule.rule), "'s percentage"].concat()
}

/// or that of the flag.
pub(super) fn of_flag(explanation: &Explanation) -> String {
    let from = explanation.percentage.as_ref().map(|step| step.from);
    let whose = match (explanation.now, from) {
        (None, _) => "the flag's percentage",
        (Some(_), Some(Some(_))) => "the step in force's percentage",
        (Some(_), _) => "a step in force with a percentage",
    };
    whose.to_owned()
}

/// What a percentage would have to be.
pub(super) fn above(whose: &str, step: &PercentageStep) -> String {
    let cut = (step.above * 1e4).ceil() / 1e4;
    let enough = if cut < step.above { step.above } else { cut };
    match step.unit {
        None => [whose, " at 100 (there is ", &no_unit(step), " to bucket by)"].concat(),
        Some(_) if enough >= 100.0 => whose.to_owned() + " at 100",
        Some(_) => [whose, " above ", &number::canonical(enough)].concat(),
    }
}

fn no_unit(step: &PercentageStep) -> String {
    "no ".to_owned() + &step.attribute.as_deref().map_or("unit".to_owned(), shown)
}

/// A step of the rollout that is still to come.
pub(super) fn wait(from: f64) -> String {
    let from = instant::print(from).unwrap_or_else(|| number::canonical(from) + " ms");
    ["wait until a later step of the rollout (from ", &from, ")"].concat()
}

/// A prerequisite that does not hold.
pub(super) fn prerequisite(step: &PrerequisiteStep) -> String {
    let flag = shown(&step.flag);
    match (step.reason, step.enabled) {
        (Reason::NotFound, _) => ["prerequisite ", &flag, " does not exist"].concat(),
        (Reason::Error, _) => ["prerequisite ", &flag, " has a fault"].concat(),
        (_, false) => ["prerequisite ", &flag, " is off"].concat(),
        (_, true) => {
            let wanted = named(&step.variants, step.variant_count);
            let got = match &*step.variant {
                "" => "no variant".to_owned(),
                variant => shown(variant),
            };
            ["prerequisite ", &flag, " gives ", &got, " and not ", &wanted].concat()
        }
    }
}

/// An explanation in one line.
pub(super) fn summary(explanation: &Explanation, beyond: &Beyond) -> String {
    let on = if explanation.evaluation.enabled { "on: " } else { "off: " };
    [on, &why(explanation, beyond), &given_variant(explanation)].concat()
}

fn why(explanation: &Explanation, beyond: &Beyond) -> String {
    let decided = deciding(explanation);
    match explanation.evaluation.reason {
        Reason::NotFound => "there is no flag ".to_owned() + &shown(&explanation.evaluation.flag),
        Reason::Error => fault(explanation),
        Reason::Disabled => "the flag is switched off".to_owned(),
        Reason::PrerequisiteFailed => {
            let failed = explanation.prerequisites.iter().find(|step| !step.holds);
            failed.map(prerequisite).unwrap_or_default()
        }
        Reason::TargetMatch => {
            let number = beyond.target.unwrap_or(0) + 1;
            ["target ", &number.to_string(), " lists the user key"].concat()
        }
        Reason::NoMatch => none_matched(explanation),
        Reason::Default if explanation.rule_count == 0 && explanation.target_count == 0 => {
            "for everyone".to_owned()
        }
        Reason::Default => none_matched(explanation) + ", and everyone left has it",
        Reason::RuleMatch | Reason::Percentage | Reason::PercentageExcluded => match decided {
            None => own_place(explanation, beyond),
            Some(rule) => match place(&rule.percentage) {
                place if place.is_empty() => matched(rule),
                place => [matched(rule), place].join("; "),
            },
        },
    }
}

fn deciding(explanation: &Explanation) -> Option<&RuleStep> {
    explanation.rules.iter().find(|rule| rule.decides)
}

/// The variant that is given, and whether weights choose it.
fn given_variant(explanation: &Explanation) -> String {
    let evaluation = &explanation.evaluation;
    let target = explanation.targets.iter().find(|target| target.holds);
    let names_one = match evaluation.reason {
        Reason::TargetMatch => target.is_some_and(|target| target.variant.is_some()),
        _ => deciding(explanation).is_some_and(|rule| rule.variant.is_some()),
    };
    let split = explanation.split.as_ref().filter(|_| evaluation.enabled && !names_one);
    match (&*evaluation.variant, split.and_then(|split| split.variant.as_ref())) {
        ("", _) => String::new(),
        (name, Some(_)) => ["; variant ", &shown(name), " by weights"].concat(),
        (name, None) => "; variant ".to_owned() + &shown(name),
    }
}

fn fault(explanation: &Explanation) -> String {
    // Of flags with one key the last stands.
    let fault = explanation.problems.iter().rfind(|problem| problem.severity == Severity::Error);
    let Some(fault) = fault else { return "the flag has a fault".to_owned() };
    let (message, pointer) = (line(&fault.message, TOLD), line(&fault.pointer, TOLD));
    ["the flag has a fault: ", &message, " (at ", &pointer, ")"].concat()
}

fn matched(rule: &RuleStep) -> String {
    let name = shown(&rule.rule);
    if rule.condition_count == 0 {
        return ["rule ", &name, " is for everyone"].concat();
    }
    let texts = rule.conditions.iter().map(|step| step.text.clone());
    ["rule ", &name, " matched (", &listed(texts, rule.condition_count), ")"].concat()
}

fn none_matched(explanation: &Explanation) -> String {
    let rules = match explanation.rule_count {
        0 => return "no target lists the user key".to_owned(),
        1 => "the rule does not match".to_owned(),
        count => ["none of ", &count.to_string(), " rules matches"].concat(),
    };
    match explanation.target_count {
        0 => rules,
        _ => "no target lists the user key, and ".to_owned() + &rules,
    }
}

/// Where a user is in the flag's own percentage.
fn own_place(explanation: &Explanation, beyond: &Beyond) -> String {
    match &explanation.percentage {
        _ if beyond.no_steps => "the rollout has no steps".to_owned(),
        Some(step) if explanation.now.is_some() && step.from.is_none() => {
            "the rollout has not begun".to_owned()
        }
        step => step.as_ref().map(place).unwrap_or_default(),
    }
}

/// Where a user is in a percentage; nothing where everybody is in it.
fn place(step: &PercentageStep) -> String {
    let percentage = number::canonical(step.percentage);
    let by = step.attribute.as_deref().map(|name| " by ".to_owned() + &shown(name));
    match step.bucket {
        _ if step.percentage >= 100.0 => String::new(),
        _ if step.percentage <= 0.0 => "the percentage is 0".to_owned(),
        None => [&no_unit(step), " to bucket by, so in no part of ", &percentage, " %"].concat(),
        Some(bucket) => {
            // Cut, unless the cut one would be on the other side.
            let cut = (bucket * 1e4).floor() / 1e4;
            let is_true = cut != step.percentage && (cut < step.percentage) == step.holds;
            let bucket = number::canonical(if is_true { cut } else { bucket });
            let below = if step.holds { " is below " } else { " is not below " };
            ["bucket ", &bucket, &by.unwrap_or_default(), below, &percentage, " %"].concat()
        }
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    [&count.to_string(), " ", noun, plural].concat()
}

/// The first of some texts that are `count` in all.
fn named(texts: &[String], count: usize) -> String {
    let named: Vec<String> = texts.iter().take(NAMED).map(|text| shown(text)).collect();
    and_more(named.join(", "), count.saturating_sub(named.len()))
}

/// The first of some conditions that are `count` in all.
fn listed(texts: impl Iterator<Item = String>, count: usize) -> String {
    let texts: Vec<String> = texts.take(NAMED).collect();
    match texts.len() {
        0 => counted(count, "condition"),
        named => and_more(texts.join(" and "), count.saturating_sub(named)),
    }
}

fn and_more(named: String, more: usize) -> String {
    match more {
        0 => named,
        more => [&named, " and ", &more.to_string(), " more"].concat(),
    }
}

/// A text: in quotes where it could be misread, and cut short.
fn shown(text: &str) -> String {
    let odd = |char: char| char.is_whitespace() || is_hidden(char) || ",()\"".contains(char);
    if !text.is_empty() && !text.contains(odd) {
        return cut(text, SHOWN);
    }
    let escaped = cut(text, SHOWN).replace('\\', "\\\\").replace('"', "\\\"");
    ["\"", &line(&escaped, usize::MAX), "\""].concat()
}

/// A text that stays on its line: what cannot be seen is escaped.
fn line(text: &str, most: usize) -> String {
    let mut line = String::new();
    for char in cut(text, most).chars() {
        match is_hidden(char) {
            true => line.extend(char.escape_unicode()),
            false => line.push(char),
        }
    }
    line
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// Whether it does not show, or changes what is around it: controls, Unicode's
/// format characters, and what ends lines.
fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char as u32,
            0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2 | 0x180E
            | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB
            | 0x110BD | 0x110CD | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A
            | 0xE0000..=0xE0FFF)
}
