//! Joins short pieces into blocks and cuts long ones; no quarter of work ever leaves its time.

use std::collections::BTreeMap;

use super::fit::Piece;
use super::time::{DayFree, Job, Quarter, Use, day_of, quarters};

/// The quarters of a few days and what is done in each.
pub(super) struct Sheet<'a> {
    jobs: &'a [Job],
    quarters: BTreeMap<Quarter, Place>,
    /// How many more quarters of each day may be used.
    room: BTreeMap<i64, i64>,
    /// With how many quarters left a day is longer than an ordinary one.
    long: BTreeMap<i64, i64>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    job: Option<usize>,
    preferred: bool,
    meant: Use,
}

/// How often all short pieces are looked at; each look only goes on when one was mended.
const LOOKS: usize = 4;

impl<'a> Sheet<'a> {
    pub(super) fn new(jobs: &'a [Job]) -> Self {
        Self {
            jobs,
            quarters: BTreeMap::new(),
            room: BTreeMap::new(),
            long: BTreeMap::new(),
        }
    }

    pub(super) fn open(&mut self, day: i64, free: &DayFree) {
        self.room.insert(day, free.most);
        self.long.insert(day, free.most - free.ordinary);
        for run in &free.runs {
            let place = Place {
                job: None,
                preferred: run.preferred,
                meant: run.meant,
            };
            let all = run.start..run.start + run.length;
            self.quarters.extend(all.map(|quarter| (quarter, place)));
        }
    }

    pub(super) fn put(&mut self, piece: &Piece) {
        self.fill(piece.start, piece.length, Some(piece.job));
        *self.room.entry(day_of(piece.start)).or_default() -= piece.length;
    }

    fn fill(&mut self, start: Quarter, length: i64, job: Option<usize>) {
        for (_, place) in self.quarters.range_mut(start..start + length) {
            place.job = job;
        }
    }

    /// What is done without a break, in order of time.
    fn pieces(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (&at, place) in &self.quarters {
            let Some(job) = place.job else { continue };
            match pieces.last_mut() {
                Some(last) if last.job == job && last.start + last.length == at => last.length += 1,
                _ => pieces.push(Piece {
                    job,
                    start: at,
                    length: 1,
                }),
            }
        }
        pieces
    }

    /// Moves pieces shorter than the shortest block next to others of the same work: into idle time, or in exchange
    /// with other work that may be done there as well. A move is kept only if fewer short pieces remain.
    pub(super) fn join(&mut self, shortest_minutes: u32) {
        let shortest = quarters(shortest_minutes);
        for _ in 0..LOOKS {
            let pieces = self.pieces();
            let short: Vec<Piece> = short_of(&pieces, shortest).collect();
            let mended = short
                .iter()
                .filter(|piece| self.mend(piece, shortest))
                .count();
            if mended == 0 {
                return;
            }
        }
    }

    fn mend(&mut self, short: &Piece, shortest: i64) -> bool {
        let pieces = self.pieces();
        if !pieces.contains(short) {
            return false;
        }
        let before = short_of(&pieces, shortest).count();
        for other in pieces
            .iter()
            .filter(|other| other.job == short.job && other.start != short.start)
        {
            for to in [other.start - short.length, other.start + other.length] {
                let Some(with) = self.may_move(short, to) else {
                    continue;
                };
                self.exchange(short, to, with);
                if short_of(&self.pieces(), shortest).count() < before {
                    return true;
                }
                self.exchange_back(short, to, with);
            }
        }
        false
    }

    /// What would come in exchange (nothing for idle time), if the piece may be moved so that it begins at `to`.
    fn may_move(&self, piece: &Piece, to: Quarter) -> Option<Option<usize>> {
        let job = self.jobs.get(piece.job)?;
        let end = to + piece.length;
        let overlaps = to < piece.start + piece.length && piece.start < end;
        if overlaps || end > job.due || to < job.from || day_of(to) != day_of(end - 1) {
            return None;
        }
        let places: Vec<Option<usize>> = self
            .quarters
            .range(to..end)
            .map(|(_, place)| place.job)
            .collect();
        let &there = places.first()?;
        if i64::try_from(places.len()) != Ok(piece.length)
            || places.iter().any(|other| *other != there)
        {
            return None;
        }
        match there {
            None => {
                let same_day = day_of(to) == day_of(piece.start);
                let room = self.room.get(&day_of(to)).copied().unwrap_or(0);
                (same_day || room >= piece.length).then_some(None)
            }
            Some(other) => {
                let job = self.jobs.get(other)?;
                let fits = job.from <= piece.start && piece.start + piece.length <= job.due;
                (fits && other != piece.job).then_some(there)
            }
        }
    }

    fn exchange(&mut self, piece: &Piece, to: Quarter, with: Option<usize>) {
        self.fill(piece.start, piece.length, with);
        self.fill(to, piece.length, Some(piece.job));
        self.make_room(piece.start, to, piece.length, with);
    }

    fn exchange_back(&mut self, piece: &Piece, to: Quarter, with: Option<usize>) {
        self.fill(to, piece.length, with);
        self.fill(piece.start, piece.length, Some(piece.job));
        self.make_room(to, piece.start, piece.length, with);
    }

    fn make_room(&mut self, from: Quarter, to: Quarter, length: i64, with: Option<usize>) {
        if with.is_none() {
            *self.room.entry(day_of(from)).or_default() += length;
            *self.room.entry(day_of(to)).or_default() -= length;
        }
    }

    /// The pieces, cut into parts of like length that are no longer than the longest block.
    pub(super) fn cut(&self, longest_minutes: u32) -> Vec<Piece> {
        let longest = match i64::from(longest_minutes) / super::time::MINUTES {
            0 => i64::MAX,
            longest => longest,
        };
        let mut blocks = Vec::new();
        for piece in self.pieces() {
            let parts = piece.length / longest + i64::from(piece.length % longest > 0);
            let mut start = piece.start;
            for part in 0..parts {
                let length = piece.length / parts + i64::from(part < piece.length % parts);
                blocks.push(Piece {
                    start,
                    length,
                    ..piece
                });
                start += length;
            }
        }
        blocks
    }

    pub(super) fn preferred(&self, block: &Piece) -> bool {
        let mut places = self.quarters.range(block.start..block.start + block.length);
        places.all(|(_, place)| place.preferred)
    }

    /// Whether time that is meant for something else is worked in.
    pub(super) fn uses(&self, block: &Piece, meant: Use) -> bool {
        let mut places = self.quarters.range(block.start..block.start + block.length);
        places.any(|(_, place)| place.meant == meant)
    }

    /// Whether a day holds more than an ordinary one.
    pub(super) fn has_long_days(&self) -> bool {
        let mut days = self.long.iter();
        days.any(|(day, long)| self.room.get(day).is_some_and(|room| room < long))
    }
}

/// Pieces shorter than the shortest block whose work has others.
fn short_of(pieces: &[Piece], shortest: i64) -> impl Iterator<Item = Piece> + '_ {
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for piece in pieces {
        *times.entry(piece.job).or_default() += 1;
    }
    let split = move |piece: &&Piece| times.get(&piece.job).is_some_and(|times| *times > 1);
    pieces
        .iter()
        .filter(move |piece| piece.length < shortest)
        .filter(split)
        .copied()
}
