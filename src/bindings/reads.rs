//! What evaluating a flag reads of a context.

use super::json::{Write, json};
use crate::ruleset::{Limit, Links, Plan, Rest, Rollout, Ruleset, Share};

/// What a flag reads: `[whether it reads the user key, the instants at which time
/// may change its answer, attribute, …]`; the first is 0 for no, 1 for a flag
/// that only does after its conditions, else 2.
pub(super) fn reads(ruleset: &Ruleset, flag: usize) -> String {
    let mut reads = Reads {
        ruleset,
        flags: vec![false; ruleset.flags.len()],
        segments: vec![false; ruleset.segments.len()],
        attributes: vec![false; ruleset.attributes.len()],
        key: false,
        instants: Vec::new(),
    };
    reads.flag(flag);
    let plan = ruleset.flags.get(flag).and_then(|flag| flag.plan.as_ref());
    let key = match (reads.key, plan.is_some_and(Plan::hashes_last)) {
        (false, _) => 0_usize,
        (true, true) => 1,
        (true, false) => 2,
    };
    let mut members: Vec<&dyn Write> = vec![&key, &reads.instants];
    let read = |(at, read): (usize, &bool)| read.then_some(at);
    let attributes: Vec<usize> = reads.attributes.iter().enumerate().filter_map(read).collect();
    members.extend(attributes.iter().map(|at| at as &dyn Write));
    json(&members)
}

/// What evaluating a flag can look at, with all that it leads to.
struct Reads<'r> {
    ruleset: &'r Ruleset,
    flags: Vec<bool>,
    segments: Vec<bool>,
    attributes: Vec<bool>,
    key: bool,
    instants: Vec<f64>,
}

impl Reads<'_> {
    fn flag(&mut self, at: usize) {
        let (Some(flag), true) = (self.ruleset.flags.get(at), mark(&mut self.flags, at)) else {
            return;
        };
        let Some(plan) = flag.plan.as_ref().filter(|plan| plan.enabled) else { return };
        let partial = |share: &Share| matches!(share.limit, Limit::Below(_));
        let hashes = !plan.cuts.is_empty()
            || plan.rules.iter().any(|rule| partial(&rule.share))
            || match &plan.rest {
                Rest::NoMatch => false,
                Rest::Share(share) => partial(share),
                Rest::Rollout(Rollout(steps)) => steps.iter().any(|step| partial(&step.share)),
            };
        self.key |= hashes && plan.bucket_by.is_none() || !plan.targets.is_empty();
        if let Rest::Rollout(Rollout(steps)) = &plan.rest {
            self.instants.extend(steps.iter().map(|step| step.from));
        }
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

impl Plan {
    /// Whether all that it does before it hashes the user key is to test rules.
    fn hashes_last(&self) -> bool {
        !self.rules.is_empty()
            && self.cuts.is_empty()
            && self.targets.is_empty()
            && self.prerequisites.is_empty()
    }
}

/// Marks a position; whether it was not marked before.
fn mark(marks: &mut [bool], at: usize) -> bool {
    marks.get_mut(at).is_some_and(|marked| !core::mem::replace(marked, true))
}
