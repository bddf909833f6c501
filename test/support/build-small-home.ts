import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { onTestFinished } from "vitest";

const frontMatter = `version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---
`;

/** A home of three documents with something for each audience, which passes every check. */
export const smallHome: Readonly<Record<string, string>> = {
  "policies/guests.md": `---
title: Guests
summary: When guests may visit and where they park.
audience: public
${frontMatter}
Guests are welcome in this home on most days of the week.

## Visiting hours

Guests may visit from noon to eight in the evening, and they sign the book at the front door.

## Night staff rounds {#night-rounds audience=residents}

The night staff walk through the upper hallway at midnight and again at four in the morning.

## Spare key {#spare-key audience=house}

A spare key hangs behind the third board of the shed, for the person on call and nobody else.
`,
  "policies/chore-book.md": `---
title: Chore book
summary: Who does what and when in the house every single week of the year.
audience: residents
${frontMatter}
Everyone in the house has one chore each week and trades it on Sunday evening.

## Kitchen

Wipe the counters, sweep the floor and run the dishwasher before the house meeting starts.
`,
  "neighbors/index.md": `---
title: For our neighbors
audience: public
---

We are glad to live here and we want to hear from you.
`,
};

/** Makes an empty folder that goes away when the test ends. */
export async function createOutput(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-output-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Reads every file below a folder.
 *
 * @returns bytes by path, with forward slashes
 */
export async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const read = files.map(
    async (file) => [relative(folder, file).replaceAll("\\", "/"), await readFile(file)] as const,
  );
  return new Map(await Promise.all(read));
}

/** Sums a tree up: two trees with the same sum are byte-identical. */
export async function sumTree(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const [file, bytes] of await readTree(folder)) {
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Reads every file below a folder as text, names first, packed files unpacked, in small letters. */
export async function readTreeAsText(folder: string): Promise<string> {
  return [...(await readTree(folder))]
    .map(([file, bytes]) => {
      const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      return `${file}\n${plain.toString("utf8")}`;
    })
    .join("\n")
    .toLowerCase();
}
