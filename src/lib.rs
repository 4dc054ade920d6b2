//! Feature flags with one answer: a snapshot of flags and a context in, a
//! decision out, the same to the last bit in Rust, in WebAssembly and so in
//! every JavaScript runtime.
//!
//! ```
//! use isoflag::{Context, FlagEvaluator, Reason};
//!
//! let flags = FlagEvaluator::new(
//!     r#"[{"key": "new-checkout", "enabled": true, "percentage": 20,
//!          "rules": [{"conditions": [{"attribute": "plan", "operator": "in",
//!                                     "values": ["enterprise"]}]}]}]"#,
//! )?;
//!
//! let user = Context::new("user-123").with("plan", "enterprise");
//! assert!(flags.is_enabled("new-checkout", &user));
//!
//! let evaluation = flags.evaluate("new-checkout", &user);
//! assert_eq!(evaluation.reason, Reason::RuleMatch);
//! assert_eq!(evaluation.rule.as_deref(), Some("#0"));
//! # Ok::<(), isoflag::SnapshotError>(())
//! ```
//!
//! What is decided, and why, is written down in `docs/semantics.md`; it is the
//! only authority.
//!
//! The path of a snapshot through the crate: its text is read one flag at a
//! time (`snapshot`, `json`), translated by its dialect (`dialects`) into one
//! model (`model`), compiled (`compile`, `links`) into a ruleset (`ruleset`),
//! and evaluated (`evaluate`, `relation`, [`bucket`]). [`FlagEvaluator`] holds
//! the ruleset in force. The WebAssembly bindings exist only with the
//! feature `npm`, which is for building the npm package.
//!
//! With the feature `serde` (on by default), evaluations and reports are
//! `Serialize`, in the form that JavaScript's have.

// The npm package is compiled for size, but for the functions that are marked.
// Those that are not to be inlined, though they are called in one place, are what
// few snapshots need: engines compile a function whole when it is first called.
#![cfg_attr(isoflag_package, feature(optimize_attribute))]

pub mod bucket;

mod attribute;
mod changed;
mod compile;
mod components;
mod context;
mod decision;
mod dialects;
mod error;
mod evaluate;
mod evaluation;
mod evaluator;
mod explain;
mod explanation;
mod instant;
mod json;
mod links;
mod lowercase;
#[cfg(any(feature = "npm", feature = "serde"))]
mod members;
mod memo;
mod model;
mod number;
mod operand;
mod order;
mod pattern;
mod problem;
mod relation;
mod ruleset;
mod snapshot;
mod version;

#[cfg(feature = "npm")]
mod bindings;
#[cfg_attr(feature = "npm", path = "bindings/double.rs")]
mod double;
#[cfg(feature = "serde")]
mod serialize;

pub use context::{Context, ContextValue};
pub use error::{SnapshotError, SnapshotErrorCode};
pub use evaluation::{ErrorCode, Evaluation, Reason, Value};
pub use evaluator::{FlagEvaluator, Update};
pub use explanation::{
    ConditionStep, CutStep, Explanation, PercentageStep, PrerequisiteStep, RuleStep, SplitStep,
    TargetStep, WayIn,
};
pub use problem::{Problem, ProblemCode, Severity};
pub use snapshot::{Format, Report};
