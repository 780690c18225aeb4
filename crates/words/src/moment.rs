//! A deadline as seen from a given moment, which each language puts into its own order.

/// How far away the day of a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The same day.
    Today,
    /// The day after.
    Tomorrow,
    /// The day before.
    Yesterday,
    /// So many days ahead, two at least.
    Days(i64),
    /// So many whole weeks ahead, two at least.
    Weeks(i64),
    /// Longer ago.
    Before,
}

/// A moment to work towards, ready to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How far away its day is.
    pub when: When,
    /// Its day in short.
    pub date: String,
    /// Its time of day, when that was said.
    pub hour: Option<String>,
    /// Whether something begins then, rather than being due.
    pub begins: bool,
    /// Whether it has passed.
    pub past: bool,
    /// The time that is left, when it is worth counting.
    pub left: Option<String>,
}

impl When {
    /// How far away a day is that lies so many days ahead.
    #[must_use]
    pub fn ahead(days: i64) -> Self {
        match days {
            0 => Self::Today,
            1 => Self::Tomorrow,
            -1 => Self::Yesterday,
            14.. if days % 7 == 0 => Self::Weeks(days / 7),
            2.. => Self::Days(days),
            _ => Self::Before,
        }
    }
}

/// The pieces of a language that says `Due in 2 days, Wed 5 Feb 11:59 pm`.
pub(crate) struct Pieces {
    /// Due, was due, begins, began.
    pub(crate) verbs: [&'static str; 4],
    pub(crate) day: fn(When, &str) -> String,
    /// Between today and its hour.
    pub(crate) at: &'static str,
    /// Before the time that is left.
    pub(crate) within: &'static str,
    pub(crate) by_the_end: &'static str,
    pub(crate) no_hour: &'static str,
}

impl Pieces {
    pub(crate) fn said(&self, moment: &Moment) -> String {
        let day = (self.day)(moment.when, &moment.date);
        let [due, was_due, begins, began] = self.verbs;
        let verb = match (moment.begins, moment.past) {
            (false, false) => due,
            (false, true) => was_due,
            (true, false) => begins,
            (true, true) => began,
        };
        let Some(hour) = &moment.hour else {
            return if moment.begins {
                format!("{}{}", capital(&day), self.no_hour)
            } else {
                format!("{verb} {day}{}", self.by_the_end)
            };
        };
        let at = if moment.when == When::Today {
            format!(" {}", self.at)
        } else {
            ", ".to_owned()
        };
        let left = moment
            .left
            .as_ref()
            .map_or_else(String::new, |left| format!("{}{left}", self.within));
        format!("{verb} {day}{at}{hour}{left}")
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn moment(when: When, hour: Option<&str>) -> Moment {
        Moment {
            when,
            date: "X".to_owned(),
            hour: hour.map(str::to_owned),
            begins: false,
            past: false,
            left: None,
        }
    }

    fn check(moment: &Moment, expected: [&str; 5]) {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(language.words().reminder.moment(moment), expected);
        }
    }

    #[test]
    fn a_deadline_of_today_says_what_is_left() {
        let today = Moment {
            left: Some("29 X".to_owned()),
            ..moment(When::Today, Some("23:59"))
        };
        check(
            &today,
            [
                "Due today at 23:59, in 29 X",
                "Fällig heute um 23:59, in 29 X",
                "Vence hoy a las 23:59, en 29 X",
                "À rendre aujourd’hui à 23:59, dans 29 X",
                "今天 23:59 截止，还有 29 X",
            ],
        );
    }

    #[test]
    fn a_day_ahead_is_counted_and_named() {
        check(
            &moment(When::Days(2), Some("23:59")),
            [
                "Due in 2 days, X, 23:59",
                "Fällig in 2 Tagen, X, 23:59",
                "Vence en 2 días, X, 23:59",
                "À rendre dans 2 jours, X, 23:59",
                "2 天后（X）23:59 截止",
            ],
        );
        check(
            &moment(When::Tomorrow, None),
            [
                "Due tomorrow, X, by the end of the day",
                "Fällig morgen, X, bis zum Ende des Tages",
                "Vence mañana, X, hasta el final del día",
                "À rendre demain, X, d’ici la fin de la journée",
                "明天（X）结束前截止",
            ],
        );
    }

    #[test]
    fn what_begins_is_not_due() {
        let exam = Moment {
            begins: true,
            ..moment(When::Weeks(2), Some("14:00"))
        };
        check(
            &exam,
            [
                "Begins in 2 weeks, X, 14:00",
                "Beginnt in 2 Wochen, X, 14:00",
                "Empieza en 2 semanas, X, 14:00",
                "Commence dans 2 semaines, X, 14:00",
                "2 周后（X）14:00 开始",
            ],
        );
        let untimed = Moment {
            begins: true,
            ..moment(When::Today, None)
        };
        check(
            &untimed,
            [
                "Today; no hour was given",
                "Heute; ohne Uhrzeit",
                "Hoy; sin hora indicada",
                "Aujourd’hui\u{a0}; sans heure indiquée",
                "今天；未给出时间",
            ],
        );
    }

    #[test]
    fn what_has_passed_was_due() {
        let past = Moment {
            past: true,
            ..moment(When::Yesterday, Some("23:59"))
        };
        check(
            &past,
            [
                "Was due yesterday, X, 23:59",
                "War fällig gestern, X, 23:59",
                "Venció ayer, X, 23:59",
                "Était à rendre hier, X, 23:59",
                "昨天（X）23:59 已截止",
            ],
        );
    }
}
