//! What was found out already, by position.

/// As many are looked through one by one.
const FEW: usize = 16;

/// A value for each position, once it is known. There is often none, which costs
/// nothing to make and to drop.
pub(crate) struct Memo<T>(Option<Box<Known<T>>>);

struct Known<T> {
    few: Vec<(u32, T)>,
    /// All of them, by position, once they are more than [`FEW`].
    all: Vec<Option<T>>,
}

impl<T: Copy> Memo<T> {
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    pub(crate) fn get(&self, at: u32) -> Option<T> {
        let known = self.0.as_ref()?;
        match known.all.get(at as usize) {
            Some(known) => *known,
            None => known.few.iter().find(|known| known.0 == at).map(|known| known.1),
        }
    }

    /// Keeps the value of a position below `count`, which is not kept yet.
    pub(crate) fn insert(&mut self, at: u32, value: T, count: usize) {
        let empty = || Box::new(Known { few: Vec::new(), all: Vec::new() });
        let known = self.0.get_or_insert_with(empty);
        if known.few.len() < FEW {
            return known.few.push((at, value));
        }
        if known.all.is_empty() {
            known.all.resize(count, None);
            for (at, value) in &known.few {
                if let Some(slot) = known.all.get_mut(*at as usize) {
                    *slot = Some(*value);
                }
            }
        }
        if let Some(slot) = known.all.get_mut(at as usize) {
            *slot = Some(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;

    #[test]
    fn few_and_many_are_kept() {
        let mut memo = Memo::new();
        for (known, at) in (0..50).map(|at| at * 37 % 50).enumerate() {
            assert_eq!(memo.get(at), None);
            memo.insert(at, at * 2, 50);
            let found = (0..50).filter(|at| memo.get(*at) == Some(at * 2)).count();
            assert_eq!(found, known + 1);
        }
    }
}
