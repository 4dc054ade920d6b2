//! The values of all flags and users, hashed once.

use std::sync::LazyLock;
use std::thread;

use isoflag::bucket;

pub(crate) const FLAGS: usize = 1_000;
/// How many of them are split into variants too.
pub(crate) const SPLIT_FLAGS: usize = 402;
pub(crate) const USERS: usize = 10_000;

/// For each flag the values of all users.
pub(crate) struct Hashed {
    pub(crate) values: Vec<Vec<u32>>,
    /// Of the first [`SPLIT_FLAGS`].
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
    let hash = |hash: fn(&str, &String) -> u32, count: usize| -> Vec<Vec<u32>> {
        let of = |at| {
            let key = flag(at);
            users.iter().map(|user| hash(&key, user)).collect::<Vec<_>>()
        };
        let half = count / 2;
        thread::scope(|scope| {
            let second = scope.spawn(|| (half..count).map(of).collect::<Vec<_>>());
            let mut all: Vec<_> = (0..half).map(of).collect();
            all.extend(second.join().unwrap());
            all
        })
    };
    let values = hash(|key, user| bucket::value(key, user), FLAGS);
    Hashed { values, variants: hash(|key, user| bucket::variants_value(key, user), SPLIT_FLAGS) }
});
