import { mkdir, mkdtemp, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openContentFolder } from "../../src/content/files/content-folder.ts";
import { createReadingMemory } from "../../src/content/read-home.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { findDocumentType } from "../../src/documents/registry.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { checkHome, createCheckingMemory } from "../../src/rules/check-home.ts";
import { createMendingMemory, mendHome } from "../../src/rules/mend-home.ts";
import { realHomeYaml, writeHome } from "./create-home.ts";
import type { BaseHome, Example } from "./rule-examples.ts";
import { writeDocument } from "./write-document.ts";

/**
 * A small, whole home for the examples of the rules. Its numbers are not plainly made up, since that is
 * a finding of its own.
 */
export const exampleHome: BaseHome = {
  "_data/home.yaml": realHomeYaml,
  "_data/house.yaml": [
    "address: 12 Juniper Lane, Mesa, AZ 85201",
    "evacuation: Leave by the nearest door and meet across the street.",
    "naloxonePlace: In the red box on the kitchen wall.",
    "",
  ].join("\n"),
  ...writeTyped("code-of-ethics", "good-neighbor-policy", "grievance-policy"),
  "neighbors/index.md":
    "---\ntitle: For our neighbors\naudience: public\n---\n\nWe are glad to live here.\n",
};

function writeTyped(...ids: readonly string[]): BaseHome {
  return Object.fromEntries(
    ids.map((id) => {
      const type = findDocumentType(id);
      if (type === undefined) throw new Error(`There is no type ${id}.`);
      return [`policies/${id}.md`, writeDocument(type)];
    }),
  );
}

/**
 * Writes the home of the examples to a temporary folder.
 *
 * @returns what lays an example into it and finds what is new then, and what deletes the folder
 */
export async function openExampleHome() {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-examples-"));
  await writeHome(folder, exampleHome);
  const memory = { reading: createReadingMemory(), checking: createCheckingMemory() };
  const check = async ({ reading, checking } = memory) =>
    checkHome(await readIdentifiedHome(folder, reading), conditions, checking);
  const mendingMemory = createMendingMemory();
  const before = countFindings(await check());
  return {
    async findNew({ files }: Example): Promise<readonly Finding[]> {
      const isOfFacts = [...files.keys()].some((file) => file.startsWith("_data"));
      try {
        for (const [file, text] of files) await write(folder, file, text);
        const found = await check(
          isOfFacts // with other facts everything is read anew, and what is known would be lost
            ? { reading: createReadingMemory(), checking: createCheckingMemory() }
            : memory,
        );
        const known = new Map(before);
        return found.filter((finding) => {
          const left = known.get(nameFinding(finding)) ?? 0;
          known.set(nameFinding(finding), left - 1);
          return left <= 0;
        });
      } finally {
        for (const file of files.keys()) await write(folder, file, exampleHome[file]);
      }
    },
    /** Mends an example on paper, and looks at what is left. */
    async mend({ files }: Example) {
      try {
        for (const [file, text] of files) await write(folder, file, text);
        return await mendHome(openContentFolder(folder), conditions, mendingMemory);
      } finally {
        for (const file of files.keys()) await write(folder, file, exampleHome[file]);
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const conditions = { today: "2026-11-21", isProduction: false } as const;

async function write(folder: string, file: string, text: string | Uint8Array | undefined) {
  const path = join(folder, file);
  await rm(path, { force: true, recursive: true });
  if (text === undefined) {
    await removeEmpty(dirname(path));
    return;
  }
  if (file.endsWith("/")) {
    await mkdir(path, { recursive: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** With nothing else in it, a folder was the example's, and so was the one around it. */
async function removeEmpty(path: string): Promise<void> {
  const isGone = await rmdir(path).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(dirname(path));
}

function countFindings(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return new Map(
    [...Map.groupBy(findings, nameFinding)].map(([name, found]) => [name, found.length]),
  );
}

/** Lines move when an example is laid in. */
function nameFinding({ file, rule, message }: Finding): string {
  return `${file} ${rule} ${message}`;
}
