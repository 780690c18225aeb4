//! After a bad week: what can still earn something, what it costs, and all of it spread anew.

use std::{cmp::Reverse, collections::BTreeMap};

use chrono::Days;
use semestra_plan::{
    AssessmentId, CourseId, Task,
    effort::{Load, cushions},
};

use crate::{
    Planner, Result,
    grades::record::Record,
    study::outlook::Outlook,
    typed,
    view::{
        Deadline, LateCost, LateDaysOffer, LateWorkLine, Nothing, Recovery, TaskLine,
        WeekPlanRequest,
    },
};

/// Late days are tried for so many pieces of work; whoever is further behind has other worries.
const OFFERS: usize = 12;

/// So many late days are tried for each.
const MOST: u32 = 14;

/// Time behind the last deadline into which late days may reach.
const BEYOND: Days = Days::new(2 * MOST as u64);

impl Planner {
    /// After a bad week: what can still earn something, what it costs in late days, and all of it spread anew.
    ///
    /// # Errors
    /// Those of the store.
    pub fn recovery(&mut self, _: Nothing) -> Result<Recovery> {
        let mut records: BTreeMap<CourseId, Record> = BTreeMap::new();
        let (mut open, mut lost, mut passed) = (Vec::new(), Vec::new(), Vec::new());
        for work in self.all_deadlines()? {
            let weight = work.weight;
            let work = work.deadline;
            if !work.overdue || work.needed == 0 {
                continue;
            }
            if !work.kind.is_handed_in() {
                passed.push(work);
                continue;
            }
            let record = match records.entry(work.course_id) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(new) => {
                    new.insert(self.record(work.course_id)?)
                }
            };
            let earns = work.late.as_ref().and_then(|late| late.percent);
            let line = LateWorkLine {
                words: self.what_it_earns(&work),
                cost: self.late_cost(&work, record),
                deadline: work,
            };
            if earns == Some(0) {
                lost.push(line);
            } else {
                let share = u64::from(earns.unwrap_or(0));
                let worth = u64::from(weight.map_or(0, |weight| weight.as_millionths()));
                open.push((share * worth, line));
            }
        }
        open.sort_by_key(|(earns, _)| Reverse(*earns));
        Ok(Recovery {
            now: self.wall_now(),
            open: open.into_iter().map(|(_, line)| line).collect(),
            lost,
            passed,
            late_days: self.late_days_offers()?,
            plan: self.plan_week(WeekPlanRequest {
                until: None,
                afresh: true,
            })?,
        })
    }

    /// What late work can still earn, as a sentence.
    fn what_it_earns(&self, work: &Deadline) -> String {
        let say = self.say();
        let what = format!("{} {}", work.code, typed::short(&work.title));
        let late = work.late.as_ref();
        let percent = late.and_then(|late| late.percent);
        let until = late.and_then(|late| late.until);
        let words = late.and_then(|late| late.words.as_ref());
        say.sentence(&match (percent, until, words) {
            (Some(0), ..) => say.study.earns_nothing(&what),
            (Some(percent), Some(until), _) => {
                let day = self.locale().date(until.date());
                say.study.still_earns(&what, percent, &day)
            }
            (Some(percent), None, _) => say.study.earns_for_good(&what, percent),
            (None, _, Some(words)) => say.study.page_says(&what, &words.sentence),
            (None, _, None) => say.study.page_silent(&what),
        })
    }

    /// What handing late work in now costs, where the course has late days.
    fn late_cost(&self, work: &Deadline, record: &Record) -> Option<LateCost> {
        let course = &record.course;
        course.late_days?;
        let due = record.works.iter().find(|one| one.id == work.id)?.due;
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let ledger = &record.ledger;
        let (days_late, paid) = ledger.late(work.id, due.deadline()?, now);
        let (left, say) = (ledger.left(), self.say());
        Some(LateCost {
            days_late,
            paid,
            left,
            words: say.sentence(&say.study.days_late(days_late, paid, left)),
        })
    }

    /// The fewest late days that make work ahead fit, one piece after the other.
    fn late_days_offers(&self) -> Result<Vec<LateDaysOffer>> {
        let Outlook {
            mut load, lines, ..
        } = self.outlook(true, BEYOND)?;
        let mut offers = Vec::new();
        let mut short = missing(&load);
        short.truncate(OFFERS);
        for id in short {
            let Some(line) = lines.get(&Task::Assessment(id)) else {
                continue;
            };
            let record = self.record(line.course.id)?;
            if let Some((offer, moved)) = self.offer(id, line, &record, &load) {
                offers.push(offer);
                load = moved;
            }
        }
        Ok(offers)
    }

    /// The fewest late days with which one piece fits, and the load with its deadline moved.
    fn offer(
        &self,
        id: AssessmentId,
        line: &TaskLine,
        record: &Record,
        load: &Load,
    ) -> Option<(LateDaysOffer, Load)> {
        let course = &record.course;
        let work = record.works.iter().find(|work| work.id == id)?;
        let official = work.due.deadline().filter(|_| work.session_id.is_none())?;
        let now = self.zone.convert(self.wall_now(), &course.zone);
        (1..=MOST).find_map(|days| {
            let ledger = record.ledger.spend(id, days, official, now).ok()?;
            let moves_to = course.zone.convert(ledger.moved(id, official), &self.zone);
            let mut moved = load.clone();
            let own = moved.works.iter_mut().find(|work| work.id == line.task)?;
            own.due = moves_to;
            if missing(&moved).contains(&id) {
                return None;
            }
            let say = self.say();
            let what = format!("{} {}", line.course.code, typed::short(&line.title));
            let day = self.locale().date(moves_to.date());
            let offer = LateDaysOffer {
                id,
                title: line.title.clone(),
                course: line.course.clone(),
                days,
                moves_to,
                left: ledger.left(),
                words: say.sentence(&say.study.late_days_make_room(&what, days, &day)),
            };
            Some((offer, moved))
        })
    }
}

/// The work that does not fit, the soonest first.
fn missing(load: &Load) -> Vec<AssessmentId> {
    let all = load.works.iter().zip(cushions(load));
    let mut short: Vec<_> = all
        .filter(|(_, cushion)| cushion.missing_minutes > 0)
        .filter_map(|(work, _)| Some((work.due, work.id.assessment()?)))
        .collect();
    short.sort_unstable();
    short.into_iter().map(|(_, id)| id).collect()
}
