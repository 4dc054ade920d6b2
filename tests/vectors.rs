//! The vectors of `tests/vectors/`, natively and, as compiled to WebAssembly,
//! in Node and in Chromium.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use isoflag::{Context, FlagEvaluator, bucket};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

fn cases(text: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    assert_eq!(file["format"], 1);
    file["cases"].as_array().unwrap().clone()
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(byte).collect()
}

/// A double from Python's hexadecimal form, without exponents beyond a double's.
fn hexadecimal(text: &str) -> f64 {
    let (digits, exponent) = text.trim_start_matches("0x").split_once('p').unwrap();
    let (whole, fraction) = digits.split_once('.').unwrap();
    let mantissa = u64::from_str_radix(&[whole, fraction].concat(), 16).unwrap();
    let shift = exponent.parse::<i32>().unwrap() - 4 * i32::try_from(fraction.len()).unwrap();
    mantissa as f64 * 2f64.powi(shift)
}

#[wasm_bindgen_test(unsupported = test)]
fn sha256_is_that_of_nist() {
    let cases = cases(include_str!("vectors/nist.json"));
    assert!(cases.len() > 65);
    for case in cases {
        let message = bytes(case[0].as_str().unwrap());
        let digest: String =
            bucket::sha256(&[&message]).iter().map(|word| format!("{word:08x}")).collect();
        assert_eq!(digest, case[1].as_str().unwrap(), "{} bytes", message.len());
        // However the message is cut into parts.
        let (start, end) = message.split_at(message.len() / 3);
        assert_eq!(bucket::sha256(&[start, b"", end]), bucket::sha256(&[&message]));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn values_and_buckets_are_those_of_hashlib() {
    let cases = cases(include_str!("vectors/bucketing.json"));
    assert!(cases.len() > 900);
    for case in cases {
        let (flag, user) = (case[0].as_str().unwrap(), case[1].as_str().unwrap());
        let value = bucket::value(flag, user);
        assert_eq!(u64::from(value), case[2].as_u64().unwrap(), "{flag:?} {user:?}");
        let variants = bucket::variants_value(flag, user);
        assert_eq!(u64::from(variants), case[3].as_u64().unwrap(), "{flag:?} {user:?}");
        let expected = hexadecimal(case[4].as_str().unwrap());
        assert_eq!(bucket::bucket(value).to_bits(), expected.to_bits(), "{flag:?} {user:?}");
    }
}

/// Flags hash by another way than [`bucket::value`]: by a salt that is absorbed.
#[wasm_bindgen_test(unsupported = test)]
fn decisions_are_those_of_hashlib() {
    for case in cases(include_str!("vectors/bucketing.json")) {
        let (key, user) = (case[0].as_str().unwrap(), case[1].as_str().unwrap());
        let (split, bucket) = (case[3].as_u64().unwrap(), hexadecimal(case[4].as_str().unwrap()));
        let last = u64::from(u32::MAX);
        if bucket == 0.0 || bucket == 100.0 || split == last {
            continue;
        }
        let context = Context::new(user);
        for (percentage, weight, is_in) in
            [(bucket, split, false), (bucket.next_up(), split + 1, true)]
        {
            let variants = json!({"a": weight, "b": last - weight});
            let flags = json!([
                {"key": "share", "enabled": true, "salt": key, "percentage": percentage},
                {"key": "split", "enabled": true, "salt": key, "variants": variants},
            ]);
            let bucketing = json!({"anonymous": "hash"});
            let snapshot = json!({"schema": 1, "bucketing": bucketing, "flags": flags});
            let flags = FlagEvaluator::new(snapshot.to_string()).unwrap();
            let all = flags.evaluate_all(&context);
            assert_eq!(all[0].enabled, is_in, "{key:?} {user:?}");
            assert_eq!(&*all[1].variant, if is_in { "a" } else { "b" }, "{key:?} {user:?}");
            assert_eq!(flags.evaluate("share", &context), all[0]);
            assert_eq!(flags.evaluate("split", &context), all[1]);
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn the_ends_of_the_scale() {
    assert_eq!(bucket::bucket(0).to_bits(), 0f64.to_bits());
    assert_eq!(bucket::bucket(u32::MAX).to_bits(), 100f64.to_bits());
    assert_eq!(bucket::fraction(u32::MAX).to_bits(), 1f64.to_bits());
    // The greatest double below 100 leaves out the greatest value only.
    assert_eq!(bucket::threshold(100f64.next_down()), u32::MAX);
    assert_eq!(bucket::threshold(f64::from_bits(1)), 1);
    for k in 1..5 {
        let exact = k * 858_993_459;
        assert_eq!(bucket::bucket(exact).to_bits(), f64::from(k * 20).to_bits());
        assert_eq!(bucket::threshold(f64::from(k * 20)), exact);
        assert_eq!(bucket::threshold(f64::from(k * 20).next_up()), exact + 1);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn decisions_are_those_of_the_oracle() {
    let reference = cases(include_str!("vectors/decisions.json"));
    let schema1 = cases(include_str!("vectors/schema1.json"));
    let rollgate = cases(include_str!("vectors/rollgate.json"));
    assert!(reference.len() > 700 && schema1.len() >= 800 && rollgate.len() > 1_700);
    for case in reference.iter().chain(&schema1).chain(&rollgate) {
        let flags = FlagEvaluator::new(text(&case["snapshot"])).unwrap();
        let mut context = Context::from_json(case["context"].to_string()).unwrap();
        // Vectors without a now have no clock in them.
        if let Some(now) = case["now"].as_f64() {
            context = context.at(now);
        }
        let flag = case["flag"].as_str().unwrap();
        let evaluation = flags.evaluate(flag, &context);
        assert_eq!(flags.explain(flag, &context).evaluation, evaluation, "{}", case["why"]);
        // Several flags are hashed at a time there.
        let all = flags.evaluate_all(&context);
        let among = all.iter().find(|evaluation| evaluation.flag == flag);
        assert_eq!(among.is_some(), flags.has(flag));
        assert!(among.is_none_or(|among| *among == evaluation), "{}", case["why"]);
        let got = with_doubles(serde_json::to_value(&evaluation).unwrap());
        assert_eq!(got, with_doubles(case["expect"].clone()), "{}", case["why"]);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn problems_are_those_of_the_oracle() {
    let cases = cases(include_str!("vectors/problems.json"));
    assert!(cases.len() >= 80);
    for case in cases {
        let report = FlagEvaluator::new(text(&case["snapshot"])).unwrap().report();
        let problem = |it: &isoflag::Problem| json!([it.code, it.severity, it.pointer, it.flag]);
        let got: Value = report.problems.iter().map(problem).collect();
        assert_eq!(got, case["problems"], "{}", case["why"]);
        assert!(report.problems.iter().all(|problem| !problem.message.is_empty()));
    }
}

/// A snapshot's text: one whose member names stand twice is a text already.
fn text(snapshot: &Value) -> String {
    snapshot.as_str().map_or_else(|| snapshot.to_string(), str::to_owned)
}

/// The same with all numbers as doubles: `30` and `30.0` are one number.
fn with_doubles(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(elements) => elements.into_iter().map(with_doubles).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, with_doubles(value))).collect()
        }
        other => other,
    }
}
