// Reads calendar files as ical.js (Thunderbird's reader) does, one after the other into one calendar by UID.
// Prints each occurrence as `uid<TAB>start<TAB>end<TAB>summary`, in UTC.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const home = createRequire(pathToFileURL(`${process.env.SEMESTRA_JUDGES}/node/`));
const ICAL = (await import(pathToFileURL(home.resolve("ical.js")))).default;

const moment = (time) =>
  time.isDate
    ? time.toICALString()
    : time.convertToZone(ICAL.Timezone.utcTimezone).toICALString();

const events = new Map();
for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  for (const part of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(part);
    // The same UID again is the same event, read anew.
    events.set(`${event.uid} ${event.recurrenceId ?? ""}`, event);
  }
}

const masters = new Map();
for (const event of events.values()) {
  if (!event.isRecurrenceException()) masters.set(event.uid, event);
}
for (const event of events.values()) {
  if (event.isRecurrenceException()) masters.get(event.uid).relateException(event);
}
for (const event of masters.values()) {
  const show = (start, end, summary) =>
    console.log([event.uid, moment(start), moment(end), summary ?? ""].join("\t"));
  if (!event.isRecurring()) {
    show(event.startDate, event.endDate, event.summary);
    continue;
  }
  const days = event.iterator();
  for (let day = days.next(); day; day = days.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(day);
    show(startDate, endDate, item.summary);
  }
}
