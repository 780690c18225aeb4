// Finding an action by a few of its letters: "go dl" is "Go to Deadlines".

/** Lower case without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** How well a word has the letters in their order: nothing when it has not, more for those that stand together. */
function inWord(letters: string, word: string): number {
  if (word.startsWith(letters)) return 4 + letters.length / word.length;
  if (letters.length > 1 && word.includes(letters)) return 2;
  // Letters apart count from the first one on only: "dl" is in "deadlines", not in "middle".
  if (letters.length < 2 || word[0] !== letters[0]) return 0;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}

/** How well a title has all words of a text; 0 when it has not. */
export function fit(text: string, title: string): number {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  const words = plain(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const letters of wanted) {
    const best = Math.max(0, ...words.map((word) => inWord(letters, word)));
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that have them the shorter one is meant.
  return sum / wanted.length - words.length / 100;
}
