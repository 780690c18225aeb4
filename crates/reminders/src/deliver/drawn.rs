//! A notification as notify-rust sends it, cut to what a server can do.

use notify_rust::{Hint, Notification, Timeout};

use crate::{Notice, Server, Urgency};

/// What a server is sent.
pub(super) fn drawn(notice: &Notice, server: &Server) -> Notification {
    let mut notification = Notification::new();
    let body = if server.markup {
        escaped(&notice.body)
    } else {
        notice.body.clone()
    };
    notification
        .appname("Semestra")
        .summary(&notice.title)
        .body(&body)
        // By this dunst and those like it put a notification in the place of an older one, whichever process sent
        // that: one that is sent again after a crash is seen once.
        .hint(Hint::Custom("x-dunst-stack-tag".to_owned(), notice.place()))
        .hint(Hint::DesktopEntry("semestra".to_owned()))
        .urgency(match notice.urgency {
            Urgency::Low => notify_rust::Urgency::Low,
            Urgency::Normal => notify_rust::Urgency::Normal,
            Urgency::Critical => notify_rust::Urgency::Critical,
        })
        .timeout(match notice.urgency {
            Urgency::Low | Urgency::Normal => Timeout::Default,
            Urgency::Critical => Timeout::Never,
        });
    if server.actions {
        if let Some(first) = notice.buttons.first() {
            notification.action("default", &first.label);
        }
        for button in &notice.buttons {
            notification.action(button.code, &button.label);
        }
    }
    notification
}

/// Text as it is shown where the body is markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Button, Key};
    use semestra_words::Language;

    fn server(markup: bool, actions: bool) -> Server {
        Server {
            name: "mock".to_owned(),
            version: "1".to_owned(),
            actions,
            persistence: true,
            markup,
        }
    }

    #[test]
    fn markup_of_a_page_is_shown_as_text() {
        let notice = Notice::plain(
            Key::from_text("k"),
            "<b>&",
            "a <img src=x> & b",
            Language::En,
        );
        let drawn_there = drawn(&notice, &server(true, true));
        assert_eq!(drawn_there.body, "a &lt;img src=x&gt; &amp; b");
        assert_eq!(
            drawn_there.summary, "<b>&",
            "the first line is never markup"
        );
        assert_eq!(drawn(&notice, &server(false, true)).body, notice.body);
    }

    #[test]
    fn a_server_without_buttons_gets_none() {
        let mut notice = Notice::plain(Key::from_text("k"), "t", "b", Language::En);
        notice.buttons.push(Button {
            code: "done",
            label: "Done".to_owned(),
        });
        let actions = drawn(&notice, &server(true, true)).actions;
        assert_eq!(actions, ["default", "Open", "open", "Open", "done", "Done"]);
        assert!(drawn(&notice, &server(true, false)).actions.is_empty());
    }

    #[test]
    fn what_is_soon_stays_until_it_is_answered() {
        let mut notice = Notice::plain(Key::from_text("k"), "t", "b", Language::En);
        let timeout = |notice: &Notice| drawn(notice, &server(true, true)).timeout;
        assert_eq!(timeout(&notice), Timeout::Default);
        notice.urgency = Urgency::Critical;
        assert_eq!(timeout(&notice), Timeout::Never);
    }
}
