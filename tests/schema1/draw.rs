//! Drawn snapshots and contexts.

use serde_json::{Map, Value, json};

/// xorshift64*.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }

    /// True in so many of 100 cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Fewer than `end` of something.
    pub(crate) fn some<T>(&mut self, end: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(end)).map(|_| one(self)).collect()
    }

    /// Adds a member in so many of 100 cases.
    fn member(
        &mut self,
        percent: usize,
        to: &mut Value,
        name: &str,
        value: impl FnOnce(&mut Self) -> Value,
    ) {
        if self.chance(percent) {
            to[name] = value(self);
        }
    }
}

/// How many flags and segments a snapshot has.
const FLAGS: usize = 6;
const SEGMENTS: usize = 4;
const NAMES: [&str; 8] = ["plan", "seats", "app", "since", "company", "user_id", "id", ""];
const VARIANTS: [&str; 5] = ["", "on", "off", "é", "undeclared"];
const TEXTS: [&str; 8] = ["", "a", "Ab", "pro", "PRO", "é", "7", "true"];
const NUMBERS: [&str; 5] = ["-1", "0", "7", "7.5", "1e2"];
const INSTANTS: [&str; 4] = ["2026-01-01", "2026-01-01T00:00:00.5Z", "0", "2000-02-29 12:00:00"];
const VERSIONS: [&str; 4] = ["1.0.0", "1.2.3", "1.10.0", "2.0.0"];
const PATTERNS: [&str; 5] = ["^a", "\\d+", "(?i)pro$", "", "a|é"];
const PERCENTAGES: [f64; 9] = [-1.0, 0.0, 1e-9, 0.5, 20.0, 33.3, 50.0, 99.5, 100.0];

pub(crate) fn percentage(draw: &mut Draw) -> Value {
    json!(*draw.pick(&PERCENTAGES))
}

fn text(draw: &mut Draw, from: &[&str]) -> Value {
    json!(*draw.pick(from))
}

fn condition(draw: &mut Draw, depth: usize, segments: usize) -> Value {
    let inside = |draw: &mut Draw| draw.some(3, |draw| condition(draw, depth + 1, segments));
    match draw.below(if depth < 3 { 10 } else { 5 }) {
        0..5 => asking(draw),
        5 => json!({"all": inside(draw)}),
        6 => json!({"any": inside(draw)}),
        7 => json!({"not": inside(draw)}),
        8 if segments < SEGMENTS => {
            let at = segments + draw.below(SEGMENTS - segments);
            json!({"segment": format!("s{at}")})
        }
        _ => json!(inside(draw)),
    }
}

fn asking(draw: &mut Draw) -> Value {
    const PLAIN: [&str; 10] = [
        "eq",
        "neq",
        "in",
        "not_in",
        "contains",
        "not_contains",
        "starts_with",
        "ends_with",
        "not_starts_with",
        "not_ends_with",
    ];
    let comparison = |draw: &mut Draw| *draw.pick(&["eq", "neq", "gt", "gte", "lt", "lte"]);
    let (operator, values, plain) = match draw.below(10) {
        0 => ((*draw.pick(&["exists", "not_exists"])).to_owned(), &[][..], false),
        1 => ((*draw.pick(&["gt", "gte", "lt", "lte"])).to_owned(), &NUMBERS[..], false),
        2 => ((*draw.pick(&["before", "after"])).to_owned(), &INSTANTS[..], false),
        3 => (format!("semver_{}", comparison(draw)), &VERSIONS[..], false),
        4 => (format!("version_{}", comparison(draw)), &VERSIONS[..], false),
        5 => ((*draw.pick(&["matches", "not_matches"])).to_owned(), &PATTERNS[..], false),
        _ => ((*draw.pick(&PLAIN)).to_owned(), &TEXTS[..], true),
    };
    let mut condition = json!({"attribute": text(draw, &NAMES), "operator": operator});
    if !values.is_empty() {
        let more = if plain { draw.below(3) } else { 0 };
        let values: Vec<_> = (0..=more).map(|_| text(draw, values)).collect();
        condition["values"] = json!(values);
    }
    if plain {
        draw.member(20, &mut condition, "ignore_case", |_| json!(true));
    }
    condition
}

fn conditions(draw: &mut Draw, segments: usize) -> Value {
    json!(draw.some(3, |draw| condition(draw, 0, segments)))
}

fn variant(draw: &mut Draw) -> Value {
    match draw.below(4) {
        0 => json!({"weight": draw.below(5), "value": draw.pick(&[json!(null), json!([1, null])])}),
        1 => json!({"value": {"colour": "blue"}}),
        _ => json!(draw.below(6) as i64 - 1),
    }
}

fn flag(draw: &mut Draw, at: usize) -> Value {
    let served = |draw: &mut Draw| text(draw, &VARIANTS);
    let mut flag = json!({"key": format!("f{at}"), "enabled": draw.chance(90)});
    draw.member(15, &mut flag, "salt", |_| json!("common"));
    draw.member(20, &mut flag, "bucket_by", |draw| text(draw, &["company", "plan"]));
    draw.member(60, &mut flag, "percentage", percentage);
    if flag.get("percentage").is_none() {
        draw.member(50, &mut flag, "rollout", |draw| {
            let step = |draw: &mut Draw| {
                json!({"from": text(draw, &INSTANTS), "percentage": percentage(draw)})
            };
            json!(draw.some(4, step))
        });
    }
    draw.member(60, &mut flag, "variants", |draw| {
        let one = |draw: &mut Draw| (VARIANTS[draw.below(4)].to_owned(), variant(draw));
        Value::Object(draw.some(4, one).into_iter().collect())
    });
    draw.member(50, &mut flag, "default_variant", served);
    draw.member(30, &mut flag, "off_variant", served);
    let targets = draw.below(6) == 0;
    draw.member(if targets { 100 } else { 0 }, &mut flag, "targets", |draw| {
        let key = |draw: &mut Draw| json!(format!("u{}", draw.below(10)));
        let mut target = json!({"keys": draw.some(4, key)});
        draw.member(50, &mut target, "variant", served);
        json!([target])
    });
    draw.member(30, &mut flag, "prerequisites", |draw| {
        // One beyond the last does not exist.
        let mut wanted = json!({"flag": format!("f{}", at + 1 + draw.below(FLAGS - at))});
        draw.member(30, &mut wanted, "variants", |draw| json!(draw.some(3, served)));
        json!([wanted])
    });
    draw.member(60, &mut flag, "rules", |draw| {
        let rule = |draw: &mut Draw| {
            let mut rule = json!({"conditions": conditions(draw, 0)});
            draw.member(30, &mut rule, "id", |draw| json!(format!("rule-{}", draw.below(9))));
            draw.member(40, &mut rule, "priority", |draw| json!(draw.below(3)));
            draw.member(50, &mut rule, "percentage", percentage);
            draw.member(40, &mut rule, "variant", served);
            rule
        };
        json!(draw.some(4, rule))
    });
    flag
}

/// A snapshot without faults.
pub(crate) fn snapshot(draw: &mut Draw) -> Value {
    let mut snapshot = json!({"schema": 1, "bucketing": {}});
    draw.member(50, &mut snapshot["bucketing"], "scale", |_| json!("modulo100"));
    draw.member(50, &mut snapshot["bucketing"], "anonymous", |_| json!("hash"));
    snapshot["flags"] = (0..FLAGS).map(|at| flag(draw, at)).collect();
    // Each refers to later ones only.
    let segment = |at| (format!("s{at}"), conditions(draw, at + 1));
    snapshot["segments"] = Value::Object((0..SEGMENTS).map(segment).collect());
    snapshot
}

fn attribute(draw: &mut Draw) -> Value {
    match draw.below(8) {
        0 => json!(draw.below(9) as i64 - 1),
        1 => text(draw, &INSTANTS),
        2 => text(draw, &VERSIONS),
        3 => json!(draw.some(3, |draw| text(draw, &TEXTS))),
        4 => draw.pick(&[json!(null), json!(true), json!([null, 7]), json!({})]).clone(),
        _ => text(draw, &TEXTS),
    }
}

/// A context whose attributes have these names, with a user key as often as
/// not.
pub(crate) fn context(draw: &mut Draw, names: &[&str]) -> Value {
    let members = |draw: &mut Draw| -> Map<String, Value> {
        let one = |draw: &mut Draw| ((*draw.pick(names)).to_owned(), attribute(draw));
        draw.some(4, one).into_iter().collect()
    };
    let mut context = Value::Object(members(draw));
    draw.member(30, &mut context, "properties", |draw| Value::Object(members(draw)));
    draw.member(30, &mut context, "attributes", |draw| Value::Object(members(draw)));
    let name = *draw.pick(&["targetingKey", "key", "user_id", "id"]);
    draw.member(60, &mut context, name, |draw| json!(format!("u{}", draw.below(40))));
    context
}

/// A context for a drawn snapshot.
pub(crate) fn user(draw: &mut Draw) -> Value {
    context(draw, &NAMES)
}

/// Now, for a drawn snapshot.
pub(crate) fn now(draw: &mut Draw) -> f64 {
    *draw.pick(&[-1.0, 0.0, 1e12, 1_767_225_600_000.0, 1_767_225_600_500.0, 2e12])
}

/// The text of a JSON value, the members of its objects in a drawn order.
pub(crate) fn shuffled(value: &Value, draw: &mut Draw) -> String {
    match value {
        Value::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(|it| shuffled(it, draw)).collect();
            format!("[{}]", elements.join(","))
        }
        Value::Object(members) => {
            let mut texts: Vec<String> = Vec::new();
            for (name, value) in members {
                let text = format!("{}:{}", json!(name), shuffled(value, draw));
                texts.insert(draw.below(texts.len() + 1), text);
            }
            format!("{{{}}}", texts.join(","))
        }
        scalar => scalar.to_string(),
    }
}
