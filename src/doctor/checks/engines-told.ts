import type { Answer } from "../ask-site.ts";
import {
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  findWrong,
  getAnswers,
  isFine,
} from "../doctor-check.ts";
import { contactCard, publicPages } from "../own-pages.ts";
import { readTags } from "../read-tags.ts";

/** Is a preview kept out of search engines, and the site itself not? */
export const enginesTold: DoctorCheck = {
  name: "engines/told",
  well: "search engines are told rightly what they may list",
  suits: ({ place }) => place !== "local",
  async look(site) {
    return site.place === "preview" ? lookAtPreview(site) : lookAtPublished(site);
  },
};

function isKeptOut({ headers, body }: Answer): boolean {
  const isNoIndex = (text: string) => /\b(?:noindex|none)\b/i.test(text);
  if (isNoIndex(headers["x-robots-tag"] ?? "")) return true;
  return readTags(body).some(
    ({ name, attributes }) =>
      name === "meta" &&
      attributes.get("name")?.toLowerCase() === "robots" &&
      isNoIndex(attributes.get("content") ?? ""),
  );
}

async function lookAtPreview(site: ExaminedSite): Promise<readonly Fault[]> {
  const answers = await getAnswers(site, [...publicPages, contactCard]);
  const listed = answers.filter((answer) => isFine(answer) && !isKeptOut(answer));
  if (listed.length === 0) return [];
  return [
    findWrong({
      addresses: listed.map(({ path }) => path),
      message: "Search engines may list this preview.",
      why: "Neighbors could find a draft, or an old number to call, instead of the site.",
      fix: "Build previews without --production: the host says what it builds (CONTEXT), so look whether its settings overwrite that.",
    }),
  ];
}

async function lookAtPublished(site: ExaminedSite): Promise<readonly Fault[]> {
  const answers = await getAnswers(site, publicPages);
  const hidden = answers.filter((answer) => isFine(answer) && isKeptOut(answer));
  const robots = await site.get("/robots.txt");
  const forbids = isFine(robots) && forbidsAll(robots.body);
  return [
    ...(hidden.length === 0
      ? []
      : [
          findWrong({
            addresses: hidden.map(({ path }) => path),
            message: "Search engines are asked to leave the site out.",
            why: "Whoever searches for the home by its name does not find how to reach you.",
            fix: "Build what is published with --production. On Netlify that is so by itself for the site's main branch.",
          }),
        ]),
    ...(forbids
      ? [
          findWrong({
            addresses: ["/robots.txt"],
            message: "robots.txt keeps every search engine away.",
            why: "Whoever searches for the home by its name does not find how to reach you.",
            fix: "Take out the robots.txt that the host adds; the site has one of its own.",
          }),
        ]
      : []),
    ...(robots.kind === "answered" && robots.status !== 200
      ? [
          findWrong({
            addresses: ["/robots.txt"],
            message: `robots.txt is answered with ${robots.status}.`,
            why: "Some search engines stay away from a site where this file cannot be read.",
            fix: "Publish the site anew; the build writes the file.",
          }),
        ]
      : []),
  ];
}

/** Whether a group for all engines forbids everything (RFC 9309, 2.2). */
function forbidsAll(robots: string): boolean {
  let isForAll = false;
  let isNaming = false;
  for (const line of robots.split(/\r?\n/)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#\s]*)/i.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") {
      isForAll = (isNaming && isForAll) || value === "*";
      isNaming = true;
      continue;
    }
    if (name !== "") isNaming = false;
    if (name === "disallow" && isForAll && value === "/") return true;
  }
  return false;
}
