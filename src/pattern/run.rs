//! Running a program on a text.

use core::mem;

use super::program::{Program, Step};

impl Program {
    /// Whether it matches somewhere in a text, or where the text begins.
    ///
    /// It is run on all paths at once, code point by code point: at each place
    /// of the text a step is taken at most once, whatever the way to it.
    pub(super) fn matches(&self, text: &str, at_start: bool) -> bool {
        let at_start = at_start || self.is_anchored;
        // The steps still to be taken here, and those at the next place.
        let (mut here, mut next) = (vec![0], Vec::new());
        // The place at which each step was last taken; the first is 1.
        let mut taken = vec![0; self.steps.len()];
        let mut place = 0_usize;
        let mut rest = text.chars();
        let mut before = None;
        loop {
            place += 1;
            let after = rest.next();
            while let Some(mut at) = here.pop() {
                loop {
                    let (Some(step), Some(mark)) = (self.steps.get(at), taken.get_mut(at)) else {
                        return true;
                    };
                    if mem::replace(mark, place) == place {
                        break;
                    }
                    match step {
                        Step::Char(char) if after == Some(*char) => next.push(at + 1),
                        Step::Class(first, is_negated)
                            if after.is_some_and(|char| self.has(*first, char) != *is_negated) =>
                        {
                            next.push(at + 1);
                        }
                        Step::Char(_) | Step::Class(..) => {}
                        Step::Look(look) => {
                            if look.holds(before, after) {
                                at += 1;
                                continue;
                            }
                        }
                        Step::Fork(by) => {
                            here.push(at + 1);
                            at = at.wrapping_add_signed(*by as isize);
                            continue;
                        }
                        Step::Jump(by) => {
                            at = at.wrapping_add_signed(*by as isize);
                            continue;
                        }
                    }
                    break;
                }
            }
            mem::swap(&mut here, &mut next);
            if after.is_none() || at_start && here.is_empty() {
                return false;
            }
            if !at_start {
                here.push(0);
            }
            before = after;
        }
    }

    /// Whether one of the ranges that begin at `first` has a code point.
    fn has(&self, first: u32, char: char) -> bool {
        for (start, end) in self.ranges.get(first as usize..).unwrap_or_default() {
            if *end == 0 {
                break;
            }
            if (*start..*end).contains(&char.into()) {
                return true;
            }
        }
        false
    }
}
