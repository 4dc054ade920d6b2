//! Schema 1 (semantics.md, section 6).

use super::conditions::{all, one_or_all};
use super::fields::{Declared, Findings, Object, check_percentage, check_weight, scalar};
use super::fields::{by_name, named, report_ambiguous, report_total};
use super::place::Place;
use crate::evaluation::Value;
use crate::instant;
use crate::json::Json;
use crate::model::{
    Anonymous, Bucketing, Condition, Definition, Flag, Percentage, Prerequisite, Rule, Scale, Step,
    Target, UserKeyNames, Variant,
};
use crate::problem::{Fault, ProblemCode, Problems};

pub(crate) const USER_KEY_NAMES: UserKeyNames =
    UserKeyNames { always: &[], otherwise: &["targetingKey", "key", "user_id", "id"] };

/// Translates one element of `flags`; `None` if it is skipped.
pub(crate) fn flag(
    element: &Json<'_>,
    place: &Place<'_>,
    anonymous: Anonymous,
    problems: &mut Problems,
) -> Option<Flag> {
    let (object, key) = named(element, place, problems)?;
    let definition = definition(object, anonymous, &mut Findings { problems, flag: Some(key) });
    let definition = definition.map_err(|fault| problems.fault(Some(key), fault)).ok();
    Some(Flag { key: key.to_owned(), definition })
}

fn definition(
    flag: Object<'_>,
    anonymous: Anonymous,
    findings: &mut Findings<'_>,
) -> Result<Definition, Fault> {
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
    report_ambiguous(&Place::Member(flag.place, "key"), findings);
    flag.refuse_unknown(KNOWN)?;
    let enabled = flag.required("enabled", Object::boolean)?;
    let salt = flag.text("salt")?.map(str::to_owned);
    let bucket_by = flag.text("bucket_by")?.map(str::to_owned);
    let percentage = percentage(&flag, findings)?;
    let variants = variants(&flag, findings)?;
    let declared = Declared(&variants);
    let mut served = |member| -> Result<String, Fault> {
        let name = flag.text(member)?.unwrap_or_default();
        declared.check(flag.place, member, name, true, findings);
        Ok(name.to_owned())
    };
    let default_variant = served("default_variant")?;
    let off_variant = served("off_variant")?;
    let prerequisites = flag.each("prerequisites", prerequisite)?;
    let targets = flag.each("targets", |object| target(object, &declared, findings))?;
    let rules = flag.each("rules", |object| rule(object, anonymous, &declared, findings))?;
    let caught = !(rules.is_empty() && targets.is_empty());
    if caught && matches!(percentage, Percentage::LeftOut) {
        let message = "without `percentage` nobody else gets the flag; write 0 to say so";
        findings.warn(ProblemCode::ImplicitZero, flag.place, message);
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
        default_variant,
        off_variant,
    })
}

fn percentage(flag: &Object<'_>, findings: &mut Findings<'_>) -> Result<Percentage, Fault> {
    let fixed = check_percentage(flag, "percentage", findings)?;
    if flag.get("rollout").is_none() {
        return Ok(fixed.map_or(Percentage::LeftOut, Percentage::Fixed));
    }
    if fixed.is_some() {
        let place = Place::Member(flag.place, "rollout");
        let message = "a flag has `percentage` or `rollout`, not both";
        return Err(place.fault(ProblemCode::PercentageAndRollout, message));
    }
    let steps = flag.each("rollout", |step| {
        step.refuse_unknown(&["from", "percentage"])?;
        let from = step.required("from", |step, name| {
            step.read(name, "a text or a number", |value| match value {
                Json::Text(_) | Json::Number(_) => scalar(value),
                _ => None,
            })
        })?;
        let from = instant::parse(from.as_bytes()).ok_or_else(|| {
            let place = Place::Member(step.place, "from");
            place.fault(ProblemCode::BadInstant, "not an instant")
        })?;
        let percentage =
            step.required("percentage", |step, name| check_percentage(step, name, findings))?;
        Ok(Step { from, percentage })
    })?;
    Ok(Percentage::Rollout(steps))
}

fn variants(flag: &Object<'_>, findings: &mut Findings<'_>) -> Result<Vec<Variant>, Fault> {
    let place = Place::Member(flag.place, "variants");
    let Some(value) = flag.get("variants") else { return Ok(Vec::new()) };
    let mut variants = Vec::new();
    for (name, value) in by_name(Object::new(value, &place)?) {
        let place = Place::Member(&place, name);
        let (weight, value) = match value {
            Json::Number(weight) => (check_weight(*weight, &place, findings), None),
            Json::Object(_) => {
                let object = Object::new(value, &place)?;
                object.refuse_unknown(&["weight", "value"])?;
                let weight = object.number("weight")?.unwrap_or(0.0);
                let weight_place = Place::Member(&place, "weight");
                let value = object.get("value").map(Value::from_json);
                (check_weight(weight, &weight_place, findings), value)
            }
            other => return Err(place.bad_type("a variant or its weight", other)),
        };
        variants.push(Variant { name: name.to_owned(), weight, value });
    }
    report_total(&variants, &place)?;
    Ok(variants)
}

fn prerequisite(object: Object<'_>) -> Result<Prerequisite, Fault> {
    object.refuse_unknown(&["flag", "variants"])?;
    let flag = object.required("flag", Object::text)?.to_owned();
    let place = Place::Member(object.place, "variants");
    let text = |(position, value): (usize, &Json<'_>)| match value {
        Json::Text(text) => Ok(text.clone().into_owned()),
        other => Err(Place::Element(&place, position).bad_type("a text", other)),
    };
    let variants = object.list("variants")?.unwrap_or_default().iter().enumerate().map(text);
    Ok(Prerequisite { flag, variants: variants.collect::<Result<_, _>>()? })
}

fn target(
    object: Object<'_>,
    declared: &Declared<'_>,
    findings: &mut Findings<'_>,
) -> Result<Target, Fault> {
    object.refuse_unknown(&["keys", "variant"])?;
    let keys = object.required("keys", Object::keys)?;
    Ok(Target { keys, variant: variant(&object, declared, findings)? })
}

fn rule(
    object: Object<'_>,
    anonymous: Anonymous,
    declared: &Declared<'_>,
    findings: &mut Findings<'_>,
) -> Result<Rule, Fault> {
    object.refuse_unknown(&["id", "conditions", "percentage", "variant", "priority"])?;
    let id = object.text("id")?.map(str::to_owned);
    let place = Place::Member(object.place, "conditions");
    let conditions = all(object.required("conditions", Object::list)?, &place, 1)?;
    let percentage = check_percentage(&object, "percentage", findings)?.unwrap_or(100.0);
    let variant = variant(&object, declared, findings)?;
    let priority = object.number("priority")?.unwrap_or(0.0);
    let position = object.place.position();
    Ok(Rule { position, id, priority, conditions, percentage, anonymous, variant })
}

/// The variant that a target or rule names.
fn variant(
    object: &Object<'_>,
    declared: &Declared<'_>,
    findings: &mut Findings<'_>,
) -> Result<Option<String>, Fault> {
    let name = object.text("variant")?;
    declared.check(object.place, "variant", name.unwrap_or_default(), true, findings);
    Ok(name.map(str::to_owned))
}

/// Reads one member of `segments`.
pub(crate) fn segment(value: &Json<'_>, place: &Place<'_>) -> Result<Vec<Condition>, Fault> {
    one_or_all(value, place, 1)
}

/// Reads `bucketing`.
pub(crate) fn bucketing(value: &Json<'_>, place: &Place<'_>) -> Result<Bucketing, Fault> {
    let bad = |place: &Place<'_>, message| place.fault(ProblemCode::BadType, message);
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
