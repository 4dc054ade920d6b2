//! Sorting and numbering. The engine has one sort, over positions: sorting code
//! is large in WebAssembly, so it is instantiated once.

use core::cmp::Ordering;
use core::mem;

/// So few texts are sorted, and looked for, one by one.
const FEW: usize = 12;

/// The positions 0 to `count` − 1 in the order of `compare`; equal ones keep
/// their order.
#[cfg_attr(isoflag_package, optimize(speed))]
pub(crate) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut from: Vec<usize> = (0..count).collect();
    // Mostly they are in order.
    if (1..count).all(|at| compare(at - 1, at).is_le()) {
        return from;
    }
    let mut to = Vec::new();
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

/// Elements in an order of their positions.
pub(crate) fn arranged<T>(elements: Vec<T>, order: &[usize]) -> Vec<T> {
    if order.is_sorted() {
        return elements;
    }
    let mut taken = Vec::with_capacity(elements.len());
    for element in elements {
        taken.push(Some(element));
    }
    let mut arranged = Vec::with_capacity(taken.len());
    for at in order {
        arranged.extend(taken.get_mut(*at).and_then(Option::take));
    }
    arranged
}

/// The texts in ascending order, each once.
pub(crate) fn distinct(mut texts: Vec<Box<str>>) -> Box<[Box<str>]> {
    if texts.iter().zip(texts.iter().skip(1)).any(|(one, next)| one >= next) {
        if texts.len() <= FEW {
            sort_few(&mut texts);
        } else {
            texts = sort_many(texts);
        }
        texts.dedup();
    }
    texts.into()
}

/// Sorts many texts.
#[inline(never)]
fn sort_many(texts: Vec<Box<str>>) -> Vec<Box<str>> {
    let text = |at: usize| texts.get(at).map_or("", |text| &**text);
    let order = sorted(texts.len(), &|a, b| text(a).cmp(text(b)));
    arranged(texts, &order)
}

/// Sorts a few texts in place: nothing is allocated.
fn sort_few(texts: &mut [Box<str>]) {
    for end in 1..texts.len() {
        for at in (1..=end).rev() {
            let Some([.., before, text]) = texts.get_mut(..=at) else { break };
            if before <= text {
                break;
            }
            mem::swap(before, text);
        }
    }
}

/// A set of texts that numbers them in the order in which they came.
#[derive(Default)]
pub(crate) struct Names {
    names: Vec<Box<str>>,
    /// The numbers, ascending by name, in pieces: a new one moves only those of
    /// its piece. There are none while the names are few.
    pieces: Vec<Vec<u32>>,
}

/// A longer piece is halved.
const LONGEST_PIECE: usize = 256;

impl Names {
    /// The number of a name, and whether it is new.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(crate) fn insert(&mut self, name: &str) -> (u32, bool) {
        let number = self.names.len() as u32;
        let known = match self.names.len() <= FEW {
            true => self.names.iter().position(|known| **known == *name).map(|at| at as u32),
            false => self.insert_among_many(name),
        };
        if let Some(known) = known {
            return (known, false);
        }
        self.names.push(name.into());
        (number, true)
    }

    /// The number of a name; a new one gets its place among the pieces.
    #[inline(never)]
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn insert_among_many(&mut self, name: &str) -> Option<u32> {
        let names = &self.names;
        if self.pieces.is_empty() {
            let order = sorted(names.len(), &|a, b| names.get(a).cmp(&names.get(b)));
            self.pieces.push(order.into_iter().map(|at| at as u32).collect());
        }
        let compare = |known: &u32| names.get(*known as usize).map(|it| &**it).cmp(&Some(name));
        let is_before = |piece: &Vec<u32>| piece.first().is_some_and(|it| compare(it).is_le());
        let at = self.pieces.partition_point(is_before).saturating_sub(1);
        let piece = self.pieces.get_mut(at)?;
        let place = match piece.binary_search_by(compare) {
            Ok(place) => return piece.get(place).copied(),
            Err(place) => place,
        };
        piece.insert(place, names.len() as u32);
        if piece.len() > LONGEST_PIECE {
            let half = piece.split_off(LONGEST_PIECE / 2);
            self.pieces.insert(at + 1, half);
        }
        None
    }

    /// The names, each at its number.
    pub(crate) fn into_names(self) -> Vec<Box<str>> {
        self.names
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{FEW, Names, distinct};

    #[test]
    fn few_texts_and_many_are_put_in_order_each_once() {
        for length in 0..3 * FEW {
            for step in 1..50 {
                let text = |at: usize| format!("{:03}", at * step * step % 37);
                let texts: Vec<Box<str>> = (0..length).map(|at| text(at).into()).collect();
                let expected: BTreeSet<Box<str>> = texts.iter().cloned().collect();
                assert!(distinct(texts).into_iter().eq(expected), "{length} {step}");
            }
        }
    }

    #[test]
    fn names_are_numbered_in_the_order_in_which_they_came() {
        // So many that pieces are halved, ascending, descending and mixed.
        let ascending = (0..2_000_u32).chain((2_000..4_000).rev());
        let mixed = (0..6_000).map(|at| at * 7_919 % 5_003);
        number(ascending.chain(mixed.clone()));
        number(mixed);
    }

    fn number(seeds: impl Iterator<Item = u32>) {
        let mut names = Names::default();
        let mut numbers = BTreeMap::new();
        for seed in seeds {
            let name = format!("{seed:05}");
            let number = numbers.len() as u32;
            let known = numbers.get(&name).copied();
            numbers.entry(name.clone()).or_insert(number);
            assert_eq!(names.insert(&name), (known.unwrap_or(number), known.is_none()));
        }
        for (at, name) in names.into_names().iter().enumerate() {
            assert_eq!(numbers.get(&**name), Some(&(at as u32)));
        }
    }
}
