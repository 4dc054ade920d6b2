//! How evenly users are spread: 1,000 flags, 10,000 users, ten million values,
//! and four million more for variants. What is measured stands in `docs/distribution.md`:
//!
//! ```sh
//! ISOFLAG_PRINT=1 cargo test --test distribution -- --nocapture
//! ```

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "distribution/engine.rs"]
mod engine;
#[path = "distribution/hashed.rs"]
mod hashed;
#[path = "distribution/page.rs"]
mod page;
#[path = "distribution/statistics.rs"]
mod statistics;

use hashed::{FLAGS, HASHED, USERS};
use isoflag::bucket::{cut, threshold};
use statistics::{Deviations, chi_squared, chi_squared_limit, correlation};

/// Percentages of flags; each flag has one of them.
const SHARES: [f64; 8] = [1.0, 5.0, 10.0, 20.0, 33.3, 50.0, 80.0, 99.0];
/// Weights of flags; each flag has one of these splits.
const SPLITS: [&[f64]; 3] = [&[1.0, 1.0], &[1.0, 2.0, 7.0], &[10.0, 20.0, 30.0, 40.0]];
/// How far a share may be from what is wanted, in its standard deviations:
/// for one of thousands, and for all but a few.
const FARTHEST: f64 = 5.5;
const FAR: f64 = 4.0;
/// Of a thousand measurements 0.06 are expected to be far.
const FEW: usize = 2;

/// The deviations of the flags whose percentage this is.
fn share(at: usize) -> Deviations {
    let limit = threshold(SHARES[at]);
    let inside = |values: &&Vec<u32>| values.iter().filter(|value| **value < limit).count();
    let flags = HASHED.values.iter().skip(at).step_by(SHARES.len());
    Deviations::new(flags.map(|values| inside(&values)), SHARES[at] / 100.0)
}

/// Where each variant of a split ends.
fn ends(weights: &[f64]) -> Vec<u32> {
    let total: f64 = weights.iter().sum();
    let mut running = 0.0;
    let mut end = |weight: &f64| {
        running += weight;
        cut(running / total)
    };
    weights.iter().map(&mut end).collect()
}

/// How many users get each variant.
fn split(values: impl Iterator<Item = u32>, ends: &[u32]) -> Vec<usize> {
    let mut counts = vec![0; ends.len()];
    for value in values {
        let found = ends.iter().position(|end| value < *end);
        counts[found.unwrap_or(ends.len() - 1)] += 1;
    }
    counts
}

/// The deviations of each variant, over the flags that are split like this.
fn variants(at: usize) -> Vec<(f64, Deviations)> {
    let ends = ends(SPLITS[at]);
    let flags = HASHED.variants.iter().skip(at).step_by(SPLITS.len());
    let counts: Vec<_> = flags.map(|values| split(values.iter().copied(), &ends)).collect();
    let total: f64 = SPLITS[at].iter().sum();
    let of = |(variant, weight): (usize, &f64)| {
        let share = weight / total;
        (share, Deviations::new(counts.iter().map(|counts| counts[variant]), share))
    };
    SPLITS[at].iter().enumerate().map(of).collect()
}

fn assert_small(deviations: &[&Deviations]) {
    let all = || deviations.iter().flat_map(|it| &it.sigmas).map(|sigma| sigma.abs());
    assert!(all().all(|sigma| sigma < FARTHEST), "{}", all().fold(0.0, f64::max));
    let far = all().filter(|sigma| *sigma > FAR).count();
    assert!(far <= FEW, "{far} of {} deviate by more than {FAR} sigma", all().count());
    // They deviate as much as chance does: neither more nor, which would be as
    // suspicious, less. The standard deviation of n draws is known to
    // 1 / sqrt(2 n).
    for deviations in deviations {
        let slack = 5.0 / (2.0 * deviations.sigmas.len() as f64).sqrt();
        let spread = deviations.spread();
        assert!((spread - 1.0).abs() < slack, "{spread}");
    }
}

#[test]
fn shares_are_what_was_wanted() {
    let measured: Vec<_> = (0..SHARES.len()).map(share).collect();
    assert_eq!(measured.iter().map(|it| it.sigmas.len()).sum::<usize>(), FLAGS);
    assert_small(&measured.iter().collect::<Vec<_>>());
}

#[test]
fn variants_are_split_by_their_weights() {
    let measured: Vec<_> = (0..SPLITS.len()).flat_map(variants).collect();
    assert_small(&measured.iter().map(|(_, deviations)| deviations).collect::<Vec<_>>());
}

/// Whether users are in a percentage against the variant that they would get:
/// the chi-squared statistics of the flags, and their degrees of freedom.
fn in_and_variant(percentage: f64) -> Vec<(f64, usize)> {
    let limit = threshold(percentage);
    let flags = HASHED.values.iter().zip(&HASHED.variants).enumerate();
    let table = |(at, (values, variants)): (usize, (&Vec<u32>, &Vec<u32>))| {
        let ends = ends(SPLITS[at % SPLITS.len()]);
        let of = |inside: bool| {
            let users = values.iter().zip(variants);
            let wanted = users.filter(move |(value, _)| (**value < limit) == inside);
            split(wanted.map(|(_, variant)| *variant), &ends)
        };
        let (inside, outside) = (of(true), of(false));
        let share = inside.iter().sum::<usize>() as f64 / USERS as f64;
        let cells = inside.iter().zip(&outside).flat_map(|(inside, outside)| {
            let both = (inside + outside) as f64;
            [(*inside, both * share), (*outside, both * (1.0 - share))]
        });
        (chi_squared(cells), ends.len() - 1)
    };
    flags.map(table).collect()
}

#[test]
fn inside_a_percentage_variants_are_split_as_outside() {
    for percentage in [20.0, 50.0] {
        let tables = in_and_variant(percentage);
        for (at, (statistic, freedom)) in tables.iter().enumerate() {
            assert!(*statistic < chi_squared_limit(*freedom), "flag {at}: {statistic}");
        }
        // The sum is one more such statistic, and sees what is common to all.
        let sum: f64 = tables.iter().map(|(statistic, _)| statistic).sum();
        let freedom = tables.iter().map(|(_, freedom)| freedom).sum();
        assert!(sum < chi_squared_limit(freedom), "{sum} for {freedom}");
    }
}

/// The correlations of the values of each flag and the next for the same users,
/// in standard deviations.
fn correlations() -> Vec<f64> {
    let pairs = HASHED.values.windows(2);
    pairs.map(|pair| correlation(&pair[0], &pair[1]) * (USERS as f64).sqrt()).collect()
}

/// The correlations of where users are in a flag's percentages and in its
/// split.
fn own_correlations() -> Vec<f64> {
    let pairs = HASHED.values.iter().zip(&HASHED.variants);
    pairs.map(|(one, other)| correlation(one, other) * (USERS as f64).sqrt()).collect()
}

#[test]
fn flags_do_not_know_of_each_other() {
    for correlations in [correlations(), own_correlations()] {
        assert!(correlations.len() >= 400);
        assert_small(&[&Deviations { mean: 0.0, deviation: 0.0, sigmas: correlations }]);
    }
}

/// How often each remainder by 100 occurs, over all flags or in one.
fn remainders<'v>(values: impl Iterator<Item = &'v u32>) -> f64 {
    let (mut counts, mut all) = ([0; 100], 0.0);
    for value in values {
        counts[*value as usize % 100] += 1;
        all += 1.0;
    }
    chi_squared(counts.into_iter().map(|count| (count, all / 100.0)))
}

#[test]
fn remainders_by_100_are_uniform() {
    let all = remainders(HASHED.values.iter().flatten());
    assert!(all < chi_squared_limit(99), "{all}");
    for (at, values) in HASHED.values.iter().enumerate() {
        let statistic = remainders(values.iter());
        assert!(statistic < chi_squared_limit(99), "flag {at}: {statistic}");
    }
}
