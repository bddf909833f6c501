import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { describeSiteFaults } from "../../../../src/build/leaks/describe-site-faults.ts";
import { type StagedSite, startVerification } from "../../../../src/build/leaks/verify-site.ts";
import type { Home } from "../../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { readAssets } from "../../../../src/theme/read-assets.ts";
import { createOutput, smallHome } from "../../../support/build-small-home.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";

const secret = "walk through the upper hallway at midnight and again at four";
const houseSecret = "hangs behind the third board of the shed, for the person";

const nothingRendered: StagedSite = {
  pages: [],
  assets: readAssets(),
  views: { public: {}, residents: {} },
};

/** Read once: nothing changes a home that was read. */
let small: Promise<Home> | undefined;

async function verify(
  files: Readonly<Record<string, string | Buffer>>,
  home?: Home,
): Promise<readonly string[]> {
  const output = await createOutput();
  const folders = { public: join(output, "site"), residents: join(output, "residents") };
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(output, file)), { recursive: true });
    await writeFile(join(output, file), content);
  }
  small ??= createHome(smallHome).then(readIdentifiedHome);
  const read = home ?? (await small);
  return describeSiteFaults(startVerification(read, nothingRendered, folders).finish(), "log");
}

describe("a leak of residents' words", () => {
  it.each<readonly [string, string, string | Buffer]>([
    ["a page", "site/a/index.html", `<p>The night staff ${secret} in the morning.</p>`],
    [
      "a page, tags between",
      "site/a/index.html",
      `<p>${secret.replace("upper", "<em>up</em>per")}`,
    ],
    ["a page, over paragraphs", "site/a.html", `<p>${secret.replace(" at mid", "</p><p>at mid")}`],
    ["a description", "site/a/index.html", `<meta name="description" content="${secret}">`],
    ["a comment", "site/a/index.html", `<!-- ${secret} -->`],
    ["capitals", "site/a/index.html", `<p>${secret.toUpperCase()}</p>`],
    ["entities", "site/a/index.html", `<p>${secret.replaceAll("a", "&#97;")}</p>`],
    ["data", "site/data.json", JSON.stringify({ text: secret.replaceAll(" ", "\n") })],
    ["a program", "site/assets/a.js", `const text = "${secret}";`],
    ["an address", "site/_redirects", `/a /b?body=${encodeURIComponent(secret)}`],
    [
      "a packed result",
      "site/pagefind/fragment/en_a.pf_fragment",
      gzipSync(`pagefind_dcd${JSON.stringify({ content: secret })}`),
    ],
  ])("is found in %s", async (_where, file, content) => {
    expect(await verify({ [file]: content })).toEqual([
      expect.stringContaining("policies/guests.md:18"),
    ]);
  });

  it("is told without the words", async () => {
    const [fault] = await verify({ "site/index.html": secret });
    expect(fault).not.toContain("hallway");
  });
});

describe("a leak of the house's words", () => {
  it.each(["site", "residents"])("is found in %s", async (folder) => {
    expect(await verify({ [`${folder}/index.html`]: houseSecret })).toHaveLength(1);
  });

  it("is found where residents' pages are open", async () => {
    const open = homeYaml.replace("access: code", "access: open");
    const home = await readIdentifiedHome(
      await createHome({ ...smallHome, "_data/home.yaml": open }),
    );
    expect(await verify({ "site/index.html": secret }, home)).toEqual([]);
    expect(await verify({ "site/index.html": houseSecret }, home)).toHaveLength(1);
  });
});

describe("a leak of the house's facts", () => {
  const house = `address: 418 Juniper Avenue
evacuation: Out by the front door, then left.
naloxonePlace: In the hallway cupboard.
staff:
  - name: Sam
    phone: 602-555-0199
`;

  it.each(["418 Juniper Avenue", "(602) 555-0199", "In the hallway cupboard."])(
    "is found: %s",
    async (words) => {
      const content = await createHome({ ...smallHome, "_data/house.yaml": house });
      const home = await readIdentifiedHome(content);
      const files = { "site/index.html": `<p>${words}</p>`, "residents/a.html": `<p>${words}</p>` };
      expect(await verify(files, home)).toEqual([
        expect.stringMatching(/^_site.*_data\/house\.yaml:\d/),
        expect.stringMatching(/^_residents.*_data\/house\.yaml:\d/),
      ]);
    },
  );

  it("is none where the operator publishes the same address", async () => {
    const open = `${homeYaml}address: 418 Juniper Avenue\n`;
    const files = { ...smallHome, "_data/house.yaml": house, "_data/home.yaml": open };
    const home = await readIdentifiedHome(await createHome(files));
    expect(await verify({ "site/index.html": "<p>418 Juniper Avenue</p>" }, home)).toEqual([]);
  });
});

describe("a leak of a name", () => {
  it.each<readonly [string, string, string]>([
    ["an anchor", "site/index.html", '<h2 id="night-rounds">…</h2>'],
    ["a link", "site/index.html", '<a href="/residents/chore-book/">…</a>'],
    ["a sitemap", "site/sitemap.xml", "<loc>https://a.example/residents/chore-book/</loc>"],
    ["a file's name", "site/chore-book/index.html", "<p>Nothing.</p>"],
    ["a picture's name", "site/pictures/night-rounds.webp", "Nothing."],
  ])("is found in %s", async (_where, file, content) => {
    expect(await verify({ [file]: content })).toHaveLength(1);
  });
});

describe("no leak", () => {
  it.each<readonly [string, string]>([
    ["common words in another order", "<p>Again at four and through the hallway at night</p>"],
    ["words of public sections", "<p>Guests may visit from noon to eight in the evening, and</p>"],
    ["a word that is also an id", "<p>The kitchen, and bathroom/kitchen.</p>"],
  ])("are %s", async (_what, html) => {
    expect(await verify({ "site/index.html": html })).toEqual([]);
  });

  it("is what residents' and public sections both say", async () => {
    const shared = "Quiet hours start at ten at night and end at seven in the morning.";
    const home = await readIdentifiedHome(
      await createHome({
        "policies/a.md": `---\ntitle: A\naudience: public\n---\n\n${shared}\n\n## B {audience=residents}\n\n${shared}\n`,
      }),
    );
    expect(await verify({ "site/index.html": shared }, home)).toEqual([]);
  });

  it("is the clock in a moment of the feed, where a day that residents alone read ends on the same number", async () => {
    const upkeep =
      "upkeep:\n  - what: Oxblood lantern\n    checked: 2026-11-07\n    every: 6 months\n";
    const files = { ...smallHome, "_data/home.yaml": `${homeYaml}${upkeep}` };
    const home = await readIdentifiedHome(await createHome(files));
    const feed = (moment: string) => ({ "site/feed.xml": `<updated>${moment}</updated>` });
    expect(await verify(feed("12:00:00-07:00"), home)).toEqual([]);
    expect(await verify({ "site/index.html": "<p>Oxblood lantern</p>" }, home)).toHaveLength(1);
  });

  it("is for how many days messages are kept, where residents read of as many", async () => {
    const text =
      "---\ntitle: Stay\naudience: residents\n---\n\nMost of us stay for 180 days or 181.\n";
    const home = await readIdentifiedHome(
      await createHome({ ...smallHome, "policies/stay.md": text }),
    );
    expect(await verify({ "site/index.html": "<p>after 180 days</p>" }, home)).toEqual([]);
    expect(await verify({ "site/index.html": "<p>after 181 days</p>" }, home)).toHaveLength(1);
  });

  it("is what the project's own templates say on every page", async () => {
    const home = await readIdentifiedHome(
      await createHome({
        "policies/a.md":
          "---\ntitle: A\naudience: residents\n---\n\nIn a crisis of any kind, call or text 988, day and night.\n",
      }),
    );
    const footer = 'In a crisis of any kind, call or text <a href="tel:988">988</a>.';
    expect(await verify({ "site/index.html": footer }, home)).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    [
      "two lists of words behind one another, as search shows them",
      "- No pets in here\n- No smoke in here",
      "No pets in here, no smoke in here",
    ],
    ["a heading and the text below it", "We have two of them.", "Pets we keep. We have two"],
    ["an address of the site without https", "Hello.", "harborhouse.example.org/neighbors/"],
    ["two titles behind one another", "Hello.", "Pets we keep, Good-neighbor policy"],
    ["a letter set apart", "- **H**ungry and tired", "1. **H**ungry"],
  ])("are %s", async (_what, open, narrower) => {
    const content = await createHome({
      "policies/a.md": `---\ntitle: A\naudience: public\n---\n\n## Pets we keep\n\n${open}\n\n## B {audience=residents}\n\n${narrower}\n`,
    });
    const pages = `<p>${narrower.replace("1. **H**", "<strong>H</strong>")}</p>`;
    expect(await verify({ "site/index.html": pages }, await readIdentifiedHome(content))).toEqual(
      [],
    );
  });

  it("are public facts in residents' text", async () => {
    const contact =
      "Call Dana, 602-555-0134, manager@harborhouse.example.org, Every day, 8 am to 10 pm.";
    const home = await readIdentifiedHome(
      await createHome({
        "policies/a.md": `---\ntitle: A\naudience: residents\n---\n\n${contact}\n`,
      }),
    );
    expect(await verify({ "site/index.html": contact }, home)).toEqual([]);
  });
});

it("finds empty files and missing pages", async () => {
  expect(await verify({ "site/index.html": "" })).toEqual(["_site/index.html is empty."]);
  const output = await createOutput();
  const folders = { public: join(output, "s"), residents: join(output, "r") };
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  const home = await readIdentifiedHome(await createHome(smallHome));
  const page = {
    audience: "public",
    address: "/a/",
    file: join(folders.public, "a", "index.html"),
    html: "",
  } as const;
  const faults = startVerification(home, { ...nothingRendered, pages: [page] }, folders).finish();
  expect(describeSiteFaults(faults, "log")).toEqual([
    "_site/a/index.html was rendered and is not on the disk.",
  ]);
});
