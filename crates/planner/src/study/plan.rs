//! Whether the work fits into the time, and when to do it.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{
    Block, BlockId,
    effort::{self, cushions, plan_week},
};

use crate::{
    Planner, PlannerError, Result,
    blocks::span,
    gone, sensible,
    study::outlook::Outlook,
    there, typed,
    view::{
        AcceptedBlock, AcceptedBlocks, BlockPin, Cushion, Cushions, Nothing, Proposal, Saved,
        Shortfall, StudyBlock, TaskLine, WeekPlan, WeekPlanRequest,
    },
};

/// A plan reaches from today over so many days more, and over so many at most.
const USUAL: Days = Days::new(6);
const MOST: Days = Days::new(27);

/// So many blocks are taken over at once: more than a plan of four weeks has.
const BLOCKS: usize = 2_000;

/// How long a block lasts at most.
const DAY: TimeDelta = TimeDelta::days(1);

impl Planner {
    /// The room before each deadline.
    ///
    /// # Errors
    /// Those of the store.
    pub fn cushions(&mut self, _: Nothing) -> Result<Cushions> {
        // What may move takes no time from anything.
        let outlook = self.outlook(true, Days::new(0))?;
        let all = cushions(&outlook.load).into_iter();
        let mut tasks: Vec<_> = all
            .filter_map(|cushion| {
                let line = outlook.lines.get(&cushion.work)?.clone();
                Some(Cushion {
                    words: self.too_little(&line, &cushion),
                    line,
                    spare_minutes: cushion.spare_minutes,
                    missing_minutes: cushion.missing_minutes,
                })
            })
            .collect();
        tasks.sort_by(|a, b| order(&a.line).cmp(&order(&b.line)));
        Ok(Cushions {
            now: self.wall_now(),
            no_time: self.no_time(&outlook),
            tasks,
            undated: outlook.undated,
        })
    }

    /// Proposes when to work. Nothing is stored.
    ///
    /// # Errors
    /// When the last day lies in the past.
    pub fn plan_week(&mut self, request: WeekPlanRequest) -> Result<WeekPlan> {
        let now = self.wall_now();
        let today = now.date();
        let until = sensible(request.until.unwrap_or(today + USUAL))?.min(today + MOST);
        if until < today {
            return Err(PlannerError::field("until", |say| {
                say.ends_before_it_begins()
            }));
        }
        let outlook = self.outlook(request.afresh, Days::new(0))?;
        let plan = plan_week(&outlook.load, until);
        let end = (until + Days::new(1)).and_time(NaiveTime::MIN);
        let soon = |block: &&StudyBlock| block.end > now && block.start < end;
        let open = |block: &StudyBlock| outlook.lines.contains_key(&block.task);
        let goes = |block: &StudyBlock| request.afresh && !block.pinned;
        Ok(WeekPlan {
            now,
            until,
            proposed: proposed(&outlook, &plan),
            kept: outlook
                .blocks
                .iter()
                .filter(|block| soon(block) && !goes(block))
                .cloned()
                .collect(),
            replaced: outlook
                .blocks
                .iter()
                .filter(|block| block.start >= now && goes(block))
                .map(|block| block.id)
                .collect(),
            missed: outlook
                .blocks
                .iter()
                .rev()
                .filter(|block| block.end <= now && block.spent == 0 && open(block))
                .cloned()
                .collect(),
            shortfalls: self.shortfalls(&outlook, &plan),
            gave_way: self.gave_way(&outlook, plan.gave_way),
            no_time: self.no_time(&outlook),
        })
    }

    /// Takes proposed blocks over, in one step to undo.
    ///
    /// # Errors
    /// When there are none, one cannot be, its work is gone, or a block in whose place they stand is gone or pinned.
    pub fn accept_blocks(&mut self, accepted: AcceptedBlocks) -> Result<Saved<Vec<BlockId>>> {
        let AcceptedBlocks { blocks, instead_of } = accepted;
        if blocks.is_empty() {
            return Err(PlannerError::nothing(|say| say.nothing_proposed()));
        }
        if blocks.len() > BLOCKS {
            return Err(PlannerError::invalid(|say| say.too_many_blocks(BLOCKS)));
        }
        for id in &instead_of {
            let block = there(self.store.block(*id), "block")?;
            if block.pinned {
                let name = typed::short(&block.title);
                return Err(PlannerError::invalid(move |say| say.block_stays(&name)));
            }
        }
        let blocks: Vec<_> = blocks
            .into_iter()
            .map(|block| self.accepted(block))
            .collect::<Result<_>>()?;
        let say = &self.say().did;
        let did = match blocks.as_slice() {
            [block] => say.planned_one(&typed::short(&block.title)),
            blocks => say.planned(blocks.len()),
        };
        self.act(did, |tx| {
            for id in instead_of {
                tx.delete_block(id)?;
            }
            for block in &blocks {
                tx.insert_block(block)?;
            }
            Ok(blocks.iter().map(|block| block.id).collect())
        })
    }

    /// Says whether a block stays where it is when work is spread anew.
    ///
    /// # Errors
    /// When it is gone, or is no single block for a piece of work.
    pub fn pin_block(&mut self, pin: BlockPin) -> Result<Saved<Nothing>> {
        let block = there(self.store.block(pin.id), "block")?;
        if block.task().is_none() || block.all_day || !block.repeat_days.is_empty() {
            return Err(PlannerError::invalid(|say| say.block_for_no_work()));
        }
        let block = Block {
            pinned: pin.pinned,
            ..block
        };
        let (say, name) = (&self.say().did, typed::short(&block.title));
        let did = if pin.pinned {
            say.stays(&name)
        } else {
            say.may_move(&name)
        };
        self.act(did, |tx| {
            tx.update_block(&block)?;
            Ok(Nothing {})
        })
    }

    /// A proposed block as one of the student's own.
    fn accepted(&self, accepted: AcceptedBlock) -> Result<Block> {
        let (start, end) = span(accepted.start, accepted.end, false)?;
        if end - start > DAY {
            return Err(PlannerError::invalid(|say| say.longer_than_a_day()));
        }
        let aim = self.aim_of(accepted.task)?;
        Ok(Block {
            id: BlockId::new(self.now()),
            course_id: Some(aim.course.id),
            assessment_id: accepted.task.assessment(),
            title: aim.title.ok_or_else(|| gone("deadline"))?,
            zone: self.zone.clone(),
            start,
            end,
            all_day: false,
            repeat_days: Vec::new(),
            repeats_until: None,
            location: None,
            note: String::new(),
            reading_id: accepted.task.reading(),
            pinned: false,
        })
    }

    pub(crate) fn shortfalls(&self, outlook: &Outlook, plan: &effort::WeekPlan) -> Vec<Shortfall> {
        let all = plan.shortfalls.iter();
        all.filter_map(|short| {
            let line = outlook.lines.get(&short.work)?.clone();
            Some(Shortfall {
                words: self.does_not_fit(&line, short.missing_minutes),
                line,
                missing_minutes: short.missing_minutes,
            })
        })
        .collect()
    }

    /// What gave way so that everything fits, in the order in which it does.
    fn gave_way(&self, outlook: &Outlook, gave_way: effort::GaveWay) -> Vec<String> {
        let (say, mut said) = (self.say(), Vec::new());
        let ordinary = outlook.load.rules.gentle.daily_minutes;
        if let Some(ordinary) = ordinary.filter(|_| gave_way.ordinary_days) {
            said.push(say.study.longer_days(&self.locale().amount(ordinary)));
        }
        if gave_way.lunch {
            said.push(say.study.lunch_taken());
        }
        if gave_way.pauses {
            said.push(say.study.pauses_left_out());
        }
        said.iter().map(|clause| say.sentence(clause)).collect()
    }

    /// What does not fit, as a sentence.
    fn too_little(&self, line: &TaskLine, cushion: &effort::Cushion) -> Option<String> {
        if cushion.missing_minutes > 0 {
            return Some(self.does_not_fit(line, cushion.missing_minutes));
        }
        let too_much = u32::try_from(-cushion.spare_minutes).ok();
        let too_much = too_much.filter(|minutes| *minutes > 0)?;
        let (say, locale, due) = (self.say(), self.locale(), line.due?);
        let clause = say
            .study
            .too_much(&locale.amount(too_much), &locale.date(due.date()));
        Some(say.sentence(&clause))
    }

    fn does_not_fit(&self, line: &TaskLine, missing: u32) -> String {
        let (say, locale) = (self.say(), self.locale());
        let what = format!("{} {}", line.course.code, typed::short(&line.title));
        let amount = locale.amount(missing);
        say.sentence(&match line.due {
            Some(due) => say
                .study
                .does_not_fit(&what, &amount, &locale.date(due.date())),
            None => say.study.does_not_fit_at_all(&what, &amount),
        })
    }

    /// What to do when there is work and not a free hour.
    pub(crate) fn no_time(&self, outlook: &Outlook) -> Option<String> {
        let none = !outlook.load.works.is_empty() && outlook.load.free.is_empty();
        let say = self.say();
        none.then(|| say.sentence(&say.study.no_free_hour()))
    }
}

pub(crate) fn proposed(outlook: &Outlook, plan: &effort::WeekPlan) -> Vec<Proposal> {
    let proposal = |block: &effort::StudyBlock| {
        Some(Proposal {
            line: outlook.lines.get(&block.work)?.clone(),
            start: block.start,
            end: block.end,
            preferred: block.preferred,
        })
    };
    plan.blocks.iter().filter_map(proposal).collect()
}

fn order(line: &TaskLine) -> (bool, Option<NaiveDateTime>, &str, &str) {
    let due = line.due;
    (due.is_none(), due, &line.course.code, &line.title)
}
