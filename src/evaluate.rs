//! The decision: which target, rule or percentage, which variant (semantics.md,
//! sections 4.3 and 6.3). It knows no dialect and cannot fail.

use std::collections::BTreeMap;

use crate::attribute::Attribute;
use crate::bucket;
use crate::evaluation::Reason;
use crate::model::{Anonymous, Scale};
use crate::ruleset::{Condition, Flag, Limit, Links, Plan, Prerequisite, Rest, Ruleset, Served};

/// Whom flags are decided for, and when.
pub(crate) trait Subject {
    /// The user key as UTF-8; empty for an anonymous user.
    fn key(&self) -> &[u8];
    /// An attribute, by its position in `Ruleset::attributes`.
    fn attribute(&self, at: u32) -> Attribute<'_>;
    /// Now, in epoch milliseconds.
    fn now(&self) -> f64;
}

/// What was decided, in the flag's own numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) reason: Reason,
    /// A position in `Plan::variants`.
    pub(crate) variant: Served,
    /// The position in the document of the rule that decided.
    pub(crate) rule: Option<u32>,
}

impl Decision {
    /// A decision that no rule and no variant took part in.
    pub(crate) fn plain(reason: Reason) -> Self {
        Self { reason, variant: None, rule: None }
    }
}

/// The evaluation of any number of flags for one subject. Each segment and each
/// prerequisite is decided at most once.
pub(crate) struct Run<'r, S> {
    ruleset: &'r Ruleset,
    subject: &'r S,
    /// What was decided, by position.
    segments: BTreeMap<usize, bool>,
    prerequisites: BTreeMap<u32, Decision>,
}

impl<'r, S: Subject> Run<'r, S> {
    pub(crate) fn new(ruleset: &'r Ruleset, subject: &'r S) -> Self {
        Self { ruleset, subject, segments: BTreeMap::new(), prerequisites: BTreeMap::new() }
    }

    /// Decides a flag.
    pub(crate) fn decide(&mut self, flag: &'r Flag) -> Decision {
        let Some(plan) = &flag.plan else { return Decision::plain(Reason::Error) };
        let off = |reason, rule| Decision { reason, variant: plan.off_variant, rule };
        if !plan.enabled {
            return off(Reason::Disabled, None);
        }
        let required = plan.prerequisites.iter().zip(&flag.links.flags);
        for (prerequisite, at) in required {
            if !at.is_some_and(|at| self.fulfils(at, prerequisite)) {
                return off(Reason::PrerequisiteFailed, None);
            }
        }
        let on = |run: &Self, reason, variant: Option<Served>, rule| Decision {
            reason,
            variant: variant.unwrap_or_else(|| run.variant_for_everyone(flag, plan)),
            rule,
        };
        if let Some(variant) = self.target(plan) {
            return on(self, Reason::TargetMatch, variant, None);
        }
        for rule in &plan.rules {
            if rule.conditions.iter().all(|condition| self.holds(condition, &flag.links)) {
                let position = Some(rule.position);
                return match self.includes(flag, plan, rule.share.limit, rule.anonymous) {
                    true => on(self, Reason::RuleMatch, rule.variant, position),
                    false => off(Reason::PercentageExcluded, position),
                };
            }
        }
        let limit = match &plan.rest {
            Rest::NoMatch => return off(Reason::NoMatch, None),
            Rest::Share(share) => share.limit,
            Rest::Rollout(rollout) => {
                rollout.step(self.subject.now()).map_or(Limit::Nobody, |step| step.share.limit)
            }
        };
        match limit {
            Limit::Everybody => on(self, Reason::Default, None, None),
            _ if self.includes(flag, plan, limit, plan.anonymous) => {
                on(self, Reason::Percentage, None, None)
            }
            _ => off(Reason::PercentageExcluded, None),
        }
    }

    /// What is decided of the flag at a position that others rest on.
    pub(crate) fn required(&mut self, at: u32) -> Decision {
        if let Some(known) = self.prerequisites.get(&at) {
            return *known;
        }
        let flag = self.ruleset.flags.get(at as usize);
        let decision = flag.map_or(Decision::plain(Reason::NotFound), |flag| self.decide(flag));
        self.prerequisites.insert(at, decision);
        decision
    }

    /// Whether the flag at a position is on, in a variant that will do.
    pub(crate) fn fulfils(&mut self, at: u32, prerequisite: &Prerequisite) -> bool {
        let Some(flag) = self.ruleset.flags.get(at as usize) else { return false };
        let decision = self.required(at);
        let variant = || {
            let variants = &flag.plan.as_ref()?.variants;
            variants.get(decision.variant? as usize).map(|variant| &variant.name)
        };
        decision.reason.enabled()
            && (prerequisite.variants.is_empty()
                || prerequisite.variants.contains(variant().unwrap_or(&Box::default())))
    }

    /// The variant of the first target that lists the user.
    fn target(&self, plan: &Plan) -> Option<Option<Served>> {
        let key = self.subject.key();
        plan.targets.iter().find(|target| target.lists(key)).map(|target| target.variant)
    }

    pub(crate) fn holds(&mut self, condition: &'r Condition, links: &'r Links) -> bool {
        match condition {
            Condition::Attribute(at, relation) => relation.holds(self.attribute(*at, links)),
            Condition::All(inside) => inside.iter().all(|inner| self.holds(inner, links)),
            Condition::Any(inside) => inside.iter().any(|inner| self.holds(inner, links)),
            Condition::Not(inside) => !inside.iter().all(|inner| self.holds(inner, links)),
            Condition::Segment(at) => {
                links.segments.get(*at as usize).is_some_and(|at| self.in_segment(*at as usize))
            }
        }
    }

    fn in_segment(&mut self, at: usize) -> bool {
        if let Some(known) = self.segments.get(&at) {
            return *known;
        }
        let Some(segment) = self.ruleset.segments.get(at) else { return false };
        let holds = segment.conditions.iter().all(|inner| self.holds(inner, &segment.links));
        self.segments.insert(at, holds);
        holds
    }

    pub(crate) fn attribute(&self, at: u32, links: &Links) -> Attribute<'r> {
        let at = links.attributes.get(at as usize);
        at.map_or(Attribute::Missing, |at| self.subject.attribute(*at))
    }

    /// What is hashed for the user; `None` for a user who takes no part.
    pub(crate) fn unit(&self, flag: &Flag, plan: &Plan, anonymous: Anonymous) -> Option<&'r [u8]> {
        let unit = match plan.bucket_by {
            None => self.subject.key(),
            Some(at) => match self.attribute(at, &flag.links) {
                Attribute::One(text) => text,
                Attribute::Missing | Attribute::List(_) => b"",
            },
        };
        (anonymous == Anonymous::Hash || !unit.is_empty()).then_some(unit)
    }

    pub(crate) fn includes(
        &self,
        flag: &Flag,
        plan: &Plan,
        limit: Limit,
        anonymous: Anonymous,
    ) -> bool {
        match limit {
            Limit::Nobody => false,
            Limit::Everybody => true,
            Limit::Below(threshold) => self.unit(flag, plan, anonymous).is_some_and(|unit| {
                let value = bucket::value(flag.salt(plan), unit);
                match self.ruleset.bucketing.scale {
                    Scale::Percent => value < threshold,
                    Scale::Modulo100 => value % 100 < threshold,
                }
            }),
        }
    }

    /// The variant by weights if there are any, else the default one.
    pub(crate) fn variant_for_everyone(&self, flag: &Flag, plan: &Plan) -> Served {
        let unit = match plan.cuts.is_empty() {
            true => None,
            false => self.unit(flag, plan, plan.anonymous),
        };
        let Some(unit) = unit else { return plan.default_variant };
        let value = bucket::variants_value(flag.salt(plan), unit);
        let chosen = plan.cuts.iter().find(|cut| value < cut.below).or(plan.cuts.last());
        chosen.map(|cut| cut.variant)
    }
}
