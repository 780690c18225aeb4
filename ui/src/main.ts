import { mount } from "svelte";

import App from "./App.svelte";
import { client } from "./lib/api/client";
import "./styles/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html holds no #app");

mount(App, { target, props: { bridge: client } });
