import fastCheck from "fast-check";
import ContactCard from "vcf";
import { expect, it } from "vitest";
import { type DocumentChange, formatChangesFeed } from "../../src/pages/changes-feed.ts";
import { escapeContentText, formatContentLines } from "../../src/text/content-line.ts";
import { english } from "../support/locales.ts";
import { openSampleSite } from "../support/open-site.ts";
import { effort, planRandom } from "../support/test-effort.ts";

const sample = openSampleSite();

/** Any text at all, and more often than chance what ends an element, a line or a file. */
const anyText = fastCheck
  .array(
    fastCheck.oneof(
      fastCheck.string({ unit: "binary", maxLength: 6 }),
      fastCheck.constantFrom(..."\0\u0007\u000b\u001b\u0085\ud83d\ude00\ufffe\uffff\r\n,;\\:"),
      fastCheck.constantFrom("]]>", "<!--", "</feed>", "&", "&amp;", "<?xml?>", "END:VCARD", '"'),
    ),
  )
  .map((parts) => parts.join(""));

const anyChange = fastCheck.tuple(anyText, anyText, anyText).map(
  ([documentTitle, summary, version]): DocumentChange => ({
    documentTitle,
    summary,
    version,
    address: "/policies/guests/",
    date: { machine: "2026-01-05", shown: "January 5, 2026" },
  }),
);

/** What of a text may be left: all that XML can carry. */
const keep = (text: string) =>
  text
    .replace(/(?![\t\n])\p{Control}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

it("are read by a browser's own XML reader, whatever a home is called and says", async () => {
  const cases = fastCheck.sample(
    fastCheck.tuple(anyText, fastCheck.array(anyChange, { maxLength: 3 })),
    planRandom("feeds in a browser", effort(150, 3000), 14),
  );
  const feeds = cases.map(([name, changes]) =>
    formatChangesFeed(changes, {
      name,
      legalName: name,
      siteUrl: "https://a.example/?a&b",
      locale: english,
    }),
  );
  const page = await sample.browser.newPage();
  await page.goto(sample.site.origin);
  const read = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const feed = new DOMParser().parseFromString(text, "application/xml");
        const fault = feed.querySelector("parsererror")?.textContent;
        return fault ?? [...feed.querySelectorAll("summary")].map((one) => one.textContent ?? "");
      }),
    feeds,
  );
  await page.close();
  for (const [index, [, changes]] of cases.entries()) {
    const summaries = read[index];
    expect(summaries, feeds[index]).toBeInstanceOf(Array);
    expect([...(summaries ?? [])].map(keep)).toEqual(changes.map(({ summary }) => keep(summary)));
  }
});

it.each(["policies/feed.xml", "sitemap.xml"])(
  "are read by it on the sample's site: %s",
  async (file) => {
    const page = await sample.browser.newPage();
    await page.goto(sample.site.origin);
    const name = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      return new DOMParser().parseFromString(text, "application/xml").documentElement.tagName;
    }, `/${file}`);
    await page.close();
    expect(["feed", "urlset"]).toContain(name);
  },
);

it("keep a contact's name in one line of its card, whatever it is", () => {
  fastCheck.assert(
    fastCheck.property(anyText, (text) => {
      const card = formatContentLines([
        "BEGIN:VCARD",
        "VERSION:4.0",
        `FN:${escapeContentText(`Dana${text}`)}`,
        "END:VCARD",
      ]);
      expect(card).not.toMatch(/(?![\t\n\r])\p{Control}|\p{Surrogate}|[\uFFFE\uFFFF]/u);
      expect(card.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const read = new ContactCard().parse(card);
      expect(read.get("fn").valueOf()).toMatch(/^Dana/);
    }),
    planRandom("names on a contact card", effort(200, 3000), 14),
  );
});
