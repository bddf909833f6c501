import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { createOutput, readTreeAsText } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";

const frontMatter = `version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
changes:
  - version: "1.0"
    date: 2026-01-05
    summary: Canarychange was written down.
approvedBy: Canaryapprover
---
`;

/** Every sentinel stands where only residents or the house may read it. */
const home = {
  "neighbors/index.md": "---\ntitle: Neighbors\naudience: public\n---\n\nHello.\n",
  "policies/mixed.md": `---
title: Mixed
audience: public
version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---

Everyone reads this.

## Open

Everyone reads this, too.

## Canaryheading {#canaryid audience=residents words="canaryword"}

Canarytext stands here, with a [canarylink](https://canaryhost.example.net/canarypath), and \`canarycode\`.

![Canaryalternative of it](canarypicture.jpg)

- canaryitem

| canarycolumn | other |
|---|---|
| canarycell | other |

### Canarychild

Canarygrandchild stands here.

## Canaryhouse {audience=house}

Canarycellar stands here.
`,
  "policies/canaryfile.md": `---
title: Canarytitle
summary: Canarysummary of it.
audience: residents
slug: canaryslug
${frontMatter}
Canaryintroduction stands here, and [canaryback](mixed.md#canaryid).

## Canarysection

{{ home.houseMeeting.place }} is where canarybody stands.
`,
  "policies/canarysecret.md": `---
title: Canaryhousetitle
audience: house
${frontMatter}
Canaryhousetext stands here.
`,
} as const;

const houseOnly = ["canaryhouse", "canarycellar", "canaryhousetitle", "canarysecret"];

/** Pagefind keeps the stems of words in small letters: "canaryheading" is there as "canaryhead". */
const sentinels = [
  ...new Set(
    Object.entries(home).flatMap((entry) => entry.join(" ").match(/canary[a-z]+/gi) ?? []),
  ),
].map((word) => word.toLowerCase());
const isError = ({ severity }: { readonly severity: string }) => severity === "error";
const findAny = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word.slice(0, 9)));

/** A photo with words in what the camera writes into it, as the place it was taken at is. */
function takePhoto(camera: string): Promise<Buffer> {
  const blank = { width: 40, height: 30, channels: 3, background: "#803000" } as const;
  return sharp({ create: blank })
    .jpeg()
    .withExif({ IFD0: { Model: camera } })
    .toBuffer();
}

it("are in no byte of the public site, and the house's in none at all", async () => {
  const output = await createOutput();
  const result = await buildSite({
    contentFolder: await createHome({
      ...home,
      "policies/canarypicture.jpg": await takePhoto("canaryphone"),
    }),
    output,
    today: "2026-03-01",
    isProduction: false,
  });
  expect(result.kind === "contentFaults" ? result.findings.filter(isError) : result.kind).toBe(
    "built",
  );
  expect(sentinels.length).toBeGreaterThan(20);
  expect(findAny(await readTreeAsText(join(output, "_site")), sentinels)).toEqual([]);
  const residents = await readTreeAsText(join(output, "_residents"));
  expect(findAny(residents, ["canarybody", "canarytext", "canaryitem"])).toHaveLength(3);
  expect(houseOnly.filter((word) => residents.includes(word))).toEqual([]);
  // The residents' picture is theirs alone, and no one's camera is told of anywhere.
  expect(residents).toMatch(/\/residents\/pictures\/[0-9a-f]{12}\.webp/);
  expect(await readdir(join(output, "_residents", "pictures"))).toHaveLength(1);
  await expect(access(join(output, "_site", "pictures"))).rejects.toThrow();
  expect(residents).not.toContain("canaryphone");
});
