//! The menu of the tray, as desktops read it (com.canonical.dbusmenu).

use std::collections::HashMap;

use zbus::{Connection, OwnedVariant, Variant, interface};

use super::{Choose, Chosen, Lines, MENU, Shown};

/// What is said of a line.
type Traits = HashMap<&'static str, OwnedVariant>;
/// A line, what is said of it, and the lines below it.
type Node = (i32, Traits, Vec<OwnedVariant>);
/// Something that happened to a line: which, what, its data, when.
type Happened<'a> = (i32, String, Variant<'a>, u32);

pub(super) struct Menu {
    shown: Shown,
    choose: Choose,
}

impl Menu {
    pub(super) fn new(shown: Shown, choose: Choose) -> Self {
        Self { shown, choose }
    }

    fn happened(&self, line: i32, what: &str) {
        let chosen = Line::ALL.into_iter().find(|one| one.number() == line);
        if let Some(chosen) = chosen.and_then(Line::chosen).filter(|_| what == "clicked") {
            (self.choose)(chosen);
        }
    }
}

/// A line of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Open,
    Next,
    Hour,
    Tomorrow,
    Rule,
    Quit,
}

impl Line {
    const ALL: [Self; 6] = [
        Self::Open,
        Self::Next,
        Self::Hour,
        Self::Tomorrow,
        Self::Rule,
        Self::Quit,
    ];

    /// Its number on the bus; 0 is the menu itself.
    fn number(self) -> i32 {
        self as i32 + 1
    }

    fn chosen(self) -> Option<Chosen> {
        match self {
            Self::Open => Some(Chosen::Open),
            Self::Hour => Some(Chosen::Hour),
            Self::Tomorrow => Some(Chosen::Tomorrow),
            Self::Quit => Some(Chosen::Quit),
            Self::Next | Self::Rule => None,
        }
    }

    fn traits(self, lines: &Lines) -> Traits {
        let (words, enabled) = match self {
            Self::Rule => return HashMap::from([("type", OwnedVariant::from(text("separator")))]),
            Self::Open => (&lines.open, true),
            Self::Next => (&lines.next, false),
            Self::Hour => (&lines.hour, true),
            Self::Tomorrow => (&lines.tomorrow, lines.may_pause),
            Self::Quit => (&lines.quit, true),
        };
        // An underscore would mark the key that chooses the line.
        let words = words.replace('_', "__");
        HashMap::from([
            ("label", OwnedVariant::from(text(&words))),
            ("enabled", OwnedVariant::from(enabled)),
        ])
    }
}

fn text(words: &str) -> zbus::wire::Str<'static> {
    words.to_owned().into()
}

#[interface(name = "com.canonical.dbusmenu")]
impl Menu {
    /// The menu below a line; the revision is of no use to who asks each time.
    fn get_layout(&self, parent: i32, _depth: i32, _names: Vec<String>) -> (u32, Node) {
        let lines = self.shown.lines();
        if parent != 0 {
            return (0, (parent, Traits::new(), Vec::new()));
        }
        let below = Line::ALL.into_iter().filter_map(|line| {
            let node = (
                line.number(),
                line.traits(&lines),
                Vec::<Variant<'_>>::new(),
            );
            OwnedVariant::try_from(Variant::from(node)).ok()
        });
        let top = HashMap::from([("children-display", OwnedVariant::from(text("submenu")))]);
        (0, (0, top, below.collect()))
    }

    fn get_group_properties(&self, wanted: Vec<i32>, _names: Vec<String>) -> Vec<(i32, Traits)> {
        let lines = self.shown.lines();
        let all = Line::ALL.into_iter();
        all.filter(|line| wanted.is_empty() || wanted.contains(&line.number()))
            .map(|line| (line.number(), line.traits(&lines)))
            .collect()
    }

    fn event(&self, line: i32, what: &str, _data: Variant<'_>, _at: u32) {
        self.happened(line, what);
    }

    /// Several of them; answers those it does not know.
    fn event_group(&self, all: Vec<Happened<'_>>) -> Vec<i32> {
        for (line, what, _, _) in all {
            self.happened(line, &what);
        }
        Vec::new()
    }

    fn about_to_show(&self, _line: i32) -> bool {
        false
    }

    #[zbus(property)]
    fn version(&self) -> u32 {
        3
    }

    #[zbus(property)]
    fn status(&self) -> &'static str {
        "normal"
    }

    #[zbus(property)]
    fn text_direction(&self) -> &'static str {
        "ltr"
    }
}

/// Says that the lines are others.
pub(super) async fn changed(bus: &Connection, revision: u32) -> zbus::Result<()> {
    let nobody = None::<&str>;
    let interface = "com.canonical.dbusmenu";
    bus.emit_signal(nobody, MENU, interface, "LayoutUpdated", &(revision, 0_i32))
        .await
}
