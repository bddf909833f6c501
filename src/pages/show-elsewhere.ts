import type { SectionView } from "./document-view.ts";

/**
 * Keeps links to sections of the same page working where a text is shown on another page.
 *
 * @param html HTML of the reader of markdown
 * @param address the page that the text was written for
 */
export function leadBack(html: string, address: string): string {
  return html.replaceAll('<a href="#', `<a href="${address}#`);
}

/**
 * Makes sections fit to be shown on another page than their own.
 *
 * @param sections the sections
 * @param address their own page
 * @param taken ids of the other page's own sections: one that is among them gets two hyphens in
 *   front, which no heading can make
 */
export function showElsewhere(
  sections: readonly SectionView[],
  address: string,
  taken: ReadonlySet<string>,
): readonly SectionView[] {
  return sections.map((section) => ({
    ...section,
    id: taken.has(section.id) ? `--${section.id}` : section.id,
    titleHtml: leadBack(section.titleHtml, address),
    parts: section.parts.map((part) =>
      part.kind === "html" ? { ...part, html: leadBack(part.html, address) } : part,
    ),
    children: showElsewhere(section.children, address, taken),
  }));
}
