// How screens come by what they share: through the tree, never through a module.

import { createContext } from "svelte";

import type { CalendarState } from "./calendar.svelte";
import type { Desk } from "./desk.svelte";
import type { Editing } from "./editing.svelte";
import type { Moving } from "./moving.svelte";
import type { Planning } from "./planning.svelte";
import type { ReviewState } from "./review.svelte";
import type { Study } from "./study.svelte";

export const [getDesk, setDesk] = createContext<Desk>();
export const [getCalendar, setCalendar] = createContext<CalendarState>();
export const [getEditing, setEditing] = createContext<Editing>();
export const [getReview, setReview] = createContext<ReviewState>();
export const [getMoving, setMoving] = createContext<Moving>();
export const [getStudy, setStudy] = createContext<Study>();
export const [getPlanning, setPlanning] = createContext<Planning>();
