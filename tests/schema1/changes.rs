//! Which flags an update has changed (the end of semantics.md, section 5).

use isoflag::Context;
use serde_json::{Value, json};

use crate::{flags, load};

/// `seg` reaches `inner` through `outer`; `pre` and then `far` rest on `pct`.
fn base() -> Value {
    let inner = json!([{"attribute": "plan", "operator": "in", "values": ["pro", "max"]}]);
    let outer = json!([{"segment": "inner"}, {"attribute": "a", "operator": "exists"}]);
    json!({
        "schema": 1,
        "version": "1",
        "flags": [
            {"key": "plain", "enabled": true},
            {"key": "pct", "enabled": true, "percentage": 20, "variants": {"a": 1, "b": 2}},
            {"key": "seg", "enabled": true, "default_variant": "a", "off_variant": "b",
             "variants": {"a": {"value": [1, {"x": null}]}, "b": 0},
             "rules": [{"id": "r", "conditions": [{"segment": "outer"}], "percentage": 50},
                       {"conditions": [{"attribute": "n", "operator": "gt", "values": [7]}]}]},
            {"key": "pre", "enabled": true, "prerequisites": [{"flag": "pct", "variants": ["a"]}]},
            {"key": "far", "enabled": true, "prerequisites": [{"flag": "pre"}]},
            {"key": "tgt", "enabled": true, "percentage": 0,
             "targets": [{"keys": ["u1", 7], "variant": "a"}, {"keys": ["u2"]}]},
            {"key": "time", "enabled": true, "rollout": [
                {"from": "2026-01-01", "percentage": 20}, {"from": 0, "percentage": 10}]},
        ],
        "segments": {"inner": inner, "outer": outer, "unused": []}
    })
}

const ALL: [&str; 7] = ["plain", "pct", "seg", "pre", "far", "tgt", "time"];

/// Asserts what an edit changes, and that undoing it changes the same.
#[track_caller]
fn assert_changes(edit: impl Fn(&mut Value), changed: &[&str]) {
    let (old, mut new) = (base(), base());
    edit(&mut new);
    assert_ne!(old, new);
    let evaluator = load(&old);
    assert_eq!(evaluator.update(new.to_string()).unwrap().changed, changed, "there");
    let mut back = evaluator.update(old.to_string()).unwrap().changed;
    let (mut changed, mut sorted) = (changed.to_vec(), std::mem::take(&mut back));
    changed.sort_unstable();
    sorted.sort_unstable();
    assert_eq!(sorted, changed, "and back");
}

/// Asserts what setting the member at a pointer changes.
#[track_caller]
fn assert_set(pointer: &str, value: Value, changed: &[&str]) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let set = |snapshot: &mut Value| match snapshot.pointer_mut(parent).unwrap() {
        Value::Array(elements) => elements[name.parse::<usize>().unwrap()] = value.clone(),
        parent => parent[name] = value.clone(),
    };
    assert_changes(set, changed);
}

#[test]
fn versions_and_remarks_change_nothing() {
    for (pointer, value) in [
        ("/version", json!("2")),
        ("/version", json!(null)),
        ("/description", json!("new")),
        ("/flags/0/description", json!("new")),
        ("/flags/2/tags", json!(["x"])),
        ("/flags/2/rules/0/x-y", json!(1)),
        ("/segments/inner/0/metadata", json!({})),
        ("/flags/2/variants/a/x-colour", json!("red")),
    ] {
        assert_set(pointer, value, &[]);
    }
}

#[test]
fn bucketing_changes_every_flag() {
    assert_set("/bucketing", json!({"scale": "modulo100"}), &ALL);
    assert_set("/bucketing", json!({"anonymous": "hash"}), &ALL);
    assert_set("/bucketing", json!({"scale": "percent", "anonymous": "exclude"}), &[]);
    assert_set("/bucketing", json!({"x-note": 1}), &[]);
}

#[test]
fn a_segment_changes_the_flags_that_reach_it() {
    let exists = json!({"attribute": "b", "operator": "exists"});
    assert_set("/segments/inner/0/values", json!(["pro"]), &["seg"]);
    assert_set("/segments/inner/0/attribute", json!("tier"), &["seg"]);
    assert_set("/segments/inner/0/operator", json!("not_in"), &["seg"]);
    assert_set("/segments/outer/1/attribute", json!("b"), &["seg"]);
    assert_set("/segments/outer/0", json!({"segment": "unused"}), &["seg"]);
    assert_set("/segments/unused", json!([exists]), &[]);
    // Segments before and after, which shift positions.
    assert_set("/segments/a", json!([exists, {"segment": "inner"}]), &[]);
    assert_set("/segments/z", json!([]), &[]);
    // A fault of a segment is one of the flags that reach it.
    assert_set("/segments/inner", json!(7), &["seg"]);
    assert_set("/segments/inner", json!([{"segment": "outer"}]), &["seg"]);
    assert_set("/segments/unused", json!(7), &[]);
    assert_changes(
        |snapshot| snapshot["segments"].as_object_mut().unwrap().remove("inner").map_or((), drop),
        &["seg"],
    );
}

#[test]
fn a_prerequisite_changes_the_flags_that_rest_on_it() {
    assert_set("/flags/1/percentage", json!(20.5), &["pct", "pre", "far"]);
    assert_set("/flags/1/variants/a", json!(3), &["pct", "pre", "far"]);
    assert_set("/flags/1/enabled", json!(false), &["pct", "pre", "far"]);
    assert_set("/flags/1/enabled", json!("yes"), &["pct", "pre", "far"]);
    assert_set("/flags/3/prerequisites/0/variants", json!(["b"]), &["pre", "far"]);
    assert_set("/flags/3/prerequisites/0/flag", json!("plain"), &["pre", "far"]);
    assert_set("/flags/4/prerequisites", json!([]), &["far"]);
    // A cycle makes errors of those on it; who leads to it fails as before.
    assert_set("/flags/1/prerequisites", json!([{"flag": "pre"}]), &["pct", "pre", "far"]);
    let remove = |snapshot: &mut Value| {
        snapshot["flags"].as_array_mut().unwrap().remove(1);
    };
    // First those of the new snapshot, then those that are gone.
    assert_changes(remove, &["pre", "far", "pct"]);
}

#[test]
fn a_flag_changes_with_all_that_decides_it() {
    for (pointer, value) in [
        ("/flags/2/rules/0/id", json!("s")),
        ("/flags/2/rules/0/id", json!(null)),
        ("/flags/2/rules/1/id", json!("second")),
        ("/flags/2/rules/0/percentage", json!(51)),
        ("/flags/2/rules/0/variant", json!("b")),
        ("/flags/2/rules/0/variant", json!("")),
        ("/flags/2/rules/1/priority", json!(1)),
        ("/flags/2/rules/1/conditions/0/values", json!([8])),
        ("/flags/2/rules/1/conditions/0/operator", json!("gte")),
        ("/flags/2/salt", json!("other")),
        ("/flags/2/bucket_by", json!("company")),
        ("/flags/2/percentage", json!(0)),
        ("/flags/2/variants/a/value", json!([1, {}])),
        ("/flags/2/variants/a/value", json!(null)),
        ("/flags/2/variants/b", json!(1)),
        ("/flags/2/variants/c", json!(0)),
        ("/flags/2/default_variant", json!("b")),
        ("/flags/2/off_variant", json!("")),
    ] {
        assert_set(pointer, value, &["seg"]);
    }
    assert_set("/flags/5/targets/0/keys", json!(["u1", 7, "u3"]), &["tgt"]);
    assert_set("/flags/5/targets/0/variant", json!("b"), &["tgt"]);
    assert_set("/flags/5/targets/1/variant", json!(""), &["tgt"]);
    assert_set("/flags/6/rollout/0/from", json!("2026-01-02"), &["time"]);
    assert_set("/flags/6/rollout/0/percentage", json!(21), &["time"]);
    assert_set("/flags/6/rollout", json!([]), &["time"]);
}

#[test]
fn what_counts_as_the_same_is_no_change() {
    for (pointer, value) in [
        ("/flags/0/percentage", json!(100)),
        ("/flags/0/percentage", json!(250)),
        ("/flags/5/percentage", json!(-7)),
        ("/flags/2/rules/0/priority", json!(3)),
        ("/flags/2/rules/1/percentage", json!(100)),
        ("/flags/2/rules/1/conditions/0/values", json!(["7.0"])),
        ("/flags/2/variants/b", json!(-4)),
        ("/flags/5/targets/0/keys", json!(["7", "u1"])),
        ("/flags/6/rollout/0/from", json!("2026-01-01T01:30:00.0004+01:30")),
        (
            "/flags/6/rollout",
            json!([{"from": "1970-01-01", "percentage": 10},
                                    {"from": 1_767_225_600_000_u64, "percentage": 20}]),
        ),
        ("/segments/inner/0/values", json!(["max", "pro", "pro"])),
        ("/segments/unused", json!({"all": []})),
    ] {
        assert_set(pointer, value, &[]);
    }
    let reverse = |snapshot: &mut Value| snapshot["flags"].as_array_mut().unwrap().reverse();
    assert_changes(reverse, &[]);
}

#[test]
fn on_modulo100_only_whole_percentages_matter() {
    let at = |percentage: f64| {
        let mut snapshot = flags(&json!([{"key": "f", "enabled": true, "percentage": percentage}]));
        snapshot["bucketing"] = json!({"scale": "modulo100"});
        snapshot.to_string()
    };
    let evaluator = load(&flags(&json!([])));
    for (percentage, changed) in
        [(20.3, true), (20.9, false), (21.0, false), (21.1, true), (99.5, true), (100.0, true)]
    {
        assert_eq!(evaluator.update(at(percentage)).unwrap().changed == ["f"], changed);
    }
}

#[test]
fn a_key_that_comes_and_goes_is_a_change() {
    let evaluator = load(&base());
    let mut other = base();
    other["flags"][0]["key"] = json!("renamed");
    let update = evaluator.update(other.to_string()).unwrap();
    assert_eq!(update.changed, ["renamed", "plain"]);
    // A prerequisite that comes.
    let missing = flags(&json!([{"key": "f", "enabled": true, "prerequisites": [{"flag": "g"}]}]));
    let there = flags(&json!([missing["flags"][0], {"key": "g", "enabled": true}]));
    let evaluator = load(&missing);
    assert_eq!(evaluator.update(there.to_string()).unwrap().changed, ["f", "g"]);
    assert_eq!(evaluator.update(missing.to_string()).unwrap().changed, ["f", "g"]);
}

#[test]
fn the_other_dialect_changes_what_it_decides_otherwise() {
    // In the array `id` is no name of the user key.
    let condition = json!({"attribute": "id", "operator": "eq", "values": ["u"]});
    let rules = json!([{"conditions": [condition], "variant": ""}]);
    let flag = json!({"key": "f", "enabled": true, "rules": rules});
    let mut schema1 = flags(&json!([flag]));
    schema1["bucketing"] = json!({"anonymous": "hash"});
    let evaluator = load(&json!([flag]));
    let user = Context::new("u");
    assert!(!evaluator.is_enabled("f", &user));
    let update = evaluator.update(schema1.to_string()).unwrap();
    assert!(evaluator.is_enabled("f", &user));
    assert_eq!(update.changed, ["f"]);
}

#[test]
fn what_is_spelled_out_is_no_change() {
    // The salt is the key, a rule's id `#n`, a key in a target twice once.
    assert_set("/flags/2/salt", json!("seg"), &[]);
    assert_set("/flags/2/rules/1/id", json!("#1"), &[]);
    assert_set("/flags/5/targets/0/keys", json!(["u1", 7, 7]), &[]);
}

#[test]
fn a_rule_that_moves_is_a_change_only_if_its_position_names_it() {
    let rule = |id: Value, priority: u32| {
        let condition = json!({"attribute": "n", "operator": "gt", "values": [priority]});
        json!({"id": id, "conditions": [condition], "priority": priority})
    };
    let moved = |one: Value, other: Value| {
        let snapshot =
            |rules: [&Value; 2]| flags(&json!([{"key": "f", "enabled": true, "rules": rules}]));
        let evaluator = load(&snapshot([&one, &other]));
        evaluator.update(snapshot([&other, &one]).to_string()).unwrap().changed == ["f"]
    };
    assert!(!moved(rule(json!("r"), 1), rule(json!("s"), 2)));
    assert!(moved(rule(json!("r"), 1), rule(json!(null), 2)));
    assert!(!moved(rule(json!("#1"), 1), rule(json!("#0"), 2)), "ids that happen to be positions");
    assert!(moved(rule(json!("r"), 1), rule(json!("s"), 1)), "which is tried first");
}

#[test]
fn a_pattern_changes_its_flag() {
    let snapshot = |pattern: &str, more: &str| {
        let condition = json!({"attribute": "a", "operator": "matches", "values": [pattern]});
        let rules = json!([{"conditions": [condition]}]);
        flags(&json!([{"key": "f", "enabled": true, "rules": rules, "description": more}]))
    };
    let evaluator = load(&snapshot("^a+$", ""));
    let update = |snapshot: &Value| evaluator.update(snapshot.to_string()).unwrap().changed;
    assert_eq!(update(&snapshot("^a+$", "again")), [""; 0]);
    assert_eq!(update(&snapshot("^a*$", "again")), ["f"]);
}

#[test]
fn a_version_changes_its_flag_but_for_its_build() {
    let snapshot = |operator: &str, version: &str| {
        let condition = json!({"attribute": "a", "operator": operator, "values": [version]});
        let rules = json!([{"conditions": [condition]}]);
        flags(&json!([{"key": "f", "enabled": true, "rules": rules}]))
    };
    for (operator, old, new, changed) in [
        ("semver_gt", "1.2.3-a+x", "1.2.3-a+y", false),
        ("semver_gt", "1.2.3-a+x", "1.2.3-a", false),
        ("semver_gt", "1.2.3-a", "1.2.3-b", true),
        ("semver_neq", "1.2.3", "1.2.3-0", true),
        ("semver_neq", "1.2.3", "1.2.30", true),
        ("version_gt", "1.2", "1.2", false),
        ("version_gt", "1.2", "1.20", true),
    ] {
        let evaluator = load(&snapshot(operator, old));
        let update = evaluator.update(snapshot(operator, new).to_string()).unwrap();
        assert_eq!(update.changed == ["f"], changed, "{operator} {old} {new}");
    }
}
