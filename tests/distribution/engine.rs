//! That flags in an evaluator are spread like the values, on a part of them.

use isoflag::{Context, FlagEvaluator};
use serde_json::{Value, json};

use crate::hashed::{HASHED, SPLIT_FLAGS, flag, user};
use crate::{SHARES, SPLITS, ends, split};

/// Each eleventh flag, each tenth user.
const FLAG_STEP: usize = 11;
const USER_STEP: usize = 10;

fn evaluator(scale: &str) -> FlagEvaluator {
    let flags: Vec<Value> = (0..SPLIT_FLAGS)
        .step_by(FLAG_STEP)
        .map(|at| {
            let weights = SPLITS[at % SPLITS.len()].iter().enumerate();
            let variants: Value = weights.map(|(at, weight)| (format!("v{at}"), *weight)).collect();
            let percentage = SHARES[at % SHARES.len()];
            json!({"key": flag(at), "enabled": true, "percentage": percentage, "variants": variants})
        })
        .collect();
    let snapshot = json!({"schema": 1, "bucketing": {"scale": scale}, "flags": flags});
    FlagEvaluator::new(snapshot.to_string()).unwrap()
}

#[test]
fn evaluations_follow_the_values() {
    for scale in ["percent", "modulo100"] {
        let evaluator = evaluator(scale);
        for at in (0..SPLIT_FLAGS).step_by(FLAG_STEP) {
            let percentage = SHARES[at % SHARES.len()];
            let ends = ends(SPLITS[at % SPLITS.len()]);
            for to in (0..HASHED.values[at].len()).step_by(USER_STEP) {
                let value = HASHED.values[at][to];
                let evaluation = evaluator.evaluate(&flag(at), &Context::new(user(to)));
                let inside = match scale {
                    "percent" => (f64::from(value) / 4_294_967_295.0) * 100.0 < percentage,
                    _ => f64::from(value % 100) < percentage,
                };
                assert_eq!(evaluation.enabled, inside, "{scale}, {} and {}", flag(at), user(to));
                let counts = split([HASHED.variants[at][to]].into_iter(), &ends);
                let variant = counts.iter().position(|count| *count == 1).unwrap();
                let variant = if inside { format!("v{variant}") } else { String::new() };
                assert_eq!(evaluation.variant, variant, "{} and {}", flag(at), user(to));
            }
        }
    }
}
