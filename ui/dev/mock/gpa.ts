// The made-up core's averages over terms.

import type {
  CourseGrades,
  CourseId,
  CourseName,
  Gpa,
  PastCourseEdit,
  PastCourseId,
} from "../../src/lib/api/generated/commands";
import { saved } from "./answers";

interface Given {
  courses: () => CourseName[];
}

/** Courses taken before, and averages that are made up. */
export abstract class SampleGpa {
  #past: PastCourseEdit[] = [
    {
      id: "past-1" as PastCourseId,
      course: "21-120",
      term: "Fall 2024",
      endedOn: "2024-12-06",
      credits: "10",
      factor: "1",
      result: "A-",
      leftOut: false,
    },
  ];
  #gpa: Gpa["form"] = { system: "us", retakes: "last", letters: [] };

  constructor(private readonly around: Given) {}

  abstract grades(id: CourseId): CourseGrades;

  gpa(): Gpa {
    const past = this.#past.map((form) => ({
      course: form.course,
      courseId: null,
      form,
      credits: form.credits,
      result: form.result,
      projected: null,
      without: null,
    }));
    const now = this.around.courses().map(({ id, code }) => ({
      course: code,
      courseId: id,
      form: null,
      credits: "12",
      result: null,
      projected: this.grades(id).projected?.letter ?? null,
      without: "open" as const,
    }));
    return {
      finalAverage: { average: "3.7", credits: "10", class: null },
      projected: { average: "3.42", credits: "46", class: null },
      terms: [
        { name: "Fall 2024", average: "3.7", courses: past },
        { name: "Spring 2025", average: null, courses: now },
      ],
      form: this.#gpa,
    };
  }

  set_gpa(form: Gpa["form"]) {
    this.#gpa = form;
    return saved({}, "Changed how averages are taken");
  }

  save_past_course(edit: PastCourseEdit) {
    const id = edit.id ?? (`past-${this.#past.length + 1}` as PastCourseId);
    const others = this.#past.filter((one) => one.id !== id);
    this.#past = [...others, { ...edit, id }];
    return saved(id, `Added ${edit.course}`);
  }

  remove_past_course(id: PastCourseId) {
    this.#past = this.#past.filter((one) => one.id !== id);
    return saved({}, "Removed a past course");
  }
}
