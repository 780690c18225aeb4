//! The real window, looked at and clicked in through WebDriver.

use std::{
    net::{TcpListener, TcpStream},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::sync::Mutex;

use crate::{Desk, Group, program, root, until_async};

/// The first thing of a selector that has room on the page and is neither hidden nor out of reach.
///
/// Not the driver's own notion: it takes what lies inside a scrolled grid for cut off.
const FIRST_SEEN: &str = "
    const shown = { visibilityProperty: true };
    return [...document.querySelectorAll(arguments[0])].find((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && element.checkVisibility(shown) && !element.closest('[inert]');
    }) ?? null;";

/// Whether a thing that was brought into view stays where it is for two frames.
///
/// A list that opens where the term stands, or draws its rows as they come into view, moves under the pointer.
const AT_REST: &str = "
    const [thing, done] = arguments;
    const place = () => JSON.stringify(thing.getBoundingClientRect());
    thing.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const before = place();
    requestAnimationFrame(() => requestAnimationFrame(() => done(thing.isConnected && place() === before)));";

/// What is to be clicked in the middle of a thing.
const COVERS: &str = "
    const box = arguments[0].getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return `${document.elementFromPoint(x, y)?.outerHTML.slice(0, 300)} at ${x}, ${y}`;";

static OPENING: Mutex<()> = Mutex::const_new(());

/// Semestra's window with a driver at its wheel.
#[derive(Debug)]
pub struct Window {
    driver: WebDriver,
    server: Group,
}

impl Window {
    /// Starts Semestra on a desktop and waits until it has painted.
    ///
    /// # Errors
    /// When the window does not open.
    pub async fn open(desk: &Desk) -> Result<Self> {
        let (server, driver) = {
            // Two drivers that start their programs at the same moment can take each other's port.
            let _one_at_a_time = OPENING.lock().await;
            match session(desk).await {
                Ok(opened) => opened,
                Err(error) => {
                    eprintln!("!! the driver did not open the window, once more: {error:#}");
                    session(desk).await?
                }
            }
        };
        let window = Self { driver, server };
        until_async("the first screen", || async {
            let painted = window
                .run(
                    "return document.querySelector('[data-testid]') !== null",
                    vec![],
                )
                .await?;
            Ok((painted == json!(true)).then_some(()))
        })
        .await?;
        Ok(window)
    }

    /// Waits until a thing is to be seen.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn see(&self, name: &str) -> Result<WebElement> {
        self.see_at(&format!("[data-testid='{name}']")).await
    }

    /// Waits until a thing of that selector is to be seen.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn see_at(&self, selector: &str) -> Result<WebElement> {
        let seen = until_async(selector, || self.first_seen(selector)).await;
        match seen {
            Ok(element) => Ok(element),
            Err(error) => {
                let page = self.run("return document.body.innerText", vec![]).await?;
                Err(error.context(format!("the page shows: {page}")))
            }
        }
    }

    async fn first_seen(&self, selector: &str) -> Result<Option<WebElement>> {
        let found = self
            .driver
            .execute(FIRST_SEEN, vec![json!(selector)])
            .await?;
        let element = (!found.json().is_null()).then(|| found.element());
        Ok(element.transpose()?)
    }

    /// Waits until a thing is not to be seen any more.
    ///
    /// # Errors
    /// When it stays.
    pub async fn see_no_more(&self, name: &str) -> Result<()> {
        let selector = format!("[data-testid='{name}']");
        until_async(&format!("{name} to go"), || async {
            let found = self.driver.find_all(By::Css(selector.as_str())).await?;
            Ok(found.is_empty().then_some(()))
        })
        .await
    }

    /// Waits until a thing shows the words, and answers all that it shows.
    ///
    /// # Errors
    /// When it does not.
    pub async fn read(&self, name: &str, words: &str) -> Result<String> {
        let selector = format!("[data-testid='{name}']");
        until_async(&format!("“{words}” in {name}"), || async {
            // Not the driver's text: it leaves out what is scrolled away.
            let text = self
                .run(
                    "return document.querySelector(arguments[0])?.innerText ?? ''",
                    vec![json!(selector)],
                )
                .await?;
            let text = text.as_str().unwrap_or_default().replace('\u{a0}', " ");
            anyhow::ensure!(text.contains(words), "it shows “{text}”");
            Ok(Some(text))
        })
        .await
    }

    /// Clicks a thing once it is there.
    ///
    /// # Errors
    /// When it does not appear or cannot be clicked.
    pub async fn click(&self, name: &str) -> Result<()> {
        self.click_at(&format!("[data-testid='{name}']")).await
    }

    /// Clicks a thing of that selector once it is there.
    ///
    /// # Errors
    /// When it does not appear or cannot be clicked.
    pub async fn click_at(&self, selector: &str) -> Result<()> {
        // A list drawn anew takes the element away between looking and clicking.
        self.see_at(selector).await?;
        until_async(&format!("a click on {selector}"), || async {
            let Some(element) = self.first_seen(selector).await? else {
                return Ok(None);
            };
            let at_rest = self.answer(AT_REST, vec![element.to_json()?]).await?;
            if at_rest != json!(true) {
                return Ok(None);
            }
            if let Err(error) = element.click().await {
                let covers = self.run(COVERS, vec![element.to_json()?]).await?;
                return Err(anyhow::Error::from(error).context(format!("there lies {covers}")));
            }
            Ok(Some(()))
        })
        .await
    }

    /// Pastes text into a field.
    ///
    /// # Errors
    /// When the field does not appear.
    pub async fn paste(&self, name: &str, text: &str) -> Result<()> {
        self.see(name).await?;
        let script = "
            const field = document.querySelector(arguments[0]);
            field.focus();
            const words = new DataTransfer();
            words.setData('text/plain', arguments[1]);
            const paste = new ClipboardEvent('paste', { clipboardData: words, bubbles: true, cancelable: true });
            if (field.dispatchEvent(paste)) document.execCommand('insertText', false, arguments[1]);";
        let selector = format!("[data-testid='{name}']");
        self.run(script, vec![json!(selector), json!(text)]).await?;
        Ok(())
    }

    /// Presses keys in the page, `Key` constants among them.
    ///
    /// # Errors
    /// When the page does not take them.
    pub async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Presses keys while others are held, and lets those go afterwards.
    ///
    /// # Errors
    /// When the page does not take them.
    pub async fn press_holding(&self, held: &[char], keys: &str) -> Result<()> {
        let mut chain = self.driver.action_chain();
        for key in held {
            chain = chain.key_down(*key);
        }
        chain = chain.send_keys(keys);
        for key in held.iter().rev() {
            chain = chain.key_up(*key);
        }
        Ok(chain.perform().await?)
    }

    /// Takes what lies at one point of the page, carries it to another and lets go of it.
    ///
    /// # Errors
    /// When the page does not take it.
    pub async fn drag(&self, from: (i64, i64), to: (i64, i64)) -> Result<()> {
        let half = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
        let chain = self.driver.action_chain().move_to(from.0, from.1);
        let chain = chain.click_and_hold().move_to(half.0, half.1);
        Ok(chain.move_to(to.0, to.1).release().perform().await?)
    }

    /// Calls an action of the core as the page does.
    ///
    /// # Errors
    /// When the core refuses; with its sentence.
    pub async fn call(&self, action: &str, request: Value) -> Result<Value> {
        let script = "
            const [action, request, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('call', { action, request })
                .then((answer) => done({ answer }), (failure) => done({ failure }));";
        let arguments = vec![json!(action), json!(request.to_string())];
        let said = self.driver.execute_async(script, arguments).await?;
        let said = said.json();
        if let Some(failure) = said.get("failure") {
            anyhow::bail!("{failure}");
        }
        Ok(said.get("answer").cloned().unwrap_or_default())
    }

    /// Chooses the light or the dark look and waits until the page has it.
    ///
    /// # Errors
    /// When the page does not take it.
    pub async fn set_theme(&self, theme: &str) -> Result<()> {
        self.call("set_settings", json!({ "theme": theme })).await?;
        until_async("the look", || async {
            let now = self
                .run("return document.documentElement.dataset.theme", vec![])
                .await?;
            Ok((now == json!(theme)).then_some(()))
        })
        .await
    }

    /// Lets the page try to reach an address in three ways, and tells what came of each: `reached` or `refused`.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn try_to_reach(&self, address: &str) -> Result<Value> {
        let script = "
            const [address, done] = arguments;
            const load = (name) => new Promise((tell) => {
                const element = document.createElement(name);
                element.onload = () => tell('reached');
                element.onerror = () => tell('refused');
                element.src = address;
                document.head.append(element);
            });
            const get = fetch(address, { mode: 'no-cors' }).then(() => 'reached', () => 'refused');
            Promise.all([get, load('img'), load('script')]).then(done);";
        let said = self
            .driver
            .execute_async(script, vec![json!(address)])
            .await?;
        Ok(said.json().clone())
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Runs a script in the page that calls its last argument when it is done, and answers with what it called it with.
    ///
    /// # Errors
    /// When the script throws, or is not done within a minute.
    pub async fn answer(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let said = self.driver.execute_async(script, arguments).await?;
        Ok(said.json().clone())
    }

    /// The group of processes of the window: the program, its driver and all they started.
    #[must_use]
    pub fn processes(&self) -> u32 {
        self.server.id()
    }

    /// Drops a file on the window, its bytes in base64 (RFC 4648 §4).
    ///
    /// # Errors
    /// When the page cannot make the event.
    pub async fn drop_file(&self, name: &str, base64: &str) -> Result<()> {
        const DROP: &str = "
            const bytes = Uint8Array.from(atob(arguments[1]), (letter) => letter.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], arguments[0]));
            const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
            Object.defineProperty(drop, 'dataTransfer', { value: dataTransfer });
            window.dispatchEvent(drop);";
        self.run(DROP, vec![name.into(), base64.into()]).await?;
        Ok(())
    }

    /// What axe-core finds wrong with the page as it is now: rule, and where.
    ///
    /// # Errors
    /// When axe-core is not installed or cannot run.
    pub async fn violations(&self) -> Result<Vec<String>> {
        let file = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(file)
            .context("axe-core is not installed; `cargo xtask test` does it")?;
        self.run(&axe, vec![]).await?;
        let script = "
            const done = arguments[0];
            // What fades in has no colour yet.
            const moving = document.getAnimations().filter((move) => move.effect.getComputedTiming().endTime < Infinity);
            Promise.allSettled(moving.map((move) => move.finished)).then(() => axe.run(document, { resultTypes: ['violations'] })).then(
                ({ violations }) => done(violations.map(({ id, impact, nodes }) =>
                    `${id} (${impact}): ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)),
                (error) => done([String(error)]));";
        let found = self.driver.execute_async(script, vec![]).await?;
        let found = found.json().as_array().cloned().unwrap_or_default();
        Ok(found
            .iter()
            .filter_map(|line| line.as_str().map(str::to_owned))
            .collect())
    }

    /// Gives the page that size.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        until_async("the size", || async {
            let size = self.run("return [innerWidth, innerHeight]", vec![]).await?;
            Ok((size == json!([width, height])).then_some(()))
        })
        .await?;
        // The new size is known a frame before it is drawn.
        let drawn = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        self.driver.execute_async(drawn, vec![]).await?;
        Ok(())
    }

    /// A picture of the page.
    ///
    /// # Errors
    /// When none can be taken, and when the window may be drawn in plain memory, for whose picture the driver waits
    /// forever.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        const DRAWN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
        anyhow::ensure!(
            std::env::var(DRAWN).is_ok_and(|value| value == "0"),
            "pictures are taken with {DRAWN}=0 only"
        );
        Ok(self.driver.screenshot_as_png().await?)
    }
}

/// A driver and its session in the program that it started.
async fn session(desk: &Desk) -> Result<(Group, WebDriver)> {
    let port = free_port()?;
    let server = Group::start(driver(desk, port).stdout(Stdio::null()))?;
    let mut wanted = Capabilities::new();
    wanted.set(
        "webkitgtk:browserOptions",
        json!({ "binary": program("semestra-desktop")?, "args": [] }),
    )?;
    let address = format!("http://127.0.0.1:{port}");
    // A driver that listens and cannot open the window says so at once: only its start is waited for.
    until_async("the driver", || async {
        Ok(TcpStream::connect(("127.0.0.1", port))
            .is_ok()
            .then_some(()))
    })
    .await?;
    let driver = WebDriver::new(&address, wanted)
        .await
        .context("the window did not open")?;
    // The window ends with its group of processes. Asked to quit, the driver would wait for a program that stays.
    driver.clone().leak()?;
    driver.set_script_timeout(Duration::from_secs(60)).await?;
    Ok((server, driver))
}

fn driver(desk: &Desk, port: u16) -> Command {
    let mut driver = desk.command("WebKitWebDriver");
    driver
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .stderr(Stdio::null());
    driver
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
