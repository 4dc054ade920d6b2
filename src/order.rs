//! Sorting and numbering. The engine has one sort, over positions: sorting code
//! is large in WebAssembly, so it is instantiated once.

use core::cmp::Ordering;
use core::mem;
use std::collections::BTreeMap;

/// The positions 0 to `count` − 1 in the order of `compare`; equal ones keep
/// their order.
pub(crate) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut from: Vec<usize> = (0..count).collect();
    let mut to = Vec::with_capacity(count);
    let mut run = 1;
    while run < count {
        for pair in from.chunks(2 * run) {
            let (left, right) = pair.split_at(run.min(pair.len()));
            merge(left, right, compare, &mut to);
        }
        mem::swap(&mut from, &mut to);
        to.clear();
        run *= 2;
    }
    from
}

/// Appends two sorted runs as one.
fn merge(
    mut left: &[usize],
    mut right: &[usize],
    compare: &dyn Fn(usize, usize) -> Ordering,
    to: &mut Vec<usize>,
) {
    while let (Some((a, after_a)), Some((b, after_b))) = (left.split_first(), right.split_first()) {
        if compare(*b, *a).is_lt() {
            to.push(*b);
            right = after_b;
        } else {
            to.push(*a);
            left = after_a;
        }
    }
    to.extend_from_slice(left);
    to.extend_from_slice(right);
}

/// The texts in ascending order, each once.
pub(crate) fn distinct(mut texts: Vec<Box<str>>) -> Box<[Box<str>]> {
    if texts.len() > 1 {
        let text = |at: usize| texts.get(at).map_or("", |text| &**text);
        let order = sorted(texts.len(), &|a, b| text(a).cmp(text(b)));
        let mut take = |at: usize| texts.get_mut(at).map(mem::take).unwrap_or_default();
        texts = order.into_iter().map(|at| take(at)).collect();
        texts.dedup();
    }
    texts.into()
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
