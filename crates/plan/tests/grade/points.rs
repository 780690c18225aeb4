//! Courses of points, extra credit and caps; the arithmetic stands above each case.

use crate::check::{Case, check_all};

#[test]
fn points_decide() {
    check_all(&[
        // 150 + 150 + 130 + 70 = 500. Graded 15·4 → 54/60, tests 18/20 + 27/30, forum 35/35: 134 of 145.
        // Left: 355 of 500.
        Case {
            rule: "http://www.teacherjohn.com/cabrillo/dm60a/grades.php",
            book: "Exercises 150pt of 10: 15/15 12/15 14/15 13/15
                   Project 150pt
                   Tests 130pt: 18/20 27/30 -/30 -/50
                   Forum 70pt of 14: 5/5 5/5 5/5 5/5 5/5 5/5 5/5
                   :letters A 90 B 80 C 70 D 60 F 0",
            says: "current 13400/145 minimum 26.8 maximum 97.8 letter A A 31600/355 D 16600/355 worth:Project+1 30",
        },
        // 35/40 + 16.5/20 + 15.5/20 + 16/20 = 83, the example of the page: grade 4.
        Case {
            rule: "https://lipen.github.io/discrete-math-course/course/grading/scale.html, its own example",
            book: "HW: 9/10 8.5/10 9.5/10 8/10
                   Tests: 4.5/5 3/5 4.5/5 4.5/5
                   TM1 need 50%: 7/10
                   TM2 need 50%: 8.5/10
                   Final: 16/20
                   :letters 5 91 4 74 3 60 F 0",
            says: "current 83 letter 4",
        },
        // 4.5 of 10 in TM1: 80.5 in all, and failed.
        Case {
            rule: "https://lipen.github.io/discrete-math-course/course/grading/scale.html, a minimum missed",
            book: "HW: 9/10 8.5/10 9.5/10 8/10
                   Tests: 4.5/5 3/5 4.5/5 4.5/5
                   TM1 need 50%: 4.5/10
                   TM2 need 50%: 8.5/10
                   Final: 16/20
                   :letters 5 91 4 74 3 60 F 0",
            says: "current 80.5 letter F",
        },
        // 1000 points: activities 800, midterm 100, final 100. 40 graded of 60, 90/100: 130 of 160.
        Case {
            rule: "https://philcarter.github.io/COMP-109-Syllabus/evaluation.html",
            book: "Activities 800pt sum: 10/10 18/20 12/30 -/740
                   Mid 100pt: 90/100
                   Final 100pt
                   :letters A+ 97 A 93 A- 90 F 0",
            says: "current 13000/160 minimum 13 maximum 97 A+ 100 A 8000/84",
        },
        // 20-point homeworks 18 + 16, quizzes of 10 without the two lowest (0 and 5): 8 + 9. 51 of 60.
        Case {
            rule: "https://venus.cs.qc.cuny.edu/~rschley/lab_grading",
            book: "HW: 18/20 16/20
                   Quizzes drop 2: M/10 5/10 8/10 9/10",
            says: "current 5100/60",
        },
        // And three extra points for lab work: 54 of 60.
        Case {
            rule: "https://venus.cs.qc.cuny.edu/~rschley/lab_grading, with extra credit",
            book: "HW: 18/20 16/20
                   Quizzes drop 2: M/10 5/10 8/10 9/10
                   Lab extra: 1/1 1/1 1/1",
            says: "current 90",
        },
        // Midterm and quizzes 200, homework 200, final 200: (150 + 180 + 160) / 600.
        Case {
            rule: "https://people.math.sc.edu/nyikos/policies.html",
            book: "Term 200pt: 150/200
                   HW 200pt: 90
                   Final 200pt: 80",
            says: "current 49000/600",
        },
    ]);
}

#[test]
fn extra_credit_adds_or_goes_above_the_whole() {
    check_all(&[
        // 25·.8 + 20·.9 + 25·.7 + 30·.8 = 79.5; quizzes without the 5/10: 8 + 9 of 20, 5 · 0.85 = 4.25: 83.75.
        Case {
            rule: "corpus s-cs313-leon: quizzes are 5 % extra, the lowest dropped",
            book: "Written 25%: 80
                   Code 20%: 90
                   Mid 25%: 70
                   Final 30%: 80
                   Quizzes 5% extra drop 1: 8/10 9/10 5/10",
            says: "current 83.75 minimum 83.75",
        },
        // Everything full: 100 + 5.
        Case {
            rule: "corpus s-cs313-leon, all full",
            book: "Written 25%: 100
                   Code 20%: 100
                   Mid 25%: 100
                   Final 30%: 100
                   Quizzes 5% extra drop 1: 8/10 10/10 10/10",
            says: "current 105",
        },
        // The same, with the total stopped at 100.
        Case {
            rule: "corpus s-cs313-leon, all full, capped",
            book: "Written 25%: 100
                   Code 20%: 100
                   Mid 25%: 100
                   Final 30%: 100
                   Quizzes 5% extra drop 1: 8/10 10/10 10/10
                   :cap 100",
            says: "current 100",
        },
        // 70 points of extra credit, 50 count: (400 + 50) / 500.
        Case {
            rule: "http://www.teacherjohn.com/cabrillo/dm60a/grades.php, at most 50 points extra",
            book: "Exercises 150pt: 120/150
                   Project 150pt: 120/150
                   Tests 130pt: 104/130
                   Forum 70pt: 56/70
                   Extra extra 70pt give 10%: 70/70",
            says: "current 90",
        },
        // 105 of 100 on one of two homeworks: mean 97.5 counts in full.
        Case {
            rule: "issue 6: a score above the maximum",
            book: "HW 50%: 105 90
                   Final 50%: 80",
            says: "current 88.75",
        },
        // Homework 105 and 110 with the part stopped at its whole: 50 + 40.
        Case {
            rule: "https://bluehawk.monmouth.edu/~rclayton/mail-archives/f04-535/archive/0005.html: up to 100, not over",
            book: "HW 50% most 100%: 105 110
                   Final 50%: 80",
            says: "current 90",
        },
        // An extra piece of 5 in 100 + 100: (80 + 90 + 5) / 200.
        Case {
            rule: "made up: a bonus problem set in a part",
            book: "HW 100%: 80 90 5/5*",
            says: "current 87.5",
        },
        // The page's own examples: 20 · 0.95 + 80 · 0.8 = 83; five extra points in participation make 84, in exams 87.
        Case {
            rule: "https://butleru.my.site.com/askbutler/articles/KB_Solution/How-do-I-add-extra-credit-in-Canvas",
            book: "Participation 20%: 95 5/0
                   Exams 80%: 80",
            says: "current 84",
        },
        Case {
            rule: "https://butleru.my.site.com/askbutler/articles/KB_Solution/How-do-I-add-extra-credit-in-Canvas",
            book: "Participation 20%: 95
                   Exams 80%: 80 5/0",
            says: "current 87",
        },
        // Not yet earned extra credit: 90·.9 = 81; least 81; most 81 + 10 + 2; A from 92 only with it.
        Case {
            rule: "made up: 2 % extra still to come",
            book: "HW 90%: 90
                   Final 10%: -
                   Bonus 2% extra: -
                   :letters A+ 92 A 90 F 0",
            says: "current 90 minimum 81 maximum 93 projected 90 A+ extra A 90",
        },
        // 40 of 43 attendances are all of it: 36/43 is 36/40 of 10 = 9. Labs 15·.9, quizzes 15·.8, exams 35·.7, final 25·.8
        // = 13.5 + 12 + 24.5 + 20 = 70; 79.
        Case {
            rule: "http://nealrwagner.com/CS2734/spr00/grading.html: 43 classes, 40 required",
            book: "Labs 15%: 90
                   Quizzes 15% drop 2: 10/10 6/10 8/10 0/10 3/10
                   Exams 35%: 60 80
                   Final 25%: 80
                   Attendance 10% towards 4000/43%: 36/43",
            says: "current 79",
        },
    ]);
}

#[test]
fn curves_and_rounding() {
    check_all(&[
        // Homework 92 + 15 stops at 100: 30; midterms without the 50: 40·.75 = 30; final 30·.8 = 24: 84, from 82.5 on 3.5.
        Case {
            rule: "https://web.pa.msu.edu/courses/1997spring/PHY232/info/grading.html",
            book: "HW 30% curve 15 most 100: 92
                   Mids 40% drop 1: 50 70 80
                   Final 30%: 80
                   :letters 4.0 90 3.5 82.5 3.0 75 2.5 67.5 2.0 60 1.5 52.5 1.0 45 0.0 0",
            says: "current 84 letter 3.5",
        },
        // 0.2·5 + 0.2·4.75 + 0.3·6 + 0.2·5.5 + 0.1·4 = 5.25 of 7, and only that is rounded: 5.3.
        Case {
            rule: "corpus iic2233-2015-2: 0.2 I + 0.2 E + 0.3 T + 0.2 AC + 0.1 C, grades to 7",
            book: "I 20%: 5/7
                   E 20%: 4.75/7
                   T 30%: 6/7
                   AC 20%: 5.5/7
                   C 10%: 4/7
                   :round half 10/7",
            says: "current 75 rounded 530/7",
        },
        // 89.5 is rounded to 90: an A. 59.9 of the page to 60.
        Case {
            rule: "https://lipen.github.io/discrete-math-course/course/grading/scale.html: 59.9 rounds to 60",
            book: "All: 59.9/100
                   :round half 1
                   :letters 3 60 F 0",
            says: "current 59.9 rounded 60 letter 3",
        },
        // No rounding: 59.9 stays below 60.
        Case {
            rule: "https://studenthub.mmu.ac.uk/knowledgebase/article/KA-02727/en-us: no rounding for the class",
            book: "All: 59.9/100
                   :letters 2:1 60 2:2 50 3rd 40 F 0",
            says: "current 59.9 letter 2:2",
        },
        // Needed with rounding half up to whole percents: 89.5 is enough: 49.5 of 60.
        Case {
            rule: "made up: what an A needs when 89.5 rounds to 90",
            book: "HW 40%: 100
                   Final 60%: -
                   :round half 1
                   :letters A 90 F 0",
            says: "A 4950/60",
        },
        // (75 + 5 points of curve).
        Case {
            rule: "http://www.math.wustl.edu/~cy/m217Grade.html: a curve may only help",
            book: "All: 75
                   :curve 5
                   :letters B 80 F 0",
            says: "current 80 letter B",
        },
        // The best of the class, 80, counts as 100: 60 · 1.25.
        Case {
            rule: "made up: scaled to the best of the class",
            book: "All: 60
                   :curve times 1.25",
            says: "current 75",
        },
    ]);
}
