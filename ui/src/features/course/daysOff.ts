// What the form of days without class asks for: for a course whose page is open, and for one that is still to be named.

import type {
  CourseLine,
  CourseView,
  OffRow,
} from "../../lib/api/generated/commands";
import type { Form, FormField } from "../../lib/forms";
import { words } from "../../lib/words";
import { field } from "./forms";

const days = (): FormField[] => [
  field("title", "text", words.edit.field.why, { wide: true }),
  field("on", "date", words.edit.field.from),
  field("until", "date", words.edit.field.until),
];

export function dayOffForm(course: CourseView, off: OffRow | null): Form {
  return {
    title: words.edit.titles.dayOff,
    action: "save_day_off",
    values: {
      id: off?.id ?? null,
      courseId: course.line.id,
      title: off?.title ?? "",
      on: off?.on ?? null,
      until: off?.until ?? null,
    },
    fields: days(),
    ...(off && {
      remove: { action: "remove_day_off", request: off.id },
      thing: { type: "dayOff", id: off.id },
    }),
  };
}

/** Days without class of a course that is chosen in the form when there are several; the first of them to begin with. */
export function newDayOffForm(
  courses: readonly CourseLine[],
  on: string | null,
): Form {
  const options = courses.map(({ id, code, title }) => ({
    value: id as string,
    name: code === title ? code : `${code} ${title}`,
  }));
  const course = field("courseId", "choice", words.block.course, {
    options,
    wide: true,
  });
  return {
    title: words.edit.titles.dayOff,
    action: "save_day_off",
    values: {
      id: null,
      courseId: options[0]?.value ?? null,
      title: "",
      on,
      until: null,
    },
    fields: options.length > 1 ? [...days(), course] : days(),
  };
}
