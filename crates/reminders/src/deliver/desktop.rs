//! Notifications of the freedesktop specification, through notify-rust.
//!
//! One thread with one small runtime does it all. It keeps every notification's connection open as long as that is
//! on the screen, because GNOME removes a notification and dunst forgets whom to tell when the connection goes.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::mpsc as std_mpsc;
use std::time::Duration;

use notify_rust::{Notification, NotificationHandle, NotificationResponse, Timeout};
use semestra_plan::Subject;
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, LocalSet, spawn_local};

use crate::{Action, Deliver, DeliverError, Key, Notice, Server, Urgency, Wake, What};

/// How long the desktop may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many notifications are kept alive. Each costs a connection; the oldest is closed for the next.
const ALIVE: usize = 32;

/// The notification server of the desktop.
pub struct Desktop {
    orders: mpsc::UnboundedSender<Order>,
    server: Option<Server>,
}

struct Order {
    notice: Notice,
    server: Server,
    answer: std_mpsc::Sender<Result<(), DeliverError>>,
}

impl Desktop {
    /// Starts the thread that speaks to the desktop. Answers of the student go to `events`.
    ///
    /// It ends, and what it has on the screen loses its buttons, when this is dropped.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(events: std_mpsc::Sender<Wake>) -> std::io::Result<Self> {
        let (orders, mut inbox) = mpsc::unbounded_channel::<Order>();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        std::thread::Builder::new()
            .name("notifications".to_owned())
            .spawn(move || {
                LocalSet::new().block_on(&runtime, async move {
                    let mut screen = Screen::new(events);
                    while let Some(order) = inbox.recv().await {
                        let done = screen.show(&order.notice, &order.server).await;
                        // Nobody waits any more when this took too long.
                        let _ = order.answer.send(done);
                    }
                });
            })?;
        Ok(Self {
            orders,
            server: None,
        })
    }

    fn server(&mut self) -> Result<Server, DeliverError> {
        if self.server.is_none() {
            self.server = Some(capabilities()?);
        }
        self.server
            .clone()
            .ok_or_else(|| DeliverError::NoServer("unknown".to_owned()))
    }
}

impl Deliver for Desktop {
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError> {
        let (answer, answered) = std_mpsc::channel();
        let order = Order {
            notice: notice.clone(),
            server: self.server()?,
            answer,
        };
        let silent = |_| DeliverError::NoServer("it does not answer".to_owned());
        let done = match self.orders.send(order) {
            Ok(()) => answered.recv_timeout(PATIENCE * 3).map_err(silent),
            Err(_) => Err(DeliverError::NoServer("its thread has ended".to_owned())),
        }
        .flatten();
        if done.is_err() {
            // The next one may be a server with other abilities.
            self.server = None;
        }
        done
    }
}

/// Asks the desktop what shows its notifications. Waits at most a few seconds; may be called from anywhere.
///
/// # Errors
/// When nothing answers.
pub fn capabilities() -> Result<Server, DeliverError> {
    let (answer, answered) = std_mpsc::channel();
    // A thread of its own: the call brings its own runtime and panics inside another one.
    let asked = std::thread::Builder::new()
        .name("notification server".to_owned())
        .spawn(move || {
            // Nobody waits any more when this took too long.
            let _ = answer.send(ask());
        });
    if let Err(error) = asked {
        return Err(DeliverError::NoServer(error.to_string()));
    }
    answered
        .recv_timeout(PATIENCE)
        .map_err(|_| DeliverError::NoServer("it does not answer".to_owned()))?
        .map_err(|error| DeliverError::NoServer(error.to_string()))
}

fn ask() -> notify_rust::error::Result<Server> {
    let abilities = notify_rust::get_capabilities()?;
    let server = notify_rust::get_server_information()?;
    let can = |ability: &str| abilities.iter().any(|one| one == ability);
    Ok(Server {
        name: server.name,
        version: server.version,
        actions: can("actions"),
        persistence: can("persistence"),
        markup: can("body-markup"),
    })
}

/// What replaces what: one place on the screen for each subject.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Place {
    Subject(Subject),
    Other(Option<Key>),
}

/// What stands at a place. Several connections may hear of its answer; the first one counts.
struct Standing {
    id: u32,
    key: RefCell<Option<Key>>,
    answered: Cell<bool>,
}

struct Screen {
    events: std_mpsc::Sender<Wake>,
    places: Rc<RefCell<HashMap<Place, Rc<Standing>>>>,
    alive: VecDeque<(Rc<NotificationHandle>, JoinHandle<()>)>,
}

impl Screen {
    fn new(events: std_mpsc::Sender<Wake>) -> Self {
        Self {
            events,
            places: Rc::default(),
            alive: VecDeque::new(),
        }
    }

    async fn show(&mut self, notice: &Notice, server: &Server) -> Result<(), DeliverError> {
        let place = match notice.subject {
            Some(subject) => Place::Subject(subject),
            None => Place::Other(notice.key().cloned()),
        };
        let mut notification = drawn(notice, server);
        let before = self.places.borrow().get(&place).cloned();
        if let Some(before) = &before {
            notification.id(before.id);
        }
        let handle = match tokio::time::timeout(PATIENCE, notification.show_async()).await {
            Err(_) => return Err(DeliverError::NoServer("it does not answer".to_owned())),
            Ok(Err(error)) => return Err(refusal(&error)),
            Ok(Ok(handle)) => Rc::new(handle),
        };
        let standing = match before.filter(|before| before.id == handle.id()) {
            Some(same) => {
                same.key.replace(notice.key().cloned());
                same.answered.set(false);
                same
            }
            None => Rc::new(Standing {
                id: handle.id(),
                key: RefCell::new(notice.key().cloned()),
                answered: Cell::new(false),
            }),
        };
        self.places
            .borrow_mut()
            .insert(place.clone(), Rc::clone(&standing));
        let waiting = spawn_local(wait(
            Rc::clone(&handle),
            standing,
            place,
            Rc::clone(&self.places),
            self.events.clone(),
        ));
        self.alive.retain(|(_, waiting)| !waiting.is_finished());
        self.alive.push_back((handle, waiting));
        if self.alive.len() > ALIVE
            && let Some((oldest, waiting)) = self.alive.pop_front()
        {
            // Buttons that nobody listens to would be worse than none.
            let _ = tokio::time::timeout(PATIENCE, oldest.close_async()).await;
            waiting.abort();
        }
        Ok(())
    }
}

/// Waits for the answer to one notification and passes it on.
async fn wait(
    handle: Rc<NotificationHandle>,
    standing: Rc<Standing>,
    place: Place,
    places: Rc<RefCell<HashMap<Place, Rc<Standing>>>>,
    events: std_mpsc::Sender<Wake>,
) {
    let mut open = true;
    handle
        .wait_for_action_async(|response: &NotificationResponse| {
            open = !matches!(response, NotificationResponse::Closed(_));
            if standing.answered.replace(true) {
                return;
            }
            let mut places = places.borrow_mut();
            if places
                .get(&place)
                .is_some_and(|now| Rc::ptr_eq(now, &standing))
            {
                places.remove(&place);
            }
            if let (Some(what), Some(key)) = (meant(response), standing.key.borrow().clone()) {
                // The loop has ended when nobody hears it.
                let _ = events.send(Wake::Act(Action { key, what }));
            }
        })
        .await;
    if open {
        // GNOME takes an answered notification away by itself, dunst leaves it there with dead buttons.
        handle.close_async().await;
    }
}

fn meant(response: &NotificationResponse) -> Option<What> {
    match response {
        NotificationResponse::Default => Some(What::Open),
        NotificationResponse::Action(action) => match action.as_str() {
            "open" => Some(What::Open),
            "done" => Some(What::Done),
            "snooze" => Some(What::Snooze),
            _ => None,
        },
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
    }
}

fn drawn(notice: &Notice, server: &Server) -> Notification {
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
        let say = &notice.language.words().reminder;
        notification
            .action("default", &say.open())
            .action("open", &say.open());
        if notice.has_actions() {
            notification
                .action("done", &say.done())
                .action("snooze", &say.snooze());
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

/// Tells a server that is gone from one that said no. The crate shows no more of the cause than its words.
fn refusal(error: &notify_rust::error::Error) -> DeliverError {
    let words = error.to_string();
    let gone = [
        "ServiceUnknown",
        "NameHasNoOwner",
        "NoReply",
        "Disconnected",
        "I/O error",
        "not provided by any",
    ];
    if gone.iter().any(|sign| words.contains(sign)) {
        DeliverError::NoServer(words)
    } else {
        DeliverError::Refused(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn a_list_can_only_be_opened() {
        let mut notice = Notice::plain(Key::from_text("k"), "t", "b", Language::En);
        let one = drawn(&notice, &server(true, true));
        assert_eq!(one.actions.len(), 8, "four actions with their labels");
        notice.keys.push(Key::from_text("l"));
        assert_eq!(drawn(&notice, &server(true, true)).actions.len(), 4);
        assert!(drawn(&notice, &server(true, false)).actions.is_empty());
    }

    #[test]
    fn what_is_soon_stays_until_it_is_answered() {
        let mut notice = Notice::plain(Key::from_text("k"), "t", "b", Language::En);
        assert_eq!(
            drawn(&notice, &server(true, true)).timeout,
            Timeout::Default
        );
        notice.urgency = Urgency::Critical;
        assert_eq!(drawn(&notice, &server(true, true)).timeout, Timeout::Never);
    }
}
