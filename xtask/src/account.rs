//! What each part of the module weighs (docs/size.md).

use std::collections::BTreeMap;

use crate::{Outcome, size};

/// A function of a module, or its data.
struct Piece {
    part: String,
    bytes: std::ops::Range<usize>,
}

/// Prints what the parts of a module weigh: bytes, and by how many bytes of
/// brotli it is smaller without them. Its functions must have names.
pub(crate) fn print(module: &[u8]) -> Outcome {
    let pieces = pieces(module)?;
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &pieces {
        *parts.entry(&piece.part).or_default() += piece.bytes.len();
    }
    // Of the code and the data alone: what is left of the module has no parts.
    let without = |part: &str| {
        let others = pieces.iter().filter(|piece| piece.part != part);
        let bytes: Vec<u8> =
            others.filter_map(|it| module.get(it.bytes.clone())).flatten().copied().collect();
        size::brotli(&bytes)
    };
    let all = without("");
    let mut rows: Vec<_> = parts.into_iter().collect();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    println!("{:<28}{:>9}{:>9}", "part", "raw", "brotli");
    for (part, bytes) in rows {
        println!("{part:<28}{bytes:>9}{:>9}", all.saturating_sub(without(part)));
    }
    let raw: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    println!("{:<28}{raw:>9}{all:>9}", "all functions and data");
    Ok(())
}

/// The part that a function belongs to, from its name: one of our modules, with
/// all that is of its types, or a crate.
fn part(name: &str) -> String {
    // `<isoflag[0123]::json::Reader>::value`, `talc[0123]::base::…`; exported
    // functions are named without a path, and what has no number is built in.
    if !name.contains("::") {
        return "isoflag bindings".to_owned();
    }
    let own = name.find("isoflag[").and_then(|at| name.get(at..));
    let path = own.unwrap_or(name).trim_start_matches(['<', '&', '[', '*', '(']);
    let word = |text: &str| text.split(['[', '<', '>', ' ']).next().unwrap_or("").to_owned();
    let (first, rest) = path.split_once("::").unwrap_or((path, ""));
    match &*word(first) {
        "isoflag" => ["isoflag ", &word(rest.split("::").next().unwrap_or(""))].concat(),
        "core" | "alloc" | "std" | "__rustc" => "standard library".to_owned(),
        library if first.ends_with(']') && first.len() > library.len() + 1 => library.to_owned(),
        _ => "standard library".to_owned(),
    }
}

fn pieces(module: &[u8]) -> Outcome<Vec<Piece>> {
    let mut reader = Reader { bytes: module, at: 8 };
    let (mut bodies, mut names, mut imported, mut data) = (Vec::new(), BTreeMap::new(), 0, None);
    while reader.at < module.len() {
        let (id, length) = (reader.byte()?, reader.number()?);
        let end = reader.at + length;
        match id {
            0 if reader.text()? == "name" => names = function_names(&mut reader, end)?,
            2 => imported = imported_functions(&mut reader)?,
            10 => {
                for _ in 0..reader.number()? {
                    let length = reader.number()?;
                    bodies.push(reader.at..reader.at + length);
                    reader.at += length;
                }
            }
            11 => data = Some(reader.at..end),
            _ => {}
        }
        reader.at = end;
    }
    if names.is_empty() {
        return Err("the module's functions have no names".into());
    }
    let function = |(at, bytes)| {
        let name = names.get(&(imported + at)).map_or("", String::as_str);
        Piece { part: part(name), bytes }
    };
    let data = data.map(|bytes| Piece { part: "data".to_owned(), bytes });
    Ok(bodies.into_iter().enumerate().map(function).chain(data).collect())
}

fn function_names(reader: &mut Reader<'_>, end: usize) -> Outcome<BTreeMap<usize, String>> {
    let mut names = BTreeMap::new();
    while reader.at < end {
        let (id, length) = (reader.byte()?, reader.number()?);
        let end = reader.at + length;
        if id == 1 {
            for _ in 0..reader.number()? {
                names.insert(reader.number()?, reader.text()?);
            }
        }
        reader.at = end;
    }
    Ok(names)
}

fn imported_functions(reader: &mut Reader<'_>) -> Outcome<usize> {
    let mut functions = 0;
    for _ in 0..reader.number()? {
        reader.text()?;
        reader.text()?;
        match reader.byte()? {
            0 => {
                functions += 1;
                reader.number()?;
            }
            kind => return Err(format!("an import of kind {kind}").into()),
        }
    }
    Ok(functions)
}

/// Reads WebAssembly's binary format.
struct Reader<'m> {
    bytes: &'m [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Outcome<u8> {
        let byte = self.bytes.get(self.at).ok_or("the module ends early")?;
        self.at += 1;
        Ok(*byte)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Outcome<usize> {
        let (mut number, mut place) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7F) << place;
            place += 7;
            if byte < 0x80 {
                return Ok(number);
            }
        }
    }

    fn text(&mut self) -> Outcome<String> {
        let length = self.number()?;
        let text = self.bytes.get(self.at..self.at + length).ok_or("the module ends early")?;
        self.at += length;
        Ok(String::from_utf8_lossy(text).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_parts() {
        for (name, of) in [
            ("<isoflag[1f]::json::Reader>::value", "isoflag json"),
            ("<core[2a]::iter::Map<isoflag[1f]::order::Names>>::next", "isoflag order"),
            ("<alloc[2a]::vec::Vec<u8>>::push", "standard library"),
            ("<talc[3b]::base::Talc<talc[3b]::wasm::Grow>>::allocate", "talc"),
            ("sha2[4c]::sha256::compress256", "sha2"),
            ("<str>::contains::<char>", "standard library"),
            ("<[u8]>::to_vec", "standard library"),
            ("compiler_builtins::mem::memcmp", "standard library"),
            ("evaluate_all", "isoflag bindings"),
        ] {
            assert_eq!(part(name), of);
        }
    }

    #[test]
    fn a_module_has_its_functions_and_data() -> Outcome {
        // An imported function, one of our own with a body of two bytes, data.
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(b"\x02\x07\x01\x01a\x01b\0\0");
        module.extend(b"\x0A\x04\x01\x02\0\x0B");
        module.extend(b"\x0B\x01\0");
        module.extend(b"\0\x0A\x04name\x01\x03\x01\x01\0");
        let found: Vec<_> =
            pieces(&module)?.into_iter().map(|it| (it.part, it.bytes.len())).collect();
        assert_eq!(found, [("isoflag bindings".to_owned(), 2), ("data".to_owned(), 1)]);
        assert!(pieces(module.get(..30).ok_or("short")?).is_err());
        Ok(())
    }
}
