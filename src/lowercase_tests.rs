//! Lower-casing against the standard library's of Rust 1.95, which has Unicode
//! 17.0's tables, as the pinned toolchain has: all code points, and all of them
//! around a Σ.

use super::*;

/// A later Unicode gives other answers: then the tables stay and their oracle,
/// the toolchain that tests them, stays at 17.0 too.
#[test]
fn the_oracle_has_the_version_of_the_tables() {
    assert_eq!(char::UNICODE_VERSION, (17, 0, 0));
}

#[track_caller]
fn assert_lower(text: &str) {
    // Comparing first is quicker than the messages.
    if lower_case(text) != text.to_lowercase() {
        assert_eq!(lower_case(text), text.to_lowercase(), "{text:?} {}", text.escape_unicode());
    }
}

/// The place in the table moves forward, backward and not at all.
#[test]
fn every_code_point() {
    let all = || ('\0'..=char::MAX).filter(|it| *it != 'Σ');
    assert_lower(&all().collect::<String>());
    assert_lower(&all().rev().collect::<String>());
    // The longest ways back and forth.
    let far = all().step_by(61).chain(all().take(0x600)).flat_map(|it| ['É', it, it, '𞤀']);
    assert_lower(&far.collect::<String>());
}

/// Asserts the sigmas around a character.
fn assert_sigmas(character: char) {
    let mut text = String::new();
    for (before, after) in [
        ("Σ", ""),
        ("", "Σ"),
        ("a", "Σ"),
        ("aΣ", ""),
        ("aΣ", "a"),
        ("1", "Σ"),
        ("a.", "Σ"),
        ("a", "'Σ"),
        ("aΣ'", "a"),
        ("aΣ", ".b"),
        ("aΣ", "1a"),
        ("Σ", "Σ"),
        ("ΣΣ", "ΣΣ"),
    ] {
        text.clear();
        text.extend([before, character.encode_utf8(&mut [0; 4]), after]);
        assert_lower(&text);
    }
}

#[test]
fn around_a_sigma_where_runs_begin_and_end() {
    let kind = |it: char| (is_in(CASED, it), is_in(CASE_IGNORABLE, it));
    let mut edges = 0;
    for (before, after) in ('\0'..char::MAX).zip('\u{1}'..).take(0x1_F200) {
        if kind(before) != kind(after) {
            assert_sigmas(before);
            assert_sigmas(after);
            edges += 1;
        }
    }
    assert!(edges > 1_177, "{edges}");
    for code in (0x1_F200..0x11_0000).step_by(251).chain(0xE_0000..0xE_0200) {
        assert_sigmas(char::from_u32(code).unwrap_or_default());
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "takes minutes when not optimised")]
fn every_code_point_around_a_sigma() {
    for character in '\0'..=char::MAX {
        assert_sigmas(character);
        assert_lower(character.encode_utf8(&mut [0; 4]));
    }
}

/// All texts of up to seven characters of each kind.
#[test]
fn short_texts_with_sigmas() {
    // Cased, neither, ignored by case, ignored and cased.
    let kinds = ['Σ', 'a', ' ', '\u{301}', 'ʰ'];
    let mut texts = vec![String::new()];
    for _ in 0..7 {
        let longer = |text: &String| kinds.map(|kind| format!("{text}{kind}"));
        texts = texts.iter().flat_map(longer).collect();
        for text in &texts {
            assert_lower(text);
        }
    }
    assert_eq!(texts.len(), 78_125);
}

#[test]
fn words() {
    for (text, lower) in [
        ("", ""),
        ("ΌΣΟΣ ΟΔΥΣΣΕΎΣ", "όσος οδυσσεύς"),
        ("İSTANBUL IĞDIR", "i̇stanbul iğdir"),
        ("STRAẞE", "straße"),
        ("ＡÅΩЖԱႠᏣᏰ𐐀", "ａåωжաⴀꮳᏸ𐐨"),
        ("ǅǄǆ ÀÀ ŸÿÝ", "ǆǆǆ àà ÿÿý"),
        ("日本語 Ab 한국어", "日本語 ab 한국어"),
    ] {
        assert_eq!(lower_case(text), lower);
        assert_eq!(text.to_lowercase(), lower);
    }
}

/// How the tables were made, from the standard library.
mod made {
    use super::*;

    fn write(table: &mut Vec<u8>, mut number: u32) {
        while number >= 0x80 {
            table.push(number as u8 | 0x80);
            number >>= 7;
        }
        table.push(number as u8);
    }

    fn set(holds: fn(char) -> bool) -> Vec<u8> {
        let (mut table, mut inside, mut from) = (Vec::new(), false, 0);
        for code in 0..0x11_0000 {
            if char::from_u32(code).is_some_and(holds) != inside {
                write(&mut table, code - from);
                (inside, from) = (!inside, code);
            }
        }
        assert!(!inside);
        table
    }

    /// What is added to a code point.
    fn delta(code: u32) -> i32 {
        let character = char::from_u32(code).unwrap_or_default();
        character.to_lowercase().next().map_or(0, |lower| lower as i32 - character as i32)
    }

    /// The table, and where its runs end.
    fn mapping() -> (Vec<u8>, Vec<(u32, usize)>) {
        let (mut table, mut ends) = (Vec::new(), Vec::new());
        let (mut from, mut code) = (0, 0x80);
        while code < 0x11_0000 {
            let (start, added) = (code, delta(code));
            // Of those that take turns, a pair; else one.
            let step = if added == 1 { 2 } else { 1 };
            while code < 0x11_0000 && delta(code) == added {
                code += step;
            }
            if added == 0 {
                continue;
            }
            write(&mut table, start - from);
            write(&mut table, code - start);
            write(&mut table, ((added << 1) ^ (added >> 31)) as u32);
            from = code;
            ends.push((code, table.len()));
        }
        (table, ends)
    }

    #[test]
    fn the_mapping() {
        let (table, ends) = mapping();
        assert_eq!(MAPPING, table);
        assert!(MARKS.is_sorted() && MARKS.iter().all(|mark| ends.contains(mark)), "{ends:x?}");
    }

    #[test]
    fn the_sets() {
        let cased = |it: char| it.is_lowercase() || it.is_uppercase() || delta(it.into()) != 0;
        assert_eq!(CASED, set(cased));
        // Where it makes no difference whether it is there.
        let ignored = |it: char| {
            format!("aΣ{it}a").to_lowercase().contains('σ')
                && format!("a{it}Σ").to_lowercase().contains('ς')
                && !format!("{it}Σ").to_lowercase().contains('ς')
        };
        assert_eq!(CASE_IGNORABLE, set(ignored));
    }
}
