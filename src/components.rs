//! The strongly connected components of a graph: what lies on a cycle, and in
//! which order everything else can be judged.

/// The components of a graph whose nodes are numbers.
pub(crate) struct Components {
    of: Marks,
    /// All nodes; apart from cycles, each after those that it leads to.
    pub(crate) order: Vec<usize>,
}

impl Components {
    /// Whether two nodes, of which the first has a link to the second, lie on
    /// one cycle.
    pub(crate) fn same(&self, from: usize, to: usize) -> bool {
        self.of.get(from) == self.of.get(to)
    }
}

/// Tarjan's algorithm, with a stack of its own, because chains can be as long
/// as a snapshot.
pub(crate) fn components(count: usize, next: &dyn Fn(usize) -> Vec<u32>) -> Components {
    let mut of = Marks::new(count);
    let mut found = Marks::new(count);
    let mut lowest = Marks::new(count);
    let (mut open, mut order, mut clock) = (Vec::new(), Vec::new(), 0);
    for root in 0..count {
        if found.get(root).is_some() {
            continue;
        }
        let mut path = Vec::new();
        let mut discovered = Some(root);
        loop {
            if let Some(node) = discovered.take() {
                found.set(node, clock);
                lowest.set(node, clock);
                clock += 1;
                open.push(node);
                path.push((node, next(node).into_iter()));
            }
            let Some((node, links)) = path.last_mut() else { break };
            let node = *node;
            if let Some(to) = links.next() {
                let to = to as usize;
                match found.get(to) {
                    None => discovered = Some(to),
                    Some(time) if of.get(to).is_none() => lowest.lower(node, time),
                    Some(_) => {}
                }
                continue;
            }
            path.pop();
            if let (Some((parent, _)), Some(time)) = (path.last(), lowest.get(node)) {
                lowest.lower(*parent, time);
            }
            if lowest.get(node) == found.get(node) {
                while let Some(member) = open.pop() {
                    of.set(member, node);
                    order.push(member);
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    Components { of, order }
}

/// A number for each node, once it has one.
struct Marks(Vec<Option<usize>>);

impl Marks {
    fn new(count: usize) -> Self {
        Self(vec![None; count])
    }

    fn get(&self, node: usize) -> Option<usize> {
        self.0.get(node).copied().flatten()
    }

    fn set(&mut self, node: usize, mark: usize) {
        if let Some(slot) = self.0.get_mut(node) {
            *slot = Some(mark);
        }
    }

    fn lower(&mut self, node: usize, mark: usize) {
        if self.get(node).is_none_or(|known| mark < known) {
            self.set(node, mark);
        }
    }
}
