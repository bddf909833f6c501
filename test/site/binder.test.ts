import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BinderView, createBinderView } from "../../src/binder/binder-view.ts";
import { openBrowser } from "../../src/binder/open-browser.ts";
import { type PrintedBinder, printBinder } from "../../src/binder/print-binder.ts";
import { renderBinder } from "../../src/binder/render-binder.ts";
import { readHomeDay } from "../../src/content/home-time.ts";
import { formatDate } from "../../src/content/plain-date.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { createOutput } from "../support/build-small-home.ts";
import { composeFixture } from "../support/composed-homes.ts";
import { createHome, homeYaml } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { countPages, readPages } from "../support/read-pdf.ts";
import { runCommand } from "../support/run-command.ts";

const projectFolder = resolve(import.meta.dirname, "../..");
const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, " ");

let browser: Browser;
let view: BinderView;
let binder: PrintedBinder;

beforeAll(async () => {
  browser = await openBrowser();
  view = createBinderView(await readIdentifiedHome(projectFolder), "2026-11-21");
  binder = await printBinder(view, browser);
});

afterAll(() => browser.close());

describe("the binder of the sample home", () => {
  it("knows the page of every link in it", async () => {
    const anchors = [...binder.html.matchAll(/href="#([^"]+)"/g)].map(([, anchor = ""]) => anchor);
    expect(anchors.length).toBeGreaterThan(150);
    expect(anchors.filter((anchor) => !binder.pages.has(anchor))).toEqual([]);
    expect(Math.max(...binder.pages.values())).toBeLessThanOrEqual(await countPages(binder.pdf));
  });

  it("begins every document and every sheet on a page of its own", () => {
    const starts = [
      ...view.documents.map(({ anchor }) => anchor),
      ...view.posters.map(({ anchor }) => anchor),
      "form-acknowledgement",
      "form-recovery-plan",
      "form-exit-plan",
      "form-how-is-the-house",
      "form-how-is-the-house-manager",
      "form-how-is-the-house-sums",
      "matrix",
    ].map((anchor) => binder.pages.get(anchor) ?? 0);
    expect(new Set(starts).size).toBe(starts.length);
    const sheets = [...view.posters.map((poster) => poster.sheets.length), 1, 1, 1, 1, 1, 1];
    const [first = 0, ...rest] = starts.slice(view.documents.length);
    const before = (index: number) =>
      sheets.slice(0, index + 1).reduce((sum, count) => sum + count);
    expect(rest).toEqual(rest.map((_, index) => first + before(index)));
  });

  it("has the title, the home and the tab of its part on each page of a document", async () => {
    const printed = await readPages(binder.pdf);
    for (const [index, { anchor, title }] of view.documents.entries()) {
      const first = binder.pages.get(anchor) ?? 0;
      const behind = view.documents[index + 1]?.anchor ?? view.posters[0]?.anchor ?? "";
      const pages = printed.slice(first - 1, (binder.pages.get(behind) ?? 0) - 1);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(page).toContain(title);
        expect(page).toContain("Juniper House");
        expect(page).toMatch(new RegExp(`(?:^|\\D)${index + 2}(?:\\D|$)`));
      }
    }
  });

  it("says once that people judge, and once that what is not confirmed is to be confirmed", async () => {
    const printed = fold((await readPages(binder.pdf)).join("\n"));
    const { binder: words, certification } = english.words;
    for (const sentence of [words.notice, certification.sure.lead]) {
      expect(printed.split(fold(sentence))).toHaveLength(2);
    }
    expect(view.doubts.length).toBeGreaterThan(1);
    for (const { mark, meaning } of view.doubts) {
      expect(printed.split(fold(meaning))).toHaveLength(2);
      expect(printed.split(fold(` ${mark} `)).length).toBeGreaterThan(2);
    }
  });

  it("prints no address that nobody types", async () => {
    const printed = (await readPages(binder.pdf)).join("\n");
    expect(printed).toContain("Desert Legal Aid (desertlegalaid.example.org)");
    expect(printed).not.toMatch(/\(\/|\(https:|\/residents\/|\/policies\//);
  });

  it("names pages that have the sections of each rule on them", async () => {
    const printed = (await readPages(binder.pdf)).map(fold);
    const rules = view.domains.flatMap(({ rules: all }) =>
      all.filter(({ places }) => places.length > 0),
    );
    const wrong = rules.flatMap(({ id, places }) =>
      places.flatMap(({ anchor, title }) => {
        const page = binder.pages.get(anchor) ?? 0;
        const isThere = printed[page - 1]?.includes(fold(title).trim()) === true;
        return isThere ? [] : [`${id}: ${title}, page ${page}`];
      }),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it("says each rule's document, section and page in words", () => {
    const rule = view.domains.flatMap(({ rules }) => rules).find(({ places }) => places[0]?.anchor);
    const [place] = rule?.places ?? [];
    const text = binder.html
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<[^<>]*>/g, " ")
      .replaceAll("&amp;", "&");
    const page = binder.pages.get(place?.anchor ?? "");
    expect(fold(text)).toContain(fold(`${place?.documentTitle}: ${place?.title} , page ${page}`));
  });

  it("names a document once where many of its sections are evidence of one rule", () => {
    const of = view.domains
      .flatMap(({ rules }) => rules)
      .toSorted((first, second) => second.places.length - first.places.length)[0];
    expect(of?.places.length).toBeGreaterThan(10);
    const row = binder.html.split(`${of?.id} ${of?.title}</th>`)[1]?.split("</tr>")[0] ?? "";
    const [list = ""] = row.split("</ul>");
    const named = [...list.matchAll(/<li>([^<:]+): </g)].map(([, title]) => title);
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(named.filter((title, index) => title !== named[index - 1]));
    expect(list.split("<li>").length - 1).toBe(of?.places.length);
  });

  it("has all that is to do in an overdose on one sheet, wherever it stands", async () => {
    const sheets = (await readPages(binder.pdf)).filter((sheet) => !/Sheet\s+\d/.test(sheet));
    const begun = sheets.filter((sheet) => /Can.t\s+be\s+woken\s+by\s+shouting/.test(sheet));
    expect(begun.length).toBeGreaterThan(1);
    for (const sheet of begun) expect(sheet).toMatch(/Stay\s+until\s+help\s+comes/);
  });

  it("prints on A4 as well, with numbers of its own", async () => {
    const other = await printBinder(view, browser, "A4");
    expect(await countPages(other.pdf)).toBeGreaterThan(30);
    for (const [index, { anchor, sheets }] of view.posters.slice(0, -1).entries()) {
      const next = other.pages.get(view.posters[index + 1]?.anchor ?? "");
      expect(next).toBe((other.pages.get(anchor) ?? 0) + sheets.length);
    }
  });

  it("has no numbers where it cannot be printed", () => {
    const html = renderBinder(view, "never");
    expect(html.includes("000<")).toBe(false);
    expect(/<\/a>, page/.test(html)).toBe(false);
    expect(html.includes('href="#matrix"')).toBe(true);
  });
});

describe("the binder of a home that is held against no standard", () => {
  it("speaks of no rules, and has no empty part for them", async () => {
    const content = await createHome(composeFixture("no-level-idaho"));
    const own = createBinderView(await readIdentifiedHome(content), "2026-11-21");
    const html = renderBinder(own, "never").replace(/<style>[\s\S]*?<\/style>/, "");
    expect(html).toContain(`<p>${english.words.binder.aboutWithoutStandard}</p>`);
    expect(html).not.toContain(english.words.binder.matrix);
    expect(html).not.toMatch(/id="matrix"|#matrix|the {2}is/);
  });
});

it("has a line for where naloxone is in a house that keeps some, and in no other", async () => {
  const title = english.words.binder.house.naloxonePlace;
  const render = async (answers: string) => {
    const content = await createHome(composeFixture(answers));
    return renderBinder(createBinderView(await readIdentifiedHome(content), "2026-11-21"), "never");
  };
  expect(await render("level-2-men-ohio")).toContain(title);
  expect(await render("level-2-rented-vermont")).not.toContain(title);
});

const houseHome = {
  "_data/house.yaml":
    "address: 99 Canary Lane\nevacuation: Out by the canary door\nnaloxonePlace: In the canary box\nstaff:\n  - name: Dana\n    phone: 602-555-0199\n",
  "policies/keys.md": `---
title: Keys
audience: house
version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---

Where the spare canary key hangs.

## The shed

Behind the third board.
`,
};

/** A zone where it is another day now than in universal time. */
const otherDay = new Date().getUTCHours() < 11 ? "Etc/GMT+12" : "Pacific/Kiritimati";

describe("npm run binder", () => {
  it("prints no place of the sample house, and says what was found in the house's facts", async () => {
    const output = await createOutput();
    const example = readFileSync(join(projectFolder, "_data", "house.example.yaml"), "utf8");
    const content = await createHome({ ...houseHome, "_data/house.yaml": example });
    const { status, stderr } = await runCommand("binder", [
      "--content",
      content,
      "--output",
      output,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain("_data/house.yaml\n");
    expect(stderr).toMatch(/480-555-0181.* reaches nobody/);
    expect(stderr).toContain(
      "Nothing was written: house.address, house.evacuation, house.naloxonePlace, house.firstAidPlace in _data/house.yaml",
    );
    expect(readdirSync(output)).toEqual([]);
  });

  it("says before it prints what is still the sample's", async () => {
    const output = await createOutput();
    const sampleDays = readFileSync(join(projectFolder, "neighbors", "events.md"), "utf8");
    const content = await createHome({ "neighbors/events.md": sampleDays });
    const options = ["--content", content, "--output", output, "--now", "2026-11-21"];
    const { status, stderr } = await runCommand("binder", options);
    expect(status).toBe(0);
    expect(stderr).toMatch(/neighbors\/events\.md\n.*warning {2}sample\/left/);
  });

  it("writes what the house alone may know, and nothing beside _binder and its own notes", async () => {
    const output = await createOutput();
    const home = homeYaml.replace("America/Phoenix", otherDay);
    const content = await createHome({ ...houseHome, "_data/home.yaml": home });
    const { status, stdout, stderr } = await runCommand("binder", [
      ...["--content", content, "--output", output],
    ]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("602-555-0199")]);
    expect(stdout).toContain("put it on no website");
    expect(readdirSync(output).toSorted()).toEqual([".front-porch", "_binder"]);
    expect(readdirSync(join(output, ".front-porch"))).toEqual(["binder.json"]);
    expect(readdirSync(join(output, "_binder")).toSorted()).toEqual(["binder.html", "binder.pdf"]);
    const html = readFileSync(join(output, "_binder", "binder.html"), "utf8");
    for (const words of [
      "99 Canary Lane",
      "canary door",
      "canary box",
      "(602) 555-0199",
      "third board",
      `documents, ${formatDate(readHomeDay(new Date(), otherDay))}.`,
    ]) {
      expect(html).toContain(words);
    }
  });

  it.each(["_site", "_residents/deeper"])("refuses to write into %s", async (inside) => {
    const output = join(await createOutput(), inside);
    const { status, stderr } = await runCommand("binder", ["--output", output]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("belongs on no website")]);
  });

  it("leaves a binder alone that it did not write", async () => {
    const output = await createOutput();
    mkdirSync(join(output, "_binder"));
    writeFileSync(join(output, "_binder", "binder.pdf"), "mine");
    const { status, stderr } = await runCommand("binder", ["--output", output]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("was not written by this")]);
    expect(readFileSync(join(output, "_binder", "binder.pdf"), "utf8")).toBe("mine");
  });

  it("stops at errors in the content", async () => {
    const content = await createHome({ "policies/keys.md": "---\ntitle: [\n---\n" });
    const output = await createOutput();
    const { status, stderr } = await runCommand("binder", [
      ...["--content", content, "--output", output],
    ]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("npm run check")]);
    expect(readdirSync(output)).toEqual([]);
  });
});
