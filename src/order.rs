//! Sorting and numbering. The engine has one sort, over positions: sorting code
//! is large in WebAssembly, so it is instantiated once.

use core::cmp::Ordering;
use std::collections::BTreeMap;

/// The positions 0 to `count` − 1 in the order of `compare`; equal ones keep
/// their order.
pub(crate) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    positions
}

/// A set of texts that numbers them in the order in which they came.
#[derive(Default)]
pub(crate) struct Names {
    names: Vec<Box<str>>,
    numbers: BTreeMap<Box<str>, u32>,
}

impl Names {
    /// The number of a name, and whether it is new.
    pub(crate) fn insert(&mut self, name: &str) -> (u32, bool) {
        if let Some(number) = self.numbers.get(name) {
            return (*number, false);
        }
        let number = self.names.len() as u32;
        self.names.push(name.into());
        self.numbers.insert(name.into(), number);
        (number, true)
    }

    /// The names, each at its number.
    pub(crate) fn into_names(self) -> Vec<Box<str>> {
        self.names
    }
}
