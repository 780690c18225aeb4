//! What was missed while nobody looked: one list, put away when the student has seen it.

use chrono::{DateTime, Utc};
use semestra_plan::Subject;
use semestra_reminders::{Key, Snooze, Wanted};
use semestra_store::Notification;

use crate::{
    Planner, Result,
    view::{MissedLine, MissedReminders, Nothing, Saved},
};

impl Planner {
    /// What was missed and not put away yet: what can still be acted on, the most urgent first, then what cannot. What
    /// has been done since, or is wanted no more, is not in it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn missed_reminders(&mut self, _: Nothing) -> Result<MissedReminders> {
        let now = self.now();
        let rows = self.store.notifications_away()?;
        let Some(first) = rows.iter().map(|row| row.deadline).min() else {
            return Ok(MissedReminders { lines: Vec::new() });
        };
        let plan = self.open_work(first, now)?;
        let wanted = self.wanted(&plan, first, now)?;
        let mut lines = Vec::new();
        for row in &rows {
            let key = Key::from_text(row.key.as_str());
            if let (Some(subject), Some(one)) =
                (row.subject, wanted.iter().find(|one| one.key == key))
            {
                let hue = one.course_id.and_then(|id| plan.course(id));
                let hue = hue.map(|course| course.hue);
                lines.push(self.missed_line(row, one, subject, hue, now)?);
            }
        }
        let (mut ahead, mut gone): (Vec<_>, Vec<_>) = lines.into_iter().partition(|it| !it.gone);
        gone.reverse();
        ahead.extend(gone);
        Ok(MissedReminders { lines: ahead })
    }

    fn missed_line(
        &self,
        row: &Notification,
        wanted: &Wanted,
        subject: Subject,
        hue: Option<u16>,
        now: DateTime<Utc>,
    ) -> Result<MissedLine> {
        let gone = wanted.deadline <= now;
        let snoozes = if gone {
            Vec::new()
        } else {
            Snooze::offered(now, wanted.deadline, &self.rules()?, &self.zone)
        };
        Ok(MissedLine {
            key: row.key.clone(),
            subject,
            done_id: self.done_by(subject),
            hue,
            title: wanted.title.clone(),
            body: wanted.body(now),
            gone,
            snoozes: snoozes.into_iter().map(Into::into).collect(),
        })
    }

    /// Puts away what was missed: the student has seen it. No step of undo: it has reached them.
    ///
    /// # Errors
    /// Those of the store.
    pub fn put_missed_away(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        if self.store.put_away(None)? > 0 {
            self.tell();
        }
        Ok(Saved {
            value: Nothing {},
            did: self.say().did.saw_missed(),
        })
    }
}
