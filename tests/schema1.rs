//! Schema 1 (semantics.md, section 6): what holds for drawn snapshots and
//! users, the same decisions as the reference array, what an update changes,
//! and that nothing takes more than linear time. Draws are the same in every
//! run.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

#[path = "schema1/chains.rs"]
mod chains;
#[path = "schema1/changes.rs"]
mod changes;
#[path = "schema1/draw.rs"]
mod draw;
#[path = "schema1/drawn.rs"]
mod drawn;
#[path = "schema1/patterns.rs"]
mod patterns;
#[path = "schema1/schedules.rs"]
mod schedules;
#[path = "schema1/translate.rs"]
mod translate;
#[path = "schema1/translation.rs"]
mod translation;

use isoflag::{Context, FlagEvaluator};
use serde_json::{Value, json};

fn load(snapshot: &Value) -> FlagEvaluator {
    FlagEvaluator::new(snapshot.to_string()).unwrap()
}

fn read(context: &Value) -> Context {
    Context::from_json(context.to_string()).unwrap()
}

/// A snapshot of these flags.
fn flags(flags: &Value) -> Value {
    json!({"schema": 1, "flags": flags})
}

/// A snapshot of one flag `f` with these conditions in its only rule, for
/// nobody else.
fn asking(conditions: &Value) -> Value {
    let rules = json!([{"conditions": conditions}]);
    flags(&json!([{"key": "f", "enabled": true, "percentage": 0, "rules": rules}]))
}

/// The first problem of a snapshot: its code, pointer and message.
fn problem(snapshot: &Value) -> Option<(&'static str, String, String)> {
    let first = load(snapshot).report().problems.into_iter().next()?;
    Some((first.code.as_str(), first.pointer, first.message))
}
