//! Days against a counter that goes from one day to the next, from 0001-01-01
//! on.

use isoflag::{Context, FlagEvaluator};
use serde_json::{Value, json};

use crate::{assert_instant, is_instant};

const DAY: f64 = 86_400_000.0;
/// Steps in one flag's rollout.
const STEPS: usize = 100;

fn is_leap(year: u32) -> bool {
    if year.is_multiple_of(100) { year.is_multiple_of(400) } else { year.is_multiple_of(4) }
}

fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// All days of years 1 to 9999, with their distance from the first.
fn each_day(mut day: impl FnMut(u32, u32, u32, u32)) -> u32 {
    let mut count = 0;
    for year in 1..=9_999 {
        for month in 1..=12 {
            for in_month in 1..=length(year, month) {
                day(year, month, in_month, count);
                count += 1;
            }
        }
    }
    count
}

/// A sample of all days, ascending: texts and epoch milliseconds.
fn sample() -> Vec<(String, f64)> {
    let (mut days, mut epoch) = (Vec::new(), 0);
    let count = each_day(|year, month, day, count| {
        if (year, month, day) == (1970, 1, 1) {
            epoch = count;
        }
        let month_end = year.is_multiple_of(100) && (day == 1 || day >= 28);
        let year_end = [(1, 1), (2, 28), (2, 29), (3, 1), (12, 31)].contains(&(month, day));
        let now = (1_968..2_033).contains(&year) && (day == 1 || day >= 28);
        if count.is_multiple_of(37) || month_end || now || (year.is_multiple_of(4) && year_end) {
            days.push((format!("{year:04}-{month:02}-{day:02}"), count));
        }
    });
    // As published: days before 1970, and in 9,999 years.
    assert_eq!((epoch, count), (719_162, 3_652_059));
    days.into_iter().map(|(text, day)| (text, (f64::from(day) - f64::from(epoch)) * DAY)).collect()
}

/// Whether each flag is on at an instant.
fn on_at(evaluator: &FlagEvaluator, flag: usize, now: f64) -> bool {
    evaluator.is_enabled(&format!("f{flag}"), &Context::anonymous().at(now))
}

#[test]
fn days_are_those_of_a_counter() {
    let days = sample();
    assert!(days.len() > 100_000, "{}", days.len());
    // Every second step is everybody's and the others nobody's, so that each
    // day begins where the flag turns.
    let step = |(at, (text, _)): (usize, &(String, f64))| json!({"from": text, "percentage": if at % 2 == 0 { 100 } else { 0 }});
    let rollouts = days.chunks(STEPS).enumerate().map(|(at, days)| {
        let steps: Vec<Value> = days.iter().enumerate().map(step).collect();
        json!({"key": format!("f{at}"), "enabled": true, "rollout": steps})
    });
    let flags: Vec<_> = rollouts.collect();
    let evaluator = FlagEvaluator::new(json!({"schema": 1, "flags": flags}).to_string()).unwrap();
    assert_eq!(evaluator.report().problem_count, 0);
    for (at, days) in days.chunks(STEPS).enumerate() {
        for (step, (text, milliseconds)) in days.iter().enumerate() {
            let even = step % 2 == 0;
            assert_eq!(on_at(&evaluator, at, *milliseconds), even, "{text}");
            assert_eq!(on_at(&evaluator, at, milliseconds - 1.0), !even, "before {text}");
        }
    }
}

#[test]
fn days_as_values_and_items() {
    for (text, milliseconds) in sample().into_iter().step_by(997) {
        assert_instant(&text, milliseconds);
        assert_instant(&format!("{text}T23:59:59.999Z"), milliseconds + DAY - 1.0);
    }
}

#[test]
fn days_that_do_not_exist() {
    for year in [1, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9_996, 9_999] {
        for month in 0..=13 {
            for day in [0, 1, 27, 28, 29, 30, 31, 32, 99] {
                let exists = (1..=12).contains(&month) && day > 0 && day <= length(year, month);
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_eq!(is_instant(&text), exists, "{text}");
            }
        }
    }
    for text in ["0000-01-01", "0000-02-29", "10000-01-01"] {
        assert!(!is_instant(text), "{text}");
    }
}
