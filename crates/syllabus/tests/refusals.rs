//! What is no course page is refused with a sentence that tells what to do.

mod support;

use semestra_syllabus::ReadError;
use support::try_read;

fn check(bytes: &[u8], expected: &ReadError) {
    assert_eq!(try_read("page", bytes).as_ref().err(), Some(expected));
}

#[test]
fn files_that_are_no_text_are_named_for_what_they_are() {
    check(b"", &ReadError::Empty);
    check(b" \n\t ", &ReadError::Empty);
    check(b"%PDF-1.7\n\0\xff", &ReadError::PdfDamaged);
    check(
        b"PK\x03\x04....word/document.xml",
        &ReadError::DamagedPackage,
    );
    check(b"\x89PNG\r\n\x1a\n", &ReadError::Image);
    check(b"\xff\xd8\xff\xe0", &ReadError::Image);
    check(b"a\0b", &ReadError::Binary);
    check(b"\x7fELF\x01\0\0", &ReadError::Binary);
}

#[test]
fn a_file_is_what_it_holds_and_not_what_it_is_called() {
    for name in ["syllabus.pdf", "syllabus.docx", "syllabus.rtf"] {
        let png = try_read(name, b"\x89PNG\r\n\x1a\nrest").err();
        assert_eq!(png, Some(ReadError::Image), "{name}");
        let text = try_read(name, b"Exam: Oct 5\n").expect("it is a text");
        assert_eq!(text.lines, ["Exam: Oct 5"]);
    }
}

#[test]
fn files_of_old_and_locked_office_documents_are_told_apart() {
    let compound = |stream: &str| {
        let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
        let head = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".iter().copied();
        head.chain([0; 600]).chain(name).collect::<Vec<u8>>()
    };
    check(&compound("EncryptedPackage"), &ReadError::Locked);
    check(&compound("WordDocument"), &ReadError::OldWord);
    check(&compound("Workbook"), &ReadError::OtherOffice);
    check(&compound("Something"), &ReadError::Binary);
}

#[test]
fn a_page_without_anything_to_plan_is_refused() {
    check(
        b"A recipe for bread.\nMix, wait, bake.\n",
        &ReadError::NothingToPlan,
    );
}

#[test]
fn fifty_megabytes_are_refused() {
    check(&vec![b'a'; 50 * 1024 * 1024], &ReadError::TooLarge);
}

#[test]
fn letters_are_told_by_a_mark_or_a_declaration_and_never_guessed() {
    check(b"Pr\xfcfung: Oct 5\n", &ReadError::Encoding);
    let declared = b"<html><meta charset=\"iso-8859-1\"><p>Pr\xfcfung exam: Oct 5</p></html>";
    let reading = try_read("page.html", declared).expect("the page says it");
    assert!(
        reading
            .lines
            .iter()
            .any(|line| line.contains("Pr\u{fc}fung"))
    );
    let mut marked = vec![0xff, 0xfe];
    marked.extend("Exam: Oct 5".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(
        try_read("page.txt", &marked)
            .expect("the page says it")
            .lines,
        ["Exam: Oct 5"]
    );
}

#[test]
fn every_refusal_is_a_clause_with_advice_and_no_full_stop() {
    for error in [
        ReadError::Empty,
        ReadError::TooLarge,
        ReadError::PdfLocked,
        ReadError::PdfScanned,
        ReadError::PdfDamaged,
        ReadError::PdfPages,
        ReadError::PdfStuck,
        ReadError::Locked,
        ReadError::OldWord,
        ReadError::DamagedPackage,
        ReadError::Swollen,
        ReadError::OpenDocument,
        ReadError::Pages,
        ReadError::OtherOffice,
        ReadError::OtherPackage,
        ReadError::Rtf,
        ReadError::Image,
        ReadError::Binary,
        ReadError::Encoding,
        ReadError::NothingToPlan,
        ReadError::DatesAlone,
    ] {
        let text = error.to_string();
        assert!(
            text.starts_with(char::is_lowercase) && !text.ends_with('.'),
            "{text}"
        );
        assert!(text.contains("; "), "{text}");
    }
}
