//! Which flags an update has changed (semantics.md, section 5).

use crate::components::components;
use crate::ruleset::{Flag, Links, Ruleset, Segment};

/// The keys of the flags that are in one of two rulesets only, or that could
/// decide differently: first those of the new one, then those that are gone.
pub(crate) fn changed<'r>(new: &'r Ruleset, old: &'r Ruleset) -> Vec<&'r str> {
    let own = |segment: &Segment| {
        let before = old.segment(&segment.name).and_then(|at| old.segments.get(at));
        before.is_none_or(|before| {
            segment.conditions != before.conditions
                || names(&segment.links, new) != names(&before.links, old)
        })
    };
    let inner = |at: usize| {
        let segments = new.segments.get(at).map_or(&[][..], |segment| &segment.links.segments);
        segments.to_vec()
    };
    let segments = spread(new.segments.iter().map(own).collect(), &inner);
    let own = |flag: &Flag| {
        let before = old.position(&flag.key).and_then(|at| old.flags.get(at));
        let reaches = |at: &u32| segments.get(*at as usize).copied().unwrap_or(false);
        before.is_none_or(|before| {
            flag.plan != before.plan
                || names(&flag.links, new) != names(&before.links, old)
                || !there(flag).eq(there(before))
        }) || flag.links.segments.iter().any(reaches)
    };
    let required = |at: usize| {
        let flags = new.flags.get(at).map_or(&[][..], |flag| &flag.links.flags);
        flags.iter().filter_map(|at| *at).collect()
    };
    let flags = spread(new.flags.iter().map(own).collect(), &required);
    let all = new.bucketing != old.bucketing || new.user_key_names != old.user_key_names;
    let here = new.flags.iter().zip(&flags).filter(|(_, differs)| all || **differs);
    let gone = old.flags.iter().filter(|flag| new.position(&flag.key).is_none());
    here.map(|(flag, _)| &*flag.key).chain(gone.map(|flag| &*flag.key)).collect()
}

/// For each prerequisite, whether there is such a flag.
fn there(flag: &Flag) -> impl Iterator<Item = bool> {
    flag.links.flags.iter().map(Option::is_some)
}

/// Spreads a difference to everything that leads to it. There are no cycles:
/// what lies on one has a fault, and no links.
fn spread(mut differs: Vec<bool>, next: &dyn Fn(usize) -> Vec<u32>) -> Vec<bool> {
    for at in components(differs.len(), next).order {
        let inner =
            next(at).into_iter().any(|to| differs.get(to as usize).copied().unwrap_or(false));
        if let Some(slot) = differs.get_mut(at) {
            *slot |= inner;
        }
    }
    differs
}

/// The names of what is linked to.
fn names<'r>(links: &Links, ruleset: &'r Ruleset) -> (Vec<&'r str>, Vec<&'r str>) {
    let segment = |at: &u32| ruleset.segments.get(*at as usize).map_or("", |it| &*it.name);
    (
        links.attributes.iter().map(|at| ruleset.attribute(*at)).collect(),
        links.segments.iter().map(segment).collect(),
    )
}
