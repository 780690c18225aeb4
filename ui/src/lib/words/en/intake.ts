// English, for taking a document in.

export const intake = {
  title: "Import",
  text: "Paste a course page, drop a file, or pick one. You look at what it says first; nothing is stored before you say so.",
  drop: "Drop a file here",
  dropNow: "Let go to read it",
  forms:
    "PDF, Word, RTF, a saved web page, Markdown, text, or a course pack from a classmate",
  paste: "Or paste the page’s text",
  placeholder: "Select all of the course page, copy, and paste it here",
  read: "Read it",
  pick: "Pick a file…",
  reading: "Reading the page…",
  tooLarge: (limit: string) =>
    `This file is too large to be a course page: the limit is ${limit}.`,
  megabytes: (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`,
  tooLong: (limit: string) =>
    `This text is too long for a course page: the limit is ${limit}. Paste only the part with the schedule and the rules.`,
  firstOnly:
    "One document at a time: this is the first of them. Import the others after it.",
  anywhere: "Ctrl V works anywhere on this screen.",
};
