//! Numbers: the JSON grammar, and the canonical text of a double
//! (semantics.md, sections 2.3 and 4.4).

use crate::double;

/// Integers up to this are doubles exactly.
const EXACT: u64 = 1 << 53;

/// How many bytes at the start are one number of the JSON grammar, if any are.
#[cfg_attr(isoflag_package, optimize(speed))]
pub(crate) fn scan(bytes: &[u8]) -> Option<usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let digits = |from: usize| {
        let mut at = from;
        while byte(at).is_ascii_digit() {
            at += 1;
        }
        at
    };
    let start = usize::from(byte(0) == b'-');
    let mut at = match byte(start) {
        b'0' => start + 1,
        b'1'..=b'9' => digits(start),
        _ => return None,
    };
    if byte(at) == b'.' {
        let end = digits(at + 1);
        if end == at + 1 {
            return None;
        }
        at = end;
    }
    if matches!(byte(at), b'e' | b'E') {
        let sign = usize::from(matches!(byte(at + 1), b'+' | b'-'));
        let end = digits(at + 1 + sign);
        if end == at + 1 + sign {
            return None;
        }
        at = end;
    }
    Some(at)
}

/// The double nearest to a text that [`scan`] took whole; infinite when it
/// overflows.
#[cfg_attr(isoflag_package, optimize(speed))]
pub(crate) fn value(text: &str) -> f64 {
    short(text.as_bytes()).unwrap_or_else(|| double::parse(text))
}

/// The finite double of a text that is one number of the JSON grammar.
pub(crate) fn parse(text: &[u8]) -> Option<f64> {
    if scan(text)? != text.len() {
        return None;
    }
    let number = value(core::str::from_utf8(text).ok()?);
    number.is_finite().then_some(number)
}

/// Numbers without exponent whose digits fit a double: there one operation
/// rounds correctly, and no library is asked.
#[cfg_attr(isoflag_package, optimize(speed))]
fn short(text: &[u8]) -> Option<f64> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    let mut mantissa: u64 = 0;
    let mut scale: Option<f64> = None;
    for byte in digits {
        match (byte, scale.as_mut()) {
            (b'.', None) => scale = Some(1.0),
            (b'0'..=b'9', scale) => {
                mantissa = mantissa * 10 + u64::from(byte - b'0');
                if mantissa >= EXACT {
                    return None;
                }
                if let Some(scale) = scale {
                    *scale *= 10.0;
                    // Powers of ten are doubles exactly only up to 10^22.
                    if *scale > 1e22 {
                        return None;
                    }
                }
            }
            _ => return None,
        }
    }
    let magnitude = mantissa as f64 / scale.unwrap_or(1.0);
    Some(if negative { -magnitude } else { magnitude })
}

/// The canonical text of a finite double.
pub(crate) fn canonical(number: f64) -> String {
    if number.abs() < EXACT as f64 && number.trunc() == number {
        let sign = if number < 0.0 { "-" } else { "" };
        [sign, &decimal(number.abs() as u64)].concat()
    } else {
        double::print(number)
    }
}

/// The digits of a natural number. The standard library formats in far more
/// code, which nothing else needs.
pub(crate) fn decimal(mut number: u64) -> String {
    let mut digits = [b'0'; 20];
    let mut length = 0;
    for slot in digits.iter_mut().rev() {
        *slot = b'0' + (number % 10) as u8;
        number /= 10;
        length += 1;
        if number == 0 {
            break;
        }
    }
    let text = digits.get(digits.len() - length..).unwrap_or_default();
    text.iter().map(|digit| char::from(*digit)).collect()
}

#[cfg(test)]
#[path = "number_tests.rs"]
mod tests;
