//! Odd patterns, by hand.

use crate::{Flags, Tally, compare};

#[rustfmt::skip]
const PATTERNS: &[&str] = &[
    // Nothing, and repetitions of nothing.
    "", "|", "||", "()", "(|)", "(|a)*", "(a|)*b", "(a*)*b", "(?:)*", "(?:){2,}", "^*", "^*a", "$+",
    r"\b*a", r"(?:\b|\B)a", "(^)*a", "(?:^|b)*a", "a{0}", "a{0,0}b", "(a){0}b", "(?:^){0}a",
    "(|^)+a", "(a?){3}$", "(a??){2,3}b",
    // Repetitions of repetitions, and what may stand in bounds.
    "a**", "a+*?", "a{2}{3}", "a?{2}?", "a*+", "a{1}{1}", "a{2}?", "a{2}??", "a{02}", "a{2,02}",
    "a{ 2 }", "a{2 , 3}", "a{2,\n3\t}", "a{2,3 }", "a{\u{85}2}", "a{2, }", "a{2 2}", "a{-1}",
    "a{+1}", "a{1,2", "a{", "a{a}", "a{2;3}", "a}", "}", "{2}", "a|{2}", "(*a)", "(?i)*", "a(?i)*",
    "a{2,1}", "(?:a|{2})", "a{4294967295,4294967296}",
    // Flags.
    "(?i)K", "(?i)\u{212a}", "(?i)é", "(?i)[k]", "(?i)[^k]", "(?i)[j-l]", "(?i)[Z-a]", "(?i)[A-z]",
    "(?i)[M-a]", "(?i)[^Z-a]", r"(?i)[\x5A[-a]", r"(?i)[\x61]", r"(?i)[\x61-z]", r"(?i)[a-\x7a]",
    r"(?i)\x61", r"(?i)[\x30-9]", r"(?i)[\u{e9}-ê]", "(?i)[[:upper:]]", "(?i)[[:^upper:]]",
    r"(?i)[^\W]", r"(?i)\W", "a(?i)b|c", "(a(?i)b)c", "(?:(?i)a|b)c", "(?i:a(?-i)b)c", "(?-i)A",
    "(?i)(?-i:a)b", "(?s).", "(?s-s).", "(?-s).", "(?sR).", "(?R).", "(?mR)^a$", "(?R)^a$",
    "(?m)^a$", "(?mR)^", "(?mR)$", "(?mR)$a", "(?mR)^$", "(?mR)\r$", "(?mR)\r^\n", "(?mR)^\n",
    "(?m)\r$\n", "(?U)a+b", "(?U)a+?b", "(?u)a", "(?-u)é", "(?ui)A", "(?uu)a", "(?Ui-sm:a)", "(?",
    "(?i", "(?i:", "(?i:a", "(?)", "(?:)", "(?-)", "(?-:a)", "(?i-)", "(?i--s)", "(?ii)", "(?i-i)",
    "(?é)", "(? i)", "(?i )", "(?I)", "(?:a))", "((?i))a", "(?i)|A",
    // White space and comments.
    "(?x) a b", "(?x)a # b\nc", "(?x)a#b", "(?x)#", "(?x) ", "(?x)[ a b ]", "(?x)[a #]\n]",
    r"(?x)\ a", r"(?x)\#a", "(?x)[ ^ a ]", "(?x)[ - a ]", "(?x)[ ] a ]", "(?x)[a - b]",
    "(?x)[a - ]", "(?x)[a -# ]", "(?x)[a -#\n ]", "(?x)[a -# x\n ]", "(?x)[A-#x\n]]",
    "(?x)[a-# -\n z]", "(?x)[a-##\n]", "(?x)[a - - b]", "(?x)[& &]", "(?x)[- -]", "(?x)a + ?",
    "(?x)a {2} ?", "(?x)a { 1 , 2 }", "(?x)a {1#c\n0}", "(?x)a{1 #c\n0}", "(?x)a{1,#c\n2}",
    "(?x)( ?: a )", "(?x)( ?<n> a )", "(?x)(? i)", "(?x)(?<n >a)", r"(?x)\x 6 1", "(?x)\\x #c\n61",
    "(?x)\\x{ 6 #c\n1 } {2}", r"(?x)\u 0061", r"(?x)\b { start }a", r"(?x)\b{ s t a r t }a",
    "(?x)\\b{#c\nend}", r"(?x)\ b", "(?x)a\u{3000}b", "(?x)a\u{200b}b", "(?x)a\u{85}b\u{2028}c",
    "(?x:a b) c", "(?x)(?-x) a", "(?x)(?-x: a) b", "((?x) a) b", "a (?x) b # (", "(?x) | a",
    "(?x) *", "(?x)[[: alpha:]]", "(?x)[[:alpha:] - z]", "(?x)[\\w - z]", "(?x)\n^ a\n$ # end",
    // Groups.
    "(", ")", "(a", "a)", "(()", "())", "(?:", "(a|b", "(?<n>a)", "(?P<n>a)", "(?P<n>a)(?<n>b)",
    "(?<n>a)|(?<m>b)", "(?<n>(?<n>a))", "(?<n>a){0}(?<n>b)", "(?<>a)", "(?P<>a)", "(?<n", "(?P<n",
    "(?<n>", "(?<1>a)", "(?<_>a)", "(?<n1>a)", "(?<n.>a)", "(?<.n>a)", "(?<n[]>a)", "(?<]>a)",
    "(?<n->a)", "(?<n a>a)", "(?<é>a)", "(?<ñ٣>a)", "(?<٣>a)", "(?<nⅷ>a)", "(?<Ⅷ>a)", "(?<n²>a)",
    "(?<²>a)", "(?<ªº>a)", "(?<n\u{301}>a)", "(?<n\u{345}>a)", "(?<漢字>a)", "(?<n\u{1f600}>a)",
    "(?<n\u{200d}>a)", "(?<\u{1d400}\u{1d7d8}>a)", "(?P=n)", "(?P>n)", "(?Pn)", "(?'n'a)",
    "(?<n>>a)", "(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(?>a)", "(?|a)", "(?#c)a", "(?1)", "(?R)a",
    "(?&n)",
    // Escapes.
    "\\", "a\\", r"\\", r"\.", r"\*\+\?\(\)\|\[\]\{\}\^\$\#\&\-\~", r#"\!\"\%\'\,\/\:\;\=\@\_\`"#,
    r"\ ", "\\\n", "\\\0", "\\\u{7f}", r"\é", r"\e", r"\y", r"\Z", r"\G", r"\K", r"\h", r"\Q",
    r"\0", r"\1", r"\9", r"\p", r"\pL", r"\P{L}", r"\N", r"\R", r"\X", r"\C", r"\c", r"\k<n>",
    r"\g1", r"\o{1}", r"\a\f\t\n\r\v", r"\x", r"\x4", r"\x41", r"\x4g", r"\x{", r"\x{}", r"\x{41",
    r"\x{41}", r"\x{041}", r"\x{D7FF}", r"\x{D800}", r"\x{DFFF}", r"\x{E000}", r"\x{10FFFF}",
    r"\x{110000}", r"\x{100000041}", r"\x{0000000000000000000000041}", r"\x{FFFFFFFFFFFFFFFFFFFF}",
    r"\x{ 41}", r"\x{-1}", r"\u0041", r"\u{41}", r"\u041", r"\ud83d\ude00", r"\U00000041",
    r"\U0000041", r"\U{1F600}", r"\U0001F600", r"\UFFFFFFFF", r"\x{4_1}", r"\x+1", r"\xé1",
    // Edges of words.
    r"\ba\b", r"\Ba\B", r"\<a\>", r"\<", r"\>", r"\b{start}a", r"a\b{end}", r"\b{start-half}a",
    r"a\b{end-half}", r"\b{start-half}", r"\b{end-half}", r"\b{start", r"\b{", r"\b{}", r"\b{2}",
    r"\b{2,3}a", r"\b{ start}", r"\b{start }", r"\b{START}", r"\b{-}", r"\b{start1}",
    r"\b{start}{2}", r"\B{start}", r"\b{end}+", r"\bé\b", r"é\b", r"\b$", r"^\B$", r"\B\n",
    // Classes.
    "[", "[]", "[^]", "[]]", "[^]]", "[]a]", "[]-a]", "[a", "[a-", "[a-]", "[-a]", "[--a]", "[---]",
    "[-]", "[--]", "[^-]", "[^-a]", "[-]]", "[a-a]", "[b-a]", "[a-b-c]", "[a-c-]", "[a--]", "[+--]",
    "[,-.]", "[a-\\]]", "[[]", "[a[]", "[+-[]", "[[a]]", "[[:alpha:]]", "[[:alpha:]-z]",
    "[a-[:alpha:]]", "[[:^alpha:]]", "[^[:^alpha:]]", "[[:alpha]]", "[[:alpha:]", "[[:Alpha:]]",
    "[[:alphas:]]", "[[:]]", "[[::]]", "[[:^:]]", "[[:^^alpha:]]", "[[.a.]]", "[[=a=]]",
    "[:alpha:]", "[a&&b]", "[a&b]", "[&&]", "[&]", "[a--b]", "[a~~b]", "[a~b]", "[~~]", r"[\d]",
    r"[^\d]", r"[\d-z]", r"[\d-]", r"[a-\d]", r"[\w\W]", r"[^\w\W]", r"[^\s\S]a", r"[\b]", r"[\B]",
    r"[\A]", r"[\z]", r"[\<]", r"[\b{start}]", r"[\n-\r]", r"[\x41-\x43]", r"[\x{41}-C]",
    r"[A-\u0043]", r"[\-]", r"[\]]", r"[\^a]", r"[a\-z]", r"[\a]", r"[\q]", r"[\p{L}]", r"[\1]",
    r"[\", r"[a\", "[^^]", "[a^]", "[^\0-\u{10ffff}]", "[^\0-\u{10ffff}]*b", "[\0-\u{10ffff}]",
    "[\u{d7ff}-\u{e000}]", "[^\u{d7ff}\u{e000}]", "[^\0-\u{d7ff}]",
    "[^\0-\u{d7ff}\u{e000}-\u{10ffff}]", "[^\u{e000}-\u{10ffff}]", "[é-ü]", "[^é]", "[.]", "[$^]",
    "[(|)]", "[a*]", "[{2}]", "[#]", "[ ]", "[\n]", "[a-zb-y]", "[a-mn-z]", "[z-za-a]",
    // Where matches begin and end.
    "a|ab", "ab|a", "b|ab", "^a|b", "^a|^b", "(^a|b)c", "a^", "$a", "^^a", "a$$", "a$|b", r"\Aa",
    r"a\z", r"(\A|b)a", "(?m)^a|b", "(?:^a)?b", "(?:^a)+b", "(?:^a){0,2}b", "(?:^)?a", "x*", "x*$",
    ".*b", ".*?b", "^.*b$", "a.b", "a\nb", "(a|ab)(c|bcd)(d*)", "(a+)+$", "(x+x+)+y",
    "(?:a|a|aa)*b", "(a|b)*a(a|b){3}", "(ab){2,3}a", "a{0,3}b", "a{3,}b", "(?:ab|cd){2}",
    "(?:a{2}){2}", "((a{1,2}){1,2}){1,2}b", "a{1,2}?b$",
];

#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "", "a", "b", "A", "ab", "ba", "aa", "aab", "abab", "aaaaaa", "abc", "abcd", "acac", "ac",
    "a b", "a  b", " a", "a ", "a\n", "\na", "b\na", "a\nb\n", "a\r\nb", "\r\n", "\r", "\n", "\n\r",
    "a\rb", "xay", "_a", "a-b", "-", "--", "]", "[", "^", "k", "K", "\u{212a}", "é", "É", "éa",
    "aé", "z", "Z", "`", "[a]", "0", "9", "a1", "{2}", "a{2}", "}", "{", ",", "&", "&&", "~", "~~",
    "#", "a#b", "\\", "\"", " ", "\t", "\u{b}", "\u{85}", "\u{3000}", "\0", "\u{7f}", "\u{d7ff}",
    "\u{e000}", "\u{10ffff}", "\u{1f600}", "ab\u{1f600}ba", "xyxxy", "xxxx", "cdab", "bab", "babb",
    "aaab", "Ab", "AB", "aB", "a\u{301}", "start", "a{", "*+?()|[]{}^$#&-~", "!\"%',/:;=@_`",
    "\x07\x0c\t\n\r\x0b", "M", "m", "y", "7", "1f",
];

#[test]
fn odd_patterns() {
    let texts: Vec<String> = TEXTS.iter().map(|text| (*text).to_owned()).collect();
    let mut tally = Tally::default();
    compare(PATTERNS, &vec![texts; PATTERNS.len()], &mut tally);
    println!("{tally:?}");
    assert!(tally.read > 200 && tally.refused > 100, "{tally:?}");
}

#[test]
fn refusals_say_why() {
    for (pattern, why) in [
        ("a(b", "a group, a class or an escape is not finished"),
        ("a[b", "a group, a class or an escape is not finished"),
        ("a)", "a `)` closes no group"),
        ("a(?=b)", "look-around is not supported"),
        ("(?<!a)b", "look-around is not supported"),
        (r"(a)\1", "back-references are not supported"),
        (r"\p{L}", r"`\p` is not supported"),
        ("(?<n>a)(?<n>b)", "a group's name is malformed or taken"),
        ("(?z)a", "flags are malformed"),
        ("*a", "there is nothing to repeat"),
        ("a{2,1}", "a repetition is malformed"),
        (r"\y", "an escape is unknown"),
        (r"\x{110000}", "a code point is malformed"),
        ("[a[b]]", "a class in a class is not supported, nor is a set operation"),
        ("[b-a]", "a range is malformed"),
        ("a{1000000}", "it is too large"),
        (&"(".repeat(60), "it is nested too deep"),
    ] {
        let problems = Flags::new(&[pattern]).anywhere.report().problems;
        assert_eq!(problems[0].message, ["the pattern is refused: ", why].concat(), "{pattern}");
    }
}

/// Code points as the first and as another of a group's name, as white space, in
/// classes with `(?i)`, and escaped: these and every so many of the rest.
fn code_points(first: u32, step: usize) {
    let first = char::from_u32(first).unwrap();
    let mut chars: Vec<char> = ('\0'..first).collect();
    chars.extend((first..=char::MAX).step_by(step));
    for chars in chars.chunks(100) {
        for make in [
            |char: &char| format!("(?<{char}>a)"),
            |char: &char| format!("(?<a{char}>a)"),
            |char: &char| format!("(?x)a{char}b"),
            |char: &char| format!("(?i)[{char}][^{char}]"),
            |char: &char| format!("\\{char}"),
        ] {
            let patterns: Vec<String> = chars.iter().map(make).collect();
            let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
            let texts = |char: &char| vec![format!("a{char}b"), "ab".to_owned(), char.to_string()];
            let texts: Vec<_> = chars.iter().map(texts).collect();
            compare(&patterns, &texts, &mut Tally::default());
        }
    }
}

#[test]
fn many_code_points() {
    if cfg!(debug_assertions) {
        code_points(0x800, 997);
    } else {
        code_points(0x3400, 13);
    }
}
