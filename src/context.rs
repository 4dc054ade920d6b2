//! What is known about a user, natively (semantics.md, section 2). In
//! JavaScript `js/context.ts` reads contexts by the same rules.

use std::collections::HashMap;

use crate::attribute::{Attribute, List};
use crate::error::SnapshotError;
use crate::json::{self, Json};
use crate::model::UserKeyNames;
use crate::number;

/// The names a user key is looked for under, the first of them first.
const USER_KEYS: [&str; 4] = ["targetingKey", "key", "user_id", "id"];
/// Elements of a list beyond these are dropped.
const MOST_ELEMENTS: usize = 65_536;
/// The members whose members are attributes too, the first of them first.
const NESTED: [&str; 2] = ["properties", "attributes"];

/// What is known about a user: a key to bucket by, and attributes for
/// targeting rules.
///
/// ```
/// # use isoflag::Context;
/// let user = Context::new("user-123").with("plan", "pro").with("seats", 5);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Context {
    members: HashMap<String, ContextValue>,
    nested: [HashMap<String, ContextValue>; 2],
    now: Option<f64>,
}

/// The value of one attribute: a text, a number, a boolean or a list of them.
///
/// Made by `From` and `Into`. Rust's integers keep all their digits; NaN and
/// the infinities are missing, as attributes and as elements of lists.
#[derive(Debug, Clone, PartialEq)]
pub struct ContextValue(Kind);

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Missing,
    Text(String),
    /// The canonical text.
    Number(String),
    Boolean(bool),
    List(Items),
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Items {
    /// In the form of [`List`].
    bytes: Vec<u8>,
    has_unsafe_integer: bool,
}

impl Context {
    /// A user with this key: the same as the JSON context `{"key": key}`.
    #[must_use]
    pub fn new(key: impl Into<ContextValue>) -> Self {
        Self::default().with("key", key)
    }

    /// A user without key or attributes: the JSON context `{}`.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::default()
    }

    /// The same with one attribute more, or in the place of the one of that
    /// name. `targetingKey`, `key`, `user_id` and `id` can be the user key.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<ContextValue>) -> Self {
        self.members.insert(name.into(), value.into());
        self
    }

    /// The same at an instant, in milliseconds since 1970-01-01T00:00:00Z, for
    /// flags with a rollout over time. Without one, or with one that is not
    /// finite, it is the moment of the evaluation; on wasm32-unknown-unknown,
    /// which has no clock, it is before all steps.
    #[must_use]
    pub fn at(mut self, now: f64) -> Self {
        self.now = Some(now).filter(|now| now.is_finite());
        self
    }

    /// Reads a JSON context, as it would be read in JavaScript. JSON that is
    /// no object gives a user without key or attributes.
    ///
    /// # Errors
    ///
    /// A text that would be refused as a snapshot too: too large, too deep, not
    /// UTF-8 or not JSON.
    pub fn from_json(text: impl AsRef<[u8]>) -> Result<Self, SnapshotError> {
        let mut context = Self::default();
        if let Json::Object(members) = json::read_value(text.as_ref())? {
            for (name, value) in members {
                let at = NESTED.iter().position(|nested| *nested == name);
                if let (Json::Object(members), Some(nested)) =
                    (&value, at.and_then(|at| context.nested.get_mut(at)))
                {
                    let read = |(name, value): &json::Member<'_>| {
                        (name.clone().into_owned(), ContextValue::from_json(value))
                    };
                    *nested = members.iter().map(read).collect();
                }
                context.members.insert(name.into_owned(), ContextValue::from_json(&value));
            }
        }
        Ok(context)
    }

    /// The user key; empty for an anonymous user.
    pub(crate) fn user_key(&self) -> &str {
        let key = |name: &&str| match &self.members.get(*name)?.0 {
            Kind::Text(text) | Kind::Number(text) if !text.is_empty() => Some(text.as_str()),
            _ => None,
        };
        USER_KEYS.iter().find_map(key).unwrap_or("")
    }

    /// Now, in epoch milliseconds.
    pub(crate) fn now(&self) -> f64 {
        self.now.unwrap_or_else(clock)
    }

    /// The attribute of a name.
    pub(crate) fn attribute(&self, name: &str, user_key_names: UserKeyNames) -> Attribute<'_> {
        if user_key_names.always.contains(&name) {
            return self.user_key_attribute();
        }
        for members in [&self.members].into_iter().chain(&self.nested) {
            match members.get(name).map(|value| &value.0) {
                None | Some(Kind::Missing) => {}
                Some(Kind::Text(text) | Kind::Number(text)) => {
                    return Attribute::One(text.as_bytes());
                }
                Some(Kind::Boolean(boolean)) => {
                    return Attribute::One(if *boolean { b"true" } else { b"false" });
                }
                Some(Kind::List(items)) => return Attribute::List(List(&items.bytes)),
            }
        }
        match user_key_names.otherwise.contains(&name) {
            true => self.user_key_attribute(),
            false => Attribute::Missing,
        }
    }

    /// The names of the members that are integers beyond ±(2^53 − 1) and not
    /// text, or lists with such: of those that can be the user key or are one
    /// of these attributes. Ascending as JavaScript sorts.
    pub(crate) fn unsafe_integers(&self, attributes: &[Box<str>]) -> Vec<String> {
        let is_unsafe = |members: &HashMap<String, ContextValue>, name: &str| {
            members.get(name).is_some_and(ContextValue::has_unsafe_integer)
        };
        let keys = USER_KEYS.into_iter().filter(|name| is_unsafe(&self.members, name));
        let read = attributes.iter().map(|name| &**name).filter(|name| {
            let nested = self.nested.iter().any(|members| is_unsafe(members, name));
            nested || is_unsafe(&self.members, name)
        });
        let mut names: Vec<&str> = keys.chain(read).collect();
        names.sort_unstable_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
        names.dedup();
        names.into_iter().map(str::to_owned).collect()
    }

    fn user_key_attribute(&self) -> Attribute<'_> {
        match self.user_key() {
            "" => Attribute::Missing,
            key => Attribute::One(key.as_bytes()),
        }
    }
}

/// The host's clock, in epoch milliseconds.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
fn clock() -> f64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64() * 1_000.0)
}

/// This target has no clock, and asking for it would panic.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
fn clock() -> f64 {
    f64::NEG_INFINITY
}

impl ContextValue {
    fn from_json(value: &Json<'_>) -> Self {
        match value {
            Json::Null | Json::Object(_) => Self(Kind::Missing),
            Json::Boolean(boolean) => (*boolean).into(),
            Json::Number(number) => (*number).into(),
            Json::Text(text) => text.clone().into_owned().into(),
            Json::List(elements) => elements.iter().map(Self::from_json).collect(),
        }
    }

    fn has_unsafe_integer(&self) -> bool {
        match &self.0 {
            // 2^53 has sixteen digits, and longer ones may be written shorter.
            Kind::Number(text) if text.len() >= 16 || text.contains('e') => {
                text.parse().is_ok_and(|number: f64| {
                    number.fract() == 0.0 && number.abs() >= 9_007_199_254_740_992.0
                })
            }
            Kind::List(items) => items.has_unsafe_integer,
            _ => false,
        }
    }

    /// The canonical text; `None` for lists and what is missing.
    fn text(&self) -> Option<&str> {
        match &self.0 {
            Kind::Text(text) | Kind::Number(text) => Some(text),
            Kind::Boolean(true) => Some("true"),
            Kind::Boolean(false) => Some("false"),
            Kind::Missing | Kind::List(_) => None,
        }
    }
}

impl<T: Into<Self>> FromIterator<T> for ContextValue {
    /// A list; lists and missing values among its elements are dropped, and so
    /// is what comes after the first 65,536 elements.
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        let mut items = Items::default();
        for element in elements.into_iter().take(MOST_ELEMENTS) {
            let element = element.into();
            if let Some(text) = element.text() {
                items.bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
                items.bytes.extend_from_slice(text.as_bytes());
                items.has_unsafe_integer |= element.has_unsafe_integer();
            }
        }
        Self(Kind::List(items))
    }
}

impl<T: Into<Self>> From<Vec<T>> for ContextValue {
    fn from(elements: Vec<T>) -> Self {
        elements.into_iter().collect()
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for ContextValue {
    fn from(elements: [T; N]) -> Self {
        elements.into_iter().collect()
    }
}

impl From<&str> for ContextValue {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for ContextValue {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<bool> for ContextValue {
    fn from(boolean: bool) -> Self {
        Self(Kind::Boolean(boolean))
    }
}

impl From<f64> for ContextValue {
    fn from(number: f64) -> Self {
        Self(if number.is_finite() {
            Kind::Number(number::canonical(number))
        } else {
            Kind::Missing
        })
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for ContextValue {
            fn from(integer: $integer) -> Self {
                Self(Kind::Number(integer.to_string()))
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// `None` is missing.
impl<T: Into<Self>> From<Option<T>> for ContextValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Kind::Missing), Into::into)
    }
}

impl From<&String> for ContextValue {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

#[cfg(test)]
mod tests {
    use super::ContextValue;

    #[test]
    fn a_list_has_65_536_elements_and_no_more() {
        let list = |length: i32| (0..length).collect::<ContextValue>();
        assert_ne!(list(65_535), list(65_536));
        assert_eq!(list(65_536), list(65_537));
        let after_dropped = |dropped| vec![f64::NAN; dropped].into_iter().chain([1.0]).collect();
        assert_eq!(ContextValue::from([1.0]), after_dropped(65_535));
        assert_eq!(ContextValue::from(Vec::<f64>::new()), after_dropped(65_536));
    }
}
