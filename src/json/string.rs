//! Strings of JSON, and what they escape.

use std::borrow::Cow;

use super::{Reader, Step};

impl<'t> Reader<'t> {
    /// Reads a string from its opening quote on.
    #[cfg_attr(isoflag_package, optimize(speed))]
    pub(super) fn string(&mut self) -> Step<Cow<'t, str>> {
        self.at += 1;
        let mut unescaped = String::new();
        loop {
            let start = self.at;
            while !matches!(self.byte(), None | Some(b'"' | b'\\' | 0..=0x1F)) {
                self.at += 1;
            }
            let run = self.slice(start, self.at);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Some(Cow::Borrowed(run));
                    }
                    unescaped.push_str(run);
                    return Some(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(run);
                    unescaped.push(self.escape()?);
                }
                Some(_) => return self.refuse("a control character in a string"),
                None => return self.refuse("the text ends inside a string"),
            }
        }
    }

    fn escape(&mut self) -> Step<char> {
        self.at += 1;
        let Some(letter) = self.byte() else {
            return self.refuse("the text ends inside a string");
        };
        let char = match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return self.refuse("unknown escape in a string"),
        };
        self.at += 1;
        Some(char)
    }

    /// Reads an escape from its `u` on, with its second half if it is one of a
    /// surrogate pair.
    fn unicode_escape(&mut self) -> Step<char> {
        let mut code = self.code_unit()?;
        if code & 0xFC00 == 0xD800 && self.rest().starts_with(b"\\u") {
            let at = self.at;
            self.at += 1;
            let low = self.code_unit()?;
            if low & 0xFC00 == 0xDC00 {
                code = 0x1_0000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
            } else {
                self.at = at;
            }
        }
        match char::from_u32(code) {
            Some(char) => Some(char),
            None => self.refuse("an unpaired surrogate in a string"),
        }
    }

    /// Takes `u` and four hexadecimal digits.
    fn code_unit(&mut self) -> Step<u32> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return self.refuse("expected four hexadecimal digits after `\\u`");
            };
            code = code << 4 | digit;
            self.at += 1;
        }
        Some(code)
    }
}
