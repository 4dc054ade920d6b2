//! What it would take for a flag that is off to be on.

use super::{NOBODY, Steps, words};
use crate::evaluate::Subject;
use crate::evaluation::Reason;
use crate::explanation::{Explanation, PercentageStep, RuleStep, WayIn};
use crate::order::sorted;
use crate::ruleset::{Rest, Step};

/// The ways in, those with the least to change first.
pub(super) fn ways_in<S: Subject>(steps: &Steps<'_, S>, explanation: &Explanation) -> Vec<WayIn> {
    match explanation.evaluation.reason {
        Reason::Disabled => {
            vec![WayIn { text: "switch the flag on".to_owned(), ..way("enable") }]
        }
        Reason::PrerequisiteFailed => {
            let failed = explanation.prerequisites.iter().filter(|it| !it.holds);
            let ways = failed.map(|step| WayIn {
                flag: Some(step.flag.clone()),
                text: words::prerequisite(step),
                ..way("prerequisite")
            });
            ways.collect()
        }
        Reason::PercentageExcluded | Reason::NoMatch => alternatives(steps, explanation),
        _ => Vec::new(),
    }
}

fn alternatives<S: Subject>(steps: &Steps<'_, S>, explanation: &Explanation) -> Vec<WayIn> {
    let mut ways = Vec::new();
    let mut decided = false;
    for rule in &explanation.rules {
        if rule.decides {
            ways.push(percentage(Some(rule), &rule.percentage));
            decided = true;
            break;
        }
        ways.push(through(rule));
    }
    if !decided {
        let share = explanation.percentage.clone().unwrap_or_else(|| steps.own(NOBODY));
        ways.push(percentage(None, &share));
        if let (Rest::Rollout(rollout), Some(now)) = (&steps.plan.rest, explanation.now) {
            let mut later = rollout.0.iter().filter(|step| step.from > now);
            let at = |step: &Step| rollout.step(step.from).map(|step| step.share);
            let includes = |step: &&Step| at(step).is_some_and(|share| steps.own(share).holds);
            ways.extend(later.find(includes).map(|step| WayIn {
                from: Some(step.from),
                text: "wait for a later step of the rollout".to_owned(),
                ..way("wait")
            }));
        }
    }
    let failed = |at: usize| ways.get(at).map_or(0, |way| way.conditions.len());
    let order = sorted(ways.len(), &|a, b| failed(a).cmp(&failed(b)));
    order.into_iter().filter_map(|at| ways.get(at).cloned()).collect()
}

/// By a rule's conditions that fail, and its percentage where that does not do.
fn through(rule: &RuleStep) -> WayIn {
    let failed = rule.conditions.iter().enumerate().filter(|(_, condition)| !condition.holds);
    let mut way = WayIn {
        rule: Some(rule.rule.clone()),
        conditions: failed.clone().map(|(at, _)| at).collect(),
        text: words::failed(failed.map(|(_, condition)| condition)),
        ..way("rule")
    };
    if !rule.percentage.holds {
        way.above = Some(rule.percentage.above);
        way.text += " and ";
        way.text += &words::above(Some(rule), &rule.percentage);
    }
    way
}

fn percentage(rule: Option<&RuleStep>, step: &PercentageStep) -> WayIn {
    WayIn {
        rule: rule.map(|rule| rule.rule.clone()),
        above: Some(step.above),
        text: words::above(rule, step),
        ..way("percentage")
    }
}

fn way(way: &'static str) -> WayIn {
    WayIn {
        way,
        rule: None,
        flag: None,
        conditions: Vec::new(),
        above: None,
        from: None,
        text: String::new(),
    }
}
