//! What explanations say in English, and which ways in they name.

use isoflag::{Context, Explanation, FlagEvaluator};
use serde_json::{Value, json};

use super::load;

fn schema1(mut flag: Value) -> FlagEvaluator {
    flag["key"] = json!("f");
    flag["enabled"] = json!(true);
    load(&json!({"schema": 1, "flags": [flag]}))
}

fn explained(flag: Value, context: &Context) -> Explanation {
    schema1(flag).explain("f", context)
}

fn is(attribute: &str, value: &str) -> Value {
    json!({"attribute": attribute, "operator": "eq", "values": [value]})
}

fn texts(explanation: &Explanation) -> Vec<&str> {
    explanation.ways_in.iter().map(|way| &*way.text).collect()
}

#[test]
fn a_rule_that_an_earlier_one_bars_is_no_way_in() {
    let free = Context::new("u").with("plan", "free");
    let (pro, german) = (is("plan", "pro"), is("country", "DE"));
    let rules = |first: Value, second: Value| json!({"percentage": 0, "rules": [first, second]});
    let first = json!({"id": "first", "conditions": [pro], "percentage": 0});
    let second = json!({"id": "second", "conditions": [pro, german]});
    let names = |flag: Value| -> Vec<Option<String>> {
        explained(flag, &free).ways_in.into_iter().map(|way| way.rule).collect()
    };
    let [own, one, other] = [None, Some("first".to_owned()), Some("second".to_owned())];
    assert_eq!(names(rules(first.clone(), second.clone())), [own.clone(), one.clone()]);
    // Not by a rule that comes later, nor by one that lets the user in.
    let both = [own.clone(), one.clone(), other];
    assert_eq!(names(rules(second.clone(), first)), both);
    let lets_in = json!({"id": "first", "conditions": [pro], "percentage": 100});
    assert_eq!(names(rules(lets_in, second.clone())), both);
    // Nor by one that asks something else, but by the same in a group.
    let asks =
        |condition: Value| json!({"id": "first", "conditions": [condition], "percentage": 0});
    for other in [is("plan", "team"), json!({"any": [pro, german]}), json!({"not": [german, pro]})]
    {
        let failing = json!({"not": {"any": [is("plan", "free")]}});
        assert_eq!(names(rules(asks(json!({"all": [other, failing]})), second.clone())), both);
    }
    let group = json!({"all": [pro, {"any": [german]}]});
    let second = json!({"id": "second", "conditions": [german, group, pro]});
    assert_eq!(names(rules(asks(group), second)), [own, one]);
}

#[test]
fn references_to_one_segment_ask_the_same() {
    let rule = |more: Value, percentage: u32| json!({"conditions": [{"segment": "s"}, more], "percentage": percentage});
    let flag = json!({"key": "f", "enabled": true, "rules": [
        rule(json!({"segment": "s"}), 0), rule(is("a", "x"), 100),
    ]});
    let flags = load(&json!({"schema": 1, "flags": [flag], "segments": {"s": [is("b", "x")]}}));
    assert_eq!(texts(&flags.explain("f", &Context::new("u"))).len(), 2);
}

#[test]
fn what_can_never_hold_is_no_way_in() {
    let none = json!({"attribute": "a", "operator": "in", "values": []});
    let hopeless = [
        none.clone(),
        json!({"any": []}),
        json!({"not": []}),
        json!({"not": {"all": []}}),
        json!({"not": {"not": {"any": []}}}),
        json!({"all": [is("a", "x"), {"any": []}]}),
        json!({"any": [none, {"not": []}]}),
        json!({"not": {"attribute": "a", "operator": "not_in", "values": []}}),
        json!({"segment": "none"}),
    ];
    let ways = |condition: &Value| {
        let flag = json!({"key": "f", "enabled": true, "rules": [{"conditions": [condition]}]});
        let segments = json!({"none": [{"any": []}], "some": [is("a", "x"), {"all": []}]});
        let snapshot = json!({"schema": 1, "flags": [flag], "segments": segments});
        let explanation = load(&snapshot).explain("f", &Context::new("u").with("b", "y"));
        assert!(!explanation.rules[0].holds, "{condition}");
        explanation.ways_in.len() - 1
    };
    for condition in &hopeless {
        assert_eq!(ways(condition), 0, "{condition}");
    }
    let possible = [
        is("a", "x"),
        json!({"any": [{"any": []}, is("a", "x")]}),
        json!({"not": is("b", "y")}),
        json!({"not": [{"all": []}, is("b", "y")]}),
        json!({"segment": "some"}),
        json!({"all": [{"all": []}, is("a", "x")]}),
    ];
    for condition in &possible {
        assert_eq!(ways(condition), 1, "{condition}");
    }
    let never = json!([{"key": "f", "enabled": true, "rules": [
        {"conditions": [{"attribute": "a", "operator": "what", "values": ["x"]}]},
    ]}]);
    assert_eq!(texts(&load(&never).explain("f", &Context::new("u"))).len(), 1);
}

#[test]
fn percentages_are_as_written_and_buckets_never_lie() {
    // user-1 of "f" is in some bucket; percentages next to it are told apart.
    let user = Context::new("user-1");
    let at = |percentage: f64| explained(json!({"percentage": percentage}), &user);
    let bucket = at(50.0).percentage.unwrap().bucket.unwrap();
    let cut = (bucket * 1e4).floor() / 1e4;
    assert!(cut < bucket);
    for (percentage, shown) in [
        (bucket, bucket),
        (bucket.next_up(), cut),
        (cut, bucket),
        (cut.next_up(), bucket),
        (cut.next_down(), cut),
        (99.999_999_999, cut),
        (0.000_01, cut),
    ] {
        let summary = at(percentage).summary;
        let (on, below) = if bucket < percentage { ("on", "") } else { ("off", "not ") };
        assert_eq!(summary, format!("{on}: bucket {shown} is {below}below {percentage} %"));
    }
}

#[test]
fn what_is_left_out_is_said_to_be_more() {
    let values: Vec<String> = (0..8).map(|n| n.to_string()).collect();
    let conditions = vec![json!({"attribute": "a", "operator": "in", "values": values}); 7];
    let explanation = explained(json!({"rules": [{"conditions": conditions}]}), &Context::new("u"));
    let one = "a is one of 0, 1, 2, 3, 4 and 3 more (it is missing)";
    assert_eq!(texts(&explanation)[1], format!("{} and 2 more", [one; 5].join(" and ")));
}

#[test]
fn a_line_stays_one_line_and_says_what_it_seems_to_say() {
    let conditions = [
        ("a\nb", r#""a\u{a}b" is "x \\ \" y""#),
        ("a\u{202E}b", r#""a\u{202e}b" is "x \\ \" y""#),
        ("\u{200B}\u{2028}\u{E0001}\u{1b}", r#""\u{200b}\u{2028}\u{e0001}\u{1b}" is "x \\ \" y""#),
        ("a\\b", r#"a\b is "x \\ \" y""#),
        ("é", r#"é is "x \\ \" y""#),
    ];
    for (attribute, text) in conditions {
        let rules = json!([{"conditions": [is(attribute, "x \\ \" y")]}]);
        assert_eq!(
            explained(json!({"rules": rules}), &Context::new("u")).rules[0].conditions[0].text,
            text
        );
    }
    let odd = "\n\u{202E}".to_owned() + &"x".repeat(1_000);
    let explanation = explained(json!({odd.clone(): 1}), &Context::new("u"));
    let shown = format!("\\u{{a}}\\u{{202e}}{}", "x".repeat(181));
    let start = format!("off: the flag has a fault: unknown member `{shown}");
    assert!(explanation.summary.starts_with(&start), "{}", explanation.summary);
    assert!(!explanation.summary.contains(['\n', '\u{202E}']));
    assert!(explanation.summary.chars().count() < 500);
}

#[test]
fn rollouts_say_which_percentage_and_until_when() {
    let rollout = |steps: Value| json!({"rollout": steps});
    let at = |steps: Value, now: f64| explained(rollout(steps), &Context::new("u").at(now));
    let empty = at(json!([]), 5.0);
    assert_eq!(empty.summary, "off: the rollout has no steps");
    assert!(empty.ways_in[0].text.starts_with("a step in force with a percentage above "));
    let steps = json!([{"from": "2026-12-01", "percentage": 0}, {"from": 1e15, "percentage": 100}]);
    let before = at(steps.clone(), 5.0);
    assert_eq!(before.summary, "off: the rollout has not begun");
    let during = at(steps, 1.8e12);
    assert!(during.ways_in[0].text.starts_with("the step in force's percentage above "));
    assert_eq!(
        texts(&during)[1],
        "wait until a later step of the rollout (from 1000000000000000 ms)"
    );
    for (from, shown) in [
        (json!("2026-12-01"), "2026-12-01T00:00:00.000Z"),
        (json!("2000-02-29T23:59:59.999Z"), "2000-02-29T23:59:59.999Z"),
        (json!("1999-12-31T12:34:56.078Z"), "1999-12-31T12:34:56.078Z"),
        (json!("2100-03-01"), "2100-03-01T00:00:00.000Z"),
        (json!("0001-01-01"), "0001-01-01T00:00:00.000Z"),
        (json!("9999-12-31T23:59:59.999Z"), "9999-12-31T23:59:59.999Z"),
        (json!(-1), "1969-12-31T23:59:59.999Z"),
        (json!(0.5), "0.5 ms"),
        (json!(253_402_300_800_000_u64), "253402300800000 ms"),
    ] {
        let explanation = at(json!([{"from": from, "percentage": 100}]), -1e14);
        let text = format!("wait until a later step of the rollout (from {shown})");
        assert_eq!(texts(&explanation)[1], text);
    }
}

#[test]
fn what_is_bucketed_by_is_named() {
    let flag = json!({"bucket_by": "company", "percentage": 50});
    let none = explained(flag.clone(), &Context::new("u"));
    assert_eq!(none.percentage.as_ref().unwrap().attribute.as_deref(), Some("company"));
    assert_eq!(none.summary, "off: no company to bucket by, so in no part of 50 %");
    assert_eq!(texts(&none), ["the flag's percentage at 100 (there is no company to bucket by)"]);
    let some = explained(flag, &Context::new("u").with("company", "acme"));
    assert!(some.summary.contains(" by company is "), "{}", some.summary);
    let own = explained(json!({"percentage": 50}), &Context::new("u"));
    assert_eq!(own.percentage.unwrap().attribute, None);
}

#[test]
fn rollgate_operators_are_said_to_be_as_they_are() {
    let explain = |operator: &str, value: &str| {
        let condition = json!({"attribute": "a", "operator": operator, "value": value});
        let rule = json!({"id": "r", "enabled": true, "rollout": 100, "conditions": [condition]});
        let flags = load(&json!({"flags": {"f": {"enabled": true, "rules": [rule]}}}));
        let mut explanation = flags.explain("f", &Context::new("u").with("a", ""));
        explanation.rules.remove(0).conditions.remove(0)
    };
    let regex = explain("regex", "pro");
    assert!(regex.at_start && regex.strict && !regex.holds);
    assert_eq!(regex.text, "a matches pro at its start");
    let none = explain("not_equals", "Pro");
    assert!(!none.at_start && none.strict && !none.holds, "the empty text is missing");
    assert_eq!((none.operator.as_deref(), &*none.values[0]), (Some("neq"), "pro"));
    let same = json!({"attribute": "a", "operator": "matches", "values": ["pro"]});
    let schema1 = explained(json!({"rules": [{"conditions": [same]}]}), &Context::new("u"));
    let condition = &schema1.rules[0].conditions[0];
    assert!(!condition.at_start && !condition.strict);
    assert_eq!(condition.text, "a matches pro");
}

#[test]
fn unsafe_integers_are_those_that_are_read() {
    let rules = json!([{"conditions": [is("n", "x"), is("list", "x"), is("safe", "x")]}]);
    let flags = schema1(json!({"rules": rules}));
    let beyond = 1_u64 << 53;
    let context = Context::new("u").with("n", beyond).with("list", vec![1, beyond]);
    let context = context.with("other", beyond).with("safe", vec![beyond - 1]);
    assert_eq!(flags.explain("f", &context).unsafe_integers, ["list", "n"]);
    let context = context.with("user_id", -(1_i64 << 53)).with("list", ["9007199254740993"]);
    assert_eq!(flags.explain("f", &context).unsafe_integers, ["n", "user_id"]);
    let json = r#"{"id": 1e21, "list": [0.5, 1e300], "attributes": {"n": 9007199254740992}}"#;
    let context = Context::from_json(json).unwrap();
    assert_eq!(flags.explain("f", &context).unsafe_integers, ["id", "list", "n"]);
}
