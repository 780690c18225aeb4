// The rows of a schedule: dated classes and single classes of weekly ones, alike.

import type {
  CourseView,
  EntryName,
  Happened,
  Note,
  OffRow,
  ReadingView,
  SessionEdit,
  SessionKind,
} from "../../lib/api/generated/commands";

/** A class in the schedule, dated or one of a weekly class. */
export interface ClassRow {
  readonly type: "class";
  readonly key: string;
  readonly entry: EntryName;
  readonly topic: string;
  readonly kind: SessionKind;
  readonly on: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly location: string | null;
  readonly number: number | null;
  readonly week: number | null;
  readonly materials: readonly string[];
  readonly readings: readonly ReadingView[];
  readonly marks: readonly string[];
  readonly attended: boolean;
  readonly reviewed: boolean;
  readonly cancelled: boolean;
  readonly movedTo: string | null;
  readonly over: boolean;
  readonly happened: Happened | null;
  readonly note: Note;
  /** What its form begins with; nothing for one of a weekly class. */
  readonly form: SessionEdit | null;
}

export type Row = ClassRow | ({ readonly type: "off"; key: string } & OffRow);

/** Which rows are shown. */
export type Shown = "all" | "ahead" | "unread";

/** Columns that some row has something to say in. */
export interface Columns {
  readonly number: boolean;
  readonly week: boolean;
  readonly materials: boolean;
  readonly readings: boolean;
}

export function rowsOf({ schedule }: CourseView): Row[] {
  return schedule.map((row): Row => {
    if (row.type === "off") return { ...row, key: row.id };
    if (row.type === "session") {
      const { id, on } = row;
      const subject = { type: "session" as const, id };
      return {
        ...row,
        type: "class",
        key: id,
        entry: { subject, plannedOn: on },
      };
    }
    const { id, on } = row;
    return {
      ...row,
      type: "class",
      key: `${id}-${on}`,
      entry: { subject: { type: "meeting", id }, plannedOn: on },
      topic: "",
      number: null,
      week: null,
      materials: [],
      readings: [],
      attended: false,
      reviewed: false,
      cancelled: row.happened === "calledOff",
      note: { text: "", blocks: [] },
      form: null,
    };
  });
}

export function columnsOf(rows: readonly Row[]): Columns {
  const some = (has: (row: ClassRow) => boolean) =>
    rows.some((row) => row.type === "class" && has(row));
  return {
    number: some(({ number }) => number !== null),
    week: some(({ week }) => week !== null),
    materials: some(({ materials }) => materials.length > 0),
    readings: some(({ readings }) => readings.length > 0),
  };
}

/** The rows that a filter lets through. */
export function shownOf(rows: readonly Row[], shown: Shown, today: string) {
  return rows.filter((row) => {
    if (shown === "all") return true;
    if (row.type === "off") return shown === "ahead" && row.until >= today;
    return shown === "ahead"
      ? !row.over
      : row.readings.some(({ read }) => !read);
  });
}
