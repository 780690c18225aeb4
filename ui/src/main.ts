import { mount } from "svelte";

import App from "./App.svelte";
import { client } from "./lib/api/client";
import { leaveMenu } from "./lib/menu";
import "./styles/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html holds no #app");

// While one builds the window, its inspector is wanted.
if (import.meta.env.PROD) addEventListener("contextmenu", leaveMenu);

mount(App, { target, props: { bridge: client } });
