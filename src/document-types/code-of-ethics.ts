import type { DocumentType } from "./document-type.ts";

/** What everyone who runs the home promises. */
export const codeOfEthics: DocumentType = {
  id: "code-of-ethics",
  title: { en: "Code of ethics" },
  summary: {
    en: "What everyone who owns, runs, works in or helps the home promises to residents.",
  },
  audience: "public",
  sections: [],
};
