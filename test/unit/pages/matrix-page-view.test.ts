import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import type { MatrixPageView } from "../../../src/pages/matrix-page-view.ts";
import type { MatrixView } from "../../../src/pages/matrix-view.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";
import { readSample } from "../standards/read-sample.ts";

type Files = Readonly<Record<string, string>>;

interface Shown {
  readonly matrix: MatrixView;
  readonly page: MatrixPageView;
}

async function show(files: Files, today = "2026-11-21"): Promise<Shown> {
  const home = putInForce(await readIdentifiedHome(await createHome(files)), today);
  const { matrix, matrixPage } = createSiteViews(home).public;
  return { matrix, page: matrixPage };
}

const withChanges = (file: string, changes: string, documents: Files = writeDocuments()) => ({
  ...documents,
  [file]: (documents[file] ?? "").replace("---\n\n", `changes:\n${changes}---\n\n`),
});

const change = (version: string, date: string, summary: string) =>
  `  - version: ${version}\n    date: ${date}\n    summary: ${summary}\n`;

const rowsOf = ({ matrix }: Shown) => matrix.onPage.domains.flatMap(({ rows }) => rows);

describe("what the page of the matrix shows beside its rows", () => {
  it("puts first what is not documented yet or in part, each once and nothing else", async () => {
    const shown = await show({ "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" });
    const open = rowsOf(shown).filter(({ status }) => ["notYet", "inPart"].includes(status));
    expect(open.length).toBeGreaterThan(20);
    expect(shown.page.gaps).toEqual(open);
  });

  it("says of a gap that holds only where something is so that it may be none", async () => {
    const { page } = await show({ "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" });
    const words = new Map(page.gaps.map(({ id, statusWords }) => [id, statusWords]));
    expect(words.get("1.A.2.g")).toBe("Not yet, where it holds");
    const others = page.gaps.filter(({ onlyIf, status }) => onlyIf === "" && status === "notYet");
    expect(new Set(others.map(({ statusWords }) => statusWords))).toEqual(new Set(["Not yet"]));
  });

  it("tells each document once, with its version and how many rules it is evidence for", async () => {
    const shown = await show(writeDocuments());
    const titles = shown.page.documents.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const grievance = shown.page.documents.find(({ title }) => title === "Grievance policy");
    const rules = rowsOf(shown).filter(({ sections }) =>
      sections.some(({ documentTitle }) => documentTitle === "Grievance policy"),
    );
    expect(grievance).toMatchObject({
      address: "/policies/grievance-policy/",
      version: "1.0",
      effective: { machine: "2026-01-05" },
      reviewed: { machine: "2026-01-05" },
      rules: rules.length,
    });
  });

  it("leads to the page for everybody of a document that residents have a page of, too", async () => {
    const files = writeDocuments();
    const packet = (files["policies/resident-packet.md"] ?? "").replace(
      /^## House rules.*$/m,
      "## House rules {audience=residents}",
    );
    const shown = await show({ ...files, "policies/resident-packet.md": packet });
    const found = shown.page.documents.filter(({ title }) => title === "Resident packet");
    expect(found).toMatchObject([{ address: "/policies/resident-packet/", audience: "public" }]);
  });

  it("lists what changed by day, the newest first, and nothing that has not changed yet", async () => {
    const grievance = change("1.1", "2026-09-01", "Later step.") + change("1.0", "2026-03-02", "A");
    const files = withChanges(
      "policies/good-neighbor-policy.md",
      change("1.1", "2026-09-01", "Rides.") + change("1.2", "2026-12-24", "Not yet."),
      withChanges("policies/grievance-policy.md", grievance),
    );
    const { page } = await show(files);
    expect(
      page.changes.map(({ day, changes }) => [
        day.machine,
        changes.map(({ documentTitle, summary }) => `${documentTitle}: ${summary}`),
      ]),
    ).toEqual([
      ["2026-09-01", ["Good-neighbor policy: Rides.", "Grievance policy: Later step."]],
      ["2026-03-02", ["Grievance policy: A"]],
    ]);
  });

  it("lists two changes of one day with the higher version first, however they were written", async () => {
    const files = withChanges(
      "policies/good-neighbor-policy.md",
      change("1.0", "2026-09-01", "First.") + change("1.10", "2026-09-01", "Last."),
    );
    const { page } = await show(files);
    expect(page.changes.flatMap(({ changes }) => changes.map(({ summary }) => summary))).toEqual([
      "Last.",
      "First.",
    ]);
  });

  it("knows of each rule when a document last changed that is evidence for it", async () => {
    const files = withChanges(
      "policies/grievance-policy.md",
      change("1.1", "2026-09-01", "Later step.") + change("1.2", "2026-12-24", "Not yet."),
    );
    const shown = await show(files);
    const changed = new Map(rowsOf(shown).map((row) => [row.id, row]));
    expect(changed.get("1.B.7.a")?.sections.map(({ documentTitle }) => documentTitle)).not.toEqual(
      [],
    );
    for (const { sections, changed: last } of changed.values()) {
      const isOfGrievances = sections.some(
        ({ documentTitle }) => documentTitle === "Grievance policy",
      );
      if (isOfGrievances) expect(last?.machine).toBe("2026-09-01");
      else if (sections.length > 0) expect(last?.machine).toBe("2026-01-05");
      else expect(last).toBeUndefined();
    }
    expect(shown.page.changeDays.map(({ machine }) => machine)).toEqual([
      "2026-09-01",
      "2026-01-05",
    ]);
  });

  it("gives the public no day out of the list of changes of a residents' document", async () => {
    const files = withChanges(
      "policies/resident-packet.md",
      change("1.1", "2026-09-01", "Owlish."),
    );
    const packet = (files["policies/resident-packet.md"] ?? "").replace(
      "title: Resident packet",
      "title: Resident packet\naudience: residents",
    );
    const shown = await show({ ...files, "policies/resident-packet.md": packet });
    expect(JSON.stringify(shown)).not.toMatch(/2026-09-01|Owlish/);
  });

  it("explains each mark once that a row has, and no other", async () => {
    const { matrix, page } = await show({
      "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n",
    });
    const marks = matrix.domains
      .flatMap(({ rows }) => rows.flatMap(({ levels }) => levels.map(({ asked }) => asked.mark)))
      .filter((mark) => mark !== "");
    expect(page.doubts.map(({ mark }) => mark).toSorted()).toEqual([...new Set(marks)].toSorted());
    expect(page.doubts.length).toBeGreaterThan(2);
    const words = findLocale().words.certification.sure;
    expect(page.doubts.map(({ meaning }) => meaning)).toContain(words.meanings.operatorTracker);
  });

  it("has all of it for the sample home", async () => {
    const { matrix, page } = await show(await readSample());
    expect(page.gaps.length).toBeLessThan(matrix.onPage.total / 10);
    expect(page.changes.length).toBeGreaterThan(2);
    expect(page.asked).toContain("required");
  });
});
