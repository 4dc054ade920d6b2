//! Loading: from a snapshot's text to a ruleset and a report.

use std::borrow::Cow;

use crate::bucket;
use crate::compile::{Compiler, Standing};
use crate::dialects::{
    Findings, Object, Place, Reading, by_name, reference, rollgate, scalar, schema1,
};
use crate::error::{self, SnapshotError, SnapshotErrorCode};
use crate::json::{self, Document, Json, Listing, Member};
use crate::links;
use crate::model::{Bucketing, References, UserKeyNames};
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
    /// An object whose `flags` is an object: Rollgate's payload.
    Rollgate,
}

impl Format {
    /// `reference`, `schema-1` or `rollgate`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Schema1 => "schema-1",
            Self::Rollgate => "rollgate",
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
        let root = Json::Object(json::distinct(core::mem::take(&mut loader.members)));
        let Some(bucketing) = recognise(loader.listing, &root)? else {
            return loader.rollgate(&root);
        };
        // Flags were compiled as they came, with the settings known by then.
        if loader.compiler.bucketing != bucketing {
            loader = Loader { settled: true, ..Loader::new(bucketing) };
            json::read(bytes, &mut loader)?;
        }
        Ok(loader.schema1(&root))
    }

    /// The report; `bytes` are those that were read.
    pub(crate) fn report(&self, bytes: &[u8]) -> Report {
        Report {
            version: (*self.ruleset.version).to_owned(),
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
    /// Of schema 1, as far as is known by now.
    bucketing: Bucketing,
    /// Whether they are known to the end of the text.
    settled: bool,
    listing: Option<Listing>,
    compiler: Compiler,
    /// The position of each flag's element.
    positions: Vec<usize>,
    /// Whether each named flag looks like Rollgate's.
    recognised: Vec<bool>,
    findings: Findings,
    members: Vec<Member<'t>>,
}

const FLAGS: Place<'_> = Place::Member(&Place::Root, "flags");

impl<'t> Document<'t> for Loader<'t> {
    fn begin(&mut self, listing: Listing) {
        let members = core::mem::take(&mut self.members);
        *self = Self {
            settled: self.settled,
            listing: Some(listing),
            compiler: Compiler::new(match listing {
                Listing::Root => reference::BUCKETING,
                Listing::Flags => self.bucketing,
                Listing::Named => rollgate::BUCKETING,
            }),
            members,
            ..Self::new(self.bucketing)
        };
    }

    fn element(&mut self, position: usize, element: &Json<'t>) {
        let flag = match self.listing {
            Some(Listing::Flags) => {
                let place = Place::Element(&FLAGS, position);
                schema1::flag(element, &place, self.bucketing.anonymous, &mut self.findings)
            }
            _ => {
                let place = Place::Element(&Place::Root, position);
                reference::flag(element, &place, &mut self.findings)
            }
        };
        if let Some(flag) = flag {
            self.positions.push(position);
            self.compiler.add(flag);
        }
    }

    fn named(&mut self, name: &str, value: &Json<'t>) {
        self.recognised.push(rollgate::recognises(value));
        if *value == Json::Null {
            return self.compiler.remove(name);
        }
        let place = Place::Member(&FLAGS, name);
        let flag = rollgate::flag(name, value, &place, &mut self.findings);
        self.compiler.add(flag);
    }

    fn member(&mut self, name: Cow<'t, str>, value: Json<'t>) {
        match &*name {
            "flags" => self.listing = None,
            "bucketing" if !self.settled => {
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
            settled: false,
            listing: None,
            compiler: Compiler::new(bucketing),
            positions: Vec::new(),
            recognised: Vec::new(),
            findings: Findings::default(),
            members: Vec::new(),
        }
    }

    fn reference(self) -> Loaded {
        self.finish(Format::Reference, "", reference::USER_KEY_NAMES).0
    }

    #[inline(never)]
    fn rollgate(mut self, root: &Json<'_>) -> Result<Loaded, SnapshotError> {
        let version = self.root_members(root, &["version", "flags"]);
        let recognised = core::mem::take(&mut self.recognised);
        let (loaded, Standing { stands, .. }) =
            self.finish(Format::Rollgate, &version, rollgate::USER_KEY_NAMES);
        let recognised = stands.iter().zip(recognised).any(|(stands, it)| *stands && it);
        match recognised || loaded.ruleset.flags.is_empty() {
            true => Ok(loaded),
            false => Err(unknown_format(root)),
        }
    }

    #[inline(never)]
    fn schema1(mut self, root: &Json<'_>) -> Loaded {
        let known = ["schema", "version", "bucketing", "flags", "segments"];
        let version = self.root_members(root, &known);
        let list = Place::Member(&Place::Root, "segments");
        let segments = member(root, "segments").and_then(|value| Object::new(value, &list).ok());
        for (name, value) in segments.map(by_name).unwrap_or_default() {
            let mut references = References::default();
            let conditions = schema1::segment(value, &Place::Member(&list, name), &mut references);
            let conditions = conditions.map_err(|fault| {
                let code = fault.code;
                self.findings.problems.fault(None, *fault);
                code
            });
            self.compiler.add_segment(name, conditions, references);
        }
        self.finish(Format::Schema1, &version, schema1::USER_KEY_NAMES).0
    }

    /// The version, after reporting what is wrong with it and which members are
    /// unknown.
    fn root_members(&mut self, root: &Json<'_>, known: &[&str]) -> String {
        let version = match member(root, "version") {
            None => String::new(),
            Some(value @ (Json::Text(_) | Json::Number(_))) => scalar(value).unwrap_or_default(),
            Some(other) => {
                let place = Place::Member(&Place::Root, "version");
                self.findings.problems.fault(None, *place.bad_type("a text or a number", other));
                String::new()
            }
        };
        if let Ok(object) = Object::new(root, &Place::Root) {
            object.report_unknown(known, &mut Reading::new(&mut self.findings, None));
        }
        version
    }

    fn finish(
        mut self,
        format: Format,
        version: &str,
        user_key_names: UserKeyNames,
    ) -> (Loaded, Standing) {
        let (mut ruleset, standing) = self.compiler.finish(version, user_key_names);
        let mut problems = self.findings.problems;
        for (flag, key) in &standing.displaced {
            let position = || self.positions.get(*flag).copied().unwrap_or_default();
            let place = || match format {
                Format::Reference => Place::Element(&Place::Root, position()).pointer(),
                Format::Schema1 => Place::Element(&FLAGS, position()).pointer(),
                Format::Rollgate => Place::Member(&FLAGS, key).pointer(),
            };
            let message = "a later flag has the same key and stands in its place";
            problems.warn(ProblemCode::DuplicateKey, Some(key), &place, &[message]);
        }
        links::follow(&mut ruleset, self.compiler, &mut problems);
        let Problems { list: problems, count: problem_count } = problems;
        (Loaded { ruleset, format, problems, problem_count }, standing)
    }
}

/// A member of the outermost object, unless it is absent or null.
fn member<'v>(root: &'v Json<'v>, name: &str) -> Option<&'v Json<'v>> {
    Object::new(root, &Place::Root).ok()?.get(name)
}

/// The settings of a text that is no array, if it is schema 1; `None` if it may
/// be Rollgate's.
fn recognise(
    listing: Option<Listing>,
    root: &Json<'_>,
) -> Result<Option<Bucketing>, SnapshotError> {
    match (member(root, "schema"), listing) {
        (Some(Json::Number(1.0)), Some(Listing::Flags)) => {}
        (None, Some(Listing::Named)) => return Ok(None),
        (None | Some(Json::Number(1.0)), _) => return Err(unknown_format(root)),
        _ => {
            let message = "the only `schema` that isoflag reads is 1";
            return Err(refusal(SnapshotErrorCode::UnsupportedSchema, "/schema", message));
        }
    }
    let place = Place::Member(&Place::Root, "bucketing");
    let bucketing = member(root, "bucketing").map(|value| schema1::bucketing(value, &place));
    let bucketing = bucketing.transpose().map_err(|fault| {
        refusal(SnapshotErrorCode::BadBucketing, &fault.pointer, &fault.message)
    })?;
    if !matches!(member(root, "segments"), None | Some(Json::Object(_))) {
        let message = "`segments` is an object: name → conditions";
        return Err(refusal(SnapshotErrorCode::BadSegments, "/segments", message));
    }
    Ok(Some(bucketing.unwrap_or_default()))
}

fn refusal(code: SnapshotErrorCode, pointer: &str, message: &str) -> SnapshotError {
    let place = Some(error::Place::Pointer(pointer.to_owned()));
    SnapshotError { code, message: message.to_owned(), place }
}

/// The error of JSON that is no snapshot, with the name of the system whose
/// configuration it looks like.
fn unknown_format(root: &Json<'_>) -> SnapshotError {
    let has = |name: &str| member(root, name).is_some();
    let vendor = match () {
        () if has("$schema") || has("$evaluators") => " (it looks like flagd's)",
        () if has("segments") && !has("schema") => " (it looks like LaunchDarkly's)",
        () if has("features") && has("version") => " (it looks like Unleash's)",
        () if has("features") => " (it looks like GrowthBook's)",
        () => "",
    };
    let shapes = "a snapshot is a JSON array of flags, an object with `schema`: 1 and an array \
                  `flags`, or Rollgate's object of `flags`";
    refusal(SnapshotErrorCode::UnknownFormat, "", &[shapes, vendor].concat())
}
