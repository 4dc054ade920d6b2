//! Instants: dates, date-times and epoch milliseconds (semantics.md, section
//! 6.5).

use crate::number;

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;
/// The greatest distance from 1970 that a number may have: that of
/// ECMAScript's dates.
const FARTHEST: f64 = 8.64e15;

/// The epoch milliseconds of a text that is an instant.
pub(crate) fn parse(text: &[u8]) -> Option<f64> {
    if let Some(number) = number::parse(text) {
        return (number.abs() <= FARTHEST).then_some(number);
    }
    let (date, rest) = text.split_at_checked(10)?;
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = date else { return None };
    let day = days(digits(year)?, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?)? * DAY;
    let time = match rest {
        [] => 0,
        [b'T' | b't' | b' ', rest @ ..] => time(rest)?,
        _ => return None,
    };
    Some((day + time) as f64)
}

/// The text of whole epoch milliseconds in the years 1 to 9999:
/// `2026-11-21T00:00:00.000Z`.
pub(crate) fn print(at: f64) -> Option<String> {
    if at.trunc() != at || !(-62_135_596_800_000.0..253_402_300_800_000.0).contains(&at) {
        return None;
    }
    let (days, time) = ((at as i64).div_euclid(DAY), (at as i64).rem_euclid(DAY));
    // As in `days`: from 0000-03-01 on, in years that begin with March.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (late, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    let date = [padded(400 * era + year + late, 4), padded(month, 2), padded(day, 2)].join("-");
    let clock = [time / 3_600_000, time / MINUTE % 60, time / 1_000 % 60].map(|it| padded(it, 2));
    Some([&date, "T", &clock.join(":"), ".", &padded(time % 1_000, 3), "Z"].concat())
}

fn padded(number: i64, width: usize) -> String {
    let digits = number.to_string();
    "0".repeat(width.saturating_sub(digits.len())) + &digits
}

/// The days from 1970-01-01 to a day that exists.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        1..=12 => 31,
        _ => return None,
    };
    if year < 1 || !(1..=last).contains(&day) {
        return None;
    }
    // Years that begin with March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before_year = 365 * year + year / 4 - year / 100 + year / 400;
    let before_month = (153 * month + 2) / 5;
    // 719,468 days lie between 0000-03-01 and 1970-01-01.
    Some(before_year + before_month + day - 1 - 719_468)
}

/// The milliseconds of `hh:mm:ss`, a fraction and an offset.
fn time(text: &[u8]) -> Option<i64> {
    let (clock, rest) = text.split_at_checked(8)?;
    let [h1, h2, b':', m1, m2, b':', s1, s2] = clock else { return None };
    let minutes = minutes(&[*h1, *h2, b':', *m1, *m2])?;
    let seconds = digits(&[*s1, *s2]).filter(|seconds| *seconds <= 59)?;
    let (fraction, zone) = match rest {
        [b'.', rest @ ..] => {
            let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (fraction, zone) = rest.split_at_checked(length).filter(|_| length > 0)?;
            (fraction, zone)
        }
        _ => (&[][..], rest),
    };
    let place = |at: usize| fraction.get(at).map_or(0, |digit| i64::from(digit - b'0'));
    let milliseconds = 100 * place(0) + 10 * place(1) + place(2);
    let offset = match zone {
        [] | [b'Z' | b'z'] => 0,
        [b'+', zone @ ..] => self::minutes(zone)?,
        [b'-', zone @ ..] => -self::minutes(zone)?,
        _ => return None,
    };
    Some((minutes - offset) * MINUTE + seconds * 1_000 + milliseconds)
}

/// The minutes of `hh:mm`.
fn minutes(text: &[u8]) -> Option<i64> {
    let [h1, h2, b':', m1, m2] = text else { return None };
    let (hours, minutes) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
    (hours <= 23 && minutes <= 59).then_some(60 * hours + minutes)
}

fn digits(text: &[u8]) -> Option<i64> {
    text.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit().then(|| 10 * number + i64::from(byte - b'0'))
    })
}
