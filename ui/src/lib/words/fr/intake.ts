// French, for taking a document in.

export const intake = {
  title: "Importer",
  text: "Colle une page de cours, dépose un fichier ou choisis-en un. Tu vois d’abord ce qu’il dit ; rien n’est enregistré sans ton accord.",
  drop: "Dépose un fichier ici",
  dropNow: "Lâche pour lire",
  forms:
    "PDF, Word, RTF, page web enregistrée, Markdown, texte ou un cours partagé par quelqu’un de la promo",
  paste: "Ou colle le texte de la page",
  placeholder: "Sélectionne toute la page du cours, copie-la et colle-la ici",
  read: "Lire",
  pick: "Choisir un fichier…",
  reading: "Lecture de la page…",
  tooLarge: (limit: string) =>
    `Ce fichier est trop gros pour une page de cours : la limite est ${limit}.`,
  megabytes: (bytes: number) => `${Math.floor(bytes / 1_048_576)} Mo`,
  tooLong: (limit: string) =>
    `Ce texte est trop long pour une page de cours : la limite est ${limit}. Colle seulement la partie avec le programme et les règles.`,
  firstOnly:
    "Un document à la fois : voici le premier. Importe les autres ensuite.",
  anywhere: "Ctrl V marche partout sur cet écran.",
};
