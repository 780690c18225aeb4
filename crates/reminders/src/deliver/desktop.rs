//! Notifications of the freedesktop specification, through notify-rust.
//!
//! One thread with one small runtime does it all. It keeps every notification's connection open as long as that is
//! on the screen, because GNOME removes a notification and dunst forgets whom to tell when the connection goes.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::mpsc as std_mpsc;
use std::time::Duration;

use notify_rust::{NotificationHandle, NotificationResponse};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, LocalSet, spawn_local};

use super::{drawn::drawn, signals};
use crate::{Action, Deliver, DeliverError, Key, Notice, Server, Snooze, Wake, What};

/// How long the desktop may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many notifications are kept alive. Each costs a connection; the oldest is closed for the next.
const ALIVE: usize = 32;

/// The notification server of the desktop.
pub struct Desktop {
    orders: mpsc::UnboundedSender<Order>,
    server: Option<Server>,
}

enum Order {
    Show {
        notice: Box<Notice>,
        server: Server,
        answer: std_mpsc::Sender<Result<(), DeliverError>>,
    },
    /// Asks whether anybody may be disturbed.
    IsCalm(std_mpsc::Sender<bool>),
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
                    screen.follow_the_desktop();
                    while let Some(order) = inbox.recv().await {
                        // Nobody waits any more for what took too long.
                        match order {
                            Order::Show {
                                notice,
                                server,
                                answer,
                            } => {
                                let _ = answer.send(screen.show(&notice, &server).await);
                            }
                            Order::IsCalm(answer) => {
                                let _ = answer.send(signals::is_not_to_be_disturbed().await);
                            }
                        }
                    }
                });
            })?;
        Ok(Self {
            orders,
            server: None,
        })
    }

    fn known_server(&mut self) -> Result<Server, DeliverError> {
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
        let order = Order::Show {
            notice: Box::new(notice.clone()),
            server: self.known_server()?,
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

    fn server(&mut self) -> Result<Server, DeliverError> {
        self.server = None;
        self.known_server()
    }

    fn is_not_to_be_disturbed(&mut self) -> bool {
        let (answer, answered) = std_mpsc::channel();
        let asked = self.orders.send(Order::IsCalm(answer)).is_ok();
        asked && answered.recv_timeout(PATIENCE).unwrap_or(false)
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

/// What stands at a place. Several connections may hear of its answer; the first one counts.
struct Standing {
    id: u32,
    key: RefCell<Option<Key>>,
    answered: Cell<bool>,
}

/// A notification that may still be answered.
struct Alive {
    handle: Rc<NotificationHandle>,
    standing: Rc<Standing>,
    waiting: JoinHandle<()>,
}

/// One place on the screen for each subject: what comes to it replaces what stands there.
type Places = Rc<RefCell<HashMap<String, Rc<Standing>>>>;

struct Screen {
    events: std_mpsc::Sender<Wake>,
    places: Places,
    alive: VecDeque<Alive>,
}

impl Screen {
    fn new(events: std_mpsc::Sender<Wake>) -> Self {
        Self {
            events,
            places: Rc::default(),
            alive: VecDeque::new(),
        }
    }

    /// Numbers of notifications mean nothing to the next server.
    fn follow_the_desktop(&self) {
        let places = Rc::clone(&self.places);
        let forget = move || {
            for standing in places.borrow_mut().drain().map(|(_, standing)| standing) {
                standing.answered.set(true);
            }
        };
        signals::follow(&self.events, Rc::new(forget));
    }

    async fn show(&mut self, notice: &Notice, server: &Server) -> Result<(), DeliverError> {
        let place = notice.place();
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
            Rc::clone(&standing),
            place,
            Rc::clone(&self.places),
            self.events.clone(),
        ));
        self.alive.retain(|one| !one.waiting.is_finished());
        self.alive.push_back(Alive {
            handle,
            standing,
            waiting,
        });
        if self.alive.len() > ALIVE
            && let Some(oldest) = self.alive.pop_front()
        {
            if !oldest.standing.answered.get() {
                // Buttons that nobody listens to would be worse than none.
                let _ = tokio::time::timeout(PATIENCE, oldest.handle.close_async()).await;
            }
            oldest.waiting.abort();
        }
        Ok(())
    }
}

/// Waits for the answer to one notification and passes it on.
async fn wait(
    handle: Rc<NotificationHandle>,
    standing: Rc<Standing>,
    place: String,
    places: Places,
    events: std_mpsc::Sender<Wake>,
) {
    let mut open = true;
    handle
        .wait_for_action_async(|response: &NotificationResponse| {
            open = !matches!(response, NotificationResponse::Closed(_));
            if standing.answered.replace(true) {
                open = false;
                return;
            }
            let mut places = places.borrow_mut();
            if places
                .get(&place)
                .is_some_and(|now| Rc::ptr_eq(now, &standing))
            {
                places.remove(&place);
            }
            if let Some(what) = meant(response) {
                let key = standing.key.borrow().clone();
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
            code => Snooze::from_code(code).map(What::Snooze),
        },
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
    }
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
