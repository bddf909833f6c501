import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { createHome, onePixel } from "../support/create-home.ts";
import { effort, planRandom } from "../support/test-effort.ts";

const today = "2026-03-01";

function write(title: string, body: string, audience = "public"): string {
  return `---\ntitle: ${title}\nsummary: About ${title}.\naudience: ${audience}\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-02-05\nchanges:\n  - version: 1.0\n    date: 2026-01-05\n    summary: New ${title}.\n---\n\n${body}\n`;
}

async function build(contentFolder: string) {
  const output = await createOutput();
  const result = await buildSite({ contentFolder, output, today, isProduction: false });
  const errors = (result.kind === "contentFaults" ? result.findings : []).filter(
    ({ severity }) => severity === "error",
  );
  return { output, result, errors };
}

it("builds what no check stops, however odd its letters, names and pictures are", async () => {
  const blank = sharp({
    create: { width: 400, height: 200, channels: 3, background: { r: 160, g: 90, b: 40 } },
  });
  const home = await createHome({
    ...smallHome,
    "policies/pets.markdown": write(
      "Pe\u0007ts\u2028and\u0085birds\uFEFF\uFFFF",
      "## Dogs\n\nNo\u0001 dogs.\vNone.",
    ),
    "policies/🏠 House Rules (2026).md": write("Rules", "## ![The gate](gate.JPG) Gate\n\nClosed."),
    "policies/Cafe\u0301.md": write(
      "Café",
      "## Cups\n\n![The cup](<my cup.jpg>) [Rules](<🏠 House Rules (2026).md>)",
    ),
    "policies/old/keys.md": write("Keys", "## Place\n\n![The place](../gate.JPG)", "house"),
    "policies/gate.JPG": await blank.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    "policies/my cup.jpg": await blank.clone().toColourspace("cmyk").jpeg().toBuffer(),
    "policies/unused.heic": "x",
    "policies/Guests.docx": "PK",
    policy: "",
  });
  const { output, result, errors } = await build(home);
  expect(errors).toEqual([]);
  expect(result.kind).toBe("built");
  const feed = await readFile(join(output, "_site", "policies", "feed.xml"), "utf8");
  expect(feed).toContain("Pets and birds");
  expect(feed).not.toMatch(/(?![\t\n\r])\p{Control}|[\uFFFE\uFFFF]/u);
  expect(await readdir(join(output, "_site", "pictures"))).toHaveLength(2);
  const page = await readFile(join(output, "_site/policies/house-rules-2026/index.html"), "utf8");
  expect(page).toMatch(
    /<h2[^>]*>.*<img src="\/pictures\/[0-9a-f]{12}\.webp" alt="The gate" width="200" height="400"/s,
  );
});

/** Words, marks, links and pictures in every spelling; some are errors, and those homes are passed over. */
const pieces = [
  ...[
    "## Dogs\n\n",
    "### Cats\n\n",
    "- one\n- two\n\n",
    "1. a\n2. b\n\n",
    "> said\n\n",
    "```\ncode\n```\n\n",
  ],
  ...[
    "| a | b |\n|---|---|\n| c | d |\n\n",
    "words ",
    "more **words** ",
    "`code` ",
    "\n\n",
    "---\n\n",
  ],
  ...[
    "![The pet](pet.png) ",
    "![The pet](PET.PNG) ",
    "![The pet](<a pet.png>) ",
    "![The pet](%70et.png) ",
  ],
  ...["[the pets](pets.md) ", "[dogs](#dogs) ", "[the form](/neighbors/contact/) ", "[a](b c.md) "],
  ...[
    "[the guests](guests.md#visiting-hours) ",
    "<b>bold</b> ",
    "&amp; ",
    "&#xD83D; ",
    "&#7; ",
    "\u0007",
  ],
  ...[
    "\u2028",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u{1F600}",
    "{{ home.name }} ",
    "{{ home.manager.phone }} ",
  ],
  ...[
    "{#an-id} ",
    "{audience=residents} ",
    "[x]: y\n\n",
    "\\",
    "~~no~~ ",
    "https://example.net/ ",
    "\t",
  ],
];

it("builds a home whose own papers name the files of what others read", async () => {
  const home = await createHome({
    ...smallHome,
    "policies/pets.md": write("Pets", "## Pets\n\nDogs are welcome.\n"),
    "policies/notes.md": write(
      "Notes",
      "## Notes\n\n[the pets](pets.md), `_data/home.yaml`\n",
      "house",
    ),
  });
  expect((await build(home)).result.kind).toBe("built");
});

it("builds every home of random texts that no check stops", async () => {
  const body = fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 40 });
  const audience = fc.constantFrom("public", "public", "residents", "house");
  let built = 0;
  await fc.assert(
    fc.asyncProperty(body, body, audience, async (pets, notes, reader) => {
      const home = await createHome({
        ...smallHome,
        "policies/pets.md": write("Pets", `## Pets\n\n${pets.join("")}`),
        "policies/notes.md": write("Notes", `## Notes\n\n${notes.join("")}`, reader),
        "policies/pet.png": onePixel,
        "policies/a pet.png": onePixel,
      });
      const findings = checkHome(await readIdentifiedHome(home), { today, isProduction: false });
      fc.pre(!findings.some(({ severity }) => severity === "error"));
      const { result } = await build(home);
      built += 1;
      expect(result.kind).toBe("built");
    }),
    { ...planRandom("homes of random texts, built", effort(2, 60), 14), maxSkipsPerRun: 1000 },
  );
  expect(built).toBeGreaterThan(0);
});
