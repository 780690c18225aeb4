// Generated from crates/planner by `cargo test -p semestra-planner`; do not edit.

/**
 * What "About" says.
 */
export type About = { 
/**
 * Version of Semestra.
 */
version: string, 
/**
 * Release of the bundled zone tables.
 */
zoneData: string, 
/**
 * The file everything is kept in.
 */
dataFile: string, };

/**
 * Why a student was not there.
 */
export type Absence = "missed" | "excused";

/**
 * Says that the student was not at a class, or takes it back.
 */
export type AbsenceMark = { 
/**
 * The class.
 */
id: SessionId, 
/**
 * Why; nothing takes it back.
 */
absence: Absence | null, };

/**
 * Takes a reviewed draft into the term.
 */
export type Acceptance = { 
/**
 * The document that was reviewed. It is read again, so that evidence cannot be made up and
 * what the student changed is known.
 */
document: Document, 
/**
 * The draft as the student left it; items taken out are gone from it.
 */
draft: Draft, 
/**
 * Keys of the weekly classes of sections to which the student does not go. They stay on the course's page.
 */
otherSections: Array<string>, };

/**
 * A proposed block that is taken over.
 */
export type AcceptedBlock = { 
/**
 * What is done in it.
 */
task: Task, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * End.
 */
end: string, };

/**
 * Takes proposed blocks over: one, some or all.
 */
export type AcceptedBlocks = { 
/**
 * The blocks.
 */
blocks: Array<AcceptedBlock>, 
/**
 * Blocks that go in their place: `replaced` of a plan that is taken over whole, else none.
 */
insteadOf: Array<BlockId>, };

/**
 * Where the courses of today stand, by code.
 */
export type AllGrades = { 
/**
 * The courses.
 */
courses: Array<GradeLine>, };

/**
 * Names one [`Assessment`](crate::Assessment).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type AssessmentId = string & { readonly _id: 'assessment' };

/**
 * What sort of work it is.
 */
export type AssessmentKind = "homework" | "project" | "paper" | "quiz" | "exam" | "presentation" | "reading" | "other";

/**
 * What the course asks for of attendance.
 */
export type AttendanceEdit = { "type": "atLeast", 
/**
 * The percentage.
 */
percent: string, } | { "type": "mayMiss", 
/**
 * How many.
 */
classes: number, };

/**
 * Where attendance stands.
 */
export type AttendanceView = { 
/**
 * Classes attended.
 */
attended: number, 
/**
 * Classes missed that count.
 */
missed: number, 
/**
 * Classes still to come.
 */
ahead: number, 
/**
 * Past classes nothing was entered about.
 */
unknown: number, 
/**
 * The percentage attended so far.
 */
rate: string | null, 
/**
 * How many of the classes ahead may be missed; nothing when the rule cannot be met any more.
 */
mayMiss: number | null, 
/**
 * What that means: whole sentences.
 */
sentences: Array<string>, 
/**
 * The classes that are over, the last one first.
 */
classes: Array<PastClass>, };

/**
 * Starts Semestra at login, without a window, or no longer does.
 */
export type AutostartChoice = { 
/**
 * Whether it starts.
 */
on: boolean, };

/**
 * An average.
 */
export type AverageView = { 
/**
 * As it is stated; nothing when nothing counts.
 */
average: string | null, 
/**
 * Credits that count.
 */
credits: string, 
/**
 * The class of the degree, where there are such.
 */
class: string | null, };

/**
 * How a value came to be.
 */
export type Basis = "stated" | "derived" | "assumed" | "mine";

/**
 * A block of the student's own time as its form has it, on the wall of the shown zone.
 */
export type BlockDraft = { 
/**
 * The block; nothing for a new one.
 */
id: BlockId | null, 
/**
 * The course it is for, when it is for one.
 */
courseId: CourseId | null, 
/**
 * The work it is for, when it is for one; its course is then the work's.
 */
assessmentId: AssessmentId | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * Begin of the first one; only its day counts when `all_day`.
 */
start: string, 
/**
 * End of the first one; when `all_day` its day is the last one, included.
 */
end: string, 
/**
 * Whether only the days count.
 */
allDay: boolean, 
/**
 * The days of the week it comes again on; none for a single block.
 */
repeatDays: Array<Day>, 
/**
 * The last day it can come again; needed when it comes again.
 */
repeatsUntil: string | null, 
/**
 * Where.
 */
location: string | null, 
/**
 * Words of the student, in Markdown.
 */
note: string, };

/**
 * Names one [`Block`](crate::Block).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type BlockId = string & { readonly _id: 'block' };

/**
 * Says whether a block stays where it is when work is spread anew.
 */
export type BlockPin = { 
/**
 * The block.
 */
id: BlockId, 
/**
 * Whether it stays.
 */
pinned: boolean, };

/**
 * Says that the time of a block was used for its work, or that it was not.
 */
export type BlockTick = { 
/**
 * The block.
 */
id: BlockId, 
/**
 * Which of its days, for a block that comes again.
 */
plannedOn: string | null, 
/**
 * Used or not.
 */
on: boolean, };

/**
 * A stretch of the calendar.
 */
export type Calendar = { 
/**
 * Which stretch.
 */
view: CalendarView, 
/**
 * The day to ask from for the next or the previous one.
 */
anchor: string, 
/**
 * First day shown.
 */
from: string, 
/**
 * Last day shown, included.
 */
to: string, 
/**
 * The clock on the wall.
 */
now: string, 
/**
 * The zone of a course of these days whose clock differs from the one shown; the commonest of several.
 */
secondZone: string | null, 
/**
 * Each day shown.
 */
days: Array<CalendarDay>, 
/**
 * What is on them, in the order of time. Days without class are in `days` only.
 */
entries: Array<Entry>, };

/**
 * One day of the calendar.
 */
export type CalendarDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Number of the week of the term.
 */
week: number | null, 
/**
 * Whether it lies in the month of the anchor.
 */
inMonth: boolean, 
/**
 * Minutes by which the clock of the second zone is ahead on that day, when there is one.
 */
secondOffset: number | null, 
/**
 * Courses without class on it, and why.
 */
off: Array<Off>, };

/**
 * Asks for a stretch of the calendar.
 */
export type CalendarRequest = { 
/**
 * Which stretch.
 */
view: CalendarView, 
/**
 * A day in it; nothing means today.
 */
anchor: string | null, 
/**
 * So many stretches on (1) or back (-1) from there.
 */
step: number, 
/**
 * First day of the week.
 */
firstDay: Day, };

/**
 * Which stretch of the calendar.
 */
export type CalendarView = "day" | "week" | "month" | "agenda";

/**
 * A category that work can count in.
 */
export type CategoryChoice = { 
/**
 * The category.
 */
id: CategoryId, 
/**
 * Its name with those above it: "Project › Final report".
 */
name: string, };

/**
 * A node of the grading tree.
 */
export type CategoryDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * What the page calls it.
 */
name: string, 
/**
 * Share of the final grade.
 */
weight: Weight | null, 
/**
 * The points that the document gives for all of it; the weight is then their share of all points.
 */
points: Points | null, 
/**
 * How many equal parts ("3 homeworks"); with `drop_lowest` also "the best 8 of 10".
 */
count: number | null, 
/**
 * How many of the lowest do not count.
 */
drop_lowest: number | null, 
/**
 * How many of the highest do not count.
 */
drop_highest: number | null, 
/**
 * Whether it adds to the grade beyond the whole.
 */
extra_credit: boolean, 
/**
 * What it may add at most.
 */
cap: Weight | null, 
/**
 * A condition in the page's words.
 */
rule: string | null, 
/**
 * Its parts.
 */
parts: Array<CategoryDraft>, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * A node of the grading tree.
 */
export type CategoryEdit = { 
/**
 * The category; nothing for a new one.
 */
id: CategoryId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The node above, nothing at the top.
 */
parentId: CategoryId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its share of the final grade, in percent.
 */
weight: number | null, 
/**
 * The points for all of it.
 */
points: number | null, 
/**
 * How many equal parts it has.
 */
count: number | null, 
/**
 * How many of the lowest do not count.
 */
dropLowest: number | null, 
/**
 * How many of the highest do not count.
 */
dropHighest: number | null, 
/**
 * Whether it adds to the grade beyond the whole.
 */
extraCredit: boolean, 
/**
 * What it may add at most, in percent.
 */
cap: number | null, 
/**
 * A condition in words.
 */
rule: string | null, };

/**
 * Names one [`Category`](crate::Category).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type CategoryId = string & { readonly _id: 'category' };

/**
 * A node of the grading tree with its parts.
 */
export type CategoryView = { 
/**
 * The category.
 */
id: CategoryId, 
/**
 * What the page calls it.
 */
name: string, 
/**
 * Weight in percent, ready to show.
 */
weight: string | null, 
/**
 * Points the page gives for it, ready to show.
 */
points: string | null, 
/**
 * "3 parts of 10 % each", "lowest 2 dropped", the page's condition: what else there is to say.
 */
notes: Array<string>, 
/**
 * Its parts.
 */
parts: Array<CategoryView>, 
/**
 * The work that counts here.
 */
works: Array<AssessmentId>, 
/**
 * What its form begins with.
 */
form: CategoryEdit, };

/**
 * How sure a reading is, in thousandths: 1000 is certain.
 */
export type Certainty = number;

/**
 * One thing that is different in a what-if.
 */
export type ChangeEdit = { "type": "mark", 
/**
 * The piece.
 */
piece: PieceName, 
/**
 * What comes of it.
 */
mark: MarkKind, 
/**
 * For points: `17`, `17/20` or `85 %`.
 */
score: string | null, } | { "type": "late", 
/**
 * The piece.
 */
piece: PieceName, 
/**
 * Whole days late.
 */
days: number, 
/**
 * How many of them late days pay for.
 */
paid: number, } | { "type": "weight", 
/**
 * The part.
 */
categoryId: CategoryId, 
/**
 * Its percentage of the final grade.
 */
percent: string, } | { "type": "drops", 
/**
 * The part.
 */
categoryId: CategoryId, 
/**
 * How many of the lowest do not count.
 */
lowest: number, 
/**
 * How many of the highest do not count.
 */
highest: number, 
/**
 * How many of the best count.
 */
keepBest: number | null, };

/**
 * How the pieces of a part make one number.
 */
export type Combine = "sumOfPoints" | "meanOfPercents";

/**
 * How this student writes dates and counts weeks: the settings, and the system where they leave it open.
 */
export type Conventions = { 
/**
 * The language of the interface.
 */
language: Language, 
/**
 * The language with the region, when that is known, as `Intl` takes it: `de-AT`.
 */
locale: string, 
/**
 * First day of the week.
 */
firstDay: Day, 
/**
 * Clock of 12 or 24 hours.
 */
hourCycle: HourCycle, };

/**
 * How much of a part counts for the current grade while only some of it is graded.
 */
export type Counted = "pieceByPiece" | "wholeParts";

/**
 * What the document says of the course as a whole.
 */
export type CourseDraft = { 
/**
 * Such as `18-789`.
 */
code: string | null, 
/**
 * Such as `Deep Generative Modeling`.
 */
title: string | null, 
/**
 * Such as `Spring 2025`.
 */
term: string | null, 
/**
 * IANA name of the zone its times are in, when the document or the caller says.
 */
timezone: string | null, 
/**
 * First day of class.
 */
first_day: string | null, 
/**
 * Last dated day.
 */
last_day: string | null, 
/**
 * Where these stand.
 */
evidence: Array<Evidence>, };

/**
 * The course itself.
 */
export type CourseEdit = { 
/**
 * The course.
 */
id: CourseId, 
/**
 * Such as `18-789`; may be empty when there is a title.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The name of its term. The days below are then those of the term of that name.
 */
term: string, 
/**
 * First day of the term.
 */
startsOn: string | null, 
/**
 * Last day of the term.
 */
endsOn: string | null, 
/**
 * IANA name of the zone its times are in.
 */
zone: string, 
/**
 * The hue of its colour, 0 to 359 degrees.
 */
hue: number, 
/**
 * Budget of late days.
 */
lateDays: number | null, };

/**
 * Where a course stands, or would in a what-if.
 */
export type CourseGrades = { 
/**
 * The course.
 */
course: CourseName, 
/**
 * How much of the final grade is graded, in percent.
 */
graded: string, 
/**
 * On what is graded; nothing when nothing is.
 */
current: Total | null, 
/**
 * When nothing more is earned.
 */
minimum: Total, 
/**
 * When everything that is left is full.
 */
maximum: Total, 
/**
 * When what is left goes as its part has gone; nothing when nothing is graded.
 */
projected: Total | null, 
/**
 * What every letter needs, best first.
 */
needed: Array<NeededView>, 
/**
 * What the student's own aim needs.
 */
target: NeededView | null, 
/**
 * Whether the letters are taken because the course names none.
 */
lettersAssumed: boolean, 
/**
 * The grading tree.
 */
parts: Array<PartView>, 
/**
 * Graded work that stands beside the parts.
 */
beside: Array<PieceView>, 
/**
 * Work that counts for nothing, because it is in no part of the grade.
 */
uncounted: Array<UncountedWork>, 
/**
 * What one piece of each part that has any left is worth: whole sentences.
 */
sensitivity: Array<string>, 
/**
 * What the numbers took for granted: whole sentences.
 */
assumptions: Array<string>, 
/**
 * Late days, when the course has any.
 */
ledger: LateLedger | null, 
/**
 * Attendance, when a rule was set.
 */
attendance: AttendanceView | null, 
/**
 * What-ifs that are kept.
 */
scenarios: Array<ScenarioView>, 
/**
 * What the form of the course's rules begins with.
 */
form: GradingEdit, 
/**
 * What the form of its credits begins with.
 */
credits: CreditsEdit, };

/**
 * Names one [`Course`](crate::Course).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type CourseId = string & { readonly _id: 'course' };

/**
 * A course in the frame.
 */
export type CourseLine = { 
/**
 * The course.
 */
id: CourseId, 
/**
 * Its code, else a short form of its title.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its hue, 0 to 359.
 */
hue: number, 
/**
 * Classes attended and deadlines done.
 */
done: number, 
/**
 * Classes and deadlines in all.
 */
total: number, };

/**
 * Minutes that were spent on a course.
 */
export type CourseMinutes = { 
/**
 * The course.
 */
course: CourseName, 
/**
 * Minutes.
 */
minutes: number, };

/**
 * A course by its names and colour.
 */
export type CourseName = { 
/**
 * The course.
 */
id: CourseId, 
/**
 * Its code, else its title.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its hue, 0 to 359.
 */
hue: number, };

/**
 * The next class that is not over.
 */
export type CourseNext = { 
/**
 * The class, or the weekly class.
 */
subject: Subject, 
/**
 * The day it was planned for.
 */
plannedOn: string | null, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * What it is about; may be empty.
 */
title: string, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * End in the shown zone.
 */
end: string | null, 
/**
 * Whether only the day is known.
 */
allDay: boolean, 
/**
 * Room.
 */
location: string | null, 
/**
 * How long until it begins.
 */
wait: Wait, };

/**
 * How far a course has come.
 */
export type CourseProgress = { 
/**
 * The course.
 */
course: CourseName, 
/**
 * How far it has come.
 */
rings: Rings, };

/**
 * The rules of one course.
 */
export type CourseReminders = { 
/**
 * The course.
 */
course: CourseName, 
/**
 * What holds for each kind of work in it, and for its classes at the end.
 */
kinds: Array<ReminderRule>, };

/**
 * With what the form of a new course begins.
 */
export type CourseStart = { 
/**
 * The terms that are there.
 */
terms: Array<TermLine>, 
/**
 * The name of the term it most likely belongs to.
 */
term: string, 
/**
 * First day of that term.
 */
startsOn: string, 
/**
 * Last day of that term.
 */
endsOn: string, };

/**
 * A course as a living page.
 */
export type CourseView = { 
/**
 * The course in the frame.
 */
line: CourseLine, 
/**
 * Its term.
 */
term: TermLine, 
/**
 * The zone its times are in.
 */
zone: string, 
/**
 * What its form begins with.
 */
form: CourseEdit, 
/**
 * The hues that a course can have.
 */
hues: Array<number>, 
/**
 * The next class that is not over.
 */
nextClass: CourseNext | null, 
/**
 * The next deadline that is not done.
 */
nextDeadline: Deadline | null, 
/**
 * The day of today, to mark in the schedule.
 */
today: string, 
/**
 * Weekly classes, on the wall of the course's zone.
 */
meetings: Array<MeetingView>, 
/**
 * Days that run as another day of the week, in the order of time.
 */
swappedDays: Array<SwappedDay>, 
/**
 * People with their office hours.
 */
people: Array<PersonView>, 
/**
 * Office hours of nobody named.
 */
officeHours: Array<OfficeHourView>, 
/**
 * Pages it points to.
 */
links: Array<LinkView>, 
/**
 * Rules in the page's words.
 */
policies: Array<PolicyView>, 
/**
 * The schedule: classes and days without class in the order of time.
 */
schedule: Array<ScheduleRow>, 
/**
 * The grading tree.
 */
grading: Array<CategoryView>, 
/**
 * Sum of the top weights in percent, ready to show; nothing without weights.
 */
gradingSum: string | null, 
/**
 * Rules that change how the shares of the grade count, in the page's words.
 */
gradingRules: Array<string>, 
/**
 * Which letter grade begins where, best first.
 */
letterScale: Array<LetterView>, 
/**
 * Budget of late days.
 */
lateDays: number | null, 
/**
 * Its deadlines, undated ones last.
 */
deadlines: Array<Deadline>, 
/**
 * The documents it came from.
 */
sources: Array<SourceLine>, };

/**
 * How a course counts in averages over courses.
 */
export type CreditsEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * Its credits.
 */
credits: string | null, 
/**
 * How often they count.
 */
factor: string, 
/**
 * What came of it in the end: a letter, or a number.
 */
result: string | null, 
/**
 * Whether averages leave it out.
 */
leftOut: boolean, };

/**
 * The room before one deadline.
 */
export type Cushion = { 
/**
 * What is due.
 */
line: TaskLine, 
/**
 * Minutes it could take longer with everything due before it done too; below nothing, how many are too few.
 */
spareMinutes: number, 
/**
 * Minutes of it that do not fit, when as little as possible is missed.
 */
missingMinutes: number, 
/**
 * A sentence for what does not fit; nothing when all fits.
 */
words: string | null, };

/**
 * The room before each deadline.
 */
export type Cushions = { 
/**
 * The present in the shown zone.
 */
now: string, 
/**
 * What is open and has a date ahead, the soonest first.
 */
tasks: Array<Cushion>, 
/**
 * What is open and has no date: it is in no sum. Titles with their course's code.
 */
undated: Array<string>, 
/**
 * Set when there is work and not a free hour: a sentence that says what to do.
 */
noTime: string | null, };

/**
 * A day of the week, written `MO` … `SU` (RFC 5545 `weekday`).
 */
export type Day = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/**
 * Hours of a day.
 */
export type DayHours = { 
/**
 * Begin.
 */
from: string, 
/**
 * End; `00:00` is the end of the day.
 */
to: string, };

/**
 * What sort of day it is.
 */
export type DayKind = "class" | "free" | "off" | "weekend" | "before" | "over";

/**
 * The day as one line, from a full hour to a full hour. Places are thousandths of its length.
 */
export type DayLine = { 
/**
 * How many rows lie under each other.
 */
lanes: number, 
/**
 * Full hours to write beside it.
 */
hours: Array<LineHour>, 
/**
 * What takes place.
 */
bars: Array<LineBar>, 
/**
 * Where the present is, when it is on the line.
 */
now: number | null, };

/**
 * A day, or a span of them, without class.
 */
export type DayOffEdit = { 
/**
 * The days; nothing for new ones.
 */
id: DayOffId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * Why.
 */
title: string, 
/**
 * First day.
 */
on: string | null, 
/**
 * Last day, included; nothing for a single day.
 */
until: string | null, };

/**
 * Names one [`DayOff`](crate::DayOff).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type DayOffId = string & { readonly _id: 'dayOff' };

/**
 * The day it is, with what to do.
 */
export type DayPlan = { 
/**
 * The clock on the wall.
 */
now: string, 
/**
 * What sort of day it is.
 */
kind: DayKind, 
/**
 * The term.
 */
term: TermLine | null, 
/**
 * Courses without class today, and why.
 */
off: Array<Off>, 
/**
 * The class that goes on, if any, and the next one, today or later.
 */
classes: Array<NextClass>, 
/**
 * What is on today, in the order of time.
 */
entries: Array<Entry>, 
/**
 * The day as one line; nothing when nothing has an hour.
 */
line: DayLine | null, 
/**
 * Free stretches between what takes place today, as far as they are ahead.
 */
gaps: Array<Gap>, 
/**
 * What to do next, the most urgent first.
 */
nextUp: Array<NextUp>, 
/**
 * How much else is due within three weeks.
 */
more: number, 
/**
 * Steps to do today, and those of days before.
 */
steps: Array<StepDue>, 
/**
 * What was missed.
 */
missed: Missed, 
/**
 * What is overdue since before that and was not handed in, the latest first, as much as is listed.
 */
overdue: Array<Deadline>, 
/**
 * How much else is overdue so.
 */
overdueMore: number, 
/**
 * What has no date yet.
 */
undated: Array<Deadline>, };

/**
 * One deadline in a list.
 */
export type Deadline = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The course's code.
 */
code: string, 
/**
 * The course's hue.
 */
hue: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What sort of work.
 */
kind: AssessmentKind, 
/**
 * The moment the course says, in the shown zone; nothing when there is no date yet.
 */
official: string | null, 
/**
 * The same with the late days spent on it and the days given on top; nothing when there are none.
 */
moved: string | null, 
/**
 * Whether the course says the hour; else `official` is the end of its day.
 */
hasTime: boolean, 
/**
 * When it opens, for what is open between two moments.
 */
opens: string | null, 
/**
 * The moment I set myself.
 */
mine: string | null, 
/**
 * Days from today to the moment to work towards, which is the course's once mine has slipped; negative when it is
 * past.
 */
daysLeft: number | null, 
/**
 * Days from today to the course's moment with late days; negative when it is past.
 */
daysToOfficial: number | null, 
/**
 * Days from today to the moment I set myself; negative when it is past.
 */
daysToMine: number | null, 
/**
 * How many days later than the course's my own moment is, 0 for later on its day; nothing when it is not.
 */
daysAfterOfficial: number | null, 
/**
 * Whether the course's deadline has passed and it is not done.
 */
overdue: boolean, 
/**
 * Whether my own date has passed, the course's has not, and it is not done.
 */
slipped: boolean, 
/**
 * Whether it is more than three weeks away.
 */
far: boolean, 
/**
 * The day it is handed out.
 */
releasedOn: string | null, 
/**
 * What it makes up of the final grade when it is among those that count, in points of it: "10", "3.3".
 */
worth: string | null, 
/**
 * Where it takes place.
 */
location: string | null, 
/**
 * When I said it was done.
 */
doneAt: string | null, 
/**
 * How long it takes.
 */
estimate: Estimate, 
/**
 * How many of its steps are ticked.
 */
steps: StepCount, 
/**
 * Minutes that were spent on it.
 */
spent: number, 
/**
 * Minutes that it still needs; none when it is done.
 */
needed: number, 
/**
 * How far it has come.
 */
stage: Stage, 
/**
 * What it can still earn, when it is overdue.
 */
late: Late | null, };

/**
 * One group of deadlines.
 */
export type DeadlineGroup = { 
/**
 * Which one.
 */
name: GroupName, 
/**
 * Its deadlines, in the order that was asked for.
 */
items: Array<Deadline>, };

/**
 * The groups of deadlines by time.
 */
export type DeadlineGroupName = "overdue" | "today" | "week" | "later" | "undated" | "done";

/**
 * What makes a group of deadlines.
 */
export type DeadlineGrouping = "time" | "course" | "kind";

/**
 * What comes first in a group of deadlines.
 */
export type DeadlineSorting = "time" | "worth" | "course";

/**
 * All deadlines, in groups that are never empty.
 */
export type Deadlines = { 
/**
 * The clock on the wall.
 */
now: string, 
/**
 * In the order to show.
 */
groups: Array<DeadlineGroup>, };

/**
 * Asks for the deadlines.
 */
export type DeadlinesRequest = { 
/**
 * What makes a group.
 */
grouped: DeadlineGrouping, 
/**
 * What comes first in a group.
 */
sorted: DeadlineSorting, };

/**
 * A document to read: pasted text, or a file's bytes.
 */
export type Document = { 
/**
 * The file's name; nothing for pasted text.
 */
name: string | null, 
/**
 * Pasted text.
 */
text: string | null, 
/**
 * A file's bytes in base64 (RFC 4648 §4).
 */
base64: string | null, 
/**
 * The zone its times are in, when the student says.
 */
timezone: string | null, 
/**
 * The first day of the term, when the student says.
 */
termStart: string | null, 
/**
 * Which of several courses in it is meant, by its index in the review's `parts`.
 */
part: number | null, };

/**
 * One of several courses that stand in one document.
 */
export type DocumentPart = { 
/**
 * What the document calls it: `CS 101 Intro to Programming`.
 */
title: string, 
/**
 * Its first line, from 1.
 */
line: number, 
/**
 * Its last line.
 */
end_line: number, };

/**
 * Says that work is done, or that it is not.
 */
export type DoneMark = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * Done or not.
 */
done: boolean, };

/**
 * Says of several pieces of work that they are done, or that they are not.
 */
export type DoneMarks = { 
/**
 * The works.
 */
ids: Array<AssessmentId>, 
/**
 * Done or not.
 */
done: boolean, };

/**
 * Everything one document says.
 */
export type Draft = { 
/**
 * The form the document came in.
 */
format: Format, 
/**
 * The course itself.
 */
course: CourseDraft, 
/**
 * Weekly classes.
 */
meetings: Array<MeetingDraft>, 
/**
 * Weekly office hours.
 */
office_hours: Array<OfficeHourDraft>, 
/**
 * Instructors and assistants.
 */
people: Array<PersonDraft>, 
/**
 * Pages it points to.
 */
links: Array<LinkDraft>, 
/**
 * Rules in the page's own words.
 */
policies: Array<PolicyDraft>, 
/**
 * All dated things, and graded things without a date, in the order of their dates; undated ones last.
 */
events: Array<EventDraft>, 
/**
 * Work and exams that a rule repeats.
 */
recurring: Array<RecurringDraft>, 
/**
 * The grading tree.
 */
grading: Array<CategoryDraft>, 
/**
 * Rules that change how the shares of the tree count, in the page's own words.
 */
grading_rules: Array<RuleDraft>, 
/**
 * Which letter grade begins where, best first; empty when the document does not say.
 */
letter_scale: Array<LetterDraft>, 
/**
 * The budget of late days.
 */
late_days: number | null, 
/**
 * Where the budget stands.
 */
late_days_evidence: Array<Evidence>, 
/**
 * What a student should know about this reading.
 */
warnings: Array<Warning>, };

/**
 * When drops are decided, for the current grade; at the end they always are.
 */
export type DropWhen = "now" | "atTheEnd";

/**
 * At which end a piece is dropped.
 */
export type DroppedEnd = "lowest" | "highest";

/**
 * By when. "No date yet" is a real state; a date is never invented.
 */
export type Due = { "type": "at", 
/**
 * That moment on the wall of the course's zone.
 */
at: string, } | { "type": "on", 
/**
 * The day.
 */
on: string, } | { "type": "window", 
/**
 * When it opens.
 */
opens: string, 
/**
 * When it closes.
 */
closes: string, } | { "type": "undated" };

/**
 * A date of my own that is easily set.
 */
export type EasyDate = { 
/**
 * Which.
 */
name: EasyDateName, 
/**
 * The moment.
 */
at: string, };

/**
 * Dates of my own that are easily set.
 */
export type EasyDateName = "eveningBefore" | "twoDaysBefore";

/**
 * One thing in the calendar.
 */
export type Entry = { 
/**
 * Unique among all entries of all days.
 */
key: string, 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The course; nothing for a block of no course.
 */
courseId: CourseId | null, 
/**
 * The course's code; empty without a course.
 */
code: string, 
/**
 * The course's title; empty without a course.
 */
courseTitle: string, 
/**
 * The course's hue.
 */
hue: number | null, 
/**
 * How to draw it.
 */
kind: OccurrenceKind, 
/**
 * For classes: what happens in it.
 */
sessionKind: SessionKind | null, 
/**
 * Topic, work or person; may be empty for a weekly class.
 */
title: string, 
/**
 * Begin, or the deadline.
 */
start: string, 
/**
 * End; nothing for a deadline.
 */
end: string | null, 
/**
 * Whether only the day is known.
 */
allDay: boolean, 
/**
 * Room.
 */
location: string | null, 
/**
 * Number of the class.
 */
number: number | null, 
/**
 * What is graded in it.
 */
assessmentId: AssessmentId | null, 
/**
 * Its worth in points of the final grade, ready to show: "10", "3.3".
 */
worth: string | null, 
/**
 * Done or attended.
 */
done: boolean, 
/**
 * Called off.
 */
cancelled: boolean, 
/**
 * The day it was planned for, by which one of a series is named.
 */
plannedOn: string | null, 
/**
 * The begin it was planned for, when I said it was moved.
 */
movedFrom: string | null, };

/**
 * Moves or resizes one thing of the calendar. What the course says of it stays beside it.
 */
export type EntryMove = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The day it was planned for, as its entry says, where it is one of a series.
 */
plannedOn: string | null, 
/**
 * New begin, or new date of a deadline, in the shown zone.
 */
start: string, 
/**
 * New end; nothing keeps its length. When `all_day` its day is the last one, included.
 */
end: string | null, 
/**
 * Whether only the day counts. A class and one block of a series then keep their hours on the new day.
 */
allDay: boolean, 
/**
 * For a block that comes again: all of the series move by as much.
 */
series: boolean, 
/**
 * New room of a class, an office hour or a block; nothing keeps the room.
 */
location: string | null, };

/**
 * One thing of the calendar.
 */
export type EntryName = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The day it was planned for, as its entry says, where it is one of a series.
 */
plannedOn: string | null, };

/**
 * What the interface does about an error.
 */
export type ErrorCode = "invalid" | "gone" | "nothing" | "unusable" | "internal";

/**
 * How long work takes.
 */
export type Estimate = { 
/**
 * Minutes for all of it.
 */
minutes: number, 
/**
 * Whether I said so.
 */
mine: boolean, 
/**
 * Else how many finished pieces of its sort it was learned from; nothing is what work of that kind usually takes.
 */
learnedFrom: number | null, };

/**
 * Says how long work takes.
 */
export type EstimateDraft = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * Minutes; nothing leaves it to what work of that kind usually takes.
 */
minutes: number | null, };

/**
 * A dated thing, or a graded thing without a date.
 */
export type EventDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * Its day; nothing means "no date yet".
 */
date: string | null, 
/**
 * Last day of a span, included.
 */
end_date: string | null, 
/**
 * Deadline of what is due, begin of what takes place, only where it is said.
 */
time: string | null, 
/**
 * End of what takes place.
 */
end_time: string | null, 
/**
 * What it is.
 */
kind: EventKind, 
/**
 * For a class, presentation or exam in class: what happens in it.
 */
session_kind: SessionKind | null, 
/**
 * Its words.
 */
title: string, 
/**
 * Number of the class on the page.
 */
number: number | null, 
/**
 * Number of the week on the page.
 */
week: number | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * Names of the notes and slides.
 */
materials: Array<string>, 
/**
 * What to read for it.
 */
readings: Array<ReadingDraft>, 
/**
 * What is known of the work in it that its words do not say. Only a course pack says any.
 */
work?: KnownWork, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * What a dated thing is.
 */
export type EventKind = "class" | "presentation" | "no_class" | "exam" | "due" | "release" | "other";

/**
 * Where one value of an item comes from.
 */
export type Evidence = { 
/**
 * Which value of the item: `date`, `time`, `title`, `weight`, …, as the item's JSON names it.
 */
field: string, 
/**
 * Stated, derived, assumed or mine.
 */
basis: Basis, 
/**
 * Where it stands; nothing for what is assumed or mine.
 */
place: Place | null, 
/**
 * The words that stand there.
 */
quote: string, 
/**
 * Why it was read so when the words alone do not say it: "no time is stated, so 23:59 is assumed".
 */
because: string | null, 
/**
 * How sure the reading is.
 */
certainty: Certainty, };

/**
 * Where a value stands, with its document.
 */
export type EvidenceView = { 
/**
 * Which value.
 */
field: string, 
/**
 * Stated, derived, assumed or mine.
 */
basis: Basis, 
/**
 * The words.
 */
quote: string, 
/**
 * Why it was read so.
 */
because: string | null, 
/**
 * Where, in the document's lines.
 */
place: Place | null, 
/**
 * The document.
 */
source: SourceLine | null, };

/**
 * What the student says of one occurrence, beside what was planned for it.
 */
export type ExceptionView = { 
/**
 * What happened to it.
 */
happened: Happened, 
/**
 * The begin that was planned, in the shown zone.
 */
start: string, 
/**
 * The end that was planned.
 */
end: string | null, 
/**
 * Whether only the day was planned.
 */
allDay: boolean, 
/**
 * The room that was planned.
 */
location: string | null, };

/**
 * Writes a calendar file.
 */
export type ExportRequest = { 
/**
 * One course; nothing means all of the term.
 */
courseId: CourseId | null, 
/**
 * Where to write it.
 */
path: string, };

/**
 * A calendar file was written.
 */
export type Exported = { 
/**
 * Where.
 */
path: string, 
/**
 * How many events it holds.
 */
events: number, };

/**
 * Grades were written.
 */
export type ExportedGrades = { 
/**
 * The file.
 */
path: string, };

/**
 * Why an action was refused, as the window gets it.
 */
export type Failure = { 
/**
 * What the window does about it.
 */
code: ErrorCode, 
/**
 * One sentence for the student.
 */
message: string, 
/**
 * The field of the request that it is about, when it is about one.
 */
field?: string, };

/**
 * What became, or becomes, of a reminder.
 */
export type Fate = "planned" | "fired" | "missed" | "snoozed" | "waiting" | "cancelled";

/**
 * What fits into a free stretch.
 */
export type Fit = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * The course's code.
 */
code: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether all that is still needed fits; else a start does.
 */
whole: boolean, };

/**
 * The form a document came in.
 */
export type Format = "text" | "html" | "markdown" | "pdf" | "docx" | "rtf";

/**
 * Asks where something that was found stands.
 */
export type FoundName = { 
/**
 * What sort of thing, as in [`Hit::what`].
 */
what: string, 
/**
 * Its name for good, as text.
 */
id: string, 
/**
 * The words that it was found by; of a document they say the line.
 */
text: string, };

/**
 * A free stretch of today.
 */
export type Gap = { 
/**
 * Begin: now, when it has begun.
 */
start: string, 
/**
 * End.
 */
end: string, 
/**
 * How long it is.
 */
minutes: number, 
/**
 * What fits.
 */
fits: Fit | null, };

/**
 * Averages over courses and terms.
 */
export type Gpa = { 
/**
 * Over courses with a result.
 */
finalAverage: AverageView, 
/**
 * The same with the projection of each course that has no result yet.
 */
projected: AverageView, 
/**
 * The terms in the order of time.
 */
terms: Array<GpaTerm>, 
/**
 * What its form begins with.
 */
form: GpaEdit, };

/**
 * A course as averages count it.
 */
export type GpaCourse = { 
/**
 * What it is called.
 */
course: string, 
/**
 * The course in Semestra; nothing for one taken before.
 */
courseId: CourseId | null, 
/**
 * What the form of a course taken before begins with.
 */
form: PastCourseEdit | null, 
/**
 * Credits, when they are known.
 */
credits: string | null, 
/**
 * What came of it.
 */
result: string | null, 
/**
 * What is projected to come of it, while there is no result.
 */
projected: string | null, 
/**
 * Why it does not count in the average over results.
 */
without: Without | null, };

/**
 * How averages are taken.
 */
export type GpaEdit = { 
/**
 * How grades are counted.
 */
system: GpaSystem, 
/**
 * Which of several attempts count.
 */
retakes: Retakes, 
/**
 * What letters are worth in the student's own table.
 */
letters: Array<LetterWorthEdit>, };

/**
 * How grades are counted where the student is.
 */
export type GpaSystem = "us" | "usPlus" | "usPlain" | "percent" | "ects" | "german" | "brazil" | "uk" | "own";

/**
 * A term with its courses.
 */
export type GpaTerm = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its own average over courses with a result.
 */
average: string | null, 
/**
 * Its courses.
 */
courses: Array<GpaCourse>, };

/**
 * One course in the list of all.
 */
export type GradeLine = { 
/**
 * The course.
 */
course: CourseName, 
/**
 * How much of the final grade is graded, in percent.
 */
graded: string, 
/**
 * On what is graded.
 */
current: Total | null, 
/**
 * When nothing more is earned.
 */
minimum: Total, 
/**
 * When everything left is full.
 */
maximum: Total, 
/**
 * When it goes on so.
 */
projected: Total | null, 
/**
 * What the student aims at, and what that needs.
 */
target: NeededView | null, 
/**
 * Late days left, when the course has any.
 */
lateDaysLeft: number | null, };

/**
 * Asks for grades in a file.
 */
export type GradesExport = { 
/**
 * One course; nothing for all courses of today.
 */
courseId: CourseId | null, 
/**
 * As what.
 */
format: GradesFormat, 
/**
 * The file.
 */
path: string, };

/**
 * As what grades are written for other programs.
 */
export type GradesFormat = "csv" | "json";

/**
 * What holds for the whole grade of a course.
 */
export type GradingEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What weights mean that do not sum to the whole.
 */
weightSum: WeightSum, 
/**
 * When drops are decided.
 */
drops: DropWhen, 
/**
 * How much of a part counts for the current grade while only some of it is graded.
 */
counted: Counted, 
/**
 * What lateness costs; nothing leaves it to the words of the page.
 */
late: LatePenaltyEdit | null, 
/**
 * A curve of the total.
 */
curve: string | null, 
/**
 * The most percent the total can be.
 */
atMost: string | null, 
/**
 * The most percent the total can be while a minimum is not met; nothing gives the lowest letter instead.
 */
unmetAtMost: string | null, 
/**
 * How the total is rounded before the letter is read.
 */
rounding: RoundingEdit | null, 
/**
 * The most late days that one piece may use.
 */
lateCap: number | null, 
/**
 * Hours after a deadline that are not counted as late.
 */
graceHours: number, 
/**
 * Hours of one late day; 24 are days.
 */
unitHours: number, 
/**
 * What the course asks for of attendance.
 */
attendance: AttendanceEdit | null, 
/**
 * What the student aims at: a letter of the scale, or a percentage.
 */
target: string | null, 
/**
 * What may replace what.
 */
replacements: Array<ReplacementEdit>, 
/**
 * Other weightings, of which the best counts.
 */
schemes: Array<Array<SchemeWeightEdit>>, };

/**
 * What the deadlines of a group have in common.
 */
export type GroupName = { "type": "time", "of": DeadlineGroupName } | { "type": "course", "of": CourseName } | { "type": "kind", "of": AssessmentKind };

/**
 * How the student left the window. No part of the plan: undo passes over it.
 */
export type Habits = { 
/**
 * Size of the letters in percent, 80 to 200.
 */
zoom: number, 
/**
 * Whether the list of places is folded to signs.
 */
folded: boolean, 
/**
 * The actions that were chosen last, the last one first.
 */
recent: Array<string>, };

/**
 * What happened to one occurrence.
 */
export type Happened = "moved" | "calledOff";

/**
 * What was done on one day.
 */
export type HeatDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether it lies in the term.
 */
inTerm: boolean, 
/**
 * Whether it is still to come.
 */
ahead: boolean, 
/**
 * Classes attended, and things gone over, read, handed in and ticked.
 */
things: number, 
/**
 * Its shade by things: 0 for none, to 4 for the busiest day.
 */
thingsShade: number, 
/**
 * Minutes that were spent.
 */
minutes: number, 
/**
 * Its shade by minutes.
 */
minutesShade: number, };

/**
 * One week of a map of days.
 */
export type HeatWeek = { 
/**
 * Its number in the term.
 */
number: number | null, 
/**
 * Its seven days.
 */
days: Array<HeatDay>, };

/**
 * One thing found.
 */
export type Hit = { 
/**
 * The course; nothing for a block of no course.
 */
course: CourseName | null, 
/**
 * What sort of thing: `course`, `session`, `assessment`, `policy`, `link`, `person`, `reading`, `source`, `block`.
 */
what: string, 
/**
 * Its name for good, as text.
 */
id: string, 
/**
 * For what has a place in the calendar.
 */
subject: Subject | null, 
/**
 * Heading.
 */
title: string, 
/**
 * The words around the hit.
 */
snippet: string, };

/**
 * Clock of 12 or 24 hours, as `Intl` names it.
 */
export type HourCycle = "h12" | "h23";

/**
 * One thing with all that is known of it, for the pane beside the work.
 */
export type Item = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * The course; nothing for a block of no course.
 */
course: CourseLine | null, 
/**
 * Heading.
 */
title: string, 
/**
 * For classes: what happens in it.
 */
sessionKind: SessionKind | null, 
/**
 * For work: the deadline line.
 */
deadline: Deadline | null, 
/**
 * For work: how I plan it.
 */
work: Work | null, 
/**
 * For a class: its row.
 */
session: SessionView | null, 
/**
 * For a weekly class.
 */
meetingId: MeetingId | null, 
/**
 * For a block of my own time: what its form begins with.
 */
block: BlockDraft | null, 
/**
 * The day it was planned for, for what takes place: by it one of a series is moved, called off and restored.
 */
plannedOn: string | null, 
/**
 * What the student says of that occurrence, when it does not take place as planned.
 */
exception: ExceptionView | null, 
/**
 * Whether it is called off, by the course or the student.
 */
cancelled: boolean, 
/**
 * When it really is, in the shown zone: the next time of what is weekly when no day was asked for.
 */
start: string | null, 
/**
 * Until when.
 */
end: string | null, 
/**
 * Whether only the day is known.
 */
allDay: boolean, 
/**
 * Room.
 */
location: string | null, 
/**
 * Where it counts, from the top: "Project", "Proposal presentation".
 */
category: Array<string>, 
/**
 * For a class: when it will remind that it begins soon. Of work, its reminders tell.
 */
reminders: Array<ItemTime>, 
/**
 * Where its values stand.
 */
evidence: Array<EvidenceView>, };

/**
 * When one piece of work is brought to mind, and why.
 */
export type ItemReminders = { 
/**
 * What holds for it.
 */
leads: Array<ReminderLead>, 
/**
 * The same in words.
 */
said: Array<string>, 
/**
 * What holds for its kind in its course, in words.
 */
above: Array<string>, 
/**
 * Whether it has a rule of its own.
 */
own: boolean, 
/**
 * When it will remind.
 */
times: Array<ItemTime>, 
/**
 * Why it reminds of nothing, a sentence; nothing when it reminds.
 */
silent: string | null, };

/**
 * Work with a rule of its own.
 */
export type ItemRule = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its course.
 */
course: CourseName, 
/**
 * When; nothing is never.
 */
leads: Array<ReminderLead>, 
/**
 * The same in words.
 */
said: Array<string>, };

/**
 * Sets when one piece of work is brought to mind.
 */
export type ItemRuleEdit = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * When; none is never, nothing takes the rule back.
 */
leads: Array<ReminderLead> | null, };

/**
 * A time at which something reminds.
 */
export type ItemTime = { 
/**
 * When, in the shown zone.
 */
at: string, 
/**
 * Why then, a sentence.
 */
why: string, };

/**
 * What is known of a piece of work beyond the words about it.
 */
export type KnownWork = { 
/**
 * What sort of work it is.
 */
kind: AssessmentKind, 
/**
 * When it opens, for what is open between two moments.
 */
opens: string | null, 
/**
 * Where it counts: the key of a category.
 */
category: string | null, };

/**
 * A language that Semestra speaks, by its ISO 639 code.
 */
export type Language = "en" | "de" | "es" | "fr" | "zh";

/**
 * What overdue work can still earn, as far as the course's page says.
 */
export type Late = { 
/**
 * Percent of it that can still be earned, when the page gives numbers.
 */
percent: number | null, 
/**
 * The same in points of the final grade, when its worth is known.
 */
points: string | null, 
/**
 * Until when that holds; nothing when it does not fall any more.
 */
until: string | null, 
/**
 * Days that may be spent over the whole term, when the page gives a budget.
 */
lateDays: number | null, 
/**
 * How many of them are left.
 */
lateDaysLeft: number | null, 
/**
 * The page's own words.
 */
words: LateWords | null, };

/**
 * What spending some late days would do.
 */
export type LateChoice = { 
/**
 * So many more.
 */
days: number, 
/**
 * The last moment to hand it in then.
 */
lastMoment: string, 
/**
 * Late days left then.
 */
left: number, };

/**
 * What handing late work in now costs.
 */
export type LateCost = { 
/**
 * Days by which it is late now.
 */
daysLate: number, 
/**
 * How many of them are paid for with late days or given on top.
 */
paid: number, 
/**
 * Late days that are left in the course.
 */
left: number, 
/**
 * The same as a sentence.
 */
words: string, };

/**
 * Late days to spend, or days given on top.
 */
export type LateDaysEdit = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * How many more.
 */
days: number, };

/**
 * Late days that would make work fit.
 */
export type LateDaysOffer = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its course.
 */
course: CourseName, 
/**
 * Late days more than are spent on it.
 */
days: number, 
/**
 * Its deadline then, in the shown zone.
 */
movesTo: string, 
/**
 * Late days that are left then.
 */
left: number, 
/**
 * The same as a sentence.
 */
words: string, };

/**
 * The late days of a course.
 */
export type LateLedger = { 
/**
 * For the whole term.
 */
budget: number, 
/**
 * Spent.
 */
spent: number, 
/**
 * Left.
 */
left: number, 
/**
 * The most one piece may use.
 */
cap: number | null, 
/**
 * "3 of 5 late days are left.": a whole sentence.
 */
sentence: string, 
/**
 * The work that late days can move, by deadline.
 */
works: Array<LateWork>, };

/**
 * What lateness costs.
 */
export type LatePenaltyEdit = { 
/**
 * The percentage taken off for each day.
 */
perDay: string, 
/**
 * Of what.
 */
of: PenaltyOf, 
/**
 * The most percent that are taken off.
 */
atMost: string | null, 
/**
 * How many days late it is still taken.
 */
closesAfter: number | null, };

/**
 * What a page says of late work.
 */
export type LateWords = { 
/**
 * Its most telling sentence.
 */
sentence: string, 
/**
 * Where the policy stands.
 */
place: Place | null, 
/**
 * The document it stands in.
 */
source: SourceLine | null, };

/**
 * One piece of work in the ledger. Moments are in the shown zone.
 */
export type LateWork = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The deadline as the course says.
 */
official: string, 
/**
 * The deadline with what is spent and given; the same when nothing is.
 */
moved: string, 
/**
 * The last moment to hand it in with that, grace included.
 */
lastMoment: string, 
/**
 * The last moment if all it may use were spent on it.
 */
latestPossible: string, 
/**
 * Late days spent on it.
 */
spent: number, 
/**
 * Days given on top.
 */
extension: number, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Whether its last moment has passed, so that no more can be spent.
 */
passed: boolean, 
/**
 * What spending more would do, one line for each number of days that is possible.
 */
choices: Array<LateChoice>, };

/**
 * Late work, and what becomes of it.
 */
export type LateWorkLine = { 
/**
 * The work.
 */
deadline: Deadline, 
/**
 * What it can still earn, as a sentence.
 */
words: string, 
/**
 * What handing it in now costs, where the course has late days.
 */
cost: LateCost | null, };

/**
 * Where a letter grade begins.
 */
export type LetterDraft = { 
/**
 * Such as `A-`.
 */
letter: string, 
/**
 * The least share of all that can be earned for which it is given.
 */
from: Weight, 
/**
 * Where it stands.
 */
evidence: Array<Evidence>, };

/**
 * Where a letter grade begins.
 */
export type LetterEdit = { 
/**
 * Such as `A-`.
 */
letter: string, 
/**
 * The least percentage it is given for.
 */
from: number | null, };

/**
 * The whole scale of letter grades; without letters there is none.
 */
export type LetterScaleEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The letters in any order.
 */
letters: Array<LetterEdit>, };

/**
 * Where a letter grade begins.
 */
export type LetterView = { 
/**
 * Such as `A-`.
 */
letter: string, 
/**
 * The least percentage it is given for, ready to show.
 */
from: string, 
/**
 * The same as a number, for its form.
 */
percent: number, };

/**
 * What a letter is worth.
 */
export type LetterWorthEdit = { 
/**
 * The letter.
 */
letter: string, 
/**
 * Its worth, a number.
 */
worth: string, };

/**
 * Something on the line of the day.
 */
export type LineBar = { 
/**
 * The key of its entry.
 */
key: string, 
/**
 * Where it begins.
 */
place: number, 
/**
 * How long it is.
 */
length: number, 
/**
 * In which row, from 0.
 */
lane: number, };

/**
 * A full hour on the line of the day.
 */
export type LineHour = { 
/**
 * The moment.
 */
at: string, 
/**
 * Where.
 */
place: number, };

/**
 * A page the document points to.
 */
export type LinkDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * What the document calls it.
 */
label: string, 
/**
 * Address, http or https.
 */
url: string, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * A page the course points to.
 */
export type LinkEdit = { 
/**
 * The link; nothing for a new one.
 */
id: LinkId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What it is called.
 */
label: string, 
/**
 * Address, http or https.
 */
url: string, };

/**
 * Names one [`Link`](crate::Link).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type LinkId = string & { readonly _id: 'link' };

/**
 * A page the course points to.
 */
export type LinkView = { 
/**
 * The link.
 */
id: LinkId, 
/**
 * What the page calls it.
 */
label: string, 
/**
 * Address.
 */
url: string, };

/**
 * What came of a piece.
 */
export type MarkKind = "ungraded" | "points" | "missing" | "excused";

/**
 * A weekly class.
 */
export type MeetingDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * On which days.
 */
days: Array<Day>, 
/**
 * Begin.
 */
start: string | null, 
/**
 * End.
 */
end: string | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * Section, when the page tells several apart.
 */
section: string | null, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * A weekly class.
 */
export type MeetingEdit = { 
/**
 * The weekly class; nothing for a new one.
 */
id: MeetingId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * On which days.
 */
days: Array<Day>, 
/**
 * Begin, on the wall of the course's zone.
 */
start: string | null, 
/**
 * End on the same day.
 */
end: string | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * The section it belongs to, when there are several.
 */
section: string | null, 
/**
 * Whether the student goes there.
 */
attends: boolean, 
/**
 * First day it can take place.
 */
firstOn: string | null, 
/**
 * Last day it can take place.
 */
lastOn: string | null, 
/**
 * Every how many weeks it takes place.
 */
everyWeeks: number, 
/**
 * Whether weeks without any class are left out of that count.
 */
skipsBreaks: boolean, };

/**
 * Names one [`Meeting`](crate::Meeting).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type MeetingId = string & { readonly _id: 'meeting' };

/**
 * A weekly class.
 */
export type MeetingView = { 
/**
 * The weekly class.
 */
id: MeetingId, 
/**
 * What its form begins with.
 */
form: MeetingEdit, 
/**
 * Begin, `HH:MM` on the wall of the course's zone.
 */
start: string, 
/**
 * End, `HH:MM`.
 */
end: string, 
/**
 * Whether the course lists its classes one by one.
 */
listed: boolean, 
/**
 * The day on which it takes place next by its rotation; nothing for what is listed, over or not attended.
 */
nextOn: string | null, };

/**
 * What was missed since a day.
 */
export type Missed = { 
/**
 * The first day that is looked back to: yesterday, or the last day with class before a weekend.
 */
since: string, 
/**
 * Days from today to it, negative.
 */
days: number, 
/**
 * Classes that are not ticked.
 */
classes: Array<Entry>, 
/**
 * Deadlines that have gone by, and dates of my own that have slipped.
 */
works: Array<MissedWork>, };

/**
 * A reminder that was missed.
 */
export type MissedLine = { 
/**
 * The reminder's name.
 */
key: string, 
/**
 * What it is about, to open it.
 */
subject: Subject, 
/**
 * The work that "Done" ticks; nothing where there is nothing to tick.
 */
doneId: AssessmentId | null, 
/**
 * The course's hue.
 */
hue: number | null, 
/**
 * Course and thing.
 */
title: string, 
/**
 * Its words as of now.
 */
body: string, 
/**
 * Whether the time to act has gone.
 */
gone: boolean, 
/**
 * How it can be put off.
 */
snoozes: Array<SnoozeFor>, };

/**
 * What was missed while nobody looked, and not put away yet.
 */
export type MissedReminders = { 
/**
 * What can still be acted on, the most urgent first, then what cannot.
 */
lines: Array<MissedLine>, };

/**
 * Work whose deadline, or whose date of mine, has gone by.
 */
export type MissedWork = { 
/**
 * The deadline.
 */
deadline: Deadline, 
/**
 * To when "later" puts it off.
 */
later: string, };

/**
 * Sets my own date beside the official one, or takes it back.
 */
export type MyDate = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * The moment in the shown zone; nothing takes my date back.
 */
at: string | null, };

/**
 * Where my own dates go.
 */
export type MyDateTo = { "type": "at", 
/**
 * That moment.
 */
at: string, } | { "type": "easy", 
/**
 * Which.
 */
name: EasyDateName, } | { "type": "away", };

/**
 * Sets my own date of several pieces of work, or takes it back.
 */
export type MyDates = { 
/**
 * The works.
 */
ids: Array<AssessmentId>, 
/**
 * To which date.
 */
to: MyDateTo, };

/**
 * Whether a letter can still be reached.
 */
export type NeededState = "safe" | "lowest" | "average" | "onlyWithExtraCredit" | "outOfReach";

/**
 * What a letter, or a percentage, needs.
 */
export type NeededView = { 
/**
 * The letter; `90 %` for a percentage.
 */
goal: string, 
/**
 * Where it begins, in percent.
 */
from: string, 
/**
 * Whether it can be reached.
 */
state: NeededState, 
/**
 * The average over everything left, in percent, rounded up so that it is enough.
 */
average: string | null, 
/**
 * The same as a whole sentence.
 */
sentence: string, };

/**
 * A course made by hand.
 */
export type NewCourse = { 
/**
 * Such as `18-789`; may be empty when there is a title.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The name of its term.
 */
term: string, 
/**
 * First day of class; the term grows to hold it.
 */
startsOn: string | null, 
/**
 * Last day of class.
 */
endsOn: string | null, 
/**
 * When it meets, as a student writes it: "Mon Wed 2:00–3:20 CIC 1201"; may be empty.
 */
weekly: string, };

/**
 * A class that goes on or comes next.
 */
export type NextClass = { 
/**
 * The class.
 */
entry: Entry, 
/**
 * Minutes until it begins, when that is today.
 */
beginsIn: number | null, 
/**
 * Minutes until it ends, when it goes on.
 */
endsIn: number | null, 
/**
 * Days until it.
 */
days: number, };

/**
 * Something to do next, and why.
 */
export type NextUp = { 
/**
 * The deadline.
 */
deadline: Deadline, 
/**
 * The moment to work towards: mine when it is ahead, else the course's.
 */
at: string, 
/**
 * Whether that moment has an hour.
 */
hasTime: boolean, 
/**
 * Days until that moment.
 */
daysLeft: number, 
/**
 * Minutes it still needs.
 */
needed: number, 
/**
 * Minutes free before that moment: 8 to 22 o'clock, without classes and blocks of mine.
 */
free: number, 
/**
 * Whether it no longer fits.
 */
tight: boolean, };

/**
 * Words in Markdown (CommonMark), as they were typed and as they are shown.
 */
export type Note = { 
/**
 * As they were typed.
 */
text: string, 
/**
 * As they are shown.
 */
blocks: Array<NoteBlock>, };

/**
 * What stands in a block of its own.
 */
export type NoteBlock = { "type": "paragraph", 
/**
 * The words.
 */
parts: Array<NotePart>, } | { "type": "heading", 
/**
 * Its words.
 */
parts: Array<NotePart>, } | { "type": "list", 
/**
 * The number of the first item; nothing for a list without numbers.
 */
first: number | null, 
/**
 * Its items.
 */
items: Array<NoteItem>, } | { "type": "code", 
/**
 * The lines.
 */
text: string, } | { "type": "quote", 
/**
 * What they say.
 */
blocks: Array<NoteBlock>, } | { "type": "rule" };

/**
 * The student's words about a class, in Markdown; none takes the note away.
 */
export type NoteEdit = { 
/**
 * The class, or one of a weekly class.
 */
class: EntryName, 
/**
 * The words.
 */
text: string, };

/**
 * One item of a list.
 */
export type NoteItem = { 
/**
 * What stands in it.
 */
blocks: Array<NoteBlock>, };

/**
 * A stretch of words.
 */
export type NotePart = { "type": "text", 
/**
 * The words.
 */
text: string, } | { "type": "code", 
/**
 * The words.
 */
text: string, } | { "type": "emphasis", 
/**
 * The words.
 */
parts: Array<NotePart>, } | { "type": "strong", 
/**
 * The words.
 */
parts: Array<NotePart>, } | { "type": "link", 
/**
 * Its address, http or https.
 */
url: string, 
/**
 * The words.
 */
parts: Array<NotePart>, } | { "type": "break" };

/**
 * Nothing to ask or to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * What shows notifications here, and what it can do.
 */
export type NotificationServer = { 
/**
 * Name and version.
 */
name: string, 
/**
 * Whether it has buttons; without them a reminder is answered in the window.
 */
actions: boolean, 
/**
 * Whether it keeps what nobody has seen; without that what was not seen is on this page only.
 */
persistence: boolean, };

/**
 * How an occurrence is drawn and filtered.
 */
export type OccurrenceKind = "class" | "exam" | "office_hour" | "deadline" | "day_off" | "block" | "my_date";

/**
 * Why a course has no class on a day.
 */
export type Off = { 
/**
 * What it is, to select it.
 */
subject: Subject, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The course's code.
 */
code: string, 
/**
 * The course's hue.
 */
hue: number, 
/**
 * Its words.
 */
title: string, };

/**
 * A day or span without class, in the schedule.
 */
export type OffRow = { 
/**
 * The days.
 */
id: DayOffId, 
/**
 * First day.
 */
on: string, 
/**
 * Last day, included.
 */
until: string, 
/**
 * Its words.
 */
title: string, };

/**
 * A weekly office hour.
 */
export type OfficeHourDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * Whose it is.
 */
who: string | null, 
/**
 * On which day.
 */
day: Day | null, 
/**
 * Begin.
 */
start: string | null, 
/**
 * End.
 */
end: string | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * A weekly office hour.
 */
export type OfficeHourEdit = { 
/**
 * The office hour; nothing for a new one.
 */
id: OfficeHourId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * Whose it is.
 */
personId: PersonId | null, 
/**
 * On which day.
 */
day: Day | null, 
/**
 * Begin, on the wall of the course's zone.
 */
start: string | null, 
/**
 * End on the same day.
 */
end: string | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * First day it can take place.
 */
firstOn: string | null, 
/**
 * Last day it can take place.
 */
lastOn: string | null, };

/**
 * Names one [`OfficeHour`](crate::OfficeHour).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type OfficeHourId = string & { readonly _id: 'officeHour' };

/**
 * A weekly office hour.
 */
export type OfficeHourView = { 
/**
 * The office hour.
 */
id: OfficeHourId, 
/**
 * The day of the week.
 */
day: Day, 
/**
 * Begin, `HH:MM` on the wall of the course's zone.
 */
start: string, 
/**
 * End, `HH:MM`.
 */
end: string, 
/**
 * Room.
 */
location: string | null, 
/**
 * When it takes place next, in the shown zone.
 */
next: string | null, 
/**
 * When that one ends.
 */
nextEnd: string | null, 
/**
 * How long until then.
 */
wait: Wait | null, 
/**
 * What its form begins with.
 */
form: OfficeHourEdit, };

/**
 * Where a line of the reading stands in the document as it came.
 */
export type Origin = { "at": "line", 
/**
 * Which one.
 */
line: number, } | { "at": "box", 
/**
 * The page, from 1.
 */
page: number, 
/**
 * Left edge in points (1/72 inch) from the left of the page.
 */
left: number, 
/**
 * Upper edge in points from the top of the page.
 */
top: number, 
/**
 * Width in points.
 */
width: number, 
/**
 * Height in points.
 */
height: number, } | { "at": "element", 
/**
 * Its name: `td`, `li`, `p`, …
 */
name: string, 
/**
 * How many elements begin before it in the document, itself included: from 1.
 */
number: number, };

/**
 * What the frame around every screen shows.
 */
export type Overview = { 
/**
 * The clock on the wall.
 */
now: string, 
/**
 * The laptop's zone, in which everything is shown.
 */
zone: string, 
/**
 * The term of today, else the one with the nearest day; nothing before the first import.
 */
term: TermLine | null, 
/**
 * The courses of that term, of any that has not ended, and of the one that was added to last; by code.
 */
courses: Array<CourseLine>, 
/**
 * Deadlines of this week that are not done, for the badge.
 */
dueThisWeek: number, 
/**
 * What stands in the way of reminders.
 */
reminders: ReminderState, 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would bring back, in words.
 */
redo: string | null, 
/**
 * The other terms with their courses, the newest first.
 */
otherTerms: Array<TermCourses>, 
/**
 * How the student left the window.
 */
habits: Habits, 
/**
 * Look and counting.
 */
settings: Settings, 
/**
 * What holds by the settings and the system.
 */
conventions: Conventions, 
/**
 * Largest document that is read, in bytes.
 */
documentLimit: number, 
/**
 * About this program.
 */
about: About, };

/**
 * Writes a course without anything personal to a file.
 */
export type PackRequest = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The file to write; `.semestra-course` is how such files end.
 */
path: string, };

/**
 * What is set of one part beyond what the page says.
 */
export type PartGradingEdit = { 
/**
 * The part.
 */
id: CategoryId, 
/**
 * How its pieces make one number; nothing leaves it to what is usual.
 */
combine: Combine | null, 
/**
 * How many of the best count.
 */
keepBest: number | null, 
/**
 * The most percent of itself that it can give.
 */
atMost: string | null, 
/**
 * From which percentage on it counts as full.
 */
fullFrom: string | null, 
/**
 * Whether less than that gives its proportion.
 */
fullProportional: boolean, 
/**
 * The least percentage of it without which the course is not passed.
 */
minimum: string | null, 
/**
 * A curve.
 */
curve: string | null, 
/**
 * What lateness costs here, when it differs.
 */
late: LatePenaltyEdit | null, };

/**
 * A part of the grade.
 */
export type PartView = { 
/**
 * The part.
 */
id: CategoryId, 
/**
 * What the page calls it.
 */
name: string, 
/**
 * Its share of the final grade as it counts, in percent.
 */
share: string, 
/**
 * What was scored in it so far, in percent; nothing when nothing was.
 */
soFar: string | null, 
/**
 * Whether it is extra credit.
 */
extraCredit: boolean, 
/**
 * How many of the lowest do not count.
 */
dropLowest: number, 
/**
 * How many of the highest do not count.
 */
dropHighest: number, 
/**
 * How many of the best count, when only those do; in a what-if as it has it.
 */
keepBest: number | null, 
/**
 * Its weight in percent, as the page has it or as a what-if does.
 */
weight: string | null, 
/**
 * Its pieces.
 */
pieces: Array<PieceView>, 
/**
 * Its parts.
 */
parts: Array<PartView>, 
/**
 * What its form begins with.
 */
form: PartGradingEdit, };

/**
 * Where something stands.
 */
export type Passage = { 
/**
 * The document.
 */
source: SourceLine, 
/**
 * The place in its lines.
 */
place: Place | null, };

/**
 * A class that is over, and whether the student was there.
 */
export type PastClass = { 
/**
 * The class, by the name under which it is marked.
 */
entry: EntryName, 
/**
 * What it was about.
 */
title: string, 
/**
 * When it began, in the course's zone.
 */
start: string, 
/**
 * Whether the student was there.
 */
presence: PastPresence, };

/**
 * A course taken before.
 */
export type PastCourseEdit = { 
/**
 * The course; nothing for a new one.
 */
id: PastCourseId | null, 
/**
 * Its code, the same for every attempt at it.
 */
course: string, 
/**
 * The name of the term.
 */
term: string, 
/**
 * The day that term ended.
 */
endedOn: string | null, 
/**
 * Credits.
 */
credits: string, 
/**
 * How often they count.
 */
factor: string, 
/**
 * What came of it: a letter, or a number.
 */
result: string, 
/**
 * Whether averages leave it out.
 */
leftOut: boolean, };

/**
 * Names one [`PastCourse`](crate::gpa::PastCourse).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type PastCourseId = string & { readonly _id: 'pastCourse' };

/**
 * Whether a student was at a class.
 */
export type PastPresence = "attended" | "missed" | "excused" | "unknown";

/**
 * Pauses reminders, or ends the pause.
 */
export type Pause = { 
/**
 * For how long; nothing ends the pause.
 */
length: PauseFor | null, };

/**
 * For how long reminders are paused.
 */
export type PauseFor = "hour" | "tomorrow";

/**
 * Of what a late penalty is a share.
 */
export type PenaltyOf = "maximum" | "earned" | "remaining";

/**
 * Somebody the page names.
 */
export type PersonDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * Name as the page writes it.
 */
name: string, 
/**
 * What they do.
 */
role: Role, 
/**
 * Mail address with the at sign, however the page hides it.
 */
email: string | null, 
/**
 * Their page.
 */
url: string | null, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * Somebody a student can turn to.
 */
export type PersonEdit = { 
/**
 * The person; nothing for a new one.
 */
id: PersonId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * Name.
 */
name: string, 
/**
 * What they do.
 */
role: Role, 
/**
 * Mail address.
 */
email: string | null, 
/**
 * Their page.
 */
url: string | null, };

/**
 * Names one [`Person`](crate::Person).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type PersonId = string & { readonly _id: 'person' };

/**
 * A person with what a student wants of them.
 */
export type PersonView = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * What they do.
 */
role: Role, 
/**
 * Mail address.
 */
email: string | null, 
/**
 * Their page.
 */
url: string | null, 
/**
 * When to find them.
 */
officeHours: Array<OfficeHourView>, };

/**
 * How a piece counts.
 */
export type PieceEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The piece.
 */
piece: PieceName, 
/**
 * The points it can earn.
 */
outOf: string | null, 
/**
 * Its own weight, relative to its neighbours.
 */
weight: string | null, 
/**
 * Whether its points are added without making the whole larger.
 */
extraCredit: boolean, 
/**
 * Whether it counts at all.
 */
counts: boolean, 
/**
 * Whether no drop rule touches it.
 */
neverDrop: boolean, 
/**
 * The least percentage of it without which the course is not passed.
 */
minimum: string | null, 
/**
 * A curve: `+5`, `×1.25`, `50:60 80:90`.
 */
curve: string | null, };

/**
 * Names one piece of graded work.
 */
export type PieceName = { "type": "assessment", 
/**
 * The work.
 */
id: AssessmentId, } | { "type": "expected", 
/**
 * The part.
 */
categoryId: CategoryId, 
/**
 * Which of its unlisted pieces, from 0.
 */
number: number, };

/**
 * Names a piece of a course.
 */
export type PieceOfCourse = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The piece.
 */
piece: PieceName, };

/**
 * How far a piece has come.
 */
export type PieceState = "notStarted" | "inProgress" | "submitted" | "graded";

/**
 * One piece of graded work.
 */
export type PieceView = { 
/**
 * Its name.
 */
name: PieceName, 
/**
 * What it is called.
 */
title: string, 
/**
 * What sort of work it is; nothing for what is not listed.
 */
kind: AssessmentKind | null, 
/**
 * By when, as the course says, in the shown zone.
 */
official: string | null, 
/**
 * How far it has come.
 */
state: PieceState, 
/**
 * What came of it.
 */
mark: MarkKind, 
/**
 * Points scored.
 */
points: string | null, 
/**
 * Points possible, when they are known.
 */
outOf: string | null, 
/**
 * The score in percent of what is possible, before lateness and curves.
 */
percent: string | null, 
/**
 * Whole days late.
 */
lateDays: number, 
/**
 * How many of them late days pay for.
 */
paidDays: number, 
/**
 * Whether it counts at all.
 */
counts: boolean, 
/**
 * At which end its part drops it; nothing when it is not dropped.
 */
dropped: DroppedEnd | null, 
/**
 * What it makes up of the final grade when it is among those that count, in points of it.
 */
share: string, 
/**
 * The difference between nothing and full marks in it, everything else as projected, in points of the final grade.
 */
worth: string, 
/**
 * What one more of its points changes, in points of the final grade.
 */
perPoint: string, 
/**
 * What full marks would have added, in points of the final grade; nothing while it is ungraded.
 */
lost: string | null, 
/**
 * What its form begins with.
 */
form: PieceEdit, };

/**
 * A stretch of a document: lines counted from 1, columns in characters (Unicode scalar values) from 0, end excluded.
 */
export type Place = { 
/**
 * First line, from 1.
 */
line: number, 
/**
 * Last line, the same as `line` for a stretch within one line.
 */
end_line: number, 
/**
 * First column on the first line, from 0.
 */
start: number, 
/**
 * Column behind the last one on the last line.
 */
end: number, };

/**
 * Points that work can earn.
 *
 * Kept in hundredths as an integer, because the points of a course must sum exactly to their total; on the wire it
 * is a number of points.
 */
export type Points = number;

/**
 * A rule in the page's own words.
 */
export type PolicyDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * What it is about.
 */
kind: PolicyKind, 
/**
 * Heading as the page has it.
 */
title: string, 
/**
 * The words, paragraphs separated by a line feed.
 */
text: string, 
/**
 * Where it stands.
 */
evidence: Array<Evidence>, };

/**
 * A rule of the course.
 */
export type PolicyEdit = { 
/**
 * The rule; nothing for a new one.
 */
id: PolicyId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What it is about.
 */
kind: PolicyKind, 
/**
 * Heading.
 */
title: string, 
/**
 * Its words, paragraphs separated by a line feed.
 */
text: string, };

/**
 * Names one [`Policy`](crate::Policy).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type PolicyId = string & { readonly _id: 'policy' };

/**
 * What a policy is about.
 */
export type PolicyKind = "late" | "ai" | "attendance" | "prerequisites" | "integrity" | "work" | "tentative" | "description" | "materials" | "other";

/**
 * A rule in the page's words.
 */
export type PolicyView = { 
/**
 * The rule.
 */
id: PolicyId, 
/**
 * What it is about.
 */
kind: PolicyKind, 
/**
 * Heading as the page has it.
 */
title: string, 
/**
 * The words, paragraphs separated by a line feed.
 */
text: string, 
/**
 * Where it stands.
 */
evidence: Array<EvidenceView>, };

/**
 * Asks how far a term has come.
 */
export type ProgressRequest = { 
/**
 * Which; nothing means the term of today.
 */
term: TermId | null, 
/**
 * First day of the week.
 */
firstDay: Day, };

/**
 * How far a term has come.
 */
export type ProgressView = { 
/**
 * The present in the shown zone.
 */
now: string, 
/**
 * The term; nothing when there is none.
 */
term: TermLine | null, 
/**
 * All terms, the earliest first.
 */
terms: Array<TermLine>, 
/**
 * All its courses together.
 */
whole: Rings, 
/**
 * Each course, by code.
 */
courses: Array<CourseProgress>, 
/**
 * Its weeks, the first first; of a very long term those around today.
 */
weeks: Array<HeatWeek>, 
/**
 * Whether the term has more weeks than are shown.
 */
cut: boolean, };

/**
 * A block that is proposed.
 */
export type Proposal = { 
/**
 * What is done in it.
 */
line: TaskLine, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * End.
 */
end: string, 
/**
 * Whether all of it lies in preferred hours.
 */
preferred: boolean, };

/**
 * The class that a line speaks of.
 */
export type QuickClass = { 
/**
 * The dated class, or the weekly one.
 */
subject: Subject, 
/**
 * What it is about; may be empty.
 */
topic: string, 
/**
 * When it begins.
 */
start: string, };

/**
 * What a line would become.
 */
export type QuickKind = "deadline" | "block" | "officeHour" | "reading";

/**
 * A line that somebody types.
 */
export type QuickLine = { 
/**
 * The words.
 */
text: string, 
/**
 * What the student chose instead of what the words say; nothing leaves it to the words.
 */
kind: QuickKind | null, 
/**
 * The course they chose.
 */
courseId: CourseId | null, 
/**
 * The day they chose.
 */
on: string | null, };

/**
 * What must be said before a line can be added.
 */
export type QuickMissing = "title" | "course" | "day" | "hour" | "until" | "class";

/**
 * What a line would become, in the zone that is shown.
 */
export type QuickPreview = { 
/**
 * What it would become.
 */
kind: QuickKind, 
/**
 * What it would be called; empty when no words are left for it.
 */
title: string, 
/**
 * The course.
 */
course: CourseName | null, 
/**
 * For a deadline: what sort of work.
 */
work: AssessmentKind | null, 
/**
 * The deadline or the begin; midnight when only the day is known, nothing without a date.
 */
start: string | null, 
/**
 * The end; nothing for a deadline without a stretch of time.
 */
end: string | null, 
/**
 * Whether only the day is known.
 */
allDay: boolean, 
/**
 * The days of the week it comes again on; none when it is there once.
 */
days: Array<Day>, 
/**
 * The last day it can come again.
 */
until: string | null, 
/**
 * Where.
 */
location: string | null, 
/**
 * The class it is for, or before which it is due.
 */
class: QuickClass | null, 
/**
 * Minutes it needs.
 */
estimate: number | null, 
/**
 * The words that were understood, first to last.
 */
spans: Array<QuickSpan>, 
/**
 * What was guessed or not understood.
 */
remarks: Array<QuickRemark>, 
/**
 * What must be said before it can be added.
 */
missing: QuickMissing | null, };

/**
 * What was guessed, left open or not understood.
 */
export type QuickRemark = { "type": "noDay" } | { "type": "noSuchDay" } | { "type": "severalDays" } | { "type": "severalHours" } | { "type": "past" } | { "type": "otherWeekday", 
/**
 * The one it falls on.
 */
fallsOn: Day, } | { "type": "order", 
/**
 * The day it was read as.
 */
day: string, } | { "type": "half", 
/**
 * The hour it was read as.
 */
hour: string, } | { "type": "oneHour" } | { "type": "untilTermEnd" } | { "type": "everyWeek" } | { "type": "next", 
/**
 * The day it was read as.
 */
day: string, } | { "type": "onlyCourse" } | { "type": "unknownCourse", 
/**
 * As it was typed.
 */
said: string, } | { "type": "severalCourses", 
/**
 * Their codes.
 */
codes: Array<string>, } | { "type": "noClass" };

/**
 * Words that were understood.
 */
export type QuickSpan = { 
/**
 * The first letter, in UTF-16 units as the interface counts.
 */
start: number, 
/**
 * Behind the last one.
 */
end: number, 
/**
 * What they say.
 */
what: QuickWhat, };

/**
 * What understood words say.
 */
export type QuickWhat = "day" | "hour" | "again" | "course" | "place" | "class" | "length";

/**
 * Something to read for a class.
 */
export type ReadingDraft = { 
/**
 * What the page calls it, without brackets.
 */
label: string, 
/**
 * Where it is, when the page links it.
 */
url: string | null, };

/**
 * Something to read for a class.
 */
export type ReadingEdit = { 
/**
 * The reading; nothing for a new one.
 */
id: ReadingId | null, 
/**
 * The class it is for.
 */
sessionId: SessionId, 
/**
 * What it is called.
 */
label: string, 
/**
 * Where it is.
 */
url: string | null, };

/**
 * Names one [`Reading`](crate::Reading).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type ReadingId = string & { readonly _id: 'reading' };

/**
 * Ticks a reading or takes the tick back.
 */
export type ReadingTick = { 
/**
 * The reading.
 */
id: ReadingId, 
/**
 * On or off.
 */
on: boolean, };

/**
 * A reading with its tick.
 */
export type ReadingView = { 
/**
 * The reading.
 */
id: ReadingId, 
/**
 * What the page calls it.
 */
label: string, 
/**
 * Where it is.
 */
url: string | null, 
/**
 * Ticked.
 */
read: boolean, };

/**
 * What can be saved after a bad week.
 */
export type Recovery = { 
/**
 * The present in the shown zone.
 */
now: string, 
/**
 * Late work that earns something, or of which the page gives no number; what earns most first.
 */
open: Array<LateWorkLine>, 
/**
 * Late work that earns nothing any more by the page's numbers.
 */
lost: Array<LateWorkLine>, 
/**
 * What took place and is not ticked: exams, quizzes and talks.
 */
passed: Array<Deadline>, 
/**
 * Work ahead that does not fit, and would with late days.
 */
lateDays: Array<LateDaysOffer>, 
/**
 * All of it spread anew.
 */
plan: WeekPlan, };

/**
 * Work or an exam that a rule of the page repeats: "quiz every Friday".
 *
 * It is one item in the review, because one sentence says it; in the term it becomes an item on each of its days.
 */
export type RecurringDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * What one of them is called.
 */
title: string, 
/**
 * What each is: due or an exam.
 */
kind: EventKind, 
/**
 * Its days, none on a day without class.
 */
dates: Array<string>, 
/**
 * Deadline or begin on each day.
 */
time: string | null, 
/**
 * The rule in the page's words.
 */
rule: string, 
/**
 * Where its values stand.
 */
evidence: Array<Evidence>, };

/**
 * How long before its moment something is brought to mind.
 */
export type ReminderLead = { "type": "days", 
/**
 * 1 to 60.
 */
count: number, } | { "type": "hours", 
/**
 * 1 to 1440.
 */
count: number, } | { "type": "minutes", 
/**
 * 1 to 1440.
 */
count: number, } | { "type": "evening" } | { "type": "morning" } | { "type": "class" };

/**
 * One reminder.
 */
export type ReminderLine = { 
/**
 * What it is about; nothing for what tells of a day or a week.
 */
subject: Subject | null, 
/**
 * The first line of the notification.
 */
title: string, 
/**
 * Its words; of a missed one the reason.
 */
body: string, 
/**
 * When it fires or fired, or until when it was put off, in the shown zone.
 */
at: string, 
/**
 * What became of it.
 */
fate: Fate, 
/**
 * Why it comes when it comes, a sentence; only of what is planned.
 */
why: string | null, 
/**
 * The course's hue.
 */
hue: number | null, };

/**
 * When a kind of thing is brought to mind.
 */
export type ReminderRule = { 
/**
 * The kind of work; nothing for the begin of classes.
 */
kind: AssessmentKind | null, 
/**
 * When; nothing is never.
 */
leads: Array<ReminderLead>, 
/**
 * The same in words.
 */
said: Array<string>, 
/**
 * What holds one level above, in words: for the kind in all courses, in the end the usual.
 */
above: Array<string>, 
/**
 * Whether this was set here; else it is what holds above.
 */
own: boolean, };

/**
 * Sets when a kind of thing is brought to mind.
 */
export type ReminderRuleEdit = { 
/**
 * Only in this course.
 */
courseId: CourseId | null, 
/**
 * The kind of work; nothing for the begin of classes.
 */
kind: AssessmentKind | null, 
/**
 * When; none is never, nothing takes the rule back.
 */
leads: Array<ReminderLead> | null, };

/**
 * All rules: what holds for each kind, and what is set beyond it.
 */
export type ReminderRules = { 
/**
 * What holds for all.
 */
settings: ReminderSettings, 
/**
 * What would hold for all if nothing were set.
 */
usual: ReminderSettings, 
/**
 * What holds for each kind of work, and for classes at the end.
 */
kinds: Array<ReminderRule>, 
/**
 * The courses, each with what holds for each kind in it.
 */
courses: Array<CourseReminders>, 
/**
 * The work with rules of its own.
 */
items: Array<ItemRule>, };

/**
 * What the student sets about all reminders.
 */
export type ReminderSettings = { 
/**
 * What a morning is.
 */
morning: string, 
/**
 * What an evening is.
 */
evening: string, 
/**
 * When today and tomorrow are told; nothing is never.
 */
daily: string | null, 
/**
 * When on Sunday the week ahead is told; nothing is never.
 */
weekly: string | null, 
/**
 * When nothing makes a sound; nothing is never.
 */
quiet: DayHours | null, 
/**
 * Whether exams come in quiet hours all the same.
 */
examsPass: boolean, 
/**
 * What is worth less than so many percent of the grade reminds of nothing, unless it has a rule of its own.
 */
threshold: number | null, };

/**
 * What stands in the way of reminders, for the frame of the window.
 */
export type ReminderState = { 
/**
 * Whether the loop found nothing that shows notifications.
 */
unserved: boolean, 
/**
 * Until when reminders are paused, in the shown zone.
 */
pausedUntil: string | null, 
/**
 * How many reminders were missed and not put away yet.
 */
missed: number, };

/**
 * What reminders do and can do: the trust page.
 */
export type Reminders = { 
/**
 * What shows notifications; nothing when nothing does.
 */
server: NotificationServer | null, 
/**
 * Whether a loop of this process or of another shows reminders now.
 */
running: boolean, 
/**
 * Whether Semestra starts at login; nothing where that cannot be found out.
 */
autostart: boolean | null, 
/**
 * What stands in their way now.
 */
state: ReminderState, 
/**
 * What fires next, at most 20.
 */
next: Array<ReminderLine>, 
/**
 * What has fired, was missed, put off, held back or let go, newest first, at most 50.
 */
recent: Array<ReminderLine>, };

/**
 * "The final replaces the midterm if better."
 */
export type ReplacementEdit = { 
/**
 * What is replaced.
 */
target: ReplacementSide, 
/**
 * By what.
 */
by: ReplacementSide, };

/**
 * What replaces, or is replaced.
 */
export type ReplacementSide = { "type": "piece", 
/**
 * Which.
 */
piece: PieceName, } | { "type": "part", 
/**
 * Which.
 */
categoryId: CategoryId, };

/**
 * Which of several attempts at a course count.
 */
export type Retakes = "last" | "best" | "mean" | "all";

/**
 * What a document says, for the review. Nothing of it is stored.
 */
export type Review = { 
/**
 * What it says.
 */
draft: Draft, 
/**
 * Its text, into which the places point.
 */
lines: Array<string>, 
/**
 * Where each line stands in the document as it came; as many as `lines`.
 */
origins: Array<Origin>, 
/**
 * The courses of a document that holds several, for the student to choose; empty when it holds one.
 */
parts: Array<DocumentPart>, 
/**
 * Counted.
 */
summary: Summary, 
/**
 * Keys of the items to look at first.
 */
doubtful: Array<string>, 
/**
 * Set when this very page, or a course of that code, is in the term already: a sentence that says what to do.
 */
already: string | null, };

/**
 * How much is done of one sort of thing.
 */
export type Ring = { 
/**
 * So many are done.
 */
done: number, 
/**
 * So many were to be done by now.
 */
soFar: number, 
/**
 * So many there are.
 */
all: number, };

/**
 * What is done of each sort of thing.
 */
export type Rings = { 
/**
 * Classes that were attended.
 */
attended: Ring, 
/**
 * Classes that were gone over again.
 */
reviewed: Ring, 
/**
 * Readings that were read.
 */
read: Ring, 
/**
 * Work that was begun.
 */
begun: Ring, 
/**
 * Work that was handed in.
 */
submitted: Ring, 
/**
 * Work that is graded.
 */
graded: Ring, 
/**
 * Minutes that were spent in the whole term.
 */
minutes: number, };

/**
 * What a person does in a course.
 */
export type Role = "instructor" | "assistant" | "staff";

/**
 * How a total is rounded.
 */
export type RoundingEdit = { 
/**
 * To multiples of so many percent.
 */
to: string, 
/**
 * Which way.
 */
mode: RoundingMode, };

/**
 * Which way a total is rounded.
 */
export type RoundingMode = "halfUp" | "up" | "down";

/**
 * A rule that changes how the shares of the grade count: "the final replaces the midterm if it is higher".
 */
export type RuleDraft = { 
/**
 * Unique in the draft.
 */
key: string, 
/**
 * The sentence.
 */
text: string, 
/**
 * Where it stands.
 */
evidence: Array<Evidence>, };

/**
 * The answer to a change.
 */
export type Saved<T> = { 
/**
 * What came of it.
 */
value: T, 
/**
 * What was done, in words for the notice that offers to undo it: "Added 18-789".
 */
did: string, };

/**
 * A what-if to be kept.
 */
export type ScenarioEdit = { 
/**
 * The what-if; nothing for a new one.
 */
id: ScenarioId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What the student calls it.
 */
name: string, 
/**
 * What is different in it.
 */
changes: Array<ChangeEdit>, };

/**
 * Names one what-if that is kept.
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type ScenarioId = string & { readonly _id: 'scenario' };

/**
 * A what-if that is kept.
 */
export type ScenarioView = { 
/**
 * Its name for good.
 */
id: ScenarioId, 
/**
 * What the student calls it.
 */
name: string, 
/**
 * What is different in it.
 */
changes: Array<ChangeEdit>, 
/**
 * Where the course would stand now.
 */
current: Total | null, 
/**
 * Where it would go.
 */
projected: Total | null, };

/**
 * One row of the schedule.
 */
export type ScheduleRow = { "type": "session" } & SessionView | { "type": "weekly" } & WeeklyRow | { "type": "off" } & OffRow;

/**
 * One part in another weighting.
 */
export type SchemeWeightEdit = { 
/**
 * The part.
 */
categoryId: CategoryId, 
/**
 * Its percentage of the final grade there.
 */
percent: string, };

/**
 * What came of a piece.
 */
export type ScoreEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The piece.
 */
piece: PieceName, 
/**
 * What came of it.
 */
mark: MarkKind, 
/**
 * For points: `17`, `17/20` or `85 %`.
 */
score: string | null, 
/**
 * Whole days late.
 */
lateDays: number, };

/**
 * Looks for words in everything.
 */
export type SearchRequest = { 
/**
 * What to look for.
 */
text: string, };

/**
 * Says which of several sections the student goes to.
 */
export type SectionEdit = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The section.
 */
section: string, };

/**
 * Words of a document that the student points out.
 */
export type Selection = { 
/**
 * The document under review.
 */
document: Document, 
/**
 * Where the words stand in its lines.
 */
place: Place, };

/**
 * A dated class.
 */
export type SessionEdit = { 
/**
 * The class; nothing for a new one.
 */
id: SessionId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * Its number on the page.
 */
number: number | null, 
/**
 * What it is about.
 */
topic: string, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * Its day.
 */
on: string | null, 
/**
 * Begin when it differs from the weekly class's.
 */
start: string | null, 
/**
 * End when it differs from the weekly class's.
 */
end: string | null, 
/**
 * Room when it differs from the weekly class's.
 */
location: string | null, 
/**
 * Names of notes and slides.
 */
materials: Array<string>, 
/**
 * Whether the course called it off.
 */
cancelled: boolean, };

/**
 * Names one [`Session`](crate::Session).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type SessionId = string & { readonly _id: 'session' };

/**
 * What happens in a class.
 */
export type SessionKind = "lecture" | "guest" | "lab" | "recitation" | "presentation" | "review" | "exam";

/**
 * Ticks a class or takes the tick back.
 */
export type SessionTick = { 
/**
 * The class.
 */
id: SessionId, 
/**
 * Which tick.
 */
tick: Tick, 
/**
 * On or off.
 */
on: boolean, };

/**
 * A dated class in the schedule.
 */
export type SessionView = { 
/**
 * The class.
 */
id: SessionId, 
/**
 * Its number on the page.
 */
number: number | null, 
/**
 * What it is about.
 */
topic: string, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * Its day.
 */
on: string, 
/**
 * Begin, `HH:MM` on the wall of the course's zone, when known.
 */
start: string | null, 
/**
 * End, `HH:MM`.
 */
end: string | null, 
/**
 * Room.
 */
location: string | null, 
/**
 * The page's own week number.
 */
week: number | null, 
/**
 * Names of notes and slides.
 */
materials: Array<string>, 
/**
 * What to read.
 */
readings: Array<ReadingView>, 
/**
 * What is released, due or graded on that day, in words: "HW1 due".
 */
marks: Array<string>, 
/**
 * Ticked: was there.
 */
attended: boolean, 
/**
 * Ticked: went over it again.
 */
reviewed: boolean, 
/**
 * Why the student was not there, when they said so.
 */
absence: Absence | null, 
/**
 * Called off, by the course or the student.
 */
cancelled: boolean, 
/**
 * Its real begin on the wall of the course's zone, when the student says that it was moved.
 */
movedTo: string | null, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * What the student says of it: called off, or moved.
 */
happened: Happened | null, 
/**
 * The student's words about it.
 */
note: Note, 
/**
 * What its form begins with.
 */
form: SessionEdit, };

/**
 * How Semestra looks and counts.
 */
export type Settings = { 
/**
 * `light` or `dark`; nothing follows the system.
 */
theme: Theme | null, 
/**
 * First day of the week; nothing follows the system's language.
 */
firstDay: Day | null, 
/**
 * `h12` or `h23`; nothing follows the system's language.
 */
hourCycle: HourCycle | null, 
/**
 * The language; nothing follows the system's.
 */
language: Language | null, 
/**
 * Kinds of things that the calendar leaves out.
 */
hiddenKinds: Array<OccurrenceKind>, };

/**
 * What does not fit before its deadline.
 */
export type Shortfall = { 
/**
 * What is due.
 */
line: TaskLine, 
/**
 * Minutes of it that do not fit.
 */
missingMinutes: number, 
/**
 * The same as a sentence.
 */
words: string, };

/**
 * Puts a reminder off.
 */
export type SnoozeEdit = { 
/**
 * The reminder's name.
 */
key: string, 
/**
 * For how long.
 */
length: SnoozeFor, };

/**
 * For how long a reminder is put off; the deadline stays where it is.
 */
export type SnoozeFor = "quarter" | "hour" | "evening" | "morning";

/**
 * Names one accepted document.
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type SourceId = string & { readonly _id: 'source' };

/**
 * An accepted document.
 */
export type SourceLine = { 
/**
 * The document.
 */
id: SourceId, 
/**
 * Its name: the file's, or "pasted text".
 */
name: string, 
/**
 * When it was taken in.
 */
importedAt: string, };

/**
 * An accepted document as lines of text.
 */
export type SourceView = { 
/**
 * The document.
 */
line: SourceLine, 
/**
 * Its text.
 */
lines: Array<string>, 
/**
 * Where each line stands in the document as it came; none when an older release kept it.
 */
origins: Array<Origin>, };

/**
 * How far a piece of work has come.
 */
export type Stage = "notStarted" | "inProgress" | "submitted" | "graded";

/**
 * Says how far a piece of work has come.
 */
export type StageMark = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * How far.
 */
stage: Stage, };

/**
 * A step on the way to a piece of work.
 */
export type Step = { 
/**
 * Its name for good.
 */
id: StepId, 
/**
 * The work.
 */
assessmentId: AssessmentId, 
/**
 * What is to be done.
 */
title: string, 
/**
 * The day the student wants it done by.
 */
dueOn: string | null, 
/**
 * When the student ticked it.
 */
doneAt: string | null, };

/**
 * How many steps are ticked.
 */
export type StepCount = { 
/**
 * Ticked.
 */
done: number, 
/**
 * In all.
 */
all: number, };

/**
 * A step as it is typed: new, or with other values.
 */
export type StepDraft = { 
/**
 * The step to change; nothing adds one.
 */
id: StepId | null, 
/**
 * Its work.
 */
assessmentId: AssessmentId, 
/**
 * What is to be done.
 */
title: string, 
/**
 * By which day I want it done.
 */
dueOn: string | null, };

/**
 * A step to do today.
 */
export type StepDue = { 
/**
 * The step.
 */
step: Step, 
/**
 * Its work.
 */
title: string, 
/**
 * The course's code.
 */
code: string, 
/**
 * The course's hue.
 */
hue: number, 
/**
 * Days from today to its day; negative when that is past.
 */
daysLeft: number, };

/**
 * Names one [`Step`](crate::Step).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type StepId = string & { readonly _id: 'step' };

/**
 * Ticks a step, or takes the tick back.
 */
export type StepTick = { 
/**
 * The step.
 */
id: StepId, 
/**
 * Ticked or not.
 */
on: boolean, };

/**
 * One time of a block for a task.
 */
export type StudyBlock = { 
/**
 * The block.
 */
id: BlockId, 
/**
 * Which of its days.
 */
plannedOn: string | null, 
/**
 * What it is for.
 */
task: Task, 
/**
 * What it is called.
 */
title: string, 
/**
 * The course.
 */
course: CourseName, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * End.
 */
end: string, 
/**
 * Whether it stays where it is when the rest is spread anew.
 */
pinned: boolean, 
/**
 * Minutes of its task that were spent in it; some make it a used block.
 */
spent: number, };

/**
 * How the student works.
 */
export type StudySettings = { 
/**
 * When they sleep: nothing is planned then. It may begin in the evening before.
 */
sleep: DayHours, 
/**
 * Hours taken first; the others only where work would not fit. None prefers all.
 */
preferred: Array<DayHours>, 
/**
 * The most minutes of study on an ordinary day; more only where work would not fit.
 */
ordinaryMinutes: number, 
/**
 * The most minutes of study on any day.
 */
dailyMinutes: number, 
/**
 * Hours that stay free in the middle of the day, unless work would not fit; nothing for none.
 */
lunch: DayHours | null, 
/**
 * Minutes of a pause after the longest block; 0 for none.
 */
pauseMinutes: number, 
/**
 * Days of the week on which nothing is planned.
 */
restDays: Array<Day>, 
/**
 * Shorter blocks are avoided, in minutes.
 */
shortestMinutes: number, 
/**
 * Longer blocks are cut, in minutes.
 */
longestMinutes: number, 
/**
 * Minutes that work of each kind usually takes, each kind once.
 */
usual: Array<UsualMinutes>, 
/**
 * Whether the readings of classes are planned as well.
 */
readings: boolean, };

/**
 * Names one [`StudyTime`](crate::StudyTime).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type StudyTimeId = string & { readonly _id: 'studyTime' };

/**
 * What an occurrence is an occurrence of.
 */
export type Subject = { "type": "session", "id": SessionId } | { "type": "meeting", "id": MeetingId } | { "type": "officeHour", "id": OfficeHourId } | { "type": "assessment", "id": AssessmentId } | { "type": "dayOff", "id": DayOffId } | { "type": "block", "id": BlockId };

/**
 * What the words say that a student pointed out in a document, for a new item of a draft.
 */
export type Suggestion = { 
/**
 * What they call it, without dates, hours, shares and addresses.
 */
title: string, 
/**
 * Its day.
 */
date: string | null, 
/**
 * Last day of a span, included.
 */
end_date: string | null, 
/**
 * Its time, or when it begins.
 */
time: string | null, 
/**
 * When it ends.
 */
end_time: string | null, 
/**
 * Days of the week.
 */
days: Array<Day>, 
/**
 * Room.
 */
location: string | null, 
/**
 * Share of the final grade.
 */
weight: Weight | null, 
/**
 * Mail address.
 */
email: string | null, 
/**
 * Web address.
 */
url: string | null, 
/**
 * Where each of these stands; that of `title` is all that was pointed out.
 */
evidence: Array<Evidence>, };

/**
 * A draft, counted.
 */
export type Summary = { 
/**
 * Classes of any kind, exams in class among them.
 */
sessions: number, 
/**
 * Dated work to hand in.
 */
deadlines: number, 
/**
 * Exams.
 */
exams: number, 
/**
 * Days or spans without class.
 */
daysOff: number, 
/**
 * Office hours.
 */
officeHours: number, 
/**
 * Budget of late days.
 */
lateDays: number | null, 
/**
 * Percent of the grade that the weights explain, ready to show; nothing without weights.
 */
grading: string | null, 
/**
 * Graded things without a date, by title.
 */
undated: Array<string>, };

/**
 * A day on which the weekly classes of another day of the week take place: "Wednesday runs a Monday".
 */
export type SwappedDay = { 
/**
 * Its name for good.
 */
id: SwappedDayId, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The day.
 */
on: string, 
/**
 * The day of the week whose classes take place.
 */
runsAs: Day, };

/**
 * Says that a day has the weekly classes of another day: "Wednesday runs a Monday".
 */
export type SwappedDayDraft = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * The day.
 */
on: string, 
/**
 * The day of the week whose classes take place.
 */
runsAs: Day, };

/**
 * Names one [`SwappedDay`](crate::SwappedDay).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type SwappedDayId = string & { readonly _id: 'swappedDay' };

/**
 * What study time goes to.
 */
export type Task = { "type": "assessment", "id": AssessmentId } | { "type": "reading", "id": ReadingId };

/**
 * A task in short.
 */
export type TaskLine = { 
/**
 * The task.
 */
task: Task, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its course.
 */
course: CourseName, 
/**
 * The moment to work towards, in the shown zone; nothing for late work that earns the same for good.
 */
due: string | null, 
/**
 * Whether its hour is known; else `due` is the end of its day.
 */
hasTime: boolean, 
/**
 * Days from today to that.
 */
daysLeft: number | null, 
/**
 * Minutes that it still needs.
 */
needed: number, 
/**
 * Minutes that were spent on it.
 */
spent: number, };

/**
 * All weeks of a term, with what each of them asks.
 */
export type TermCalendar = { 
/**
 * The term; nothing before the first course.
 */
term: TermLine | null, 
/**
 * All terms, the first one first, to choose from.
 */
terms: Array<TermLine>, 
/**
 * The clock on the wall.
 */
now: string, 
/**
 * Whether the term has more weeks than are shown: at most 60, around today.
 */
cut: boolean, 
/**
 * Its weeks in order.
 */
weeks: Array<TermWeek>, };

/**
 * A term that is not shown, with its courses.
 */
export type TermCourses = { 
/**
 * The term.
 */
term: TermLine, 
/**
 * Its courses, by code.
 */
courses: Array<CourseName>, };

/**
 * One day of a term.
 */
export type TermDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether it lies in the term.
 */
inTerm: boolean, 
/**
 * Courses without class on it, and why.
 */
off: Array<Off>, 
/**
 * How many classes take place.
 */
classes: number, 
/**
 * Deadlines, exams and my own dates, in the order of time.
 */
marks: Array<Entry>, };

/**
 * Names one [`Term`](crate::Term).
 *
 * A UUID of version 7 (RFC 9562 §5.7): made once, never from a date, title or index.
 */
export type TermId = string & { readonly _id: 'term' };

/**
 * A term in the frame.
 */
export type TermLine = { 
/**
 * The term.
 */
id: TermId, 
/**
 * Its name.
 */
name: string, 
/**
 * First day.
 */
startsOn: string, 
/**
 * Last day.
 */
endsOn: string, 
/**
 * This week's number, nothing outside the term.
 */
week: number | null, 
/**
 * How many weeks it has.
 */
weeks: number, };

/**
 * Asks for all weeks of a term.
 */
export type TermRequest = { 
/**
 * Which; nothing means the term of today.
 */
term: TermId | null, 
/**
 * First day of the week.
 */
firstDay: Day, };

/**
 * One week of a term.
 */
export type TermWeek = { 
/**
 * Its number in the term.
 */
number: number | null, 
/**
 * First day.
 */
from: string, 
/**
 * Last day, included.
 */
to: string, 
/**
 * How full it is: 0 (nothing) to 4, quarters of the fullest week of the term.
 */
load: number, 
/**
 * Minutes of class.
 */
classMinutes: number, 
/**
 * How many deadlines and exams it has.
 */
works: number, 
/**
 * What these are worth together in points of a final grade, ready to show: "25".
 */
worth: string | null, 
/**
 * Minutes that these take, as the student thinks or as such work usually does.
 */
workMinutes: number, 
/**
 * Its seven days.
 */
days: Array<TermDay>, };

/**
 * Light or dark.
 */
export type Theme = "light" | "dark";

/**
 * Names one thing of a course that evidence can be about.
 */
export type Thing = { "type": "course", "id": CourseId } | { "type": "session", "id": SessionId } | { "type": "assessment", "id": AssessmentId } | { "type": "meeting", "id": MeetingId } | { "type": "officeHour", "id": OfficeHourId } | { "type": "person", "id": PersonId } | { "type": "link", "id": LinkId } | { "type": "policy", "id": PolicyId } | { "type": "category", "id": CategoryId } | { "type": "dayOff", "id": DayOffId };

/**
 * Which tick of a class.
 */
export type Tick = "attended" | "reviewed";

/**
 * Time as it is typed: new, or with other values.
 */
export type TimeDraft = { 
/**
 * The time to change; nothing adds some.
 */
id: StudyTimeId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What it went to; nothing for the course as a whole.
 */
task: Task | null, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * How long.
 */
minutes: number, };

/**
 * Time that was spent.
 */
export type TimeLog = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * The latest first, the running timer at the top.
 */
times: Array<TimeView>, 
/**
 * Minutes of these days in all.
 */
minutes: number, };

/**
 * Asks for the time that was spent on some days, the first and the last included.
 */
export type TimeLogRequest = { 
/**
 * First day; nothing is six days before the last.
 */
from: string | null, 
/**
 * Last day; nothing is today.
 */
to: string | null, 
/**
 * Only of this course.
 */
courseId: CourseId | null, };

/**
 * A stretch of time that was spent.
 */
export type TimeView = { 
/**
 * Its name.
 */
id: StudyTimeId, 
/**
 * The course.
 */
course: CourseName, 
/**
 * What it went to; nothing for the course as a whole.
 */
task: Task | null, 
/**
 * What that is called; nothing for the course as a whole.
 */
title: string | null, 
/**
 * Begin in the shown zone.
 */
start: string, 
/**
 * End; nothing as long as the timer runs.
 */
end: string | null, 
/**
 * Whole minutes, up to now when the timer runs.
 */
minutes: number, };

/**
 * Starts the timer; one that runs is stopped.
 */
export type TimerStart = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What the time goes to; nothing for the course as a whole.
 */
task: Task | null, };

/**
 * Stops the timer.
 */
export type TimerStop = { 
/**
 * When I really stopped, in the shown zone; nothing is now.
 */
at: string | null, };

/**
 * A total with the assumption that belongs beside it.
 */
export type Total = { 
/**
 * In percent, before the course's rounding.
 */
total: string, 
/**
 * In percent, after it.
 */
rounded: string, 
/**
 * The letter of it.
 */
letter: string | null, 
/**
 * Minimums that are not met: whole sentences.
 */
unmet: Array<string>, 
/**
 * On what it rests: a whole sentence.
 */
means: string, };

/**
 * Work that is in no part of the grade and has no score.
 */
export type UncountedWork = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * What it is called.
 */
title: string, 
/**
 * By when, as the course says, in the shown zone.
 */
official: string | null, };

/**
 * How long work of a kind usually takes.
 */
export type UsualMinutes = { 
/**
 * The kind.
 */
kind: AssessmentKind, 
/**
 * Minutes.
 */
minutes: number, };

/**
 * How long until something begins.
 */
export type Wait = { 
/**
 * Whether it goes on right now; then the rest is nought.
 */
now: boolean, 
/**
 * Whole days of 24 hours.
 */
days: number, 
/**
 * Hours besides.
 */
hours: number, 
/**
 * Minutes besides.
 */
minutes: number, };

/**
 * What a student should know about a reading.
 */
export type Warning = { 
/**
 * What it says.
 */
text: string, 
/**
 * Where it stands.
 */
place: Place | null, 
/**
 * The item it is about, by key.
 */
key: string | null, };

/**
 * What was done in a week.
 */
export type WeekDid = { 
/**
 * Classes that were attended.
 */
attended: number, 
/**
 * Of so many that took place so far.
 */
classes: number, 
/**
 * Classes that were gone over again.
 */
reviewed: number, 
/**
 * Readings that were read.
 */
read: number, 
/**
 * Steps that were ticked.
 */
steps: number, 
/**
 * Work that was handed in, the earliest first.
 */
works: Array<Deadline>, 
/**
 * Minutes that were spent.
 */
minutes: number, 
/**
 * Minutes of the study blocks that are over.
 */
plannedMinutes: number, 
/**
 * Minutes by course, the most first; courses without any are not in it.
 */
byCourse: Array<CourseMinutes>, };

/**
 * What comes after a week.
 */
export type WeekNext = { 
/**
 * First day: that after the week, or today while the week goes on.
 */
from: string, 
/**
 * Last day: that of the week after.
 */
to: string, 
/**
 * Work to be done then, the soonest first.
 */
works: Array<Deadline>, 
/**
 * Minutes that it still needs.
 */
neededMinutes: number, 
/**
 * Minutes of the study blocks then.
 */
plannedMinutes: number, };

/**
 * A plan of the days ahead. Nothing of it is stored before it is accepted.
 */
export type WeekPlan = { 
/**
 * The present in the shown zone.
 */
now: string, 
/**
 * The last day that is planned.
 */
until: string, 
/**
 * The blocks that are proposed, in the order of time.
 */
proposed: Array<Proposal>, 
/**
 * The study blocks of these days that stay, in the order of time.
 */
kept: Array<StudyBlock>, 
/**
 * The blocks that the proposal stands in place of; handed back when it is accepted.
 */
replaced: Array<BlockId>, 
/**
 * Study blocks of the last seven days whose work is open and was not done in them, the latest first.
 */
missed: Array<StudyBlock>, 
/**
 * What does not fit, near or far, the soonest first; together as little as possible.
 */
shortfalls: Array<Shortfall>, 
/**
 * What gave way so that everything fits, a sentence each.
 */
gaveWay: Array<string>, 
/**
 * Set when there is work and not a free hour: a sentence that says what to do.
 */
noTime: string | null, };

/**
 * Asks for a plan of the days ahead.
 */
export type WeekPlanRequest = { 
/**
 * The last day of the plan, within four weeks; nothing is six days after today.
 */
until: string | null, 
/**
 * Whether blocks that a plan proposed before, and that were not pinned, are spread anew.
 */
afresh: boolean, };

/**
 * A week: what you did, what slid, what is next.
 */
export type WeekReview = { 
/**
 * The present in the shown zone.
 */
now: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Its number in the term.
 */
week: number | null, 
/**
 * What you did.
 */
did: WeekDid, 
/**
 * What slid.
 */
slid: WeekSlid, 
/**
 * What is next: the days after the week, and what is left of it.
 */
next: WeekNext, };

/**
 * Asks for the look at a week.
 */
export type WeekReviewRequest = { 
/**
 * A day of the week; nothing is today.
 */
anchor: string | null, 
/**
 * First day of the week.
 */
firstDay: Day, };

/**
 * What was to be done in a week and was not.
 */
export type WeekSlid = { 
/**
 * Work whose moment went by, mine or the course's, and that is not done.
 */
works: Array<Deadline>, 
/**
 * Dated classes that are not ticked.
 */
classes: Array<Entry>, 
/**
 * Readings of its classes that are not read.
 */
readings: number, 
/**
 * Study blocks in which their work was not done.
 */
blocks: Array<StudyBlock>, };

/**
 * What words say of weekly times. Nothing of it is stored.
 */
export type WeeklyReading = { 
/**
 * The classes in them.
 */
times: Array<WeeklyTime>, 
/**
 * What is missing, as a sentence that says what to write.
 */
lacks: string | null, };

/**
 * One of a weekly class, in the schedule. With its first tick or note it becomes a dated class.
 */
export type WeeklyRow = { 
/**
 * The weekly class.
 */
id: MeetingId, 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * The day it was planned for.
 */
on: string, 
/**
 * Begin, `HH:MM` on the wall of the course's zone.
 */
start: string, 
/**
 * End, `HH:MM`.
 */
end: string, 
/**
 * Room.
 */
location: string | null, 
/**
 * What is released or due on that day, in words.
 */
marks: Array<string>, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * What the student says of it.
 */
happened: Happened | null, 
/**
 * Its real begin, when the student says that it was moved.
 */
movedTo: string | null, };

/**
 * Ticks one of a weekly class, which then is a dated class of its own.
 */
export type WeeklyTick = { 
/**
 * The weekly class.
 */
id: MeetingId, 
/**
 * The day it is planned for.
 */
plannedOn: string, 
/**
 * Which tick.
 */
tick: Tick, };

/**
 * A weekly class in words.
 */
export type WeeklyTime = { 
/**
 * What happens in it.
 */
kind: SessionKind, 
/**
 * On which days.
 */
days: Array<Day>, 
/**
 * Begin.
 */
start: string, 
/**
 * End.
 */
end: string, 
/**
 * Room.
 */
location: string | null, };

/**
 * Weekly times as a student writes them.
 */
export type WeeklyWords = { 
/**
 * "Mon Wed 2:00–3:20 CIC 1201".
 */
text: string, };

/**
 * A share of the whole grade: at least nothing, at most all of it.
 *
 * Kept in millionths of the whole as an integer, because the weights of a course must sum to exactly one whole;
 * on the wire it is a number of percent.
 */
export type Weight = number;

/**
 * What weights mean that do not sum to the whole.
 */
export type WeightSum = "scaled" | "asTheyStand";

/**
 * Asks for one course.
 */
export type WhatIf = { 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What is different.
 */
changes: Array<ChangeEdit>, };

/**
 * Why a course did not count.
 */
export type Without = "leftOut" | "open" | "notInTable" | "retaken" | "noCredits";

/**
 * What is known of a piece of work beside its deadline.
 */
export type Work = { 
/**
 * Its steps in the order of entry.
 */
steps: Array<Step>, 
/**
 * My words.
 */
note: string, 
/**
 * Dates of my own that are easily set, in the shown zone.
 */
easyDates: Array<EasyDate>, 
/**
 * Its values as they can be changed, times in the shown zone.
 */
draft: WorkDraft, 
/**
 * Where it can count.
 */
categories: Array<CategoryChoice>, 
/**
 * Whether a document says so; else I added it by hand.
 */
official: boolean, };

/**
 * Work as it is typed: new, or with other values.
 */
export type WorkDraft = { 
/**
 * The work to change; nothing adds one.
 */
id: AssessmentId | null, 
/**
 * The course.
 */
courseId: CourseId, 
/**
 * What it is called.
 */
title: string, 
/**
 * What sort of work.
 */
kind: AssessmentKind, 
/**
 * By when, times in the shown zone.
 */
due: Due, 
/**
 * Where it counts.
 */
categoryId: CategoryId | null, 
/**
 * Where it takes place.
 */
location: string | null, };

/**
 * Writes a note to a piece of work.
 */
export type WorkNote = { 
/**
 * The work.
 */
id: AssessmentId, 
/**
 * The words, in Markdown.
 */
note: string, };

/** Every action: what it takes and what it answers. */
export interface Commands {
  overview: [Nothing, Overview];
  calendar: [CalendarRequest, Calendar];
  term_calendar: [TermRequest, TermCalendar];
  save_block: [BlockDraft, Saved<BlockId>];
  remove_block: [BlockId, Saved<Nothing>];
  move_entry: [EntryMove, Saved<Nothing>];
  cancel_entry: [EntryName, Saved<Nothing>];
  restore_entry: [EntryName, Saved<Nothing>];
  save_swapped_day: [SwappedDayDraft, Saved<SwappedDayId>];
  remove_swapped_day: [SwappedDayId, Saved<Nothing>];
  day_plan: [Nothing, DayPlan];
  deadlines: [DeadlinesRequest, Deadlines];
  course: [CourseId, CourseView];
  course_start: [Nothing, CourseStart];
  read_weekly: [WeeklyWords, WeeklyReading];
  add_course: [NewCourse, Saved<CourseId>];
  save_course: [CourseEdit, Saved<CourseId>];
  save_person: [PersonEdit, Saved<PersonId>];
  remove_person: [PersonId, Saved<Nothing>];
  save_meeting: [MeetingEdit, Saved<MeetingId>];
  remove_meeting: [MeetingId, Saved<Nothing>];
  attend_section: [SectionEdit, Saved<Nothing>];
  save_office_hour: [OfficeHourEdit, Saved<OfficeHourId>];
  remove_office_hour: [OfficeHourId, Saved<Nothing>];
  save_session: [SessionEdit, Saved<SessionId>];
  remove_session: [SessionId, Saved<Nothing>];
  save_reading: [ReadingEdit, Saved<ReadingId>];
  remove_reading: [ReadingId, Saved<Nothing>];
  save_link: [LinkEdit, Saved<LinkId>];
  remove_link: [LinkId, Saved<Nothing>];
  save_policy: [PolicyEdit, Saved<PolicyId>];
  remove_policy: [PolicyId, Saved<Nothing>];
  save_day_off: [DayOffEdit, Saved<DayOffId>];
  remove_day_off: [DayOffId, Saved<Nothing>];
  save_category: [CategoryEdit, Saved<CategoryId>];
  remove_category: [CategoryId, Saved<Nothing>];
  save_letter_scale: [LetterScaleEdit, Saved<Nothing>];
  save_note: [NoteEdit, Saved<SessionId>];
  tick_weekly: [WeeklyTick, Saved<SessionId>];
  evidence: [Thing, Array<EvidenceView>];
  item: [EntryName, Item];
  source: [SourceId, SourceView];
  search: [SearchRequest, Array<Hit>];
  passage: [FoundName, Passage | null];
  keep_habits: [Habits, Nothing];
  read_document: [Document, Review];
  read_selection: [Selection, Suggestion];
  add_to_term: [Acceptance, Saved<CourseId>];
  explore_sample: [Nothing, Saved<Nothing>];
  tick_session: [SessionTick, Saved<Nothing>];
  tick_reading: [ReadingTick, Saved<Nothing>];
  set_done: [DoneMark, Saved<AssessmentId>];
  set_my_date: [MyDate, Saved<AssessmentId>];
  set_done_many: [DoneMarks, Saved<Nothing>];
  set_my_date_many: [MyDates, Saved<Nothing>];
  categories: [CourseId, Array<CategoryChoice>];
  save_assessment: [WorkDraft, Saved<AssessmentId>];
  remove_assessment: [AssessmentId, Saved<Nothing>];
  set_estimate: [EstimateDraft, Saved<AssessmentId>];
  set_note: [WorkNote, Saved<AssessmentId>];
  save_step: [StepDraft, Saved<StepId>];
  tick_step: [StepTick, Saved<Nothing>];
  remove_step: [StepId, Saved<Nothing>];
  drop_course: [CourseId, Saved<Nothing>];
  quick_preview: [QuickLine, QuickPreview];
  quick_add: [QuickLine, Saved<Subject>];
  undo: [Nothing, Saved<Nothing>];
  redo: [Nothing, Saved<Nothing>];
  export: [ExportRequest, Exported];
  export_pack: [PackRequest, Exported];
  all_grades: [Nothing, AllGrades];
  grades: [CourseId, CourseGrades];
  what_if: [WhatIf, CourseGrades];
  set_score: [ScoreEdit, Saved<Nothing>];
  clear_score: [PieceOfCourse, Saved<Nothing>];
  set_piece: [PieceEdit, Saved<Nothing>];
  set_grading: [GradingEdit, Saved<Nothing>];
  set_part_grading: [PartGradingEdit, Saved<Nothing>];
  set_credits: [CreditsEdit, Saved<Nothing>];
  keep_scenario: [ScenarioEdit, Saved<ScenarioId>];
  remove_scenario: [ScenarioId, Saved<Nothing>];
  spend_late_days: [LateDaysEdit, Saved<Nothing>];
  take_back_late_days: [AssessmentId, Saved<Nothing>];
  set_extension: [LateDaysEdit, Saved<Nothing>];
  set_absence: [AbsenceMark, Saved<Nothing>];
  gpa: [Nothing, Gpa];
  set_gpa: [GpaEdit, Saved<Nothing>];
  save_past_course: [PastCourseEdit, Saved<PastCourseId>];
  remove_past_course: [PastCourseId, Saved<Nothing>];
  export_grades: [GradesExport, ExportedGrades];
  reminders: [Nothing, Reminders];
  test_notification: [Nothing, Saved<Nothing>];
  reminder_rules: [Nothing, ReminderRules];
  set_reminder_rule: [ReminderRuleEdit, Saved<Nothing>];
  set_reminder_settings: [ReminderSettings, Saved<Nothing>];
  item_reminders: [AssessmentId, ItemReminders];
  set_item_reminders: [ItemRuleEdit, Saved<Nothing>];
  missed_reminders: [Nothing, MissedReminders];
  put_missed_away: [Nothing, Saved<Nothing>];
  snooze_reminder: [SnoozeEdit, Saved<Nothing>];
  pause_reminders: [Pause, Saved<Nothing>];
  set_autostart: [AutostartChoice, Saved<Nothing>];
  set_settings: [Settings, Saved<Nothing>];
  study_settings: [Nothing, StudySettings];
  set_study_settings: [StudySettings, Saved<Nothing>];
  timer: [Nothing, TimeView | null];
  start_timer: [TimerStart, Saved<StudyTimeId>];
  stop_timer: [TimerStop, Saved<Nothing>];
  time_log: [TimeLogRequest, TimeLog];
  save_time: [TimeDraft, Saved<StudyTimeId>];
  remove_time: [StudyTimeId, Saved<Nothing>];
  tick_block: [BlockTick, Saved<Nothing>];
  cushions: [Nothing, Cushions];
  plan_week: [WeekPlanRequest, WeekPlan];
  accept_blocks: [AcceptedBlocks, Saved<Array<BlockId>>];
  pin_block: [BlockPin, Saved<Nothing>];
  progress: [ProgressRequest, ProgressView];
  weekly_review: [WeekReviewRequest, WeekReview];
  recovery: [Nothing, Recovery];
  set_stage: [StageMark, Saved<AssessmentId>];
}
