//! What it would take for a flag that is off to be on.

use super::reach::Through;
use super::{MOST_WAYS, Steps, words};
use crate::evaluate::Subject;
use crate::explanation::{ConditionStep, Explanation, PercentageStep, RuleStep, WayIn};
use crate::ruleset::{Rest, Rollout};

/// The flag is switched off.
pub(super) fn enable(explanation: &mut Explanation) {
    explanation.way_count = 1;
    explanation.ways_in = vec![WayIn { text: "switch the flag on".to_owned(), ..way("enable") }];
}

/// So many prerequisites do not hold; the first of them are listed.
pub(super) fn prerequisites(failing: usize, explanation: &mut Explanation) {
    let failed = explanation.prerequisites.iter().filter(|step| !step.holds);
    let ways = failed.take(MOST_WAYS).map(|step| WayIn {
        flag: Some(step.flag.clone()),
        text: words::prerequisite(step),
        ..way("prerequisite")
    });
    explanation.way_count = failing;
    explanation.ways_in = ways.collect();
}

/// A percentage excludes the user, or nothing caught them.
pub(super) fn alternatives<S: Subject>(
    steps: &Steps<'_, S>,
    through: Vec<Through>,
    explanation: &mut Explanation,
) {
    let mut ways = Vec::new();
    let deciding = explanation.rules.iter().position(|rule| rule.decides);
    match deciding.and_then(|at| Some((at, explanation.rules.get(at)?))) {
        Some((at, rule)) => ways.push(WayIn {
            rule: Some(rule.rule.clone()),
            index: Some(at),
            ..percentage(&rule.percentage, words::of_rule(rule))
        }),
        None => {
            let step = explanation.percentage.clone().unwrap_or_else(|| steps.nobody());
            ways.push(percentage(&step, words::of_flag(explanation)));
            ways.extend(explanation.now.and_then(|now| wait(steps, now)));
        }
    }
    explanation.way_count = ways.len() + through.len();
    let room = MOST_WAYS - ways.len();
    let rules = through.into_iter().take(room).filter_map(|Through { index, failing, .. }| {
        let index = index?;
        Some(rule(index, explanation.rules.get(index)?, failing))
    });
    ways.extend(rules);
    explanation.ways_in = ways;
}

/// By a rule's conditions that fail, and its percentage where that does not do.
fn rule(index: usize, rule: &RuleStep, failing: Vec<usize>) -> WayIn {
    let listed: Vec<&ConditionStep> =
        failing.iter().filter_map(|at| rule.conditions.get(*at)).collect();
    let mut way = WayIn {
        rule: Some(rule.rule.clone()),
        index: Some(index),
        text: words::failing(&listed, failing.len()),
        conditions: failing,
        ..way("rule")
    };
    if !rule.percentage.holds {
        way.above = Some(rule.percentage.above);
        way.text += " and ";
        way.text += &words::above(&words::of_rule(rule), &rule.percentage);
    }
    way
}

fn percentage(step: &PercentageStep, whose: String) -> WayIn {
    WayIn { above: Some(step.above), text: words::above(&whose, step), ..way("percentage") }
}

/// The first step of the rollout after now that the user is in, of those that
/// begin at once the last.
fn wait<S: Subject>(steps: &Steps<'_, S>, now: f64) -> Option<WayIn> {
    let Rest::Rollout(Rollout(all)) = &steps.plan.rest else { return None };
    let mut later = all.iter().filter(|step| step.from > now).peekable();
    while let Some(step) = later.next() {
        let replaced = later.peek().is_some_and(|next| next.from == step.from);
        if !replaced && steps.includes(step.share, steps.plan.anonymous) {
            let text = words::wait(step.from);
            return Some(WayIn { from: Some(step.from), text, ..way("wait") });
        }
    }
    None
}

fn way(way: &'static str) -> WayIn {
    WayIn {
        way,
        rule: None,
        index: None,
        flag: None,
        conditions: Vec::new(),
        above: None,
        from: None,
        text: String::new(),
    }
}
