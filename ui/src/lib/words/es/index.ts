// Spanish.

export * from "./block";
export * from "./calendar";
export * from "./common";
export * from "./course";
export * from "./deadlines";
export * from "./edit";
export * from "./grades";
export * from "./inspector";
export * from "./intake";
export * from "./kinds";
export * from "./plan";
export * from "./progress";
export * from "./quick";
export * from "./reminderRules";
export * from "./reminders";
export * from "./review";
export * from "./settings";
export * from "./shell";
export * from "./today";
export * from "./work";
