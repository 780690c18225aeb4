"""Reads calendar files as python icalendar does, one after the other into one calendar by UID.

Prints each occurrence as `uid<TAB>start<TAB>end<TAB>summary`, in UTC; fails when a file breaks a rule.
"""

import datetime
import sys

import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc


def moment(value):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return value.strftime("%Y%m%dT%H%M%S")
        return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return value.strftime("%Y%m%d")


def main(paths):
    events = {}
    kept = None
    for path in paths:
        with open(path, "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        for part in calendar.walk():
            if part.errors:
                sys.exit(f"{path}: {part.name}: {part.errors}")
        for event in calendar.walk("VEVENT"):
            for rule in ("UID", "DTSTAMP", "DTSTART"):
                if rule not in event:
                    sys.exit(f"{path}: an event without {rule}")
            # The same UID again is the same event, read anew.
            events[event["UID"], str(event.get("RECURRENCE-ID"))] = event
        if calendar.get_missing_tzids():
            sys.exit(f"{path}: zones without a table: {calendar.get_missing_tzids()}")
        kept = kept or icalendar.Calendar(
            {"VERSION": "2.0", "PRODID": "judge"}
        )
        for zone in calendar.walk("VTIMEZONE"):
            kept.add_component(zone)
    for event in events.values():
        kept.add_component(event)
    whole = recurring_ical_events.of(kept).between(
        datetime.datetime(2020, 1, 1, tzinfo=UTC), datetime.datetime(2030, 1, 1, tzinfo=UTC)
    )
    for event in whole:
        start = event["DTSTART"].dt
        # A moment is told without an end; the expander makes one up that is no later.
        end = event["DTEND"].dt if "DTEND" in event else start
        print(event["UID"], moment(start), moment(end), event.get("SUMMARY", ""), sep="\t")


main(sys.argv[1:])
