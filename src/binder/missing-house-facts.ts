import { factDescriptions } from "../content/facts/fact-description.ts";
import { splitFactPath } from "../content/facts/fact-table.ts";
import { houseFactsSchema } from "../content/facts/house-facts.ts";
import { readPassage } from "../content/passage.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { type Document, type Home, listPassages, listSections } from "../documents/document.ts";
import type { Place } from "../findings/place.ts";

/** A fact that the binder has a line to write on for, since this machine does not know it. */
export interface MissingHouseFact {
  /** Its key in `_data/house.yaml`. */
  readonly key: string;
  /** What it is, in one plain sentence. */
  readonly says: string;
  /** Where documents refer to it. */
  readonly places: readonly Place[];
}

/**
 * Lists what `_data/house.yaml` would say, where it is not.
 *
 * @param home the home
 * @returns nothing where the file is: what is wrong in it is a finding of the check
 */
export function listMissingHouseFacts(home: Home): readonly MissingHouseFact[] {
  if (home.facts.hasHouseFile) return [];
  const references = home.documents.flatMap(listReferences);
  return Object.entries(houseFactsSchema.shape).map(([key, schema]) => ({
    key,
    says: factDescriptions.get(unwrapSchema(schema))?.says ?? listSays,
    places: references
      .filter(({ path }) => splitFactPath(path)[1] === key)
      .map(({ place }) => place),
  }));
}

const listSays = "Each staff member's name and mobile number; you may leave it out.";

function listReferences(document: Document) {
  const { source } = document.written;
  const headings = listSections(document).map(({ written }) =>
    readPassage(written.titleTokens, source),
  );
  const passages = [...headings, ...listPassages(document).map(({ passage }) => passage)];
  return [
    ...document.frontMatterReferences,
    ...passages.flatMap(({ factReferences }) => factReferences),
  ].filter(({ path }) => path.startsWith("house."));
}

/**
 * Says what is missing and how to put it right, for who makes the binder.
 *
 * @param missing what is missing, at least one
 * @param hasExample whether `_data/house.example.yaml` is there to copy
 */
export function describeMissingHouseFacts(
  missing: readonly MissingHouseFact[],
  hasExample: boolean,
): string {
  const width = Math.max(...missing.map(({ key }) => key.length));
  const facts = missing.map(({ key, says, places }) => {
    const asked = places.map(({ file, line }) => `${file}:${line}`);
    const where = asked.length === 0 ? "" : ` Asked for in ${asked.join(", ")}.`;
    return `  ${key.padEnd(width)}  ${says}${where}`;
  });
  return [
    "There is no _data/house.yaml here, so the binder has lines to write on for what only this house knows:",
    ...facts,
    hasExample
      ? "To have them printed, copy _data/house.example.yaml to _data/house.yaml, put your own facts in it, and make the binder again."
      : "To have them printed, make a file _data/house.yaml with a line for each, such as “address: …”, and make the binder again.",
    "Keep that file on this computer alone: whoever can read the repository could read it there.",
    "",
  ].join("\n");
}
