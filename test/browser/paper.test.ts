import { describe, expect, it } from "vitest";
import { english, matchSaid } from "../support/locales.ts";
import { openSampleSite, openSharedPage } from "../support/open-site.ts";
import { printPage } from "../support/print-page.ts";

const sample = openSampleSite();

describe("the residents' first page on paper", () => {
  const paper = openSharedPage(sample, {}, (page) => page.emulateMedia({ media: "print" }));

  it("has whom to call in black on white, and no ways to other pages", async () => {
    const page = await paper.goTo("/residents/");
    const looks = await page.locator("#--content .button:visible").evaluateAll((buttons) =>
      buttons.map((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return `${color} on ${backgroundColor}`;
      }),
    );
    expect(new Set(looks)).toEqual(new Set(["rgb(0, 0, 0) on rgba(0, 0, 0, 0)"]));
    const questions = page.locator("#--first-questions");
    expect(await questions.count()).toBe(1);
    expect(await questions.isVisible()).toBe(false);
  });
});

/** What each paragraph and each entry of a page says, in one line. */
async function readParagraphs(address: string): Promise<readonly string[]> {
  const page = await sample.browser.newPage();
  await page.goto(address);
  const texts = await page.locator("article :is(p, li)").allTextContents();
  await page.close();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

describe.each(["Letter", "A4"] as const)("on %s", (format) => {
  it("the flyer is exactly one sheet, with whom to call", async () => {
    const { pages, text } = await printPage(
      sample.browser,
      `${sample.site.origin}/neighbors/flyer/`,
      format,
    );
    expect(pages).toBe(1);
    expect(text[0]).toContain("(480) 555-0142");
    expect(text[0]).toMatch(/24\s+hours/);
    expect(text[0]).toContain("juniperhouse.example.org/neighbors/");
    expect(text[0]).not.toContain("(/neighbors/)");
    expect(text[0]).not.toContain("1 / 1");
  });

  it("every sheet of a policy has its title, version, date, contact and number", async () => {
    const address = `${sample.site.origin}/policies/grievance-policy/`;
    const { version, effective } = english.words.document.behind;
    const inForce = matchSaid(`Grievance policy${version}${effective}`);
    const { pages, text } = await printPage(sample.browser, address, format);
    expect(pages).toBeGreaterThan(1);
    for (const [index, sheet] of text.entries()) {
      expect(sheet).toMatch(inForce);
      expect(sheet).toContain("Rosa, (480) 555-0142");
      expect(sheet).toContain(`${index + 1} / ${pages}`);
    }
  });

  it("an earlier version says that it is one, and what it changed has the words that were added", async () => {
    const address = `${sample.site.origin}/policies/good-neighbor-policy/v1.1/`;
    const earlier = await printPage(sample.browser, address, format);
    expect(earlier.text[0]).toMatch(matchSaid(english.words.document.earlier.note));
    const compared = await printPage(sample.browser, `${address}changes/`, format);
    expect(compared.pages).toBe(1);
    expect(compared.text[0]).toMatch(/are\s+underlined/);
    expect(compared.text[0]).toMatch(/Rides\s+wait\s+in\s+the\s+driveway/);
    expect(compared.text[0]).not.toMatch(/Read\s+version/);
  });

  it("a policy tears no table, and leaves no heading without its text", async () => {
    const { text } = await printPage(
      sample.browser,
      `${sample.site.origin}/policies/grievance-policy/`,
      format,
    );
    const table = [
      "Who to file with",
      "Your concern is about",
      "another resident",
      "the home as such",
    ];
    const sheets = table.map((words) =>
      text.findIndex((sheet) => sheet.replace(/\s+/g, " ").includes(words)),
    );
    expect(new Set(sheets).size).toBe(1);
    expect(sheets[0]).toBeGreaterThan(-1);
  });

  it("a policy begins no sheet with the last line of a paragraph", async () => {
    const address = `${sample.site.origin}/policies/grievance-policy/`;
    const paragraphs = await readParagraphs(address);
    const { text } = await printPage(sample.browser, address, format);
    const ends = text.slice(1).filter((sheet) => {
      const [, first = ""] = sheet.trim().split("\n");
      return paragraphs.some((said) => said !== first && said.endsWith(first));
    });
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(ends).toEqual([]);
  });

  it("the schedule has the week and no button", async () => {
    const address = `${sample.site.origin}/residents/schedule/`;
    const { pages, text } = await printPage(sample.browser, address, format);
    const { schedule } = english.words.residents;
    expect(pages).toBe(1);
    expect(text[0]).toContain(schedule.week);
    for (const said of [schedule.take, schedule.calendar]) {
      expect(await (await fetch(address)).text()).toContain(said);
      expect(text[0]).not.toContain(said);
    }
  });

  it("a policy has no navigation, and only addresses that somebody would type", async () => {
    const address = `${sample.site.origin}/policies/grievance-policy/`;
    const { text } = await printPage(sample.browser, address, format);
    const all = text.join("\n");
    const { skipLink, saveContact } = english.words.layout;
    const onScreen = await (await fetch(address)).text();
    for (const said of [skipLink, saveContact]) {
      expect(onScreen).toContain(said);
      expect(all).not.toContain(said);
    }
    expect(all).toContain("Desert Legal Aid (desertlegalaid.example.org)");
    expect(all).not.toMatch(/\(https:|\(\/|\/residents\//);
  });
});
