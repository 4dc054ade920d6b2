//! Patterns against the crate regex-lite, which defines them (semantics.md,
//! section 6.6): the same ones are refused, and the others match the same texts,
//! anywhere (schema 1) and where the text begins (Rollgate). Draws are the same
//! in every run; `PATTERNS` says how many.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "patterns/drawn.rs"]
mod drawn;
#[path = "patterns/limits.rs"]
mod limits;
#[path = "patterns/odd.rs"]
mod odd;
#[path = "patterns/used.rs"]
mod used;

use isoflag::{Context, FlagEvaluator};
use regex_lite::Regex;
use serde_json::{Map, Value, json};

/// The longest pattern that is read at all, in bytes.
const LONGEST: usize = 1_000;

/// Patterns as flags that are on where they match.
struct Flags {
    anywhere: FlagEvaluator,
    at_start: FlagEvaluator,
}

impl Flags {
    fn new(patterns: &[&str]) -> Self {
        let flag = |(at, pattern): (usize, &&str)| {
            let condition = json!({"attribute": "a", "operator": "matches", "values": [pattern]});
            let rules = json!([{"conditions": [condition]}]);
            json!({"key": at.to_string(), "enabled": true, "percentage": 0, "rules": rules})
        };
        let flags: Vec<_> = patterns.iter().enumerate().map(flag).collect();
        let payload = |(at, pattern): (usize, &&str)| {
            let condition = json!({"attribute": "a", "operator": "regex", "value": pattern});
            let rules = json!([{"enabled": true, "rollout": 100, "conditions": [condition]}]);
            (at.to_string(), json!({"enabled": true, "rollout": 0, "rules": rules}))
        };
        let payload: Map<_, _> = patterns.iter().enumerate().map(payload).collect();
        Self {
            anywhere: load(&json!({"schema": 1, "flags": flags})),
            at_start: load(&json!({"flags": payload})),
        }
    }

    /// The keys of the refused patterns.
    fn refused(&self) -> Vec<String> {
        let refused = |flags: &FlagEvaluator| -> Vec<String> {
            let problems = flags.report().problems;
            let code = |problem: &isoflag::Problem| problem.code.as_str() == "bad_regex";
            assert!(problems.iter().all(code), "{problems:?}");
            problems.into_iter().filter_map(|problem| problem.flag).collect()
        };
        let (anywhere, at_start) = (refused(&self.anywhere), refused(&self.at_start));
        assert_eq!(anywhere, at_start);
        anywhere
    }
}

fn load(snapshot: &Value) -> FlagEvaluator {
    FlagEvaluator::new(snapshot.to_string()).unwrap()
}

/// What was seen.
#[derive(Debug, Default)]
struct Tally {
    read: usize,
    refused: usize,
    hits: usize,
    misses: usize,
}

/// Asserts that patterns are read and match texts, a list for each, as
/// regex-lite has it.
fn compare(patterns: &[&str], texts: &[Vec<String>], tally: &mut Tally) {
    let flags = Flags::new(patterns);
    let refused = flags.refused();
    for (at, (pattern, texts)) in patterns.iter().zip(texts).enumerate() {
        let key = at.to_string();
        let regex = Regex::new(pattern).ok().filter(|_| pattern.len() <= LONGEST);
        assert_eq!(refused.contains(&key), regex.is_none(), "refused: {pattern:?}");
        let Some(regex) = regex else {
            tally.refused += 1;
            continue;
        };
        tally.read += 1;
        for text in texts {
            let context = Context::new("u").with("a", text.as_str());
            let anywhere = flags.anywhere.is_enabled(&key, &context);
            assert_eq!(anywhere, regex.is_match(text), "{pattern:?} in {text:?}");
            // Rollgate takes the empty text as missing, and asks no empty pattern.
            if !text.is_empty() && !pattern.is_empty() {
                let at_start = flags.at_start.is_enabled(&key, &context);
                let first = regex.find(text).is_some_and(|first| first.start() == 0);
                assert_eq!(at_start, first, "{pattern:?} at the start of {text:?}");
            }
            if anywhere {
                tally.hits += 1;
            } else {
                tally.misses += 1;
            }
        }
    }
}

/// Whether a pattern is read, as regex-lite has it.
fn is_read(pattern: &str) -> bool {
    let is_read = Flags::new(&[pattern]).refused().is_empty();
    assert_eq!(is_read, Regex::new(pattern).is_ok(), "{pattern:?}");
    is_read
}
