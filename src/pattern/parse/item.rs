//! Reading what stands for at most one code point.

use super::{CRLF, DOT_ALL, FOLDED, MULTI_LINE, Parser, SPACED, Step};
use crate::pattern::Refusal;
use crate::pattern::class::{self, Named};
use crate::pattern::look::Look;

/// What stands for at most one code point.
#[derive(Clone, Copy)]
enum Item {
    Char(char),
    /// It has been added to the class.
    Class,
    Look(Look),
}

/// What may follow `\b{`.
const BOUNDARIES: [(&str, Look); 4] = [
    ("start}", Look::WORD_START),
    ("end}", Look::WORD_END),
    ("start-half}", Look::NO_WORD_BEFORE),
    ("end-half}", Look::NO_WORD_AFTER),
];

impl Parser<'_, '_> {
    /// What stands for itself, for a class or for an anchor.
    pub(super) fn single(&mut self) -> Step<()> {
        let (start, end) = if !self.is_set(MULTI_LINE) {
            (Look::START, Look::END)
        } else if self.is_set(CRLF) {
            (Look::CRLF_START, Look::CRLF_END)
        } else {
            (Look::LINE_START, Look::LINE_END)
        };
        self.class.clear();
        let item = match self.next() {
            Some('^') => Item::Look(start),
            Some('$') => Item::Look(end),
            Some('.') => {
                if !self.is_set(DOT_ALL) {
                    self.class.add_char('\n');
                    if self.is_set(CRLF) {
                        self.class.add_char('\r');
                    }
                }
                self.class.negate();
                Item::Class
            }
            Some('[') => self.class()?,
            Some('\\') => self.escape()?,
            Some(char) => self.char(char),
            None => return Err(Refusal::Unfinished),
        };
        match item {
            Item::Char(char) => self.builder.char(char),
            Item::Class => self.builder.class(&self.class),
            Item::Look(look) => self.builder.look(look),
        }
        Ok(())
    }

    fn char(&mut self, char: char) -> Item {
        if self.is_set(FOLDED) && char.is_ascii_alphabetic() {
            self.class.add_char(char.to_ascii_lowercase());
            self.class.add_char(char.to_ascii_uppercase());
            return Item::Class;
        }
        Item::Char(char)
    }

    fn named(&mut self, named: Named, is_negated: bool) -> Item {
        self.class.add_named(named, is_negated);
        Item::Class
    }

    /// What comes after a backslash.
    fn escape(&mut self) -> Step<Item> {
        let Some(char) = self.next() else { return Err(Refusal::Unfinished) };
        Ok(match char {
            '0'..='9' => return Err(Refusal::BackReference),
            'p' | 'P' => return Err(Refusal::UnicodeClass),
            'x' => return self.code_point(2),
            'u' => return self.code_point(4),
            'U' => return self.code_point(8),
            'd' | 'D' => self.named(class::DIGIT, char == 'D'),
            's' | 'S' => self.named(class::SPACE, char == 'S'),
            'w' | 'W' => self.named(class::WORD, char == 'W'),
            'a' => Item::Char('\x07'),
            'f' => Item::Char('\x0C'),
            't' => Item::Char('\t'),
            'n' => Item::Char('\n'),
            'r' => Item::Char('\r'),
            'v' => Item::Char('\x0B'),
            'A' => Item::Look(Look::START),
            'z' => Item::Look(Look::END),
            'b' => Item::Look(self.boundary()?),
            'B' => Item::Look(Look::NO_WORD_EDGE),
            '<' => Item::Look(Look::WORD_START),
            '>' => Item::Look(Look::WORD_END),
            _ if char.is_ascii() && !char.is_ascii_alphanumeric() => Item::Char(char),
            _ => return Err(Refusal::Escape),
        })
    }

    /// A code point of so many hexadecimal digits, or of any number in braces.
    fn code_point(&mut self, length: usize) -> Step<Item> {
        self.skip_space();
        let in_braces = self.eat("{", true);
        let number = self.number(16, if in_braces { 0 } else { length });
        match number.and_then(char::from_u32) {
            Some(char) if !in_braces || self.eat("}", true) => Ok(self.char(char)),
            _ => Err(Refusal::CodePoint),
        }
    }

    /// What comes after `\b`, unless a repetition does.
    fn boundary(&mut self) -> Step<Look> {
        let rest = self.rest;
        if self.eat("{", true) {
            for (name, look) in BOUNDARIES {
                if self.eat(name, true) {
                    return Ok(look);
                }
            }
            if let Some('A'..='Z' | 'a'..='z' | '-') = self.peek() {
                return Err(Refusal::Escape);
            }
        }
        self.rest = rest;
        Ok(Look::WORD_EDGE)
    }

    /// What comes after the first bracket of a class.
    fn class(&mut self) -> Step<Item> {
        self.skip_space();
        let is_negated = self.eat("^", true);
        while self.eat("-", true) {
            self.class.add_char('-');
        }
        if self.class.ranges().is_empty() && self.eat("]", true) {
            self.class.add_char(']');
        }
        loop {
            self.skip_space();
            match self.rest {
                [] => return Err(Refusal::Unfinished),
                [']', ..] => break,
                ['[', ..] => self.posix()?,
                ['&', '&', ..] | ['-', '-', ..] | ['~', '~', ..] => {
                    return Err(Refusal::NestedClass);
                }
                _ => self.range()?,
            }
        }
        self.next();
        if self.is_set(FOLDED) {
            self.class.fold();
        }
        if is_negated {
            self.class.negate();
        }
        Ok(Item::Class)
    }

    /// A class of POSIX in one in brackets, such as `[:alpha:]`.
    fn posix(&mut self) -> Step<()> {
        if self.eat("[:", false) {
            let is_negated = self.eat("^", false);
            for (name, named) in class::NAMED {
                if self.eat(name, false) {
                    self.class.add_named(named, is_negated);
                    return Ok(());
                }
            }
        }
        Err(Refusal::NestedClass)
    }

    /// An item of a class, or a range between two.
    fn range(&mut self) -> Step<()> {
        let first = self.item()?;
        self.skip_space();
        if self.is_at('-') && !matches!(self.after_space(), Some(']' | '-')) {
            self.advance();
            match (first, self.item()?) {
                (Item::Char(first), Item::Char(last)) if first <= last => {
                    self.class.add(u32::from(first), u32::from(last) + 1);
                }
                _ => return Err(Refusal::ClassRange),
            }
        } else {
            match first {
                Item::Char(char) => self.class.add_char(char),
                Item::Class => {}
                Item::Look(_) => return Err(Refusal::ClassRange),
            }
        }
        Ok(())
    }

    fn item(&mut self) -> Step<Item> {
        match self.next() {
            None => Err(Refusal::Unfinished),
            Some('\\') => self.escape(),
            Some(char) => Ok(Item::Char(char)),
        }
    }

    /// What comes after the next character, white space and `#`. As in
    /// regex-lite, it is what a comment begins with that counts, not what comes
    /// after.
    fn after_space(&mut self) -> Option<char> {
        let rest = self.rest;
        self.next();
        if self.is_set(SPACED) {
            self.skip_white();
            if self.eat("#", false) {
                self.skip_white();
            }
        }
        let after = self.peek();
        self.rest = rest;
        after
    }
}
