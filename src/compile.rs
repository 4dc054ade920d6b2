//! From the model to a ruleset.

use core::cmp::Ordering;
use core::num::NonZeroU32;

use crate::bucket;
use crate::bucket::salt::Salt;
use crate::evaluation::position_name;
use crate::model::UserKeyNames;
use crate::model::{self, Bucketing, Percentage, References, Scale, SegmentReference};
use crate::order::{Names, arranged, distinct, sorted};
use crate::problem::ProblemCode;
use crate::ruleset::{
    Condition, Cut, Flag, Limit, Links, Plan, Rest, Rollout, Rule, Ruleset, Segment, Served, Share,
    Step, Target, Variant,
};

/// Compiles flags one by one, so that no more than one model is held at once.
pub(crate) struct Compiler {
    pub(crate) bucketing: Bucketing,
    flags: Vec<Flag>,
    segments: Vec<Segment>,
    attributes: Names,
    /// For each flag, what is to be resolved.
    pub(crate) unresolved: Vec<Unresolved>,
    /// For each segment, what its conditions refer to, and how deep they nest.
    pub(crate) segment_references: Vec<(Vec<SegmentReference>, u32)>,
}

/// What a flag refers to, until it is resolved.
#[derive(Default)]
pub(crate) struct Unresolved {
    pub(crate) segments: Vec<SegmentReference>,
    /// Where the prerequisites stand.
    pub(crate) prerequisites: String,
    /// Whether there is no such flag, whatever was said of it before.
    absent: bool,
}

/// Which of the flags stand, in the order in which they were added.
pub(crate) struct Standing {
    pub(crate) stands: Vec<bool>,
    /// Those that a later one with the same key has displaced, by position, and
    /// their keys.
    pub(crate) displaced: Vec<(usize, Box<str>)>,
}

impl Compiler {
    pub(crate) fn new(bucketing: Bucketing) -> Self {
        Self {
            bucketing,
            flags: Vec::new(),
            segments: Vec::new(),
            attributes: Names::default(),
            unresolved: Vec::new(),
            segment_references: Vec::new(),
        }
    }

    /// Adds the next flag of the document.
    pub(crate) fn add(&mut self, flag: model::Flag) {
        let model::Flag { key, definition, references } = flag;
        let mut unresolved = Unresolved::default();
        let mut links = Links::default();
        let plan = definition.map(|mut definition| {
            unresolved.prerequisites = core::mem::take(&mut definition.pointer);
            unresolved.segments = references.segments;
            links = self.link(references.attributes);
            definition.salt = definition.salt.filter(|salt| *salt != key);
            plan(definition, self.bucketing.scale)
        });
        let salt = plan.as_ref().and_then(|plan| plan.salt.as_ref()).unwrap_or(&key);
        let hashes = plan.as_ref().is_some_and(hashes);
        let absorbed = hashes.then(|| Box::new(Salt::new(salt)));
        self.unresolved.push(unresolved);
        self.flags.push(Flag { key, links, plan, absorbed });
    }

    /// Numbers attributes throughout the snapshot.
    fn link(&mut self, attributes: Names) -> Links {
        let number = |name: Box<str>| self.attributes.insert(&name).0;
        let attributes = attributes.into_names().into_iter().map(number).collect();
        Links { attributes, ..Links::default() }
    }

    /// Takes a flag away that may have been added before.
    pub(crate) fn remove(&mut self, key: &str) {
        self.unresolved.push(Unresolved { absent: true, ..Unresolved::default() });
        let links = Links::default();
        self.flags.push(Flag { key: key.into(), links, plan: None, absorbed: None });
    }

    /// Adds the next segment, by name; `None` for one with a fault.
    pub(crate) fn add_segment(
        &mut self,
        name: &str,
        conditions: Result<Box<[Condition]>, ProblemCode>,
        mut references: References,
    ) {
        let (fault, conditions) = match conditions {
            Ok(conditions) => (None, conditions),
            Err(code) => {
                references = References::default();
                (Some(code), Box::default())
            }
        };
        let links = self.link(references.attributes);
        self.segment_references.push((references.segments, references.height));
        self.segments.push(Segment { name: name.into(), links, conditions, fault });
    }

    /// The ruleset, in which links to segments and flags are not resolved yet.
    pub(crate) fn finish(
        &mut self,
        version: &str,
        user_key_names: UserKeyNames,
    ) -> (Ruleset, Standing) {
        let mut flags = core::mem::take(&mut self.flags);
        let standing = standing(&flags, &self.unresolved);
        keep(&mut flags, &standing.stands);
        keep(&mut self.unresolved, &standing.stands);
        let by_key = by_key(&flags);
        let ruleset = Ruleset {
            version: version.into(),
            bucketing: self.bucketing,
            flags,
            by_key,
            attributes: core::mem::take(&mut self.attributes).into_names(),
            segments: core::mem::take(&mut self.segments),
            user_key_names,
        };
        (ruleset, standing)
    }
}

/// Of equal keys the last stands, unless that is absent.
fn standing(flags: &[Flag], unresolved: &[Unresolved]) -> Standing {
    let mut stands = vec![true; flags.len()];
    let mut displaced = Vec::new();
    let absent = |at: usize| unresolved.get(at).is_some_and(|it| it.absent);
    let mut later: Option<(&str, bool)> = None;
    for at in by_key(flags).into_iter().rev() {
        let (Some(flag), Some(stands)) = (flags.get(at), stands.get_mut(at)) else { continue };
        match later {
            Some((key, gone)) if *key == *flag.key => {
                *stands = false;
                if !gone && !absent(at) {
                    displaced.push(at);
                }
            }
            _ => {
                *stands = !absent(at);
                later = Some((&flag.key, absent(at)));
            }
        }
    }
    let place = |at: usize| displaced.get(at).copied().unwrap_or(0);
    let order = sorted(displaced.len(), &|a, b| place(a).cmp(&place(b)));
    let key = |at: usize| Some((place(at), flags.get(place(at))?.key.clone()));
    Standing { stands, displaced: order.into_iter().filter_map(key).collect() }
}

fn keep<T>(elements: &mut Vec<T>, stands: &[bool]) {
    let mut stands = stands.iter();
    elements.retain(|_| *stands.next().unwrap_or(&true));
}

fn by_key(flags: &[Flag]) -> Vec<usize> {
    let key = |at: usize| flags.get(at).map(|flag| &flag.key);
    sorted(flags.len(), &|a, b| key(a).cmp(&key(b)))
}

fn plan(definition: model::Definition, scale: Scale) -> Plan {
    let caught = !(definition.rules.is_empty() && definition.targets.is_empty());
    let rest = match definition.percentage {
        Percentage::LeftOut if caught => Rest::NoMatch,
        Percentage::LeftOut => Rest::Share(share(100.0, scale)),
        Percentage::Fixed(percentage) => Rest::Share(share(percentage, scale)),
        Percentage::Rollout(steps) => Rest::Rollout(rollout(&steps, scale)),
    };
    let cuts = match definition.variants.is_empty() {
        true => Box::default(),
        false => cuts(&definition.variants),
    };
    let declared = definition.variants.len();
    let mut variants = Variants::new(definition.variants);
    let target = |target: model::Target| Target {
        keys: distinct(target.keys),
        variant: target.variant.map(|name| variants.served(&name)),
    };
    let targets = definition.targets.into_iter().map(target).collect();
    let rules = rules(definition.rules, scale, &mut variants);
    let default_variant = variants.served(&definition.default_variant);
    let off_variant = variants.served(&definition.off_variant);
    Plan {
        enabled: definition.enabled,
        salt: definition.salt,
        bucket_by: definition.bucket_by,
        anonymous: definition.anonymous,
        prerequisites: definition.prerequisites.into(),
        targets,
        rules,
        rest,
        declared,
        variants: variants.all.into(),
        cuts,
        default_variant,
        off_variant,
    }
}

/// Whether anything is decided by a hash.
fn hashes(plan: &Plan) -> bool {
    let partial = |share: &Share| matches!(share.limit, Limit::Below(_));
    let rest = match &plan.rest {
        Rest::NoMatch => false,
        Rest::Share(share) => partial(share),
        Rest::Rollout(_) => true,
    };
    let rules = || plan.rules.iter().any(|rule| partial(&rule.share));
    plan.enabled && (rest || !plan.cuts.is_empty() || rules())
}

fn rules(models: Vec<model::Rule>, scale: Scale, variants: &mut Variants) -> Box<[Rule]> {
    let priority = |at: usize| models.get(at).map_or(0.0, |rule| rule.priority);
    let highest_first = |a, b| priority(b).partial_cmp(&priority(a)).unwrap_or(Ordering::Equal);
    let order = sorted(models.len(), &highest_first);
    // Variants are numbered in document order.
    let mut rules = Vec::with_capacity(models.len());
    for rule in models {
        rules.push(Rule {
            position: rule.position,
            id: rule.id.filter(|id| !id.starts_with('#') || **id != position_name(rule.position)),
            variant: rule.variant.map(|name| variants.served(&name)),
            share: share(rule.percentage, scale),
            anonymous: rule.anonymous,
            conditions: rule.conditions,
        });
    }
    arranged(rules, &order).into()
}

/// A percentage as the scale sees it.
fn share(percentage: f64, scale: Scale) -> Share {
    let percentage = percentage.clamp(0.0, 100.0);
    let limit = match scale {
        _ if percentage <= 0.0 => Limit::Nobody,
        _ if percentage >= 100.0 => Limit::Everybody,
        Scale::Percent => Limit::Below(bucket::threshold(percentage)),
        Scale::Modulo100 => Limit::Below(percentage.ceil() as u32),
    };
    Share { percentage, limit }
}

#[inline(never)]
fn rollout(steps: &[model::Step], scale: Scale) -> Rollout {
    let from = |at: usize| steps.get(at).map_or(0.0, |step| step.from);
    let order =
        sorted(steps.len(), &|a, b| from(a).partial_cmp(&from(b)).unwrap_or(Ordering::Equal));
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps {
        shares.push(Step { from: step.from, share: share(step.percentage, scale) });
    }
    Rollout(arranged(shares, &order).into())
}

/// Where each variant of positive weight ends; none if there are no weights.
#[inline(never)]
fn cuts(variants: &[model::Variant]) -> Box<[Cut]> {
    let total: f64 = variants.iter().map(|variant| variant.weight).sum();
    let mut running = 0.0;
    let mut cuts = Vec::new();
    for (position, variant) in variants.iter().enumerate() {
        running += variant.weight;
        if variant.weight > 0.0 {
            let below = bucket::cut(running / total);
            cuts.push(Cut { below, variant: nth(position as u32) });
        }
    }
    cuts.into()
}

/// The variant at a position.
fn nth(position: u32) -> Served {
    NonZeroU32::new(position.wrapping_add(1))
}

/// The variants of one flag: first the declared ones, ascending by name, then
/// those that are only named somewhere.
struct Variants {
    names: Names,
    all: Vec<Variant>,
}

impl Variants {
    fn new(declared: Vec<model::Variant>) -> Self {
        let mut names = Names::default();
        for variant in &declared {
            names.insert(&variant.name);
        }
        Self { names, all: declared.into_iter().map(Variant::from).collect() }
    }

    /// The position of a variant; of none for the empty text.
    fn served(&mut self, name: &str) -> Served {
        if name.is_empty() {
            return None;
        }
        let (position, new) = self.names.insert(name);
        if new {
            self.all.push(Variant { name: name.into(), value: None });
        }
        nth(position)
    }
}

impl From<model::Variant> for Variant {
    fn from(variant: model::Variant) -> Self {
        Self { name: variant.name, value: variant.value }
    }
}
