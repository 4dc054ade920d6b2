//! Reading a pattern's text: groups, flags and repetitions.

mod item;

use super::Refusal;
use super::class::Class;
use super::program::{Builder, DEEPEST, Program};

/// What regex-lite counts for a name, besides its bytes.
const NAME: u64 = 4;

// The flags that can be set, a bit each.
const FOLDED: u8 = 1;
const MULTI_LINE: u8 = 2;
const DOT_ALL: u8 = 4;
const CRLF: u8 = 8;
const SPACED: u8 = 16;
// These two change nothing, the first only which of several matches is found.
const UNGREEDY: u8 = 32;
const UNICODE: u8 = 64;

/// Translates a pattern.
pub(super) fn parse(text: &str, program: &mut Program) -> Result<(), Refusal> {
    let mut chars = Vec::new();
    for char in text.chars() {
        chars.push(char);
    }
    let mut parser = Parser {
        rest: &chars,
        flags: 0,
        groups: 0,
        names: Vec::new(),
        class: Class::default(),
        builder: Builder::new(program),
    };
    parser.expression(0)?;
    parser.builder.finish()
}

struct Parser<'t, 'p> {
    rest: &'t [char],
    flags: u8,
    groups: u64,
    names: Vec<&'t [char]>,
    /// The class that is being read.
    class: Class,
    builder: Builder<'p>,
}

type Step<T> = Result<T, Refusal>;

impl Parser<'_, '_> {
    fn peek(&self) -> Option<char> {
        self.rest.first().copied()
    }

    fn next(&mut self) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn is_set(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    fn is_at(&self, char: char) -> bool {
        self.peek() == Some(char)
    }

    /// Skips these characters, if they come next; comments and white space
    /// between them, if there may be some.
    fn eat(&mut self, text: &str, is_spaced: bool) -> bool {
        let rest = self.rest;
        for byte in text.bytes() {
            if !self.is_at(byte.into()) {
                self.rest = rest;
                return false;
            }
            self.next();
            if is_spaced {
                self.skip_space();
            }
        }
        true
    }

    fn skip_white(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.next();
        }
    }

    /// Skips white space and comments, if there may be some.
    fn skip_space(&mut self) {
        while self.is_set(SPACED) {
            self.skip_white();
            if !self.is_at('#') {
                break;
            }
            while !matches!(self.next(), None | Some('\n')) {}
        }
    }

    fn advance(&mut self) {
        self.next();
        self.skip_space();
    }

    /// Everything up to the end, or to a `)` that was not opened here.
    fn expression(&mut self, level: u32) -> Step<()> {
        if level > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        let first = self.builder.count();
        let mut alternatives = 0;
        loop {
            self.skip_space();
            match self.peek() {
                None => break,
                Some(')') if level > 0 => break,
                Some(')') => return Err(Refusal::UnopenedGroup),
                Some('(') => self.group(level)?,
                Some('|') => {
                    self.next();
                    self.builder.sequence(first + alternatives);
                    self.builder.alternative();
                    alternatives += 1;
                }
                Some('?' | '*' | '+' | '{') => {
                    if self.builder.count() == first + alternatives {
                        return Err(Refusal::NothingToRepeat);
                    }
                    self.repetition()?;
                }
                Some(_) => self.single()?,
            }
        }
        self.builder.sequence(first + alternatives);
        self.builder.choice(first);
        Ok(())
    }

    /// A group, or flags for what follows.
    fn group(&mut self, level: u32) -> Step<()> {
        let flags = self.flags;
        self.advance();
        if let ['?', '=' | '!', ..] | ['?', '<', '=' | '!', ..] = self.rest {
            return Err(Refusal::LookAround);
        }
        let mut name_size = 0;
        let mut is_numbered = true;
        if self.eat("?P<", false) || self.eat("?<", false) {
            name_size = self.name()?;
        } else if self.eat("?", false) {
            is_numbered = false;
            if !self.read_flags()? {
                return Ok(());
            }
        }
        self.groups += u64::from(is_numbered);
        let number = self.groups;
        self.expression(level + 1)?;
        if !self.eat(")", false) {
            return Err(Refusal::Unfinished);
        }
        self.flags = flags;
        if is_numbered {
            self.builder.group(number, name_size);
        }
        Ok(())
    }

    /// The bytes of a group's name, which no other may have.
    fn name(&mut self) -> Step<u64> {
        let whole = self.rest;
        let (mut length, mut bytes) = (0, 0);
        loop {
            let is_inner = length > 0;
            match self.next() {
                Some('>') if is_inner => break,
                Some(char)
                    if char == '_'
                        || char.is_alphabetic()
                        || is_inner && (matches!(char, '.' | '[' | ']') || char.is_numeric()) =>
                {
                    length += 1;
                    bytes += char.len_utf8();
                }
                _ => return Err(Refusal::GroupName),
            }
        }
        let name = whole.get(..length).unwrap_or_default();
        if self.names.contains(&name) {
            return Err(Refusal::GroupName);
        }
        self.names.push(name);
        Ok(bytes as u64 + NAME)
    }

    /// Sets flags. Whether they are those of a group: `:` follows, not `)`.
    fn read_flags(&mut self) -> Step<bool> {
        let mut seen = 0;
        let mut is_negated = false;
        let mut is_unfinished = true;
        loop {
            let flag = match self.next() {
                Some(':') if !is_negated || !is_unfinished => return Ok(true),
                Some(')') if !is_unfinished => return Ok(false),
                Some('-') if !is_negated => {
                    is_negated = true;
                    is_unfinished = true;
                    continue;
                }
                Some('i') => FOLDED,
                Some('m') => MULTI_LINE,
                Some('s') => DOT_ALL,
                Some('R') => CRLF,
                Some('x') => SPACED,
                Some('U') => UNGREEDY,
                Some('u') => UNICODE,
                _ => return Err(Refusal::Flags),
            };
            if seen & flag != 0 {
                return Err(Refusal::Flags);
            }
            seen |= flag;
            is_unfinished = false;
            if is_negated {
                self.flags &= !flag;
            } else {
                self.flags |= flag;
            }
        }
    }

    /// How often what comes before is repeated.
    fn repetition(&mut self) -> Step<()> {
        let (min, max) = match self.next() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            _ => {
                self.skip_space();
                let min = self.count()?;
                let mut max = Some(min);
                if self.eat(",", true) {
                    max = if self.is_at('}') { None } else { Some(self.count()?) };
                }
                if !self.eat("}", true) || max.is_some_and(|max| max < min) {
                    return Err(Refusal::Repetition);
                }
                (min, max)
            }
        };
        // Only which of several matches is found depends on it.
        self.eat("?", false);
        self.builder.repeat(min, max);
        Ok(())
    }

    fn count(&mut self) -> Step<u32> {
        self.skip_white();
        let count = self.number(10, 0);
        self.skip_white();
        count.ok_or(Refusal::Repetition)
    }

    /// A number of so many digits, or of any number of them.
    fn number(&mut self, radix: u32, length: usize) -> Option<u32> {
        let mut value = 0;
        let mut count = 0;
        while let Some(digit) = self.peek().and_then(|char| char.to_digit(radix)) {
            value = (value * u64::from(radix) + u64::from(digit)).min(1 << 32);
            count += 1;
            self.advance();
            if count == length {
                break;
            }
        }
        let is_whole = count > 0 && (count == length || length == 0);
        u32::try_from(value).ok().filter(|_| is_whole)
    }
}
