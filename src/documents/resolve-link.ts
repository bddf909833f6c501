import { type Audience, isNarrower } from "../content/audience.ts";
import { readWrittenPath } from "../content/files/written-path.ts";
import { memoize } from "../content/memoize.ts";
import { findDocumentAddress, findSectionAddress, fixedAddresses } from "./addresses.ts";
import { type Document, type Home, listAllSections, type Section } from "./document.ts";
import { nameFollowedFile } from "./in-force.ts";

/** Where a link leads, or why it leads nowhere. */
export type ResolvedLink =
  /** Away from the site, or to a phone or mail program. */
  | { readonly kind: "outside"; readonly address: string }
  /** To a fixed page of the site. */
  | { readonly kind: "page"; readonly address: string; readonly audience: Audience }
  /** To a document, or a section in one. */
  | {
      readonly kind: "document";
      readonly address: string;
      readonly document: Document;
      readonly section: Section | undefined;
      readonly audience: Audience;
    }
  /** To a document or section that has no page on the web. */
  | { readonly kind: "unpublished"; readonly document: Document }
  | { readonly kind: "noSuchPage"; readonly target: string }
  | { readonly kind: "noSuchSection"; readonly document: Document; readonly id: string }
  /** With a scheme that is not safe to follow, such as javascript: or http:. */
  | { readonly kind: "unsafe"; readonly scheme: string };

/** Where a link stands: its document, and who reads the text around it. */
export interface LinkOrigin {
  readonly document: Document;
  readonly audience: Audience;
}

const safeSchemes = new Set(["https", "mailto", "tel", "sms"]);

/**
 * Makes a function that follows the links of a home's documents. A link may name a file
 * (`grievance-policy.md#outside-help`), a section of its own document (`#outside-help`) or an
 * address of the site (`/neighbors/contact/`).
 *
 * @param home the home whose documents can be linked to
 */
export function createLinkResolver(home: Pick<Home, "documents">) {
  const byFile = new Map(
    home.documents.map((document) => [nameFollowedFile(document.file), document]),
  );
  const byAddress = new Map(
    home.documents.flatMap((document) =>
      (["public", "residents"] as const).flatMap((audience) => {
        const address = findDocumentAddress(document, audience);
        return address === undefined ? [] : [[address, document] as const];
      }),
    ),
  );

  return (href: string, origin: LinkOrigin): ResolvedLink => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
      return safeSchemes.has(scheme)
        ? { kind: "outside", address: href }
        : { kind: "unsafe", scheme };
    }
    if (href.startsWith("//")) return { kind: "unsafe", scheme: "//" };
    const [written = "", id = ""] = href.split("#", 2).map(decode);
    const path = written.normalize("NFC");
    if (path === "") return resolveDocument(origin.document, id, origin);
    const document =
      (path.startsWith("/") ? byAddress.get(withSlash(path)) : undefined) ??
      findByFile(byFile, origin.document.file, href);
    if (document !== undefined) return resolveDocument(document, id, origin);
    const audience = fixedAddresses.get(withSlash(path));
    if (!path.startsWith("/") || audience === undefined) {
      return { kind: "noSuchPage", target: path };
    }
    return {
      kind: "page",
      address: `${withSlash(path)}${id === "" ? "" : `#${id}`}`,
      audience,
    };
  };
}

function resolveDocument(document: Document, id: string, origin: LinkOrigin): ResolvedLink {
  const section = listSectionsById(document).get(id);
  if (id !== "" && section === undefined) return { kind: "noSuchSection", document, id };
  const audience = section?.audience ?? document.audience;
  const address = findTargetAddress(document, section, origin);
  if (address === undefined) return { kind: "unpublished", document };
  return { kind: "document", address, document, section, audience };
}

/** A document may have as many links as sections. */
const listSectionsById = memoize(
  (document: Document): ReadonlyMap<string, Section> =>
    new Map(listAllSections(document).map((section) => [section.id, section])),
);

/** A section of the same document is reached in the page itself, if its reader may see it there. */
function findTargetAddress(
  document: Document,
  section: Section | undefined,
  origin: LinkOrigin,
): string | undefined {
  if (section === undefined) {
    return (
      findDocumentAddress(document, origin.audience === "public" ? "public" : "residents") ??
      findDocumentAddress(document, "residents")
    );
  }
  if (document === origin.document && !isNarrower(section.audience, origin.audience)) {
    return `#${section.id}`;
  }
  return findSectionAddress(document, section);
}

function findByFile(
  byFile: ReadonlyMap<string, Document>,
  from: string,
  href: string,
): Document | undefined {
  const written = readWrittenPath(from, href);
  if (written.kind !== "file") return undefined;
  return written.paths.map((path) => byFile.get(path)).find(Boolean);
}

function withSlash(path: string): string {
  return path.endsWith("/") || /\.\w+$/.test(path) ? path : `${path}/`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
