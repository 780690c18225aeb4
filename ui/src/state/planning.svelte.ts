import type {
  AssessmentId,
  CourseId,
  DeadlineGrouping,
  DeadlineSorting,
  WorkDraft,
} from "../lib/api/generated/commands";
import type { Desk } from "./desk.svelte";
import { Picked } from "./picked.svelte";

/** How the student looks at deadlines, what of them is selected, and the one that is being written. The core does it. */
export class Planning {
  grouped = $state<DeadlineGrouping>("time");
  sorted = $state<DeadlineSorting>("time");
  /** The deadline in the form. */
  draft = $state.raw<WorkDraft | null>(null);
  /** Whether a document says what stands in it. */
  official = $state(false);
  /** What the core says against it. */
  refusal = $state<string | null>(null);
  readonly picked = new Picked<AssessmentId>();

  constructor(private readonly desk: Desk) {}

  /** Opens an empty form, for a course when it is known. */
  begin(courseId: CourseId | undefined = this.desk.courses[0]?.id): void {
    if (courseId === undefined) return;
    this.edit({
      id: null,
      courseId,
      title: "",
      kind: "homework",
      due: { type: "undated" },
      categoryId: null,
      location: null,
    });
  }

  edit(draft: WorkDraft, official = false): void {
    this.official = official;
    this.refusal = null;
    this.draft = draft;
  }

  leave(): void {
    this.draft = null;
    this.refusal = null;
  }

  async save(draft: WorkDraft): Promise<void> {
    this.refusal = null;
    const saved = await this.desk.change("save_assessment", draft, {
      invalid: (message) => (this.refusal = message),
    });
    if (!saved) return;
    this.leave();
    this.desk.select({ subject: { type: "assessment", id: saved.value } });
  }
}
