import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { english } from "../support/locales.ts";

const { withHouseMeeting, answers, residents, manager, sums } = english.words.howIsTheHouse;
const { questions, subjects } = withHouseMeeting;
const addresses = {
  residents: "forms/how-is-the-house",
  manager: "forms/how-is-the-house-manager",
  sums: "forms/how-is-the-house-sums",
} as const;

/** What a sheet shows, between the page's head and its foot. */
function readSheet(name: keyof typeof addresses): string {
  const page = readFileSync(
    join(inject("sampleOutput"), "_residents", addresses[name], "index.html"),
    "utf8",
  );
  const start = page.indexOf("<main");
  return page.slice(start, page.indexOf("</main>", start));
}

function readTable(sheet: string): string {
  const start = sheet.indexOf("<table");
  return sheet.slice(start, sheet.indexOf("</table>", start));
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

describe("the sheets on how the house is", () => {
  it("ask residents and the manager the very same, so that a gap is one of views", () => {
    const table = readTable(readSheet("residents"));
    expect(readTable(readSheet("manager"))).toBe(table);
    for (const question of questions) expect(countOf(table, question)).toBe(1);
    for (const answer of answers) expect(countOf(table, answer)).toBe(questions.length);
    expect(countOf(table, "<td>")).toBe(questions.length * answers.length);
  });

  it("are added up by what each question is about, in its order", () => {
    expect(subjects).toHaveLength(questions.length);
    const places = subjects.map((subject) => readTable(readSheet("sums")).indexOf(`>${subject}<`));
    expect(places).toEqual(places.toSorted((first, second) => first - second));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it.each(["residents", "manager"] as const)(
    "have no room for a word, a name or a day on the one for %s",
    (name) => {
      const sheet = readSheet(name);
      expect(sheet).not.toMatch(/signatures|answers"|poster__blank|<td><\/td>/);
    },
  );

  it.each(["residents", "manager", "sums"] as const)("send nothing from the one for %s", (name) => {
    expect(readSheet(name)).not.toMatch(/<(?:form|input|textarea|select|button|script)\b/);
  });

  it("say what to do with fewer than five, and cite whose scale it is", () => {
    const sheet = readSheet("sums");
    const [warning = ""] = sums.fewerThanFive.split(".</strong>");
    expect(sheet).toContain(warning);
    expect(sheet).toContain("https://doi.org/10.1080/10826084.2021.1910710");
    expect(sheet).toContain("https://doi.org/10.1002/jcop.22620");
  });

  it("are listed for residents, and are nowhere among the public pages", () => {
    const list = readFileSync(
      join(inject("sampleOutput"), "_residents/posters/index.html"),
      "utf8",
    );
    for (const { title } of [residents, manager, sums]) expect(list).toContain(title);
    for (const address of Object.values(addresses)) {
      expect(list).toContain(`/residents/${address}/`);
      expect(existsSync(join(inject("sampleOutput"), "_site/residents", address))).toBe(false);
    }
  });
});
