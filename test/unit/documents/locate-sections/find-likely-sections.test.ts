import { describe, expect, it } from "vitest";
import { createReadingMemory } from "../../../../src/content/read-home.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { type UnheadedPaper, unheadedPapers } from "../../../fixtures/unheaded-papers/papers.ts";
import { createHome } from "../../../support/create-home.ts";
import { writeDocuments } from "../../../support/write-document.ts";

const memory = createReadingMemory();
const isEntry = (text: string) => /^(?:-|\d+\.) /.test(text);

/** Entries of a list stand close together, and sentences each in a paragraph of their own. */
function writePaper({ title, lines }: UnheadedPaper): string {
  const body = lines.map(([text], index) => {
    const before = lines[index - 1]?.[0];
    return before !== undefined && isEntry(text) && isEntry(before) ? text : `\n${text}`;
  });
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  return ["---", `title: ${title}`, dates, "---", ...body, ""].join("\n");
}

/** Which sections are said to stand in a paper, or count there, each with the words of its line. */
async function findStanding(paper: UnheadedPaper): Promise<readonly (readonly [string, string])[]> {
  const file = `policies/${paper.type}.md`;
  const text = writePaper(paper);
  const files = { ...writeDocuments(), [file]: text };
  const home = await readIdentifiedHome(await createHome(files), memory);
  const document = home.documents.find(({ written }) => written.file === file);
  const typed = text.split("\n");
  const likely = (document?.faults ?? []).flatMap((fault) =>
    fault.fault === "likely" ? [fault.likely] : [],
  );
  const counted = (document?.unheaded ?? []).filter(({ lacks }) => lacks.length === 0);
  return [...likely, ...counted].map(
    ({ definition, place }) => [definition.id, typed[place.line - 1] ?? ""] as const,
  );
}

/** How much of what stands in these papers may be passed over; a section made up is worse than one missed. */
const mostMissed = 0.05;

describe.each(unheadedPapers)("$name", (paper) => {
  const standing = new Set(
    paper.lines.flatMap(([, ...sections]) => sections.map((id) => id.replace("?", ""))),
  );

  it("is asked about no section that only a word of it sounds like", async () => {
    const found = await findStanding(paper);
    expect(found.filter(([id]) => !standing.has(id))).toEqual([]);
  });
});

it("sections without a heading are found on the lines on which they stand", async () => {
  const missed: string[] = [];
  let wanted = 0;
  for (const paper of unheadedPapers) {
    const found = new Map(await findStanding(paper));
    for (const id of listStanding(paper)) {
      wanted += 1;
      const line = found.get(id);
      const isFound = paper.lines.some(
        ([text, ...sections]) => text === line && sections.includes(id),
      );
      if (!isFound) missed.push(`${paper.name}: ${id}`);
    }
  }
  expect(missed.length, missed.join("; ")).toBeLessThan(wanted * mostMissed);
});

function listStanding({ lines }: UnheadedPaper): ReadonlySet<string> {
  return new Set(lines.flatMap(([, ...sections]) => sections.filter((id) => !id.startsWith("?"))));
}
