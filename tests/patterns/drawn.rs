//! Drawn patterns: whole ones, damaged ones and heaps of tokens.

use crate::{LONGEST, Tally, compare};

/// How many patterns are drawn.
const PATTERNS: usize = if cfg!(debug_assertions) { 20_000 } else { 400_000 };

/// xorshift64*.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }

    /// True in so many of 100 cases.
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    fn char(&mut self) -> char {
        let all: Vec<char> = LETTERS.chars().collect();
        all[self.below(all.len())]
    }
}

/// Few, so that patterns and texts have much in common; then the rare ones.
const COMMON: &str = "aabbAB0_ -\n";
const LETTERS: &str = "aabbABzZ09_ -\n\r\t\u{b}[]{},:<>=!&~#'/\"`@\u{7f}éÉßſ\u{212a}\u{85}\u{a0}\u{3000}٣ⅷ²ª\u{d7ff}\u{e000}\u{fffd}\u{1f600}\u{10ffff}";
#[rustfmt::skip]
const ESCAPES: [&str; 62] = [
    r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"\b", r"\B", r"\A", r"\z", r"\<", r"\>",
    r"\b{start}", r"\b{end}", r"\b{start-half}", r"\b{end-half}", r"\b{ start }", r"\b{en d}",
    r"\b{middle}", r"\b{", r"\b{2}", r"\b{a", r"\n", r"\t", r"\r", r"\f", r"\v", r"\a", r"\x61",
    r"\x5A", r"\x{61}", r"\x{ 6 1 }", r"\x{00000000000000000061}", r"\u0041", r"\u{1F600}",
    r"\U00000062", r"\x{D800}", r"\uDFFF", r"\x{110000}", r"\x{FFFFFFFFFFFF}", r"\x{}", r"\x6",
    r"\x 61", r"\u 00e9", r"\x{e9", r"\x{g}", r"\.", r"\-", r"\]", r"\[", r"\^", r"\ ", r"\#",
    r"\/", r"\é", r"\q", r"\1", r"\p{L}", r"\Z", r"\\", r"\&", r"\~",
];
#[rustfmt::skip]
const NAMES: [&str; 17] = [
    "[:alnum:]", "[:alpha:]", "[:ascii:]", "[:blank:]", "[:cntrl:]", "[:digit:]", "[:graph:]",
    "[:lower:]", "[:print:]", "[:punct:]", "[:space:]", "[:upper:]", "[:word:]", "[:xdigit:]",
    "[:^alpha:]", "[:^space:]", "[:nono:]",
];
#[rustfmt::skip]
const REPETITIONS: [&str; 28] = [
    "*", "+", "?", "*", "+", "?", "*?", "+?", "??", "{2}", "{2,}", "{1,3}", "{0,2}", "{0}", "{1}",
    "{1,1}", "{0,1}", "{0,}", "{1,}?", "{ 2 , 3 }", "{2 ,3}?", "{ 1,2} ?", "{3,2}", "{,2}", "{2",
    "{2,", "{}", "{4294967296}",
];
#[rustfmt::skip]
const GROUPS: [&str; 27] = [
    "(", "(", "(", "(?:", "(?:", "(?:", "(?i:", "(?x:", "(?s-i:", "(?mR:", "(?Us:", "(?-u:",
    "(?<a>", "(?P<a>", "(?<b1.[]>", "(?<_é٣ª>", "(?<Ⅷ>", "(?<²>", "(?<٣>", "(?<>", "(?=", "(?!",
    "(?<=", "(?<!", "(?P=a", "(?ii:", "( ?:",
];
#[rustfmt::skip]
const FLAGS: [&str; 20] = [
    "(?i)", "(?m)", "(?s)", "(?R)", "(?x)", "(?U)", "(?u)", "(?im)", "(?mR)", "(?sR)", "(?ix)",
    "(?-i)", "(?-x)", "(?i-m)", "(?)", "(?-)", "(?i-)", "(?i-i)", "(?--i)", "(?y)",
];
#[rustfmt::skip]
const TOKENS: [&str; 26] = [
    "(", ")", "[", "]", "[^", "{", "}", "*", "+", "?", "|", ".", "^", "$", "-", "&&", "--", "~~",
    ":", ",", "(?", "[:", ":]", "\\", "#", "\\b{",
];
const COMMENTS: [&str; 7] = ["# c\n", "#\n", " ", "\n", "#]\n", "\u{85}", "# é"];

fn atom(draw: &mut Draw, depth: usize, to: &mut String) {
    match draw.below(100) {
        0..45 => to.push(COMMON.as_bytes()[draw.below(COMMON.len())].into()),
        45..52 => to.push(draw.char()),
        52..58 => to.push('.'),
        58..62 => to.push_str(draw.pick(&["^", "$"])),
        62..70 => {
            let all = if draw.chance(10) { &ESCAPES[..] } else { &ESCAPES[..12] };
            to.push_str(draw.pick(all));
        }
        70..80 => class(draw, to),
        80..96 if depth < 5 => {
            let groups = if draw.chance(3) { &GROUPS } else { &GROUPS[..16] };
            to.push_str(draw.pick(groups));
            choice(draw, depth + 1, to);
            to.push(')');
        }
        96..98 => {
            let all = if draw.chance(10) { &FLAGS[..] } else { &FLAGS[..14] };
            to.push_str(draw.pick(all));
        }
        98 => to.push_str(draw.pick(&COMMENTS)),
        _ => to.push('a'),
    }
}

fn class(draw: &mut Draw, to: &mut String) {
    to.push_str(draw.pick(&["[", "[", "[^", "[-", "[]", "[^-", "[^]"]));
    for _ in 0..=draw.below(3) {
        match draw.below(40) {
            0..20 => item(draw, to),
            20..30 => {
                item(draw, to);
                to.push('-');
                item(draw, to);
            }
            30..32 => to.push_str(["a-z", "A-z", "Z-a", "M-a"][draw.below(4)]),
            32..35 => to.push_str(draw.pick(&NAMES)),
            35..37 => to.push_str(draw.pick(&ESCAPES)),
            37 => to.push_str(draw.pick(&["-", "&", "~", "[", "&&", "--", "~~", "^", "- "])),
            38 => to.push_str(draw.pick(&COMMENTS)),
            _ => to.push_str(draw.pick(&[r"\d", r"\W", r"\S", r"\x41", r"\x{5a}"])),
        }
    }
    to.push(']');
}

fn item(draw: &mut Draw, to: &mut String) {
    match draw.below(10) {
        0..6 => to.push(COMMON.as_bytes()[draw.below(COMMON.len())].into()),
        6..9 => to.push(draw.char()),
        _ => to.push_str(draw.pick(&ESCAPES)),
    }
}

fn choice(draw: &mut Draw, depth: usize, to: &mut String) {
    loop {
        for _ in 0..draw.below(5) {
            atom(draw, depth, to);
            while draw.chance(25) {
                let repetitions = if draw.chance(6) { &REPETITIONS } else { &REPETITIONS[..18] };
                to.push_str(draw.pick(repetitions));
            }
        }
        if draw.chance(75) {
            return;
        }
        to.push('|');
    }
}

/// A pattern, not always a good one.
fn pattern(draw: &mut Draw) -> String {
    let mut text = String::new();
    if draw.chance(40) {
        text.push_str(draw.pick(&FLAGS[..14]));
    }
    if draw.chance(12) {
        for _ in 0..draw.below(10) {
            match draw.below(8) {
                0..3 => text.push_str(draw.pick(&TOKENS)),
                3 => text.push_str(draw.pick(&ESCAPES)),
                4 => text.push_str(draw.pick(&REPETITIONS)),
                5 => text.push_str(draw.pick(&GROUPS)),
                _ => text.push(draw.char()),
            }
        }
    } else {
        choice(draw, 0, &mut text);
    }
    if draw.chance(15) {
        damage(draw, &mut text);
    }
    text
}

/// Deletes, doubles, inserts and cuts.
fn damage(draw: &mut Draw, text: &mut String) {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=draw.below(2) {
        let at = draw.below(chars.len() + 1);
        match draw.below(5) {
            0 if at < chars.len() => {
                chars.remove(at);
            }
            1 if at < chars.len() => chars.insert(at, chars[at]),
            2 => chars.truncate(at),
            3 => chars.insert(at, draw.char()),
            _ => drop(chars.splice(at..at, draw.pick(&TOKENS).chars())),
        }
    }
    *text = chars.into_iter().collect();
}

/// A text that has something in common with a pattern.
fn text(draw: &mut Draw, pattern: &str) -> String {
    let from: Vec<char> = pattern.chars().collect();
    let mut text = String::new();
    for _ in 0..draw.below(8) {
        match draw.below(8) {
            0..2 if !from.is_empty() => text.push(from[draw.below(from.len())]),
            0..7 => text.push(COMMON.as_bytes()[draw.below(COMMON.len())].into()),
            _ => text.push(draw.char()),
        }
    }
    text
}

#[test]
fn drawn_patterns() {
    // Two halves, for machines with two cores.
    let half = |seed| {
        let mut draw = Draw(seed);
        let mut tally = Tally::default();
        for _ in 0..PATTERNS / 2 / 50 {
            let patterns: Vec<String> = (0..50).map(|_| pattern(&mut draw)).collect();
            assert!(patterns.iter().all(|pattern| pattern.len() <= LONGEST));
            let texts = |pattern: &String| (0..4).map(|_| text(&mut draw, pattern)).collect();
            let texts: Vec<Vec<String>> = patterns.iter().map(texts).collect();
            let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
            compare(&patterns, &texts, &mut tally);
        }
        tally
    };
    let halves = std::thread::scope(|scope| {
        let threads = [1, 2].map(|seed| scope.spawn(move || half(seed)));
        threads.map(|thread| thread.join().unwrap())
    });
    for tally in halves {
        println!("{tally:?}");
        // Nothing of it is rare.
        assert!(tally.read > PATTERNS / 4 && tally.refused > PATTERNS / 20, "{tally:?}");
        assert!(tally.hits.min(tally.misses) > PATTERNS / 4, "{tally:?}");
    }
}
