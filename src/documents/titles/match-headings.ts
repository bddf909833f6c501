import type { WrittenSection } from "../../content/read-sections.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { countSigns } from "../locate-sections/count-signs.ts";
import { foldWords } from "../says-fact.ts";
import { matchTitle, type TitleContext } from "./match-title.ts";

/** What the headings of a document are read by. */
export interface HeadingContext extends TitleContext {
  /** Without a type, no heading is a known section. */
  readonly type: DocumentType | undefined;
}

/**
 * Says which headings are which section: by the id behind a heading, else by its title. A heading
 * with several subjects is the first that is a section, where the text below it is about that and no other
 * heading has it to itself; one inside a section of
 * its own kind only goes on with that.
 *
 * @param sections the headings of a document
 * @param context its type, and how its titles are read
 * @returns the section of each heading that is one
 */
export function matchHeadings(
  sections: readonly WrittenSection[],
  { type, ...context }: HeadingContext,
): ReadonlyMap<WrittenSection, SectionDefinition> {
  const found = new Map<WrittenSection, SectionDefinition>();
  if (type === undefined) return found;
  const byId = new Map(type.sections.map((definition) => [definition.id, definition]));
  const shared: {
    readonly section: WrittenSection;
    readonly subjects: readonly SectionDefinition[];
  }[] = [];
  const match = (section: WrittenSection, around: ReadonlySet<SectionDefinition>): void => {
    const named = byId.get(section.attributes.id ?? "");
    const matches = named === undefined ? matchTitle(section.title, type, context) : [];
    const whole = named ?? matches.find(({ by }) => by === "title")?.definition;
    if (whole !== undefined && (named !== undefined || !around.has(whole)))
      found.set(section, whole);
    if (whole === undefined && matches.length > 0) {
      shared.push({ section, subjects: matches.map(({ definition }) => definition) });
    }
    const inside = whole === undefined ? around : new Set([...around, whole]);
    for (const child of section.children) match(child, inside);
  };
  for (const section of sections) match(section, new Set());
  const [first] = sections;
  if (first !== undefined && isDocumentTitle(first, found, type, context)) found.delete(first);
  const taken = new Set(found.values());
  for (const { section, subjects } of shared) {
    const [subject] = subjects;
    if (subject === undefined || taken.has(subject)) continue;
    if (!isAbout(section, subject, context.language)) continue;
    taken.add(subject);
    found.set(section, subject);
  }
  return found;
}

/** “Grievance Policy” on top of one, with “Grievance procedures” further down, is what the whole paper is called. */
function isDocumentTitle(
  section: WrittenSection,
  found: ReadonlyMap<WrittenSection, SectionDefinition>,
  type: DocumentType,
  { language, ownNames = [] }: TitleContext,
): boolean {
  const definition = found.get(section);
  const isAgain = [...found].some(([other, its]) => other !== section && its === definition);
  if (definition === undefined || !isAgain || section.attributes.id !== undefined) return false;
  const names = [type.title[language], ...type.names[language]].map(foldText);
  const title = ownNames.reduce(
    (left, name) => ` ${left} `.replace(` ${foldText(name)} `, " ").trim(),
    foldText(section.title),
  );
  return names.includes(title);
}

/** One of several subjects may stand in a title alone: “Drug testing and smoking” on testing. */
function isAbout(
  section: WrittenSection,
  definition: SectionDefinition,
  language: Language,
): boolean {
  if (definition.signs[language].length === 0) return true;
  const text = foldWords(readAllText(section), knownLanguages[language].facts);
  return countSigns(text, definition, language) > 0;
}

function readAllText({ passage, children }: WrittenSection): string {
  return [passage.text, ...children.map(readAllText)].join("\n");
}
