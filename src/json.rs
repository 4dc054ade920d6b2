//! The JSON reader: RFC 8259, strict, one flag at a time, so that a large
//! snapshot is never held as a tree (semantics.md, section 3).

use std::borrow::Cow;

use crate::error::{SnapshotError, SnapshotErrorCode};
use crate::{number, order};

mod refusal;
mod string;

use refusal::Refusal;

/// The most bytes that are read: 64 MiB.
pub(crate) const MOST_BYTES: usize = 64 << 20;
/// Objects with more members look for equal names by sorting.
const FEW_MEMBERS: usize = 16;
/// Room for more elements or members than this is not kept.
const LITTLE_ROOM: usize = 16;
/// The most lists, and the most objects, whose room is kept.
const MOST_KEPT: usize = 1_000;

/// A JSON value that borrows from the text it was read from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json<'t> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(Cow<'t, str>),
    List(Vec<Json<'t>>),
    /// Members with distinct names, in document order.
    Object(Vec<Member<'t>>),
}

pub(crate) type Member<'t> = (Cow<'t, str>, Json<'t>);

/// What a snapshot's text is handed over to, in document order.
pub(crate) trait Document<'t> {
    /// Flags begin: the text itself, or its member `flags`. Earlier ones no
    /// longer count.
    fn begin(&mut self, listing: Listing);
    /// The next of the flags, with its position in an array.
    fn element(&mut self, position: usize, element: &Json<'t>);
    /// The next of the flags, with its name in an object.
    fn named(&mut self, name: &str, value: &Json<'t>);
    /// A member of the outermost object, other than flags.
    fn member(&mut self, name: Cow<'t, str>, value: Json<'t>);
}

/// Where flags stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    /// The whole text is an array of them.
    Root,
    /// The member `flags` of the outermost object is an array of them.
    Flags,
    /// The member `flags` of the outermost object is an object of them.
    Named,
}

/// The text after a byte order mark, if there is one.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Reads a snapshot's text. Before it is refused, some of it may have been
/// handed over.
///
/// # Errors
///
/// `too_large`, `too_deep`, `invalid_utf8` or `invalid_json`, the first that
/// applies.
pub(crate) fn read<'t>(
    bytes: &'t [u8],
    document: &mut dyn Document<'t>,
) -> Result<(), SnapshotError> {
    whole(bytes, |reader| reader.document(document))
}

/// Reads a text as one value.
///
/// # Errors
///
/// As [`read`].
pub(crate) fn read_value(bytes: &[u8]) -> Result<Json<'_>, SnapshotError> {
    whole(bytes, Reader::value)
}

fn whole<'t, T>(
    bytes: &'t [u8],
    read: impl FnOnce(&mut Reader<'t>) -> Step<T>,
) -> Result<T, SnapshotError> {
    if bytes.len() > MOST_BYTES {
        return Err(SnapshotError {
            code: SnapshotErrorCode::TooLarge,
            message: "the snapshot is larger than 64 MiB".to_owned(),
            place: None,
        });
    }
    let bytes = without_mark(bytes);
    let refusal = match core::str::from_utf8(bytes) {
        Ok(text) => {
            let mut reader = Reader::new(text);
            if let Some(value) = read(&mut reader)
                && reader.end().is_some()
            {
                return Ok(value);
            }
            let Reader { at, message, .. } = reader;
            Refusal { code: SnapshotErrorCode::InvalidJson, at, message }
        }
        Err(error) => Refusal {
            code: SnapshotErrorCode::InvalidUtf8,
            at: error.valid_up_to(),
            message: "the text is not UTF-8, or has a lone surrogate",
        },
    };
    Err(refusal.place_in(bytes))
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    level: usize,
    /// Why it does not read on, once it does not.
    message: &'static str,
    /// Empty ones with room, from flags that were read already.
    lists: Vec<Vec<Json<'t>>>,
    objects: Vec<Vec<Member<'t>>>,
}

/// `None`: it does not read on.
type Step<T> = Option<T>;

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        let (lists, objects) = (Vec::new(), Vec::new());
        Self { text, at: 0, level: 0, message: "", lists, objects }
    }

    fn document(&mut self, document: &mut dyn Document<'t>) -> Step<()> {
        match self.next_token() {
            Some(b'[') => self.elements(Listing::Root, document),
            Some(b'{') => self.members(|reader, name| {
                match reader.next_token() {
                    Some(b'[') if name == "flags" => reader.elements(Listing::Flags, document)?,
                    Some(b'{') if name == "flags" => {
                        document.begin(Listing::Named);
                        reader.members(|reader, name| {
                            let value = reader.value()?;
                            document.named(&name, &value);
                            reader.reuse(value);
                            Some(())
                        })?;
                    }
                    _ => document.member(name, reader.value()?),
                }
                Some(())
            }),
            _ => self.value().map(|_| ()),
        }
    }

    fn elements(&mut self, listing: Listing, document: &mut dyn Document<'t>) -> Step<()> {
        document.begin(listing);
        self.open()?;
        let mut position = 0;
        while self.more(b']', position == 0)? {
            let element = self.value()?;
            document.element(position, &element);
            self.reuse(element);
            position += 1;
        }
        Some(())
    }

    fn end(&mut self) -> Step<()> {
        match self.next_token() {
            None => Some(()),
            Some(_) => self.refuse("unexpected text after the end"),
        }
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn value(&mut self) -> Step<Json<'t>> {
        match self.next_token() {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => Some(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Boolean(true)),
            Some(b'f') => self.word("false", Json::Boolean(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) => self.refuse("expected a JSON value"),
            None => self.refuse("the text ends where a JSON value is expected"),
        }
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn list(&mut self) -> Step<Json<'t>> {
        self.open()?;
        let mut elements = self.lists.pop().unwrap_or_default();
        while self.more(b']', elements.is_empty())? {
            elements.push(self.value()?);
        }
        Some(Json::List(elements))
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn object(&mut self) -> Step<Json<'t>> {
        let mut members = self.objects.pop().unwrap_or_default();
        self.members(|reader, name| {
            members.push((name, reader.value()?));
            Some(())
        })?;
        Some(Json::Object(distinct(members)))
    }

    /// Keeps the room that a value took, where it is little, for the next one.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn reuse(&mut self, value: Json<'t>) {
        match value {
            Json::List(mut elements) if (1..=LITTLE_ROOM).contains(&elements.capacity()) => {
                elements.drain(..).for_each(|element| self.reuse(element));
                if self.lists.len() < MOST_KEPT {
                    self.lists.push(elements);
                }
            }
            Json::Object(mut members) if (1..=LITTLE_ROOM).contains(&members.capacity()) => {
                members.drain(..).for_each(|(_, value)| self.reuse(value));
                if self.objects.len() < MOST_KEPT {
                    self.objects.push(members);
                }
            }
            _ => {}
        }
    }

    /// Hands over each member's name; the value is `each`'s to read.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn members(&mut self, mut each: impl FnMut(&mut Self, Cow<'t, str>) -> Step<()>) -> Step<()> {
        self.open()?;
        let mut first = true;
        while self.more(b'}', first)? {
            first = false;
            if self.next_token() != Some(b'"') {
                return self.refuse("expected a member name in quotes");
            }
            let name = self.string()?;
            if self.next_token() != Some(b':') {
                return self.refuse("expected `:` after a member name");
            }
            self.at += 1;
            each(self, name)?;
        }
        Some(())
    }

    /// Takes an opening bracket.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn open(&mut self) -> Step<()> {
        self.level += 1;
        if self.level > refusal::LEVELS {
            return self.refuse("nested more than 127 levels deep");
        }
        self.at += 1;
        Some(())
    }

    /// Takes the comma before another element, or the closing bracket.
    #[cfg_attr(isoflag_package, optimize(speed))]
    fn more(&mut self, close: u8, first: bool) -> Step<bool> {
        match self.next_token() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.level -= 1;
                Some(false)
            }
            Some(_) if first => Some(true),
            Some(b',') => {
                self.at += 1;
                Some(true)
            }
            Some(_) => self.refuse("expected `,` or a closing bracket"),
            None => self.refuse("the text ends inside an array or object"),
        }
    }

    #[cfg_attr(isoflag_package, optimize(speed))]
    fn number(&mut self) -> Step<Json<'t>> {
        let Some(length) = number::scan(self.rest()) else {
            return self.refuse("not a number of JSON");
        };
        let value = number::value(self.slice(self.at, self.at + length));
        if value.is_infinite() {
            return self.refuse("the number is too large for a double");
        }
        self.at += length;
        Some(Json::Number(value))
    }

    fn word(&mut self, word: &str, value: Json<'t>) -> Step<Json<'t>> {
        if !self.rest().starts_with(word.as_bytes()) {
            return self.refuse("expected a JSON value");
        }
        self.at += word.len();
        Some(value)
    }

    /// The next byte that is no white space, which is not taken.
    #[inline]
    fn next_token(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        self.byte()
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn refuse<T>(&mut self, message: &'static str) -> Step<T> {
        self.message = message;
        None
    }
}

/// Keeps, of members with the same name, the last.
#[cfg_attr(isoflag_package, optimize(speed))]
pub(crate) fn distinct(members: Vec<Member<'_>>) -> Vec<Member<'_>> {
    let is_again = |(at, (name, _)): (usize, &Member<'_>)| {
        members.iter().skip(at + 1).any(|(later, _)| later == name)
    };
    match members.len() <= FEW_MEMBERS && !members.iter().enumerate().any(is_again) {
        true => members,
        false => last_ones(members),
    }
}

/// The same for many members, and for those of which some have the same name.
#[inline(never)]
fn last_ones(mut members: Vec<Member<'_>>) -> Vec<Member<'_>> {
    let name = |at: usize| members.get(at).map_or("", |(name, _)| name);
    let order = order::sorted(members.len(), &|a, b| name(a).cmp(name(b)));
    let mut kept = vec![true; members.len()];
    for (at, next) in order.iter().zip(order.iter().skip(1)) {
        if let Some(kept) = kept.get_mut(*at) {
            *kept = name(*at) != name(*next);
        }
    }
    let mut kept = kept.into_iter();
    members.retain(|_| kept.next().unwrap_or(true));
    members
}
