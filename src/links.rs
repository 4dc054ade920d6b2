//! Following the links of a compiled snapshot: references to segments, and
//! prerequisites (semantics.md, section 6.8). Here flags and segments get the
//! faults that rest on others.

use crate::compile::Compiler;
use crate::components::components;
use crate::dialects::LEVELS;
use crate::model::SegmentReference;
use crate::number;
use crate::order::sorted;
use crate::problem::{Fault, ProblemCode, Problems};
use crate::ruleset::{Links, Plan, Ruleset};

/// The most prerequisites in a row.
const LONGEST_CHAIN: u32 = 64;

/// Resolves all links of a ruleset.
pub(crate) fn follow(ruleset: &mut Ruleset, compiler: Compiler, problems: &mut Problems) {
    let reaches = match compiler.segment_references.is_empty() {
        true => Vec::new(),
        false => segments(ruleset, &compiler.segment_references, problems),
    };
    for (at, unresolved) in compiler.unresolved.iter().enumerate() {
        flag_segments(ruleset, at, &unresolved.segments, &reaches, problems);
    }
    let pointers: Vec<_> = compiler.unresolved.into_iter().map(|it| it.prerequisites).collect();
    prerequisites(ruleset, &pointers, problems);
}

/// What referring to a segment comes to.
#[derive(Clone, Copy)]
struct Reach {
    /// The first fault that is met when it is followed.
    fault: Option<ProblemCode>,
    /// How many levels its conditions and those it reaches take.
    height: u32,
}

/// Resolves the references of segments among each other.
#[inline(never)]
fn segments(
    ruleset: &mut Ruleset,
    references: &[(Vec<SegmentReference>, u32)],
    problems: &mut Problems,
) -> Vec<Reach> {
    let find = |name: &str, ruleset: &Ruleset| ruleset.segment(name).map(|at| at as u32);
    let targets: Vec<Vec<Option<u32>>> = references
        .iter()
        .map(|(references, _)| references.iter().map(|it| find(&it.name, ruleset)).collect())
        .collect();
    let next =
        |at: usize| targets.get(at).into_iter().flatten().filter_map(|to| *to).collect::<Vec<_>>();
    let component = components(references.len(), &next);
    for (at, (references, _)) in references.iter().enumerate() {
        let to = targets.get(at).map_or(&[][..], |targets| targets);
        let Some(segment) = ruleset.segments.get_mut(at) else { continue };
        if segment.fault.is_some() {
            continue;
        }
        let fault = references.iter().zip(to).find_map(|(reference, to)| match to {
            None => Some((ProblemCode::UnknownSegment, "there is no such segment", reference)),
            Some(to) if component.same(at, *to as usize) => {
                Some((ProblemCode::SegmentCycle, "the segment reaches itself", reference))
            }
            Some(_) => None,
        });
        if let Some((code, message, reference)) = fault {
            let pointer = reference.pointer.clone();
            problems.fault(None, Fault { code, pointer, message: message.to_owned() });
            segment.fault = Some(code);
        } else {
            segment.links.segments = to.iter().map(|to| to.unwrap_or_default()).collect();
        }
    }
    let mut reaches = vec![Reach { fault: None, height: 0 }; references.len()];
    for at in component.order {
        let Some((references, height)) = references.get(at) else { continue };
        let fault = ruleset.segments.get(at).and_then(|segment| segment.fault);
        let mut reach = Reach { fault, height: *height };
        if fault.is_none() {
            for (reference, to) in references.iter().zip(next(at)) {
                let Some(inner) = reaches.get(to as usize) else { continue };
                reach.fault = reach.fault.or(inner.fault);
                reach.height = reach.height.max(reference.level.saturating_add(inner.height));
            }
        }
        if let Some(slot) = reaches.get_mut(at) {
            *slot = reach;
        }
    }
    reaches
}

fn flag_segments(
    ruleset: &mut Ruleset,
    at: usize,
    references: &[SegmentReference],
    reaches: &[Reach],
    problems: &mut Problems,
) {
    let mut resolved = Vec::with_capacity(references.len());
    let mut fault = None;
    for reference in references {
        let position = ruleset.segment(&reference.name);
        let reach = position.and_then(|at| reaches.get(at));
        let code = match reach {
            None => Some((ProblemCode::UnknownSegment, "there is no such segment")),
            Some(Reach { fault: Some(code), .. }) => Some((*code, "the segment has a fault")),
            Some(reach) if reference.level.saturating_add(reach.height) > LEVELS => {
                Some((ProblemCode::TooDeep, "conditions are nested more than 64 levels deep"))
            }
            Some(_) => None,
        };
        if let Some((code, message)) = code {
            let pointer = reference.pointer.clone();
            fault = Some(Fault { code, pointer, message: message.to_owned() });
            break;
        }
        resolved.push(position.unwrap_or_default() as u32);
    }
    match fault {
        Some(fault) => refuse(ruleset, at, fault, problems),
        None => {
            if let Some(flag) = ruleset.flags.get_mut(at) {
                flag.links.segments = resolved.into();
            }
        }
    }
}

/// Makes a flag an error.
fn refuse(ruleset: &mut Ruleset, at: usize, fault: Fault, problems: &mut Problems) {
    if let Some(flag) = ruleset.flags.get_mut(at) {
        problems.fault(Some(&flag.key), fault);
        flag.plan = None;
        flag.links = Links::default();
    }
}

/// Resolves prerequisites, and finds cycles and chains that are too long.
fn prerequisites(ruleset: &mut Ruleset, pointers: &[String], problems: &mut Problems) {
    let chained: Vec<usize> = (0..ruleset.flags.len())
        .filter(|at| plan(ruleset, *at).is_some_and(|plan| !plan.prerequisites.is_empty()))
        .collect();
    if !chained.is_empty() {
        chains(ruleset, &chained, pointers, problems);
    }
}

/// Resolves the prerequisites of the flags that have some.
#[inline(never)]
fn chains(ruleset: &mut Ruleset, chained: &[usize], pointers: &[String], problems: &mut Problems) {
    let pointer = |at: usize| pointers.get(at).map_or("", |pointer| pointer);
    for at in chained {
        let wanted = plan(ruleset, *at).map_or(&[][..], |plan| &plan.prerequisites);
        let find = |flag: &str| ruleset.position(flag).map(|at| at as u32);
        let links: Box<[_]> = wanted.iter().map(|prerequisite| find(&prerequisite.flag)).collect();
        for (position, _) in links.iter().enumerate().filter(|(_, link)| link.is_none()) {
            let key = ruleset.flags.get(*at).map_or("", |flag| &flag.key);
            let place = || [pointer(*at), "/", &number::decimal(position as u64), "/flag"].concat();
            let message = "there is no such flag, so the prerequisite never holds";
            problems.warn(ProblemCode::UnknownPrerequisite, Some(key), &place, &[message]);
        }
        if let Some(flag) = ruleset.flags.get_mut(*at) {
            flag.links.flags = links;
        }
    }
    let next = |at: usize| {
        let links = ruleset.flags.get(at).map_or(&[][..], |flag| &flag.links.flags);
        links.iter().filter_map(|link| *link).collect::<Vec<_>>()
    };
    let components = components(ruleset.flags.len(), &next);
    let on_cycle = |at: &usize| next(*at).into_iter().any(|to| components.same(*at, to as usize));
    let cyclic: Vec<usize> = chained.iter().copied().filter(on_cycle).collect();
    let order = components.order;
    let refuse_at = |ruleset: &mut Ruleset, at: usize, code, message: &str, problems: &mut _| {
        let pointer = pointer(at).to_owned();
        let fault = Fault { code, pointer, message: message.to_owned() };
        refuse(ruleset, at, fault, problems);
    };
    for at in cyclic {
        let message = "the flag reaches itself through prerequisites";
        refuse_at(ruleset, at, ProblemCode::PrerequisiteCycle, message, problems);
    }
    let mut lengths = vec![0_u32; ruleset.flags.len()];
    let mut too_long = Vec::new();
    for at in order {
        let links = ruleset.flags.get(at).map_or(&[][..], |flag| &flag.links.flags);
        let length = |to: &u32| lengths.get(*to as usize).map_or(0, |length| length + 1);
        let mut length = links.iter().flatten().map(length).max().unwrap_or(0);
        if length > LONGEST_CHAIN {
            too_long.push(at);
            length = 0;
        }
        if let Some(slot) = lengths.get_mut(at) {
            *slot = length;
        }
    }
    let place = |at: usize| too_long.get(at).copied().unwrap_or(0);
    for at in sorted(too_long.len(), &|a, b| place(a).cmp(&place(b))) {
        let at = place(at);
        let message = "more than 64 prerequisites in a row";
        refuse_at(ruleset, at, ProblemCode::TooDeep, message, problems);
    }
}

fn plan(ruleset: &Ruleset, at: usize) -> Option<&Plan> {
    ruleset.flags.get(at)?.plan.as_ref()
}
