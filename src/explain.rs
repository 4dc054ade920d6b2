//! Explaining a decision: a second pass over what the decision rests on, with
//! the same tests and nothing of the way cut short. The decision itself is
//! always the evaluation's.

use crate::decision::Decision;
use crate::evaluate::{Run, Subject};
use crate::evaluation::{Evaluation, Reason, rule_name};
use crate::explanation::{Explanation, PrerequisiteStep, RuleStep, TargetStep};
use crate::problem::Problem;
use crate::ruleset::{Flag, Plan, Prerequisite, Rest, Rule, Ruleset, Served};
use reach::Through;

mod conditions;
mod places;
mod reach;
mod ways;
mod words;

/// So many prerequisites, targets and rules are listed, and so many conditions.
const MOST: usize = 1_000;
/// So many values and items are listed of one condition.
const MOST_TEXTS: usize = 20;
/// Longer texts, in bytes, are cut.
const LONGEST: usize = 1_000;
/// So many ways in are listed.
const MOST_WAYS: usize = 100;

/// Explains the decision of a flag; `problems` are those of the snapshot.
pub(crate) fn explain<S: Subject>(
    ruleset: &Ruleset,
    key: &str,
    flag: Option<&Flag>,
    subject: &S,
    problems: &[Problem],
) -> Explanation {
    let mut run = Run::new(ruleset, subject);
    let decision = flag.map_or(Decision::plain(Reason::NotFound), |flag| run.decide(flag));
    let of_flag = |problem: &&Problem| problem.flag.as_deref() == Some(key);
    let mut explanation = Explanation {
        evaluation: Evaluation::new(ruleset, key, flag, decision),
        summary: String::new(),
        user_key: text(subject.key()),
        now: None,
        problems: problems.iter().filter(of_flag).cloned().collect(),
        prerequisites: Vec::new(),
        prerequisite_count: 0,
        targets: Vec::new(),
        target_count: 0,
        rules: Vec::new(),
        rule_count: 0,
        percentage: None,
        split: None,
        ways_in: Vec::new(),
        way_count: 0,
        unsafe_integers: Vec::new(),
    };
    let explained = flag.and_then(|flag| Some((flag, flag.plan.as_ref()?)));
    let beyond = match explained {
        Some((flag, plan)) => {
            Steps::new(run, ruleset, subject, flag, plan).explain(decision, &mut explanation)
        }
        None => Beyond::default(),
    };
    explanation.summary = words::summary(&explanation, &beyond);
    explanation
}

/// What a summary says and no member does.
#[derive(Default)]
struct Beyond {
    /// The position of the target that lists the user key.
    target: Option<usize>,
    /// Whether there is a rollout over time without any step.
    no_steps: bool,
}

/// What the decision of one flag rests on.
struct Steps<'r, S> {
    run: Run<'r, S>,
    ruleset: &'r Ruleset,
    subject: &'r S,
    flag: &'r Flag,
    plan: &'r Plan,
    /// What is hashed of the user where users without a unit are hashed too,
    unit: &'r [u8],
    /// and the hash.
    value: u32,
    /// For each, whether its conditions are listed already.
    segments: Vec<bool>,
    /// So many conditions can still be listed.
    room: usize,
}

impl<'r, S: Subject> Steps<'r, S> {
    fn explain(mut self, decision: Decision, explanation: &mut Explanation) -> Beyond {
        let failing = self.prerequisites(explanation);
        let target = self.targets(explanation);
        let through = self.rules(decision, explanation);
        (explanation.percentage, explanation.now) = self.percentage();
        explanation.split = self.split();
        match decision.reason() {
            Reason::Disabled => ways::enable(explanation),
            Reason::PrerequisiteFailed => ways::prerequisites(failing, explanation),
            Reason::PercentageExcluded | Reason::NoMatch => {
                ways::alternatives(&self, through, explanation);
            }
            _ => {}
        }
        let no_steps = matches!(&self.plan.rest, Rest::Rollout(rollout) if rollout.0.is_empty());
        Beyond { target, no_steps }
    }

    /// Lists the prerequisites; gives how many do not hold.
    fn prerequisites(&mut self, explanation: &mut Explanation) -> usize {
        let (all, links) = (&self.plan.prerequisites, &self.flag.links.flags);
        let fulfilled = |(prerequisite, at): (&Prerequisite, &Option<u32>)| {
            at.is_some_and(|at| self.run.fulfils(at, prerequisite))
        };
        let holds: Vec<bool> = all.iter().zip(links).map(fulfilled).collect();
        let failing = || holds.iter().enumerate().filter(|(_, holds)| !**holds).map(|(at, _)| at);
        explanation.prerequisite_count = all.len();
        for at in listed(all.len(), failing().take(MOST_WAYS)) {
            let (Some(prerequisite), Some(holds)) = (all.get(at), holds.get(at)) else { continue };
            let required = links.get(at).copied().flatten();
            explanation.prerequisites.push(self.prerequisite(prerequisite, required, *holds));
        }
        failing().count()
    }

    fn prerequisite(
        &mut self,
        prerequisite: &Prerequisite,
        at: Option<u32>,
        holds: bool,
    ) -> PrerequisiteStep {
        let flag = at.and_then(|at| self.ruleset.flags.get(at as usize));
        let decision = at.map_or(Decision::plain(Reason::NotFound), |at| self.run.required(at));
        let plan = flag.and_then(|flag| flag.plan.as_ref());
        let variants = prerequisite.variants.iter().take(MOST_TEXTS);
        PrerequisiteStep {
            flag: text(prerequisite.flag.as_bytes()),
            variants: variants.map(|name| text(name.as_bytes())).collect(),
            variant_count: prerequisite.variants.len(),
            enabled: decision.reason().enabled(),
            variant: plan.map_or_else(String::new, |plan| variant(plan, decision.variant())),
            reason: decision.reason(),
            holds,
        }
    }

    /// Lists the targets; gives the position of the first that holds.
    fn targets(&self, explanation: &mut Explanation) -> Option<usize> {
        let (all, key) = (&self.plan.targets, self.subject.key());
        let first = all.iter().position(|target| target.lists(key));
        explanation.target_count = all.len();
        let listed = listed(all.len(), first.into_iter());
        let step = |at: usize| {
            let target = all.get(at)?;
            Some(TargetStep {
                key_count: target.keys.len(),
                variant: target.variant.map(|served| variant(self.plan, served)),
                holds: target.lists(key),
            })
        };
        explanation.targets = listed.into_iter().filter_map(step).collect();
        first
    }

    /// Lists the rules; gives those by which a user who is out could be in.
    fn rules(&mut self, decision: Decision, explanation: &mut Explanation) -> Vec<Through> {
        let all = &self.plan.rules;
        let decides = |rule: &Rule| decision.rule() == Some(rule.position);
        let deciding = all.iter().position(decides);
        let mut through = match decision.reason() {
            Reason::PercentageExcluded | Reason::NoMatch => {
                reach::through(self, all.get(..deciding.unwrap_or(all.len())).unwrap_or_default())
            }
            _ => Vec::new(),
        };
        let first_ways = through.iter().take(MOST_WAYS).map(|way| way.rule);
        let wanted: Vec<usize> = deciding.into_iter().chain(first_ways).collect();
        // Those that are referred to come first when there is no room for all.
        let mut rooms = vec![None; all.len()];
        for at in &wanted {
            if let (Some(rule), Some(room)) = (all.get(*at), rooms.get_mut(*at)) {
                *room = Some(self.reserve(rule.conditions.len()));
            }
        }
        explanation.rule_count = all.len();
        let listed = listed(all.len(), wanted.into_iter());
        for way in through.iter_mut().take(MOST_WAYS) {
            way.index = listed.binary_search(&way.rule).ok();
        }
        for at in listed {
            if let (Some(rule), Some(room)) = (all.get(at), rooms.get(at)) {
                explanation.rules.push(self.rule(rule, decides(rule), *room));
            }
        }
        through
    }

    fn rule(&mut self, rule: &'r Rule, decides: bool, room: Option<usize>) -> RuleStep {
        let links = &self.flag.links;
        RuleStep {
            rule: text(rule_name(rule).as_bytes()),
            conditions: self.conditions(&rule.conditions, links, room),
            condition_count: rule.conditions.len(),
            holds: rule.conditions.iter().all(|condition| self.run.holds(condition, links)),
            decides,
            percentage: self.share(rule.share, rule.anonymous),
            variant: rule.variant.map(|served| variant(self.plan, served)),
        }
    }
}

/// Which of so many are listed, ascending: those that are wanted, then the
/// first, as long as there is room.
fn listed(count: usize, wanted: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut marks = vec![false; count];
    let mut room = MOST;
    for at in wanted.chain(0..count) {
        match marks.get_mut(at) {
            Some(mark) if room > 0 && !*mark => {
                *mark = true;
                room -= 1;
            }
            _ => {}
        }
    }
    marks.iter().enumerate().filter(|(_, mark)| **mark).map(|(at, _)| at).collect()
}

/// The name of a variant of a plan; empty for none.
fn variant(plan: &Plan, served: Served) -> String {
    plan.variant(served).map_or_else(String::new, |variant| text(variant.name.as_bytes()))
}

/// A text as it is shown: cut where it is long.
fn text(bytes: &[u8]) -> String {
    if bytes.len() <= LONGEST {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let begins = |at: usize| bytes.get(at).is_none_or(|byte| byte & 0xC0 != 0x80);
    let end = (0..=LONGEST).rev().find(|at| begins(*at)).unwrap_or(0);
    String::from_utf8_lossy(bytes.get(..end).unwrap_or_default()).into_owned() + "…"
}
