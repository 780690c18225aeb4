// Arrow keys between the entries of the grid: up and down within a day, left and right to the next day that has any.

/** The step among the entries of a day, or among days, that a key stands for. */
function target(
  buttons: HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const day = from.dataset["day"] ?? "";
  const here = buttons.filter((button) => button.dataset["day"] === day);
  const index = here.indexOf(from);
  if (key === "ArrowDown") return here[index + 1];
  if (key === "ArrowUp") return here[index - 1];
  const days = [
    ...new Set(buttons.map((button) => button.dataset["day"] ?? "")),
  ].sort();
  const next = days[days.indexOf(day) + (key === "ArrowRight" ? 1 : -1)];
  const there = buttons.filter((button) => button.dataset["day"] === next);
  return there[Math.min(index, there.length - 1)];
}

/** Moves the focus when it is on an entry; at the edge the key goes on to the window, which turns the page. */
export function moveAmongEntries(event: KeyboardEvent): void {
  if (
    !/^Arrow(Left|Right|Up|Down)$/.test(event.key) ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey
  )
    return;
  if (
    !(event.target instanceof HTMLElement) ||
    !(event.currentTarget instanceof HTMLElement)
  )
    return;
  const from = event.target.closest<HTMLElement>("[data-day]");
  if (!from) return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("button[data-day]"),
  ];
  const next = target(buttons, from, event.key);
  if (next) {
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }
}

/** The same on a page of weeks: up and down from week to week, left and right within one. */
export function moveAmongWeeks(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (!/^Arrow(Left|Right|Up|Down)$/.test(key) || event.ctrlKey || event.altKey)
    return;
  if (
    !(target instanceof HTMLElement) ||
    !(currentTarget instanceof HTMLElement)
  )
    return;
  const row = target.closest("[data-week]");
  if (!row) return;
  const rows = [...currentTarget.querySelectorAll("[data-week]")];
  const within = (row: Element | undefined) => [
    ...(row?.querySelectorAll("button") ?? []),
  ];
  const here = within(row).indexOf(target as HTMLButtonElement);
  const next =
    key === "ArrowUp" || key === "ArrowDown"
      ? within(rows[rows.indexOf(row) + (key === "ArrowDown" ? 1 : -1)])[0]
      : within(row)[here + (key === "ArrowRight" ? 1 : -1)];
  // At the edge the key is used up: a term is not left by going to the right of a week.
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}
