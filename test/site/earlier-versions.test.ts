import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { keepFiles } from "../support/keep-files.ts";

/** Raises a document to another version with other words. */
function raise(text: string, from: string, to: string): string {
  const changes =
    'version: "2.0"\nchanges:\n  - version: "2.0"\n    date: 2026-02-01\n    summary: Says it otherwise.';
  expect(text).toContain(from);
  return text.replace('version: "1.0"', changes).replace(from, to);
}

const guests = smallHome["policies/guests.md"] ?? "";
const chores = smallHome["policies/chore-book.md"] ?? "";

it("what held before is read by those who could read it then and may now, and by nobody else", async () => {
  const then = await keepFiles({
    ...smallHome,
    "policies/guests.md": guests
      .replace("and again at four in the morning", "as the canaryone sings")
      .replace("for the person on call", "for the canarytwo")
      .replace("on most days of the week", "whenever the canaryopen sings"),
    "policies/chore-book.md": chores.replace("every single week", "every canarythree week"),
  });
  const content = await createHome({
    ...then,
    "policies/guests.md": raise(guests, "noon to eight", "noon to nine"),
    "policies/chore-book.md": raise(chores, "Sunday evening", "Monday evening"),
  });
  const output = await createOutput();
  const result = await buildSite({
    contentFolder: content,
    output,
    today: "2026-11-21",
    isProduction: false,
  });
  expect(result.kind).toBe("built");
  const site = await readTreeAsText(join(output, "_site"));
  const residents = await readTreeAsText(join(output, "_residents"));
  expect(site).toContain("canaryopen");
  expect(site).not.toMatch(/canary(?:one|two|three)/);
  for (const word of ["canaryone", "canarythree"]) expect(residents).toContain(word);
  expect(residents).not.toContain("canarytwo");
  for (const page of ["guests/v1.0", "chore-book/v1.0", "guests/v1.0/changes"]) {
    expect(existsSync(join(output, "_residents", page, "index.html")), page).toBe(true);
  }
  const page = await readFile(join(output, "_site/policies/guests/v1.0/index.html"), "utf8");
  expect(page).toContain("This is an earlier version.");
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(output, "_site/sitemap.xml"), "utf8")).not.toContain("v1.0");
});

it("a kept version that somebody changed keeps the site from being built", async () => {
  const kept = await keepFiles(smallHome);
  const file = "policies/versions/guests/1.0.md";
  const content = await createHome({ ...kept, [file]: (kept[file] ?? "").replace("noon", "dawn") });
  const output = await createOutput();
  const result = await buildSite({
    contentFolder: content,
    output,
    today: "2026-11-21",
    isProduction: false,
  });
  expect(result).toMatchObject({
    kind: "contentFaults",
    findings: expect.arrayContaining([expect.objectContaining({ rule: "version/altered", file })]),
  });
});
