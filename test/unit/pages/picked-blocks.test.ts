import { describe, expect, it } from "vitest";
import { createBinderView } from "../../../src/binder/binder-view.ts";
import { readShownText } from "../../../src/content/shown-words.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome } from "../../support/create-home.ts";

const write = (title: string, body: string) =>
  `---\ntitle: ${title}\nversion: "1.0"\neffective: 2026-01-05\nreviewed: 2026-01-05\n---\n\n${body}\n`;

const packet = write(
  "Packet",
  `## Fees and refunds

Ask, or see [guests](#guests) and [the grievance policy](grievance-policy.md#outside-help).

## Guests

Until ten.

## Your rights

You may [complain](grievance-policy.md).

{{ overdoseSteps }}

- Be safe, and call {{ home.manager.phone }}

## Choose your path

Many.

## Mutual aid

### Paths

1. First, ask.

- SMART
- [AA](#guests)
- Church

## Your recovery plan

- What [now](#guests)?
- Who?
- When?`,
);

async function readViews() {
  const home = await readIdentifiedHome(
    await createHome({
      "policies/resident-packet.md": packet,
      "policies/grievance-policy.md": write("Grievances", "## Outside help\n\nCall the state."),
      "policies/good-neighbor-policy.md": write(
        "Good neighbors",
        "## Parking\n\n> Quoted.\n\nIn the [driveway](#visitors). Or at the curb.\n\nNever across a gate.\n\n## Visitors\n\n1. They leave by ten. Always.\n2. They park.",
      ),
    }),
  );
  const { public: open, residents } = createSiteViews(home);
  const readPoster = (id: string) => {
    const sheets = residents.pages.posters.find((poster) => poster.id === id)?.sheets ?? [];
    return sheets.flatMap(({ parts }) => parts.flat());
  };
  return { home, open, residents, readPoster };
}

const listAddresses = (view: unknown) =>
  [...JSON.stringify(view).matchAll(/"kind":"link","address":"([^"]*)"/g)].map(
    ([, found]) => found,
  );

describe("a link", () => {
  it("within a document leads to the page that its reader has of it", async () => {
    const { open, residents } = await readViews();
    const ofPublic = open.policies.find(({ typeId }) => typeId === "resident-packet");
    expect(listAddresses(ofPublic?.sections[0]?.blocks)[1]).toBe(
      "/policies/grievance-policy/#outside-help",
    );
    expect(listAddresses(residents.packet?.sections[0]?.blocks)).toEqual([
      "/residents/packet/#guests",
      "/residents/policies/grievance-policy/#outside-help",
    ]);
  });

  it("leads to the same place of the binder", async () => {
    const { home } = await readViews();
    const { documents } = createBinderView(home, "2026-03-01");
    const nameOf = (typeId: string) => documents.find((one) => one.typeId === typeId)?.anchor;
    const [fees] = documents.find(({ typeId }) => typeId === "resident-packet")?.sections ?? [];
    expect(listAddresses(fees?.blocks)).toEqual([
      `#${nameOf("resident-packet")}-guests`,
      `#${nameOf("grievance-policy")}-outside-help`,
    ]);
  });

  it("is its words on every sheet that hangs on a wall or is filled in by hand, and names where it leads", async () => {
    const { residents, readPoster } = await readViews();
    expect(readShownText(readPoster("rights"))).toBe(
      "You may complain (Grievances). Be safe, and call (602) 555-0134",
    );
    const own = residents.pages.posters.filter(({ documentTitle }) => documentTitle !== "");
    expect(own.length).toBeGreaterThan(1);
    expect(listAddresses(own.map(({ sheets }) => sheets))).toEqual([]);
    expect(residents.pages.planQuestions.map(readShownText)).toEqual([
      "What now?",
      "Who?",
      "When?",
    ]);
    expect(listAddresses(residents.pages.planQuestions)).toEqual([]);
  });
});

describe("what is picked from a section", () => {
  it("is the home's own on a poster, without what the site shows there", async () => {
    const { readPoster } = await readViews();
    expect(readPoster("rights").map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
  });

  it("is a promise's first paragraph or list on the neighbors' page, and all of it on the poster", async () => {
    const { open, readPoster } = await readViews();
    const { commitments } = open.forNeighbors;
    expect(commitments.map(({ blocks }) => readShownText(blocks))).toEqual([
      "In the driveway. Or at the curb.",
      "They leave by ten. Always. They park.",
    ]);
    expect(listAddresses(commitments.map(({ blocks }) => blocks))).toEqual([
      "/policies/good-neighbor-policy/#visitors",
    ]);
    expect(readShownText(readPoster("good-neighbor"))).toBe(
      "Parking Quoted. In the driveway (Good neighbors, Visitors). Or at the curb. Never across a gate. Visitors They leave by ten. Always. They park.",
    );
  });

  it("is the list of pathways, by the alphabet of what each says", async () => {
    const { residents } = await readViews();
    expect(residents.pages.pathways?.entries.map(readShownText)).toEqual(["AA", "Church", "SMART"]);
  });
});
