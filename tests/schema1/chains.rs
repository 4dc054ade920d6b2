//! What nests or is long: no evaluation and no loading takes more than linear
//! time or a deep stack. Without that, these tests would not come to an end.

use isoflag::{Context, FlagEvaluator, Reason};
use serde_json::{Map, Value, json};

use crate::{asking, flags, load};

/// Far less than a thread has by default.
const SMALL_STACK: usize = 512 * 1024;
const MANY: usize = 100_000;

fn exists() -> Value {
    json!({"attribute": "a", "operator": "exists"})
}

/// A flag that asks for `s0`, and as many segments, each made from a reference
/// to the next one; the last asks for the attribute.
fn nested(count: usize, each: impl Fn(&Value) -> Value) -> FlagEvaluator {
    let mut snapshot = asking(&json!([{"segment": "s0"}]));
    let mut segments = Map::new();
    for at in 0..count - 1 {
        let next = json!({"segment": format!("s{}", at + 1)});
        segments.insert(format!("s{at}"), each(&next));
    }
    segments.insert(format!("s{}", count - 1), json!([exists()]));
    snapshot["segments"] = Value::Object(segments);
    load(&snapshot)
}

/// The reasons for a user with the attribute, and for one without.
fn reasons(evaluator: &FlagEvaluator) -> [Reason; 2] {
    let with = Context::new("u").with("a", 1);
    [&with, &Context::new("u")].map(|user| evaluator.evaluate("f", user).reason)
}

#[test]
fn segments_are_decided_once() {
    let holds = [Reason::RuleMatch, Reason::PercentageExcluded];
    // A segment's conditions stand one level deeper than the reference to it,
    // and level 64 is the last.
    assert_eq!(reasons(&nested(63, |next| json!([next, next]))), holds);
    assert_eq!(reasons(&nested(64, |next| json!([next, next]))), [Reason::Error; 2]);
    // `any` takes a level of its own, and asks twice where it fails.
    assert_eq!(reasons(&nested(32, |next| json!({"any": [next, next]}))), holds);
    assert_eq!(reasons(&nested(33, |next| json!({"any": [next, next]}))), [Reason::Error; 2]);
    // `not` asks twice when both hold; 31 of them turn the answer around.
    let refused = [Reason::PercentageExcluded, Reason::RuleMatch];
    assert_eq!(reasons(&nested(32, |next| json!({"not": [next, next]}))), refused);
    let each = |next: &Value| json!([{"any": [{"not": next}]}, {"not": {"all": [next, next]}}]);
    assert_eq!(reasons(&nested(16, each)), refused);
}

#[test]
fn flags_share_what_was_decided() {
    // Two segments that lead to the next two each, 31 times.
    let mut segments = Map::new();
    for at in 0..62 {
        let next = (at / 2 + 1) * 2;
        let references =
            json!([{"segment": format!("s{next}")}, {"segment": format!("s{}", next + 1)}]);
        let leaf = at / 2 == 30;
        let condition = if leaf { json!([exists()]) } else { json!({"any": references}) };
        segments.insert(format!("s{at}"), condition);
    }
    let rules = json!([{"conditions": [{"any": [{"segment": "s0"}, {"segment": "s1"}]}]}]);
    let flag = |at: usize| json!({"key": format!("f{at}"), "enabled": true, "percentage": 0, "rules": rules});
    let mut snapshot = flags(&(0..100).map(flag).collect());
    snapshot["segments"] = Value::Object(segments);
    let evaluator = load(&snapshot);
    for (user, reason) in [
        (Context::new("u"), Reason::PercentageExcluded),
        (Context::new("u").with("a", false), Reason::RuleMatch),
    ] {
        let all = evaluator.evaluate_all(&user);
        assert!(all.iter().all(|evaluation| evaluation.reason == reason), "{:?}", all[0]);
    }
}

/// Flags, each with prerequisites on those that `next` gives; one without asks
/// for the attribute.
fn chained(count: usize, next: impl Fn(usize) -> Vec<usize>) -> Vec<Value> {
    let flag = |at| {
        let wanted = next(at).into_iter().map(|at| json!({"flag": format!("f{at}")}));
        let wanted: Vec<_> = wanted.collect();
        let mut flag = json!({"key": format!("f{at}"), "enabled": true});
        if wanted.is_empty() {
            flag["rules"] = json!([{"conditions": [exists()]}]);
            flag["percentage"] = json!(0);
        } else {
            flag["prerequisites"] = json!(wanted);
        }
        flag
    };
    (0..count).map(flag).collect()
}

#[test]
fn prerequisites_are_decided_once() {
    let twice = |at: usize| if at < 64 { vec![at + 1; 2] } else { Vec::new() };
    // A diamond: two flags at each level, each with both of the next.
    let both = |at: usize| {
        let next = (at / 2 + 1) * 2;
        if at < 128 { vec![next, next + 1] } else { Vec::new() }
    };
    for (all, last) in [(chained(65, twice), 64), (chained(130, both), 128)] {
        let evaluator = load(&flags(&json!(all)));
        assert_eq!(evaluator.report().problems, []);
        let user = Context::new("u").with("a", true);
        for evaluation in evaluator.evaluate_all(&user) {
            assert_eq!(evaluator.evaluate(&evaluation.flag, &user), evaluation);
            assert!(evaluation.enabled, "{evaluation:?}");
        }
        for evaluation in evaluator.evaluate_all(&Context::new("u")) {
            let at: usize = evaluation.flag[1..].parse().unwrap();
            let reason =
                if at < last { Reason::PrerequisiteFailed } else { Reason::PercentageExcluded };
            assert_eq!(evaluation.reason, reason, "{}", evaluation.flag);
        }
    }
}

#[test]
fn chains_of_64_prerequisites_hold_and_of_65_are_too_deep() {
    let next = |at: usize| if at == 0 { Vec::new() } else { vec![at - 1] };
    let evaluator = load(&flags(&json!(chained(67, next))));
    let user = Context::new("u").with("a", 1);
    let reason = |key| evaluator.evaluate(key, &user).reason;
    let problems = evaluator.report().problems;
    assert_eq!((problems.len(), problems[0].code.as_str()), (1, "too_deep"));
    assert_eq!(problems[0].pointer, "/flags/65/prerequisites");
    assert_eq!(reason("f64"), Reason::Default);
    assert_eq!((reason("f65"), reason("f66")), (Reason::Error, Reason::PrerequisiteFailed));
}

/// Puts a snapshot in force and evaluates it, on a small stack. The answer is
/// how many flags have each of two reasons.
fn on_a_small_stack(snapshot: Vec<Value>, reasons: [Reason; 2]) -> [usize; 2] {
    let text = flags(&json!(snapshot)).to_string();
    let run = move || {
        let evaluator = FlagEvaluator::new("[]").unwrap();
        assert_eq!(evaluator.update(&text).unwrap().changed.len(), MANY);
        let all = evaluator.evaluate_all(&Context::new("u").with("a", 1));
        drop(evaluator);
        reasons.map(|reason| all.iter().filter(|it| it.reason == reason).count())
    };
    let thread = std::thread::Builder::new().stack_size(SMALL_STACK);
    thread.spawn(run).unwrap().join().unwrap()
}

#[test]
fn a_hundred_thousand_flags_in_one_chain() {
    // Every 65th has 65 links in a row before it.
    let errors = (MANY - 1) / 65;
    let up = |at: usize| if at == 0 { Vec::new() } else { vec![at - 1] };
    let down = |at: usize| if at + 1 == MANY { Vec::new() } else { vec![at + 1] };
    for flags in [chained(MANY, up), chained(MANY, down)] {
        let counts = on_a_small_stack(flags, [Reason::Error, Reason::PrerequisiteFailed]);
        // The first 65 hold.
        assert_eq!(counts, [errors, MANY - errors - 65]);
    }
}

#[test]
fn a_hundred_thousand_flags_in_one_cycle() {
    let round = chained(MANY, |at| vec![(at + 1) % MANY]);
    assert_eq!(on_a_small_stack(round, [Reason::Error, Reason::Default]), [MANY, 0]);
}

#[test]
fn a_hundred_thousand_keys_and_values() {
    let texts: Vec<_> = (0..MANY).map(|at| format!("user-{}", at * 7 % MANY * 2)).collect();
    let condition = json!({"attribute": "a", "operator": "in", "values": texts});
    let evaluator = load(&flags(&json!([
        {"key": "target", "enabled": true, "targets": [{"keys": texts}]},
        {"key": "rule", "enabled": true, "rules": [{"conditions": [condition]}]},
    ])));
    for at in 0..20_000 {
        let (text, there) = (format!("user-{}", at * 11), at * 11 % 2 == 0 && at * 11 < 2 * MANY);
        let context = Context::new(&text).with("a", &text);
        assert_eq!(evaluator.is_enabled("target", &context), there, "{text}");
        assert_eq!(evaluator.is_enabled("rule", &context), there, "{text}");
    }
}

/// Segments in one chain, from the first to the last by name or back.
fn segments(count: usize, next: impl Fn(usize) -> usize, operator: &str) -> String {
    let name = |at: usize| format!("s{at:06}");
    let mut segments = Map::new();
    for at in 0..count {
        let condition = match next(at) {
            to if to < count => json!({"segment": name(to)}),
            _ => json!({"attribute": "a", "operator": operator}),
        };
        segments.insert(name(at), condition);
    }
    json!({"schema": 1, "flags": [], "segments": segments}).to_string()
}

#[test]
fn a_hundred_thousand_segments_in_one_chain_or_cycle() {
    let run = || {
        for next in [|at: usize| at + 1, |at: usize| at.wrapping_sub(1)] {
            let evaluator = FlagEvaluator::new(segments(MANY, next, "exists")).unwrap();
            assert_eq!(evaluator.report().problem_count, 0);
        }
        let round = segments(MANY, |at| (at + 1) % MANY, "exists");
        assert_eq!(FlagEvaluator::new(round).unwrap().report().problem_count, MANY);
    };
    let thread = std::thread::Builder::new().stack_size(SMALL_STACK);
    thread.spawn(run).unwrap().join().unwrap();
}

#[test]
fn a_hundred_thousand_segments_are_compared_in_linear_time() {
    for next in [|at: usize| at + 1, |at: usize| at.wrapping_sub(1)] {
        let evaluator = FlagEvaluator::new(segments(MANY, next, "exists")).unwrap();
        let update = evaluator.update(segments(MANY, next, "not_exists")).unwrap();
        assert_eq!(update.changed, Vec::<String>::new());
    }
}

#[test]
fn what_is_nested_in_a_segment_counts_from_the_reference_to_it() {
    let forms: [fn(Value) -> Value; 4] = [
        |inside| json!({"all": [inside]}),
        |inside| json!({"any": [inside]}),
        |inside| json!({"not": inside}),
        |inside| json!([inside]),
    ];
    for form in forms {
        // The reference is level 32, a segment's conditions one level deeper.
        for (groups, too_deep) in [(31, false), (32, true)] {
            let condition = (0..groups).fold(exists(), |inside, _| form(inside));
            let reference = (0..31).fold(json!({"segment": "deep"}), |inside, _| json!([inside]));
            let rule = json!({"conditions": [reference]});
            let flag = json!({"key": "f", "enabled": true, "rules": [rule]});
            let snapshot = json!({"schema": 1, "flags": [flag], "segments": {"deep": [condition]}});
            let [reason, _] = reasons(&FlagEvaluator::new(snapshot.to_string()).unwrap());
            assert_eq!(reason == Reason::Error, too_deep, "{}", form(json!(null)));
        }
    }
}
