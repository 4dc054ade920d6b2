//! A decision as one number: the reason in the lowest 4 bits, then 14 bits of
//! the variant's position plus 1, then 14 bits of the rule's position plus 1;
//! 0 for none. Equal numbers of one flag are equal results, which lets
//! JavaScript keep them.

use crate::evaluate::Decision;
use crate::evaluation::Reason;

/// Stands for a decision whose variant or rule has too large a position.
pub(super) const UNPACKED: u32 = u32::MAX;

/// Stands for a decision that lacks the user key.
pub(super) const LACKS_KEY: u32 = 15;

const FIELD: u32 = (1 << 14) - 1;
/// Each at its number.
const REASONS: [Reason; 10] = [
    Reason::NotFound,
    Reason::Error,
    Reason::Disabled,
    Reason::PrerequisiteFailed,
    Reason::TargetMatch,
    Reason::RuleMatch,
    Reason::Percentage,
    Reason::PercentageExcluded,
    Reason::NoMatch,
    Reason::Default,
];

#[cfg_attr(isoflag_package, optimize(speed))]
#[inline(always)]
pub(super) fn pack(decision: Decision) -> u32 {
    let field = |position: Option<u32>| position.map_or(0, |at| at.saturating_add(1));
    let (variant, rule) = (field(decision.variant), field(decision.rule));
    if variant < FIELD && rule < FIELD {
        decision.reason as u32 | variant << 4 | rule << 18
    } else {
        UNPACKED
    }
}

pub(super) fn unpack(packed: u32) -> Option<Decision> {
    let position = |field: u32| (field & FIELD).checked_sub(1);
    let reason = REASONS.get(packed as usize & 15).copied()?;
    Some(Decision { reason, variant: position(packed >> 4), rule: position(packed >> 18) })
}

const _: () = {
    let mut at = 0;
    while at < REASONS.len() {
        assert!(REASONS[at] as usize == at);
        at += 1;
    }
};
