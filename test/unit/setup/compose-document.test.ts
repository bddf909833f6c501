import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import type { Answers } from "../../../src/setup/answers.ts";
import type { DocumentBlocks } from "../../../src/setup/block.ts";
import { composeDocument } from "../../../src/setup/compose-document.ts";
import { readBlockFolder, readBlocks } from "../../../src/setup/read-blocks.ts";
import { listTold } from "../../../src/setup/told.ts";

const documents = readBlocks(readBlockFolder(join(projectFolder, "test/fixtures/blocks")));
const guests = find("policies/guest-policy.md");
const events = find("neighbors/events.md");

function find(path: string): DocumentBlocks {
  const document = documents.find(({ front }) => front.path === path);
  if (document === undefined) throw new Error(`${path} is not among the blocks.`);
  return document;
}

const compose = (document: DocumentBlocks, answers: Answers) =>
  composeDocument(document, { told: listTold(answers), today: "2027-02-01" })?.text;

const hours = { guestHours: { start: "9 am", end: "9 pm" } };

describe("a composed document", () => {
  it("has its front matter, its opening and the blocks that fit", () => {
    expect(compose(guests, { home: hours, ways: { approvedBy: "The owner" } })).toBe(`---
title: Guest policy
summary: When guests of {{ home.name }} may come.
audience: residents
version: 1.0
effective: 2027-02-01
reviewed: 2027-02-01
reviewEvery: 12 months
approvedBy: The owner
changes:
  - version: 1.0
    date: 2027-02-01
    summary: First version.
---

Guests are welcome here.

## Hours

- Guests may come from {{ home.guestHours.start }} to {{ home.guestHours.end }}.
`);
  });

  it("names who approves it on one line, and nobody who is no role", () => {
    const front = (approvedBy: string) =>
      compose(guests, { home: hours, ways: { approvedBy } })?.match(/^approvedBy.*$/m)?.[0];
    expect(front("The owner\n- and: [others]")).toBe('approvedBy: "The owner - and: [others]"');
    expect(front("x".repeat(121))).toBeUndefined();
    expect(front("The owner of {{ home.name }}")).toBeUndefined();
  });

  it("joins blocks of one section into one list, below one mark that stands first", () => {
    expect(compose(guests, { home: hours, ways: { overnightGuests: "with notice" } })).toContain(`
## Hours

> [!READ] Is this true of your home? Overnight guests are asked for two days ahead.

- Guests may come from {{ home.guestHours.start }} to {{ home.guestHours.end }}.
- Ask two days ahead for`);
  });

  it("has answers filled in, and facts left to the site", () => {
    expect(compose(guests, { home: hours, ways: { pets: "No" } })).toContain("Pets: no.");
  });

  it("names nobody who approved it where nobody was named", () => {
    expect(compose(guests, { home: hours })).not.toContain("approvedBy");
    const run = compose(guests, { home: { ...hours, legalName: "Elm Street Recovery LLC" } });
    expect(run).toContain("\napprovedBy: Elm Street Recovery LLC\n");
  });

  it("is not written for a home whose answers it does not fit", () => {
    expect(compose(guests, {})).toBeUndefined();
  });

  it("lists events with their days, and no sign in their words means anything", () => {
    const answers = {
      ways: { events: [{ what: "Clean-up *and* [coffee]", when: "May 1, 2027" }] },
    };
    expect(compose(events, answers)).toBe(`---
title: Events
summary: What neighbors are invited to.
audience: public
reviewed: 2027-02-01
---

## Coming up

- May 1, 2027: Clean-up \\*and\\* \\[coffee\\]
`);
  });

  it("has the registry's sections in the registry's order, below their first titles", () => {
    const known = (id: string) => ({
      file: `made-up/${id}.md`,
      section: { kind: "known", id } as const,
      when: {},
      text: `About ${id}.`,
    });
    const packet: DocumentBlocks = {
      file: "made-up/_document.md",
      front: {
        path: "policies/resident-packet.md",
        title: "Packet",
        summary: "All of it.",
        when: {},
      },
      opening: "",
      blocks: [known("smoking"), known("fees-and-refunds"), known("welcome")],
    };
    expect(compose(packet, {})?.match(/^## .*$/gm)).toEqual([
      "## Welcome",
      "## Fees and refunds",
      "## Smoking and vaping",
    ]);
  });
});
