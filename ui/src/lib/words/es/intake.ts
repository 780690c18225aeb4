// Spanish, for taking a document in.

export const intake = {
  title: "Importar",
  text: "Pega la página de un curso, suelta un archivo o elige uno. Primero ves lo que dice; no se guarda nada hasta que tú lo digas.",
  drop: "Suelta aquí un archivo",
  dropNow: "Suelta para leerlo",
  forms:
    "PDF, Word, RTF, una página web guardada, Markdown, texto o un paquete de curso de alguien de clase",
  paste: "O pega el texto de la página",
  placeholder: "Selecciona toda la página del curso, cópiala y pégala aquí",
  read: "Leer",
  pick: "Elegir un archivo…",
  reading: "Leyendo la página…",
  tooLarge: (limit: string) =>
    `Este archivo es demasiado grande para ser la página de un curso: el límite es ${limit}.`,
  megabytes: (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`,
  tooLong: (limit: string) =>
    `Este texto es demasiado largo para la página de un curso: el límite es ${limit}. Pega solo la parte con el programa y las normas.`,
  firstOnly:
    "Un documento cada vez: este es el primero. Importa los demás después.",
  anywhere: "Ctrl V funciona en toda esta pantalla.",
};
