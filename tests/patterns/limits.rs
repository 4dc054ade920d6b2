//! How large and how deep patterns may be, to the last byte and level.

use crate::drawn::Draw;
use crate::is_read;

/// How many pieces of patterns are measured.
const PIECES: usize = if cfg!(debug_assertions) { 8 } else { 80 };

#[test]
fn nesting() {
    let repeated = |text: &str, times: usize| text.repeat(times);
    let mut read = [0, 0];
    for levels in 46..56 {
        for (open, close) in [("(", ")"), ("(?:", ")"), ("(a|", ")"), ("(?:a", ")"), ("(", ")+")] {
            for inner in ["", "a", "ab", "a|b", "a{2}", "(?i)", "[a]", "^"] {
                for times in ["", "{0}", "{1}", "*"] {
                    let halves = [repeated(open, levels), repeated(close, levels)];
                    let pattern = [&*halves[0], inner, &halves[1], times].concat();
                    read[usize::from(is_read(&pattern))] += 1;
                    let halves = [repeated(open, levels / 2), repeated(close, levels / 2)];
                    let pattern = [&*halves[0], inner, &halves[1], times].concat();
                    read[usize::from(is_read(&pattern))] += 1;
                }
            }
        }
        for (first, suffix) in [("a", "*"), ("a", "{1}"), ("(a)", "{0}"), ("a|b", "?"), ("^", "+")]
        {
            let pattern = [first, &repeated(suffix, levels)].concat();
            for pattern in [pattern.clone(), format!("({pattern})"), format!("(?:{pattern}){{0}}b")]
            {
                read[usize::from(is_read(&pattern))] += 1;
            }
        }
    }
    assert!(read[0] > 300 && read[1] > 300, "{read:?}");
}

/// A piece of a pattern, with everything that has a size of its own.
fn piece(draw: &mut Draw, depth: usize, names: &mut usize) -> String {
    let mut text = String::new();
    for _ in 0..=draw.below(3) {
        match draw.below(if depth < 4 { 14 } else { 6 }) {
            0 => text.push('a'),
            1 => text.push_str("[a-cx-z1]"),
            2 => text.push_str(r"\W"),
            3 => text.push('^'),
            4 => text.push_str(r"(?i:k)"),
            5 => text.push_str("()"),
            kind => {
                let inner = piece(draw, depth + 1, names);
                *names += 1;
                text.push_str(&match kind {
                    6 => format!("({inner})"),
                    7 => format!("(?<n{names}>{inner})"),
                    8 => format!("(?:{inner}|{inner}|)"),
                    9 => format!("(?:{inner}|b)"),
                    _ => format!("(?:{inner})"),
                });
            }
        }
        const TIMES: [&str; 14] = [
            "*", "+", "?", "{0}", "{1}", "{3}", "{0,4}", "{2,5}", "{1,2}", "{3,}", "{1,}", "{0,}",
            "{0,1}", "{7,7}",
        ];
        if draw.below(2) == 0 {
            text.push_str(TIMES[draw.below(TIMES.len())]);
        }
        // The same name twice is refused.
        if text.matches("(?<").count() > 1 || text.len() > 300 {
            text.truncate(0);
        }
    }
    text
}

/// For pieces of patterns: with how many more states they are just read, and
/// with a name of how many bytes besides.
#[test]
fn size() {
    let mut draw = Draw(3);
    let mut names = 0;
    let mut measured = 0;
    for _ in 0..PIECES {
        let piece = piece(&mut draw, 0, &mut names);
        let times = [1, 2, 30, 1_000][draw.below(4)];
        let with = |states: usize, name: usize| {
            format!("(?:{piece}){{{times}}}a{{{states}}}(?<{}>b)", "n".repeat(name))
        };
        let ours = |states, name| crate::Flags::new(&[&with(states, name)]).refused().is_empty();
        let most = last(1, 400_000, |states| ours(states, 1));
        let longest = last(1, 60, |name| ours(most, name));
        if most == 0 {
            // Nothing but the piece is too large already.
            assert!(!is_read(&with(1, 1)));
            continue;
        }
        assert!(is_read(&with(most, longest)) && longest < 33, "{piece}");
        assert!(!is_read(&with(most, longest + 1)), "{piece}");
        assert!(!is_read(&with(most + 1, 1)), "{piece}");
        measured += 1;
    }
    assert!(measured > PIECES / 2, "{measured}");
}

/// The last number from `from` on for which something holds, or `from` − 1.
fn last(from: usize, end: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (from - 1, end);
    while high - low > 1 {
        let middle = low.midpoint(high);
        if holds(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

#[test]
fn huge_patterns() {
    for (pattern, expected) in [
        ("a{327000}", true),
        // Where pointers are of 32 bits, regex-lite reads this one.
        ("a{400000}", false),
        ("a{4294967295}", false),
        ("(?:a{4294967295}){0}", true),
        ("(?:a{4294967296}){0}", false),
        ("(?:(?:a{1000}){1000}){0,0}b", true),
        ("a{1000}{1000}{1000}{1000}{1000}{1000}{0}", true),
        ("(((a{100}){100}){100}){100}", false),
        ("(){100000}", true),
        ("(){4294967295}", false),
        (r"\w{1000000}", false),
        ("(?:){327600}", true),
        ("(?:|){1000,}", true),
        ("(?:a*)*{50000}", true),
    ] {
        assert_eq!(is_read(pattern), expected, "{pattern}");
    }
    // Each of these is dropped again, or refused for its depth.
    assert!(is_read(&"a{300000}{0}".repeat(80)));
    assert!(!is_read(&["a{300000}", &"?".repeat(900)].concat()));
}
