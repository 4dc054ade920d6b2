//! Why a text is not read on, and where that is.

use crate::error::{Place, SnapshotError, SnapshotErrorCode};

/// The deepest nesting that is read; the outermost array or object is level 1.
pub(super) const LEVELS: usize = 127;

/// An error at a byte of the text.
pub(super) struct Refusal {
    pub(super) code: SnapshotErrorCode,
    pub(super) at: usize,
    pub(super) message: &'static str,
}

impl Refusal {
    pub(super) fn place_in(self, bytes: &[u8]) -> SnapshotError {
        let (code, at, message) = match too_deep_at(bytes) {
            Some(at) => (SnapshotErrorCode::TooDeep, at, "nested more than 127 levels deep"),
            None => (self.code, self.at, self.message),
        };
        let before = bytes.get(..at).unwrap_or(bytes);
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = before.iter().skip(line_start).filter(|byte| !is_continuation(**byte)).count();
        SnapshotError {
            code,
            message: message.to_owned(),
            place: Some(Place::Text {
                line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
                column: column + 1,
            }),
        }
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// Where the first bracket beyond the deepest level stands, whether or not the
/// text is JSON otherwise: brackets are counted outside quoted strings.
fn too_deep_at(bytes: &[u8]) -> Option<usize> {
    let (mut level, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                level += 1;
                if level > LEVELS {
                    return Some(at);
                }
            }
            b']' | b'}' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
    }
    None
}
