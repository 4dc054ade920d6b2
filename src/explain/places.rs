//! Where a user is in percentages and in the split. All percentages of a flag
//! look at one hash.

use super::{MOST, Steps, text, variant};
use crate::bucket;
use crate::evaluate::{Run, Subject};
use crate::explanation::{CutStep, PercentageStep, SplitStep};
use crate::model::{Anonymous, Scale};
use crate::ruleset::{Cut, Flag, Limit, Plan, Rest, Ruleset, Share};

const NOBODY: Share = Share { percentage: 0.0, limit: Limit::Nobody };

impl<'r, S: Subject> Steps<'r, S> {
    pub(super) fn new(
        run: Run<'r, S>,
        ruleset: &'r Ruleset,
        subject: &'r S,
        flag: &'r Flag,
        plan: &'r Plan,
    ) -> Self {
        let unit = run.unit(flag, plan, Anonymous::Hash).unwrap_or_default();
        let value = bucket::value(flag.salt(plan), unit);
        let segments = vec![false; ruleset.segments.len()];
        Self { run, ruleset, subject, flag, plan, unit, value, segments, room: MOST }
    }

    /// The flag's own share, and now where that counts.
    pub(super) fn percentage(&self) -> (Option<PercentageStep>, Option<f64>) {
        match &self.plan.rest {
            Rest::NoMatch => (None, None),
            Rest::Share(share) => (Some(self.own(*share)), None),
            Rest::Rollout(rollout) => {
                let now = self.subject.now();
                let step = rollout.step(now);
                let mut percentage = self.own(step.map_or(NOBODY, |step| step.share));
                percentage.from = step.map(|step| step.from);
                (Some(percentage), Some(now))
            }
        }
    }

    /// The flag's own percentage where it sets none.
    pub(super) fn nobody(&self) -> PercentageStep {
        self.own(NOBODY)
    }

    /// A share of the flag itself.
    fn own(&self, share: Share) -> PercentageStep {
        self.share(share, self.plan.anonymous)
    }

    pub(super) fn share(&self, share: Share, anonymous: Anonymous) -> PercentageStep {
        let unit = self.unit(anonymous);
        let value = unit.map(|_| self.value);
        let (scale, bucket) = match self.ruleset.bucketing.scale {
            Scale::Percent => ("percent", value.map(bucket::bucket)),
            Scale::Modulo100 => ("modulo100", value.map(|value| f64::from(value % 100))),
        };
        // The greatest value is in no percentage but 100, like users without unit.
        let last = 100_f64.next_down();
        PercentageStep {
            percentage: share.percentage,
            scale,
            salt: text(self.flag.salt(self.plan).as_bytes()),
            attribute: self.unit_attribute(),
            unit: unit.map(text),
            value,
            bucket,
            threshold: match share.limit {
                Limit::Below(threshold) => Some(threshold),
                Limit::Nobody | Limit::Everybody => None,
            },
            holds: self.includes(share, anonymous),
            above: bucket.map_or(last, |bucket| bucket.min(last)),
            from: None,
        }
    }

    /// Whether the user is in a share: as `Run::settle` does, without hashing again.
    pub(super) fn includes(&self, share: Share, anonymous: Anonymous) -> bool {
        match share.limit {
            Limit::Nobody => false,
            Limit::Everybody => true,
            Limit::Below(threshold) => {
                let value = match self.ruleset.bucketing.scale {
                    Scale::Percent => self.value,
                    Scale::Modulo100 => self.value % 100,
                };
                self.unit(anonymous).is_some() && value < threshold
            }
        }
    }

    /// What is hashed of the user, unless users without a unit are left out.
    fn unit(&self, anonymous: Anonymous) -> Option<&'r [u8]> {
        (anonymous == Anonymous::Hash || !self.unit.is_empty()).then_some(self.unit)
    }

    fn unit_attribute(&self) -> Option<String> {
        self.plan.bucket_by.and_then(|at| self.attribute_name(at, &self.flag.links))
    }

    pub(super) fn split(&self) -> Option<SplitStep> {
        if self.plan.cuts.is_empty() {
            return None;
        }
        let unit = self.unit(self.plan.anonymous);
        let salt = self.flag.salt(self.plan);
        let cut =
            |cut: &Cut| CutStep { variant: variant(self.plan, cut.variant), below: cut.below };
        let chosen = unit.map(|_| self.run.variant_for_everyone(self.flag, self.plan));
        Some(SplitStep {
            salt: text(salt.as_bytes()),
            attribute: self.unit_attribute(),
            unit: unit.map(text),
            value: unit.map(|unit| bucket::variants_value(salt, unit)),
            cuts: self.plan.cuts.iter().map(cut).collect(),
            variant: chosen.map(|served| variant(self.plan, served)),
        })
    }
}
