import { readDocument, type WrittenHome } from "../../src/content/read-home.ts";
import type { Home } from "../../src/documents/document.ts";
import { identifyHome } from "../../src/documents/identify-home.ts";

/** A home as read, and the same home identified. */
export interface KnownHome {
  readonly written: WrittenHome;
  readonly home: Home;
}

/**
 * Puts another text in a document's stead, without a disk between. The same functions read it; the
 * other documents are not read again.
 *
 * @param known the home; it stays as it is
 * @param file the document's path below the content folder
 * @param text the file's new text
 * @returns the home with the new text in it
 */
export function replaceDocument({ written, home }: KnownHome, file: string, text: string): Home {
  const source = { file, text };
  const { document, findings } = readDocument(source, written.markdown, written.facts.table);
  const alone = identifyHome({ ...written, documents: [document], findings });
  return {
    ...home,
    documents: home.documents.flatMap((other) => (other.file === file ? alone.documents : [other])),
    findings: [...home.findings.filter((other) => other.file !== file), ...alone.findings],
  };
}
