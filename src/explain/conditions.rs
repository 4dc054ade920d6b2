//! What was asked of attributes, and what was found.

use super::{MOST_TEXTS, Steps, text, words};
use crate::attribute::Attribute;
use crate::evaluate::Subject;
use crate::explanation::ConditionStep;
use crate::relation::{Relation, Test};
use crate::ruleset::{Condition, Links};

impl<'r, S: Subject> Steps<'r, S> {
    /// Lists as many conditions as there is room for; `room` is what was
    /// reserved for them already.
    pub(super) fn conditions(
        &mut self,
        conditions: &'r [Condition],
        links: &'r Links,
        room: Option<usize>,
    ) -> Vec<ConditionStep> {
        let room = room.unwrap_or_else(|| self.reserve(conditions.len()));
        let listed = conditions.iter().take(room);
        listed.map(|condition| self.condition(condition, links)).collect()
    }

    /// Takes room for so many conditions, as far as there is any.
    pub(super) fn reserve(&mut self, conditions: usize) -> usize {
        let taken = conditions.min(self.room);
        self.room -= taken;
        taken
    }

    fn condition(&mut self, condition: &'r Condition, links: &'r Links) -> ConditionStep {
        let mut step = plain(self.run.holds(condition, links));
        match condition {
            Condition::Attribute(at, relation) => self.attribute(*at, relation, links, &mut step),
            Condition::All(inside) => self.group("all", inside, links, &mut step),
            Condition::Any(inside) => self.group("any", inside, links, &mut step),
            Condition::Not(inside) => self.group("not", inside, links, &mut step),
            Condition::Segment(at) => self.segment(*at, links, &mut step),
        }
        step.text = words::condition(&step);
        step
    }

    fn attribute(&self, at: u32, relation: &Relation, links: &Links, step: &mut ConditionStep) {
        step.attribute = self.attribute_name(at, links);
        step.operator = Some(relation.operator());
        let values = relation.values();
        step.value_count = values.len();
        step.values = values.iter().take(MOST_TEXTS).map(|it| text(it.as_bytes())).collect();
        step.ignore_case = relation.ignore_case;
        step.strict = relation.strict;
        step.at_start = match &relation.test {
            Test::Matches(patterns) => patterns.iter().any(|pattern| pattern.at_start),
            _ => false,
        };
        match self.run.attribute(at, links) {
            Attribute::Missing => {}
            Attribute::One(item) => {
                step.item_count = 1;
                step.items = Some(vec![text(item)]);
            }
            Attribute::List(items) => {
                step.item_count = items.count();
                step.items = Some(items.take(MOST_TEXTS).map(text).collect());
            }
        }
    }

    /// The name of an attribute that is read here.
    pub(super) fn attribute_name(&self, at: u32, links: &Links) -> Option<String> {
        let at = links.attributes.get(at as usize)?;
        Some(text(self.ruleset.attribute(*at).as_bytes()))
    }

    fn group(
        &mut self,
        kind: &'static str,
        inside: &'r [Condition],
        links: &'r Links,
        step: &mut ConditionStep,
    ) {
        step.kind = kind;
        step.condition_count = inside.len();
        step.conditions = self.conditions(inside, links, None);
    }

    fn segment(&mut self, at: u32, links: &Links, step: &mut ConditionStep) {
        step.kind = "segment";
        let at = links.segments.get(at as usize).map_or(usize::MAX, |at| *at as usize);
        let Some(segment) = self.ruleset.segments.get(at) else { return };
        step.segment = Some(text(segment.name.as_bytes()));
        step.condition_count = segment.conditions.len();
        if let Some(listed @ false) = self.segments.get_mut(at) {
            *listed = true;
            step.conditions = self.conditions(&segment.conditions, &segment.links, None);
        }
    }
}

/// A condition of which nothing is said yet.
fn plain(holds: bool) -> ConditionStep {
    ConditionStep {
        kind: "attribute",
        holds,
        text: String::new(),
        attribute: None,
        operator: None,
        values: Vec::new(),
        value_count: 0,
        ignore_case: false,
        strict: false,
        at_start: false,
        items: None,
        item_count: 0,
        segment: None,
        conditions: Vec::new(),
        condition_count: 0,
    }
}
