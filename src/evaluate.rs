//! The decision: which rule, which percentage, which variant (semantics.md,
//! section 4.3). It knows no dialect, allocates nothing and cannot fail.

use crate::bucket;
use crate::condition::Attribute;
use crate::evaluation::Reason;
use crate::ruleset::{Flag, Rest, Rule, Serve};

/// Whom a flag is decided for.
pub(crate) trait Subject {
    /// The user key as UTF-8; empty for an anonymous user.
    fn key(&self) -> &[u8];
    /// An attribute, by its position in `Ruleset::attributes`.
    fn attribute(&self, at: u32) -> Attribute<'_>;
}

/// What was decided, in the flag's own numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) reason: Reason,
    /// A position in `Plan::variants`.
    pub(crate) variant: Option<u32>,
    /// The position of the rule that decided, in the document.
    pub(crate) rule: Option<u32>,
}

impl Decision {
    /// A decision that no rule and no variant took part in.
    pub(crate) fn plain(reason: Reason) -> Self {
        Self { reason, variant: None, rule: None }
    }
}

/// Decides a flag.
pub(crate) fn decide(flag: &Flag, subject: &impl Subject) -> Decision {
    let Some(plan) = &flag.plan else {
        return Decision::plain(Reason::Error);
    };
    if !plan.enabled {
        return Decision::plain(Reason::Disabled);
    }
    let variant = |serve: &Serve| choose(serve, &flag.key, subject);
    if let Some(rule) = plan.rules.iter().find(|rule| matches(rule, flag, subject)) {
        return Decision {
            reason: Reason::RuleMatch,
            variant: variant(rule.variant.as_ref().unwrap_or(&plan.serve)),
            rule: Some(rule.position),
        };
    }
    let reason = match plan.rest {
        Rest::Default => Reason::Default,
        Rest::NoMatch => Reason::NoMatch,
        Rest::Below(threshold) if bucket::value(&flag.key, subject.key()) < threshold => {
            Reason::Percentage
        }
        Rest::Below(_) => Reason::PercentageExcluded,
    };
    let variant = if reason.enabled() { variant(&plan.serve) } else { None };
    Decision { reason, variant, rule: None }
}

fn matches(rule: &Rule, flag: &Flag, subject: &impl Subject) -> bool {
    rule.conditions.iter().all(|condition| {
        let at = flag.reads.get(condition.attribute as usize);
        condition.holds(at.map_or(Attribute::Missing, |at| subject.attribute(*at)))
    })
}

fn choose(serve: &Serve, salt: &str, subject: &impl Subject) -> Option<u32> {
    match serve {
        Serve::Nothing => None,
        Serve::Variant(variant) => Some(*variant),
        Serve::Split(cuts) => {
            let value = bucket::variants_value(salt, subject.key());
            let chosen = cuts.iter().find(|cut| value < cut.below).or(cuts.last());
            chosen.map(|cut| cut.variant)
        }
    }
}
