//! What holds for all flags and users: the properties that semantics.md states
//! or implies, over drawn flags, and the three expectations that the
//! reference's own tests have. Draws are the same in every run.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "properties/buckets.rs"]
mod buckets;
#[path = "properties/threads.rs"]
mod threads;

use isoflag::{Context, Evaluation, FlagEvaluator, Reason};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

fn load(snapshot: &Value) -> FlagEvaluator {
    FlagEvaluator::new(snapshot.to_string()).unwrap()
}

fn config(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(0x5EED);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

const NAMES: [&str; 4] = ["a", "b", "plan", "user_id"];
const OPERATORS: [&str; 8] = ["eq", "neq", "in", "contains", "starts_with", "gt", "lt", "unknown"];
const VARIANTS: [&str; 4] = ["", "on", "off", "é"];

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&NAMES)
}

fn variant() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&VARIANTS)
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(&["", "a", "ab", "7", "pro"]).prop_map(|text| json!(text)),
        (-2..10).prop_map(|number| json!(number)),
        any::<bool>().prop_map(|boolean| json!(boolean)),
    ]
}

fn condition() -> impl Strategy<Value = Value> {
    let operator = prop::sample::select(&OPERATORS);
    (name(), operator, vec(scalar(), 0..3)).prop_map(|(attribute, operator, values)| {
        json!({"attribute": attribute, "operator": operator, "values": values})
    })
}

fn rule() -> impl Strategy<Value = Value> {
    (vec(condition(), 0..3), variant(), -1..2).prop_map(|(conditions, variant, priority)| {
        json!({"conditions": conditions, "variant": variant, "priority": priority})
    })
}

fn flag() -> impl Strategy<Value = Value> {
    let variants = btree_map(variant(), 0..5, 0..4);
    let percentage = prop_oneof![Just(0.0), Just(100.0), 0.0..100.0];
    let enabled = prop::bool::weighted(0.9);
    ("[a-z]{1,8}", enabled, percentage, vec(rule(), 0..4), variant(), variants).prop_map(
        |(key, enabled, percentage, rules, default, variants)| {
            json!({"key": key, "enabled": enabled, "percentage": percentage, "rules": rules,
                   "default_variant": default, "variants": variants})
        },
    )
}

/// A JSON context, with a user key as often as not.
fn context() -> impl Strategy<Value = Value> {
    let value = prop_oneof![scalar(), vec(scalar(), 0..3).prop_map(Value::from), Just(json!(null))];
    let names = prop_oneof![name(), name(), Just("key"), Just("id"), Just("targetingKey")];
    let members = || btree_map(names.clone(), value.clone(), 0..5);
    (members(), members(), members()).prop_map(|(top, properties, attributes)| {
        let mut context = json!(top);
        context["properties"] = json!(properties);
        context["attributes"] = json!(attributes);
        context
    })
}

/// The text of a JSON value, the members of its objects in a drawn order.
fn shuffled(value: &Value, draw: &mut impl FnMut(usize) -> usize) -> String {
    match value {
        Value::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(|it| shuffled(it, draw)).collect();
            format!("[{}]", elements.join(","))
        }
        Value::Object(members) => {
            let mut texts: Vec<String> = Vec::new();
            for (name, value) in members {
                let text = format!("{}:{}", json!(name), shuffled(value, draw));
                texts.insert(draw(texts.len() + 1), text);
            }
            format!("{{{}}}", texts.join(","))
        }
        scalar => scalar.to_string(),
    }
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn raising_a_percentage_never_takes_a_user_out(
        mut flag in flag(),
        contexts in vec(context(), 1..10),
        low in prop_oneof![0.0..100.0, 0.0..0.001, 99.0..120.0],
        more in prop_oneof![0.0..20.0, 0.0..0.001],
    ) {
        // 0 would mean that no percentage is set.
        let low = f64::max(low, f64::MIN_POSITIVE);
        let mut at = |percentage: f64| {
            flag["percentage"] = json!(percentage);
            load(&json!([flag]))
        };
        let (low, high) = (at(low), at(low + more));
        let users = (0..40).map(|user| Context::new(format!("user-{user}")));
        let drawn = contexts.iter().map(|it| Context::from_json(it.to_string()).unwrap());
        for context in users.chain(drawn) {
            let before = &low.evaluate_all(&context)[0];
            let after = &high.evaluate_all(&context)[0];
            prop_assert!(after.enabled || !before.enabled, "{before:?} {after:?} {context:?}");
            // Who stays in stays with the variant.
            prop_assert!(after.variant == before.variant || !before.enabled, "{context:?}");
        }
    }

    #[test]
    fn the_order_of_members_never_matters(
        flags in vec(flag(), 1..4),
        contexts in vec(context(), 1..10),
        seed in 1_u64..,
    ) {
        let mut state = seed;
        let mut draw = |end: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(seed | 1);
            (state >> 33) as usize % end
        };
        let text = shuffled(&json!(flags), &mut draw);
        let (plain, other) = (load(&json!(flags)), FlagEvaluator::new(&text).unwrap());
        prop_assert_eq!(plain.keys(), other.keys());
        for context in &contexts {
            let text = shuffled(context, &mut draw);
            let context = Context::from_json(context.to_string()).unwrap();
            prop_assert_eq!(&context, &Context::from_json(&text).unwrap());
            prop_assert_eq!(plain.evaluate_all(&context), other.evaluate_all(&context), "{}", text);
        }
        prop_assert_eq!(plain.update(&text).unwrap().changed, Vec::<String>::new());
    }

    #[test]
    fn a_result_agrees_with_itself(flags in vec(flag(), 1..4), context in context()) {
        let evaluator = load(&json!(flags));
        let context = Context::from_json(context.to_string()).unwrap();
        let all = evaluator.evaluate_all(&context);
        prop_assert_eq!(all.iter().map(|it| it.flag.clone()).collect::<Vec<_>>(), evaluator.keys());
        for evaluation in all {
            let Evaluation { flag, enabled, variant, reason, rule, .. } = &evaluation;
            prop_assert_eq!(&evaluator.evaluate(flag, &context), &evaluation);
            prop_assert_eq!(evaluator.is_enabled(flag, &context), *enabled);
            prop_assert_eq!(reason.enabled(), *enabled);
            prop_assert!(*enabled || variant.is_empty(), "{:?}", evaluation);
            prop_assert_eq!(rule.is_some(), *reason == Reason::RuleMatch);
            prop_assert_eq!(evaluation.error_code, None);
        }
    }
}

#[test]
fn drawn_flags_are_decided_for_every_reason() {
    let mut runner = proptest::test_runner::TestRunner::new(config(500));
    let seen = std::cell::RefCell::new(std::collections::HashSet::new());
    let cases = (flag(), context());
    let ran = runner.run(&cases, |(flag, context)| {
        let context = Context::from_json(context.to_string()).unwrap();
        seen.borrow_mut().insert(load(&json!([flag])).evaluate_all(&context)[0].reason.as_str());
        Ok(())
    });
    assert_eq!(ran, Ok(()));
    let mut seen: Vec<_> = seen.into_inner().into_iter().collect();
    seen.sort_unstable();
    let reasons =
        ["default", "disabled", "no_match", "percentage", "percentage_excluded", "rule_match"];
    assert_eq!(seen, reasons, "the properties would show little");
}

#[test]
fn half_a_rollout_is_about_half_of_the_users() {
    let evaluator = load(&json!([{"key": "rollout", "enabled": true, "percentage": 50}]));
    let enabled =
        |user: &i32| evaluator.is_enabled("rollout", &Context::new(format!("user-{user}")));
    let count = (0..10_000).filter(enabled).count();
    assert!((4_800..=5_200).contains(&count), "{count}");
}

#[test]
fn the_same_user_gets_the_same_answer_every_time() {
    let flag =
        json!([{"key": "f", "enabled": true, "percentage": 50, "variants": {"a": 1, "b": 1}}]);
    for user in ["user-1", "user-2", "user-3", ""] {
        let first = load(&flag).evaluate("f", &Context::new(user));
        let evaluator = load(&flag);
        for _ in 0..100 {
            assert_eq!(evaluator.evaluate("f", &Context::new(user)), first, "{user}");
        }
    }
}

#[test]
fn a_rule_for_enterprise_is_for_enterprise_only() {
    let conditions = json!([{"attribute": "plan", "operator": "in", "values": ["enterprise"]}]);
    let flag = json!({"key": "f", "enabled": true, "rules": [{ "conditions": conditions }]});
    let evaluator = load(&json!([flag]));
    let user = Context::new("user-1");
    assert!(evaluator.is_enabled("f", &user.clone().with("plan", "enterprise")));
    assert!(!evaluator.is_enabled("f", &user.clone().with("plan", "free")));
    assert!(!evaluator.is_enabled("f", &user));
}
