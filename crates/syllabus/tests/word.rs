//! Word documents are read as Word shows them.

mod support;

use semestra_plan::draft::{EventKind, Format, Origin};
use semestra_syllabus::{ReadError, Reading};
use support::word::{item, p, package, run, styled, table, word};
use support::{check_evidence, said, titles, try_read};

/// The reading of a document; a dated line behind the body makes every body one that can be read.
fn reading(body: &str) -> Reading {
    let whole = format!("{body}{}", p("Final exam: Dec 15, 2026"));
    let reading = try_read("course.docx", &word(&whole)).expect("the document can be read");
    check_evidence(&reading);
    reading
}

fn lines(body: &str) -> Vec<String> {
    let mut lines = reading(body).lines;
    assert_eq!(lines.pop().as_deref(), Some("Final exam: Dec 15, 2026"));
    lines
}

#[test]
fn a_document_gives_its_paragraphs_lists_and_tables() {
    let body = [
        styled("T", "GEO 120 Rivers and Lakes"),
        p("Fall 2026"),
        styled("H1", "Schedule"),
        table(&[
            &[p("Date"), p("Topic"), p("Due")],
            &[p("Sep 1"), p("Springs"), p("")],
            &[p("Sep 8"), p("Meanders"), p("Homework 1")],
            &[p("Sep 15"), p("Deltas"), p("Homework 2")],
        ]),
        styled("H1", "Grading"),
        item(3, 0, &run("Homework: 60%")),
        item(3, 0, &run("Final exam: 40%")),
    ]
    .concat();
    let reading = reading(&body);
    assert_eq!(reading.draft.format, Format::Docx);
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["09-08 Homework 1", "09-15 Homework 2"]
    );
    let course = reading.draft.course.title.as_deref();
    assert_eq!(course, Some("Rivers and Lakes"));
    let element = |name: &str, number| Origin::Element {
        name: name.to_owned(),
        number,
    };
    assert_eq!(reading.origins.len(), reading.lines.len());
    // document, body, and p, pPr, pStyle, r, t of the first paragraph stand before the second.
    assert_eq!(reading.origins.first(), Some(&element("p", 3)));
    assert_eq!(reading.origins.get(1), Some(&element("p", 8)));
    assert!(matches!(
        reading.origins.get(3),
        Some(Origin::Element { name, .. }) if name == "tr"
    ));
}

#[test]
fn what_was_deleted_hidden_or_struck_through_is_not_read() {
    let gone = [
        "<w:p><w:del><w:r><w:delText>Exam: Oct 1</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveFrom><w:r><w:t>Exam: Oct 2</w:t></w:r></w:moveFrom></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Exam: Oct 3</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Exam: Oct 4</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>Exam: Oct 5</w:t></w:r></w:p>",
        "<w:p><w:r><w:instrText>Exam: Oct 6</w:instrText></w:r></w:p>",
    ]
    .concat();
    assert_eq!(lines(&gone), Vec::<String>::new());
    let kept = [
        "<w:p><w:ins><w:r><w:t>Exam: Oct 1</w:t></w:r></w:ins></w:p>",
        "<w:p><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>Exam: Oct 4</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>Quiz: Oct 5</w:t></w:r></w:p>",
    ]
    .concat();
    assert_eq!(lines(&kept), ["Exam: Oct 1", "Exam: Oct 4", "Quiz: Oct 5"]);
}

#[test]
fn a_list_of_the_own_headings_is_left_out() {
    let by_style = [styled("Inhalt2", "Week 1, Sep 1"), styled("H1", "Welcome")].concat();
    assert_eq!(lines(&by_style), ["Welcome"]);
    let by_field = format!(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}</w:p>{}<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{}",
        run("Week 1, Sep 1"),
        p("Week 2, Sep 8"),
        p("Welcome")
    );
    assert_eq!(lines(&by_field), ["Welcome"]);
    let by_block = format!(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>{}",
        p("Week 1, Sep 1"),
        p("Welcome")
    );
    assert_eq!(lines(&by_block), ["Welcome"]);
    let link = |words: &str| {
        format!(
            "<w:hyperlink w:anchor=\"there\">{}</w:hyperlink>",
            run(words)
        )
    };
    let by_links: String = ["Week 1, Sep 1", "Week 2, Sep 8", "Week 3, Sep 15"]
        .map(|words| item(3, 0, &link(words)))
        .concat();
    assert_eq!(lines(&(by_links + &p("Welcome"))), ["Welcome"]);
    let two: String = ["See the rules", "See the forum"]
        .map(|words| item(3, 0, &link(words)))
        .concat();
    assert_eq!(lines(&two).len(), 2);
}

#[test]
fn the_content_of_a_text_box_and_of_a_block_is_read_once() {
    let box_of = |words: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(words));
    let twice = format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
        run("Beside it"),
        box_of("Office: Hall 3"),
        box_of("Office: Hall 3"),
    );
    assert_eq!(lines(&twice), ["Office: Hall 3", "Beside it"]);
    let block = |properties: &str, words: &str| {
        format!(
            "<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
            p(words)
        )
    };
    let blocks = block("", "Room 12") + &block("<w:showingPlcHdr/>", "Click to enter a date");
    assert_eq!(lines(&blocks), ["Room 12"]);
}

#[test]
fn numbers_of_lists_are_shown_and_those_that_say_something_are_read() {
    let steps = [
        item(1, 0, &run("Read")),
        item(1, 1, &run("Slowly")),
        item(1, 1, &run("Twice")),
        item(1, 0, &run("Write")),
        item(3, 0, &run("Rest")),
    ]
    .concat();
    assert_eq!(
        lines(&steps),
        ["1. Read", "a) Slowly", "b) Twice", "2. Write", "Rest"]
    );
    let numbered = |words: &str| item(1, 0, &run(words));
    let weeks = table(&[
        &[p("Week"), p("Topic")],
        &[item(1, 0, ""), p("Springs")],
        &[item(1, 0, ""), numbered("Deltas")],
    ]);
    assert_eq!(lines(&weeks), ["Week | Topic", "1 | Springs", "2 | Deltas"]);
    let named = [item(2, 0, &run("Springs")), item(2, 0, &run("Deltas"))].concat();
    assert_eq!(lines(&named), ["Week 1: Springs", "Week 2: Deltas"]);
}

#[test]
fn merged_cells_fill_the_places_they_span() {
    let merged =
        |mark: &str, words: &str| format!("<w:tcPr><w:vMerge{mark}/></w:tcPr>{}", p(words));
    let wide = |words: &str| format!("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}", p(words));
    let rows = table(&[
        &[p("Date"), p("Topic"), p("Due")],
        &[merged(" w:val=\"restart\"", "Sep 1"), p("Springs"), p("")],
        &[merged("", ""), p("Rain"), p("Homework 1")],
        &[p("Nov 24"), wide("Homework 2")],
    ]);
    let reading = reading(&rows);
    assert_eq!(
        reading.lines.get(..4).map(<[String]>::to_vec),
        Some(vec![
            "Date | Topic | Due".to_owned(),
            "Sep 1 | Springs | ".to_owned(),
            "Sep 1 | Rain | Homework 1".to_owned(),
            "Nov 24 | Homework 2 | Homework 2".to_owned(),
        ])
    );
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["09-01 Homework 1", "11-24 Homework 2"]
    );
}

#[test]
fn a_table_in_a_cell_is_part_of_it_and_a_table_around_a_page_is_none() {
    let inner = table(&[&[p("Read"), p("Ch. 1")], &[p("Write"), p("Essay")]]);
    let outer = table(&[
        &[p("Date"), p("Work")],
        &[p("Sep 1"), inner.clone()],
        &[p("Sep 8"), p("Rest")],
        &[p("Sep 15"), p("Rest")],
    ]);
    assert_eq!(
        lines(&outer).get(1).map(String::as_str),
        Some("Sep 1 | Read Ch. 1 · Write Essay")
    );
    let around = table(&[&[p("Menu"), inner]]);
    assert_eq!(lines(&around), ["Menu", "Read | Ch. 1", "Write | Essay"]);
}

#[test]
fn tabs_over_several_lines_are_columns_and_in_one_line_are_none() {
    let columns = [
        p("Date\tTopic\tDue"),
        p("Sep 1\tSprings\tHomework 1"),
        p("Sep 8\t\tDeltas\tHomework 2"),
    ]
    .concat();
    let read = reading(&columns);
    assert_eq!(
        read.lines.get(2).map(String::as_str),
        Some("Sep 8\tDeltas\tHomework 2")
    );
    assert_eq!(
        titles(&read.draft, EventKind::Due),
        ["09-01 Homework 1", "09-08 Homework 2"]
    );
    let shares = [p("Exam 1\t\t\t40%"), p("Exam 2\t60%")].concat();
    let parts = reading(&shares).draft.grading;
    assert_eq!(parts.len(), 2, "{parts:?}");
}

#[test]
fn addresses_stand_behind_words_of_links_and_of_fields() {
    let link = format!(
        "<w:p><w:hyperlink r:id=\"rId1\">{}</w:hyperlink></w:p>",
        run("Forum")
    );
    let field = format!(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://files.example/geo\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        run("Files")
    );
    let reading = reading(&(link + &field));
    assert_eq!(
        reading.lines.get(..2),
        Some(&["Forum".to_owned(), "Files".to_owned()][..])
    );
    let addresses: Vec<&str> = reading
        .draft
        .links
        .iter()
        .map(|link| link.url.as_str())
        .collect();
    assert_eq!(
        addresses,
        ["https://forum.example/geo", "https://files.example/geo"]
    );
}

#[test]
fn headings_come_from_styles_their_kin_the_outline_and_short_bold_lines() {
    let bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Grading</w:t></w:r></w:p>";
    for heading in [
        styled("H1", "Grading"),
        styled("Mine", "Grading"),
        styled("Out", "Grading"),
        bold.to_owned(),
    ] {
        let parts = [heading, p("Homework 60%"), p("Final project 40%")].concat();
        let draft = reading(&parts).draft;
        assert_eq!(draft.grading.len(), 2, "{:?}", draft.grading);
    }
}

#[test]
fn letters_are_what_the_document_says_and_not_how_it_writes_them() {
    let body = "<w:p><w:r><w:t>Caf&#233; &amp; Ca</w:t></w:r><w:r><w:t>mp</w:t><w:noBreakHyphen/><w:t>us\u{a0}A</w:t><w:br/><w:t>B</w:t></w:r></w:p>";
    assert_eq!(lines(body), ["Café & Camp-us A", "B"]);
}

#[test]
fn packages_that_are_no_word_document_are_named_for_what_they_are() {
    let error = |parts: &[(&str, &[u8])]| try_read("course.docx", &package(parts)).err();
    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    assert_eq!(
        error(&[types, ("xl/workbook.xml", b"<x/>")]),
        Some(ReadError::OtherOffice)
    );
    assert_eq!(
        error(&[
            ("mimetype", b"x"),
            ("content.xml", b"<x/>"),
            ("META-INF/manifest.xml", b"<x/>")
        ]),
        Some(ReadError::OpenDocument)
    );
    assert_eq!(
        error(&[("Index/Document.iwa", b"x")]),
        Some(ReadError::Pages)
    );
    assert_eq!(
        error(&[("notes.txt", b"Exam: Oct 5")]),
        Some(ReadError::OtherPackage)
    );
    assert_eq!(error(&[types]), Some(ReadError::DamagedPackage));
}

#[test]
fn a_document_cut_off_in_its_text_gives_what_stands_before() {
    let half = format!(
        "<w:document xmlns:w=\"w\"><w:body>{}{}<w:p><w:r><w:t>Fin",
        p("Quiz 1: Sep 8, 2026"),
        p("Quiz 2: Sep 15, 2026")
    );
    let bytes = package(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", half.as_bytes()),
    ]);
    let reading = try_read("course.docx", &bytes).expect("half of it can be read");
    assert_eq!(
        reading.lines,
        ["Quiz 1: Sep 8, 2026", "Quiz 2: Sep 15, 2026", "Fin"]
    );
    let told = reading
        .draft
        .warnings
        .iter()
        .any(|warning| said(warning).contains("damaged"));
    assert!(told, "{:?}", reading.draft.warnings);
}

#[test]
fn a_task_in_bold_behind_the_topic_of_a_class_is_an_item_of_its_own() {
    let bold = |words: &str| {
        format!("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
    };
    let list = [
        styled("H1", "Schedule"),
        item(3, 0, &run("Tue Sep 1: Springs")),
        item(
            3,
            0,
            &(run("Thu Sep 3: Rain ") + &bold("Homework 1 is due")),
        ),
        item(3, 0, &run("Tue Sep 8: Deltas")),
        item(3, 0, &run("Thu Sep 10: Lakes")),
        item(3, 0, &(run("Tue Sep 15: ") + &bold("Exam 1"))),
    ]
    .concat();
    let reading = reading(&(styled("T", "GEO 120 Rivers and Lakes") + &list));
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["09-03 Homework 1 is due"]
    );
    assert!(reading.lines.contains(&"Tue Sep 15: Exam 1".to_owned()));
    assert!(reading.lines.contains(&"Thu Sep 3: Rain".to_owned()));
}
