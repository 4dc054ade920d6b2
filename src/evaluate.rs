//! The decision: which target, rule or percentage, which variant (semantics.md,
//! sections 4.3 and 6.3). It knows no dialect and cannot fail.

use crate::attribute::Attribute;
use crate::bucket::lanes::{self, LANES};
use crate::decision::{Decision, Partial};
use crate::evaluation::Reason;
use crate::memo::Memo;
use crate::model::{Anonymous, Scale};
use crate::relation::Relation;
use crate::ruleset::{
    Condition, Flag, Limit, Links, Plan, Prerequisite, Rest, Rule, Ruleset, Served,
};

/// Whom flags are decided for, and when.
pub(crate) trait Subject {
    /// The user key as UTF-8; empty for an anonymous user.
    fn key(&self) -> &[u8];
    /// An attribute, by its position in `Ruleset::attributes`.
    fn attribute(&self, at: u32) -> Attribute<'_>;
    /// Now, in epoch milliseconds.
    fn now(&self) -> f64;
}

/// How far a flag is decided.
pub(crate) enum Selected {
    Decided(Decision),
    Partial(Partial),
}

/// A flag that waits for a hash.
struct Waiting<'r> {
    /// Its position.
    at: usize,
    flag: &'r Flag,
    plan: &'r Plan,
    partial: Partial,
    unit: &'r [u8],
}

/// The evaluation of any number of flags for one subject. Each segment and each
/// prerequisite is decided at most once.
pub(crate) struct Run<'r, S> {
    ruleset: &'r Ruleset,
    subject: &'r S,
    /// What was decided, by position.
    segments: Memo<bool>,
    prerequisites: Memo<Decision>,
}

impl<'r, S: Subject> Run<'r, S> {
    pub(crate) fn new(ruleset: &'r Ruleset, subject: &'r S) -> Self {
        Self { ruleset, subject, segments: Memo::new(), prerequisites: Memo::new() }
    }

    /// Decides a flag.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn decide(&mut self, flag: &'r Flag) -> Decision {
        let Some(plan) = &flag.plan else { return Decision::plain(Reason::Error) };
        match self.select(flag, plan) {
            Selected::Decided(decision) => decision,
            Selected::Partial(partial) => self.hash(flag, plan, partial),
        }
    }

    /// Decides a flag as far as that takes no hash for a percentage.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn select(&mut self, flag: &'r Flag, plan: &'r Plan) -> Selected {
        let off = |reason| Selected::Decided(Decision::new(reason, plan.off_variant, None));
        if !plan.enabled {
            return off(Reason::Disabled);
        }
        let required = plan.prerequisites.iter().zip(&flag.links.flags);
        for (prerequisite, at) in required {
            if !at.is_some_and(|at| self.fulfils(at, prerequisite)) {
                return off(Reason::PrerequisiteFailed);
            }
        }
        if let Some(variant) = self.target(plan) {
            let variant = variant.unwrap_or_else(|| self.variant_for_everyone(flag, plan));
            let reason = Reason::TargetMatch;
            return Selected::Decided(Decision::new(reason, variant, None));
        }
        for (at, rule) in plan.rules.iter().enumerate() {
            if self.applies(rule, &flag.links) {
                return match rule.share.limit {
                    Limit::Below(threshold) => {
                        Selected::Partial(Partial::new(threshold, Some(at as u32)))
                    }
                    limit => Selected::Decided(self.by_rule(flag, plan, rule, limit.is_all())),
                };
            }
        }
        match self.rest(plan) {
            None => off(Reason::NoMatch),
            Some(Limit::Nobody) => off(Reason::PercentageExcluded),
            Some(Limit::Everybody) => {
                let variant = self.variant_for_everyone(flag, plan);
                Selected::Decided(Decision::new(Reason::Default, variant, None))
            }
            Some(Limit::Below(threshold)) => Selected::Partial(Partial::new(threshold, None)),
        }
    }

    /// What is decided of the flag at a position that others rest on.
    #[inline(never)]
    pub(crate) fn required(&mut self, at: u32) -> Decision {
        if let Some(known) = self.prerequisites.get(at) {
            return known;
        }
        let flag = self.ruleset.flags.get(at as usize);
        let decision = flag.map_or(Decision::plain(Reason::NotFound), |flag| self.decide(flag));
        self.prerequisites.insert(at, decision, self.ruleset.flags.len());
        decision
    }

    /// What becomes of users whom no target or rule caught; `None`: off.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn rest(&self, plan: &Plan) -> Option<Limit> {
        match &plan.rest {
            Rest::NoMatch => None,
            Rest::Share(share) => Some(share.limit),
            Rest::Rollout(rollout) => {
                let step = rollout.step(self.subject.now());
                Some(step.map_or(Limit::Nobody, |step| step.share.limit))
            }
        }
    }

    /// Decides a flag by a partial share.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn hash(&self, flag: &'r Flag, plan: &'r Plan, partial: Partial) -> Decision {
        let unit = self.unit(flag, plan, plan.anonymous(partial));
        let value = unit.map(|unit| flag.value(plan, unit));
        self.settle(flag, plan, partial, value)
    }

    /// Decides all flags, in any order, and says for each position what was
    /// decided. Several are hashed at a time.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn decide_all(&mut self, mut decided: impl FnMut(usize, Decision)) {
        let mut waiting = Vec::with_capacity(LANES);
        for (at, flag) in self.ruleset.flags.iter().enumerate() {
            let Some(plan) = &flag.plan else {
                decided(at, Decision::plain(Reason::Error));
                continue;
            };
            let decision = match self.select(flag, plan) {
                Selected::Decided(decision) => decision,
                Selected::Partial(partial) => {
                    match self.unit(flag, plan, plan.anonymous(partial)) {
                        None => self.settle(flag, plan, partial, None),
                        Some(unit) => {
                            waiting.push(Waiting { at, flag, plan, partial, unit });
                            if waiting.len() == LANES {
                                self.hash_several(&waiting, &mut decided);
                                waiting.clear();
                            }
                            continue;
                        }
                    }
                }
            };
            decided(at, decision);
        }
        self.hash_several(&waiting, &mut decided);
    }

    /// Decides flags that wait for a hash, as many as are hashed at a time.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn hash_several(&self, waiting: &[Waiting<'r>], decided: &mut impl FnMut(usize, Decision)) {
        let [first, ..] = waiting else { return };
        let message = |lane: usize| {
            let Waiting { flag, unit, .. } = waiting.get(lane).unwrap_or(first);
            (flag.absorbed.as_deref(), *unit)
        };
        let values = lanes::values(&[message(0), message(1), message(2), message(3)]);
        for (lane, it) in waiting.iter().enumerate() {
            let value = values.and_then(|values| values.get(lane).copied());
            let value = value.unwrap_or_else(|| it.flag.value(it.plan, it.unit));
            decided(it.at, self.settle(it.flag, it.plan, it.partial, Some(value)));
        }
    }

    /// Decides a flag by a partial share and the value of the unit; `None` for
    /// users without unit.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn settle(
        &self,
        flag: &'r Flag,
        plan: &'r Plan,
        partial: Partial,
        value: Option<u32>,
    ) -> Decision {
        let included = value.is_some_and(|value| match self.ruleset.bucketing.scale {
            Scale::Percent => value < partial.threshold(),
            Scale::Modulo100 => value % 100 < partial.threshold(),
        });
        match plan.rule(partial) {
            Some(rule) => self.by_rule(flag, plan, rule, included),
            None if included => {
                let variant = self.variant_for_everyone(flag, plan);
                Decision::new(Reason::Percentage, variant, None)
            }
            None => Decision::new(Reason::PercentageExcluded, plan.off_variant, None),
        }
    }

    /// The decision of a rule that matches.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn by_rule(&self, flag: &Flag, plan: &Plan, rule: &Rule, included: bool) -> Decision {
        let (reason, variant) = match (included, rule.variant) {
            (false, _) => (Reason::PercentageExcluded, plan.off_variant),
            (true, Some(variant)) => (Reason::RuleMatch, variant),
            (true, None) => (Reason::RuleMatch, self.variant_for_everyone(flag, plan)),
        };
        Decision::new(reason, variant, Some(rule.position))
    }

    /// Whether the flag at a position is on, in a variant that will do.
    #[inline(never)]
    pub(crate) fn fulfils(&mut self, at: u32, prerequisite: &Prerequisite) -> bool {
        let Some(flag) = self.ruleset.flags.get(at as usize) else { return false };
        let decision = self.required(at);
        let variant =
            || flag.plan.as_ref()?.variant(decision.variant()).map(|variant| &variant.name);
        decision.reason().enabled()
            && (prerequisite.variants.is_empty()
                || prerequisite.variants.contains(variant().unwrap_or(&Box::default())))
    }

    /// The variant of the first target that lists the user.
    #[inline(always)]
    fn target(&self, plan: &Plan) -> Option<Option<Served>> {
        if plan.targets.is_empty() {
            return None;
        }
        let key = self.subject.key();
        plan.targets.iter().find(|target| target.lists(key)).map(|target| target.variant)
    }

    /// Whether all conditions of a rule hold. Most are about attributes, and those
    /// are tested without a call.
    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(always)]
    fn applies(&mut self, rule: &'r Rule, links: &'r Links) -> bool {
        rule.conditions.iter().all(|condition| match condition {
            Condition::Attribute(at, relation) => self.attribute_holds(*at, relation, links),
            group => self.holds(group, links),
        })
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(always)]
    fn attribute_holds(&self, at: u32, relation: &Relation, links: &Links) -> bool {
        let usual = match self.attribute(at, links) {
            Attribute::One(item) => relation.usual(item),
            Attribute::Missing | Attribute::List(_) => None,
        };
        // Handing over what was read already would slow the usual case down.
        usual.unwrap_or_else(|| self.any_attribute_holds(at, relation, links))
    }

    #[inline(never)]
    fn any_attribute_holds(&self, at: u32, relation: &Relation, links: &Links) -> bool {
        relation.holds(self.attribute(at, links))
    }

    /// Whether a condition holds.
    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(never)]
    pub(crate) fn holds(&mut self, condition: &'r Condition, links: &'r Links) -> bool {
        match condition {
            Condition::Attribute(at, relation) => self.attribute_holds(*at, relation, links),
            Condition::All(inside) => inside.iter().all(|inner| self.holds(inner, links)),
            Condition::Any(inside) => inside.iter().any(|inner| self.holds(inner, links)),
            Condition::Not(inside) => !inside.iter().all(|inner| self.holds(inner, links)),
            Condition::Segment(at) => {
                links.segments.get(*at as usize).is_some_and(|at| self.in_segment(*at))
            }
        }
    }

    #[inline(never)]
    fn in_segment(&mut self, at: u32) -> bool {
        if let Some(known) = self.segments.get(at) {
            return known;
        }
        let Some(segment) = self.ruleset.segments.get(at as usize) else { return false };
        let holds = segment.conditions.iter().all(|inner| self.holds(inner, &segment.links));
        self.segments.insert(at, holds, self.ruleset.segments.len());
        holds
    }

    #[inline(always)]
    pub(crate) fn attribute(&self, at: u32, links: &Links) -> Attribute<'r> {
        let at = links.attributes.get(at as usize);
        at.map_or(Attribute::Missing, |at| self.subject.attribute(*at))
    }

    /// What is hashed for the user; `None` for a user who takes no part.
    #[cfg_attr(isoflag_package, optimize(speed))]
    #[inline(always)]
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

    /// The variant by weights if there are any, else the default one.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn variant_for_everyone(&self, flag: &Flag, plan: &Plan) -> Served {
        let unit = match plan.cuts.is_empty() {
            true => None,
            false => self.unit(flag, plan, plan.anonymous),
        };
        let Some(unit) = unit else { return plan.default_variant };
        let value = flag.variants_value(plan, unit);
        let chosen = plan.cuts.iter().find(|cut| value < cut.below).or(plan.cuts.last());
        chosen.and_then(|cut| cut.variant)
    }
}
