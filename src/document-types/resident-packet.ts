import type { DocumentType } from "./document-type.ts";

/** What a resident is told, agrees to and can rely on. */
export const residentPacket: DocumentType = {
  id: "resident-packet",
  title: { en: "Resident packet" },
  summary: { en: "What living here means: rights, money, rules, safety, support and leaving." },
  audience: "residents",
  sections: [],
};
