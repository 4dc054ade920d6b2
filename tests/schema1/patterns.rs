//! Regular expressions (semantics.md, section 6.6).

use isoflag::{Context, FlagEvaluator};
use serde_json::json;

use crate::{asking, load, problem};

/// So often a text repeats a part.
const MANY: usize = 200_000;

fn matching(pattern: &str) -> FlagEvaluator {
    load(&asking(&json!([{"attribute": "a", "operator": "matches", "values": [pattern]}])))
}

/// Whether a pattern is refused, in the right words and place.
fn refused(pattern: &str) -> bool {
    let values = ["fine", pattern];
    for operator in ["matches", "not_matches"] {
        let condition = json!({"attribute": "a", "operator": operator, "values": values});
        let Some((code, pointer, message)) = problem(&asking(&json!([condition]))) else {
            return false;
        };
        assert_eq!((code, &*pointer), ("bad_regex", "/flags/0/rules/0/conditions/0/values/1"));
        assert!(message.len() > 20, "{message}");
    }
    true
}

#[test]
fn patterns_that_are_refused() {
    for patterns in [
        // Look-around, back-references, other engines' groups and anchors.
        r"(?=a) (?!a) (?<=a)b (?<!a)b (a)\1 (?P<n>a)(?P=n) \k<n> (?>a) \Ga a\K",
        // Unicode's classes.
        r"\p{L} \pL \P{Greek} [\p{L}]",
        // Unbalanced, unfinished, out of place.
        r"( ) (a a) [ [a [] [b-a] * +a ? a{2 a{2,1} \ (? (?i (?z) \q \x \u{110000}",
        r"(?P<>a) (?P<n>a)(?P<n>b)",
        // Huge.
        r"a{4294967296} (((a{100}){100}){100}){100} (?:\w{1000}){1000}",
    ] {
        for pattern in patterns.split(' ') {
            assert!(refused(pattern), "{pattern}");
        }
    }
    assert!(refused(&("(".repeat(200) + &")".repeat(200))), "nested too deep");
}

#[test]
fn a_pattern_has_at_most_a_thousand_bytes() {
    assert!(!refused(&"a".repeat(1_000)));
    assert!(refused(&"a".repeat(1_001)));
    // Bytes, not code points.
    assert!(!refused(&"é".repeat(500)));
    assert!(refused(&("é".repeat(500) + "a")));
}

#[test]
fn what_patterns_match() {
    for (pattern, yes, no) in [
        ("b", &["b", "abc"][..], &["", "B", "a"][..]),
        ("", &["", "a"], &[]),
        ("^a", &["a", "ab"], &["ba", "\na"]),
        ("b$", &["b", "ab"], &["b\n", "ba"]),
        (r"\Aab\z", &["ab"], &["ab\n", "aab"]),
        ("(?m)^b$", &["b", "a\nb\nc"], &["ab"]),
        ("^$", &[""], &["a", "\n"]),
        ("^a|b$", &["ax", "xb"], &["xa", "bx"]),
        ("^(?:a|b)$", &["a", "b"], &["ab", ""]),
        ("^(a|ab)(c|bcd)$", &["ac", "abc", "abcd", "abbcd"], &["ab", "abcdd"]),
        ("^a.c$", &["abc", "a\u{1F600}c", "a\rc"], &["a\nc", "ac", "abbc"]),
        ("(?s)^a.c$", &["a\nc"], &["ac"]),
        ("^a+?b*?$", &["a", "aaab"], &["b", ""]),
        ("^<.+?>$", &["<a>", "<a><b>"], &["<>"]),
        ("^a{2,3}$", &["aa", "aaa"], &["a", "aaaa"]),
        ("^[a-c-]+$", &["abc-"], &["d", ""]),
        ("^[^a-c]$", &["d", "\n", "\u{1F600}"], &["a", ""]),
        (r"^[\d\-]+$", &["1-2"], &["a"]),
        ("^[[:alpha:]]+$", &["aZ"], &["é", "1"]),
        (r"^\.\*\u00e9\x41$", &[".*éA"], &["a*éA"]),
        (r"\u{1F600}", &["x\u{1F600}"], &["\u{1F601}"]),
        // Code points, beyond the BMP too: one of them, not two.
        ("^.$", &["\u{1F600}", "é"], &["\u{1F600}\u{1F600}", "e\u{301}"]),
        ("^[\u{1F600}-\u{1F64F}]{2}$", &["\u{1F600}\u{1F64F}"], &["\u{1F600}", "\u{1F650}"]),
        // Only ASCII.
        (r"^\d$", &["7"], &["٧", "७", "\u{FF17}"]),
        (r"^\w+$", &["aZ_9"], &["é", "я", "a-b"]),
        (r"^\W$", &["é", "-"], &["a"]),
        (r"^\s$", &[" ", "\t", "\n", "\r", "\u{b}", "\u{c}"], &["\u{a0}", "\u{2003}", "\u{85}"]),
        (r"\ba\b", &["a", "x a y", "éaé"], &["ab", "_a"]),
        (r"^\B$", &[""], &[]),
        ("^(?i)straße$", &["STRAßE", "straße"], &["STRASSE", "STRAẞE"]),
        ("^(?i)k$", &["k", "K"], &["\u{212a}"]),
        ("^(?i)é$", &["é"], &["É"]),
        ("^(?i:a)b$", &["Ab"], &["AB"]),
        ("(?x) ^ a  b $ # a comment", &["ab"], &["a b"]),
    ] {
        let evaluator = matching(pattern);
        assert_eq!(evaluator.report().problems, [], "{pattern}");
        let holds = |text: &str| evaluator.is_enabled("f", &Context::new("u").with("a", text));
        for text in yes {
            assert!(holds(text), "{pattern} and {text:?}");
        }
        for text in no {
            assert!(!holds(text), "{pattern} and {text:?}");
        }
    }
}

#[test]
fn a_missing_attribute_is_the_empty_text() {
    let user = Context::new("u");
    assert!(matching("^$").is_enabled("f", &user));
    assert!(!matching(".").is_enabled("f", &user));
    assert!(matching("7").is_enabled("f", &user.clone().with("a", 475)));
    assert!(matching("^b").is_enabled("f", &user.clone().with("a", ["a", "b"])));
    assert!(!matching("^$").is_enabled("f", &user.with("a", Vec::<String>::new())));
}

#[test]
fn matching_takes_linear_time() {
    for (pattern, repeated, end) in [
        ("(a+)+$", "a", "!"),
        ("(a|a)*b", "a", ""),
        ("(x+x+)+y", "x", ""),
        ("(a|aa)+$", "a", "!"),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""),
        (r"(\s*\w*)*;", "a ", ""),
        (".*.*.*=.*!", "=", ""),
    ] {
        // Quadratic work would not come to an end.
        let context = Context::new("u").with("a", repeated.repeat(MANY) + end);
        assert!(!matching(pattern).is_enabled("f", &context), "{pattern}");
    }
}
