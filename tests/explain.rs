//! Explanations: that they say what evaluating says, and that what they say it
//! would take is enough and no less will do (docs/explain.md).

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    reason = "tests fail by panicking, and use some of what draws"
)]

#[path = "schema1/draw.rs"]
mod draw;
#[path = "explain/limits.rs"]
mod limits;
#[path = "explain/words.rs"]
mod words;

use draw::Draw;
use isoflag::{Context, Explanation, FlagEvaluator, Reason};
use serde_json::{Value, json};

const SNAPSHOTS: u64 = 1_500;
const USERS: usize = 4;

fn load(snapshot: &Value) -> FlagEvaluator {
    FlagEvaluator::new(snapshot.to_string()).unwrap()
}

/// A drawn snapshot whose rules have distinct ids, on either scale.
fn snapshot(draw: &mut Draw) -> Value {
    let mut snapshot = draw::snapshot(draw);
    for flag in snapshot["flags"].as_array_mut().unwrap() {
        let rules = flag.get_mut("rules").and_then(Value::as_array_mut);
        for (at, rule) in rules.into_iter().flatten().enumerate() {
            rule["id"] = json!(format!("rule {at}"));
        }
    }
    if draw.chance(30) {
        snapshot["bucketing"]["scale"] = json!("modulo100");
    }
    snapshot
}

/// Calls for each flag of drawn snapshots and users.
fn explained(mut each: impl FnMut(&Value, usize, &Context, &Explanation)) {
    for seed in 1..=SNAPSHOTS {
        let mut draw = Draw(seed);
        let snapshot = snapshot(&mut draw);
        let flags = load(&snapshot);
        for _ in 0..USERS {
            let now = draw::now(&mut draw);
            let user = draw::user(&mut draw).to_string();
            let context = Context::from_json(user).unwrap().at(now);
            for flag in snapshot["flags"].as_array().unwrap().iter().enumerate() {
                let key = flag.1["key"].as_str().unwrap();
                let explanation = flags.explain(key, &context);
                assert_eq!(explanation.evaluation, flags.evaluate(key, &context));
                each(&snapshot, flag.0, &context, &explanation);
            }
        }
    }
}

/// The result of a flag whose percentage, or that of a rule, is another one.
fn with_percentage(
    snapshot: &Value,
    flag: usize,
    rule: Option<&str>,
    percentage: f64,
    context: &Context,
) -> (bool, Reason) {
    let mut snapshot = snapshot.clone();
    let flag = &mut snapshot["flags"][flag];
    let key = flag["key"].as_str().unwrap().to_owned();
    match rule {
        None => {
            flag.as_object_mut().unwrap().remove("rollout");
            flag["percentage"] = json!(percentage);
        }
        Some(id) => {
            let rules = flag["rules"].as_array_mut().unwrap();
            let rule = rules.iter_mut().find(|rule| rule["id"] == id).unwrap();
            rule["percentage"] = json!(percentage);
        }
    }
    let evaluation = load(&snapshot).evaluate(&key, context);
    (evaluation.enabled, evaluation.reason)
}

#[test]
fn one_step_above_the_percentage_the_user_is_in() {
    let mut seen = [0; 2];
    explained(|snapshot, flag, context, explanation| {
        for way in explanation.ways_in.iter().filter(|way| way.way == "percentage") {
            let (above, rule) = (way.above.unwrap(), way.rule.as_deref());
            let at = |percentage| with_percentage(snapshot, flag, rule, percentage, context);
            assert_eq!(at(above), (false, Reason::PercentageExcluded), "{explanation:#?}");
            let enabled = match rule {
                Some(_) => Reason::RuleMatch,
                None if above.next_up() >= 100.0 => Reason::Default,
                None => Reason::Percentage,
            };
            assert_eq!(at(above.next_up()), (true, enabled), "{explanation:#?}");
            seen[usize::from(rule.is_some())] += 1;
        }
    });
    assert!(seen.iter().all(|seen| *seen > 300), "{seen:?}");
}

fn conditions(rule: &mut Value) -> impl Iterator<Item = &mut Value> {
    rule["conditions"].as_array_mut().into_iter().flatten()
}

#[test]
fn waiting_and_conditions_are_enough() {
    let mut seen = [0; 2];
    explained(|snapshot, flag, context, explanation| {
        let key = &explanation.evaluation.flag;
        for way in &explanation.ways_in {
            match way.way {
                "wait" => {
                    let later = context.clone().at(way.from.unwrap());
                    assert!(load(snapshot).is_enabled(key, &later), "{explanation:#?}");
                    let before = context.clone().at(way.from.unwrap().next_down());
                    assert!(!load(snapshot).is_enabled(key, &before), "{explanation:#?}");
                    seen[0] += 1;
                }
                "rule" => {
                    let id = way.rule.as_deref().unwrap();
                    let mut snapshot = snapshot.clone();
                    let rules = snapshot["flags"][flag]["rules"].as_array_mut().unwrap();
                    let rule = rules.iter_mut().find(|rule| rule["id"] == id).unwrap();
                    assert!(!way.conditions.is_empty());
                    let failing: Vec<Value> =
                        way.conditions.iter().map(|at| rule["conditions"][*at].clone()).collect();
                    if let Some(above) = way.above {
                        rule["percentage"] = json!(above.next_up());
                    }
                    // What holds here holds wherever it is asked.
                    for condition in rules.iter_mut().flat_map(conditions) {
                        if failing.contains(condition) {
                            *condition = json!({"all": []});
                        }
                    }
                    assert!(load(&snapshot).is_enabled(key, context), "{explanation:#?}");
                    seen[1] += 1;
                }
                _ => {}
            }
        }
    });
    assert!(seen[0] > 5 && seen[1] > 300, "{seen:?}");
}

#[test]
fn who_is_off_is_told_a_way_and_who_is_on_is_not() {
    explained(|_, _, _, explanation| {
        let reason = explanation.evaluation.reason;
        let told = !explanation.ways_in.is_empty();
        assert_eq!(told, !reason.enabled() && reason != Reason::Error, "{explanation:#?}");
        let failed = |at: usize| explanation.ways_in[at].conditions.len();
        assert!((1..explanation.ways_in.len()).all(|at| failed(at - 1) <= failed(at)));
    });
}
