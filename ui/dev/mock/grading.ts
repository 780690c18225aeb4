// How the first course of the made-up term is graded.

import type {
  AssessmentId,
  CategoryId,
  CategoryView,
  CourseId,
} from "../../src/lib/api/generated/commands";
import { id } from "./term";

function category(
  name: string,
  weight: string,
  more: Partial<CategoryView> = {},
): CategoryView {
  const key = id<CategoryId>(`category-${name}`);
  return {
    id: key,
    name,
    weight,
    points: null,
    notes: [],
    works: [],
    parts: [],
    form: {
      id: key,
      courseId: id<CourseId>("course-dgm"),
      parentId: null,
      name,
      weight: Number(weight),
      points: null,
      count: null,
      dropLowest: null,
      dropHighest: null,
      extraCredit: false,
      cap: null,
      rule: null,
    },
    ...more,
  };
}
const work = (...names: string[]) => names as AssessmentId[];
/** What the grade of the first course is made of. */
export const grading = [
  category("Participation", "15", {
    parts: [
      category("Class presentations", "10"),
      category("Quizzes", "5", {
        notes: [
          "if you complete >=80% of quizzes, you will receive full 5% points",
        ],
      }),
    ],
  }),
  category("Midterm test", "20", { works: work("midterm") }),
  category("Homeworks", "30", {
    notes: ["3 parts of 10 % each"],
    works: work("hw1", "hw2", "hw3"),
  }),
  category("Project", "35", {
    parts: [
      category("Proposal presentation", "10", { works: work("proposal") }),
      category("Final report", "15", { works: work("report") }),
    ],
  }),
];
