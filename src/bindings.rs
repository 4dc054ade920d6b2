//! The WebAssembly module: the engine as `js/engine.ts` calls it.
//!
//! Only numbers cross. Text goes through four buffers whose addresses are
//! handed out: a snapshot's text, a context's frame and bytes (see [`frame`]),
//! and the output, JSON that says what is rich and rare. Handles name loaded
//! snapshots. A call with numbers that it did not give out answers as for a
//! flag that does not exist; only memory and the stack can run out.

#![allow(unreachable_pub, reason = "what wasm-bindgen exports must be `pub`")]

use core::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

mod frame;
mod json;
mod pack;
mod reads;
mod write;

use crate::decision::{Decision, Partial};
use crate::evaluate::{Run, Selected};
use crate::evaluation::{Evaluation, Reason};
use crate::json::MOST_BYTES;
use crate::snapshot::Loaded;
use frame::Frame;
use json::json;

/// A third of the size of the standard library's.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

struct Module {
    loaded: Vec<Option<Loaded>>,
    text: Vec<u8>,
    frame: Vec<[u32; 2]>,
    /// Texts, which begin at multiples of four.
    bytes: Vec<u32>,
    output: String,
    decisions: Vec<u32>,
    /// The last decision, for those too large to pack.
    last: Option<Decision>,
    /// What the last evaluation lacked the user key for.
    partial: Option<Partial>,
}

thread_local! {
    static MODULE: RefCell<Module> = const { RefCell::new(Module::new()) };
}

/// Runs `body` over the module's state. JavaScript never re-enters.
fn with<T>(body: impl FnOnce(&mut Module) -> T) -> T {
    MODULE.with_borrow_mut(body)
}

/// Makes room for a snapshot's text of so many bytes, at most one more than is
/// read, and gives its address. What was written before is kept.
#[wasm_bindgen]
pub fn reserve_text(length: usize) -> usize {
    with(|module| {
        let length = length.min(MOST_BYTES + 1);
        // To make it is quicker than to let it grow.
        match module.text.is_empty() {
            true => module.text = vec![0; length],
            false => module.text.resize(length, 0),
        }
        module.text.as_ptr() as usize
    })
}

/// Loads the first bytes of the text and gives a handle, or −1 with an error
/// in the output. The text is given up either way.
#[wasm_bindgen]
pub fn load(length: usize) -> i32 {
    with(|module| {
        let text = core::mem::take(&mut module.text);
        match Loaded::read(text.get(..length).unwrap_or(&text)) {
            Ok(loaded) => module.keep(loaded),
            Err(error) => {
                module.output = write::error(&error);
                -1
            }
        }
    })
}

/// Frees what a handle names.
#[wasm_bindgen]
pub fn unload(handle: usize) {
    with(|module| {
        if let Some(slot) = module.loaded.get_mut(handle) {
            *slot = None;
        }
    });
}

/// Writes a snapshot's report, without its digest; gives the output's length.
#[wasm_bindgen]
pub fn report(handle: usize) -> usize {
    with(|module| module.answer(handle, write::report))
}

/// Writes the digest of the text's first bytes; gives the output's length.
#[wasm_bindgen]
pub fn digest(length: usize) -> usize {
    with(|module| {
        let text = core::mem::take(&mut module.text);
        let digest = crate::snapshot::digest(text.get(..length).unwrap_or(&text));
        module.put(json(&digest))
    })
}

/// Writes the keys of all flags; gives the output's length.
#[wasm_bindgen]
pub fn keys(handle: usize) -> usize {
    with(|module| module.answer(handle, write::keys))
}

/// Writes the attributes that a snapshot reads; gives the output's length.
#[wasm_bindgen]
pub fn attributes(handle: usize) -> usize {
    with(|module| module.answer(handle, write::attributes))
}

/// Writes what one flag reads of a context; gives the output's length.
#[wasm_bindgen]
pub fn reads(handle: usize, flag: usize) -> usize {
    with(|module| module.answer(handle, |loaded| reads::reads(&loaded.ruleset, flag)))
}

/// Writes the keys of the flags that changed; gives the output's length.
#[wasm_bindgen]
pub fn changed(new: usize, old: usize) -> usize {
    with(|module| {
        let changed = match (module.get(new), module.get(old)) {
            (Some(new), Some(old)) => write::changed(&new.ruleset, &old.ruleset),
            _ => "[]".to_owned(),
        };
        module.put(changed)
    })
}

/// The position of a flag whose key stands among the context's bytes, or −1.
#[wasm_bindgen]
pub fn find(handle: usize, key_at: usize, key_length: usize) -> i32 {
    with(|module| {
        let key = module.key(key_at, key_length);
        let found = module.get(handle).and_then(|it| it.ruleset.position(key));
        found.map_or(-1, |at| at as i32)
    })
}

/// Makes room for a frame of so many words and gives its address.
#[wasm_bindgen]
pub fn reserve_frame(words: usize) -> usize {
    with(|module| {
        if 2 * module.frame.len() < words {
            module.frame.resize(words.div_ceil(2), [0; 2]);
        }
        module.frame.as_ptr() as usize
    })
}

/// Makes room for a context's bytes and gives their address. What was written
/// before is kept.
#[wasm_bindgen]
pub fn reserve_bytes(length: usize) -> usize {
    with(|module| {
        if 4 * module.bytes.len() < length {
            module.bytes.resize(length.div_ceil(4), 0);
        }
        module.bytes.as_ptr() as usize
    })
}

/// Decides a flag for the context in the frame, at an instant in epoch
/// milliseconds: see [`pack`]. Where the user key was not written and is needed
/// after all, it gives [`pack::LACKS_KEY`], and [`settle`] goes on from there.
#[wasm_bindgen]
#[cfg_attr(isoflag_package, optimize(speed))]
pub fn evaluate(handle: usize, flag: usize, now: f64) -> u32 {
    with(|module| {
        let frame = module.frame(now);
        let selected = module.get(handle).and_then(|loaded| {
            let flag = loaded.ruleset.flags.get(flag)?;
            let Some(plan) = &flag.plan else {
                return Some(Selected::Decided(Decision::plain(Reason::Error)));
            };
            let mut run = Run::new(&loaded.ruleset, &frame);
            Some(match run.select(flag, plan) {
                Selected::Partial(partial) if !frame.lacks_key() || plan.bucket_by.is_some() => {
                    Selected::Decided(run.hash(flag, plan, partial))
                }
                selected => selected,
            })
        });
        match selected.unwrap_or(Selected::Decided(Decision::plain(Reason::NotFound))) {
            Selected::Decided(decision) => {
                module.last = Some(decision);
                pack::pack(decision)
            }
            Selected::Partial(partial) => {
                module.partial = Some(partial);
                pack::LACKS_KEY
            }
        }
    })
}

/// Goes on where [`evaluate`] lacked the user key of the same flag, which is in
/// the frame now.
#[wasm_bindgen]
#[cfg_attr(isoflag_package, optimize(speed))]
pub fn settle(handle: usize, flag: usize) -> u32 {
    with(|module| {
        let frame = module.frame(0.0);
        let decision = module.get(handle).and_then(|loaded| {
            let flag = loaded.ruleset.flags.get(flag)?;
            let run = Run::new(&loaded.ruleset, &frame);
            Some(run.hash(flag, flag.plan.as_ref()?, module.partial?))
        });
        module.last = decision;
        pack::pack(decision.unwrap_or(Decision::plain(Reason::NotFound)))
    })
}

/// Decides all flags for the context in the frame, at an instant, and gives the
/// address of their decisions.
#[wasm_bindgen]
#[cfg_attr(isoflag_package, optimize(speed))]
pub fn evaluate_all(handle: usize, now: f64) -> usize {
    with(|module| {
        let mut decisions = core::mem::take(&mut module.decisions);
        decisions.clear();
        if let Some(loaded) = module.get(handle) {
            decisions.resize(loaded.ruleset.flags.len(), 0);
            let frame = module.frame(now);
            let mut run = Run::new(&loaded.ruleset, &frame);
            run.decide_all(|at, decision| {
                if let Some(slot) = decisions.get_mut(at) {
                    *slot = pack::pack(decision);
                }
            });
        }
        module.decisions = decisions;
        module.decisions.as_ptr() as usize
    })
}

/// Writes a packed decision of a flag in full; gives the output's length.
#[wasm_bindgen]
pub fn describe(handle: usize, flag: usize, packed: u32) -> usize {
    with(|module| {
        let last = module.last.unwrap_or(Decision::plain(Reason::Error));
        let decision = pack::unpack(packed).unwrap_or(last);
        module.answer(handle, |loaded| {
            let flag = loaded.ruleset.flags.get(flag);
            let key = flag.map_or("", |flag| &flag.key);
            json(&Evaluation::new(&loaded.ruleset, key, flag, decision))
        })
    })
}

/// Writes the explanation of a flag for the context in the frame, at an instant;
/// gives the output's length. The key that was asked for, which may be that of
/// no flag, stands among the context's bytes.
#[cfg(feature = "npm-explain")]
#[wasm_bindgen]
pub fn explain(handle: usize, flag: usize, key_at: usize, key_length: usize, now: f64) -> usize {
    with(|module| {
        let frame = module.frame(now);
        let key = module.key(key_at, key_length);
        let explanation = module.get(handle).map(|Loaded { ruleset, problems, .. }| {
            let flag = ruleset.flags.get(flag);
            json(&crate::explain::explain(ruleset, key, flag, &frame, problems))
        });
        module.put(explanation.unwrap_or_default())
    })
}

/// Writes the result for a flag that does not exist, whose key stands among the
/// context's bytes; gives the output's length.
#[wasm_bindgen]
pub fn describe_unknown(handle: usize, key_at: usize, key_length: usize) -> usize {
    with(|module| {
        let key = module.key(key_at, key_length).to_owned();
        let not_found = Decision::plain(Reason::NotFound);
        module
            .answer(handle, |loaded| json(&Evaluation::new(&loaded.ruleset, &key, None, not_found)))
    })
}

/// The address of the output.
#[wasm_bindgen]
pub fn output() -> usize {
    with(|module| module.output.as_ptr() as usize)
}

/// The length of the output in bytes.
#[wasm_bindgen]
pub fn output_length() -> usize {
    with(|module| module.output.len())
}

impl Module {
    const fn new() -> Self {
        Self {
            loaded: Vec::new(),
            text: Vec::new(),
            frame: Vec::new(),
            bytes: Vec::new(),
            output: String::new(),
            decisions: Vec::new(),
            last: None,
            partial: None,
        }
    }

    fn get(&self, handle: usize) -> Option<&Loaded> {
        self.loaded.get(handle)?.as_ref()
    }

    fn keep(&mut self, loaded: Loaded) -> i32 {
        let free = self.loaded.iter().position(Option::is_none);
        let handle = free.unwrap_or_else(|| {
            self.loaded.push(None);
            self.loaded.len() - 1
        });
        if let Some(slot) = self.loaded.get_mut(handle) {
            *slot = Some(loaded);
        }
        handle as i32
    }

    /// A flag's key, which stands among the context's bytes.
    fn key(&self, at: usize, length: usize) -> &str {
        let bytes = bytemuck::cast_slice::<u32, u8>(&self.bytes);
        let key = bytes.get(at..at.wrapping_add(length)).unwrap_or_default();
        core::str::from_utf8(key).unwrap_or_default()
    }

    fn frame(&self, now: f64) -> Frame<'_> {
        Frame { entries: &self.frame, bytes: bytemuck::cast_slice::<u32, u8>(&self.bytes), now }
    }

    fn answer(&mut self, handle: usize, write: impl FnOnce(&Loaded) -> String) -> usize {
        let text = self.get(handle).map_or_else(|| "[]".to_owned(), write);
        self.put(text)
    }

    fn put(&mut self, text: String) -> usize {
        self.output = text;
        self.output.len()
    }
}
