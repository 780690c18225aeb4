// English, for what every screen says.

export const common = {
  direction: "ltr" as "ltr" | "rtl",
  endOfDay: "end of day",
  noDateYet: "no date yet",
  noDay: "no day yet",
  noTime: "no time given",
  timeOf: (label: string) => `Time: ${label}`,
  close: "Close",
  cancel: "Cancel",
};
