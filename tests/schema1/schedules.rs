//! Rollouts over time (semantics.md, section 6.3, step 7).

use isoflag::bucket::{bucket, value};
use isoflag::{Context, FlagEvaluator, Reason};
use serde_json::{Value, json};

use crate::{flags, load};

/// 2026-01-01T00:00:00Z.
const YEAR: f64 = 1_767_225_600_000.0;
const HOUR: f64 = 3_600_000.0;

fn scheduled(steps: &[Value]) -> FlagEvaluator {
    load(&flags(&json!([{"key": "f", "enabled": true, "rollout": steps}])))
}

/// Asserts that at an instant the flag has this percentage.
fn assert_at(evaluator: &FlagEvaluator, now: f64, percentage: f64) {
    for user in 0..60 {
        let user = format!("user-{user}");
        let evaluation = evaluator.evaluate("f", &Context::new(&user).at(now));
        let reason = match () {
            () if percentage >= 100.0 => Reason::Default,
            () if bucket(value("f", &user)) < percentage => Reason::Percentage,
            () => Reason::PercentageExcluded,
        };
        assert_eq!(evaluation.reason, reason, "{user} at {now}, {percentage} %");
    }
}

/// All orders of some steps.
fn orders(steps: &[Value]) -> Vec<Vec<Value>> {
    if steps.len() < 2 {
        return vec![steps.to_vec()];
    }
    let mut all = Vec::new();
    for at in 0..steps.len() {
        let mut rest = steps.to_vec();
        let first = rest.remove(at);
        for mut order in orders(&rest) {
            order.insert(0, first.clone());
            all.push(order);
        }
    }
    all
}

#[test]
fn the_step_in_force_answers_in_any_order_of_steps() {
    let steps = [
        json!({"from": "2026-01-01", "percentage": 10}),
        json!({"from": "2026-01-01T02:00:00+01:00", "percentage": 70}),
        // Downwards too.
        json!({"from": YEAR + 2.0 * HOUR, "percentage": 30}),
        json!({"from": (YEAR + 3.0 * HOUR).to_string(), "percentage": 100}),
        json!({"from": "2026-01-01 04:00:00", "percentage": 0}),
    ];
    let orders = orders(&steps);
    assert_eq!(orders.len(), 120);
    for order in orders {
        let evaluator = scheduled(&order);
        let mut before = 0.0;
        for (hours, percentage) in [10.0, 70.0, 30.0, 100.0, 0.0].into_iter().enumerate() {
            let from = YEAR + hours as f64 * HOUR;
            assert_at(&evaluator, from - 1.0, before);
            assert_at(&evaluator, from - 0.25, before);
            assert_at(&evaluator, from, percentage);
            assert_at(&evaluator, from + 1.0, percentage);
            before = percentage;
        }
        assert_at(&evaluator, -8.64e15, 0.0);
        assert_at(&evaluator, 8.64e15, 0.0);
    }
}

#[test]
fn without_steps_and_before_the_first_it_is_nobody() {
    assert_at(&scheduled(&[]), YEAR, 0.0);
    let evaluator = scheduled(&[json!({"from": "2026-01-01", "percentage": 100})]);
    assert_at(&evaluator, YEAR - 1.0, 0.0);
    assert_at(&evaluator, YEAR, 100.0);
}

#[test]
fn of_steps_from_the_same_instant_the_last_counts() {
    let first = json!({"from": "2026-01-01", "percentage": 100});
    let second = json!({"from": "2026-01-01T01:00:00+01:00", "percentage": 20});
    let steps = [first, json!({"from": 0, "percentage": 50}), second];
    for (order, percentage) in [([0, 1, 2], 20.0), ([2, 1, 0], 100.0), ([1, 2, 0], 100.0)] {
        let evaluator = scheduled(&order.map(|at| steps[at].clone()));
        assert_at(&evaluator, YEAR - 1.0, 50.0);
        assert_at(&evaluator, YEAR, percentage);
    }
}

#[test]
fn fractions_of_a_millisecond_count() {
    let evaluator = scheduled(&[json!({"from": "1000.5", "percentage": 100})]);
    assert_at(&evaluator, 1_000.0, 0.0);
    assert_at(&evaluator, 1_000.5_f64.next_down(), 0.0);
    assert_at(&evaluator, 1_000.5, 100.0);
}

#[test]
fn without_now_it_is_the_clock() {
    let past = json!({"from": "0001-01-01", "percentage": 100});
    let future = json!({"from": "9999-12-31", "percentage": 0});
    let evaluator = scheduled(&[past, future]);
    let user = Context::new("u");
    assert!(evaluator.is_enabled("f", &user));
    for now in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(evaluator.is_enabled("f", &user.clone().at(now)), "{now}");
    }
    assert!(!evaluator.is_enabled("f", &user.clone().at(-8.64e15)));
    assert!(!evaluator.is_enabled("f", &user.at(8.64e15)));
}

#[test]
fn prerequisites_are_decided_at_the_same_now() {
    let evaluator = load(&flags(&json!([
        {"key": "f", "enabled": true, "prerequisites": [{"flag": "g"}]},
        {"key": "g", "enabled": true, "rollout": [{"from": "2026-01-01", "percentage": 100}]},
    ])));
    let user = Context::new("u");
    let reason = |now| evaluator.evaluate("f", &user.clone().at(now)).reason;
    assert_eq!((reason(YEAR - 1.0), reason(YEAR)), (Reason::PrerequisiteFailed, Reason::Default));
}

#[test]
fn a_rule_has_its_percentage_at_any_time() {
    let evaluator = load(&flags(&json!([{
        "key": "f", "enabled": true, "rollout": [{"from": "2026-01-01", "percentage": 100}],
        "rules": [{"id": "r", "conditions": [], "percentage": 40}]
    }])));
    for user in 0..60 {
        let user = format!("user-{user}");
        for now in [YEAR - 1.0, YEAR] {
            let evaluation = evaluator.evaluate("f", &Context::new(&user).at(now));
            assert_eq!(evaluation.enabled, bucket(value("f", &user)) < 40.0, "{user}");
            assert_eq!(evaluation.rule.as_deref(), Some("r"));
        }
    }
}
