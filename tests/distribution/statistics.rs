//! What is computed from counts.

use crate::hashed::USERS;

/// How the shares of some flags deviate from the one that was wanted.
pub(crate) struct Deviations {
    /// The mean share.
    pub(crate) mean: f64,
    /// The standard deviation that chance gives a share.
    pub(crate) deviation: f64,
    /// How far each is from what was wanted, in these.
    pub(crate) sigmas: Vec<f64>,
}

impl Deviations {
    /// From the numbers of users; `wanted` is their share.
    pub(crate) fn new(counts: impl Iterator<Item = usize>, wanted: f64) -> Self {
        let deviation = (wanted * (1.0 - wanted) / USERS as f64).sqrt();
        let shares: Vec<f64> = counts.map(|count| count as f64 / USERS as f64).collect();
        let mean = shares.iter().sum::<f64>() / shares.len() as f64;
        let sigmas = shares.iter().map(|share| (share - wanted) / deviation).collect();
        Self { mean, deviation, sigmas }
    }

    /// The measured standard deviation around what was wanted, in expected
    /// ones.
    pub(crate) fn spread(&self) -> f64 {
        let squares: f64 = self.sigmas.iter().map(|sigma| sigma * sigma).sum();
        (squares / self.sigmas.len() as f64).sqrt()
    }

    pub(crate) fn worst(&self) -> f64 {
        self.sigmas.iter().fold(0.0, |worst, sigma| f64::max(worst, sigma.abs()))
    }
}

/// The chi-squared statistic of counts against what was expected.
pub(crate) fn chi_squared(cells: impl Iterator<Item = (usize, f64)>) -> f64 {
    let term = |(count, expected): (usize, f64)| {
        let off = count as f64 - expected;
        off * off / expected
    };
    cells.map(term).sum()
}

/// What a chi-squared statistic exceeds by chance once in a million times; for
/// more than three degrees of freedom by Wilson and Hilferty's approximation.
pub(crate) fn chi_squared_limit(freedom: usize) -> f64 {
    /// What a standard normal variable exceeds once in a million times.
    const NORMAL: f64 = 4.753_424;
    let many = |freedom: f64| {
        let ninths = 2.0 / (9.0 * freedom);
        freedom * (1.0 - ninths + NORMAL * ninths.sqrt()).powi(3)
    };
    match freedom {
        1 => 23.928,
        2 => 27.631,
        3 => 30.665,
        _ => many(freedom as f64),
    }
}

/// Pearson's correlation.
pub(crate) fn correlation(one: &[u32], other: &[u32]) -> f64 {
    let mean = |values: &[u32]| {
        values.iter().map(|value| f64::from(*value)).sum::<f64>() / values.len() as f64
    };
    let (mean_one, mean_other) = (mean(one), mean(other));
    let (mut both, mut squares_one, mut squares_other) = (0.0, 0.0, 0.0);
    for (one, other) in one.iter().zip(other) {
        let (x, y) = (f64::from(*one) - mean_one, f64::from(*other) - mean_other);
        both += x * y;
        squares_one += x * x;
        squares_other += y * y;
    }
    both / (squares_one * squares_other).sqrt()
}
