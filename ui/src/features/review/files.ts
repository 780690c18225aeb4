// A dropped file as a document.

import type { Document } from "../../lib/api/generated/commands";

/** A document of pasted text. */
export function pasted(text: string): Document {
  return {
    name: null,
    text,
    base64: null,
    timezone: null,
    termStart: null,
    part: null,
  };
}

/** A file with its bytes in base64. */
export async function fromFile(file: File): Promise<Document> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
  const base64 = address.slice(address.indexOf(",") + 1);
  return {
    name: file.name,
    text: null,
    base64,
    timezone: null,
    termStart: null,
    part: null,
  };
}
