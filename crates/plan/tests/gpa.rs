//! Averages over courses against published examples and numbers worked out by hand.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use semestra_plan::Exact;
use semestra_plan::gpa::{
    CourseMark, Gpa, GpaRules, GradeTable, Retakes, Taken, Without, bavarian, ects_rank, gpa,
    uk_class, uk_classes,
};

fn exact(text: &str) -> Exact {
    Exact::decimal(text).unwrap()
}

/// `course term credits mark`, the mark a letter or a number, `-` for none; `!` before it leaves the course out.
fn taken(lines: &[&str]) -> Vec<Taken> {
    let one = |line: &&str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mark = words[3].trim_start_matches('!');
        Taken {
            course: words[0].to_owned(),
            term: words[1].parse().unwrap(),
            credits: exact(words[2]),
            factor: Exact::ONE,
            mark: match (mark, Exact::decimal(mark)) {
                ("-", _) => CourseMark::Open,
                (_, Ok(number)) => CourseMark::Number(number),
                (letter, Err(_)) => CourseMark::Letter(letter.to_owned()),
            },
            left_out: words[3].starts_with('!'),
        }
    };
    lines.iter().map(one).collect()
}

fn us() -> GpaRules {
    GpaRules::letters(GradeTable::us_plus_minus(Exact::from(4_i64)))
}

fn value(gpa: &Gpa) -> Exact {
    gpa.exact.clone().unwrap()
}

#[test]
fn quality_points_over_credits_as_the_registrar_shows_it() {
    // https://academics.umw.edu/registrar: A 3, B- 3, D 3, F 4, and a ZC of no credits: 23.10 / 13 = 1.77.
    let all = taken(&[
        "MATH 1 3 A",
        "ENGL 1 3 B-",
        "PSYC 1 3 D",
        "BIOL 1 4 F",
        "BIOLLB 1 0 ZC",
    ]);
    let found = gpa(&all, &us());
    assert_eq!(value(&found), Exact::of(2310, 1300));
    assert_eq!(found.credits, exact("13"));
    assert_eq!(found.without, [(4, Without::NotInTable)]);
}

#[test]
fn letters_may_have_no_signs() {
    let plain = GpaRules::letters(GradeTable::us_plain());
    // 4·3 + 3·3 + 3·4 = 33 of 10 credits.
    let all = taken(&["A 1 3 A-", "B 1 3 B+", "C 1 4 b−"]);
    assert_eq!(value(&gpa(&all, &plain)), exact("3.3"));
    let plus = GpaRules::letters(GradeTable::us_plus_minus(exact("4.3")));
    assert_eq!(value(&gpa(&taken(&["A 1 3 A+"]), &plus)), exact("4.3"));
}

#[test]
fn a_retaken_course_counts_once_twice_or_as_a_mean() {
    let all = taken(&["Calc 1 4 D", "Hist 1 3 B", "Calc 2 4 B+", "Calc 3 4 C"]);
    let with = |retakes| gpa(&all, &GpaRules { retakes, ..us() });
    // Last: (3·3 + 4·2) / 7. Best: (9 + 13.2) / 7. Mean of 1, 3.3, 2 is 2.1: (9 + 8.4) / 7. All: (9 + 4 + 13.2 + 8) / 15.
    assert_eq!(value(&with(Retakes::Last)), Exact::of(17, 7));
    assert_eq!(value(&with(Retakes::Best)), Exact::of(222, 70));
    assert_eq!(value(&with(Retakes::Mean)), Exact::of(174, 70));
    assert_eq!(value(&with(Retakes::All)), Exact::of(342, 150));
    assert_eq!(
        with(Retakes::Last).without,
        [(0, Without::Retaken), (2, Without::Retaken)]
    );
    assert_eq!(with(Retakes::All).credits, exact("15"));
    assert_eq!(
        with(Retakes::Last).terms[&1],
        Exact::of(13, 7),
        "the first term was what it was"
    );
}

#[test]
fn what_is_left_out_open_or_without_credits_is_said() {
    let all = taken(&["A 1 3 A", "B 1 3 !F", "C 1 3 -", "D 1 0 B", "E 1 3 W"]);
    let found = gpa(&all, &us());
    assert_eq!(value(&found), exact("4"));
    let why = [
        (1, Without::LeftOut),
        (2, Without::Open),
        (3, Without::NoCredits),
        (4, Without::NotInTable),
    ];
    assert_eq!(found.without, why);
    assert_eq!(gpa(&[], &us()).exact, None);
}

#[test]
fn percents_and_ects_are_weighted_by_credits() {
    // (6·85 + 4·70 + 5·92) / 15 = 1250 / 15.
    let all = taken(&["A 1 6 85", "B 1 4 70", "C 2 5 92"]);
    let found = gpa(&all, &GpaRules::numbers());
    assert_eq!(value(&found), Exact::of(1250, 15));
    assert_eq!(found.terms[&1], exact("79"));
}

#[test]
fn german_grades_are_cut_off_after_one_decimal_and_lower_is_better() {
    // (6·1.3 + 9·2.0 + 5·1.7) / 20 = 34.3 / 20 = 1.715, stated 1.7. The better of two attempts is the lower one.
    let all = taken(&["A 1 6 1.3", "B 1 9 2.0", "C 1 5 3.0", "C 2 5 1.7"]);
    let found = gpa(
        &all,
        &GpaRules {
            retakes: Retakes::Best,
            ..GpaRules::german()
        },
    );
    assert_eq!(value(&found), exact("1.715"));
    assert_eq!(found.stated, Some(exact("1.7")));
    // 1.59 is 1.5: cut off, not rounded.
    let cut = gpa(&taken(&["A 1 1 1.59"]), &GpaRules::german());
    assert_eq!(cut.stated, Some(exact("1.5")));
}

#[test]
fn the_modified_bavarian_formula_gives_its_published_examples() {
    // stat.de: best 10, least 6, own 8: 2.5. calculator.academy: 82 of 100, pass 50: 2.08. Percent 75, pass 40: 2.25.
    let of = |own, best, least| bavarian(&exact(own), &exact(best), &exact(least));
    assert_eq!(of("8", "10", "6"), Some(exact("2.5")));
    assert_eq!(of("82", "100", "50"), Some(exact("2.08")));
    assert_eq!(of("75", "100", "40"), Some(exact("2.25")));
    assert_eq!(
        of("4", "1", "4"),
        Some(exact("4")),
        "also where lower is better"
    );
    assert_eq!(of("30", "100", "40"), Some(exact("5")), "failed");
    assert_eq!(of("104", "100", "40"), Some(exact("1")));
    assert_eq!(of("5", "5", "5"), None);
}

#[test]
fn brazilian_grades_are_weighted_by_hours() {
    // https://meukultura.com/medidas-de-desempenho-academico: 8.5 of 60 h, 7.0 of 40 h, 6.5 of 50 h: 1115 / 150.
    let all = taken(&["Mat 1 60 8.5", "Port 1 40 7.0", "Hist 1 50 6.5"]);
    assert_eq!(
        value(&gpa(&all, &GpaRules::numbers())),
        Exact::of(1115, 150)
    );
    // PUC-Rio cuts off after the third decimal: 7.433.
    let rules = GpaRules {
        cut_after: Some(3),
        ..GpaRules::numbers()
    };
    assert_eq!(gpa(&all, &rules).stated, Some(exact("7.433")));
}

#[test]
fn british_years_weigh_differently_and_a_class_is_not_rounded_up() {
    // bbk.ac.uk: level 5 counts once, level 6 twice, level 4 not at all; (30·55 + 2·30·62) / 90 = 59.666…: a 2:2.
    let mut all = taken(&["L4 0 30 90", "L5 1 30 55", "L6 2 30 62"]);
    all[0].factor = Exact::ZERO;
    all[2].factor = Exact::from(2_i64);
    let found = gpa(&all, &GpaRules::numbers());
    assert_eq!(value(&found), Exact::of(5370, 90));
    let classes = uk_classes();
    assert_eq!(uk_class(&value(&found), &classes).unwrap().name, "2:2");
    assert_eq!(uk_class(&exact("60"), &classes).unwrap().name, "2:1");
    assert_eq!(uk_class(&exact("39.9"), &classes), None);
    assert_eq!(found.without, [(0, Without::NoCredits)]);
}

#[test]
fn a_rank_among_those_who_passed_has_an_ects_letter() {
    let letters: String = [1, 2, 3, 7, 8, 13, 14, 18, 19, 20]
        .map(|rank| ects_rank(rank, 20).unwrap())
        .iter()
        .collect();
    assert_eq!(letters, "AABBCCDDEE");
    assert_eq!((ects_rank(0, 20), ects_rank(21, 20)), (None, None));
}

#[test]
fn a_table_of_ones_own_gives_worths() {
    let own = GradeTable::new([
        ("Distinction".to_owned(), exact("3")),
        ("Pass".to_owned(), exact("1")),
    ]);
    let all = taken(&["A 1 2 distinction", "B 1 1 Pass"]);
    assert_eq!(value(&gpa(&all, &GpaRules::letters(own))), Exact::of(7, 3));
}
