//! What the reader found, put into words.

use chrono::Datelike;
use semestra_plan::{Evidence, Finding, Remark, draft::Draft};
use semestra_words::Locale;

/// A finding as a clause, in a language and with dates as a place writes them.
#[must_use]
pub fn said(finding: &Finding, locale: Locale) -> String {
    let words = locale.language.words();
    let say = &words.reading;
    match finding {
        Finding::WordsSay => say.words_say(),
        Finding::PlaceSays => say.place_says(),
        Finding::HeadingSays => say.heading_says(),
        Finding::TopOfPage => say.top_of_page(),
        Finding::TopAlone => say.top_alone(),
        Finding::OnlyYear => say.only_year(),
        Finding::LikeACode => say.like_a_code(),
        Finding::InAddresses => say.in_addresses(),
        Finding::WindowTitle => say.window_title(),
        Finding::FirstOrLastDate => say.first_or_last_date(),
        Finding::TermByDates => say.term_by_dates(),
        Finding::ZoneGiven => say.zone_given(),
        Finding::ZoneLetters => say.zone_letters(),
        Finding::MonthAbove => say.month_above(),
        Finding::NoYear => say.no_year(),
        Finding::WeekNumber => say.week_number(),
        Finding::WeekAndColumn => say.week_and_column(),
        Finding::WeekEndsSunday => say.week_ends_sunday(),
        Finding::WeeksAfterRow => say.weeks_after_row(),
        Finding::WeekdayAfterRow => say.weekday_after_row(),
        Finding::ListedByDays => say.listed_by_days(),
        Finding::TimesParts => say.times_parts(),
        Finding::PartsMakeWhole => say.parts_make_whole(),
        Finding::OfAllPoints => say.of_all_points(),
        Finding::RepeatedWithDates => say.repeated_with_dates(),
        Finding::ThisPerson => say.this_person(),
        Finding::AddressBehind => say.address_behind(),
        Finding::WeekdayInWeeks => say.weekday_in_weeks(),
        Finding::ClassBegins => say.class_begins(),
        Finding::HeldInClass => say.held_in_class(),
        Finding::TimeOfSort => say.time_of_sort(),
        Finding::HandedInExam => say.handed_in_exam(),
        Finding::UsualHalf => say.usual_half(),
        Finding::EitherHalf => say.either_half(),
        Finding::TimeOfSortNoHalf => say.time_of_sort_no_half(),
        Finding::EndOfDay => say.end_of_day(),
        Finding::EveryClass => say.every_class(),
        Finding::EverySuchDay => say.every_such_day(),
        Finding::TwoDates => say.two_dates(),
        Finding::SaidOtherwise => say.said_otherwise(),
        Finding::SharesNotWhole => say.shares_not_whole(),
        Finding::SharesApart => say.shares_apart(),
        Finding::SharesLeftOut => say.shares_left_out(),
        Finding::OtherLateDays => say.other_late_days(),
        Finding::NoTopic => say.no_topic(),
        Finding::TopicOpen => say.topic_open(),
        Finding::DueLater => say.due_later(),
        Finding::UnnamedTime => say.unnamed_time(),
        Finding::DayNotDue => say.day_not_due(),
        Finding::SameLine => say.same_line(),
        Finding::NearestAbove => say.nearest_above(),
        Finding::CountsUndated => say.counts_undated(),
        Finding::SeveralSchemes => say.several_schemes(),
        Finding::DatesAlone => say.dates_alone(),
        Finding::NoDate => say.no_date(),
        Finding::Tentative => say.tentative(),
        Finding::CellCut => say.cell_cut(),
        Finding::DamageCut => say.damage_cut(),
        Finding::EndCut => say.end_cut(),
        Finding::NestingCut => say.nesting_cut(),
        Finding::LinesCut => say.lines_cut(),
        Finding::WeeksAssumed { from, to } => {
            say.weeks_assumed(&locale.date(*from), &locale.date(*to))
        }
        Finding::NoSuchDay { line, words } => say.no_such_day(*line, words),
        Finding::OtherWeekday { line, words, day } => {
            say.other_weekday(*line, words, &locale.date(*day), &day.year().to_string())
        }
        Finding::DatesDiffer {
            title,
            first,
            first_line,
            second,
            second_line,
        } => say.dates_differ(
            title,
            &locale.date(*first),
            *first_line,
            &locale.date(*second),
            *second_line,
        ),
        Finding::SharesSum { percent } => say.shares_sum(&words.number(percent)),
        Finding::SharesDiffer { part, one, other } => {
            say.shares_differ(part, &words.number(one), &words.number(other))
        }
    }
}

fn say(remark: &mut Remark, locale: Locale) {
    if let Remark::Of(finding) = remark {
        *remark = Remark::Said(said(finding, locale));
    }
}

/// Puts every remark of a draft into words.
pub fn say_all(draft: &mut Draft, locale: Locale) {
    draft.each_evidence(&mut |piece| say_why(piece, locale));
    for warning in &mut draft.warnings {
        say(&mut warning.text, locale);
    }
}

/// Puts the reason of a piece of evidence into words.
pub fn say_why(piece: &mut Evidence, locale: Locale) {
    if let Some(because) = &mut piece.because {
        say(because, locale);
    }
}
