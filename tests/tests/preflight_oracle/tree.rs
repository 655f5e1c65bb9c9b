//! A JSON tree in which a key may come twice and an object may be written as text, as rows in the field are.

use std::fmt::Write;

/// One value.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Int(i64),
    Text(String),
    List(Vec<Node>),
    Object(Members),
    /// A value written into a JSON string.
    Embedded(Box<Node>),
}

/// The members of an object, in order, equal keys included.
pub(crate) type Members = Vec<(String, Node)>;

pub(crate) fn text(value: &str) -> Node {
    Node::Text(value.to_owned())
}

pub(crate) fn object<const N: usize>(members: [(&str, Node); N]) -> Node {
    Node::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

impl Node {
    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        let quoted = |value: &str| serde_json::Value::from(value).to_string();
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => write!(out, "{value}").unwrap(),
            Self::Int(value) => write!(out, "{value}").unwrap(),
            Self::Text(value) => out.push_str(&quoted(value)),
            Self::Embedded(value) => out.push_str(&quoted(&value.write())),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    item.write_to(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (at, (key, value)) in members.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { "," });
                    out.push_str(&quoted(key));
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }

    /// Every object in it, from the outside inwards.
    pub(crate) fn objects(&mut self, visit: &mut dyn FnMut(&mut Members)) {
        match self {
            Self::Object(members) => {
                visit(members);
                for (_, value) in members.iter_mut() {
                    value.objects(visit);
                }
            }
            Self::List(items) => {
                for item in items {
                    item.objects(visit);
                }
            }
            Self::Embedded(value) => value.objects(visit),
            _ => {}
        }
    }

    /// The members of an object; none of anything else.
    pub(crate) fn members(&self) -> &[(String, Self)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// The value under a key as it is written, `null` included.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.members().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}
