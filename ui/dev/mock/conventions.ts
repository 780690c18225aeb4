// How a made-up student writes dates and counts weeks, as the core would say it.

import type {
  Conventions,
  Day,
  HourCycle,
  Language,
  Settings,
} from "../../src/lib/api/generated/commands";

const spoken: readonly Language[] = ["en", "de", "es", "fr", "zh"];
const sunday = ["US", "CA", "MX"];

function clock(locale: string): HourCycle {
  const { hourCycle } = new Intl.DateTimeFormat(locale, {
    hour: "numeric",
  }).resolvedOptions();
  return hourCycle === "h11" || hourCycle === "h12" ? "h12" : "h23";
}

function firstDay(locale: string): Day {
  const { region } = new Intl.Locale(locale).maximize();
  return sunday.includes(region ?? "") ? "SU" : "MO";
}

/** The conventions of a system's language, as far as the settings leave them to it. */
export function conventions(
  system: string,
  settings: Partial<Settings> = {},
): Conventions {
  const known = spoken.find((one) => one === system.split("-")[0]) ?? "en";
  const language = settings.language ?? known;
  const locale = language === known ? system : language;
  return {
    language,
    locale,
    firstDay: settings.firstDay ?? firstDay(system),
    hourCycle: settings.hourCycle ?? clock(locale),
  };
}
