// The forms in which a course is changed: what each asks, and what it begins with.

import type {
  CourseStart,
  CourseView,
  Day,
  EntryName,
  LinkView,
  MeetingView,
  OfficeHourView,
  PersonId,
  PersonView,
  PolicyView,
  ReadingView,
  SessionEdit,
  SessionId,
  SwappedDay,
} from "../../lib/api/generated/commands";
import {
  days,
  weekdayWords,
  zoneNames,
  type Conventions,
} from "../../lib/format";
import type { Form, FormField, Option, Sort } from "../../lib/forms";
import { words } from "../../lib/words";

const named = (names: Record<string, string>): Option[] =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

/** A field that is called as the list of words calls it. */
export const field = (
  name: string,
  sort: Sort,
  label: string,
  more: Partial<FormField> = {},
): FormField => ({ name, sort, label, ...more });

const times = (): FormField[] => [
  field("start", "time", words.edit.field.start),
  field("end", "time", words.edit.field.end),
];
const place = () => field("location", "text", words.edit.field.location);
const span = (): FormField[] => [
  field("firstOn", "date", words.edit.field.firstOn),
  field("lastOn", "date", words.edit.field.lastOn),
];

export function courseForm(course: CourseView, start: CourseStart): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.course,
    action: "save_course",
    values: { ...course.form },
    thing: { type: "course", id: course.line.id },
    fields: [
      field("code", "text", is.code),
      field("title", "text", is.title, { wide: true }),
      field("term", "text", is.term, {
        suggestions: start.terms.map(({ name }) => name),
        hint: words.edit.termHint,
        wide: true,
      }),
      field("startsOn", "date", is.startsOn),
      field("endsOn", "date", is.endsOn),
      field("zone", "text", is.zone, { suggestions: zoneNames() }),
      field("lateDays", "count", is.lateDays),
      field("hue", "hue", is.hue, {
        options: course.hues.map((hue) => ({
          value: String(hue),
          name: is.hueOf(hue),
        })),
        wide: true,
      }),
    ],
    // A term that is there comes with its days.
    follow: (name, values) => {
      const known = start.terms.find((term) => term.name === values["term"]);
      return name === "term" && known
        ? { ...values, startsOn: known.startsOn, endsOn: known.endsOn }
        : values;
    },
  };
}

export function personForm(
  course: CourseView,
  person: PersonView | null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.person,
    action: "save_person",
    values: {
      id: person?.id ?? null,
      courseId: course.line.id,
      name: person?.name ?? "",
      role: person?.role ?? "instructor",
      email: person?.email ?? null,
      url: person?.url ?? null,
    },
    fields: [
      field("name", "text", is.name, { wide: true }),
      field("role", "choice", is.role, { options: named(words.role) }),
      field("email", "text", is.email),
      field("url", "text", is.url, { wide: true }),
    ],
    ...(person && {
      remove: { action: "remove_person", request: person.id },
      thing: { type: "person", id: person.id },
    }),
  };
}

export function meetingForm(
  course: CourseView,
  meeting: MeetingView | null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.meeting,
    action: "save_meeting",
    values: meeting
      ? { ...meeting.form }
      : {
          id: null,
          courseId: course.line.id,
          kind: "lecture",
          days: [],
          start: null,
          end: null,
          location: null,
          section: null,
          attends: true,
          firstOn: course.term.startsOn,
          lastOn: course.term.endsOn,
          everyWeeks: 1,
          skipsBreaks: false,
        },
    fields: [
      field("kind", "choice", is.kind, { options: named(words.sessionKind) }),
      place(),
      field("days", "days", is.days, { wide: true }),
      ...times(),
      ...span(),
      field("everyWeeks", "count", is.everyWeeks),
      field("section", "text", is.section),
      field("skipsBreaks", "flag", is.skipsBreaks, { wide: true }),
      field("attends", "flag", is.attends, { wide: true }),
    ],
    ...(meeting && {
      remove: { action: "remove_meeting", request: meeting.id },
      thing: { type: "meeting", id: meeting.id },
    }),
  };
}

export function officeHourForm(
  course: CourseView,
  hour: OfficeHourView | null,
  local: Conventions,
  whose: PersonId | null = null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.officeHour,
    action: "save_office_hour",
    values: hour
      ? { ...hour.form }
      : {
          id: null,
          courseId: course.line.id,
          personId: whose,
          day: null,
          start: null,
          end: null,
          location: null,
          firstOn: course.term.startsOn,
          lastOn: course.term.endsOn,
        },
    fields: [
      field("personId", "choice", is.personId, {
        options: [
          { value: "", name: words.edit.none },
          ...course.people.map(({ id, name }) => ({ value: id, name })),
        ],
      }),
      weekday("day", is.day, local),
      ...times(),
      place(),
      ...span(),
    ],
    ...(hour && {
      remove: { action: "remove_office_hour", request: hour.id },
      thing: { type: "officeHour", id: hour.id },
    }),
  };
}

function weekday(name: string, label: string, local: Conventions): FormField {
  const all = days.map((day) => ({
    value: day,
    name: weekdayWords(day, local, "long"),
  }));
  return field(name, "choice", label, {
    options: [{ value: "", name: words.edit.none }, ...all],
  });
}

/** A class that is not there yet. */
export function newSession(course: CourseView): SessionEdit {
  return {
    id: null,
    courseId: course.line.id,
    number: null,
    topic: "",
    kind: "lecture",
    on: course.today,
    start: null,
    end: null,
    location: null,
    materials: [],
    cancelled: false,
  };
}

export function sessionForm(
  course: CourseView,
  session: SessionEdit | null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.session,
    action: "save_session",
    values: { ...(session ?? newSession(course)) },
    fields: [
      field("topic", "text", is.topic, { wide: true }),
      field("kind", "choice", is.kind, { options: named(words.sessionKind) }),
      field("number", "count", is.number),
      field("on", "date", is.on),
      place(),
      field("start", "time", is.start, { hint: words.edit.usualTime }),
      field("end", "time", is.end),
      field("materials", "lines", is.materials, { wide: true }),
      field("cancelled", "flag", is.cancelled, { wide: true }),
    ],
    ...(session?.id
      ? {
          remove: { action: "remove_session", request: session.id },
          thing: { type: "session", id: session.id },
        }
      : {}),
  };
}

export function readingForm(
  sessionId: SessionId,
  reading: ReadingView | null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.reading,
    action: "save_reading",
    values: {
      id: reading?.id ?? null,
      sessionId,
      label: reading?.label ?? "",
      url: reading?.url ?? null,
    },
    fields: [
      field("label", "text", is.label, { wide: true }),
      field("url", "text", is.url, { wide: true }),
    ],
    ...(reading && {
      remove: { action: "remove_reading", request: reading.id },
    }),
  };
}

export function linkForm(course: CourseView, link: LinkView | null): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.link,
    action: "save_link",
    values: {
      id: link?.id ?? null,
      courseId: course.line.id,
      label: link?.label ?? "",
      url: link?.url ?? "",
    },
    fields: [
      field("label", "text", is.label, { wide: true }),
      field("url", "text", is.url, { wide: true }),
    ],
    ...(link && {
      remove: { action: "remove_link", request: link.id },
      thing: { type: "link", id: link.id },
    }),
  };
}

export function policyForm(
  course: CourseView,
  policy: PolicyView | null,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.policy,
    action: "save_policy",
    values: {
      id: policy?.id ?? null,
      courseId: course.line.id,
      kind: policy?.kind ?? "other",
      title: policy?.title ?? "",
      text: policy?.text ?? "",
    },
    fields: [
      field("title", "text", is.title, { wide: true }),
      field("kind", "choice", is.about, { options: named(words.policyKind) }),
      field("text", "long", is.text, { wide: true }),
    ],
    ...(policy && {
      remove: { action: "remove_policy", request: policy.id },
      thing: { type: "policy", id: policy.id },
    }),
  };
}

export function swappedDayForm(
  course: CourseView,
  swapped: SwappedDay | null,
  local: Conventions,
): Form {
  const is = words.edit.field;
  return {
    title: words.edit.titles.swappedDay,
    action: "save_swapped_day",
    values: {
      courseId: course.line.id,
      on: swapped?.on ?? course.today,
      runsAs: (swapped?.runsAs ?? "MO") satisfies Day,
    },
    fields: [
      field("on", "date", is.on),
      {
        ...weekday("runsAs", is.runsAs, local),
        options: days.map((day) => ({
          value: day,
          name: weekdayWords(day, local, "long"),
        })),
      },
    ],
    ...(swapped && {
      remove: { action: "remove_swapped_day", request: swapped.id },
    }),
  };
}

/** Moves one class; its times are those of the shown zone, which is said where the course has another. */
export function moveForm(
  name: EntryName,
  at: { start: string; end: string | null; allDay: boolean },
  location: string | null,
  zone: string | null,
): Form {
  const is = words.edit.field;
  const hint = zone ? { hint: words.edit.timesIn(zone) } : {};
  return {
    title: words.edit.titles.move,
    action: "move_entry",
    values: {
      on: at.start.slice(0, 10),
      start: at.allDay ? null : at.start.slice(11, 16),
      end: at.allDay || !at.end ? null : at.end.slice(11, 16),
      location,
    },
    request: ({ on, start, end, location }) => ({
      ...name,
      start: `${on}T${start ?? "00:00"}:00`,
      end: start && end ? `${on}T${end}:00` : null,
      allDay: start === null,
      series: false,
      location,
    }),
    fields: [
      field("on", "date", is.on),
      place(),
      field("start", "time", is.start, hint),
      field("end", "time", is.end),
    ],
  };
}
