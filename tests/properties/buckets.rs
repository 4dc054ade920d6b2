//! Thresholds and cuts, which are integers, against the floating point
//! operations of semantics.md, sections 1.2 and 1.3.

use isoflag::bucket::{bucket, cut, fraction, threshold, value, variants_value};
use isoflag::{Context, FlagEvaluator};

const SEED: u64 = 0x5EED_0003;
const GREATEST: f64 = 4_294_967_295.0;

/// xorshift64*.
struct Draw(u64);

impl Draw {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A double above 0 and not above 1; every second one near 0.
    fn unit(&mut self) -> f64 {
        let unit = ((self.bits() >> 11) + 1) as f64 / 9_007_199_254_740_992.0;
        let scale = if self.bits().is_multiple_of(2) { 0 } else { self.bits() % 60 };
        unit / (1_u64 << scale) as f64
    }
}

/// Asserts that the integer comparison is the floating one: at the ends, on
/// both sides of the limit and at a drawn value.
fn check(limit: f64, least: u32, drawn: u64, of: fn(u32) -> f64) {
    let drawn = (drawn >> 32) as u32;
    for value in [0, least.saturating_sub(1), least, drawn, u32::MAX] {
        assert_eq!(
            value < least,
            of(value) < limit,
            "seed {SEED:#x}: value {value}, limit {limit:e}, least {least}"
        );
    }
}

fn in_percent(value: u32) -> f64 {
    (f64::from(value) / GREATEST) * 100.0
}

fn in_one(value: u32) -> f64 {
    f64::from(value) / GREATEST
}

#[test]
fn buckets_and_fractions_are_what_is_written_down() {
    let mut draw = Draw(SEED);
    let drawn = (0..100_000).map(|_| (draw.bits() >> 32) as u32);
    for value in [0, 1, 858_993_459, u32::MAX - 1, u32::MAX].into_iter().chain(drawn) {
        assert_eq!(bucket(value).to_bits(), in_percent(value).to_bits(), "{value}");
        assert_eq!(fraction(value).to_bits(), in_one(value).to_bits(), "{value}");
    }
    assert_eq!((bucket(0), bucket(u32::MAX), fraction(u32::MAX)), (0.0, 100.0, 1.0));
    assert_eq!(bucket(858_993_459), 20.0);
}

#[test]
fn thresholds_are_exact_at_every_hundredth_of_a_percent() {
    let mut draw = Draw(SEED);
    for hundredths in 1..=9_999 {
        let percentage = f64::from(hundredths) / 100.0;
        check(percentage, threshold(percentage), draw.bits(), in_percent);
    }
    // 20 % is hit exactly, and the value that hits it is not in.
    assert_eq!(threshold(20.0), 858_993_459);
}

#[test]
fn thresholds_are_exact_at_any_percentage() {
    let mut draw = Draw(SEED);
    for _ in 0..100_000 {
        let percentage = (draw.unit() * 100.0).min(100.0_f64.next_down());
        check(percentage, threshold(percentage), draw.bits(), in_percent);
    }
    for percentage in [5e-324, 1e-9, 100.0_f64.next_down(), 20.0_f64.next_up()] {
        check(percentage, threshold(percentage), draw.bits(), in_percent);
    }
}

#[test]
fn cuts_are_exact_at_any_limit() {
    let mut draw = Draw(SEED);
    for _ in 0..100_000 {
        let limit = draw.unit();
        check(limit, cut(limit), draw.bits(), in_one);
    }
    for limit in [0.0, 5e-324, 0.2, 0.5, 1.0_f64.next_down(), 1.0] {
        check(limit, cut(limit), draw.bits(), in_one);
    }
}

#[test]
fn weights_split_users_in_proportion() {
    const USERS: u32 = 100_000;
    const WEIGHTS: [(&str, f64); 3] = [("a", 1.0), ("b", 2.0), ("c", 7.0)];
    let flag = r#"[{"key": "split", "enabled": true, "variants": {"c": 7, "a": 1, "b": 2}}]"#;
    let evaluator = FlagEvaluator::new(flag).unwrap();
    let mut counts = [0_u32; 3];
    for user in 0..USERS {
        let user = format!("user-{user}");
        let x = in_one(variants_value("split", &user));
        let chosen = usize::from(x >= 1.0 / 10.0) + usize::from(x >= 3.0 / 10.0);
        let evaluation = evaluator.evaluate("split", &Context::new(user.as_str()));
        assert_eq!(evaluation.variant, WEIGHTS[chosen].0, "{user}");
        counts[chosen] += 1;
    }
    for (count, (name, weight)) in counts.into_iter().zip(WEIGHTS) {
        let (users, share) = (f64::from(USERS), weight / 10.0);
        let sigma = (users * share * (1.0 - share)).sqrt();
        let off = (f64::from(count) - users * share).abs();
        assert!(off < 4.0 * sigma, "{name}: {count}, {} sigma off", off / sigma);
    }
}

#[test]
fn a_share_and_a_split_of_one_flag_are_independent() {
    // Of the users in 50 %, a split of 1 to 1 takes half, not all or none.
    let users = (0..10_000).map(|user| format!("user-{user}"));
    let inside: Vec<_> = users.filter(|user| bucket(value("f", user)) < 50.0).collect();
    let first = inside.iter().filter(|user| fraction(variants_value("f", user)) < 0.5).count();
    let (users, half) = (inside.len() as f64, inside.len() as f64 / 2.0);
    assert!((first as f64 - half).abs() < 4.0 * (users * 0.25).sqrt(), "{first} of {users}");
}

#[test]
fn a_weight_below_0_counts_as_0() {
    let load = |variants: &str| {
        let flag = format!(r#"[{{"key": "f", "enabled": true, "variants": {variants}}}]"#);
        FlagEvaluator::new(flag).unwrap()
    };
    for (below, at_0) in [
        (r#"{"a": 1, "b": -5, "c": 1}"#, r#"{"a": 1, "b": 0, "c": 1}"#),
        (r#"{"a": -0.5, "b": 1, "c": 2}"#, r#"{"a": 0, "b": 1, "c": 2}"#),
        (r#"{"a": 3, "b": 1, "c": -1e308}"#, r#"{"a": 3, "b": 1, "c": 0}"#),
        (r#"{"a": -1, "b": -2}"#, r#"{"a": 0, "b": 0}"#),
    ] {
        let (below, at_0) = (load(below), load(at_0));
        for user in 0..1_000 {
            let user = Context::new(user);
            assert_eq!(below.evaluate("f", &user), at_0.evaluate("f", &user), "{user:?}");
        }
    }
}
