import { posix } from "node:path";
import { writeTarget } from "../../../content/files/write-target.ts";
import { readWrittenPath } from "../../../content/files/written-path.ts";
import { memoize } from "../../../content/memoize.ts";
import { fixedAddresses } from "../../../documents/addresses.ts";
import { type Document, type Home, listAllSections } from "../../../documents/document.ts";
import type { ResolvedLink } from "../../../documents/resolve-link.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findNearest } from "../../../text/find-nearest.ts";
import { createSlug } from "../../../text/fold-text.ts";
import type { HomeRule } from "../../rule.ts";
import type { ReadLink } from "../../sources/text-blocks.ts";
import { type Asking, tellOnce } from "../../tell-once.ts";
import { type Followed, followLinks, isAudienceLost, isEmpty } from "../follow-links.ts";
import { nameMissingPage } from "../missing-pages.ts";

/** Follows every link in the text, and tells where one leads nowhere. */
export const linkBroken: HomeRule = {
  kind: "home",
  name: "link/broken",
  severity: "error",
  looksFor: "A link to a page or section that does not exist, or that is published nowhere.",
  why: "Readers who follow it come to no page, and may think that the home has nothing to say on it.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const around = { home, unread: new Set(home.unread), faulty: listFaulty(home) };
    const links = followLinks(home);
    return [
      ...tellOnce(links.flatMap((followed) => findMissing(followed, around))),
      ...links.flatMap((followed) => findUnpublished(followed, home)),
    ];
  },
};

interface Around {
  readonly home: Home;
  /** The files that nothing reads. */
  readonly unread: ReadonlySet<string>;
  /** The files with an error of their own. */
  readonly faulty: ReadonlySet<string>;
}

function listFaulty({ findings }: Home): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
}

/** A link to a page or section that is not there, which others may lead to as well. */
function findMissing({ link, document, resolved }: Followed, around: Around): readonly Asking[] {
  const { place, href } = link;
  if (resolved.kind === "noSuchSection") {
    const wanted = `${resolved.document.file}#${resolved.id}`;
    return [{ wanted, place, describe: () => describeNoSuchSection(link, resolved, document) }];
  }
  if (resolved.kind !== "noSuchPage" || isEmpty(link)) return [];
  const unread = findUnread(href, document, around.unread);
  // What keeps the site from being made is told at the file itself, not at the links to it.
  if (unread !== undefined && around.faulty.has(unread)) return [];
  const wanted = nameMissingPage(href, document.file);
  return [
    {
      wanted,
      place,
      describe: () =>
        describeNoSuchPage(link, { ...resolved, wanted, unread, document, home: around.home }),
    },
  ];
}

/** A link without an address, or to a document that has no page. */
function findUnpublished({ link, resolved }: Followed, home: Home): readonly Finding[] {
  if (isEmpty(link)) return [describeEmpty(link)];
  if (resolved.kind !== "unpublished" || link.audience === "house") return [];
  return isAudienceLost(resolved.document, home)
    ? []
    : [describeUnpublished(link, resolved.document)];
}

function describeEmpty({ place, text }: ReadLink): Finding {
  return createFinding(linkBroken, place, {
    message: say`There is no address behind ${asTyped(text.slice(0, 60))}, so this link leads nowhere.`,
    fix: "Write it between the parentheses, such as [Grievance policy](grievance-policy.md), or take the brackets and parentheses out.",
  });
}

/** The file a link leads to, where it is there and nothing reads it. */
function findUnread(
  href: string,
  { file }: Document,
  unread: ReadonlySet<string>,
): string | undefined {
  const written = readWrittenPath(file, href);
  return written.kind === "file" ? written.paths.find((path) => unread.has(path)) : undefined;
}

/** A page that is not there, as far as it is known. */
interface MissingPage {
  readonly target: string;
  /** The file it would be, where the address tells. */
  readonly wanted: string;
  readonly unread: string | undefined;
  readonly document: Document;
  readonly home: Home;
}

function describeNoSuchPage(
  { href, place }: ReadLink,
  { target, wanted, unread, document, home }: MissingPage,
): Finding {
  if (/%7b%7b|\{\{/i.test(href)) {
    return createFinding(linkBroken, place, {
      message: "A fact cannot be the address of a link, so this leads nowhere.",
      fix: "Write the reference by itself, such as {{ home.outside.affiliate.url }}: it becomes a link.",
    });
  }
  if (/\.(?:jpe?g|png|webp|gif|heic|svg|tiff?|avif|bmp)$/i.test(target)) {
    return createFinding(linkBroken, place, {
      message: "A link cannot lead to a picture: visitors would find no page there.",
      fix: `To show the picture here, write ! straight before the bracket: ![What it shows](${writeTarget(target)})`,
    });
  }
  if (unread !== undefined) {
    return createFinding(linkBroken, place, {
      message: say`${asTyped(unread)} is not published, since the site reads no files of its kind, so this link leads nowhere.`,
      fix: "Copy what visitors need into a document whose name ends in .md, and link to that.",
    });
  }
  const isFile = !target.startsWith("/") && /\.md$/i.test(target);
  const nearest = target.startsWith("/")
    ? findNearest(target, fixedAddresses.keys())
    : findNearestFile(target, document, home);
  const meant = nearest === undefined ? undefined : `Did you mean “${nearest}”?`;
  if (isFile) {
    const back =
      "put the document back, which git can do, or take the link out and keep its words.";
    return createFinding(linkBroken, place, {
      message: `There is no document ${wanted.slice(0, 80)}, so this link leads nowhere. It was deleted or renamed, or the link is mistyped.`,
      fix:
        meant === undefined ? `If it was deleted, ${back}` : `${meant} If it was deleted, ${back}`,
    });
  }
  return createFinding(linkBroken, place, {
    message: say`There is no page ${asTyped(target.slice(0, 80))}, so this link leads nowhere.`,
    fix:
      meant ?? "Link to a document by its file, such as grievance-policy.md, seen from this one.",
  });
}

/** The nearest file, written as a link from the document to it. */
function findNearestFile(target: string, document: Document, home: Home): string | undefined {
  const names = listNames(home);
  const name = nameOf(target);
  const slug = slugOf(name);
  const nearest = names.looked < mostLooked ? findNearest(name, names.byName.keys()) : undefined;
  names.looked += 1;
  const file =
    (slug === "" ? undefined : names.bySlug.get(slug)) ?? names.byName.get(nearest ?? "");
  return file === undefined
    ? undefined
    : writeTarget(posix.relative(posix.dirname(document.file), file));
}

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

const slugOf = (name: string) => createSlug(name.replace(/\.\w+$/, ""));

/** The names of a home's documents, and how often a likeness was looked for among them. */
interface DocumentNames {
  readonly byName: ReadonlyMap<string, string>;
  readonly bySlug: ReadonlyMap<string, string>;
  looked: number;
}

const listNames = memoize((home: Home): DocumentNames => {
  const files = home.documents.map(({ file }) => file).toReversed(); // the first of a name counts
  return {
    byName: new Map(files.map((file) => [nameOf(file), file])),
    bySlug: new Map(files.map((file) => [slugOf(nameOf(file)), file])),
    looked: 0,
  };
});

function describeNoSuchSection(
  { place }: ReadLink,
  { document: target, id }: Extract<ResolvedLink, { kind: "noSuchSection" }>,
  document: Document,
): Finding {
  const where = target === document ? "this document" : target.file;
  const nearest = findNearestSection(id, target);
  const missing = target.type?.sections.find((definition) => definition.id === id);
  if (nearest === undefined && missing !== undefined) {
    const title = missing.titles[target.language][0];
    return createFinding(linkBroken, place, {
      message: say`There is no section ${asTyped(title)} in ${where}, so this link leads nowhere.`,
      fix: `Write that section: add a heading “## ${title}” in ${where}.`,
    });
  }
  return createFinding(linkBroken, place, {
    message: `There is no section “#${id.slice(0, 60)}” in ${where}, so this link leads nowhere.`,
    fix:
      nearest === undefined
        ? `Put {#an-id} after the heading in ${where} that is meant, and link to that.`
        : `Did you mean “#${nearest}”?`,
  });
}

/** Looking for what was meant takes long in a long document; who mended some knows how. */
function findNearestSection(id: string, target: Document): string | undefined {
  const looked = listLooked(target);
  if (looked.has(id) || looked.size >= mostLooked) return looked.get(id);
  const known = listAllSections(target).map((section) => section.id);
  const nearest = findNearest(id, known) ?? known.find((other) => other.endsWith(`-${id}`));
  looked.set(id, nearest);
  return nearest;
}

const listLooked = memoize((_: Document) => new Map<string, string | undefined>());

const mostLooked = 50;

function describeUnpublished({ place }: ReadLink, target: Document): Finding {
  return createFinding(linkBroken, place, {
    message: `${target.file} is for the house only and has no page, so this link leads nowhere.`,
    fix: "Say here what the reader needs to know, and take the link out.",
  });
}
