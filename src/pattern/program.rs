//! Programs, and how they are put together.

use core::mem;

use super::Refusal;
use super::class::{Class, Range};
use super::look::Look;

/// How large regex-lite lets a pattern become, and how deep.
const LARGEST: u64 = 10 << 20;
pub(super) const DEEPEST: u32 = 50;
/// What regex-lite counts in bytes, on 64-bit machines: for a state, for one
/// more way out of it, for a range, for a group.
const STATE: u64 = 32;
const WAY: u64 = 4;
const RANGE: u64 = 8;
const GROUP: u64 = 16;

/// Steps, taken one after the other from the first. What comes past the last
/// one has matched.
#[derive(Default)]
pub(super) struct Program {
    pub(super) steps: Vec<Step>,
    /// The ranges of all classes, each with an empty one at the end.
    pub(super) ranges: Vec<Range>,
    /// Whether it matches only where the text begins.
    pub(super) is_anchored: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    /// Takes this code point.
    Char(char),
    /// Takes a code point of the class whose ranges begin here, or one that is
    /// none of it.
    Class(u32, bool),
    /// Takes nothing; this must hold.
    Look(Look),
    /// Goes on with the next step and with the one this far away.
    Fork(i32),
    /// Goes on with the step this far away.
    Jump(i32),
}

/// A piece of the program, which goes on to where the next one starts.
#[derive(Clone, Copy)]
struct Part {
    start: usize,
    /// What regex-lite counts for it each time it is repeated.
    size: u64,
    /// What it counts only once: groups' names.
    names: u64,
    /// The number of its last group.
    group: u64,
    /// How deep its parts are nested.
    levels: u32,
    /// Whether it can match without taking anything.
    is_optional: bool,
    is_anchored: bool,
}

/// A program that is being put together, and its parts so far.
pub(super) struct Builder<'p> {
    program: &'p mut Program,
    parts: Vec<Part>,
}

impl Program {
    // Called in many places: much smaller than in each of them.
    #[inline(never)]
    fn emit(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn insert(&mut self, at: usize, mut step: Step) {
        for next in self.steps.iter_mut().skip(at) {
            mem::swap(next, &mut step);
        }
        self.emit(step);
    }
}

impl<'p> Builder<'p> {
    pub(super) fn new(program: &'p mut Program) -> Self {
        Self { program, parts: Vec::new() }
    }

    /// How many parts there are.
    pub(super) fn count(&self) -> usize {
        self.parts.len()
    }

    fn push(&mut self, size: u64, is_optional: bool, is_anchored: bool) {
        let start = self.program.steps.len();
        self.parts.push(Part {
            start,
            size,
            names: 0,
            group: 0,
            levels: 0,
            is_optional,
            is_anchored,
        });
    }

    pub(super) fn char(&mut self, char: char) {
        self.push(STATE, false, false);
        self.program.emit(Step::Char(char));
    }

    pub(super) fn class(&mut self, class: &Class) {
        self.push(STATE + RANGE * class.count(), false, false);
        let first = self.program.ranges.len() as u32;
        self.program.emit(Step::Class(first, class.is_negated()));
        for range in class.ranges() {
            self.program.ranges.push(*range);
        }
        self.program.ranges.push((0, 0));
    }

    pub(super) fn look(&mut self, look: Look) {
        self.push(STATE, true, look == Look::START);
        self.program.emit(Step::Look(look));
    }

    /// Makes the last part a group with this number, and a name of this size.
    pub(super) fn group(&mut self, number: u64, name_size: u64) {
        if let Some(part) = self.parts.last_mut() {
            part.size += 2 * STATE;
            part.names += name_size;
            part.group = part.group.max(number);
            part.levels += 1;
        }
    }

    /// Makes one of the parts from `first` on: one after the other.
    pub(super) fn sequence(&mut self, first: usize) {
        if self.count() == first {
            self.push(STATE, true, false);
        }
        self.join(first, |whole, part| whole.is_optional &= part.is_optional);
    }

    /// Lets another part take the place of the last one.
    pub(super) fn alternative(&mut self) {
        if let Some(part) = self.parts.last() {
            let length = self.program.steps.len() - part.start;
            self.program.insert(part.start, Step::Fork(length as i32 + 2));
            // To be set when the last of them is known.
            self.program.emit(Step::Jump(0));
        }
    }

    /// Makes one of the parts from `first` on, of which one is taken: all but
    /// the last are alternatives.
    pub(super) fn choice(&mut self, first: usize) {
        let count = (self.count() - first) as u64;
        let end = self.program.steps.len();
        for part in self.parts.iter().skip(first + 1) {
            let jump = part.start - 1;
            if let Some(step) = self.program.steps.get_mut(jump) {
                *step = Step::Jump((end - jump) as i32);
            }
        }
        self.join(first, |whole, part| {
            whole.is_optional |= part.is_optional;
            whole.is_anchored &= part.is_anchored;
        });
        if let Some(whole) = self.parts.last_mut()
            && count > 1
        {
            whole.size += 2 * STATE + WAY * count;
        }
    }

    fn join(&mut self, first: usize, decide: fn(&mut Part, &Part)) {
        if let Some([whole, rest @ ..]) = self.parts.get_mut(first..) {
            for part in &*rest {
                whole.size = (whole.size + part.size).min(LARGEST + 1);
                whole.names += part.names;
                whole.group = whole.group.max(part.group);
                whole.levels = whole.levels.max(part.levels);
                decide(whole, part);
            }
            whole.levels += u32::from(!rest.is_empty());
        }
        self.parts.truncate(first + 1);
    }

    /// Repeats the last part.
    pub(super) fn repeat(&mut self, min: u32, max: Option<u32>) {
        let Some(part) = self.parts.last_mut() else { return };
        if max == Some(0) {
            self.program.steps.truncate(part.start);
            self.parts.pop();
            return self.push(STATE, true, false);
        }
        if (min, max) == (1, Some(1)) {
            return;
        }
        let copies = max.unwrap_or(min.max(1));
        let size = u64::from(copies) * part.size
            + match max {
                None if min == 0 && part.is_optional => 3 * STATE + 4 * WAY,
                None => STATE + 2 * WAY,
                Some(max) => {
                    let states = u64::from(min < max) + u64::from(min == 0 && max > 1);
                    states * STATE + u64::from(max - min) * (STATE + 2 * WAY)
                }
            };
        part.size = size.min(LARGEST + 1);
        part.levels += 1;
        part.is_optional |= min == 0;
        part.is_anchored &= min > 0;
        // It is refused in the end, unless it is repeated zero times.
        if part.size > LARGEST || part.levels > DEEPEST {
            return;
        }
        let size = self.program.steps.len() - part.start;
        let length = size as i32;
        // What is left out when the copy with this many from it on is.
        let fork =
            |copies: u32| Step::Fork(copies as i32 * (length + 1) + i32::from(max.is_none()));
        let mut body = part.start;
        if min == 0 {
            self.program.insert(body, fork(copies));
            body += 1;
        }
        for copy in 1..copies {
            if copy >= min {
                self.program.emit(fork(copies - copy));
            }
            for step in body..body + size {
                if let Some(step) = self.program.steps.get(step).copied() {
                    self.program.emit(step);
                }
            }
        }
        match max {
            None if min == 0 => self.program.emit(Step::Jump(-length - 1)),
            None => self.program.emit(Step::Fork(-length)),
            Some(_) => {}
        }
    }

    /// Ends the program, which is the last part.
    pub(super) fn finish(&mut self) -> Result<(), Refusal> {
        let Some(whole) = self.parts.pop() else { return Ok(()) };
        self.program.is_anchored = whole.is_anchored;
        if whole.levels > DEEPEST {
            Err(Refusal::TooDeep)
        } else if whole.size + whole.names + GROUP * (whole.group + 1) + 3 * STATE > LARGEST {
            Err(Refusal::TooLarge)
        } else {
            Ok(())
        }
    }
}
