import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { createRandom } from "../../scripts/bench/seeded-random.ts";
import type { Audience } from "../../src/content/audience.ts";
import { homeYaml } from "./create-home.ts";

/** One to twelve words or a number, each of which stands in one place of a random home alone. */
export interface Canary {
  /** The first letters of each word, which stay whatever a stemmer does to its end. */
  readonly stems: readonly string[];
  /** As it was typed. */
  readonly typed: string;
  readonly audience: Audience;
  /** Where it was put, for the message when it got out. */
  readonly place: string;
}

/** A picture with a word in what the camera wrote into it. */
export interface CanaryPicture {
  readonly inside: string;
  readonly shade: number;
}

/** A random home with its canaries. */
export interface CanaryHome {
  readonly files: ReadonlyMap<string, string | CanaryPicture>;
  readonly canaries: readonly Canary[];
}

/**
 * Makes a home with a canary in every place that words can stand in: file names, addresses, front
 * matter, headings, ids, search words, text, links, tables, code, pictures and what is inside them,
 * and facts of every file.
 *
 * @param seeds the same seed makes the same home; of several, one home has the documents and the facts of all
 */
export function createCanaryHome(...seeds: readonly number[]): CanaryHome {
  let random = createRandom(0);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const canaries: Canary[] = [];
  const given = new Set<string>();
  const letters = "bdfglmnprtvz";
  const vowels = "aeiou";
  const createSyllable = (): string =>
    `${letters.charAt(Math.floor(random() * letters.length))}${vowels.charAt(Math.floor(random() * vowels.length))}`;
  /** None is the beginning of another: each ends with the only k in it. */
  const createStem = (syllables: number): string => {
    const stem = `q${Array.from({ length: syllables }, createSyllable).join("")}k`;
    if (given.has(stem)) return createStem(syllables);
    given.add(stem);
    return stem;
  };
  const mark = (audience: Audience, place: string, sign = " ", most = 12): string => {
    const count = random() < 0.4 ? 1 : 1 + Math.floor(random() * most);
    const isShort = count > 2; // twelve fit into a title then
    const stems = Array.from({ length: count }, () => createStem(isShort ? 3 : 6));
    const endings = isShort ? ([""] as const) : (["", "s", "ing", "ed", "er", "ness"] as const);
    const words = stems.map((stem) => `${stem}${pick(endings)}`);
    const typed = words.join(sign);
    canaries.push({ stems, typed, audience, place });
    return typed;
  };
  /** A door's code, a plate or another number that somebody has. */
  const markNumber = (audience: Audience, place: string): string => {
    const digits = Array.from({ length: 12 }, () => Math.floor(random() * 10)).join("");
    canaries.push({ stems: [digits], typed: digits, audience, place });
    return digits;
  };
  const markPhone = (audience: Audience, place: string): string => {
    const area = 200 + Math.floor(random() * 800);
    const line = String(100 + Math.floor(random() * 100)).padStart(4, "0");
    const typed = `${area}-555-${line}`;
    if (given.has(typed)) return markPhone(audience, place);
    given.add(typed);
    canaries.push({ stems: [typed, `${area}555${line}`], typed, audience, place });
    return typed;
  };
  const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const narrow = (audience: Audience): Audience =>
    audience === "public" ? pick(["public", "residents", "house"]) : pick([audience, "house"]);

  const files = new Map<string, string | CanaryPicture>([["_data/home.yaml", homeYaml]]);
  let folderOfPictures = "policies";
  const writeSection = (audience: Audience, inherited: Audience, level: number): string => {
    const place = (name: string) => `${audience} section, ${name}`;
    const word = (name: string) => mark(audience, place(name));
    const name = (name: string) => mark(audience, place(name), "-", 6);
    const attributes = [
      random() < 0.5 ? `#${name("id")}` : "",
      audience === inherited ? "" : `audience=${audience}`,
      random() < 0.5 ? `words="${word("search words")}, plain"` : "",
    ].filter(Boolean);
    const parts = [
      `${"#".repeat(level)} ${capital(word("heading"))} and more${attributes.length > 0 ? ` {${attributes.join(" ")}}` : ""}`,
      `This says ${word("text")} in a sentence that goes on for a while, in plain words.`,
    ];
    const extras = [
      () => `- one ${word("list")}\n- two`,
      () => `| ${word("table head")} | b |\n|---|---|\n| ${word("table cell")} | d |`,
      () =>
        `See [${word("link words")}](https://${mark(audience, place("link host"), "-", 3)}.example.net/${name("link path")} "${word("link title")}").`,
      () => `The code is ${markNumber(audience, place("code"))}.`,
      () => `Call ${markPhone(audience, place("phone"))} at night.`,
      () => `Type \`${word("code")}\`, *${word("emphasis")}* or **${word("strong")}**.`,
      () => `> ${word("quotation")}`,
      () => `<b title="${word("raw HTML")}">x</b>`,
      () => {
        const picture = name("picture name");
        files.set(`${folderOfPictures}/${picture}.jpg`, {
          inside: word("EXIF"),
          shade: files.size % 256,
        });
        return `![What ${word("picture words")} shows](${picture}.jpg)`;
      },
    ];
    for (const extra of extras) if (random() < 0.5) parts.push(extra());
    if (level < 4 && random() < 0.4) {
      parts.push(writeSection(narrow(audience), audience, level + 1));
    }
    return parts.join("\n\n");
  };
  const writeDocument = (folder: "policies" | "neighbors"): void => {
    folderOfPictures = folder;
    const audience: Audience =
      folder === "neighbors" ? "public" : pick(["public", "residents", "house"]);
    const word = (place: string) => mark(audience, `${audience} document, ${place}`);
    const address = (place: string) => mark(audience, `${audience} document, ${place}`, "-", 6);
    const name =
      audience === "public" && random() < 0.3 ? `plain-${files.size}` : address("file name");
    const sections = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      writeSection(narrow(audience), audience, 2),
    );
    files.set(
      `${folder}/${name}.md`,
      `---
title: ${capital(word("title"))} page
summary: About ${word("summary")} and the rest.
audience: ${audience}
${random() < 0.3 ? `slug: ${address("slug")}\n` : ""}version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
approvedBy: ${capital(word("approver"))}
changes:
  - version: "1.0"
    date: 2026-01-05
    summary: Adds ${word("change")}.
---

An introduction with ${word("introduction")} in it.

${sections.join("\n\n")}
`,
    );
  };

  const residents = (place: string) => mark("residents", place);
  const house = (place: string) => mark("house", place);
  /** What is said of one fact by each seed, and the entries of each list. */
  const said = {
    meetingPlace: [] as string[],
    schedule: [] as string[],
    resources: [] as string[],
    address: [] as string[],
    evacuation: [] as string[],
    naloxone: [] as string[],
    staff: [] as string[],
    evidence: [] as string[],
  };
  const writeFacts = (): void => {
    if (random() < 0.7) {
      said.schedule.push(
        `  - day: monday\n    start: 7 pm\n    what: ${residents("schedule")} night\n    place: ${residents("schedule, place")}\n`,
      );
    }
    if (random() < 0.7) {
      const host = mark("residents", "resource host", "-", 3);
      said.resources.push(
        `  - group: ${residents("resource group")}\n    name: ${residents("resource")}\n    about: Gives ${residents("resource, about")}.\n    url: https://${host}.example.org/\n    checked: 2026-02-01\n`,
      );
    }
    said.meetingPlace.push(residents("fact, meeting place"));
    said.address.push(house("house fact, address"));
    said.evacuation.push(house("house fact, evacuation"));
    said.naloxone.push(house("house fact, naloxone"));
    said.staff.push(`  - name: ${house("house fact, staff")}\n    phone: 602-555-0199\n`);
    said.evidence.push(house("evidence"));
    files.set(
      `policies/${mark("house", "stray file", "-", 6)}.pdf`,
      `%PDF-1.4\n(${house("stray PDF text")}) Tj\n`,
    );
  };
  for (const seed of seeds) {
    random = createRandom(seed);
    const documents = 1 + Math.floor(random() * 4);
    for (let count = 0; count < documents; count += 1) writeDocument("policies");
    if (random() < 0.5) writeDocument("neighbors");
    writeFacts();
  }

  const { schedule, resources, staff } = said;
  if (schedule.length > 0) files.set("_data/schedule.yaml", `week:\n${schedule.join("")}`);
  if (resources.length > 0) files.set("_data/resources.yaml", `list:\n${resources.join("")}`);
  files.set(
    "_data/home.yaml",
    homeYaml.replace("place: Living room", `place: Room ${said.meetingPlace.join(" ")}`),
  );
  files.set(
    "_data/house.yaml",
    `address: 7 ${said.address.join(" ")} Street\nevacuation: By the ${said.evacuation.join(" ")}\nnaloxonePlace: In the ${said.naloxone.join(" ")}\nstaff:\n${staff.join("")}`,
  );
  files.set(
    "_data/evidence.yaml",
    `house:\n  - rule: 2.F.17.b\n    where: Behind the ${said.evidence.join(" ")}\n    checked: 2026-02-01\n`,
  );
  return { files, canaries };
}

/**
 * Writes a home's files.
 *
 * @param folder an empty folder
 * @param files their texts and bytes
 */
export async function writeHome(folder: string, files: CanaryHome["files"]): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const isText = typeof content === "string";
    await writeFile(join(folder, file), isText ? content : await takePicture(content));
  }
}

function takePicture({ inside, shade }: CanaryPicture): Promise<Buffer> {
  const background = { r: shade, g: 90, b: 40 };
  return sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .withExif({ IFD0: { ImageDescription: inside, Copyright: inside } })
    .jpeg()
    .toBuffer();
}
