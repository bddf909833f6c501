import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { onePixel } from "./create-home.ts";

/** Something put into a home by chance. */
export interface RandomThing {
  /** Its path below the content folder. */
  readonly path: string;
  readonly kind: "file" | "link" | "folder" | "pipe";
  readonly bytes: Uint8Array;
}

const stems = [
  ...["pets", "Pets", "house rules", "grievance-policy", "Grievance Policy", "index", "con"],
  ...[
    "🏠",
    "住",
    "caf\u00E9",
    "cafe\u0301",
    "a\u202Eb",
    "a\nb",
    "a\\b",
    "50%",
    "a%20b",
    "rules #2",
  ],
  ...[
    "why?",
    "home",
    "Home",
    "house",
    "standard",
    "README",
    ".pets",
    "._pets",
    "~$pets",
    "pets (1)",
  ],
  ...["copy of pets", "a:b", "-rf", "__proto__", "x".repeat(200), "...", "pets\u00a0two", "\u200b"],
];
const endings = [
  ...[".md", ".MD", ".markdown", ".md.txt", ".md ", ".yaml", ".yml", ".YAML", ".yaml.txt", ".docx"],
  ...[".png", ".PNG", ".jpg", ".webp", ".heic", ".gif", ".pdf", "", ".", ".orig", ".json", ".svg"],
];
const folders = [
  ...["_data", "policies", "neighbors", "policies/old", "policies/a b", "neighbors/x.md"],
  ...["_data/profiles", "policy", "Policies", "data", "docs", ""],
];

const document =
  "---\ntitle: Pets\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-02-05\n---\n\n## Dogs\n\nNo dogs.\n";

const texts = [
  ...[document, document.replace("Pets", "Pe\u0007ts\u2028two"), document.replaceAll("\n", "\r")],
  ...[`\uFEFF${document}`, document.replace("No dogs.", "![Dogs](dogs.png) and [rules](a b.md)")],
  ...[document.replace("No dogs.", "[x](%2e%2e%2f%2e%2e%2fx.md) ![The dog](p%00.png)")],
  ...[document.replace("Pets", '"\\ud83d"'), document.replace("dogs", "d\uFEFFo\uFFFDg\u0092s")],
  ...["", "---\n", "x", "name: Harbor House\n", "a: [", "{\\rtf1", "<!doctype html>"],
];

const bytes = fc.oneof(
  fc.constantFrom(...texts.map((text) => new TextEncoder().encode(text))),
  fc.constantFrom(...texts.slice(0, 3).map((text) => new Uint8Array(Buffer.from(text, "utf16le")))),
  fc.constantFrom(...texts.slice(0, 3).map((text) => new Uint8Array(Buffer.from(text, "latin1")))),
  fc.constantFrom(onePixel, onePixel.subarray(0, 40), new Uint8Array()),
  fc.uint8Array({ maxLength: 60 }),
);

const path = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...stems), fc.constantFrom(...endings))
  .map(([folder, stem, ending]) => `${folder === "" ? "" : `${folder}/`}${stem}${ending}`);

/** What may be put into a home: a few things, each with any name, in any place, with any bytes. */
export const randomThings: fc.Arbitrary<readonly RandomThing[]> = fc.array(
  fc.record({
    path,
    kind: fc.constantFrom("file", "file", "file", "file", "link", "folder", "pipe"),
    bytes,
  }),
  { minLength: 1, maxLength: 12 },
);

/**
 * Puts things into a home. One whose place is taken, or whose name the disk does not allow, is left out.
 *
 * @param home the content folder
 * @param things what to put there
 * @returns the paths of those that are there now
 */
export function putThings(home: string, things: readonly RandomThing[]): readonly string[] {
  return things.flatMap((thing) => {
    const place = join(home, thing.path);
    if (!place.startsWith(home) || existsSync(place)) return [];
    try {
      mkdirSync(dirname(place), { recursive: true });
      putThing(place, thing);
      return lstatSync(place) === undefined ? [] : [thing.path];
    } catch {
      return []; // a file stands where a folder should be
    }
  });
}

function putThing(place: string, { kind, bytes: content }: RandomThing): void {
  if (kind === "file") writeFileSync(place, content);
  else if (kind === "folder") mkdirSync(place);
  else if (kind === "link") symlinkSync("../../etc", place);
  else execFileSync("mkfifo", ["--", place]);
}
