//! The evaluator that Rust programs use.

use core::cell::OnceCell;
use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::attribute::Attribute;
use crate::changed::changed;
use crate::context::Context;
use crate::decision::Decision;
use crate::error::SnapshotError;
use crate::evaluate::{Run, Subject};
use crate::evaluation::{Evaluation, Reason, Value};
use crate::explain::explain;
use crate::explanation::Explanation;
use crate::ruleset::{Flag, Ruleset};
use crate::snapshot::{Loaded, Report};

/// Evaluates the flags of the snapshot in force.
///
/// It is `Send` and `Sync`: share one among all threads. [`update`] puts
/// another snapshot in force while others evaluate; readers never wait, and
/// each call answers from one snapshot.
///
/// [`update`]: FlagEvaluator::update
#[derive(Debug)]
pub struct FlagEvaluator {
    current: ArcSwap<Snapshot>,
}

/// The snapshot in force.
struct Snapshot {
    ruleset: Ruleset,
    report: Report,
}

/// What an update changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Update {
    /// The keys of the flags that came, went, or may decide differently: those
    /// of the new snapshot in its order, then those that are gone.
    pub changed: Vec<String>,
}

impl FlagEvaluator {
    /// Loads a snapshot: JSON as UTF-8, at most 64 MiB.
    ///
    /// # Errors
    ///
    /// A snapshot that cannot be read at all: not UTF-8, not JSON, too large,
    /// nested too deep, or of an unknown form. A fault inside one flag is no
    /// error: that flag answers with [`Reason::Error`], and [`report`] says why.
    ///
    /// [`report`]: FlagEvaluator::report
    pub fn new(snapshot: impl AsRef<[u8]>) -> Result<Self, SnapshotError> {
        Ok(Self { current: ArcSwap::from_pointee(Snapshot::read(snapshot.as_ref())?) })
    }

    /// Puts another snapshot in force, at once for all threads.
    ///
    /// # Errors
    ///
    /// As [`new`](FlagEvaluator::new); the old snapshot then stays in force.
    pub fn update(&self, snapshot: impl AsRef<[u8]>) -> Result<Update, SnapshotError> {
        let new = Arc::new(Snapshot::read(snapshot.as_ref())?);
        let old = self.current.swap(Arc::clone(&new));
        let changed = changed(&new.ruleset, &old.ruleset);
        Ok(Update { changed: changed.into_iter().map(str::to_owned).collect() })
    }

    /// Whether a flag is on for a user; no, if there is no such flag or it has
    /// a fault.
    #[must_use]
    pub fn is_enabled(&self, flag: &str, context: &Context) -> bool {
        self.is_enabled_or(flag, context, false)
    }

    /// Like [`is_enabled`](FlagEvaluator::is_enabled), with the answer for a
    /// flag that is not there or has a fault.
    #[must_use]
    pub fn is_enabled_or(&self, flag: &str, context: &Context, fallback: bool) -> bool {
        let snapshot = self.current.load();
        match snapshot.decide(snapshot.find(flag), context).reason() {
            Reason::NotFound | Reason::Error => fallback,
            reason => reason.enabled(),
        }
    }

    /// Evaluates one flag.
    #[must_use]
    pub fn evaluate(&self, flag: &str, context: &Context) -> Evaluation {
        let snapshot = self.current.load();
        let found = snapshot.find(flag);
        Evaluation::new(&snapshot.ruleset, flag, found, snapshot.decide(found, context))
    }

    /// Evaluates one flag and says why it is so: everything that was looked at.
    #[must_use]
    pub fn explain(&self, flag: &str, context: &Context) -> Explanation {
        let snapshot = self.current.load();
        let Snapshot { ruleset, report } = &**snapshot;
        let user = User::new(context, ruleset);
        let problems = &report.problems;
        let mut explanation = explain(ruleset, flag, snapshot.find(flag), &user, problems);
        explanation.unsafe_integers = context.unsafe_integers(&ruleset.attributes);
        explanation
    }

    /// Evaluates all flags, in the snapshot's order.
    #[must_use]
    pub fn evaluate_all(&self, context: &Context) -> Vec<Evaluation> {
        let snapshot = self.current.load();
        let ruleset = &snapshot.ruleset;
        let user = User::new(context, ruleset);
        let mut decisions = vec![Decision::plain(Reason::Error); ruleset.flags.len()];
        Run::new(ruleset, &user).decide_all(|at, decision| {
            if let Some(slot) = decisions.get_mut(at) {
                *slot = decision;
            }
        });
        let evaluate = |(flag, decision): (&Flag, Decision)| {
            Evaluation::new(ruleset, &flag.key, Some(flag), decision)
        };
        ruleset.flags.iter().zip(decisions).map(evaluate).collect()
    }

    /// What a flag is worth to a user: its value, or the fallback when that is
    /// null or of another kind than a fallback that is not [`Value::Null`].
    #[must_use]
    pub fn value(&self, flag: &str, context: &Context, fallback: impl Into<Value>) -> Value {
        self.details(flag, context, fallback).value
    }

    /// The evaluation with the value that [`value`](FlagEvaluator::value)
    /// gives. Where the fallback took another value's place, the error code is
    /// [`TypeMismatch`](crate::ErrorCode::TypeMismatch) unless there was one.
    #[must_use]
    pub fn details(&self, flag: &str, context: &Context, fallback: impl Into<Value>) -> Evaluation {
        self.evaluate(flag, context).or(fallback.into())
    }

    /// Whether the snapshot has such a flag, with a fault or without.
    #[must_use]
    pub fn has(&self, flag: &str) -> bool {
        self.current.load().ruleset.position(flag).is_some()
    }

    /// The keys of all flags, in the snapshot's order.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.current.load().ruleset.flags.iter().map(|flag| flag.key.to_string()).collect()
    }

    /// What loading the snapshot in force had to say.
    #[must_use]
    pub fn report(&self) -> Report {
        self.current.load().report.clone()
    }
}

impl Snapshot {
    fn read(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let loaded = Loaded::read(bytes)?;
        let report = loaded.report(bytes);
        Ok(Self { ruleset: loaded.ruleset, report })
    }

    fn decide(&self, flag: Option<&Flag>, context: &Context) -> Decision {
        let user = User::new(context, &self.ruleset);
        let mut run = Run::new(&self.ruleset, &user);
        flag.map_or(Decision::plain(Reason::NotFound), |flag| run.decide(flag))
    }

    fn find(&self, key: &str) -> Option<&Flag> {
        self.ruleset.position(key).and_then(|at| self.ruleset.flags.get(at))
    }
}

impl core::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Snapshot").field("report", &self.report).finish_non_exhaustive()
    }
}

/// A context as the ruleset's numbers see it.
struct User<'a> {
    context: &'a Context,
    ruleset: &'a Ruleset,
    /// The same throughout one call.
    now: OnceCell<f64>,
}

impl<'a> User<'a> {
    fn new(context: &'a Context, ruleset: &'a Ruleset) -> Self {
        Self { context, ruleset, now: OnceCell::new() }
    }
}

impl Subject for User<'_> {
    fn key(&self) -> &[u8] {
        self.context.user_key().as_bytes()
    }

    fn attribute(&self, at: u32) -> Attribute<'_> {
        self.context.attribute(self.ruleset.attribute(at), self.ruleset.user_key_names)
    }

    fn now(&self) -> f64 {
        *self.now.get_or_init(|| self.context.now())
    }
}
