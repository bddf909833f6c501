import { parseYaml } from "../../content/parse-yaml.ts";
import { splitFrontMatter } from "../../content/split-front-matter.ts";
import { recallFacts } from "../../content/versions/facts-of-then.ts";
import type { KeptVersion } from "../../content/versions/kept-version.ts";
import type { Document, Home } from "../../documents/document.ts";
import {
  compareSections,
  foldSigns,
  type SectionChange,
} from "../../documents/versions/compare-sections.ts";
import { readVersionWith } from "../../documents/versions/list-versions.ts";
import {
  readToldSections,
  type ToldParagraph,
  type ToldSection,
} from "../../documents/versions/told-sections.ts";

/** The first thing in a policy that says something else than it did. */
export type FoundChange = {
  /** Where it stands in the policy's text now, counted from 0; none for what is gone or in front matter. */
  readonly lines: ToldParagraph["lines"];
  /** The key of the front matter that says it, where one does. */
  readonly key?: "title" | "summary" | undefined;
} & (
  | { readonly kind: "added" | "removed" | "moved"; readonly title: string }
  /** The first words that differ, with some of those around them. */
  | { readonly kind: "words"; readonly before: string; readonly after: string }
);

/**
 * Finds the first thing that a policy says otherwise than a version of it that was kept. Facts are told as they
 * were then in both, so that a number that has changed since is no change of the policy.
 *
 * @param home the home
 * @param document the policy as it is
 * @param kept the version that it says it is
 */
export function findFirstChange(
  home: Home,
  document: Document,
  kept: KeptVersion,
): FoundChange | undefined {
  if (isTypedTheSame(home, document, kept)) return undefined;
  const then = recallFacts(kept, home.facts.table);
  const before = readVersionWith(home.facts)(kept);
  const changes = compareSections(
    readToldSections(before, then, "house"),
    readToldSections(document, then, "house"),
  );
  const [first] = changes.filter(({ kind }) => kind !== "same");
  return first && describeFirst(first);
}

/** Most policies are what was kept but for their dates: that shows without reading the old text as Markdown. */
function isTypedTheSame(home: Home, { file, written }: Document, kept: KeptVersion): boolean {
  if (home.texts.get(file) === kept.text) return true;
  const { body, yaml = "", yamlLineOffset } = splitFrontMatter(kept.file, kept.text);
  if (body !== written.source.lines.join("\n")) return false;
  const before = Object(parseYaml(kept.file, yaml, yamlLineOffset).value);
  const after = Object(written.frontMatter.value);
  return ["title", "summary"].every((key) => Reflect.get(before, key) === Reflect.get(after, key));
}

function describeFirst(change: SectionChange): FoundChange {
  if (change.kind === "added" || change.kind === "removed") {
    const { title } = change.kind === "added" ? change.after : change.before;
    const lines = change.kind === "added" ? title.lines : undefined;
    return { kind: change.kind, title: title.words.join(" "), lines };
  }
  const { before, after } = change;
  const isOfDocument = after.id === "" && after.around === undefined;
  if (join([before.title]) !== join([after.title])) {
    const words = findWords([before.title], [after.title]);
    return { ...words, key: isOfDocument ? "title" : undefined };
  }
  if (join(before.paragraphs) === join(after.paragraphs)) {
    return { kind: "moved", title: after.title.words.join(" "), lines: after.title.lines };
  }
  const words = findWords(before.paragraphs, after.paragraphs);
  if (words.lines !== undefined) return words;
  return isOfDocument ? { ...words, key: "summary" } : { ...words, lines: endOf(after) };
}

const join = (paragraphs: readonly ToldParagraph[]) =>
  paragraphs.flatMap(({ words }) => words.map(foldSigns)).join(" ");

/** Where words are gone from the end of a section, its last paragraph is what is left. */
function endOf({ title, paragraphs }: ToldSection): ToldParagraph["lines"] {
  return paragraphs.at(-1)?.lines ?? title.lines;
}

/** Enough to find the place by, and no more than a line. */
const wordsBefore = 3;
const wordsAfter = 5;

function findWords(before: readonly ToldParagraph[], after: readonly ToldParagraph[]) {
  const old = before.flatMap(({ words }) => words);
  const now = after.flatMap((paragraph) => paragraph.words.map((word) => ({ word, paragraph })));
  const differs = now.findIndex(
    ({ word }, index) => foldSigns(word) !== foldSigns(old[index] ?? ""),
  );
  const at = differs === -1 ? now.length : differs;
  return {
    kind: "words" as const,
    before: cutAround(old, at),
    after: cutAround(
      now.map(({ word }) => word),
      at,
    ),
    lines: now[at]?.paragraph.lines,
  };
}

function cutAround(words: readonly string[], at: number): string {
  const start = Math.max(0, at - wordsBefore);
  const end = at + wordsAfter;
  const cut = words.slice(start, end).join(" ");
  return `${start > 0 ? "… " : ""}${cut}${end < words.length ? " …" : ""}`.trim();
}
