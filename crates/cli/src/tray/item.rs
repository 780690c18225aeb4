//! The picture in the tray, by the StatusNotifierItem specification.

use futures_core::Stream;
use zbus::{Connection, MatchRule, MessageStream, interface, message, wire::ObjectPath};

use super::{Choose, Chosen, ITEM, MENU, Shown};

/// Who keeps the list of what is in the tray.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// Width, height, and the pixels as ARGB, the biggest byte first.
type Picture = (i32, i32, Vec<u8>);

pub(super) struct Item {
    shown: Shown,
    choose: Choose,
}

impl Item {
    pub(super) fn new(shown: Shown, choose: Choose) -> Self {
        Self { shown, choose }
    }
}

#[interface(name = "org.kde.StatusNotifierItem")]
impl Item {
    fn activate(&self, _x: i32, _y: i32) {
        (self.choose)(Chosen::Open);
    }

    fn secondary_activate(&self, _x: i32, _y: i32) {
        (self.choose)(Chosen::Open);
    }

    fn context_menu(&self, _x: i32, _y: i32) {}

    fn scroll(&self, _delta: i32, _orientation: &str) {}

    #[zbus(property)]
    fn category(&self) -> &'static str {
        "ApplicationStatus"
    }

    #[zbus(property)]
    fn id(&self) -> &'static str {
        "semestra"
    }

    #[zbus(property)]
    fn title(&self) -> &'static str {
        "Semestra"
    }

    #[zbus(property)]
    fn status(&self) -> &'static str {
        "Active"
    }

    #[zbus(property)]
    fn window_id(&self) -> i32 {
        0
    }

    #[zbus(property)]
    fn icon_name(&self) -> &'static str {
        ""
    }

    #[zbus(property)]
    fn icon_pixmap(&self) -> Vec<Picture> {
        vec![(32, 32, PIXELS.to_vec())]
    }

    #[zbus(property)]
    fn tool_tip(&self) -> (String, Vec<Picture>, String, String) {
        let next = self.shown.lines().next;
        (String::new(), Vec::new(), "Semestra".to_owned(), next)
    }

    #[zbus(property)]
    fn item_is_menu(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn menu(&self) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked(MENU)
    }
}

/// The pixels of `32x32.png`, so that nobody has to know about pictures all day.
const PIXELS: &[u8] = include_bytes!("../../../../assets/icons/32x32.argb");

/// Offers the tray's picture to the desktop; one without a tray does not answer.
pub(super) async fn offer(bus: &Connection, name: &str) {
    let interface = Some(WATCHER);
    let asked = bus.call_method(
        interface,
        "/StatusNotifierWatcher",
        interface,
        "RegisterStatusNotifierItem",
        &name,
    );
    // It is offered again when a tray comes.
    asked.await.ok();
}

/// Says that the lines are others.
pub(super) async fn changed(bus: &Connection) -> zbus::Result<()> {
    let nobody = None::<&str>;
    bus.emit_signal(
        nobody,
        ITEM,
        "org.kde.StatusNotifierItem",
        "NewToolTip",
        &(),
    )
    .await
}

/// The trays that come and go.
pub(super) struct Hosts(MessageStream);

impl Hosts {
    pub(super) async fn follow(bus: &Connection) -> zbus::Result<Self> {
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .sender("org.freedesktop.DBus")
            .interface("org.freedesktop.DBus")
            .member("NameOwnerChanged")
            .arg(0, WATCHER)
            .build()?;
        Ok(Self(MessageStream::for_match_rule(rule, bus, None).await?))
    }

    /// Waits for the next change: whether one came; nothing when the bus has ended.
    pub(super) async fn next(&mut self) -> Option<bool> {
        let mut stream = std::pin::pin!(&mut self.0);
        let change = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await?;
        let change = change.ok()?;
        let owners = change.body().deserialize::<(String, String, String)>();
        Some(owners.is_ok_and(|(_, _, new)| !new.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::PIXELS;

    #[test]
    fn the_picture_is_that_of_the_program() {
        let icon = include_bytes!("../../../../assets/icons/32x32.png");
        let mut reader = png::Decoder::new(std::io::Cursor::new(icon))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        for pixel in pixels.chunks_exact_mut(4) {
            pixel.rotate_right(1);
        }
        assert!(pixels == PIXELS, "write 32x32.argb anew");
    }
}
