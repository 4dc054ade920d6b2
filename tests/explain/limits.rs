//! However large a snapshot and a context are, an explanation stays small and
//! takes no longer than looking at both.

use std::time::{Duration, Instant};

use isoflag::{ConditionStep, Context, Explanation, FlagEvaluator};
use serde_json::{Value, json};

use super::load;

/// In a debug build on a slow machine; what is not linear takes far longer.
const SOON: Duration = Duration::from_secs(8);

#[track_caller]
fn soon<T>(body: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = body();
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    result
}

fn one(mut flag: Value) -> FlagEvaluator {
    flag["key"] = json!("f");
    flag["enabled"] = json!(true);
    load(&json!({"schema": 1, "flags": [flag]}))
}

fn is(attribute: &str, value: &str) -> Value {
    json!({"attribute": attribute, "operator": "eq", "values": [value]})
}

fn size(explanation: &Explanation) -> usize {
    serde_json::to_string(explanation).unwrap().len()
}

fn conditions(steps: &[ConditionStep]) -> usize {
    steps.iter().map(|step| 1 + conditions(&step.conditions)).sum()
}

fn all_conditions(explanation: &Explanation) -> usize {
    explanation.rules.iter().map(|rule| conditions(&rule.conditions)).sum()
}

#[test]
fn many_rules_and_a_long_user_key_are_explained_soon_and_shortly() {
    let rule = |n: usize| json!({"conditions": [is("plan", &n.to_string())], "percentage": n % 99});
    let flags = one(json!({"rules": (0..3_000).map(rule).collect::<Vec<_>>(), "percentage": 50}));
    let long = "k".repeat(1_000_000);
    let explanation = soon(|| flags.explain("f", &Context::new(&*long).with("plan", &*long)));
    let cut = format!("{}…", "k".repeat(1_000));
    assert_eq!(explanation.user_key, cut);
    assert_eq!(explanation.rules[0].percentage.unit.as_deref(), Some(&*cut));
    assert_eq!(explanation.rules[0].conditions[0].items, Some(vec![cut]));
    assert_eq!((explanation.rules.len(), explanation.rule_count), (1_000, 3_000));
    assert!(size(&explanation) < 5_000_000, "{}", size(&explanation));
}

#[test]
fn texts_of_more_than_1000_bytes_are_cut_between_characters() {
    for (text, cut) in [
        ("a".repeat(1_000), "a".repeat(1_000)),
        ("a".repeat(1_001), "a".repeat(1_000) + "…"),
        ("é".repeat(500), "é".repeat(500)),
        ("é".repeat(501), "é".repeat(500) + "…"),
        ("€".repeat(334), "€".repeat(333) + "…"),
        ("😀".repeat(251), "😀".repeat(250) + "…"),
        ("a".to_owned() + &"😀".repeat(250), "a".to_owned() + &"😀".repeat(249) + "…"),
    ] {
        let flags = one(json!({
            "salt": text, "bucket_by": text, "percentage": 50, "variants": {text.clone(): 1},
            "prerequisites": [{"flag": text, "variants": [text]}],
            "targets": [{"keys": ["u"], "variant": text}],
            "rules": [{"id": text, "conditions": [is(&text, &text)]}],
        }));
        let explanation = flags.explain("f", &Context::new(&*text).with(&*text, [&*text]));
        let rule = &explanation.rules[0];
        let condition = &rule.conditions[0];
        let split = explanation.split.as_ref().unwrap();
        let prerequisite = &explanation.prerequisites[0];
        for shown in [
            &explanation.user_key,
            &rule.rule,
            &rule.percentage.salt,
            rule.percentage.attribute.as_ref().unwrap(),
            condition.attribute.as_ref().unwrap(),
            &condition.values[0],
            &condition.items.as_ref().unwrap()[0],
            &split.salt,
            &split.cuts[0].variant,
            &prerequisite.flag,
            &prerequisite.variants[0],
            explanation.targets[0].variant.as_ref().unwrap(),
            explanation.ways_in[0].flag.as_ref().unwrap(),
        ] {
            assert_eq!(shown, &cut);
        }
    }
}

#[test]
fn the_rule_that_decides_and_those_that_ways_name_are_listed() {
    let conditions = |n: usize| match n {
        1_300 => vec![is("plan", "pro"), is("plan", "pro")],
        n => (0..2 + n % 5).map(|at| is(&format!("a{}", n + at), "x")).collect(),
    };
    let rule =
        |n: usize| json!({"id": n.to_string(), "conditions": conditions(n), "percentage": n % 2});
    let mut rules: Vec<Value> = (0..1_500).map(rule).collect();
    rules[1_200]["conditions"] = json!([is("b", "x")]);
    rules[1_300]["percentage"] = json!(0);
    let flags = one(json!({"rules": rules}));
    let explanation = flags.explain("f", &Context::new("u").with("plan", "pro"));
    assert_eq!((explanation.rules.len(), explanation.rule_count), (1_000, 1_500));
    let deciding = explanation.rules.iter().find(|rule| rule.decides).unwrap();
    assert_eq!((&*deciding.rule, deciding.conditions.len()), ("1300", 2));
    assert!(explanation.summary.contains("rule 1300 matched (plan is pro and plan is pro)"));
    assert_eq!((explanation.ways_in.len(), explanation.way_count), (100, 1_301));
    assert_eq!(explanation.ways_in[1].rule.as_deref(), Some("1200"), "one condition");
    for way in &explanation.ways_in {
        let rule = &explanation.rules[way.index.unwrap()];
        assert_eq!(way.rule.as_ref(), Some(&rule.rule));
        assert_eq!(rule.conditions.len(), rule.condition_count, "they come first");
        assert!(way.conditions.iter().all(|at| !rule.conditions[*at].holds));
    }
    assert_eq!(all_conditions(&explanation), 1_000);
    let names: Vec<u32> = explanation.rules.iter().map(|it| it.rule.parse().unwrap()).collect();
    assert!(names.is_sorted(), "in the order in which they are tried");
}

#[test]
fn conditions_beyond_a_thousand_are_counted() {
    let many = |count: usize| vec![is("plan", "pro"); count];
    let group = |kind: &str, count: usize| json!({kind: many(count)});
    let rules = json!([
        {"conditions": [group("any", 998), is("plan", "pro")]},
        {"conditions": [is("plan", "pro")]},
        {"conditions": many(5), "percentage": 0},
    ]);
    let flags = one(json!({"rules": rules}));
    let explanation = flags.explain("f", &Context::new("u").with("plan", "free"));
    assert_eq!(all_conditions(&explanation), 1_000);
    let [first, second, third] = &explanation.rules[..] else { panic!("three") };
    // All are ways in, so their own conditions come before what is inside.
    assert_eq!((first.conditions.len(), first.condition_count), (2, 2));
    let inside = &first.conditions[0];
    assert_eq!((inside.conditions.len(), inside.condition_count), (992, 998));
    assert_eq!(inside.text, "any of 998 conditions");
    assert_eq!((second.conditions.len(), third.conditions.len()), (1, 5));
    let flags = one(json!({"rules": [{"conditions": many(1_500)}]}));
    let explanation = flags.explain("f", &Context::new("u").with("plan", "free"));
    let rule = &explanation.rules[0];
    assert_eq!((rule.conditions.len(), rule.condition_count), (1_000, 1_500));
    let way = &explanation.ways_in[1];
    assert_eq!(way.conditions.len(), 1_500);
    assert!(way.text.ends_with("plan is pro (it is free) and 1495 more"), "{}", way.text);
}

#[test]
fn prerequisites_and_targets_that_decide_are_listed() {
    let needs = |n: usize| json!({"flag": if n < 1_150 { "on" } else { "off" }});
    let f = json!({"key": "f", "enabled": true, "prerequisites": (0..1_300).map(needs).collect::<Vec<_>>()});
    let target = |n: usize| json!({"keys": [format!("u{n}")], "variant": format!("v{n}")});
    let g =
        json!({"key": "g", "enabled": true, "targets": (0..1_300).map(target).collect::<Vec<_>>()});
    let on = json!({"key": "on", "enabled": true});
    let off = json!({"key": "off", "enabled": false});
    let flags = load(&json!({"schema": 1, "flags": [f, g, on, off]}));
    let explanation = flags.explain("f", &Context::new("u1250"));
    assert_eq!((explanation.prerequisites.len(), explanation.prerequisite_count), (1_000, 1_300));
    assert_eq!(explanation.summary, "off: prerequisite off is off");
    assert_eq!((explanation.ways_in.len(), explanation.way_count), (100, 150));
    let explanation = flags.explain("g", &Context::new("u1250"));
    assert_eq!((explanation.targets.len(), explanation.target_count), (1_000, 1_300));
    let holding: Vec<_> = explanation.targets.iter().filter(|target| target.holds).collect();
    assert_eq!((holding.len(), holding[0].variant.as_deref()), (1, Some("v1250")));
    assert_eq!(explanation.summary, "on: target 1251 lists the user key; variant v1250");
}

#[test]
fn a_prerequisite_is_decided_once_however_often_it_is_asked_for() {
    let slow = json!({"attribute": "a", "operator": "matches", "values": ["(x+x+)+y"]});
    let g = json!({"key": "g", "enabled": true, "rules": [{"conditions": [slow]}]});
    let needs = json!({"flag": "g"});
    let f = json!({"key": "f", "enabled": true, "prerequisites": vec![needs; 1_000]});
    let flags = load(&json!({"schema": 1, "flags": [f, g]}));
    let context = Context::new("u").with("a", "x".repeat(20_000));
    let explanation = soon(|| flags.explain("f", &context));
    assert_eq!(explanation.prerequisites.len(), 1_000);
    assert!(explanation.prerequisites.iter().all(|step| !step.holds));
}

#[test]
fn the_step_to_wait_for_is_found_in_one_pass() {
    let step = |at: usize| json!({"from": at, "percentage": if at == 60_000 { 100 } else { 0 }});
    let flags = one(json!({"rollout": (1..=60_000).map(step).collect::<Vec<_>>()}));
    let context = Context::new("k".repeat(100_000)).at(0.0);
    let explanation = soon(|| flags.explain("f", &context));
    assert_eq!(explanation.ways_in[1].from, Some(60_000.0));
}

#[test]
fn many_rules_that_leave_the_user_out_bar_others_soon() {
    let rule = |n: usize| {
        let own = is("a", &(n % 20_000).to_string());
        json!({"conditions": [is("plan", "pro"), own], "percentage": if n < 20_000 { 0 } else { 100 }})
    };
    let flags = one(json!({"rules": (0..40_000).map(rule).collect::<Vec<_>>()}));
    let explanation = soon(|| flags.explain("f", &Context::new("u")));
    assert_eq!(explanation.way_count, 20_001, "the other half comes after the same conditions");
}
