//! Which rules could decide for a user if the conditions that fail held.

use super::Steps;
use crate::evaluate::Subject;
use crate::order::{Names, sorted};
use crate::relation::{Relation, Test};
use crate::ruleset::{Condition, Links, Rule};
use crate::snapshot;

/// A rule that does not match now.
pub(super) struct Through {
    /// Where it is tried.
    pub(super) rule: usize,
    /// Where it is listed, if it is.
    pub(super) index: Option<usize>,
    /// The positions of its conditions that do not hold.
    pub(super) failing: Vec<usize>,
}

/// What conditions can come to, whoever the user is.
#[derive(Clone, Copy)]
struct Possible {
    hold: bool,
    fail: bool,
}

/// The rules among the first ones, none of which matches, that can decide in
/// the user's favour, those with the fewest conditions to change first.
pub(super) fn through<'r, S: Subject>(steps: &mut Steps<'r, S>, rules: &'r [Rule]) -> Vec<Through> {
    let mut asked =
        Asked { segments: vec![None; steps.ruleset.segments.len()], ..Asked::default() };
    let mut through = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let mut way = Through { rule: at, index: None, failing: Vec::new() };
        let mut possible = true;
        for (at, condition) in rule.conditions.iter().enumerate() {
            if !steps.run.holds(condition, &steps.flag.links) {
                way.failing.push(at);
                possible &= asked.possible(steps, condition, &steps.flag.links).hold;
            }
        }
        if possible {
            through.push(way);
        }
    }
    let mut barred = asked.barred(steps, rules, &through).into_iter();
    through.retain(|_| !barred.next().unwrap_or(false));
    let count = |at: usize| through.get(at).map_or(0, |way| way.failing.len());
    let order = sorted(through.len(), &|a, b| count(a).cmp(&count(b)));
    let mut through: Vec<Option<Through>> = through.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| through.get_mut(at)?.take()).collect()
}

/// Which of some sets of numbers contain an earlier one that is excluded: who
/// makes their conditions hold comes to that one first.
fn barred(sets: &[Vec<usize>], excluded: &[bool], numbers: usize) -> Vec<bool> {
    let mut uses = vec![0_usize; numbers];
    for number in sets.iter().flatten() {
        if let Some(uses) = uses.get_mut(*number) {
            *uses += 1;
        }
    }
    let uses = |number: &&usize| uses.get(**number).copied().unwrap_or(0);
    // The excluded sets, each at its rarest number.
    let mut earlier: Vec<Vec<&[usize]>> = vec![Vec::new(); numbers];
    let mut seen_by = vec![usize::MAX; numbers];
    let mut barred = Vec::new();
    for (at, (set, excluded)) in sets.iter().zip(excluded).enumerate() {
        for number in set {
            if let Some(seen) = seen_by.get_mut(*number) {
                *seen = at;
            }
        }
        let within = |inner: &&[usize]| inner.iter().all(|it| seen_by.get(*it) == Some(&at));
        let is_barred = set
            .iter()
            .filter_map(|number| earlier.get(*number))
            .any(|sets| sets.iter().any(within));
        let rarest = set.iter().min_by_key(uses).and_then(|number| earlier.get_mut(*number));
        if let (true, false, Some(sets)) = (*excluded, is_barred, rarest) {
            sets.push(set);
        }
        barred.push(is_barred);
    }
    barred
}

/// What is known of the conditions that were asked.
#[derive(Default)]
struct Asked {
    /// Of segments, by position.
    segments: Vec<Option<Possible>>,
    /// Conditions that ask the same have the same number.
    names: Names,
}

impl Asked {
    fn possible<'r, S: Subject>(
        &mut self,
        steps: &Steps<'r, S>,
        condition: &'r Condition,
        links: &'r Links,
    ) -> Possible {
        match condition {
            Condition::Attribute(_, relation) => possible(relation),
            Condition::All(inside) => self.all(steps, inside, links),
            Condition::Any(inside) => {
                let any = Possible { hold: false, fail: true };
                inside.iter().fold(any, |any, condition| {
                    let one = self.possible(steps, condition, links);
                    Possible { hold: any.hold || one.hold, fail: any.fail && one.fail }
                })
            }
            Condition::Not(inside) => {
                let all = self.all(steps, inside, links);
                Possible { hold: all.fail, fail: all.hold }
            }
            Condition::Segment(at) => {
                let at = links.segments.get(*at as usize).map_or(usize::MAX, |at| *at as usize);
                if let Some(Some(known)) = self.segments.get(at) {
                    return *known;
                }
                let segment = steps.ruleset.segments.get(at);
                let possible = segment.map_or(Possible { hold: false, fail: true }, |segment| {
                    self.all(steps, &segment.conditions, &segment.links)
                });
                if let Some(slot) = self.segments.get_mut(at) {
                    *slot = Some(possible);
                }
                possible
            }
        }
    }

    fn all<'r, S: Subject>(
        &mut self,
        steps: &Steps<'r, S>,
        inside: &'r [Condition],
        links: &'r Links,
    ) -> Possible {
        let all = Possible { hold: true, fail: false };
        inside.iter().fold(all, |all, condition| {
            let one = self.possible(steps, condition, links);
            Possible { hold: all.hold && one.hold, fail: all.fail || one.fail }
        })
    }

    /// Which of these rules an earlier one bars that leaves the user out.
    fn barred<S: Subject>(
        mut self,
        steps: &Steps<'_, S>,
        rules: &[Rule],
        through: &[Through],
    ) -> Vec<bool> {
        let rule = |way: &Through| rules.get(way.rule);
        let excluded = |way: &Through| {
            rule(way).is_some_and(|rule| !steps.includes(rule.share, rule.anonymous))
        };
        let excluded: Vec<bool> = through.iter().map(excluded).collect();
        if !excluded.contains(&true) {
            return Vec::new();
        }
        let mut number = |way: &Through| -> Vec<usize> {
            let condition = |at: &usize| rule(way)?.conditions.get(*at);
            let failing = way.failing.iter().filter_map(condition);
            failing.map(|condition| self.number(steps, condition)).collect()
        };
        let sets: Vec<Vec<usize>> = through.iter().map(&mut number).collect();
        barred(&sets, &excluded, self.names.into_names().len())
    }

    /// The number of a condition of the flag.
    fn number<S: Subject>(&mut self, steps: &Steps<'_, S>, condition: &Condition) -> usize {
        let mut text = String::new();
        spell(condition, &steps.flag.links, &mut text);
        self.names.insert(&snapshot::digest(text.as_bytes())).0 as usize
    }
}

/// Whether some attribute passes, and whether some does not.
fn possible(relation: &Relation) -> Possible {
    let hits = match &relation.test {
        Test::Never => false,
        Test::OneOf(values)
        | Test::Contains(values)
        | Test::StartsWith(values)
        | Test::EndsWith(values) => !values.is_empty(),
        _ => true,
    };
    Possible { hold: hits || relation.negated, fail: hits || !relation.negated || relation.strict }
}

/// Appends a text that is another one for conditions that ask something else.
fn spell(condition: &Condition, links: &Links, to: &mut String) {
    let (kind, inside) = match condition {
        Condition::Attribute(at, relation) => {
            let flags = [relation.ignore_case, relation.strict].map(|flag| flag.to_string());
            let asked = [at.to_string(), relation.operator(), flags.concat()].join(" ");
            to.push_str(&asked);
            for value in relation.values() {
                to.extend([" ", &value.len().to_string(), " ", value]);
            }
            return;
        }
        Condition::Segment(at) => {
            let at = links.segments.get(*at as usize).copied().unwrap_or(u32::MAX);
            to.extend(["segment ", &at.to_string()]);
            return;
        }
        Condition::All(inside) => ("all(", inside),
        Condition::Any(inside) => ("any(", inside),
        Condition::Not(inside) => ("not(", inside),
    };
    to.push_str(kind);
    for condition in inside {
        spell(condition, links, to);
        to.push(',');
    }
    to.push(')');
}
