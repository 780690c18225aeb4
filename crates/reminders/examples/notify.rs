//! Shows one notification of each urgency and prints the answers for some seconds, to try a desktop by hand:
//! `cargo run -p semestra-reminders --example notify -- 10`.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use semestra_reminders::{Deliver, Desktop, Key, Notice, Urgency, capabilities};
use semestra_words::Language;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let seconds = std::env::args()
        .nth(1)
        .map_or(Ok(10), |text| text.parse())?;
    println!("{:?}", capabilities());
    let (events, answers) = channel();
    let mut desktop = Desktop::start(events)?;
    for urgency in [Urgency::Low, Urgency::Normal, Urgency::Critical] {
        let mut notice = Notice::plain(
            Key::from_text(format!("{urgency:?}")),
            "18-789 HW1 <b>",
            "Due today at 11:59 PM, in 1\u{a0}hr 29\u{a0}min\nDeep <i>Generative</i> Modeling & more",
            Language::En,
        );
        notice.urgency = urgency;
        println!("{urgency:?}: {:?}", desktop.deliver(&notice));
        println!("{urgency:?} again: {:?}", desktop.deliver(&notice));
    }
    loop {
        match answers.recv_timeout(Duration::from_secs(seconds)) {
            Ok(wake) => println!("{wake:?}"),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Ok(()),
        }
    }
}
