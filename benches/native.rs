//! The Rust crate by itself, for the flags and users of `npm run bench`:
//! `cargo bench`, or `cargo bench -- load` for one of them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench fails by panicking")]
#![allow(missing_docs, reason = "criterion's macro makes a public function")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use isoflag::{Context, FlagEvaluator};
use serde_json::{Value, json};

/// Half of the users, and nothing else to look at.
fn rollout() -> Value {
    json!({"key": "new-checkout", "enabled": true, "percentage": 50})
}

/// For the users of [`users`], the first two rules fail at their second
/// condition, and the third matches those of the domain.
fn targeted(key: &str, domain: &str) -> Value {
    let condition = |attribute: &str, operator: &str, values: &[&str]| json!({"attribute": attribute, "operator": operator, "values": values});
    let country = condition("country", "in", &["DE", "AT", "CH"]);
    let enterprise = condition("plan", "eq", &["enterprise"]);
    let plan = condition("plan", "in", &["pro", "team"]);
    let partner = condition("email", "contains", &["@partner.example"]);
    let germany = condition("country", "eq", &["DE"]);
    let domain = condition("email", "contains", &[domain]);
    let rules = [[country, enterprise], [plan, partner], [germany, domain]]
        .map(|conditions| json!({"conditions": conditions}));
    json!({"key": key, "enabled": true, "percentage": 20, "rules": rules})
}

/// Four switches, three percentages and three targeted flags in every ten.
fn mixed(count: usize) -> String {
    let flag = |n: usize| {
        let key = format!("flag-{n}");
        match n % 10 {
            kind @ 0..4 => json!({"key": key, "enabled": kind < 2}),
            4..7 => json!({"key": key, "enabled": true, "percentage": 5 + n % 91}),
            _ if n % 2 == 1 => targeted(&key, "@shop.example"),
            _ => targeted(&key, "@other.example"),
        }
    };
    Value::from_iter((0..count).map(flag)).to_string()
}

fn users(domain: &str) -> Vec<Context> {
    let user = |n: u64| {
        Context::new(format!("{:020x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
            .with("country", "DE")
            .with("plan", "pro")
            .with("email", format!("person.{n}{domain}"))
            .with("language", "de")
            .with("company", format!("company-{}", n % 500))
    };
    (0..10_000).map(user).collect()
}

/// An evaluator of flags in which nothing is wrong.
fn loaded(text: &str) -> FlagEvaluator {
    let flags = FlagEvaluator::new(text).unwrap();
    assert_eq!(flags.report().problem_count, 0);
    flags
}

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    for count in [100, 1_000, 10_000] {
        let text = mixed(count);
        assert_eq!(loaded(&text).keys().len(), count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format!("{count} flags"), |bencher| {
            bencher.iter(|| FlagEvaluator::new(black_box(&text)));
        });
    }
}

fn evaluate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("is_enabled");
    let team = targeted("team-reports", "@shop.example");
    let scenarios = [
        ("one flag for 50 % of the users", rollout(), "@shop.example", 0.5),
        ("six conditions, the last rule matches", team.clone(), "@shop.example", 1.0),
        ("six conditions without a match, then 20 %", team, "@elsewhere.example", 0.2),
    ];
    for (title, flag, domain, share) in scenarios {
        let key = flag["key"].as_str().unwrap();
        let flags = loaded(&json!([flag]).to_string());
        let users = users(domain);
        let on = users.iter().filter(|user| flags.is_enabled(key, user)).count() as f64;
        assert!((on / users.len() as f64 - share).abs() < 0.02, "{title}: {on} of the users");
        let mut users = users.iter().cycle();
        group.bench_function(title, |bencher| {
            bencher.iter(|| users.next().map(|user| flags.is_enabled(key, user)));
        });
    }
}

fn evaluate_all(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("evaluate_all");
    let users = users("@shop.example");
    for count in [100, 1_000] {
        let flags = loaded(&mixed(count));
        assert!(flags.is_enabled("flag-0", &users[0]) && !flags.is_enabled("flag-2", &users[0]));
        let mut users = users.iter().cycle();
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format!("{count} flags"), |bencher| {
            bencher.iter(|| users.next().map(|user| flags.evaluate_all(user)));
        });
    }
}

criterion_group!(benches, load, evaluate, evaluate_all);
criterion_main!(benches);
