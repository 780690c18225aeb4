// English, for the calendar.

export const calendar = {
  previous: "Earlier",
  next: "Later",
  today: "Today",
  views: "How much to show",
  termWeek: (week: number, weeks: number) => `term week ${week} of ${weeks}`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `term weeks ${first}–${last} of ${weeks}`,
  due: "due",
  worth: (worth: string) => `worth ${worth}`,
  office: "office hour",
  officeOf: (who: string) => `${who}, office hour`,
  exam: "exam",
  cancelled: "cancelled",
  done: "done",
  more: (count: number) => `+${count} more`,
  noClass: (title: string, codes: string) => `${title} (${codes})`,
  empty: "Nothing in these four weeks.",
  emptyAfter: "Look further on, or import another course.",
  label: "Calendar",
  grid: "Grid of the calendar",
};
