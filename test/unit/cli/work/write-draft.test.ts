import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createHome } from "../../../support/create-home.ts";
import { failAtCall } from "../../../support/fail-at-call.ts";
import { takeHardLinksAway } from "../../../support/no-hard-links.ts";
import { runCommand } from "../../../support/run-command.ts";

const now = ["--now", "2026-11-28"];

const begin = (home: string, ...words: readonly string[]) =>
  runCommand("new", [...words, "--content", home, ...now]);

const read = (home: string, file: string) => readFileSync(join(home, file), "utf8");

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

async function check(home: string): Promise<readonly Found[]> {
  const options = ["--content", home, "--format", "json", ...now];
  return JSON.parse((await runCommand("check", options)).stdout).findings;
}

/** What is found beside what the home had, but for marks, and for clauses, which only warn of setup's own words. */
async function listNew(home: string, before: readonly Found[]): Promise<readonly string[]> {
  const known = new Set(before.map(({ rule, message }) => rule + message));
  return (await check(home))
    .filter(({ rule }) => rule !== "mark/unread" && !rule.startsWith("clause/"))
    .filter(({ rule, message }) => !known.has(rule + message))
    .map(({ rule, file, message }) => `${rule} ${file} ${message}`);
}

/** Holds what stands there against what stood there: all lines that were there are there, in their order. */
function expectKept(before: string, after: string): void {
  const lines = after.split("\n");
  let at = 0;
  for (const line of before.split("\n")) {
    const next = lines.indexOf(line, at);
    expect(next, line).toBeGreaterThanOrEqual(at);
    at = next + 1;
  }
}

describe("a section that is begun in a document that stands there", () => {
  const front =
    "---\ntitle: Grievance policy\nversion: 1.0\neffective: 2026-01-01\nreviewed: 2026-01-01\n---\n";
  const text = `${front}\nIntroduction.\n\n## Steps and time limits\nWithin 2 days.\n\n## Our own part\n\nWords.\n\n## No retaliation\n\nNobody is punished.\n`;

  it("stands behind those that come earlier and what belongs to them, and all else stays", async () => {
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`, text.trimEnd()]) {
      const home = await createHome({ "policies/grievance-policy.md": written });
      for (const id of ["outside-help", "where-it-is-posted", "what-you-can-raise"]) {
        const { status, stderr } = await begin(home, "section", "grievance-policy", id);
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      }
      const after = read(home, "policies/grievance-policy.md");
      expectKept(written.replaceAll("\r\n", "\n"), after.replaceAll("\r\n", "\n"));
      if (written.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
      const headings = after.split(/\r?\n/).filter((line) => line.startsWith("## "));
      expect(headings).toEqual([
        "## What you can raise",
        "## Steps and time limits",
        "## Outside help",
        "## Our own part",
        "## No retaliation",
        "## Where this is posted",
      ]);
    }
  });

  it("is refused where it stands there by another title", async () => {
    const home = await createHome({ "policies/grievance-policy.md": text });
    const { status, stderr } = await begin(home, "section", "grievance-policy", "no-retaliation");
    expect(status).toBe(1);
    expect(stderr).toContain("on line 17: “No retaliation”");
    expect(read(home, "policies/grievance-policy.md")).toBe(text);
  });

  it("is for fewer readers where that is said, and never for more", async () => {
    const narrow = text.replace("version:", "audience: residents\nversion:");
    const home = await createHome({ "policies/grievance-policy.md": narrow });
    const section = ["section", "grievance-policy", "outside-help", "--audience"];
    const wider = await begin(home, ...section, "public");
    expect(wider.status).toBe(1);
    expect(wider.stderr).toContain("never wider");
    expect((await begin(home, ...section, "house")).status).toBe(0);
    expect(read(home, "policies/grievance-policy.md")).toContain(
      "## Outside help {audience=house}\n",
    );
  });
});

describe("a document of the home's own", () => {
  it("is for residents unless somebody says otherwise, and begins with a mark", async () => {
    const home = await createHome({});
    const before = await check(home);
    const written = [
      ["policy", "policies/pets.md", "Pets"],
      ["page", "neighbors/our-garden.md", "Our garden"],
      ["form", "policies/bike-list.md", "Bike list"],
    ] as const;
    for (const [kind, file, title] of written) {
      const { status, stdout } = await begin(home, kind, title);
      expect(status).toBe(0);
      expect(stdout).toContain(`Written: ${file}`);
      expect(stdout).toContain("> [!READ]");
      expect(read(home, file)).toContain("\naudience: residents\n");
      expect(read(home, file)).toMatch(/\n\n> \[!READ\] Is this true of your home\? /);
    }
    expect((await begin(home, "page", "Our porch", "--audience", "public")).status).toBe(0);
    expect(read(home, "neighbors/our-porch.md")).toContain("\naudience: public\n");
    expect(await listNew(home, before)).toEqual([]);
  });

  it("is never written over another, and words that are no title are refused", async () => {
    const home = await createHome({
      "policies/our-pets.md":
        "---\ntitle: Pets\nslug: pets\naudience: house\nversion: 1.0\neffective: 2026-01-01\nreviewed: 2026-01-01\n---\n\nFish.\n",
    });
    const before = readdirSync(join(home, "policies"));
    for (const [status, ...words] of [
      [1, "policy", "Pets"],
      [1, "policy", "Our pets"],
      [1, "policy", "???"],
      [2, "policy"],
      [2, "policy", "{{ home.name }}"],
      [2, "policy", "Greivance policy"],
      [2, "polcy", "Cats"],
      [2, "section", "grievance-policy"],
      [2, "section", "grievance-policy", "outsid-help"],
      [2, "page", "Garden", "--date", "2026-12-05"],
    ] as const) {
      const refused = await begin(home, ...words);
      expect({ words, status: refused.status }).toEqual({ words, status });
      expect(refused.stderr).not.toContain("fault of Front Porch");
    }
    expect(readdirSync(join(home, "policies"))).toEqual(before);
    expect(existsSync(join(home, "neighbors"))).toBe(false);
  });
});

describe("an event", () => {
  it("stands between those that are earlier and those that are later, in a list or a table", async () => {
    const head = "---\ntitle: Events\naudience: public\n---\n\n## Coming up\n\n";
    const list =
      "- Saturday, December 5, 2026: Clean-up\n  with coffee\n- March 6, 2027: Open porch\n";
    const table =
      "| When | What | Where |\n|---|---|---|\n| Saturday, December 5, 2026 | Clean-up | Park |\n| March 6, 2027 | Open porch | Here |\n";
    for (const [entries, day, line, behind] of [
      [list, "2026-12-20", "- Sunday, December 20, 2026, 9 am: Carols", "  with coffee"],
      [
        list,
        "2027-04-01",
        "- Thursday, April 1, 2027, 9 am: Carols",
        "- March 6, 2027: Open porch",
      ],
      [
        table,
        "2026-12-20",
        "| Sunday, December 20, 2026, 9 am | Carols | |",
        "| Saturday, December 5, 2026 | Clean-up | Park |",
      ],
      [table, "2026-11-30", "| Monday, November 30, 2026, 9 am | Carols | |", "|---|---|---|"],
    ] as const) {
      const home = await createHome({
        "neighbors/events.md": `${head}${entries}\n## All year\n\nA box.\n`,
      });
      const before = await check(home);
      const { status } = await begin(home, "event", "Carols", "--date", day, "--time", "9 am");
      expect(status).toBe(0);
      const after = read(home, "neighbors/events.md");
      expectKept(`${head}${entries}`, after);
      const lines = after.split("\n");
      expect(lines[lines.indexOf(line) - 1]).toBe(behind);
      expect(await listNew(home, before)).toEqual([]);
      const again = await begin(home, "event", "Carols", "--date", day);
      expect(again.status).toBe(1);
      expect(read(home, "neighbors/events.md")).toBe(after);
    }
  });

  it("begins the page of events where there is none, for residents alone", async () => {
    const home = await createHome({});
    const before = await check(home);
    expect((await begin(home, "event", "Carols", "--date", "2026-12-20")).status).toBe(0);
    expect(read(home, "neighbors/events.md")).toContain("\naudience: residents\n");
    expect(await listNew(home, before)).toEqual([]);
  });

  it("needs a day that is to come", async () => {
    const home = await createHome({});
    for (const more of [[], ["--date", "2026-02-30"], ["--date", "2025-01-01"]]) {
      expect((await begin(home, "event", "Carols", ...more)).status).toBe(2);
    }
  });

  it("leaves a page alone that has no place for it", async () => {
    const text = "---\ntitle: News\naudience: public\n---\n\nNothing.\n";
    const home = await createHome({ "neighbors/events.md": text });
    expect((await begin(home, "event", "Carols", "--date", "2026-12-20")).status).toBe(1);
    expect(read(home, "neighbors/events.md")).toBe(text);
  });
});

describe("what is typed for a draft", () => {
  it.each([["9 | am"], ["9 am\n# Heading"], ["{{ home.address }}"], ["<b>9 am</b>"]])(
    "is no time where it means something in a text: %j",
    async (time) => {
      const home = await createHome({});
      const { status, stderr } = await begin(
        home,
        ...["event", "Clean-up", "--date", "2026-12-05", "--time", time],
      );
      expect([status, stderr.includes("--time")]).toEqual([2, true]);
      expect(existsSync(join(home, "neighbors/events.md"))).toBe(false);
    },
  );

  it.each([
    [["page", "Inner", "--audience", "house"], false],
    [["policy", "Inner", "--audience", "residents"], false],
    [["policy", "Inner"], true],
    [["policy", "grievance-policy"], false],
  ])("decides whether it is said how everybody may read it: %j", async (words, isSaid) => {
    const { status, stdout } = await begin(await createHome({}), ...words);
    expect([status, stdout.includes("audience: public")]).toEqual([0, isSaid]);
  });

  it("is written into no folder but a home's", async () => {
    const folder = mkdtempSync(join(tmpdir(), "front-porch-none-"));
    const { status, stderr } = await begin(folder, "policy", "Pets");
    expect([status, stderr.includes("is no home's folder")]).toEqual([2, true]);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["form", "house forms", "new policy house-forms"],
    ["page", "Grievance policy", "new policy grievance-policy"],
    ["page", "Greivance policy", "looks like"],
    ["page", "宠物", "Latin letters"],
  ])("is no %s called %j", async (kind, title, said) => {
    const home = await createHome({});
    const { status, stderr } = await begin(home, kind, title);
    expect([status === 0, stderr.includes(said)]).toEqual([false, true]);
  });

  it("says which day it could not read", async () => {
    const { stderr } = await begin(await createHome({}), "event", "Fair", "--date", "2026-13-01");
    expect(stderr).toContain("--date 2026-13-01 is no day");
  });
});

describe("a disk that is full", () => {
  it.each([
    ["a document", ["policy", "Pets"]],
    ["a section", ["section", "grievance-policy", "outside-help"]],
  ])("is told of %s with status 2, since nothing is wrong with the home", async (_what, words) => {
    const home = await createHome({
      "policies/grievance-policy.md":
        "---\ntitle: Grievance policy\nversion: 1.0\neffective: 2026-01-01\nreviewed: 2026-01-01\n---\n\nWords.\n",
    });
    const files = readdirSync(home, { recursive: true });
    const giveBack = takeHardLinksAway("ENOSPC");
    const failing = failAtCall({ under: home, at: 1, how: "ENOSPC", on: /^rename$/ });
    const { status, stdout, stderr } = await begin(home, ...words);
    await failing.restore();
    giveBack();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^new: [^\n]+“policies\/[^\n]+ the disk full\?\n$/);
    expect(readdirSync(home, { recursive: true })).toEqual(files);
  });
});
