import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { MatrixData } from "../../src/pages/matrix-data.ts";
import { english, matchSaid } from "../support/locales.ts";
import { narrStandard } from "../support/narr-standard.ts";

const output = inject("sampleOutput");

const readFile = (name: string) => readFileSync(join(output, "_site", name), "utf8");

const page = readFile("certification/index.html");
const data: MatrixData = JSON.parse(readFile("certification.json"));
const csv = readFile("certification.csv");
const said = english.words.certification;
const appliedFor = matchSaid([said.appliedFor, said.appliedForWith]);
const ids = narrStandard.rules.map(({ id }) => id);
const lawIds = Array.from({ length: 20 }, (_, index) => `arizona.${index + 1}`);

/** Finds the page an address stands at, in whichever folder it is served from. */
function readTarget(address: string): string | undefined {
  const [path = ""] = address.split("#");
  const file = path.startsWith("/residents/")
    ? join(output, "_residents", path.slice("/residents/".length), "index.html")
    : join(output, "_site", path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function isThere(address: string): boolean {
  const target = readTarget(address);
  const id = address.split("#")[1];
  return target !== undefined && (id === undefined || target.includes(` id="${id}"`));
}

describe("the certification page of the sample home", () => {
  it("has a row for every rule once, in order, and the CSV and the JSON have those of the law as well", () => {
    const rows = [...page.matchAll(/<tr id="rule-[^>]*><th scope="row">([^<]+)<\/th>/g)];
    expect(rows.map(([, id]) => id)).toEqual(ids);
    expect(data.rules.map(({ id }) => id)).toEqual([...ids, ...lawIds]);
    const lines = csv.split("\r\n").slice(1, -1);
    expect(lines.map((line) => line.split(",")[0])).toEqual([...ids, ...lawIds]);
  });

  it("leads to a page of what the law asks, with where each of it stands, and to one of the affiliate", () => {
    const law = readTarget("/certification/arizona/") ?? "";
    const asked = [...law.matchAll(/<h2 id="--rule-[^"]+">([^ ]+) /g)].map(([, id]) => id);
    expect(asked).toEqual(lawIds);
    expect(law).toContain('href="/policies/good-neighbor-policy/#who-to-contact"');
    expect(law).toContain("Ariz. Admin. Code R9-12-201(B)(2)(a)(i)");
    expect(law).toContain(english.words.layers.unconfirmed);
    expect(law, "the home does not doubt its own number").toContain(
      "makers of this site’s software",
    );
    const affiliate = readTarget("/certification/azrha/") ?? "";
    expect(affiliate).toContain('href="https://myazrha.org/file-a-grievance/"');
    expect(affiliate).not.toContain("R9-12");
    for (const address of ["arizona", "azrha"]) {
      expect(page).toContain(`href="/certification/${address}/"`);
    }
    expect(page).toContain('id="rule-azrha-1"'); // where the rule stood before it was known for law
  });

  it("links only to pages and sections that exist", () => {
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
    const links = [...main.matchAll(/ href="(\/[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((href) => !isThere(href))).toEqual([]);
  });

  it("links every rule that a published document carries and that applies to a section", () => {
    const published = narrStandard.rules.filter(({ documents }) => documents.length > 0);
    const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
    const left = ["not-at-this-level", "set-aside"];
    const applying = published.filter(({ id }) => !left.includes(rules.get(id)?.status ?? ""));
    const unlinked = applying.filter(({ id }) => {
      const rule = rules.get(id);
      const urls = rule?.sections.map(({ url }) => url) ?? [];
      const isLinked = urls.some((url) => url !== "" && isThere(url.slice(data.home.url.length)));
      return rule?.status !== "documented" || !isLinked;
    });
    expect(unlinked.map(({ id }) => id)).toEqual([]);
    expect(applying.length).toBeGreaterThan(65);
  });

  it("leads to a page for each part with what helps, what reviewers look at, and sources", () => {
    const shown = narrStandard.domains.flatMap(({ id }) => {
      const address = `/certification/${id}/`;
      expect(page).toContain(`href="${address}"`);
      const guide = readTarget(address) ?? "";
      const main = guide.slice(guide.indexOf("<main"), guide.indexOf("</main>"));
      const links = [...main.matchAll(/ href="(\/[^"]*)"/g)].map(([, href]) => href ?? "");
      expect(links.filter((href) => !isThere(href))).toEqual([]);
      return [...main.matchAll(/<h2 id="--rule-[^"]*"><a [^>]*>([^<]+)<\/a>/g)].map(
        ([, rule]) => rule,
      );
    });
    expect(shown).toEqual(ids);
    const mutualAid = data.rules.find(({ id }) => id === "3.G.23.b");
    const guide = readTarget("/certification/3/") ?? "";
    for (const text of [mutualAid?.guidance, mutualAid?.looksAt, mutualAid?.source]) {
      expect(text).not.toBe("");
      expect(guide).toContain(text);
    }
    expect(readTarget("/certification/2/")?.split(english.words.evidence.ourTitle)).toHaveLength(2);
    const clean = data.rules.find(({ id }) => id === "2.E.14.a");
    expect(clean?.evidence.map(({ place }) => place)).toEqual(["documents", "role", "visit"]);
  });

  it("is all there without JavaScript: nothing but the filter is hidden", () => {
    const hidden = [...page.matchAll(/<[^>]*\shidden(?:[\s>=])[^>]*>?/g)].map(([tag]) => tag);
    expect(hidden).toHaveLength(1);
    expect(hidden[0]).toContain("data-matrix-filter");
  });

  it("says where rules are documented and never that the home is compliant", () => {
    expect(page).toContain(said.notice);
    expect(page).not.toMatch(/\bcompliant\b|\bcomplies\b|in compliance/i);
    expect(page).toMatch(appliedFor);
  });

  it("names no place that only the house may know", () => {
    for (const text of [page, csv, JSON.stringify(data)]) {
      expect(text).not.toContain("evacuation map in the binder");
    }
  });

  it("keeps the numbers of the glance and of the JSON in step with the rows", () => {
    for (const { id, totals } of data.domains) {
      const rules = data.rules.filter(({ domain }) => domain === id);
      expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(rules.length);
      expect(totals.documented).toBe(rules.filter(({ status }) => status === "documented").length);
    }
  });

  it("names its schema, which stands beside it", () => {
    expect(data.$schema).toBe(`${data.home.url}/certification.schema.json`);
    expect(JSON.parse(readFile("certification.schema.json")).$schema).toBe(
      "https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("is linked from the home page, beside how certification stands", () => {
    const home = readFile("index.html");
    expect(home).toMatch(appliedFor);
    expect(home).toContain('href="/certification/"');
  });
});
