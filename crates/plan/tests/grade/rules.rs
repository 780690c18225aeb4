//! Drops, replacements, lateness, minimums; the arithmetic stands above each case.

use crate::check::{Case, check_all};

#[test]
fn drops() {
    check_all(&[
        // Without the 60: 90. At most 100 in the three left: (270 + 300) / 6 = 95: 71.25 + 25. At least one 0 goes:
        // 330 / 6 = 55: 41.25.
        Case {
            rule: "corpus ucdavis-sta141c-w19: assignments 75, the lowest dropped, project 20, participation 5",
            book: "Assignments 75% of 7 drop 1: 60 80 90 100
                   Project 20%
                   Participation 5%",
            says: "current 90 minimum 41.25 maximum 96.25",
        },
        // Decided at the end: 330 / 4 = 82.5 until all seven are graded.
        Case {
            rule: "corpus ucdavis-sta141c-w19, drops at the end (Submitty #3015)",
            book: "Assignments 75% of 7 drop 1: 60 80 90 100
                   Project 20%
                   Participation 5%
                   :drops at the end",
            says: "current 82.5 minimum 41.25 maximum 96.25",
        },
        // Quizzes without the five lowest of seven: 10/10 and 9/10: 95; labs without 70: 90; assignments without 80: 95.
        // 10·.95 + 15·.9 + 25·.95 + 25·.8 + 25·.7 = 9.5 + 13.5 + 23.75 + 20 + 17.5 = 84.25.
        Case {
            rule: "corpus s-cs314: quizzes 10 (five dropped), labs 15, assignments 25 (one dropped each), exams 25 + 25",
            book: "Quizzes 10% drop 5: 0/10 0/10 5/10 8/10 9/10 10/10 7/10
                   Labs 15% drop 1: 70 85 95
                   Assignments 25% drop 1: 80 90 100
                   Mid 25%: 80
                   Final 25%: 70
                   :letters A+ 97 A 93 A- 90 B+ 87 B 83 B- 80 F 0",
            says: "current 84.25 letter B",
        },
        // 15/25 + 10/15 without 5/10: 25/40.
        Case {
            rule: "Canvas community, weighted grades and drop lowest: 10/15, 15/25, 5/10",
            book: "Exams drop 1 sum: 10/15 15/25 5/10",
            says: "current 62.5",
        },
        // 62 of 74: the 65 % goes, not the 50 %.
        Case {
            rule: "https://guides.instructure.com/m/4152/l/232976",
            book: "Group drop 1 sum: 50/50 65/100 12/24",
            says: "current 6200/74",
        },
        // Of ten pairs dropping 2/8 and 6/24 is best: 33/56.
        Case {
            rule: "https://www.sciencenews.org/article/dropping-lowest-scores (Kane and Kane): two dropped",
            book: "Quizzes drop 2 sum: 2/8 6/12 24/40 3/4 6/24",
            says: "current 3300/56",
        },
        // As a mean of percents the two 25 % go: (50 + 60 + 75) / 3.
        Case {
            rule: "https://www.sciencenews.org/article/dropping-lowest-scores, as percents",
            book: "Quizzes drop 2 mean: 2/8 6/12 24/40 3/4 6/24",
            says: "current 185/3",
        },
        // Best 8 of 10: the 3 and the missing one go, 78 of 80 stay.
        Case {
            rule: "made up after issue 6: best 8 of 10",
            book: "Quizzes best 8: 10/10 10/10 10/10 10/10 10/10 10/10 10/10 8/10 3/10 M/10",
            says: "current 97.5",
        },
        // Two of five so far, best 3: nothing is dropped yet: 75. At least (80 + 70 + 0) / 3, at most three full ones.
        Case {
            rule: "made up after issue 6: best 3 of 5, half way",
            book: "Quizzes best 3 of 5: 80 70",
            says: "current 75 minimum 50 maximum 100",
        },
        // The highest and the lowest go: (70 + 80 + 85) / 3.
        Case {
            rule: "https://guides.instructure.com/m/4152/l/232976: both outliers dropped",
            book: "Judges drop 1 drophigh 1: 50 70 80 85 99",
            says: "current 235/3",
        },
        // The final may not be dropped: without the 70 of the rest: (90 + 60) / 2.
        Case {
            rule: "https://scholarblogs.emory.edu/digitalmatters/2022/03/03/dropping-lowest-scores-in-canvas: never drop",
            book: "Exams drop 1: 70 90 60!",
            says: "current 75",
        },
        // Three lowest of six go: (90 + 95 + 100) / 3 = 95; activities (80 + 70 + 60) / 3 = 70. Equal weights.
        Case {
            rule: "https://people.richland.edu/james/fall17/m221/m221-grades.html: three lowest dropped",
            book: "HW 50% drop 3: 10 20 30 90 95 100
                   Activities 50% drop 3: 0 0 50 60 70 80",
            says: "current 82.5",
        },
    ]);
}

#[test]
fn replacements() {
    check_all(&[
        // 60 becomes 88: (88 + 80 + 90 + 88) / 4 = 86.5; sets without 50: 90. 0.9·86.5 + 0.1·90 = 86.85.
        Case {
            rule: "http://www.math.wustl.edu/~cy/m217Grade.html",
            book: "Exams 90%: 60 80 90 88
                   Sets 10% drop 1: 80 85 90 95 100 50
                   :replace lowest Exams by Exams#4",
            says: "current 86.85",
        },
        // The final of 55 is worse than all of them and replaces nothing: (60 + 80 + 90 + 55) / 4 = 71.25.
        Case {
            rule: "http://www.math.wustl.edu/~cy/m217Grade.html, a worse final",
            book: "Exams 90%: 60 80 90 55
                   Sets 10% drop 1: 80 85 90 95 100 50
                   :replace lowest Exams by Exams#4",
            says: "current 73.125",
        },
        // 30·.9 + 30·.75 + 40·.75: the midterm of 60 counts as the final's 75: 27 + 22.5 + 30.
        Case {
            rule: "issue 6: final replaces midterm if better",
            book: "HW 30%: 90
                   Mid 30%: 60
                   Final 40%: 75
                   :replace Mid#1 by Final",
            says: "current 79.5",
        },
        // Before the final: HW 27 + Mid 18 of 60. At most 27 + 30 + 40 = 97: a full final makes the midterm full.
        // 90 needs 27 + 70 x = 90 when x > 60 %: x = 0.9.
        Case {
            rule: "issue 6: final replaces midterm if better, before the final",
            book: "HW 30%: 90
                   Mid 30%: 60
                   Final 40%: -
                   :replace Mid#1 by Final
                   :letters A 90 B 60 F 0",
            says: "current 75 minimum 45 maximum 97 A 90 B 37.5 worth:Final#1 52",
        },
        // Midterm missed: the final counts 70. 30·.8 + 70·.9 = 87.
        Case {
            rule: "corpus s-math343: homework 30, midterm 30, final 40, or 70 when the midterm is missed",
            book: "HW 30%: 80
                   Mid 30%: M
                   Final 40%: 90
                   :replace Mid#1 by Final#1",
            says: "current 87",
        },
        // Excused instead of missed: the 30 go to the others: (24 + 36) / 70.
        Case {
            rule: "corpus s-math343, midterm excused",
            book: "HW 30%: 80
                   Mid 30%: E
                   Final 40%: 90",
            says: "current 6000/70 minimum 6000/70",
        },
        // Four numbers of 23 (quizzes, three exams), career 8: the final of 85 replaces the 60:
        // 23·(.7 + .8 + .9 + .85) + 8 = 74.75 + 8 = 82.75.
        Case {
            rule: "http://capone.mtsu.edu/pmccarth/Org_desc_Q7.htm",
            book: "Four 92% mean: 70 80 90 60
                   Career 8%: 100
                   Final 0%: 85
                   :replace lowest Four by Final#1
                   :letters A 91.5 A- 90 B+ 87 B 83 B- 80 C+ 77 F 0",
            says: "current 82.75 letter B-",
        },
        // The final is 20/40, half. E1 (10 %) would gain 1, E2 (30 %) 1.5, so E2 counts as 50: 4 + 15 + 60 · 0.5 = 49.
        Case {
            rule: "made up: the lowest of parts that weigh differently is the one that gains most",
            book: "Exams 40%
                   E1 in Exams 10%: 40
                   E2 in Exams 30%: 45
                   Final 60%: 20/40
                   :replace lowest Exams by Final",
            says: "current 49",
        },
    ]);
}

#[test]
fn lateness() {
    check_all(&[
        // Three days late, one paid: 100 · 0.8 = 80; 90 on time: mean 85. 68 + 10 + 7 = 85: a B (83 to 86).
        Case {
            rule: "corpus umass-cs220-f16: 80, 10, 10; 10 % of your grade for every 24 h after four late days",
            book: "Programming 80%: 100~3+1 90
                   Discussions 10%: 100
                   Exams 10%: 70
                   :late 10% of earned
                   :letters A 93 A- 90 B+ 87 B 83 B- 80 F 0",
            says: "current 85 letter B",
        },
        // 95 − 50 (at most) = 45, 80 − 20 = 60, 90: mean 65 of all three.
        Case {
            rule: "corpus s-cs314: 10 % of the maximum a day, up to 50 %",
            book: "Labs: 95~7 80~2 90
                   :late 10% of maximum up to 50%",
            says: "current 65",
        },
        // Two days late 20 of 20 become 16, three days late nothing: 16 of 40.
        Case {
            rule: "corpus s-cs313-leon: two days at 10 % each, then nothing",
            book: "HW: 20/20~2 20/20~3
                   :late 10% of maximum closes 2",
            says: "current 40",
        },
        // 9 of 10 late: 9 − 10 % of 9 = 8.1, the page's own example.
        Case {
            rule: "http://www.sci.brooklyn.cuny.edu/~sklar/teaching/columbia/f02/cs3157/late.html, its own example",
            book: "HW: 9/10~1
                   :late 10% of earned",
            says: "current 81",
        },
        // 90 − 30 for three class days; the fourth is not taken.
        Case {
            rule: "https://cs.nyu.edu/courses/fall01/V22.0002-001/hwgradei.htm: ten points a day, thirty at most, three days",
            book: "HW: 90~3 90~4
                   :late 10% of maximum up to 30% closes 3",
            says: "current 30",
        },
        // Half of what was earned, however late: 20 → 10 of 20.
        Case {
            rule: "https://collegeofthedesert.instructure.com/courses/41632/modules/items/2136210: half, up to three days",
            book: "Quiz: 20/20~2
                   :late 50% of earned up to 50% closes 3",
            says: "current 50",
        },
        // An ungraded piece handed in two days late can reach 80 of 100 only: (90 + 80) / 2.
        Case {
            rule: "corpus s-cs314, not graded yet",
            book: "Labs: 90 -~2
                   :late 10% of maximum up to 50%
                   :letters A 85 F 0",
            says: "maximum 85 minimum 45 A 100",
        },
        // Late, and nobody says what it costs: nothing is taken off.
        Case {
            rule: "made up: late without a rule",
            book: "Labs: 90~2",
            says: "current 90",
        },
    ]);
}

#[test]
fn minimums() {
    check_all(&[
        // 25·.45 + 15·.9 + 5 + 25·.8 + 30·.95 = 11.25 + 13.5 + 5 + 20 + 28.5 = 78.25, but labs below 50.
        Case {
            rule: "corpus ucsc-cmpe12-w17: 25, 15, 5, 25, 30; at least 50 % on labs, midterm and final",
            book: "Labs 25% need 50: 45
                   HW 15%: 90
                   Quizzes 5%: 100
                   Mid 25% need 50: 80
                   Final 30% need 50: 95
                   :letters C 70 F 0",
            says: "current 78.25 letter F C out",
        },
        // Exactly 50: 12.5 instead of 11.25.
        Case {
            rule: "corpus ucsc-cmpe12-w17, just enough",
            book: "Labs 25% need 50: 50
                   HW 15%: 90
                   Quizzes 5%: 100
                   Mid 25% need 50: 80
                   Final 30% need 50: 95
                   :letters C 70 F 0",
            says: "current 79.5 letter C C safe",
        },
        // 36 + 8 = 44 of 50 so far; the project is worth 50. Passing from 50 needs 6 of 50 but also half of the project.
        Case {
            rule: "corpus aalto-bda-2024: assignments 40, exam 10, project 50, at least half of each",
            book: "Assignments 40% need 50: 90
                   Exam 10% need 50: 80
                   Project 50% need 50: -
                   :letters 5 90 1 50 0 0",
            says: "current 88 minimum 44 maximum 94 5 92 1 50",
        },
        // 39 at most while the exam is below 40 %: 40·.9 + 60·.3 = 54.
        Case {
            rule: "made up: a failed part holds the total at 39",
            book: "Work 40%: 90
                   Exam 60% need 40: 30
                   :unmet at most 39
                   :letters P 40 F 0",
            says: "current 39 letter F",
        },
        // Pass or fail from 60: 24 + 36 = 60.
        Case {
            rule: "made up: pass and fail",
            book: "Work 40%: 60
                   Exam 60%: 60
                   :letters P 60 F 0",
            says: "current 60 letter P P safe",
        },
    ]);
}
