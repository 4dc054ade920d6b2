//! Doubles from and to text, by the host: ECMAScript defines both to the last
//! bit, and the code for them would be a third of the module.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Number)]
    fn to_number(text: &str) -> f64;

    #[wasm_bindgen(js_name = String)]
    fn to_text(number: f64) -> String;
}

/// The double nearest to a number of the JSON grammar; infinite when it
/// overflows.
pub(crate) fn parse(text: &str) -> f64 {
    to_number(text)
}

/// ECMAScript's Number-to-String of a finite double.
pub(crate) fn print(number: f64) -> String {
    to_text(number)
}
