import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../src/documents/registry.ts";
import {
  findMeantTitle,
  findWantedForm,
  findWantedSection,
  findWantedType,
} from "../../../src/drafts/find-wanted.ts";

describe("what somebody wants begun", () => {
  it("is found by its id, whatever else is called so", () => {
    for (const type of documentTypes) {
      expect(findWantedType(type.id)).toEqual({ kind: "found", thing: type });
      for (const definition of type.sections) {
        expect(findWantedSection(type, definition.id)).toEqual({
          kind: "found",
          thing: definition,
        });
      }
    }
  });

  it("is found by a title, in letters of any size", () => {
    const found = findWantedType("GRIEVANCE policy");
    expect(found).toMatchObject({ kind: "found", thing: { id: "grievance-policy" } });
    expect(findWantedForm("Guest log")).toMatchObject({
      kind: "found",
      thing: { type: { id: "house-forms" }, definition: { id: "guest-log" } },
    });
  });

  it("is named where it was mistyped", () => {
    expect(findWantedType("greivance-policy")).toEqual({
      kind: "unknown",
      meant: "grievance-policy",
    });
    expect(findMeantTitle("Greivance policy")).toBe("Grievance policy");
    expect(findMeantTitle("Pets")).toBeUndefined();
    expect(findWantedType("Pets")).toEqual({ kind: "unknown", meant: undefined });
  });
});
