// The made-up term: its courses, its days without class and who has office hours.

import type {
  CourseId,
  CourseLine,
  Day,
  DayOffId,
  Off,
  SourceId,
  SourceLine,
  TermId,
  TermLine,
} from "../../src/lib/api/generated/commands";

/** The id of a made-up thing. */
export const id = <T extends string>(text: string) => text as T;

export const now = "2025-02-05T12:34:00";
export const today = "2025-02-05";

export const term: TermLine = {
  id: "term" as TermId,
  name: "Spring 2025",
  startsOn: "2025-01-13",
  endsOn: "2025-04-25",
  week: 4,
  weeks: 15,
};
export const source: SourceLine = {
  id: "source-1" as SourceId,
  name: "course page",
  importedAt: "2025-01-10T18:20:00",
};

export interface Course extends CourseLine {
  room: string;
  days: Day[];
  start: string;
  end: string;
  topics: string[];
}
export const courses: Course[] = [
  {
    id: "course-dgm" as CourseId,
    code: "18-789",
    title: "Deep Generative Modeling",
    hue: 255,
    done: 7,
    total: 31,
    room: "SH-236",
    days: ["MO", "WE"],
    start: "14:00",
    end: "15:20",
    topics: [
      "Introduction, Logistics, and Outlines",
      "Autoregressive Models, RNNs",
      "Introduction to LSTM, Masking-based AR",
      "Transformer, Linear Attention",
      "Student Presentation I: Architecture for Sequence Modeling",
      "Variational Autoencoders (VAEs)",
      "Generative Adversarial Networks (GANs)",
      "Student Presentation II",
      "Normalizing Flows",
      "Introduction to Diffusion Models",
      "Guest Lecture: Recent Advances in GANs (Jun-Yan Zhu)",
      "Continuous-time Diffusion Models",
      "Project proposal presentation",
      "Diffusion Models and Flow Matching",
      "Student Presentation III",
      "Guest Lecture: Distillation",
      "LLM Inference, RAG",
      "LLM Reasoning",
      "Midterm",
      "LLM In-Context Learning, PEFT",
      "Guest Lecture: SGLang",
      "Text-to-Image Generation",
      "Evaluation of Generative Models",
      "Guest Lecture: TBD",
      "Multimodal Models",
    ],
  },
  {
    id: "course-la" as CourseId,
    code: "21-241",
    title: "Linear Algebra",
    hue: 40,
    done: 9,
    total: 29,
    room: "Wean 7500",
    days: ["TU", "TH"],
    start: "09:30",
    end: "10:50",
    topics: [
      "Vectors",
      "Matrices",
      "Elimination",
      "Subspaces",
      "Bases",
      "Rank",
      "Eigenvalues",
      "Quiz 2",
      "Orthogonality",
    ],
  },
  {
    id: "course-eth" as CourseId,
    code: "80-249",
    title: "Data Ethics",
    hue: 150,
    done: 6,
    total: 27,
    room: "PH 100",
    days: ["TU", "TH"],
    start: "13:00",
    end: "14:20",
    topics: [
      "What is data?",
      "Privacy",
      "Surveillance",
      "Fairness",
      "Bias",
      "Power",
      "Consent",
      "Case studies",
      "Essay clinic",
    ],
  },
];
export const line = ({
  id,
  code,
  title,
  hue,
  done,
  total,
}: Course): CourseLine => ({
  id,
  code,
  title,
  hue,
  done,
  total,
});

export const lineOf = (id: CourseId | null) => {
  const course = courses.find((course) => course.id === id);
  return course ? line(course) : null;
};

export function offOn(day: string): string | null {
  if (day === "2025-01-20") return "Martin Luther King Jr. Day";
  return day >= "2025-03-03" && day <= "2025-03-07" ? "Spring Break" : null;
}

export function offsOn(day: string): Off[] {
  const title = offOn(day);
  // One course alone has a day without class of its own.
  const whose = courses.filter(
    ({ hue }) => title !== null || (hue === 40 && day === "2025-02-13"),
  );
  return whose.map(({ id, code, hue }) => ({
    subject: { type: "dayOff", id: `off-${id}` as DayOffId },
    courseId: id,
    code,
    hue,
    title: title ?? "Winter carnival",
  }));
}

export const office = [
  {
    who: "Beidi Chen",
    day: "MO",
    start: "16:00",
    end: "17:00",
    where: "CIC 4118",
  },
  {
    who: "Xun Huang",
    day: "WE",
    start: "16:00",
    end: "17:00",
    where: "CIC 4120",
  },
  {
    who: "Tong Yang",
    day: "FR",
    start: "15:30",
    end: "16:30",
    where: "Porter Hall B",
  },
] as const;
