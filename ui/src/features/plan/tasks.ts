// What a task is in the rest of the window.

import type { Subject, Task } from "../../lib/api/generated/commands";

/** What is shown beside the work when a task is chosen; a reading has no pane of its own. */
export function subjectOf(task: Task): Subject | null {
  return task.type === "assessment" ? task : null;
}
