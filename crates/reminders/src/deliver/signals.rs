//! What the desktop tells without being asked: its notification server came or went, the laptop woke up, and whether
//! anybody wants to be disturbed.

use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use tokio::task::spawn_local;
use zbus::{Connection, MatchRule, MessageStream, OwnedVariant, message};

use crate::{Wake, log};

/// The name that whoever shows notifications has on the bus.
pub(super) const SERVER: &str = "org.freedesktop.Notifications";

/// How long the desktop may take to say whether it wants to be disturbed.
const PATIENCE: Duration = Duration::from_millis(300);

/// Passes on, for as long as the thread lives, that the server came or went (to `gone` as well) and that the laptop
/// woke up. A bus that is not there tells nothing.
pub(super) fn follow(events: &Sender<Wake>, gone: Rc<dyn Fn()>) {
    let server = events.clone();
    spawn_local(async move {
        let _ = owners(server, gone).await;
    });
    let woken = events.clone();
    spawn_local(async move {
        let _ = sleeps(woken).await;
    });
}

async fn owners(events: Sender<Wake>, gone: Rc<dyn Fn()>) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender("org.freedesktop.DBus")
        .interface("org.freedesktop.DBus")
        .member("NameOwnerChanged")
        .arg(0, SERVER)
        .build()?;
    let mut changes = MessageStream::for_match_rule(rule, &bus, None).await?;
    while let Some(change) = next(&mut changes).await {
        let (_, old, _): (String, String, String) = change?.body().deserialize()?;
        if !old.is_empty() {
            gone();
        }
        if events.send(Wake::Server).is_err() {
            break;
        }
    }
    Ok(())
}

async fn sleeps(events: Sender<Wake>) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface("org.freedesktop.login1.Manager")
        .member("PrepareForSleep")
        .build()?;
    let mut changes = MessageStream::for_match_rule(rule, &bus, None).await?;
    while let Some(change) = next(&mut changes).await {
        let falls_asleep: bool = change?.body().deserialize()?;
        if falls_asleep {
            continue;
        }
        // For whoever watches in a terminal: what comes next comes late.
        log("reminders: the laptop woke up");
        if events.send(Wake::Changed).is_err() {
            break;
        }
    }
    Ok(())
}

async fn next(stream: &mut MessageStream) -> Option<zbus::Result<zbus::Message>> {
    let mut stream = std::pin::pin!(stream);
    std::future::poll_fn(|context| futures_core::Stream::poll_next(stream.as_mut(), context)).await
}

/// Whether the student told the desktop to let nothing through: as Plasma and others say it, as dunst does, as GNOME.
pub(super) async fn is_not_to_be_disturbed() -> bool {
    let asked = async {
        let bus = Connection::session().await.ok()?;
        if property(&bus, SERVER, "Inhibited").await == Some(true)
            || property(&bus, "org.dunstproject.cmd0", "paused").await == Some(true)
        {
            return Some(true);
        }
        banners(&bus).await.map(|shown| !shown)
    };
    let answer = tokio::time::timeout(PATIENCE, asked).await;
    answer.ok().flatten().unwrap_or(false)
}

async fn property(bus: &Connection, interface: &str, name: &str) -> Option<bool> {
    let answer = bus
        .call_method(
            Some(SERVER),
            "/org/freedesktop/Notifications",
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(interface, name),
        )
        .await
        .ok()?;
    let value: OwnedVariant = answer.body().deserialize().ok()?;
    bool::try_from(value).ok()
}

/// Whether GNOME shows banners. Asked only where the portal runs already: asking would start it elsewhere.
async fn banners(bus: &Connection) -> Option<bool> {
    const PORTAL: &str = "org.freedesktop.portal.Desktop";
    let names = bus
        .call_method(
            Some("org.freedesktop.DBus"),
            "/org/freedesktop/DBus",
            Some("org.freedesktop.DBus"),
            "NameHasOwner",
            &PORTAL,
        )
        .await
        .ok()?;
    if !names.body().deserialize::<bool>().ok()? {
        return None;
    }
    let answer = bus
        .call_method(
            Some(PORTAL),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.Settings"),
            "ReadOne",
            &("org.gnome.desktop.notifications", "show-banners"),
        )
        .await
        .ok()?;
    let value: OwnedVariant = answer.body().deserialize().ok()?;
    bool::try_from(value).ok()
}
