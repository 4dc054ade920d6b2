//! A decision as one number of 32 bits: the reason in the lowest 4, then 14 of
//! the variant, then 14 of the rule's position plus 1; 0 for none. Equal numbers
//! of one flag are equal results, which lets JavaScript keep them.

use core::num::NonZeroU32;

use crate::decision::Decision;
use crate::evaluation::Reason;

/// Stands for a decision whose variant or rule has too large a position.
pub(super) const UNPACKED: u32 = u32::MAX;

/// Stands for a decision that lacks the user key.
pub(super) const LACKS_KEY: u32 = 15;

const FIELD: u32 = (1 << 14) - 1;

#[cfg_attr(isoflag_package, optimize(speed))]
#[inline(always)]
pub(super) fn pack(decision: Decision) -> u32 {
    let variant = decision.variant().map_or(0, NonZeroU32::get);
    let rule = decision.rule().map_or(0, |at| at + 1);
    if variant < FIELD && rule < FIELD {
        u32::from(decision.number()) | variant << 4 | rule << 18
    } else {
        UNPACKED
    }
}

pub(super) fn unpack(packed: u32) -> Option<Decision> {
    let variant = NonZeroU32::new(packed >> 4 & FIELD);
    let rule = (packed >> 18).checked_sub(1);
    let reason = Reason::at(packed as u8 & 15)?;
    Some(Decision::new(reason, variant, rule))
}
