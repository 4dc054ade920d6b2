//! What was decided of a flag. Each of these is one number, because to hand
//! several over through memory takes longer than to decide most flags.

use core::num::NonZeroU32;

use crate::evaluation::Reason;
use crate::ruleset::Served;

/// So many bits tell a position: no snapshot is so long that it needs more.
const POSITION: u32 = 28;
const MASK: u32 = (1 << POSITION) - 1;

/// What was decided, in the flag's own numbers: in 8 bits the reason, in 28 the
/// variant, in 28 the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision(u64);

impl Decision {
    /// `rule` is the position in the document of the rule that decided.
    #[inline(always)]
    pub(crate) fn new(reason: Reason, variant: Served, rule: Option<u32>) -> Self {
        let (variant, rule) = (variant.map_or(0, NonZeroU32::get), after(rule));
        Self(reason as u64 | u64::from(variant & MASK) << 8 | u64::from(rule & MASK) << 36)
    }

    /// A decision that no rule and no variant took part in.
    #[inline(always)]
    pub(crate) fn plain(reason: Reason) -> Self {
        Self(reason as u64)
    }

    #[inline(always)]
    pub(crate) fn reason(self) -> Reason {
        Reason::at(self.number()).unwrap_or(Reason::Error)
    }

    /// The number of the reason.
    #[inline(always)]
    pub(crate) fn number(self) -> u8 {
        self.0 as u8
    }

    /// A variant of `Plan::variants`.
    #[inline(always)]
    pub(crate) fn variant(self) -> Served {
        NonZeroU32::new((self.0 >> 8) as u32 & MASK)
    }

    /// The position in the document of the rule that decided.
    #[inline(always)]
    pub(crate) fn rule(self) -> Option<u32> {
        ((self.0 >> 36) as u32).checked_sub(1)
    }
}

/// A share between nobody and everybody, which decides: in 32 bits its threshold,
/// in 32 the rule.
#[derive(Clone, Copy)]
pub(crate) struct Partial(u64);

impl Partial {
    /// `rule` is the position in `Plan::rules` of the rule that it is of; `None`:
    /// the flag.
    #[inline(always)]
    pub(crate) fn new(threshold: u32, rule: Option<u32>) -> Self {
        Self(u64::from(threshold) | u64::from(after(rule)) << 32)
    }

    /// Units whose value, on the ruleset's scale, is below this are included.
    #[inline(always)]
    pub(crate) fn threshold(self) -> u32 {
        self.0 as u32
    }

    /// The position in `Plan::rules`.
    #[inline(always)]
    pub(crate) fn rule(self) -> Option<u32> {
        ((self.0 >> 32) as u32).checked_sub(1)
    }
}

/// One more than a position; 0 for none.
#[inline(always)]
fn after(position: Option<u32>) -> u32 {
    position.map_or(0, |at| at.wrapping_add(1))
}

#[cfg(test)]
mod tests {
    use core::num::NonZeroU32;

    use super::{Decision, MASK, Partial};
    use crate::evaluation::REASONS;

    #[test]
    fn what_is_put_in_comes_out() {
        let positions = [None, Some(0), Some(1), Some(77), Some(MASK - 1)];
        for (number, reason) in REASONS.into_iter().enumerate() {
            for variant in positions.map(|at| at.and_then(|at| NonZeroU32::new(at + 1))) {
                for rule in positions {
                    let decision = Decision::new(reason, variant, rule);
                    assert_eq!(decision.reason(), reason);
                    assert_eq!(usize::from(decision.number()), number);
                    assert_eq!(decision.variant(), variant);
                    assert_eq!(decision.rule(), rule);
                }
            }
            assert_eq!(Decision::plain(reason), Decision::new(reason, None, None));
        }
        for threshold in [0, 1, u32::MAX] {
            for rule in positions {
                let partial = Partial::new(threshold, rule);
                assert_eq!((partial.threshold(), partial.rule()), (threshold, rule));
            }
        }
    }
}
