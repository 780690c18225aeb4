// The forms in which the grading of a course is changed: its categories and its letters.

import type {
  CategoryView,
  CourseView,
} from "../../lib/api/generated/commands";
import type { Form } from "../../lib/forms";
import { words } from "../../lib/words";
import { field } from "./forms";

/** A node of the grading tree and those below it, with how deep each stands. */
function flat(
  all: readonly CategoryView[],
  depth = 0,
): { category: CategoryView; depth: number }[] {
  return all.flatMap((category) => [
    { category, depth },
    ...flat(category.parts, depth + 1),
  ]);
}

export function categoryForm(
  course: CourseView,
  category: CategoryView | null,
): Form {
  const is = words.edit.field;
  const own = category ? flat([category]).map((one) => one.category.id) : [];
  const parents = flat(course.grading).filter(
    (one) => !own.includes(one.category.id),
  );
  return {
    title: words.edit.titles.category,
    action: "save_category",
    values: category
      ? { ...category.form }
      : {
          id: null,
          courseId: course.line.id,
          parentId: null,
          name: "",
          weight: null,
          points: null,
          count: null,
          dropLowest: null,
          dropHighest: null,
          extraCredit: false,
          cap: null,
          rule: null,
        },
    fields: [
      field("name", "text", is.name, { wide: true }),
      field("weight", "number", is.weight),
      field("points", "number", is.points),
      field("count", "count", is.count),
      field("dropLowest", "count", is.dropLowest),
      field("dropHighest", "count", is.dropHighest),
      field("cap", "number", is.cap),
      field("parentId", "choice", is.parent, {
        options: [
          { value: "", name: words.edit.top },
          ...parents.map(({ category: { id, name }, depth }) => ({
            value: id,
            name: `${"– ".repeat(depth)}${name}`,
          })),
        ],
      }),
      field("rule", "text", is.rule, { wide: true }),
      field("extraCredit", "flag", is.extraCredit, { wide: true }),
    ],
    ...(category && {
      remove: { action: "remove_category", request: category.id },
      thing: { type: "category", id: category.id },
    }),
  };
}

export function lettersForm(course: CourseView): Form {
  return {
    title: words.edit.titles.letters,
    action: "save_letter_scale",
    values: {
      courseId: course.line.id,
      letters: course.letterScale.map(({ letter, percent }) => ({
        letter,
        from: percent,
      })),
    },
    fields: [
      field("letters", "letters", words.edit.titles.letters, { wide: true }),
    ],
  };
}
