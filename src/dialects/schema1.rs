//! Schema 1 (semantics.md, section 6).

use super::conditions::{all, one_or_all};
use super::fields::{Declared, Object, check_percentage, check_weight};
use super::fields::{by_name, named, report_ambiguous, report_total};
use super::place::Place;
use super::reading::{Findings, Reading};
use crate::evaluation::Value;
use crate::instant;
use crate::json::Json;
use crate::model::{
    Anonymous, Bucketing, Definition, Flag, Percentage, References, Rule, Scale, Step, Target,
    UserKeyNames, Variant,
};
use crate::problem::{Fallible, ProblemCode};
use crate::ruleset::{Condition, Prerequisite};

pub(crate) const USER_KEY_NAMES: UserKeyNames =
    UserKeyNames { always: &[], otherwise: &["targetingKey", "key", "user_id", "id"] };

/// Translates one element of `flags`; `None` if it is skipped.
#[inline(never)]
pub(crate) fn flag(
    element: &Json<'_>,
    place: &Place<'_>,
    anonymous: Anonymous,
    findings: &mut Findings,
) -> Option<Flag> {
    let (object, key) = named(element, place, &mut findings.problems)?;
    let read = |reading: &mut _| definition(object, anonymous, reading);
    Some(Reading::new(findings, Some(key)).flag(key, read))
}

fn definition(
    flag: Object<'_>,
    anonymous: Anonymous,
    reading: &mut Reading<'_>,
) -> Fallible<Definition> {
    const KNOWN: &[&str] = &[
        "key",
        "enabled",
        "salt",
        "bucket_by",
        "percentage",
        "rollout",
        "variants",
        "default_variant",
        "off_variant",
        "prerequisites",
        "targets",
        "rules",
    ];
    report_ambiguous(&Place::Member(flag.place, "key"), reading);
    flag.refuse_unknown(KNOWN)?;
    let enabled = flag.required("enabled")?.boolean("enabled")?.unwrap_or_default();
    let salt = flag.text("salt")?.map(Into::into);
    let bucket_by = flag.text("bucket_by")?;
    let bucket_by = bucket_by.map(|name| reading.references.attributes.insert(name).0);
    let percentage = percentage(&flag, reading)?;
    let variants = variants(&flag, reading)?;
    let declared = Declared(&variants);
    let default_variant = variant(&flag, "default_variant", &declared, reading)?;
    let off_variant = variant(&flag, "off_variant", &declared, reading)?;
    let mut prerequisites = Vec::new();
    flag.each("prerequisites", &mut |object| {
        prerequisites.push(prerequisite(object)?);
        Ok(())
    })?;
    let mut targets = Vec::new();
    flag.each("targets", &mut |object| {
        targets.push(target(object, &declared, reading)?);
        Ok(())
    })?;
    let mut rules = Vec::new();
    flag.each("rules", &mut |object| {
        rules.push(rule(object, anonymous, &declared, reading)?);
        Ok(())
    })?;
    let caught = !(rules.is_empty() && targets.is_empty());
    if caught && matches!(percentage, Percentage::LeftOut) {
        let message = "without `percentage` nobody else gets the flag; write 0 to say so";
        reading.warn(ProblemCode::ImplicitZero, flag.place, &[message]);
    }
    let pointer = match prerequisites.is_empty() {
        true => String::new(),
        false => Place::Member(flag.place, "prerequisites").pointer(),
    };
    Ok(Definition {
        enabled,
        salt,
        bucket_by,
        anonymous,
        prerequisites,
        pointer,
        targets,
        rules,
        percentage,
        variants,
        default_variant: default_variant.unwrap_or_default(),
        off_variant: off_variant.unwrap_or_default(),
    })
}

fn percentage(flag: &Object<'_>, reading: &mut Reading<'_>) -> Fallible<Percentage> {
    let fixed = check_percentage(flag, "percentage", reading)?;
    if flag.get("rollout").is_none() {
        return Ok(fixed.map_or(Percentage::LeftOut, Percentage::Fixed));
    }
    if fixed.is_some() {
        let place = Place::Member(flag.place, "rollout");
        let message = "a flag has `percentage` or `rollout`, not both";
        return Err(place.fault(ProblemCode::PercentageAndRollout, &[message]));
    }
    let mut steps = Vec::new();
    flag.each("rollout", &mut |step| {
        step.refuse_unknown(&["from", "percentage"])?;
        let from = step.required("from")?.name("from")?.unwrap_or_default();
        let from = instant::parse(from.as_bytes()).ok_or_else(|| {
            let place = Place::Member(step.place, "from");
            place.fault(ProblemCode::BadInstant, &["not an instant"])
        })?;
        let percentage = check_percentage(step.required("percentage")?, "percentage", reading)?;
        steps.push(Step { from, percentage: percentage.unwrap_or_default() });
        Ok(())
    })?;
    Ok(Percentage::Rollout(steps))
}

fn variants(flag: &Object<'_>, reading: &mut Reading<'_>) -> Fallible<Vec<Variant>> {
    let place = Place::Member(flag.place, "variants");
    let Some(value) = flag.get("variants") else { return Ok(Vec::new()) };
    let mut variants = Vec::new();
    for (name, value) in by_name(Object::new(value, &place)?) {
        let place = Place::Member(&place, name);
        let (weight, value) = match value {
            Json::Number(weight) => (check_weight(*weight, &place, reading), None),
            Json::Object(_) => {
                let object = Object::new(value, &place)?;
                object.refuse_unknown(&["weight", "value"])?;
                let weight = object.number("weight")?.unwrap_or(0.0);
                let weight_place = Place::Member(&place, "weight");
                let value = object.get("value").map(Value::from_json);
                (check_weight(weight, &weight_place, reading), value)
            }
            other => return Err(place.bad_type("a variant or its weight", other)),
        };
        variants.push(Variant { name: name.into(), weight, value });
    }
    report_total(&variants, &place)?;
    Ok(variants)
}

fn prerequisite(object: Object<'_>) -> Fallible<Prerequisite> {
    object.refuse_unknown(&["flag", "variants"])?;
    let flag = object.required_text("flag")?.into();
    Ok(Prerequisite { flag, variants: object.texts("variants")?.into() })
}

fn target(
    object: Object<'_>,
    declared: &Declared<'_>,
    reading: &mut Reading<'_>,
) -> Fallible<Target> {
    object.refuse_unknown(&["keys", "variant"])?;
    let keys = object.required("keys")?.keys("keys")?;
    Ok(Target { keys, variant: variant(&object, "variant", declared, reading)? })
}

fn rule(
    object: Object<'_>,
    anonymous: Anonymous,
    declared: &Declared<'_>,
    reading: &mut Reading<'_>,
) -> Fallible<Rule> {
    object.refuse_unknown(&["id", "conditions", "percentage", "variant", "priority"])?;
    let id = object.text("id")?.map(Into::into);
    let place = Place::Member(object.place, "conditions");
    let values = object.required_list("conditions")?;
    let conditions = all(values, &place, 1, &mut reading.references)?;
    let percentage = check_percentage(&object, "percentage", reading)?.unwrap_or(100.0);
    let variant = variant(&object, "variant", declared, reading)?;
    let priority = object.number("priority")?.unwrap_or(0.0);
    let position = object.place.position();
    Ok(Rule { position, id, priority, conditions, percentage, anonymous, variant })
}

/// The variant that a member names.
fn variant(
    object: &Object<'_>,
    member: &str,
    declared: &Declared<'_>,
    reading: &mut Reading<'_>,
) -> Fallible<Option<Box<str>>> {
    let name = object.text(member)?;
    declared.check(object.place, member, name.unwrap_or_default(), true, reading);
    Ok(name.map(Into::into))
}

/// Reads one member of `segments`.
pub(crate) fn segment(
    value: &Json<'_>,
    place: &Place<'_>,
    references: &mut References,
) -> Fallible<Box<[Condition]>> {
    one_or_all(value, place, 1, references)
}

/// Reads `bucketing`.
pub(crate) fn bucketing(value: &Json<'_>, place: &Place<'_>) -> Fallible<Bucketing> {
    let bad = |place: &Place<'_>, message| place.fault(ProblemCode::BadType, &[message]);
    let mut bucketing = Bucketing::default();
    for (name, value) in Object::new(value, place)?.known_members() {
        let place = Place::Member(place, name);
        let word = match value {
            Json::Text(text) => &**text,
            _ => "",
        };
        match (name, word) {
            ("scale", "percent") => bucketing.scale = Scale::Percent,
            ("scale", "modulo100") => bucketing.scale = Scale::Modulo100,
            ("scale", _) => return Err(bad(&place, "`scale` is `percent` or `modulo100`")),
            ("anonymous", "exclude") => bucketing.anonymous = Anonymous::Exclude,
            ("anonymous", "hash") => bucketing.anonymous = Anonymous::Hash,
            ("anonymous", _) => return Err(bad(&place, "`anonymous` is `exclude` or `hash`")),
            _ => return Err(bad(&place, "`bucketing` has `scale` and `anonymous`")),
        }
    }
    Ok(bucketing)
}
