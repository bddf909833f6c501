import { expect, it } from "vitest";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { findLikeTitle } from "../../../../src/documents/titles/find-like-title.ts";

const suggest = (written: string) =>
  documentTypes.flatMap((type) =>
    type.sections.flatMap((definition) => findLikeTitle(written, definition, "en")?.title ?? []),
  );

it.each([
  ["Outside hlep", "Outside help"],
  ["Parkng", "Parking"],
  ["Fees and refnds", "Fees and refunds"],
  ["Grievence policy", "Grievance policy"],
])("takes “%s” for a slip of the hand", (written, meant) => {
  expect(suggest(written)).toContain(meant);
});

it.each([
  ["Privacy policy", "Grievance policy"],
  ["Grievance policy", "Privacy policy"],
  ["Fee schedule", "Weekly schedule"],
  ["Our vision", "Welcome"],
  ["House rules", "House roles"],
  ["House roles", "House rules"],
  ["Outdoor help", "Outside help"],
])("never takes “%s” for “%s”", (written, other) => {
  expect(suggest(written)).not.toContain(other);
});
