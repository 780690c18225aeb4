// The one door to Rust.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Bridge, Wanted } from "./bridge";

/** Starts listening and answers with the way to stop, which may be asked for before listening began. */
function hear<T>(event: string, listener: (payload: T) => void): () => void {
  const stop = listen<T>(event, ({ payload }) => listener(payload));
  return () => void stop.then((stop) => stop());
}

export const client: Bridge = {
  call: (action, request) =>
    invoke("call", { action, request: JSON.stringify(request) }),
  pickDocument: () => invoke("pick_document"),
  pickExportPath: (suggested) => invoke("pick_export_path", { suggested }),
  openLink: (url) => invoke("open_link", { url }),
  print: () => invoke("plugin:webview|print"),
  painted: () => invoke("painted"),
  onChanged: (listener) => hear("changed", () => listener()),
  onOpen: (listener) => hear<Wanted>("open", listener),
};
