//! The tables of `docs/distribution.md`.

use std::fmt::Write;

use crate::hashed::HASHED;
use crate::statistics::{Deviations, chi_squared_limit};
use crate::{
    SHARES, SPLITS, correlations, in_and_variant, own_correlations, remainders, share, variants,
};

const PAGE: &str = include_str!("../../docs/distribution.md");

fn row(table: &mut String, what: &str, deviations: &Deviations) {
    let Deviations { mean, deviation, sigmas } = deviations;
    let measured = 100.0 * deviation * deviations.spread();
    let (mean, expected, flags) = (100.0 * mean, 100.0 * deviation, sigmas.len());
    let worst = deviations.worst();
    writeln!(
        table,
        "| {what} | {flags} | {mean:.3} % | {measured:.3} | {expected:.3} | {worst:.2} |"
    )
    .unwrap();
}

fn shares() -> String {
    const HEAD: &str = "flags | mean share | standard deviation | expected | worst, in σ";
    let mut table = format!("| percentage | {HEAD} |\n|---|---|---|---|---|---|\n");
    for (at, percentage) in SHARES.into_iter().enumerate() {
        row(&mut table, &format!("{percentage} %"), &share(at));
    }
    write!(table, "\n| variant | {HEAD} |\n|---|---|---|---|---|---|\n").unwrap();
    for (at, weights) in SPLITS.into_iter().enumerate() {
        let names: Vec<_> = weights.iter().map(f64::to_string).collect();
        for (weight, (_, deviations)) in names.iter().zip(variants(at)) {
            row(&mut table, &format!("{weight} of {}", names.join("/")), &deviations);
        }
    }
    table
}

fn independence() -> String {
    let mut table =
        "| measured | of | in σ: standard deviation | worst |\n|---|---|---|---|\n".to_owned();
    for (what, correlations) in [
        ("values of two flags, same users", correlations()),
        ("percentage and variant of one flag", own_correlations()),
    ] {
        let deviations = Deviations { mean: 0.0, deviation: 0.0, sigmas: correlations };
        let (count, spread, worst) =
            (deviations.sigmas.len(), deviations.spread(), deviations.worst());
        writeln!(table, "| correlation, {what} | {count} | {spread:.3} | {worst:.2} |").unwrap();
    }
    let head = "| measured | of | degrees of freedom | χ² | exceeded once in a million times |";
    write!(table, "\n{head}\n|---|---|---|---|---|\n").unwrap();
    for percentage in [20.0, 50.0] {
        let tables = in_and_variant(percentage);
        let sum: f64 = tables.iter().map(|(statistic, _)| statistic).sum();
        let freedom = tables.iter().map(|(_, freedom)| freedom).sum();
        let (count, limit) = (tables.len(), chi_squared_limit(freedom));
        let what = format!("in {percentage} % or not, by variant, summed");
        writeln!(table, "| {what} | {count} | {freedom} | {sum:.0} | {limit:.0} |").unwrap();
    }
    let (all, limit) = (remainders(HASHED.values.iter().flatten()), chi_squared_limit(99));
    let count = HASHED.values.len();
    writeln!(table, "| value mod 100, all values | {count} | 99 | {all:.1} | {limit:.1} |")
        .unwrap();
    table
}

#[test]
fn the_page_says_what_is_measured() {
    let tables = [shares(), independence()].join("\n");
    if std::env::var_os("ISOFLAG_PRINT").is_some() {
        println!("{tables}");
        return;
    }
    let page: Vec<_> = PAGE.lines().collect();
    for line in tables.lines().filter(|line| !line.is_empty()) {
        assert!(page.contains(&line), "the page does not have the line\n{line}");
    }
}
