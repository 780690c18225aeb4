//! Weighted courses, from published syllabi; the arithmetic stands above each case.

use crate::check::{Case, check_all};

#[test]
fn plain_weights() {
    check_all(&[
        // 6 · (0.8 + 0.9 + 1) + 20 · 0.75 = 16.2 + 15 = 31.2 of 38; left 6 homeworks 36, participation 6, final 20.
        Case {
            rule: "corpus cornell-cs6210-f22: participation 6, nine homeworks of 6, midterm 20, final 20",
            book: "Part 6%
                   HW 54% of 9: 80 90 100
                   Mid 20%: 75
                   Final 20%: -
                   :letters A 90 B 80 C 70 F 0",
            says: "current 3120/38 minimum 31.2 maximum 93.2 letter B A 5880/62 C 3880/62 worth:HW+1 6",
        },
        // As Canvas: homework 54 · 0.9 = 48.6, midterm 15; 63.6 / 74.
        Case {
            rule: "corpus cornell-cs6210-f22, whole parts",
            book: "Part 6%
                   HW 54% of 9: 80 90 100
                   Mid 20%: 75
                   Final 20%
                   :whole parts",
            says: "current 6360/74 minimum 31.2 maximum 93.2",
        },
        // Homework two of three: 70 · 2/3 = 140/3 at 90 % = 42; paper 8; 50 / (140/3 + 10) = 150 / 170.
        Case {
            rule: "corpus harvard-am207-s18: homework 70, paper 10, final 15, participation 5",
            book: "HW 70%: 88 92 -
                   Paper 10%: 80
                   Final 15%: -
                   Part 5%",
            says: "current 15000/170 minimum 50 maximum 280/3",
        },
        // 0.55 · 84 + 0.15 · 70 + 0.3 · 90 = 46.2 + 10.5 + 27 = 83.7.
        Case {
            rule: "corpus s-cs315: homework 55, midterm 15, final 30",
            book: "HW 55%: 84
                   Mid 15%: 70
                   Final 30%: 90
                   :letters A 90 B 80 F 0",
            says: "current 83.7 minimum 83.7 maximum 83.7 projected 83.7 A out B safe",
        },
        // 0.3 · 60 + 0.3 · 80 = 42 of 60; 60 needs 18 of 40.
        Case {
            rule: "corpus s-cs425: two midterms of 30, final 40",
            book: "M1 30%: 60
                   M2 30%: 80
                   Final 40%: -
                   :letters P 60 F 0",
            says: "current 70 minimum 42 maximum 82 projected 70 P 45 worth:Final#1 40 point:Final#1 0.4",
        },
        // 0.35 · 55 + 0.4 · 64 + 0.25 · 92 = 19.25 + 25.6 + 23 = 67.85.
        Case {
            rule: "corpus iyte-ceng388-s23: midterm 35, final 40, project 25",
            book: "Mid 35%: 55
                   Final 40%: 64
                   Project 25%: 46/50",
            says: "current 67.85 lost:Mid#1 15.75 worth:Project#1 25 point:Project#1 0.5",
        },
        // Weights with decimals: 30·.8 + 15·.7 + 10·.9 + 5·1 + 23.2·.95 + 16.8·.85
        // = 24 + 10.5 + 9 + 5 + 22.04 + 14.28 = 84.82.
        Case {
            rule: "corpus cedarville-phys2110-f25: 30, 15, 10, 5, 23.2, 16.8",
            book: "Exams 30% of 3: 70 80 90
                   Final 15%: 70
                   Quizzes 10%: 90
                   Pre 5%: 100
                   Web 23.2%: 95
                   Lab 16.8%: 85",
            says: "current 84.82 worth:Exams#1 10",
        },
        // Four projects of 20: 20 · (0.9 + 0.85) = 35, assignments 9.5; 44.5 of 50; two projects 40 and collaboration 10 left.
        Case {
            rule: "corpus syracuse-phy607-f23: four projects 80, assignments 10, collaboration 10",
            book: "Projects 80% of 4: 90 85
                   Assignments 10%: 95
                   Collaboration 10%",
            says: "current 89 minimum 44.5 maximum 94.5",
        },
        // 0.2 · 100 + 0.4 · 85 = 54 of 60.
        Case {
            rule: "corpus umich-phil640-f21: participation 20, weeklies 40, short paper 40",
            book: "Participation 20%: 100
                   Weeklies 40%: 85
                   Paper 40%: -
                   :letters A 93 A- 90 B+ 87 F 0",
            says: "current 90 minimum 54 maximum 94 A 97.5 A- 90 B+ 82.5",
        },
        // 5·1 + 70·.9 + 10·.8 + 5·.7 = 5 + 63 + 8 + 3.5 = 79.5 of 90.
        Case {
            rule: "corpus ucf-dig6836-f23: 5, 70, 10, 5, 10",
            book: "Verify 5%: 1/1
                   Coding 70%: 90
                   Proposal 10%: 80
                   Progress 5%: 70
                   Final 10%: -",
            says: "current 7950/90 minimum 79.5 maximum 89.5",
        },
    ]);
}

#[test]
fn parts_within_parts() {
    check_all(&[
        // Quizzes 10 · 0.8 = 8; projects 2 · 1 + 10 · 0.9 + 8 · 0.75 = 17; exams 30 · 0.7 + 40 · 0.85 = 55: 80.
        Case {
            rule: "corpus s-cs212-leon: quizzes 10, projects 20 (2 + 10 + 8), exams 70 (30 + 40)",
            book: "Quizzes 10%: 80
                   Projects 20%
                   P1 in Projects 2%: 100
                   P2 in Projects 10%: 90
                   P3 in Projects 8%: 75
                   Exams 70%
                   Mid in Exams 30%: 70
                   Final in Exams 40%: 85",
            says: "current 80 worth:P2#1 10 worth:Final#1 40",
        },
        // Final exam 30 = practice 12 + theory 18. 5·.8 + 5·.9 + 15·.7 + 15·.8 + 30·.6 + 12·.75 + 18·.5 = 67.
        Case {
            rule: "corpus quebec-secinfra-f24: 5, 5, 15, 15, 30, 30 of which 40 % practice, 60 % theory",
            book: "TP1 5%: 80
                   TP2 5%: 90
                   L1 15%: 70
                   L2 15%: 80
                   Mid 30%: 60
                   Final 30%
                   Practice in Final 12%: 75
                   Theory in Final 18%: 50",
            says: "current 67",
        },
        // WeBWork 24 · 0.95 + written 24 · (drop 60: 90) + midterms 8 · 0.75 + 10 · 0.8 = 22.8 + 21.6 + 6 + 8 = 58.4 of 66.
        // The page's weights sum to 102: an A needs 0.9 · 102 = 91.8, so 33.4 of the final's 36.
        Case {
            rule: "corpus s-math231-leon: homework 48 (24 + 24, lowest written dropped), midterms 8 and 10, final 36: 102 %",
            book: "HW 48%
                   Web in HW 24%: 95
                   Written in HW 24% drop 1: 60 85 95
                   M1 8%: 75
                   M2 10%: 80
                   Final 36%: -
                   :letters A 90 F 0",
            says: "current 5840/66 minimum 5840/102 maximum 9440/102 A 3340/36",
        },
        // Only half of the children is seen: 10 · 0.9 of 10; the 35 of the parent do not count yet.
        Case {
            rule: "corpus cmu-18789-s25: project 35 = 10 + 10 + 15",
            book: "Mid 20%: 80
                   Project 35%
                   Proposal in Project 10%: 90
                   Talk in Project 10%: -
                   Report in Project 15%: -",
            says: "current 250/3",
        },
        // Three levels: 50 % course work = 30 % labs (of which 10 % reports, 20 % checks) + 20 % essays.
        // 10·.6 + 20·.9 + 20·.75 + 50·.8 = 6 + 18 + 15 + 40 = 79.
        Case {
            rule: "made up after corpus s-cs212-leon, one level deeper",
            book: "Work 50%
                   Labs in Work 30%
                   Reports in Labs 10%: 60
                   Checks in Labs 20%: 90
                   Essays in Work 20%: 75
                   Exam 50%: 80",
            says: "current 79",
        },
    ]);
}

#[test]
fn weights_that_do_not_sum_to_the_whole() {
    check_all(&[
        // Scaled: (30·.8 + 30·.7 + 30·.9) / 90 = 72 / 90 = 80.
        Case {
            rule: "corpus ufmg-dcc024-2020: 30 + 30 + 30",
            book: "E1 30%: 80
                   E2 30%: 70
                   Project 30%: 90",
            says: "current 80 maximum 80",
        },
        // As they stand: 72 of 100 is all there is, and full marks give 90.
        Case {
            rule: "corpus ufmg-dcc024-2020, as they stand",
            book: "E1 30%: 80
                   E2 30%: 70
                   Project 30%: 90
                   :as they stand",
            says: "current 72 minimum 72 maximum 72",
        },
        // 60·.9 = 54 of 60, as it stands times 0.9 because the whole is 90: 81. Left 30.
        Case {
            rule: "corpus ufmg-dcc024-2020, as they stand, half way",
            book: "E1 30%: 90
                   E2 30%: 90
                   Project 30%: -
                   :as they stand",
            says: "current 81 minimum 54 maximum 84",
        },
        // 130 %: scaled (50·.8 + 50·.9 + 30·1) / 130 = 115 / 130; as they stand 115.
        Case {
            rule: "issue 6, bad input: 130 %",
            book: "A 50%: 80
                   B 50%: 90
                   C 30%: 100",
            says: "current 11500/130",
        },
        Case {
            rule: "issue 6, bad input: 130 %, as they stand",
            book: "A 50%: 80
                   B 50%: 90
                   C 30%: 100
                   :as they stand",
            says: "current 115",
        },
        // The silent part gets what the others leave: 100 − 70 = 30. 70·.8 + 30·.5 = 71.
        Case {
            rule: "made up: one part without a weight",
            book: "A 70%: 80
                   B: 50",
            says: "current 71",
        },
        // Children 5 + 5 of a parent of 20 are scaled to it: 20·(.5·.6 + .5·.8) + 80·.9 = 14 + 72 = 86.
        Case {
            rule: "made up: children that sum to half of their parent",
            book: "P 20%
                   C1 in P 5%: 60
                   C2 in P 5%: 80
                   E 80%: 90",
            says: "current 86",
        },
    ]);
}

#[test]
fn the_better_of_several_weightings() {
    check_all(&[
        // 20·.5 + 20·.8 + 20·.9 + 40·.7 = 72; without exam 1: 25·.8 + 25·.9 + 50·.7 = 77.5, which is best.
        Case {
            rule: "http://albertkharris.com/grading.html",
            book: "E1 20%: 50
                   E2 20%: 80
                   E3 20%: 90
                   Final 40%: 70
                   :scheme E1 0 E2 25 E3 25 Final 50
                   :scheme E1 25 E2 0 E3 25 Final 50
                   :scheme E1 25 E2 25 E3 0 Final 50",
            says: "current 77.5",
        },
        // Homework without the 50: 90. 20·.9 + 25·.6 + 55·.8 = 77; 20·.9 + 10·.6 + 70·.8 = 80.
        Case {
            rule: "https://alistairsavage.ca/mat4144/grades.html (the final must be passed)",
            book: "HW 20% drop 1: 50 85 95
                   Mid 25%: 60
                   Final 55% need 50%: 80
                   :scheme HW 20 Mid 10 Final 70
                   :letters A 80 F 0",
            says: "current 80 letter A",
        },
        // 18 + 15 + 55·.45 = 57.75; 18 + 6 + 31.5 = 55.5; the final is failed, whatever the total.
        Case {
            rule: "https://alistairsavage.ca/mat4144/grades.html, final failed",
            book: "HW 20% drop 1: 50 85 95
                   Mid 25%: 60
                   Final 55% need 50%: 45
                   :scheme HW 20 Mid 10 Final 70
                   :letters D 50 F 0",
            says: "current 57.75 letter F",
        },
        // (80 + 60 + 90) / 3 = 230/3; without the midterm (80 + 90) / 2 = 85.
        Case {
            rule: "https://kfoster.ccny.cuny.edu/classes/spring2010/eco275/Grading_Formulae.html",
            book: "HW 1%: 80
                   Mid 1%: 60
                   Final 1%: 90
                   :scheme HW 50 Mid 0 Final 50",
            says: "current 85",
        },
        // Quizzes without the 4/10: 8.5/10; of the four numbers 85, 70, 80, 90 the 70 goes: 85; 0.7·85 + 0.3·75 = 82;
        // 0.8·85 + 0.2·75 = 83.
        Case {
            rule: "https://www.yurilvov.com/DFQ/node4.html",
            book: "Term 70% drop 1 mean: 85 70 80 90
                   Final 30%: 75
                   :scheme Term 80 Final 20
                   :letters A 90 B 80 C 70 D 64 F 0",
            says: "current 83 letter B",
        },
    ]);
}
