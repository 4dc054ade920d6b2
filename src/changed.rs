//! Which flags an update has changed (semantics.md, section 5).

use crate::ruleset::{Flag, Links, Ruleset};

/// The keys of the flags that are in one of two rulesets only, or that could
/// decide differently: first those of the new one, then those that are gone.
pub(crate) fn changed<'r>(new: &'r Ruleset, old: &'r Ruleset) -> Vec<&'r str> {
    let segments = reached(new.segments.len(), |at, differs| {
        let segment = new.segments.get(at)?;
        let before = old.segment(&segment.name).and_then(|at| old.segments.get(at));
        let same = before.is_some_and(|before| {
            segment.conditions == before.conditions
                && names(&segment.links, new) == names(&before.links, old)
        });
        Some(!same || segment.links.segments.iter().any(|at| differs(*at)))
    });
    let flags = reached(new.flags.len(), |at, differs| {
        let flag = new.flags.get(at)?;
        let before = old.position(&flag.key).and_then(|at| old.flags.get(at));
        let same = before.is_some_and(|before| {
            flag.plan == before.plan && names(&flag.links, new) == names(&before.links, old)
        });
        let in_segments = |at: &u32| segments.get(*at as usize).copied().unwrap_or(true);
        let in_flags = |at: &Option<u32>| at.is_some_and(&differs);
        let prerequisite_came_or_went = before.is_some_and(|before| {
            let there = |flag: &Flag| -> Vec<bool> {
                flag.links.flags.iter().map(Option::is_some).collect()
            };
            there(flag) != there(before)
        });
        Some(
            !same
                || prerequisite_came_or_went
                || flag.links.segments.iter().any(in_segments)
                || flag.links.flags.iter().any(in_flags),
        )
    });
    let all = new.bucketing != old.bucketing;
    let here = new.flags.iter().zip(&flags).filter(|(_, differs)| all || **differs);
    let gone = old.flags.iter().filter(|flag| new.position(&flag.key).is_none());
    here.map(|(flag, _)| &*flag.key).chain(gone.map(|flag| &*flag.key)).collect()
}

/// For each of `count` things whether it differs, where that can rest on
/// whether others do: `judge` is asked again until nothing more comes of it.
fn reached(count: usize, judge: impl Fn(usize, &dyn Fn(u32) -> bool) -> Option<bool>) -> Vec<bool> {
    let mut differing = vec![false; count];
    loop {
        let differs = |at: u32| differing.get(at as usize).copied().unwrap_or(true);
        let next: Vec<bool> = (0..count).map(|at| judge(at, &differs).unwrap_or(true)).collect();
        if next == differing {
            return differing;
        }
        differing = next;
    }
}

/// The names of what is linked to.
fn names<'r>(links: &Links, ruleset: &'r Ruleset) -> (Vec<&'r str>, Vec<&'r str>) {
    let segment = |at: &u32| ruleset.segments.get(*at as usize).map_or("", |it| &*it.name);
    (
        links.attributes.iter().map(|at| ruleset.attribute(*at)).collect(),
        links.segments.iter().map(segment).collect(),
    )
}
