// German, for taking a document in.

export const intake = {
  title: "Import",
  text: "Füge eine Kursseite ein, leg eine Datei ab oder wähle eine. Du siehst zuerst, was darin steht; gespeichert wird erst, wenn du es sagst.",
  drop: "Datei hier ablegen",
  dropNow: "Loslassen zum Lesen",
  forms:
    "PDF, Word, RTF, gespeicherte Webseite, Markdown, Text oder ein Kurspaket von jemandem im Kurs",
  paste: "Oder füge den Text der Seite ein",
  placeholder:
    "Markiere die ganze Kursseite, kopiere sie und füge sie hier ein",
  read: "Lesen",
  pick: "Datei wählen…",
  reading: "Die Seite wird gelesen…",
  tooLarge: (limit: string) =>
    `Diese Datei ist zu groß für eine Kursseite: höchstens ${limit}.`,
  megabytes: (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`,
  tooLong: (limit: string) =>
    `Dieser Text ist zu lang für eine Kursseite: höchstens ${limit}. Füge nur den Teil mit Terminplan und Regeln ein.`,
  firstOnly:
    "Ein Dokument nach dem anderen: Das ist das erste. Importiere die übrigen danach.",
  anywhere: "Ctrl V geht überall auf dieser Ansicht.",
};
