//! Explaining a decision: a second pass over what the decision rests on, with
//! the same tests and nothing of the way cut short. The decision itself is
//! always the evaluation's.

use std::collections::BTreeSet;

use crate::attribute::Attribute;
use crate::bucket;
use crate::evaluate::{Decision, Run, Subject};
use crate::evaluation::{Evaluation, Reason, rule_name};
use crate::explanation::{
    ConditionStep, CutStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep, SplitStep,
    TargetStep,
};
use crate::model::{Anonymous, Scale};
use crate::problem::Problem;
use crate::ruleset::{
    Condition, Cut, Flag, Limit, Links, Plan, Prerequisite, Rest, Rule, Ruleset, Served, Share,
    Target,
};

mod ways;
mod words;

/// So many values and items are listed of one condition.
const LISTED: usize = 100;

const NOBODY: Share = Share { percentage: 0.0, limit: Limit::Nobody };

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
        targets: Vec::new(),
        rules: Vec::new(),
        percentage: None,
        split: None,
        ways_in: Vec::new(),
        unsafe_integers: Vec::new(),
    };
    let explained = flag.and_then(|flag| Some((flag, flag.plan.as_ref()?)));
    if let Some((flag, plan)) = explained {
        let mut steps = Steps { run, ruleset, subject, flag, plan, segments: BTreeSet::new() };
        explanation.prerequisites = steps.prerequisites();
        explanation.targets = steps.targets();
        explanation.rules = plan.rules.iter().map(|rule| steps.rule(rule, decision)).collect();
        (explanation.percentage, explanation.now) = steps.percentage();
        explanation.split = steps.split();
        explanation.ways_in = ways::ways_in(&steps, &explanation);
    }
    explanation.summary = words::summary(&explanation);
    explanation
}

/// What the decision of one flag rests on.
struct Steps<'r, S> {
    run: Run<'r, S>,
    ruleset: &'r Ruleset,
    subject: &'r S,
    flag: &'r Flag,
    plan: &'r Plan,
    /// Those whose conditions are listed already.
    segments: BTreeSet<u32>,
}

impl<'r, S: Subject> Steps<'r, S> {
    fn prerequisites(&mut self) -> Vec<PrerequisiteStep> {
        let links = &self.flag.links.flags;
        let step = |(prerequisite, at): (&'r Prerequisite, &Option<u32>)| {
            let required = at.and_then(|at| self.ruleset.flags.get(at as usize));
            let decision = required
                .map_or(Decision::plain(Reason::NotFound), |required| self.run.decide(required));
            let evaluation = Evaluation::new(self.ruleset, &prerequisite.flag, required, decision);
            PrerequisiteStep {
                flag: prerequisite.flag.to_string(),
                variants: prerequisite.variants.iter().map(|name| name.to_string()).collect(),
                holds: at.is_some_and(|at| self.run.fulfils(at, prerequisite)),
                evaluation,
            }
        };
        self.plan.prerequisites.iter().zip(links).map(step).collect()
    }

    fn targets(&self) -> Vec<TargetStep> {
        let key = self.subject.key();
        let step = |target: &Target| TargetStep {
            key_count: target.keys.len(),
            variant: self.named(target.variant),
            holds: target.lists(key),
        };
        self.plan.targets.iter().map(step).collect()
    }

    fn rule(&mut self, rule: &'r Rule, decision: Decision) -> RuleStep {
        let conditions = self.conditions(&rule.conditions, &self.flag.links);
        RuleStep {
            rule: rule_name(rule),
            holds: conditions.iter().all(|condition| condition.holds),
            conditions,
            decides: decision.rule == Some(rule.position),
            percentage: self.share(rule.share, rule.anonymous),
            variant: self.named(rule.variant),
        }
    }

    fn conditions(&mut self, conditions: &'r [Condition], links: &'r Links) -> Vec<ConditionStep> {
        conditions.iter().map(|condition| self.condition(condition, links)).collect()
    }

    fn condition(&mut self, condition: &'r Condition, links: &'r Links) -> ConditionStep {
        let mut step = ConditionStep {
            kind: "attribute",
            holds: self.run.holds(condition, links),
            text: String::new(),
            attribute: None,
            operator: None,
            values: Vec::new(),
            value_count: 0,
            ignore_case: false,
            items: None,
            item_count: 0,
            segment: None,
            conditions: Vec::new(),
        };
        match condition {
            Condition::Attribute(at, relation) => {
                let name = links.attributes.get(*at as usize).map(|at| self.ruleset.attribute(*at));
                step.attribute = name.map(str::to_owned);
                step.operator = Some(relation.operator());
                let values = relation.values();
                step.value_count = values.len();
                step.values = values.into_iter().take(LISTED).map(str::to_owned).collect();
                step.ignore_case = relation.ignore_case;
                let items = match self.run.attribute(*at, links) {
                    Attribute::Missing => None,
                    Attribute::One(item) => Some(vec![text(item)]),
                    Attribute::List(items) => {
                        step.item_count = items.count();
                        Some(items.take(LISTED).map(text).collect())
                    }
                };
                step.item_count = step.item_count.max(items.as_ref().map_or(0, Vec::len));
                step.items = items;
            }
            Condition::All(inside) => {
                step.kind = "all";
                step.conditions = self.conditions(inside, links);
            }
            Condition::Any(inside) => {
                step.kind = "any";
                step.conditions = self.conditions(inside, links);
            }
            Condition::Not(inside) => {
                step.kind = "not";
                step.conditions = self.conditions(inside, links);
            }
            Condition::Segment(at) => {
                step.kind = "segment";
                let at = links.segments.get(*at as usize).copied().unwrap_or(u32::MAX);
                if let Some(segment) = self.ruleset.segments.get(at as usize) {
                    step.segment = Some(segment.name.to_string());
                    if self.segments.insert(at) {
                        step.conditions = self.conditions(&segment.conditions, &segment.links);
                    }
                }
            }
        }
        step.text = words::condition(&step);
        step
    }

    /// The flag's own share, and now where that counts.
    fn percentage(&self) -> (Option<PercentageStep>, Option<f64>) {
        match &self.plan.rest {
            Rest::NoMatch => (None, None),
            Rest::Share(share) => (Some(self.own(*share)), None),
            Rest::Rollout(rollout) => {
                let now = self.subject.now();
                let step = rollout.step(now);
                let mut percentage = self.own(step.map_or(NOBODY, |step| step.share));
                percentage.from = step.map(|step| step.from);
                (Some(percentage), Some(now))
            }
        }
    }

    /// A share of the flag itself.
    fn own(&self, share: Share) -> PercentageStep {
        self.share(share, self.plan.anonymous)
    }

    fn share(&self, share: Share, anonymous: Anonymous) -> PercentageStep {
        let unit = self.run.unit(self.flag, self.plan, anonymous);
        let salt = self.flag.salt(self.plan);
        let value = unit.map(|unit| bucket::value(salt, unit));
        let (scale, bucket) = match self.ruleset.bucketing.scale {
            Scale::Percent => ("percent", value.map(bucket::bucket)),
            Scale::Modulo100 => ("modulo100", value.map(|value| f64::from(value % 100))),
        };
        // The greatest value is in no percentage but 100, like users without unit.
        let last = 100_f64.next_down();
        PercentageStep {
            percentage: share.percentage,
            scale,
            salt: salt.to_owned(),
            unit: unit.map(text),
            value,
            bucket,
            threshold: match share.limit {
                Limit::Below(threshold) => Some(threshold),
                Limit::Nobody | Limit::Everybody => None,
            },
            holds: self.run.includes(self.flag, self.plan, share.limit, anonymous),
            above: bucket.map_or(last, |bucket| bucket.min(last)),
            from: None,
        }
    }

    fn split(&self) -> Option<SplitStep> {
        if self.plan.cuts.is_empty() {
            return None;
        }
        let unit = self.run.unit(self.flag, self.plan, self.plan.anonymous);
        let salt = self.flag.salt(self.plan);
        let cut =
            |cut: &Cut| CutStep { variant: self.variant(Some(cut.variant)), below: cut.below };
        Some(SplitStep {
            salt: salt.to_owned(),
            unit: unit.map(text),
            value: unit.map(|unit| bucket::variants_value(salt, unit)),
            cuts: self.plan.cuts.iter().map(cut).collect(),
            variant: unit
                .map(|_| self.variant(self.run.variant_for_everyone(self.flag, self.plan))),
        })
    }

    /// The variant that a target or rule names.
    fn named(&self, variant: Option<Served>) -> Option<String> {
        variant.map(|served| self.variant(served))
    }

    fn variant(&self, served: Served) -> String {
        let variant = served.and_then(|at| self.plan.variants.get(at as usize));
        variant.map_or_else(String::new, |variant| variant.name.to_string())
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
