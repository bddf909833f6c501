import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRandom } from "./seeded-random.ts";

/** A document for the benchmark: valid front matter and about 900 words in eight sections. */
interface GeneratedDocument {
  readonly name: string;
  readonly isPublic: boolean;
  readonly frontMatter: string;
  readonly body: string;
}

const syllables = "ba ko ri mo ta len sur vi do pa che no gal ru fin sa wel tor mi dan".split(" ");
const commonWords =
  "the house a resident and we of to in is for with on by guest room rule time may asks each".split(
    " ",
  );

/** About four thousand words of its own, as a set of policies has. */
function createVocabulary(random: () => number): readonly string[] {
  return Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join(""),
  );
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item; // the index is below the length
}

function writeSentence(vocabulary: readonly string[], random: () => number): string {
  const words = Array.from({ length: 9 + Math.floor(random() * 9) }, () =>
    random() < 0.45 ? pick(commonWords, random) : pick(vocabulary, random),
  ).join(" ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function writeSection(
  title: string,
  index: number,
  vocabulary: readonly string[],
  random: () => number,
): string {
  const sentence = () => writeSentence(vocabulary, random);
  const paragraphs = [1, 2, 3, 4, 5].map(sentence).join(" ");
  const list = [1, 2, 3].map(() => `- ${sentence()}`).join("\n");
  const table =
    index === 3
      ? `\n| Step | Who | When |\n|---|---|---|\n${[1, 2, 3].map((row) => `| ${row} | ${pick(vocabulary, random)} | ${pick(vocabulary, random)} |`).join("\n")}\n`
      : "";
  return `## ${title}\n\n${paragraphs}\n\n${list}\n${table}`;
}

/**
 * Makes documents for the benchmark, half of them public and half the residents'.
 *
 * @param count how many
 * @param seed the same seed gives the same documents
 */
export function generateDocuments(count: number, seed = 1): readonly GeneratedDocument[] {
  const random = createRandom(seed);
  const vocabulary = createVocabulary(random);
  return Array.from({ length: count }, (_, index) => {
    const name = `policy-${String(index + 1).padStart(5, "0")}`;
    const isPublic = index % 2 === 0;
    const titles = Array.from(
      { length: 8 },
      (_, section) => `${pick(vocabulary, random)} ${pick(vocabulary, random)} ${section + 1}`,
    );
    return {
      name,
      isPublic,
      frontMatter: [
        `title: Policy ${index + 1} on ${pick(vocabulary, random)}`,
        "version: 1.0",
        "effective: 2026-01-05",
        "reviewed: 2026-01-05",
      ].join("\n"),
      body: titles
        .map((title, section) => writeSection(title, section, vocabulary, random))
        .join("\n"),
    };
  });
}

/**
 * Writes the documents as a home: the content folder that our build reads.
 *
 * @param folder where to
 * @param documents what
 * @param homeYaml the home's facts
 */
export async function writeBenchHome(
  folder: string,
  documents: readonly GeneratedDocument[],
  homeYaml: string,
): Promise<void> {
  await mkdir(join(folder, "_data"), { recursive: true });
  await mkdir(join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "_data", "home.yaml"), homeYaml);
  for (const { name, isPublic, frontMatter, body } of documents) {
    const audience = `audience: ${isPublic ? "public" : "residents"}`;
    await writeFile(
      join(folder, "policies", `${name}.md`),
      `---\n${frontMatter}\n${audience}\n---\n\n${body}`,
    );
  }
}

/** The floor's one layout: what any site would have, and no more. */
const floorLayout = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title></head>
<body><header><a href="/">Home</a></header><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>
`;

const floorConfiguration = `export default function (eleventyConfig) {
  eleventyConfig.setQuietMode(true);
}
export const config = { dir: { input: "content", includes: "../_includes" } };
`;

/** One process: Eleventy into the folder it is told, then Pagefind over what it wrote. */
const floorProgram = `import Eleventy from "@11ty/eleventy";
import { close, createIndex } from "pagefind";
const output = process.argv[2];
const eleventy = new Eleventy("content", output, { configPath: "eleventy.config.mjs", quietMode: true });
eleventy.disableLogger();
await eleventy.executeBuild();
const { index } = await createIndex();
await index.addDirectory({ path: output });
await index.writeFiles({ outputPath: \`\${output}/pagefind\` });
await close();
`;

/**
 * Writes the same documents for plain Eleventy: the floor that the build is held against.
 *
 * @param folder where to
 * @param documents what
 */
export async function writeFloor(
  folder: string,
  documents: readonly GeneratedDocument[],
): Promise<void> {
  await mkdir(join(folder, "_includes"), { recursive: true });
  await mkdir(join(folder, "content"), { recursive: true });
  await writeFile(join(folder, "_includes", "layout.njk"), floorLayout);
  await writeFile(join(folder, "eleventy.config.mjs"), floorConfiguration);
  await writeFile(join(folder, "build.mjs"), floorProgram);
  for (const { name, frontMatter, body } of documents) {
    await writeFile(
      join(folder, "content", `${name}.md`),
      `---\n${frontMatter}\nlayout: layout.njk\n---\n\n${body}`,
    );
  }
}
