//! Doubles from and to text, by the host: ECMAScript defines both to the last
//! bit, and the code for them would be a third of the module. Here too only
//! numbers cross; `js/double.ts` reads and writes the module's memory.

use wasm_bindgen::prelude::wasm_bindgen;

/// ECMAScript writes no double in more characters: `-0.00000` and 17 digits.
const LONGEST: usize = 25;

#[wasm_bindgen(raw_module = "isoflag-build/double")]
extern "C" {
    /// The number whose text stands at an address.
    #[wasm_bindgen(js_name = readNumber)]
    fn read(address: usize, length: usize) -> f64;

    /// Writes a number's text at an address, where there is so much room, and
    /// gives its length.
    #[wasm_bindgen(js_name = writeNumber)]
    fn write(number: f64, address: usize, room: usize) -> usize;
}

/// The double nearest to a number of the JSON grammar; infinite when it
/// overflows.
pub(crate) fn parse(text: &str) -> f64 {
    read(text.as_ptr() as usize, text.len())
}

/// ECMAScript's Number-to-String of a finite double.
pub(crate) fn print(number: f64) -> String {
    let mut text = vec![0; LONGEST];
    let length = write(number, text.as_mut_ptr() as usize, LONGEST);
    text.truncate(length);
    String::from_utf8(text).unwrap_or_default()
}
