import { expect, it } from "vitest";
import { readShownText } from "../../../src/content/shown-words.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { isAboutComing } from "../../../src/documents/is-about-coming.ts";
import { listSearchableSections } from "../../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { createHome } from "../../support/create-home.ts";

const page = `---
title: Dates
audience: public
---

## Coming up

| When | What |
|---|---|
| December 5, 2026 | Clean-up |
| March 6, 2027 | Porch |
| Any day | Bins |

### For children

- **December 6, 2026:** sledding
- May 1, 2027: maypole

## What we did

- December 5, 2025: clean-up
`;

async function readPage(today?: string) {
  const read = await readIdentifiedHome(await createHome({ "neighbors/dates.md": page }));
  const home = today === undefined ? read : putInForce(read, today);
  const [view] = createSiteViews(home).public.neighborPages;
  const findings = checkHome(read, { today: today ?? "2026-01-01", isProduction: false })
    .filter(({ rule }) => rule === "date/past-event")
    .map(({ line, column }) => `${line}:${column}`);
  const texts = view?.sections.flatMap(({ blocks, children }) =>
    [blocks, ...children.map((child) => child.blocks)].map(readShownText),
  );
  return { texts, findings, hasComing: view?.hasComing };
}

const past = "December 5, 2025: clean-up";

it.each([
  [
    "2026-12-05",
    [
      "When What December 5, 2026 Clean-up March 6, 2027 Porch Any day Bins",
      "December 6, 2026: sledding May 1, 2027: maypole",
      past,
    ],
    [],
  ],
  [
    "2026-12-06",
    [
      "When What March 6, 2027 Porch Any day Bins",
      "December 6, 2026: sledding May 1, 2027: maypole",
      past,
    ],
    ["10:3"],
  ],
  ["2027-06-01", ["When What Any day Bins", "", past], ["10:3", "11:3", "16:5", "17:3"]],
])("leaves out on %s what is over, and the check says so", async (today, texts, findings) => {
  expect(await readPage(today)).toEqual({ texts, findings, hasComing: true });
});

it.each([
  ["2026-12-05", true],
  ["2026-12-06", false],
])("on %s a search finds the first event: %s", async (today, isFound) => {
  const read = await readIdentifiedHome(await createHome({ "neighbors/dates.md": page }));
  const { public: sections } = listSearchableSections(createSiteViews(putInForce(read, today)));
  const text = sections.find(({ title }) => title === "Coming up")?.text;
  expect(text).toContain("Porch");
  expect(text?.includes("Clean-up")).toBe(isFound);
});

it("leaves nothing out where it is told no day", async () => {
  expect((await readPage()).texts?.[0]).toContain("December 5, 2026");
});

it.each([
  [["Events and clean-ups", "Coming up"], true],
  [["Events", "All year"], true],
  [["Events", "What we did"], false],
  [["Our policies", "What’s on"], true],
  [["Past events"], false],
  [["History", "Upcoming"], true],
  [["House rules", "Fees"], false],
])("knows whether %j is about days to come", (titles, isComing) => {
  expect(isAboutComing(titles)).toBe(isComing);
});

it("puts what comes in the order of its days, again and again by the next of them", async () => {
  const typed = page.replace(
    /- \*\*December 6[\s\S]*maypole\n/,
    [
      "- Any day: bins",
      "- Saturday, June 12, 2027: cookout",
      "- First Saturday of each month: coffee",
      "- **December 13, 2026:** open house",
      "- Every Friday, 6 pm: soup",
      "- Saturday, November 28, 2026: rakes",
      "",
    ].join("\n"),
  );
  const read = await readIdentifiedHome(await createHome({ "neighbors/dates.md": typed }));
  const [view] = createSiteViews(putInForce(read, "2026-11-26")).public.neighborPages;
  const [list] = view?.sections[0]?.children[0]?.blocks ?? [];
  expect(list?.kind === "list" && list.entries.map(readShownText)).toEqual([
    "Every Friday, 6 pm: soup",
    "Saturday, November 28, 2026: rakes",
    "First Saturday of each month: coffee",
    "December 13, 2026: open house",
    "Saturday, June 12, 2027: cookout",
    "Any day: bins",
  ]);
  expect(list?.kind === "list" && list.days).toEqual([
    undefined,
    "2026-11-28",
    undefined,
    "2026-12-13",
    "2027-06-12",
    undefined,
  ]);
});
