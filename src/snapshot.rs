//! Loading: from a snapshot's text to a ruleset and a report.

use std::borrow::Cow;

use crate::bucket;
use crate::compile::Compiler;
use crate::dialects::{Findings, Object, Place, by_name, reference, scalar, schema1};
use crate::error::{self, SnapshotError, SnapshotErrorCode};
use crate::json::{self, Document, Json, Listing, Member};
use crate::links;
use crate::model::{Anonymous, Bucketing, Scale};
use crate::order::Names;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::ruleset::Ruleset;

/// What loading a snapshot had to say (semantics.md, section 5).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The snapshot's version; empty for a reference array.
    pub version: String,
    /// Which dialect it is.
    pub format: Format,
    /// The first 16 hexadecimal digits of the SHA-256 of its text.
    pub digest: String,
    /// How many flags it has.
    pub flags: usize,
    /// The first 1,000 problems.
    pub problems: Vec<Problem>,
    /// How many problems there are in all.
    pub problem_count: usize,
}

/// The dialects of a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A JSON array of flags.
    Reference,
    /// An object whose `schema` is 1.
    Schema1,
}

impl Format {
    /// `reference` or `schema-1`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Schema1 => "schema-1",
        }
    }
}

/// A snapshot that was read.
pub(crate) struct Loaded {
    pub(crate) ruleset: Ruleset,
    pub(crate) format: Format,
    pub(crate) problems: Vec<Problem>,
    pub(crate) problem_count: usize,
}

impl Loaded {
    /// Reads a snapshot.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let mut loader = Loader::new(Bucketing::default());
        json::read(bytes, &mut loader)?;
        if loader.listing == Some(Listing::Root) {
            return Ok(loader.reference());
        }
        let members = json::distinct(core::mem::take(&mut loader.members));
        let bucketing = recognise(loader.listing, &members)?;
        // Flags were compiled as they came, with the settings known by then.
        if loader.compiler.bucketing != bucketing {
            loader = Loader::new(bucketing);
            json::read(bytes, &mut loader)?;
        }
        Ok(loader.schema1(members))
    }

    /// The report; `bytes` are those that were read.
    pub(crate) fn report(&self, bytes: &[u8]) -> Report {
        Report {
            version: self.ruleset.version.to_string(),
            format: self.format,
            digest: digest(bytes),
            flags: self.ruleset.flags.len(),
            problems: self.problems.clone(),
            problem_count: self.problem_count,
        }
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of a snapshot's text.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let [first, second, ..] = bucket::sha256(&[json::without_mark(bytes)]);
    let word = u64::from(first) << 32 | u64::from(second);
    let digit = |place: u32| char::from_digit((word >> (60 - 4 * place)) as u32 & 15, 16);
    (0..16).filter_map(digit).collect()
}

/// Takes a snapshot as its text is read.
struct Loader<'t> {
    /// As far as is known by now.
    bucketing: Bucketing,
    listing: Option<Listing>,
    compiler: Compiler,
    /// The position of each flag's element.
    positions: Vec<usize>,
    problems: Problems,
    unknown: Names,
    members: Vec<Member<'t>>,
}

impl<'t> Document<'t> for Loader<'t> {
    fn begin(&mut self, listing: Listing) {
        let members = core::mem::take(&mut self.members);
        let bucketing = match listing {
            Listing::Root => reference_bucketing(),
            Listing::Flags => self.bucketing,
        };
        *self = Self { listing: Some(listing), members, ..Self::new(bucketing) };
    }

    fn element(&mut self, position: usize, element: Json<'t>) {
        let list = match self.listing {
            Some(Listing::Flags) => Place::Member(&Place::Root, "flags"),
            _ => Place::Root,
        };
        let place = Place::Element(&list, position);
        let flag = match self.listing {
            Some(Listing::Flags) => schema1::flag(&element, &place, &mut self.problems),
            _ => reference::flag(&element, &place, &mut self.problems, &mut self.unknown),
        };
        if let Some(flag) = flag {
            self.positions.push(position);
            self.compiler.add(flag);
        }
    }

    fn member(&mut self, name: Cow<'t, str>, value: Json<'t>) {
        match &*name {
            "flags" => self.listing = None,
            "bucketing" => {
                let place = Place::Member(&Place::Root, "bucketing");
                self.bucketing = schema1::bucketing(&value, &place).unwrap_or_default();
            }
            _ => {}
        }
        self.members.push((name, value));
    }
}

impl<'t> Loader<'t> {
    fn new(bucketing: Bucketing) -> Self {
        Self {
            bucketing,
            listing: None,
            compiler: Compiler::new(bucketing),
            positions: Vec::new(),
            problems: Problems::default(),
            unknown: Names::default(),
            members: Vec::new(),
        }
    }

    fn reference(self) -> Loaded {
        self.finish(Format::Reference, "", reference::USER_KEY_NAMES)
    }

    fn schema1(mut self, members: Vec<Member<'t>>) -> Loaded {
        const KNOWN: [&str; 5] = ["schema", "version", "bucketing", "flags", "segments"];
        let root = Json::Object(members);
        let Ok(object) = Object::new(&root, &Place::Root) else { return self.reference() };
        let version = match object.get("version") {
            None => String::new(),
            Some(value @ (Json::Text(_) | Json::Number(_))) => scalar(value).unwrap_or_default(),
            Some(other) => {
                let place = Place::Member(&Place::Root, "version");
                self.problems.fault(None, place.bad_type("a text or a number", other));
                String::new()
            }
        };
        let mut findings = Findings { problems: &mut self.problems, flag: None };
        object.report_unknown(&KNOWN, &mut self.unknown, &mut findings);
        let list = Place::Member(&Place::Root, "segments");
        let segments = object.get("segments").and_then(|value| Object::new(value, &list).ok());
        for (name, value) in segments.map(by_name).unwrap_or_default() {
            let conditions = schema1::segment(value, &Place::Member(&list, name));
            let conditions = conditions.map_err(|fault| {
                let code = fault.code;
                self.problems.fault(None, fault);
                code
            });
            self.compiler.add_segment(name, conditions);
        }
        self.finish(Format::Schema1, &version, schema1::USER_KEY_NAMES)
    }

    fn finish(
        mut self,
        format: Format,
        version: &str,
        user_key_names: &'static [&'static str],
    ) -> Loaded {
        let (mut ruleset, displaced) = self.compiler.finish(version, user_key_names);
        for (flag, key) in displaced {
            let position = self.positions.get(flag).copied().unwrap_or_default();
            let list = match format {
                Format::Reference => Place::Root,
                Format::Schema1 => Place::Member(&Place::Root, "flags"),
            };
            let place = || Place::Element(&list, position).pointer();
            let message = "a later flag has the same key and stands in its place";
            self.problems.warn(ProblemCode::DuplicateKey, Some(&key), place, message);
        }
        links::follow(&mut ruleset, self.compiler, &mut self.problems);
        let Problems { list: problems, count: problem_count } = self.problems;
        Loaded { ruleset, format, problems, problem_count }
    }
}

/// In a reference array an empty user key is hashed like any other.
fn reference_bucketing() -> Bucketing {
    Bucketing { scale: Scale::Percent, anonymous: Anonymous::Hash }
}

/// The settings of a text that is no array, if it is schema 1.
fn recognise(listing: Option<Listing>, members: &[Member<'_>]) -> Result<Bucketing, SnapshotError> {
    let member = |wanted: &str| {
        let found = members.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value).filter(|value| **value != Json::Null)
    };
    match member("schema") {
        Some(Json::Number(1.0)) if listing == Some(Listing::Flags) => {}
        None | Some(Json::Number(1.0)) => return Err(unknown_format(members)),
        Some(_) => {
            let message = "isoflag reads the `schema` 1, and arrays of flags";
            return Err(refusal(SnapshotErrorCode::UnsupportedSchema, "/schema", message));
        }
    }
    let place = Place::Member(&Place::Root, "bucketing");
    let bucketing = member("bucketing").map(|value| schema1::bucketing(value, &place));
    let bucketing = bucketing.transpose().map_err(|fault| {
        refusal(SnapshotErrorCode::BadBucketing, &fault.pointer, &fault.message)
    })?;
    if !matches!(member("segments"), None | Some(Json::Object(_))) {
        let message = "`segments` is an object: name → conditions";
        return Err(refusal(SnapshotErrorCode::BadSegments, "/segments", message));
    }
    Ok(bucketing.unwrap_or_default())
}

fn refusal(code: SnapshotErrorCode, pointer: &str, message: &str) -> SnapshotError {
    let place = Some(error::Place::Pointer(pointer.to_owned()));
    SnapshotError { code, message: message.to_owned(), place }
}

/// The error of JSON that is no snapshot, with the name of the system whose
/// configuration it looks like.
fn unknown_format(members: &[Member<'_>]) -> SnapshotError {
    let has = |name: &str| members.iter().any(|(member, _)| member == name);
    let vendor = match () {
        () if has("$schema") && has("flags") || has("$evaluators") => " (it looks like flagd's)",
        () if has("segments") && has("flags") && !has("schema") => {
            " (it looks like LaunchDarkly's)"
        }
        () if has("features") && has("version") => " (it looks like Unleash's)",
        () if has("features") => " (it looks like GrowthBook's)",
        () => "",
    };
    let shapes =
        "a snapshot is a JSON array of flags, or an object with `schema`: 1 and an array `flags`";
    refusal(SnapshotErrorCode::UnknownFormat, "", &[shapes, vendor].concat())
}
