//! Properties over drawn snapshots.

use std::collections::BTreeSet;

use isoflag::{Evaluation, FlagEvaluator, Severity};
use serde_json::{Value, json};

use crate::draw::{Draw, now, shuffled, snapshot, user};
use crate::{load, read};

/// The JSON pointers to all percentages.
fn percentages(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                percentages(element, &format!("{pointer}/{at}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let pointer = format!("{pointer}/{name}");
                percentages(member, &pointer, found);
                if name == "percentage" {
                    found.push(pointer);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn raising_any_percentage_only_adds_users() {
    let mut draw = Draw(0x5EED_0101);
    let (mut raised, mut added) = ([0; 3], [0; 3]);
    for case in 0..1_500 {
        let snapshot = snapshot(&mut draw);
        let mut pointers = Vec::new();
        percentages(&snapshot["flags"], "/flags", &mut pointers);
        let Some(pointer) = pointers.get(draw.below(pointers.len().max(1))) else { continue };
        let kind = match pointer {
            it if it.contains("/rollout/") => 0,
            it if it.contains("/rules/") => 1,
            _ => 2,
        };
        let mut higher = snapshot.clone();
        let low = snapshot.pointer(pointer).unwrap().as_f64().unwrap();
        let high = low + *draw.pick(&[1e-9, 0.5, 10.0, 60.0, 120.0]);
        *higher.pointer_mut(pointer).unwrap() = json!(high);
        let (lower, higher) = (load(&snapshot), load(&higher));
        raised[kind] += 1;
        for _ in 0..30 {
            let user = user(&mut draw);
            let context = read(&user).at(now(&mut draw));
            let all = lower.evaluate_all(&context).into_iter().zip(higher.evaluate_all(&context));
            for (before, after) in all {
                assert!(
                    !before.enabled || (after.enabled && after.variant == before.variant),
                    "case {case}: {pointer} from {low} to {high} for {user}:\n{before:?}\n\
                     {after:?}\n{snapshot:#}"
                );
                added[kind] += usize::from(after.enabled && !before.enabled);
            }
        }
    }
    assert!(raised.iter().chain(&added).all(|count| *count > 100), "{raised:?} {added:?}");
}

#[test]
fn the_order_of_members_never_matters() {
    let mut draw = Draw(0x5EED_0102);
    for case in 0..1_000 {
        let snapshot = snapshot(&mut draw);
        let text = shuffled(&snapshot, &mut draw);
        let (plain, other) = (load(&snapshot), FlagEvaluator::new(&text).unwrap());
        assert_eq!(plain.keys(), other.keys());
        for _ in 0..10 {
            let user = user(&mut draw);
            let now = now(&mut draw);
            let context = isoflag::Context::from_json(shuffled(&user, &mut draw)).unwrap().at(now);
            assert_eq!(read(&user).at(now), context);
            let (plain, other) = (plain.evaluate_all(&context), other.evaluate_all(&context));
            assert_eq!(plain, other, "case {case}: {user}\n{text}");
        }
        assert_eq!(plain.update(&text).unwrap().changed, Vec::<String>::new(), "{case}: {text}");
    }
}

#[test]
fn a_result_agrees_with_itself() {
    let mut draw = Draw(0x5EED_0103);
    let (mut reasons, mut anonymous) = (BTreeSet::new(), 0);
    for case in 0..1_000 {
        let snapshot = snapshot(&mut draw);
        let evaluator = load(&snapshot);
        let report = evaluator.report();
        let fault = report.problems.iter().find(|problem| problem.severity == Severity::Error);
        assert_eq!(fault, None, "case {case}: {snapshot:#}");
        for _ in 0..5 {
            let user = user(&mut draw);
            let context = read(&user).at(now(&mut draw));
            anonymous += usize::from(!user.to_string().contains("\"u"));
            for evaluation in evaluator.evaluate_all(&context) {
                let Evaluation { flag, enabled, reason, rule, error_code, .. } = &evaluation;
                // Alone a flag shares no segments and prerequisites with others.
                assert_eq!(evaluator.evaluate(flag, &context), evaluation, "{case}: {snapshot:#}");
                assert_eq!(reason.enabled(), *enabled);
                assert_eq!(*error_code, None);
                let reason = reason.as_str();
                let by_rule = ["rule_match", "percentage_excluded"].contains(&reason);
                assert!(rule.is_none() || by_rule, "{evaluation:?}");
                assert!(rule.is_some() || reason != "rule_match", "{evaluation:?}");
                reasons.insert(reason);
            }
        }
    }
    let all = [
        "default",
        "disabled",
        "no_match",
        "percentage",
        "percentage_excluded",
        "prerequisite_failed",
        "rule_match",
        "target_match",
    ];
    assert_eq!(reasons.into_iter().collect::<Vec<_>>(), all, "the properties would show little");
    assert!(anonymous > 500, "{anonymous}");
}
