// The window with made-up answers, to look at screens without Rust: `npm run dev`, then /dev/index.html?empty, ?unusable, ?everything, ?several, ?long, ?day=weekend
import { mount } from "svelte";

import App from "../src/App.svelte";
import "../src/styles/base.css";
import type { DayPlan } from "../src/lib/api/generated/commands";
import { sampleBridge } from "./mock";

const target = document.getElementById("app");
if (!target) throw new Error("index.html holds no #app");

const wishes = new URLSearchParams(location.search);
const bridge = sampleBridge({
  empty: wishes.has("empty"),
  unusable: wishes.has("unusable"),
  several: wishes.has("several"),
  zones: wishes.has("zones"),
  busy: wishes.has("busy"),
  day: (wishes.get("day") ?? "class") as DayPlan["kind"],
  page: wishes.has("long")
    ? "long"
    : wishes.has("everything")
      ? "everything"
      : "plain",
});
mount(App, { target, props: { bridge } });
Object.assign(window, { bridge });
