import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { listTextBlocks, type ReadLink } from "../../sources/text-blocks.ts";
import { followLinks } from "../follow-links.ts";

/** Finds links that are not safe to follow. */
export const linkUnsafe: HomeRule = {
  kind: "home",
  name: "link/unsafe",
  severity: "error",
  looksFor: "A link that could run a program, or whose page anyone on the way could change.",
  why: "Such a link could run a program on a reader's phone or computer, or lead to a page that somebody on the way has changed.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => [
    ...followLinks(home).flatMap(({ link, resolved }) =>
      resolved.kind === "unsafe" ? [describeUnsafe(link, resolved.scheme)] : [],
    ),
    ...home.documents.flatMap(findRefusedLinks),
  ],
};

function describeUnsafe({ place, href }: ReadLink, scheme: string): Finding {
  if (scheme.length === 1 || scheme === "file") {
    return createFinding(linkUnsafe, place, {
      message: "This link leads to a place on your own computer, which nobody else can reach.",
      fix: "Link to a document by its file, such as grievance-policy.md, seen from this one.",
    });
  }
  return scheme === "http"
    ? createFinding(linkUnsafe, place, {
        message: "This link starts with http:, so anyone on the way could read or change the page.",
        fix: `Try the same address with https: ${href.slice(0, 80).replace(/^http:/i, "https:")}`,
      })
    : createFinding(linkUnsafe, place, {
        message: say`A link that starts with ${asTyped(scheme.slice(0, 20))} is not safe to follow, or does not work for every reader.`,
        fix: "Link to a page with https:, to a phone with tel: or sms:, or to an address with mailto:.",
      });
}

const refusedPattern = /\]\([\s<]*(javascript|vbscript|file|data):/gi;

/** The markdown reader leaves links that run programs as words; nobody meant them to stand there. */
function findRefusedLinks(document: Document): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    if (!words.includes("](")) return [];
    return [...words.matchAll(refusedPattern)].map((match) =>
      createFinding(linkUnsafe, placeAt(match.index, match[0]), {
        message: say`A link that starts with ${asTyped(`${match[1]}:`)} is never followed; visitors would read it as words.`,
        fix: "Link to a page with https:, or take it out.",
      }),
    );
  });
}
