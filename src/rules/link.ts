import { posix } from "node:path";
import { isNarrower } from "../content/audience.ts";
import { writeTarget } from "../content/files/write-target.ts";
import { readWrittenPath } from "../content/files/written-path.ts";
import { fixedAddresses } from "../documents/addresses.ts";
import { type Document, type Home, listSections } from "../documents/document.ts";
import { identifyingRules } from "../documents/identifying-rules.ts";
import { createLinkResolver, type ResolvedLink } from "../documents/resolve-link.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { findNearest } from "../text/find-nearest.ts";
import { createSlug, foldText } from "../text/fold-text.ts";
import { writePlainSpaces } from "../text/odd-spaces.ts";
import type { HomeCheck } from "./check.ts";
import { listMissingDocuments } from "./document/list-missing-documents.ts";
import { nameMissingPage } from "./missing-pages.ts";
import { type Asking, tellOnce } from "./tell-once.ts";
import { listLinks, listTextBlocks, type ReadLink } from "./text-blocks.ts";

const broken: Rule = {
  name: "link/broken",
  severity: "error",
  looksFor: "A link to a page or section that does not exist, or that is published nowhere.",
};

const unsafe: Rule = {
  name: "link/unsafe",
  severity: "error",
  looksFor: "A link that could run a program, or whose page anyone on the way could change.",
};

const narrowerAudience: Rule = {
  name: "link/narrower-audience",
  severity: "error",
  looksFor:
    "A link whose address would show readers the home's own words for what they may not read.",
};

const unclearText: Rule = {
  name: "link/unclear-text",
  severity: "warning",
  looksFor: "A link whose words do not say where it leads, such as “click here”.",
};

/** Follows every link in the text. */
export const checkLink: HomeCheck = {
  rules: [broken, unsafe, narrowerAudience, unclearText],
  findInHome: (home) => {
    const resolve = createLinkResolver(home);
    const told = listMissingDocuments(home);
    const around = { home, unread: new Set(home.unread), faulty: listFaulty(home) };
    const links = home.documents.flatMap((document) =>
      listLinks(document).map((link) => ({
        link,
        document,
        resolved: resolve(link.href, { document, audience: link.audience }),
      })),
    );
    return [
      ...tellOnce(
        links
          .flatMap((followed) => findMissing(followed, around))
          .filter(({ wanted }) => !told.has(wanted)),
      ),
      ...links.flatMap(({ link, resolved }) => [
        ...(isEmpty(link) ? [describeEmpty(link)] : describeLink(link, resolved, home)),
        ...findUnclearText(link),
      ]),
      ...home.documents.flatMap(findRefusedLinks),
    ];
  },
};

interface Followed {
  readonly link: ReadLink;
  readonly document: Document;
  readonly resolved: ResolvedLink;
}

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

function describeLink(link: ReadLink, resolved: ResolvedLink, home: Home): readonly Finding[] {
  switch (resolved.kind) {
    case "unpublished":
      return link.audience === "house" || isAudienceLost(resolved.document, home)
        ? []
        : [describeUnpublished(link, resolved.document)];
    case "unsafe":
      return [describeUnsafe(link, resolved.scheme)];
    case "document":
      return isAudienceLost(resolved.document, home) ? [] : describeNarrower(link, resolved);
    default:
      return [];
  }
}

/** No address, or blanks alone: browsers would lead back to the page itself. */
function isEmpty({ href }: ReadLink): boolean {
  return /^#?$/.test(writePlainSpaces(href.replace(/%20|%C2%A0/gi, " ")));
}

function describeEmpty({ place, text }: ReadLink): Finding {
  return createFinding(broken, place, {
    message: `There is no address behind “${text.slice(0, 60)}”, so this link leads nowhere.`,
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

/** A document nobody may read only because something in it is at fault is reported as that. */
function isAudienceLost({ file, isAudienceInDoubt }: Document, { findings }: Home): boolean {
  return (
    isAudienceInDoubt ||
    findings.some(
      (finding) => finding.file === file && finding.rule === identifyingRules.audienceMissing.name,
    )
  );
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
    return createFinding(broken, place, {
      message: "A fact cannot be the address of a link, so this leads nowhere.",
      fix: "Write the reference by itself, such as {{ home.outside.affiliate.url }}: it becomes a link.",
    });
  }
  if (/\.(?:jpe?g|png|webp|gif|heic|svg|tiff?|avif|bmp)$/i.test(target)) {
    return createFinding(broken, place, {
      message: "A link cannot lead to a picture: visitors would find no page there.",
      fix: `To show the picture here, write ! straight before the bracket: ![What it shows](${writeTarget(target)})`,
    });
  }
  if (unread !== undefined) {
    return createFinding(broken, place, {
      message: `“${unread}” is not published, since the site reads no files of its kind, so this link leads nowhere.`,
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
    return createFinding(broken, place, {
      message: `There is no document ${wanted.slice(0, 80)}, so this link leads nowhere. It was deleted or renamed, or the link is mistyped.`,
      fix:
        meant === undefined ? `If it was deleted, ${back}` : `${meant} If it was deleted, ${back}`,
    });
  }
  return createFinding(broken, place, {
    message: `There is no page “${target.slice(0, 80)}”, so this link leads nowhere.`,
    fix:
      meant ?? "Link to a document by its file, such as grievance-policy.md, seen from this one.",
  });
}

/** The nearest file, written as a link from the document to it. */
function findNearestFile(target: string, document: Document, home: Home): string | undefined {
  const names = recallNames(home);
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

const namesOfHomes = new WeakMap<Home, DocumentNames>();

function recallNames(home: Home): DocumentNames {
  const known = namesOfHomes.get(home);
  if (known !== undefined) return known;
  const files = home.documents.map(({ file }) => file).toReversed(); // the first of a name counts
  const names = {
    byName: new Map(files.map((file) => [nameOf(file), file])),
    bySlug: new Map(files.map((file) => [slugOf(nameOf(file)), file])),
    looked: 0,
  };
  namesOfHomes.set(home, names);
  return names;
}

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
    return createFinding(broken, place, {
      message: `There is no section “${title}” in ${where}, so this link leads nowhere.`,
      fix: `Write that section: add a heading “## ${title}” in ${where}.`,
    });
  }
  return createFinding(broken, place, {
    message: `There is no section “#${id.slice(0, 60)}” in ${where}, so this link leads nowhere.`,
    fix:
      nearest === undefined
        ? `Put {#an-id} after the heading in ${where} that is meant, and link to that.`
        : `Did you mean “#${nearest}”?`,
  });
}

/** Looking for what was meant takes long in a long document; who mended some knows how. */
function findNearestSection(id: string, target: Document): string | undefined {
  const looked = nearestSections.get(target) ?? new Map<string, string | undefined>();
  nearestSections.set(target, looked);
  if (looked.has(id) || looked.size >= mostLooked) return looked.get(id);
  const known = listSections(target).map((section) => section.id);
  const nearest = findNearest(id, known) ?? known.find((other) => other.endsWith(`-${id}`));
  looked.set(id, nearest);
  return nearest;
}

const nearestSections = new WeakMap<Document, Map<string, string | undefined>>();
const mostLooked = 50;

function describeUnpublished({ place }: ReadLink, target: Document): Finding {
  return createFinding(broken, place, {
    message: `${target.file} is for the house only and has no page, so this link leads nowhere.`,
    fix: "Say here what the reader needs to know, and take the link out.",
  });
}

function describeUnsafe({ place, href }: ReadLink, scheme: string): Finding {
  if (scheme.length === 1 || scheme === "file") {
    return createFinding(unsafe, place, {
      message: "This link leads to a place on your own computer, which nobody else can reach.",
      fix: "Link to a document by its file, such as grievance-policy.md, seen from this one.",
    });
  }
  return scheme === "http"
    ? createFinding(unsafe, place, {
        message: "This link starts with http:, so anyone on the way could read or change the page.",
        fix: `Try the same address with https: ${href.slice(0, 80).replace(/^http:/i, "https:")}`,
      })
    : createFinding(unsafe, place, {
        message: `A link that starts with “${scheme.slice(0, 20)}” is not safe to follow, or does not work for every reader.`,
        fix: "Link to a page with https:, to a phone with tel: or sms:, or to an address with mailto:.",
      });
}

/** An address made of the registry's own words tells a reader nothing that is not public. */
function describeNarrower(
  { place, audience }: ReadLink,
  { document, section, audience: target }: Extract<ResolvedLink, { kind: "document" }>,
): readonly Finding[] {
  if (!isNarrower(target, audience)) return [];
  const isDocumentKnown = document.type !== undefined && document.slug === document.type.id;
  const isSectionKnown = section === undefined || section.id === section.definition?.id;
  if (isDocumentKnown && isSectionKnown) return [];
  return [
    createFinding(narrowerAudience, place, {
      message: `This text is for ${audience}, and the link leads to what is for ${target} only. Its address is made of the home's own words, so everyone would read those.`,
      fix: "Link to the document as a whole, to a section the project knows, or to /residents/.",
    }),
  ];
}

const unclearWords = new Set(
  [
    "click here",
    "here",
    "this",
    "this link",
    "link",
    "this page",
    "more",
    "read more",
    "click",
  ].map(foldText),
);

function findUnclearText({ text, place }: ReadLink): readonly Finding[] {
  const isEmpty = text === "";
  if (!isEmpty && !unclearWords.has(foldText(text))) return [];
  return [
    createFinding(unclearText, place, {
      message: isEmpty
        ? "This link has no words, so nobody can see it or hear where it leads."
        : `“${text}” does not say where the link leads, and people who listen to a page often hear its links alone.`,
      fix: "Make the link of the words that name the page, such as [Grievance policy](grievance-policy.md).",
    }),
  ];
}

const refusedPattern = /\]\([\s<]*(javascript|vbscript|file|data):/gi;

/** The markdown reader leaves links that run programs as words; nobody meant them to stand there. */
function findRefusedLinks(document: Document): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    if (!words.includes("](")) return [];
    return [...words.matchAll(refusedPattern)].map((match) =>
      createFinding(unsafe, placeAt(match.index, match[0]), {
        message: `A link that starts with “${match[1]}:” is never followed; visitors would read it as words.`,
        fix: "Link to a page with https:, or take it out.",
      }),
    );
  });
}
