//! Books written as a page would have them, one line a part:
//!
//! ```text
//! HW 30% of 3 drop 1: 92 85 -      (scores of 100 unless "18/20"; "-" ungraded, "E" excused, "M" missing)
//! :late 10% of maximum up to 50%   (rules of the whole course begin with a colon)
//! ```
//!
//! After a score: `~2` days late, `+1` of them paid, `!` never dropped, `*` extra credit, `@3` its weight.

use semestra_plan::grade::{
    Cap, Combine, Counted, Curve, DropWhen, FullFrom, GradeBook, Item, ItemId, LatePenalty, Mark,
    Part, PenaltyOf, Replacement, Rounding, RoundingMode, Scale, Scheme, Source, Target, WeightSum,
};
use semestra_plan::{AssessmentId, CategoryId, Exact};

/// A book and the names in it.
pub(crate) struct Written {
    pub(crate) book: GradeBook,
    names: Vec<String>,
}

pub(crate) fn number(text: &str) -> Exact {
    match text.split_once('/') {
        Some((top, bottom)) => number(top).over(&number(bottom)).unwrap(),
        None => Exact::decimal(text).unwrap_or_else(|_| panic!("{text} is a number")),
    }
}

/// `12.5%` or `12.5` as a share of one.
pub(crate) fn percent(text: &str) -> Exact {
    &number(text.trim_end_matches('%')) * &Exact::of(1, 100)
}

pub(crate) fn category(number: usize) -> CategoryId {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

pub(crate) fn assessment(part: usize, number: usize) -> AssessmentId {
    format!("00000000-0000-7000-9000-{part:06}{number:06}")
        .parse()
        .unwrap()
}

impl Written {
    pub(crate) fn new(text: &str) -> Self {
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        let parts: Vec<&str> = lines().filter(|line| !line.starts_with(':')).collect();
        let mut written = Self {
            book: GradeBook::default(),
            names: parts.iter().map(|line| word(line).to_owned()).collect(),
        };
        for (at, line) in parts.iter().enumerate() {
            written.read_part(at, line);
        }
        for line in lines().filter_map(|line| line.strip_prefix(':')) {
            written.read_rule(line);
        }
        written
    }

    pub(crate) fn part(&self, name: &str) -> CategoryId {
        let at = self.names.iter().position(|other| other == name);
        category(at.unwrap_or_else(|| panic!("{name} is a part")))
    }

    /// `HW#2`, the second piece listed; `HW+1`, the first one only expected.
    pub(crate) fn item(&self, name: &str) -> ItemId {
        if let Some((part, number)) = name.split_once('+') {
            let number = number.parse::<u32>().unwrap() - 1;
            return ItemId::Expected {
                category: self.part(part),
                number,
            };
        }
        let (part, number) = name.split_once('#').unwrap();
        let at = self.names.iter().position(|other| other == part).unwrap();
        ItemId::Assessment(assessment(at, number.parse().unwrap()))
    }

    fn read_part(&mut self, at: usize, line: &str) {
        let (head, scores) = line.split_once(':').unwrap_or((line, ""));
        let mut part = Part::new(category(at));
        let mut words = head.split_whitespace().skip(1);
        while let Some(word) = words.next() {
            let mut next = || words.next().unwrap();
            match word {
                "in" => part.parent = Some(self.part(next())),
                "of" => part.count = Some(next().parse().unwrap()),
                "mean" => part.combine = Some(Combine::MeanOfPercents),
                "sum" => part.combine = Some(Combine::SumOfPoints),
                "drop" => part.drop_lowest = next().parse().unwrap(),
                "drophigh" => part.drop_highest = next().parse().unwrap(),
                "best" => part.keep_best = Some(next().parse().unwrap()),
                "extra" => part.extra_credit = true,
                "most" => part.cap = Some(Cap::OfPart(percent(next()))),
                "give" => part.cap = Some(Cap::OfGrade(percent(next()))),
                "full" => {
                    part.full_from = Some(FullFrom {
                        from: percent(next()),
                        proportional: false,
                    })
                }
                "towards" => {
                    part.full_from = Some(FullFrom {
                        from: percent(next()),
                        proportional: true,
                    })
                }
                "need" => part.minimum = Some(percent(next())),
                "curve" => part.curve = Some(Curve::Add(percent(next()))),
                _ if word.ends_with('%') => part.weight = Some(percent(word)),
                _ => part.points = Some(number(word.trim_end_matches("pt"))),
            }
        }
        self.book.parts.push(part);
        for (number, score) in scores.split_whitespace().enumerate() {
            self.book
                .items
                .push(read_score(category(at), assessment(at, number + 1), score));
        }
    }

    fn read_rule(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let rules = &mut self.book.rules;
        match words.as_slice() {
            ["as", "they", "stand"] => rules.weight_sum = WeightSum::AsTheyStand,
            ["drops", "at", "the", "end"] => rules.drops = DropWhen::AtTheEnd,
            ["whole", "parts"] => rules.counted = Counted::WholeParts,
            ["late", day, "of", what, rest @ ..] => {
                let of = match *what {
                    "maximum" => PenaltyOf::Maximum,
                    "earned" => PenaltyOf::Earned,
                    _ => PenaltyOf::Remaining,
                };
                let after = |key: &str| {
                    let at = rest.iter().position(|word| *word == key)?;
                    rest.get(at + 1)
                };
                rules.late = Some(LatePenalty {
                    per_day: percent(day),
                    of,
                    at_most: after("to").map(|most| percent(most)),
                    closes_after: after("closes").map(|days| days.parse().unwrap()),
                });
            }
            ["replace", "lowest", target, "by", by] => {
                let target = Target::LowestOf(self.part(target));
                let by = self.source(by);
                self.book
                    .rules
                    .replacements
                    .push(Replacement { target, by });
            }
            ["replace", target, "by", by] => {
                let target = Target::Item(self.item(target));
                let by = self.source(by);
                self.book
                    .rules
                    .replacements
                    .push(Replacement { target, by });
            }
            ["scheme", weights @ ..] => {
                let pair = |pair: &[&str]| (self.part(pair[0]), percent(pair[1]));
                let weights = weights.chunks(2).map(pair).collect();
                self.book.rules.schemes.push(Scheme { weights });
            }
            ["curve", more] => rules.curve = Some(Curve::Add(percent(more))),
            ["curve", "times", factor] => rules.curve = Some(Curve::Times(number(factor))),
            ["cap", most] => rules.cap = Some(percent(most)),
            ["unmet", "at", "most", most] => rules.unmet_at_most = Some(percent(most)),
            ["round", mode, to] => {
                let mode = match *mode {
                    "half" => RoundingMode::HalfUp,
                    "up" => RoundingMode::Up,
                    _ => RoundingMode::Down,
                };
                rules.rounding = Some(Rounding {
                    to: percent(to),
                    mode,
                });
            }
            ["letters", pairs @ ..] => {
                let begins = pairs.chunks(2).map(|pair| (pair[0], percent(pair[1])));
                self.book.scale = Scale::from_begins(begins);
            }
            _ => panic!("{line} is a rule"),
        }
    }

    fn source(&self, name: &str) -> Source {
        if name.contains(['#', '+']) {
            Source::Item(self.item(name))
        } else {
            Source::Part(self.part(name))
        }
    }
}

fn word(line: &str) -> &str {
    line.split([' ', ':']).next().unwrap()
}

fn read_score(part: CategoryId, id: AssessmentId, text: &str) -> Item {
    let mut item = Item::new(ItemId::Assessment(id), Some(part));
    let ends = text.find(['~', '+', '!', '*', '@']).unwrap_or(text.len());
    let (score, mut marks) = text.split_at(ends);
    let (points, out_of) = score.split_once('/').unwrap_or((score, "100"));
    item.out_of = Some(number(out_of));
    item.mark = match points {
        "-" => Mark::Ungraded,
        "E" => Mark::Excused,
        "M" => Mark::Missing,
        _ => Mark::Points(number(points)),
    };
    while let Some(kind) = marks.chars().next() {
        let rest = &marks[1..];
        let ends = rest.find(['~', '+', '!', '*', '@']).unwrap_or(rest.len());
        let (value, after) = rest.split_at(ends);
        match kind {
            '~' => item.late_days = value.parse().unwrap(),
            '+' => item.waived_days = value.parse().unwrap(),
            '!' => item.never_drop = true,
            '*' => item.extra_credit = true,
            _ => item.weight = Some(number(value)),
        }
        marks = after;
    }
    item
}
