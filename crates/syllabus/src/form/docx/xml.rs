//! XML as a flat run of steps, so that depth costs nothing.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// What comes next in a part of the document.
pub(super) enum Step<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// The element of this name ends.
    Close(&'a str),
    /// Words.
    Words(Cow<'a, str>),
}

/// An element that begins.
pub(super) struct Element<'a> {
    start: BytesStart<'a>,
}

impl Element<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// The value of an attribute, named without its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        self.start
            .attributes()
            .flatten()
            .find(|attribute| attribute.key.local_name().into_inner() == name)
            .and_then(|attribute| {
                attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .ok()
                    .map(Cow::into_owned)
            })
    }

    /// Its value, which most elements of Word hold in `w:val`.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// A number in `w:val`.
    pub(super) fn number(&self) -> Option<usize> {
        self.value()?.trim().parse().ok()
    }

    /// Whether a property is on: without a value it is.
    pub(super) fn is_on(&self) -> bool {
        !matches!(
            self.value().as_deref(),
            Some("0" | "false" | "off" | "none")
        )
    }
}

/// Takes every step of a part in order; false when its end is damaged.
pub(super) fn walk(xml: &str, mut visit: impl FnMut(Step<'_>)) -> bool {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(_) => return false,
        };
        match event {
            Event::Start(start) | Event::Empty(start) => visit(Step::Open(Element { start })),
            Event::End(end) => visit(Step::Close(end.local_name().into_inner())),
            Event::Text(text) => visit(Step::Words(text.xml10_content())),
            Event::CData(data) => visit(Step::Words(data.xml10_content())),
            Event::GeneralRef(entity) => {
                let named = || quick_xml::escape::resolve_xml_entity(&entity).map(str::to_owned);
                let letter = entity.resolve_char_ref().ok().flatten();
                if let Some(words) = letter.map(String::from).or_else(named) {
                    visit(Step::Words(Cow::Owned(words)));
                }
            }
            Event::Eof => return true,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}
