//! From the model to a ruleset.

use core::cmp::Ordering;

use crate::bucket;
use crate::model;
use crate::order::{Names, sorted};
use crate::ruleset::{Condition, Cut, Flag, Plan, Rest, Rule, Ruleset, Serve};

/// Compiles flags one by one, so that no more than one model is held at once.
#[derive(Default)]
pub(crate) struct Compiler {
    flags: Vec<Flag>,
    attributes: Names,
}

impl Compiler {
    /// Adds the next flag of the document.
    pub(crate) fn add(&mut self, flag: model::Flag) {
        let mut reads = Vec::new();
        let plan = flag.definition.map(|definition| self.plan(definition, &mut reads));
        self.flags.push(Flag { key: flag.key.into(), reads: reads.into(), plan });
    }

    /// The ruleset, and the flags that a later one with the same key has
    /// displaced: the position of their `add` and their key.
    pub(crate) fn finish(
        self,
        user_key_names: &'static [&'static str],
    ) -> (Ruleset, Vec<(usize, Box<str>)>) {
        let mut flags = self.flags;
        let order = by_key(&flags);
        let key = |at: usize| flags.get(at).map(|flag| &flag.key);
        let mut stands = vec![true; flags.len()];
        for (at, next) in order.iter().zip(order.iter().skip(1)) {
            if let (true, Some(stands)) = (key(*at) == key(*next), stands.get_mut(*at)) {
                *stands = false;
            }
        }
        let gone = |(at, flag): (usize, &Flag)| {
            let stands = stands.get(at).copied().unwrap_or(true);
            (!stands).then(|| (at, flag.key.clone()))
        };
        let displaced: Vec<_> = flags.iter().enumerate().filter_map(gone).collect();
        let by_key = if displaced.is_empty() {
            order
        } else {
            let mut stands = stands.into_iter();
            flags.retain(|_| stands.next().unwrap_or(true));
            by_key(&flags)
        };
        let attributes = self.attributes.into_names();
        (Ruleset { flags, by_key, attributes, user_key_names }, displaced)
    }

    fn plan(&mut self, definition: model::Definition, reads: &mut Vec<u32>) -> Plan {
        let rest = match definition.percentage {
            Some(percentage) if percentage < 100.0 => Rest::Below(bucket::threshold(percentage)),
            None if !definition.rules.is_empty() => Rest::NoMatch,
            _ => Rest::Default,
        };
        let cuts = cuts(&definition.variants);
        let has_variants = !definition.variants.is_empty();
        let mut variants = Variants {
            declared: definition.variants.len(),
            names: definition.variants.into_iter().map(|variant| variant.name.into()).collect(),
        };
        let serve = if cuts.is_empty() {
            variants.serve(&definition.default_variant)
        } else {
            Serve::Split(cuts)
        };
        let priority = |at: usize| definition.rules.get(at).map_or(0.0, |rule| rule.priority);
        let highest_first = |a, b| priority(b).partial_cmp(&priority(a)).unwrap_or(Ordering::Equal);
        let order = sorted(definition.rules.len(), &highest_first);
        let mut models: Vec<_> = definition.rules.into_iter().map(Some).collect();
        let mut rules = Vec::with_capacity(models.len());
        for position in order {
            let Some(rule) = models.get_mut(position).and_then(Option::take) else {
                continue;
            };
            rules.push(Rule {
                position: position as u32,
                variant: rule.variant.map(|name| variants.serve(&name)),
                conditions: self.conditions(rule.conditions, reads),
            });
        }
        Plan {
            enabled: definition.enabled,
            rules: rules.into(),
            rest,
            variants: variants.names.into(),
            has_variants,
            serve,
        }
    }

    fn conditions(
        &mut self,
        conditions: Vec<model::Condition>,
        reads: &mut Vec<u32>,
    ) -> Box<[Condition]> {
        let compile = |condition: model::Condition| {
            let (attribute, _) = self.attributes.insert(&condition.attribute);
            let known = reads.iter().position(|read| *read == attribute);
            let position = known.unwrap_or_else(|| {
                reads.push(attribute);
                reads.len() - 1
            });
            Condition {
                attribute: position as u32,
                negated: condition.negated,
                relation: condition.relation,
            }
        };
        conditions.into_iter().map(compile).collect()
    }
}

fn by_key(flags: &[Flag]) -> Vec<usize> {
    let key = |at: usize| flags.get(at).map(|flag| &flag.key);
    sorted(flags.len(), &|a, b| key(a).cmp(&key(b)))
}

/// Where each variant of positive weight ends; none if there are no weights.
fn cuts(variants: &[model::Variant]) -> Box<[Cut]> {
    let total: f64 = variants.iter().map(|variant| variant.weight).sum();
    let mut running = 0.0;
    let mut cuts = Vec::new();
    for (position, variant) in variants.iter().enumerate() {
        running += variant.weight;
        if variant.weight > 0.0 {
            let below = bucket::cut(running / total);
            cuts.push(Cut { below, variant: position as u32 });
        }
    }
    cuts.into()
}

/// The variants' names of one flag: first the declared ones, ascending, then
/// those that are only named somewhere.
struct Variants {
    declared: usize,
    names: Vec<Box<str>>,
}

impl Variants {
    fn serve(&mut self, name: &str) -> Serve {
        if name.is_empty() {
            return Serve::Nothing;
        }
        let (declared, others) = self.names.split_at(self.declared.min(self.names.len()));
        let known = declared.binary_search_by(|known| (**known).cmp(name)).ok();
        let other = || others.iter().position(|known| **known == *name);
        let position = known.or_else(|| other().map(|at| at + declared.len()));
        Serve::Variant(position.unwrap_or_else(|| {
            self.names.push(name.into());
            self.names.len() - 1
        }) as u32)
    }
}
