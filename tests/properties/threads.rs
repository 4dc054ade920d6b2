//! One evaluator among threads: every call answers from one snapshot.

use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use isoflag::{
    Context, ContextValue, Evaluation, FlagEvaluator, Report, SnapshotError, Update, Value,
};

const READERS: usize = 4;
const UPDATES: usize = 1_000;

#[test]
fn what_is_public_can_be_sent_and_shared() {
    // This does not compile for a type that cannot.
    fn none<T: Send + Sync + 'static>(none: Option<T>) -> bool {
        none.is_none()
    }
    assert!(none(None::<FlagEvaluator>) && none(None::<Context>) && none(None::<ContextValue>));
    assert!(none(None::<Evaluation>) && none(None::<Value>) && none(None::<SnapshotError>));
    assert!(none(None::<Report>) && none(None::<Update>));
}

#[test]
fn a_call_answers_from_one_snapshot() {
    // The two flags agree within a snapshot, and differ between the two.
    let snapshot = |variant: &str| {
        let flag = |key: &str| {
            format!(r#"{{"key": "{key}", "enabled": true, "default_variant": "{variant}"}}"#)
        };
        format!("[{}, {}]", flag("first"), flag("second"))
    };
    let snapshots = [snapshot("old"), snapshot("new")];
    let evaluator = FlagEvaluator::new(&snapshots[0]).unwrap();
    let (start, over) = (Barrier::new(READERS + 1), AtomicBool::new(false));
    let read = || {
        let context = Context::new("u");
        let mut seen = 0;
        start.wait();
        while !over.load(Ordering::Relaxed) || seen == 0 {
            let all = evaluator.evaluate_all(&context);
            let [first, second] = all.as_slice() else { return Err(format!("{all:?}")) };
            let known = ["old", "new"].contains(&first.variant.as_str());
            if first.variant != second.variant || !known {
                return Err(format!("{first:?} and {second:?}"));
            }
            seen += 1;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS).map(|_| scope.spawn(read)).collect();
        start.wait();
        let complete = (1..=UPDATES).all(|update| {
            let updated = evaluator.update(&snapshots[update % 2]);
            updated.is_ok_and(|update| update.changed == ["first", "second"])
        });
        over.store(true, Ordering::Relaxed);
        for reader in readers {
            assert_eq!(reader.join().unwrap(), Ok(()));
        }
        assert!(complete, "an update failed, or did not change both flags");
    });
    let last = evaluator.evaluate("second", &Context::new("u"));
    assert_eq!(last.variant, ["old", "new"][UPDATES % 2]);
}
