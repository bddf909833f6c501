import {
  joinTexts,
  readShownWords,
  type ShownWord,
  type ShownWords,
} from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import { foldText } from "../text/fold-text.ts";
import type { DocumentView } from "./document-view.ts";
import { listSectionViews } from "./find-section-view.ts";

/**
 * Makes what turns links into words for paper: on a wall nobody can follow one, so behind it stands what it leads to,
 * such as `the section on leaving (Resident packet, Leaving)`. What the link's own words say already is not said again,
 * and neither is where a link leads that is to no document of the home.
 *
 * @param documents the documents that the paper's readers may read
 * @param locale the readers' language
 */
export function createLinkNamer(
  documents: readonly DocumentView[],
  locale: Locale,
): (words: ShownWords) => ShownWords {
  const titles = new Map(documents.flatMap(listTitles));
  const nameLinks = (words: ShownWords): ShownWords =>
    joinTexts(
      words.map((word): ShownWords => {
        if (!("words" in word)) return [word];
        const inside = nameLinks(word.words);
        if (word.kind !== "link") return [{ ...word, words: inside }];
        const said = foldText(readShownWords(inside));
        const untold = (titles.get(dropAudience(word.address)) ?? []).filter(
          (title) => !said.includes(foldText(title).trim()),
        );
        if (untold.length === 0) return inside;
        const place = locale.fill(locale.words.paper.poster.leadsTo, { place: untold.join(", ") });
        return [...inside, { kind: "text", text: ` ${place}` } satisfies ShownWord];
      }),
    );
  return nameLinks;
}

/** The addresses of a document and its sections, each with the titles that lead there. */
function listTitles({
  address,
  title,
  sections,
  unheaded,
}: DocumentView): readonly (readonly [string, readonly string[]])[] {
  const at = dropAudience(address);
  return [
    [at, [title]],
    ...listSectionViews([...sections, ...unheaded]).map(
      (section) => [`${at}#${section.id}`, [title, section.title]] as const,
    ),
  ];
}

/** A document that everybody can read has a page among the residents' own as well. */
function dropAudience(address: string): string {
  const above = "/residents";
  return address.startsWith(`${above}/`) ? address.slice(above.length) : address;
}
