//! What JavaScript is told of a snapshot, and kept there.

use super::json::{Write, json, object};
use crate::changed;
use crate::error::SnapshotError;
use crate::ruleset::{Flag, Rest, Ruleset};
use crate::snapshot::Loaded;

/// An error: `[code, message, line, column, pointer]`, the last three or null.
pub(super) fn error(error: &SnapshotError) -> String {
    let (line, column) = error.line_column().unzip();
    let message = error.words();
    let members: [&dyn Write; 5] =
        [&error.code().as_str(), &message, &line, &column, &error.pointer()];
    json(&members.as_slice())
}

pub(super) fn report(loaded: &Loaded) -> String {
    let mut text = String::new();
    object(
        &mut text,
        &[
            ("version", &&*loaded.ruleset.version),
            ("format", &loaded.format),
            ("flags", &loaded.ruleset.flags.len()),
            ("problems", &loaded.problems),
            ("problemCount", &loaded.problem_count),
        ],
    );
    text
}

pub(super) fn keys(loaded: &Loaded) -> String {
    let keys: Vec<&str> = loaded.ruleset.flags.iter().map(|flag| &*flag.key).collect();
    json(&keys)
}

pub(super) fn changed(new: &Ruleset, old: &Ruleset) -> String {
    json(&changed::changed(new, old))
}

/// What a snapshot reads: `[whether any flag reads the clock, [attribute's name,
/// whether it is the user key, whether it is that where it is missing], …]`.
pub(super) fn attributes(loaded: &Loaded) -> String {
    let Ruleset { attributes, user_key_names, flags, .. } = &loaded.ruleset;
    let rest = |flag: &Flag| flag.plan.as_ref().map(|plan| matches!(plan.rest, Rest::Rollout(_)));
    let clock = flags.iter().filter_map(rest).any(|rollout| rollout);
    let mut text = "[".to_owned();
    clock.write(&mut text);
    for name in attributes {
        let name = &**name;
        let always = user_key_names.always.contains(&name);
        let otherwise = user_key_names.otherwise.contains(&name);
        let members: [&dyn Write; 3] = [&name, &always, &otherwise];
        text.push(',');
        members.as_slice().write(&mut text);
    }
    text + "]"
}
