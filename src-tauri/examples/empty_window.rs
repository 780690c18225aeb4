//! An empty window of the same versions: what Semestra's start and memory are measured against.
//!
//! It has the size of Semestra's window, one command and one line of page, and prints `painted <ms>` like Semestra.

use std::{borrow::Cow, time::Instant};

use tauri::{
    App, Assets, Runtime, WebviewUrl, WebviewWindowBuilder,
    utils::assets::{AssetKey, AssetsIter, CspHash},
};

const PAGE: &str = r#"<!doctype html>
<html lang="en"><title>Empty</title><script type="module" src="/page.js"></script><p>Nothing.</p></html>"#;

/// Two frames, as Semestra counts them: the first draws, the second comes after it.
const SCRIPT: &str = "requestAnimationFrame(() => requestAnimationFrame(() =>
  window.__TAURI_INTERNALS__.invoke('painted')));";

fn main() {
    let began = Instant::now();
    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(OnePage));
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .manage(Began(began))
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1280.0, 800.0)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(context)
        .expect("an empty window opens wherever Semestra's does");
}

struct Began(Instant);

#[tauri::command]
fn painted(began: tauri::State<'_, Began>) {
    eprintln!("painted {}", began.0.elapsed().as_millis());
}

/// One line of page.
struct OnePage;

impl<R: Runtime> Assets<R> for OnePage {
    fn setup(&self, _: &App<R>) {}

    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        let page = if key.as_ref().ends_with("page.js") {
            SCRIPT
        } else {
            PAGE
        };
        Some(Cow::Borrowed(page.as_bytes()))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
