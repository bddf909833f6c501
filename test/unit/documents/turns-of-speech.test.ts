import { describe, expect, it } from "vitest";
import { type Document, listCountedSections } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import type { DocumentTypeId } from "../../../src/documents/registry.ts";
import { createHome } from "../../support/create-home.ts";

async function readPaper(type: DocumentTypeId, body: string): Promise<Document> {
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  const folder = await createHome({
    "_data/home.yaml": "name: Willow Sober Living\n",
    [`policies/${type}.md`]: `---\ntitle: A paper\n${dates}\n---\n\n${body}\n`,
  });
  const { documents } = await readIdentifiedHome(folder);
  const document = documents.find((one) => one.type?.id === type);
  if (document === undefined) throw new Error("The paper was not read.");
  return document;
}

/** Sections that count in a paper, or are asked about. */
function listStanding(document: Document): readonly string[] {
  const likely = document.faults.flatMap((fault) =>
    fault.fault === "likely" ? [fault.definition.id] : [],
  );
  const counted = listCountedSections(document).flatMap(({ definition }) => definition?.id ?? []);
  return [...counted, ...likely];
}

const neighborly = "## Policy\n\nWe care for our street.\n\n## Procedure\n\n";
const promises = [
  "Keep a house that is safe and feels like home.",
  "Guard each person's privacy.",
  "Let people choose their own path to recovery.",
  "Advertise with claims that are true.",
];

/** The lines of a code that is one list of promises. */
const asCode = (...lines: readonly string[]) =>
  [...promises, ...lines].map((line) => `- ${line}`).join("\n");

describe("turns of speech of real homes", () => {
  it.each<[DocumentTypeId, string, string]>([
    ["good-neighbor-policy", "quiet-hours", `${neighborly}1. Voices and noise stay within reason.`],
    [
      "good-neighbor-policy",
      "gathering-outside",
      "## Respect\n\n- Nobody hangs about on a neighbor's lot.\n- Bins come back in soon.",
    ],
    [
      "good-neighbor-policy",
      "how-we-respond",
      "## Community\n\n- We help at the clean-up day.\n- What a neighbor raises is taken to heart, and whoever leads the house sees to it promptly.",
    ],
    ["code-of-ethics", "non-discrimination", asCode("Stand for non-discrimination each day.")],
    ["code-of-ethics", "non-discrimination", asCode("Embrace difference.")],
    ["code-of-ethics", "no-retaliation", asCode("Put an end to reprisals after a complaint.")],
    [
      "code-of-ethics",
      "who-signs",
      `Whoever runs this house looks at each person first. So we commit ourselves to these principles:\n\n${asCode()}`,
    ],
  ])("in a %s are %s", async (type, section, body) => {
    expect(listStanding(await readPaper(type, body))).toContain(section);
  });

  it.each<[DocumentTypeId, string, string]>([
    ["resident-packet", "roles", "## Medication\n\n- The peer leader locks the lockbox."],
    [
      "resident-packet",
      "emergencies",
      "## Your room\n\nWe provide:\n\n- Emergency exits\n- First aid supplies",
    ],
    [
      "resident-packet",
      "length-of-stay",
      "## The first month\n\n- One meeting a day at the least, with a signed slip.",
    ],
    [
      "resident-packet",
      "welcome",
      "## Peers\n\nA resident who gives a peer away, by a slip or on purpose, may be dismissed from the Willow Sober Living community.",
    ],
    [
      "resident-packet",
      "mutual-aid",
      "## What helps\n\nWillow Sober Living takes approved programs for one sound way, and each may take part in one.",
    ],
    ["resident-packet", "house-rules", "## Visits\n\n### Policy\n\nVisits end at nine."],
    [
      "code-of-ethics",
      "recovery-first",
      asCode("The mission of the house comes first, and we do not compete among ourselves."),
    ],
    [
      "good-neighbor-policy",
      "privacy-note",
      "## Respect for Property and Privacy\n\n- Residents leave neighbors and one another their privacy and peace.",
    ],
    [
      "grievance-policy",
      "privacy-and-records",
      "## Grievance policy\n\nNow and then someone will want to put a complaint on record. Whoever gives a name gets these steps on paper.",
    ],
  ])("in a %s are no %s", async (type, section, body) => {
    expect(listStanding(await readPaper(type, body))).not.toContain(section);
  });

  it.each<[DocumentTypeId, string, string, string]>([
    [
      "good-neighbor-policy",
      "parking",
      "Park along our own fence",
      `${neighborly}This page answers complaints about smoke, parked cars on the street, noise, rude talk, and litter where the curb has few spaces.\n\n1. Bins stay behind the house.\n\n2. Nobody stands around out front.\n\n3. Residents keep the yard tidy.\n\n4. Park along our own fence, never the neighbors'.\n\n5. Smoke behind the house.`,
    ],
    [
      "resident-packet",
      "length-of-stay",
      "Someone is discharged well",
      "## Being discharged\n\n### Being discharged well\n\nSomeone is discharged well once their own recovery goals are reached. How long to stay is up to each person, and not to us.",
    ],
  ])("in a %s leave %s on its own line: %s", async (type, section, words, body) => {
    const { faults } = await readPaper(type, body);
    const likely = faults.flatMap((fault) =>
      fault.fault === "likely" && fault.definition.id === section ? [fault.likely.words] : [],
    );
    expect(likely).toEqual([expect.stringContaining(words)]);
  });

  it("leave what a paper is called to the paper where its section stands further down", async () => {
    const document = await readPaper(
      "grievance-policy",
      "## Grievance policy\n\nWorries are talked over.\n\n## Grievance procedures\n\n1. The manager answers within three days.",
    );
    const steps = document.sections.filter(
      ({ definition }) => definition?.id === "steps-and-time-limits",
    );
    expect(steps.map(({ title }) => title)).toEqual(["Grievance procedures"]);
  });
});
