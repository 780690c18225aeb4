//! Saved pages and Markdown give what a browser shows, with the place of every line.

mod support;

use semestra_plan::draft::{EventKind, Origin};
use semestra_syllabus::Reading;
use support::{check_evidence, reading, titles};

const END: &str = "<p>Final exam: Dec 15, 2026</p>";

fn page(body: &str) -> Reading {
    let reading = reading("page.html", &format!("{body}{END}"));
    check_evidence(&reading);
    assert_eq!(reading.origins.len(), reading.lines.len());
    reading
}

fn lines(body: &str) -> Vec<String> {
    let mut lines = page(body).lines;
    assert_eq!(lines.pop().as_deref(), Some("Final exam: Dec 15, 2026"));
    lines
}

fn element(name: &str, number: u32) -> Origin {
    Origin::Element {
        name: name.to_owned(),
        number,
    }
}

#[test]
fn words_that_a_browser_does_not_show_are_left_out() {
    for hidden in [
        "<!-- <p>Quiz: Sep 8</p> -->",
        "<p hidden>Quiz: Sep 8</p>",
        "<div style='display: none'><p>Quiz: Sep 8</p></div>",
        "<p aria-hidden=true>Quiz: Sep 8</p>",
        "<p class='d-none'>Quiz: Sep 8</p>",
        "<span class='sr-only'>Quiz: Sep 8</span>",
        "<nav><a href=x>Quiz: Sep 8</a></nav>",
        "<div role='doc-toc'>Quiz: Sep 8</div>",
        "<div id=TOC><ul><li>Quiz: Sep 8</ul></div>",
        "<del>Quiz: Sep 8</del>",
        "<span style='text-decoration: line-through'>Quiz: Sep 8</span>",
        "<template><p>Quiz: Sep 8</p></template>",
        "<dialog><p>Quiz: Sep 8</p></dialog>",
    ] {
        assert_eq!(lines(hidden), Vec::<String>::new(), "{hidden}");
    }
    for shown in [
        "<p class='d-none d-md-block'>Quiz: Sep 8</p>",
        "<details><p>Quiz: Sep 8</p></details>",
        "<aside>Quiz: Sep 8</aside>",
        "<!-- <div> --><p>Quiz: Sep 8</p>",
    ] {
        assert_eq!(lines(shown), ["Quiz: Sep 8"], "{shown}");
    }
}

#[test]
fn a_list_that_only_leads_around_the_page_is_left_out() {
    let weeks = "<ul><li><a href='#w1'>Week 1, Sep 1</a></li><li><a href='#w2'>Week 2, Sep 8</a></li><li><a href='#w3'>Week 3, Sep 15</a></li></ul>";
    assert_eq!(lines(weeks), Vec::<String>::new());
    let nested = "<ol><li><a href='#a'>Plan</a><ul><li><a href='#b'><b>Sep 1</b></a></li><li><a href='#c'>Sep 8</a></li></ul></li></ol>";
    assert_eq!(lines(nested), Vec::<String>::new());
    let dated = weeks.replace("<li><a", "<li>Due <a");
    assert_eq!(lines(&dated).len(), 3);
    let elsewhere = weeks.replace("#w", "week");
    assert_eq!(lines(&elsewhere).len(), 3);
    let unfinished = weeks
        .replace("#w1", "#")
        .replace("#w2", "#")
        .replace("#w3", "#");
    assert_eq!(lines(&unfinished).len(), 3);
}

#[test]
fn words_that_only_the_look_sets_apart_are_parted() {
    for (html, shown) in [
        (
            "<p><strong class='label label-red'>Lab</strong>Rivers</p>",
            "Lab Rivers",
        ),
        ("<p>Lakes<span class='badge'>due</span></p>", "Lakes due"),
        (
            "<p><span class=when>Sep 8</span><span class=what>Deltas</span></p>",
            "Sep 8 Deltas",
        ),
        (
            "<p><b>D</b>eltas, <span class=x>H</span>2O, Sep 8<sup>th</sup></p>",
            "Deltas, H2O, Sep 8th",
        ),
        ("<p><span class=c>D</span><span class=c>e</span></p>", "De"),
    ] {
        assert_eq!(lines(html), [shown]);
    }
    let cell = "<table><tr><th>Date<th>Work<tr><td>Sep 8<td><span class='label-due'>due</span>Essay</table>";
    assert_eq!(lines(cell), ["Date | Work", "Sep 8 | due Essay"]);
}

#[test]
fn definitions_are_items_below_their_terms_however_deep() {
    let modules = "<h1>GEO 120 Rivers and Lakes</h1><h2>Week 1</h2><dl>
        <dt>Sep 1</dt><dd><dl><dt><strong class='label'>lecture</strong>Springs</dt><dd><strong class='label'>read</strong>Ch 1</dd></dl></dd>
        <dt>Sep 3</dt><dd><strong class='label'>lecture</strong>Rain</dd><dd>Homework 1 due</dd>
        <dt>Sep 8</dt><dd>lecture Deltas</dd><dt>Sep 10</dt><dd>lecture Seas</dd></dl>";
    let reading = page(modules);
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["09-03 Homework 1 due"]
    );
    assert_eq!(titles(&reading.draft, EventKind::Class).len(), 4);
}

#[test]
fn spans_end_with_their_part_of_the_table_and_captions_are_kept() {
    let spans = "<table><caption>Fall 2026</caption><thead><tr><th rowspan=9>Date<th colspan=2>Work</thead><tbody><tr><td rowspan=0>Sep 1<td>Springs<td>Essay<tr><td>Rain<td>Map</tbody><tbody><tr><td>Sep 8<td>Deltas<td>Poster</tbody></table>";
    assert_eq!(
        lines(spans),
        [
            "Fall 2026",
            "Date | Work | Work",
            "Sep 1 | Springs | Essay",
            "Sep 1 | Rain | Map",
            "Sep 8 | Deltas | Poster"
        ]
    );
}

#[test]
fn a_table_in_a_cell_is_part_of_it_and_a_table_around_a_page_is_none() {
    let inner = "<table><tr><td>Read<td>Ch 1<tr><td>Write<td>Essay</table>";
    let rows = "<tr><td>Sep 8<td>Rest<tr><td>Sep 15<td>Rest";
    let schedule = format!("<table><tr><th>Date<th>Work<tr><td>Sep 1<td>{inner}{rows}</table>");
    assert_eq!(
        lines(&schedule).get(1).map(String::as_str),
        Some("Sep 1 | Read Ch 1 · Write Essay")
    );
    let around = format!("<table><tr><td>Menu<td>{inner}</table>");
    assert_eq!(lines(&around), ["Menu", "Read | Ch 1", "Write | Essay"]);
}

#[test]
fn every_line_of_a_page_names_its_element_rows_and_what_follows_them_included() {
    let reading = page(
        "<h1>Plan</h1><table><tr><th>Date</th><th>Work</th></tr><tr><td>Sep 1</td><td><b>Map</b></td></tr></table><ul><li>Bring a pen</li></ul>",
    );
    // html 1, head 2, body 3, h1 4, table 5, tbody 6, tr 7, th 8 and 9, tr 10, td 11, td 12, b 13, ul 14, li 15, p 16.
    assert_eq!(
        reading.origins,
        [
            element("h1", 4),
            element("tr", 7),
            element("tr", 10),
            element("li", 15),
            element("p", 16)
        ]
    );
}

#[test]
fn every_line_of_markdown_names_its_line_in_the_file() {
    let text = "---\ntitle: GEO 120\n---\n# Plan\n\nRoom 12\nHall 3\n\n| Date | Work |\n|------|------|\n| Sep 1 | Map |\n| Sep 8 | Essay |\n\n- Bring a pen\n- Bring paper\n\n  and ink\n\n<div>\n<p>Quiz: Sep 15</p>\n</div>\n\nFinal exam: Dec 15, 2026\n";
    let reading = reading("page.md", text);
    let source: Vec<&str> = text.lines().collect();
    let mut seen = Vec::new();
    for (line, origin) in reading.lines.iter().zip(&reading.origins) {
        let Origin::Line { line: number } = origin else {
            panic!("{origin:?} is no line");
        };
        seen.push(*number);
        let first: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
        let at = usize::try_from(*number).expect("small") - 1;
        // A block of HTML is one place.
        assert!(
            source[at].contains(&first) || source[at] == "<div>",
            "{line} is not in {number}"
        );
    }
    assert_eq!(seen, [4, 6, 7, 9, 11, 12, 14, 15, 17, 19, 23]);
}

#[test]
fn a_task_in_bold_behind_a_topic_is_an_item_of_its_own() {
    let list = "<h1>GEO 120 Rivers and Lakes</h1><ul><li>Tue Sep 1: Springs</li><li>Thu Sep 3: Rain <strong>Map is due</strong></li><li>Tue Sep 8: Deltas</li><li>Thu Sep 10: <b>Exam 1</b></li><li>Tue Sep 15: Seas</li></ul>";
    let reading = page(list);
    assert_eq!(titles(&reading.draft, EventKind::Due), ["09-03 Map is due"]);
    assert_eq!(
        reading.lines.get(4).map(String::as_str),
        Some("Tue Sep 8: Deltas")
    );
}
