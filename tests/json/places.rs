//! How deep a text may be nested, and where errors are said to be.

use std::thread;

use isoflag::{Context, FlagEvaluator, SnapshotErrorCode};
use serde_json::Value;

use super::{check, code};

/// Nesting of one kind: what opens a level, what closes it.
const KINDS: [(&str, &[(&str, &str)]); 3] = [
    ("arrays", &[("[", "]")]),
    ("objects", &[("{\"a\":", "}")]),
    ("mixed", &[("[", "]"), ("{\"a\":", "}"), (" [ ", " ] ")]),
];

/// A text nested so many levels deep, `null` in the innermost.
fn nested(kind: &[(&str, &str)], levels: usize) -> String {
    let level = |at: usize| kind[at % kind.len()];
    let opening = (0..levels).map(|at| level(at).0);
    let closing = (0..levels).rev().map(|at| level(at).1);
    opening.chain(["null"]).chain(closing).collect()
}

#[test]
fn nesting_of_127_levels_is_read_and_of_128_is_not() {
    for (name, kind) in KINDS {
        for levels in [1, 2, 100, 126, 127] {
            assert!(check(nested(kind, levels).as_bytes(), name));
        }
        for levels in [128, 129, 500] {
            let text = nested(kind, levels);
            assert!(!check(text.as_bytes(), name));
            assert_eq!(code(&text), Some(SnapshotErrorCode::TooDeep), "{levels} {name}");
            // The place is the 128th bracket's, wherever reading stopped.
            let at = text.match_indices(['[', '{']).nth(127).map(|(at, _)| at + 1).unwrap();
            let error = FlagEvaluator::new(&text).unwrap_err();
            assert_eq!(error.line_column(), Some((1, at)), "{levels} {name}");
            assert_eq!(error.pointer(), None);
        }
        let full: Result<Value, _> = serde_json::from_str(&nested(kind, 128));
        assert!(full.unwrap_err().to_string().starts_with("recursion limit"), "{name}");
    }
}

#[test]
fn siblings_do_not_add_up() {
    let deep = nested(KINDS[2].1, 126);
    assert!(check(format!("[{deep},{deep}]").as_bytes(), "siblings"));
    assert_eq!(code(format!("[{deep},[{deep}]]")), Some(SnapshotErrorCode::TooDeep));
    assert!(check(format!("[{}]", ["[]"; 1_000].join(",")).as_bytes(), "wide"));
}

#[test]
fn too_deep_goes_before_what_else_is_wrong() {
    let brackets = "[".repeat(128);
    let around =
        [("", ""), ("x", ""), ("] ", ""), ("1 2 \"\\\"[\" ", "\0"), ("{]", ""), ("'é'\n\n", "")];
    for (before, after) in around {
        let text = [before, &brackets, after].concat();
        let error = FlagEvaluator::new(&text).unwrap_err();
        assert_eq!(error.code(), SnapshotErrorCode::TooDeep, "{before}");
        // The 128th bracket's place, not that of what is wrong before it.
        let lines = before.matches('\n').count();
        let column = if lines > 0 { 128 } else { before.len() + 128 };
        assert_eq!(error.line_column(), Some((lines + 1, column)), "{before}");
    }
    let not_utf8 = [b"\xFF".as_slice(), brackets.as_bytes()].concat();
    assert_eq!(code(not_utf8), Some(SnapshotErrorCode::TooDeep));
    let unclosed = KINDS.map(|(_, kind)| nested(kind, 10_000).replace([']', '}'], ""));
    assert_eq!(unclosed.map(code), [Some(SnapshotErrorCode::TooDeep); 3]);
    // Brackets in quoted strings are text, whether or not the rest is JSON.
    assert_eq!(code(format!("[\"{brackets}\\\"{brackets}\"]")), None);
    for text in [format!("[\"{brackets}\", x]"), format!("[\"\\\"{brackets}")] {
        assert_eq!(code(&text), Some(SnapshotErrorCode::InvalidJson), "{text}");
    }
}

#[test]
fn reading_stays_far_from_the_end_of_the_stack() {
    // 127 levels take about 170 KiB without optimisation, 45 KiB with it. A
    // module of WebAssembly has 1 MiB, the threads of Rust 2 MiB.
    const STACK: usize = if cfg!(debug_assertions) { 256 << 10 } else { 96 << 10 };
    let read = || {
        for (_, kind) in KINDS {
            let deepest = nested(kind, 127);
            let snapshot = code(&deepest);
            assert_ne!(snapshot, Some(SnapshotErrorCode::TooDeep));
            assert!(Context::from_json(&deepest).is_ok());
            assert_eq!(code(deepest.repeat(80)), Some(SnapshotErrorCode::InvalidJson));
            assert_eq!(code(nested(kind, 10_000)), Some(SnapshotErrorCode::TooDeep));
        }
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(read).unwrap();
    assert!(thread.join().is_ok());
}

#[test]
fn errors_stand_at_a_line_and_a_column() {
    use SnapshotErrorCode::{InvalidJson, InvalidUtf8};
    let cases: [(&[u8], SnapshotErrorCode, usize, usize); 41] = [
        (b"", InvalidJson, 1, 1),
        (b" ", InvalidJson, 1, 2),
        (b"\n", InvalidJson, 2, 1),
        (b"x", InvalidJson, 1, 1),
        (b"nul", InvalidJson, 1, 1),
        (b"[nulL]", InvalidJson, 1, 2),
        (b"[1 2]", InvalidJson, 1, 4),
        (b"[1,]", InvalidJson, 1, 4),
        (b"[,1]", InvalidJson, 1, 2),
        (b"[] []", InvalidJson, 1, 4),
        (b"[]\n]", InvalidJson, 2, 1),
        // Cut off: the place is the end.
        (b"[", InvalidJson, 1, 2),
        (b"[1,", InvalidJson, 1, 4),
        (b"[\n  1", InvalidJson, 2, 4),
        (b"[{\"key\"", InvalidJson, 1, 8),
        (b"[{\"key\":\n", InvalidJson, 2, 1),
        (b"[\"ab", InvalidJson, 1, 5),
        (b"[\"ab\\", InvalidJson, 1, 6),
        (b"[\"\\u00", InvalidJson, 1, 7),
        // Only a line feed ends a line; a carriage return is a column.
        (b"[\r\n1,\r\n  x]", InvalidJson, 3, 3),
        (b"[\r1,\r  x]", InvalidJson, 1, 8),
        (b"[1,\n\n\n\tx]", InvalidJson, 4, 2),
        // A line feed inside a string is an error before it is a line.
        (b"[\"a\nb\"]", InvalidJson, 1, 4),
        // A byte order mark is not counted, a second one is a code point.
        (b"\xEF\xBB\xBFx", InvalidJson, 1, 1),
        (b"\xEF\xBB\xBF[1,\r\n x]", InvalidJson, 2, 2),
        (b"\xEF\xBB\xBF\xEF\xBB\xBF[]", InvalidJson, 1, 1),
        // Code points are counted, not bytes or UTF-16's units.
        ("[\"é\", x]".as_bytes(), InvalidJson, 1, 7),
        ("[\"日本\", x]".as_bytes(), InvalidJson, 1, 8),
        ("[\"😀\", x]".as_bytes(), InvalidJson, 1, 7),
        ("[\"😀\n\"]".as_bytes(), InvalidJson, 1, 4),
        ("[\"e\u{301}\", x]".as_bytes(), InvalidJson, 1, 8),
        ("[\"é\",\n\"é\" é]".as_bytes(), InvalidJson, 2, 5),
        // Numbers: where they begin.
        (b"[1e400]", InvalidJson, 1, 2),
        (b"[0, -1e400]", InvalidJson, 1, 5),
        (b"[-]", InvalidJson, 1, 2),
        (b"[1.]", InvalidJson, 1, 2),
        (b"[007]", InvalidJson, 1, 3),
        // Bytes that are no UTF-8: the first of them.
        (b"\xFF", InvalidUtf8, 1, 1),
        (b"[\"\xC3\xA9\xFF\"]", InvalidUtf8, 1, 4),
        (b"x\n\n\"\xED\xA0\x80\"", InvalidUtf8, 3, 2),
        (b"[\"\xF0\x9F\x98", InvalidUtf8, 1, 3),
    ];
    for (text, code, line, column) in cases {
        let error = FlagEvaluator::new(text).unwrap_err();
        let found = (error.code(), error.line_column());
        assert_eq!(found, (code, Some((line, column))), "{}", text.escape_ascii());
        assert_eq!(Context::from_json(text), Err(error), "{}", text.escape_ascii());
    }
}

#[test]
fn unpaired_surrogates_stand_where_they_are_written() {
    // semantics.md names no column; it is the line, and within the string.
    for escape in [r"\ud800", r"\udbff", r"\udc00", r"\uDFFF", r"\ud83dx", r"\ud83d\u0041"] {
        for text in [format!("[\n \"{escape}\"]"), format!("[\n {{\"{escape}\": 1}}]")] {
            let error = FlagEvaluator::new(&text).unwrap_err();
            assert_eq!(error.code(), SnapshotErrorCode::InvalidJson, "{text}");
            let (line, column) = error.line_column().unwrap();
            assert_eq!(line, 2, "{text}");
            assert!((3..=16).contains(&column), "{text}: {column}");
        }
    }
    assert_eq!(code(r#"["\ud83d\ude00"]"#), None);
}
