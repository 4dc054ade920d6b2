//! stub
use crate::Outcome;
pub(crate) fn everything() -> Outcome {
    Ok(())
}
pub(crate) fn oracle(_: &str, _: &str) -> Outcome {
    Ok(())
}
pub(crate) fn mutants() -> Outcome {
    Ok(())
}
