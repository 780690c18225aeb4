//! What a glyph stands for: ligatures taken apart, look-alikes made the character that is meant.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

/// The characters that a font gives for one glyph, in the letters of a keyboard where they look the same.
pub(super) fn plain(given: &str) -> String {
    let plain: String = given.chars().flat_map(alike).collect();
    // Some fonts name one mark by two characters that look the same ("-" with a soft hyphen).
    let mut all = plain.chars();
    match all.next() {
        Some(first) if first.is_ascii_punctuation() && all.all(|c| c == first) => first.to_string(),
        _ => plain,
    }
}

fn alike(c: char) -> impl Iterator<Item = char> {
    let one = |c: char| c.to_string();
    let text = match c {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' => {
            one(' ')
        }
        // Marks that print nothing.
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fffd}' | '\u{0}'..='\u{1f}' => {
            String::new()
        }
        '\u{ad}' | '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' | '\u{f02d}' => {
            one('-')
        }
        '\u{2236}' | '\u{a789}' | '\u{2d0}' | '\u{fe13}' | '\u{fe55}' => one(':'),
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => one('/'),
        '\u{2024}' => one('.'),
        '\u{37e}' => one(';'),
        // Ligatures that printing programs name by a letter of the same place in the font.
        '\u{19f}' => "ti".to_owned(),
        '\u{1a9}' => "tt".to_owned(),
        '\u{fb00}'..='\u{fb06}' | '\u{ff01}'..='\u{ff5e}' => one(c).nfkc().collect(),
        '\u{f020}' | '\u{f0a0}' => one(' '),
        // The private letters of symbol fonts are the marks of lists.
        '\u{f021}'..='\u{f0ff}' => one('•'),
        _ => one(c),
    };
    text.chars().collect::<Vec<_>>().into_iter()
}

/// Whether nothing but a bullet stands there.
pub(super) fn is_bullet(text: &str) -> bool {
    let mut all = text.chars();
    matches!(
        (all.next(), all.next()),
        (
            Some(
                '•' | '▪'
                    | '■'
                    | '□'
                    | '●'
                    | '○'
                    | '◦'
                    | '‣'
                    | '⁃'
                    | '∙'
                    | '·'
                    | '◆'
                    | '◇'
                    | '➢'
                    | '➤'
                    | '►'
                    | '▸'
                    | '▶'
                    | '❖'
                    | '✓'
                    | '✔'
                    | '✗'
                    | '☐'
                    | '⬥'
                    | '*'
                    | '–'
                    | '—'
                    | '-'
            ),
            None
        )
    )
}

/// The letter that an accent and the letter it is printed over make together.
pub(super) fn accented(accent: char, letter: char) -> Option<char> {
    let mark = match accent {
        '\u{b4}' | '\u{2ca}' => '\u{301}',
        '`' | '\u{2cb}' => '\u{300}',
        '\u{a8}' => '\u{308}',
        '^' | '\u{2c6}' => '\u{302}',
        '~' | '\u{2dc}' => '\u{303}',
        '\u{b8}' => '\u{327}',
        '\u{2c7}' => '\u{30c}',
        '\u{2da}' => '\u{30a}',
        '\u{2d8}' => '\u{306}',
        '\u{2dd}' => '\u{30b}',
        mark if is_combining_mark(mark) => mark,
        _ => return None,
    };
    // A dotless i carries its accent in place of the dot.
    let letter = match letter {
        '\u{131}' => 'i',
        '\u{237}' => 'j',
        letter => letter,
    };
    compose(letter, mark)
}

#[cfg(test)]
mod tests {
    use super::{accented, plain};

    #[test]
    fn ligatures_and_look_alikes_become_plain_letters() {
        assert_eq!(plain("o\u{fb03}ce"), "office");
        assert_eq!(plain("11\u{2236}59\u{a0}pm"), "11:59 pm");
        assert_eq!(plain("9\u{2215}14"), "9/14");
        assert_eq!(plain("\u{f0b7}"), "•");
        assert_eq!(plain("ＨＷ１"), "HW1");
        assert_eq!(plain("-\u{ad}"), "-");
        assert_eq!(
            plain("9:30\u{ad}11:00"),
            "9:30-11:00",
            "what is printed is seen"
        );
        assert_eq!(plain("½ of x²"), "½ of x²", "a power is no digit");
    }

    #[test]
    fn an_accent_printed_over_a_letter_makes_one_letter() {
        assert_eq!(accented('\u{b4}', 'e'), Some('é'));
        assert_eq!(accented('\u{a8}', 'u'), Some('ü'));
        assert_eq!(accented('\u{b4}', '\u{131}'), Some('í'));
        assert_eq!(accented('x', 'e'), None);
    }
}
