//! Doubles from and to text, natively. In WebAssembly the host does it, for
//! the sake of size: see `bindings/double.rs`.

/// The double nearest to a number of the JSON grammar; infinite when it
/// overflows.
pub(crate) fn parse(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}

/// ECMAScript's Number-to-String of a finite double.
pub(crate) fn print(number: f64) -> String {
    ryu_js::Buffer::new().format_finite(number).to_owned()
}
