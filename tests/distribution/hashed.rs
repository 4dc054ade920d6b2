//! The values of all flags and users, hashed once.

use std::sync::LazyLock;
use std::thread;

use isoflag::bucket;

pub(crate) const FLAGS: usize = 1_000;
pub(crate) const USERS: usize = 10_000;

/// For each flag the values of all users.
pub(crate) struct Hashed {
    pub(crate) values: Vec<Vec<u32>>,
    pub(crate) variants: Vec<Vec<u32>>,
}

pub(crate) fn flag(at: usize) -> String {
    format!("flag-{at}")
}

pub(crate) fn user(at: usize) -> String {
    format!("user-{at}")
}

pub(crate) static HASHED: LazyLock<Hashed> = LazyLock::new(|| {
    let users: Vec<_> = (0..USERS).map(user).collect();
    let of = |hash: fn(&str, &String) -> u32| -> Vec<Vec<u32>> {
        let flag = |at| {
            let key = flag(at);
            users.iter().map(|user| hash(&key, user)).collect()
        };
        let flags = |half: usize| (0..FLAGS / 2).map(|at| flag(half * FLAGS / 2 + at)).collect();
        let flags: &(dyn Fn(usize) -> Vec<_> + Sync) = &flags;
        thread::scope(|scope| {
            let second = scope.spawn(|| flags(1));
            let mut all = flags(0);
            all.extend(second.join().unwrap());
            all
        })
    };
    let values = of(|key, user| bucket::value(key, user));
    Hashed { values, variants: of(|key, user| bucket::variants_value(key, user)) }
});
