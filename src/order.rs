//! The one sort of the engine: sorting code is large in WebAssembly, so it is
//! instantiated once, over positions.

use core::cmp::Ordering;

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
    by_name: Vec<u32>,
}

impl Names {
    /// The number of a name, and whether it is new.
    pub(crate) fn insert(&mut self, name: &str) -> (u32, bool) {
        let found = self.by_name.binary_search_by(|position| {
            let known = self.names.get(*position as usize);
            known.map_or("", |known| known).cmp(name)
        });
        match found {
            Ok(at) => (self.by_name.get(at).copied().unwrap_or(0), false),
            Err(at) => {
                let number = self.names.len() as u32;
                self.names.push(name.into());
                self.by_name.insert(at, number);
                (number, true)
            }
        }
    }

    /// The names, each at its number.
    pub(crate) fn into_names(self) -> Vec<Box<str>> {
        self.names
    }
}
