//! Numbers against RFC 8259's grammar, against `str::parse` of the standard
//! library and against `ryu_js`, an implementation of ECMAScript's
//! Number-to-String that was tested against V8.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use super::*;

/// xorshift64*, good enough to draw cases.
struct Draw(u64);

impl Draw {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.bits() % end
    }

    /// Digits that may stand before a point: no zero in front of others.
    fn integer(&mut self, digits: u64) -> String {
        let mut text = self.digits(digits);
        while text.len() > 1 && text.starts_with('0') {
            text.remove(0);
        }
        if text.is_empty() { "0".to_owned() } else { text }
    }

    fn digits(&mut self, count: u64) -> String {
        let mut text = String::new();
        for _ in 0..count {
            text.push(char::from(b'0' + self.below(10) as u8));
        }
        text
    }

    /// A number of the JSON grammar.
    fn spelling(&mut self) -> String {
        let mut text = ["", "-"][self.below(2) as usize].to_owned();
        let before = self.below(26);
        text += &self.integer(before);
        if self.below(4) > 0 {
            let after = 1 + self.below(25);
            text.push('.');
            text += &self.digits(after);
        }
        if self.below(3) == 0 {
            let exponent = self.below(641) as i64 - 330;
            let sign = if exponent >= 0 { ["", "+"][self.below(2) as usize] } else { "" };
            text += ["e", "E"][self.below(2) as usize];
            text += sign;
            text += &exponent.to_string();
        }
        text
    }

    /// Digits around 2^53 or fewer, with a point among, before or after them.
    fn short_spelling(&mut self) -> String {
        let bits = 1 + self.below(54);
        let digits =
            (self.bits() >> (64 - bits) | 1).to_string() + &"0".repeat(self.below(3) as usize);
        let after = self.below(25) as usize;
        let padded = "0".repeat((after + 1).saturating_sub(digits.len())) + &digits;
        let (before, after) = padded.split_at(padded.len() - after);
        let sign = ["", "-"][self.below(2) as usize];
        if after.is_empty() { [sign, before].concat() } else { [sign, before, ".", after].concat() }
    }
}

/// Texts that are one number of the JSON grammar whose double is finite.
const NUMBERS: [(&str, f64); 24] = [
    ("0", 0.0),
    ("-0", -0.0),
    ("-0.0", -0.0),
    ("30", 30.0),
    ("-7", -7.0),
    ("0.5", 0.5),
    ("10.25", 10.25),
    ("1e3", 1000.0),
    ("1E+2", 100.0),
    ("1e-7", 1e-7),
    ("0.1e1", 1.0),
    ("0e0", 0.0),
    ("1e05", 1e5),
    ("1e-400", 0.0),
    ("-1e-400", -0.0),
    ("0e400", 0.0),
    ("1.7976931348623157e308", f64::MAX),
    ("5e-324", 5e-324),
    ("9007199254740991", 9_007_199_254_740_991.0),
    ("9007199254740993", 9_007_199_254_740_992.0),
    ("9007199254740993.0000000000000000001", 9_007_199_254_740_994.0),
    ("1234567890123456789012345", 1.234_567_890_123_456_8e24),
    ("0.1", 0.1),
    ("0.30000000000000004", 0.300_000_000_000_000_04),
];

const NO_NUMBERS: [&str; 38] = [
    "",
    "-",
    "+",
    "+5",
    "--1",
    "-+1",
    "007",
    "00",
    "-01",
    "01.5",
    ".",
    ".5",
    "-.5",
    "5.",
    "5.e3",
    "1..2",
    "1.2.3",
    "e5",
    "1e",
    "1E",
    "1e+",
    "1e-",
    "1e+-2",
    "1e1.5",
    "0x10",
    "0b1",
    "1_000",
    "1,5",
    " 30 ",
    " 30",
    "30 ",
    "30\n",
    "Infinity",
    "-Infinity",
    "NaN",
    "inf",
    "٣",
    "1e400",
];

#[test]
fn numbers_are_parsed() {
    for (text, number) in NUMBERS {
        assert_eq!(scan(text.as_bytes()), Some(text.len()), "{text}");
        let parsed = parse(text.as_bytes());
        assert_eq!(parsed.map(f64::to_bits), Some(number.to_bits()), "{text}");
    }
}

#[test]
fn other_texts_are_no_numbers() {
    for text in NO_NUMBERS.iter().chain(&["-1e400", "1e309", "1.8e308", "1\0", "\u{FEFF}1"]) {
        assert_eq!(parse(text.as_bytes()), None, "{text:?}");
    }
    assert_eq!(parse(b"1\xFF"), None);
}

#[test]
fn scanning_stops_where_a_number_ends() {
    let cases: [(&str, Option<usize>); 14] = [
        ("30,", Some(2)),
        ("30 ", Some(2)),
        ("007", Some(1)),
        ("-01", Some(2)),
        ("0x10", Some(1)),
        ("1.5]", Some(3)),
        ("1.5.5", Some(3)),
        ("1e5e5", Some(3)),
        ("1E+2}", Some(4)),
        ("1e400", Some(5)),
        ("5.", None),
        ("1e+", None),
        (" 30", None),
        ("-", None),
    ];
    for (text, length) in cases {
        assert_eq!(scan(text.as_bytes()), length, "{text:?}");
    }
}

#[test]
fn a_value_is_the_nearest_double() {
    const SEED: u64 = 0x5EED_0001;
    let mut draw = Draw(SEED);
    for case in 0..200_000 {
        let text = if case % 2 == 0 { draw.spelling() } else { draw.short_spelling() };
        let nearest: f64 = text.parse().expect("Rust reads all numbers of JSON");
        assert_eq!(scan(text.as_bytes()), Some(text.len()), "seed {SEED:#x}, case {case}: {text}");
        let ours = value(&text);
        assert_eq!(ours.to_bits(), nearest.to_bits(), "seed {SEED:#x}, case {case}: {text}");
        let finite = nearest.is_finite().then_some(ours);
        assert_eq!(parse(text.as_bytes()), finite, "seed {SEED:#x}, case {case}: {text}");
    }
}

#[test]
fn canonical_texts_are_those_of_ecmascript() {
    // Written down from ECMA-262, Number::toString.
    let cases = [
        (0.0, "0"),
        (-0.0, "0"),
        (30.0, "30"),
        (-30.5, "-30.5"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (-1e21, "-1e+21"),
        (1.5e21, "1.5e+21"),
        (123_456_789_012_345_680_000.0, "123456789012345680000"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (-1.5e-7, "-1.5e-7"),
        (5e-324, "5e-324"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (f64::MAX, "1.7976931348623157e+308"),
        (f64::MIN, "-1.7976931348623157e+308"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992"),
        (-9_007_199_254_740_994.0, "-9007199254740994"),
        (18_446_744_073_709_551_615.0, "18446744073709552000"),
    ];
    for (number, text) in cases {
        assert_eq!(canonical(number), text);
    }
}

#[test]
fn canonical_texts_are_those_of_ryu_js() {
    const SEED: u64 = 0x5EED_0002;
    let mut draw = Draw(SEED);
    let mut buffer = ryu_js::Buffer::new();
    let mut check = |number: f64| {
        let (ours, theirs) = (canonical(number), buffer.format_finite(number));
        assert_eq!(ours, theirs, "seed {SEED:#x}, bits {:#018x}", number.to_bits());
        let read: f64 = ours.parse().expect("a canonical text is a number");
        assert_eq!(read, number, "seed {SEED:#x}, bits {:#018x}", number.to_bits());
    };
    let mut drawn = 0;
    while drawn < 1_000_000 {
        let number = f64::from_bits(draw.bits());
        if number.is_finite() {
            check(number);
            drawn += 1;
        }
    }
    for _ in 0..100_000 {
        // Integers and halves of every magnitude up to 2^64.
        let magnitude = draw.below(64);
        let integer = (draw.bits() >> magnitude) as f64;
        [integer, -integer, integer / 2.0].into_iter().for_each(&mut check);
    }
    for integer in EXACT - 1_000..EXACT + 1_000 {
        check(integer as f64);
        check(-(integer as f64));
    }
}
