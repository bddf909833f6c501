import type { Answer } from "../ask-site.ts";
import {
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  findWrong,
  isFine,
} from "../doctor-check.ts";
import { contactCard, listSitemap, sitemap } from "../own-pages.ts";
import { readTags } from "../read-tags.ts";

/** Does the site call itself by the address it stands at? */
export const siteAddress: DoctorCheck = {
  name: "site/address",
  well: "the site calls itself by the address it stands at",
  suits: ({ place }) => place === "published",
  async look(site) {
    const claims = await listClaims(site);
    const wrong = claims.filter(({ origin }) => origin !== site.reader.origin);
    const names = [...new Set(wrong.map(({ origin }) => origin))];
    return [
      ...names.map((name) =>
        describeWrong(
          name,
          site.reader.origin,
          wrong.filter(({ origin }) => origin === name),
        ),
      ),
      ...compareWithHome(site),
    ];
  },
};

/** A place where the site says its own address. */
interface Claim {
  readonly path: string;
  readonly origin: string;
}

async function listClaims(site: ExaminedSite): Promise<readonly Claim[]> {
  const read: readonly (readonly [string, (answer: Answer) => readonly string[]])[] = [
    ["/", readPageClaims],
    ["/neighbors/", readPageClaims],
    [contactCard, ({ body }) => listCardAddresses(body)],
    ["/robots.txt", ({ body }) => readAll(body, /^sitemap:\s*(\S+)/gim)],
    [sitemap, ({ body }) => listSitemap(body)],
  ];
  const found = await Promise.all(
    read.map(async ([path, readClaims]) => {
      const asked = await site.get(path);
      if (!isFine(asked)) return [];
      const origins = new Set(readClaims(asked).map(readOrigin));
      return [...origins].map((origin) => ({ path, origin }));
    }),
  );
  return found.flat();
}

function listCardAddresses(card: string): readonly string[] {
  const lines = card.split(/\r?\n/).filter((line) => /^(?:[\w-]+\.)?URL[;:]/i.test(line));
  // Of `URL;TYPE=work:https://…` the address stands behind the first colon.
  return lines.map((line) => line.slice(line.indexOf(":") + 1).trim());
}

function readAll(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, address = ""]) => address);
}

/** The canonical link, what other sites show of a page, and what search engines are told of the home. */
function readPageClaims({ body }: Answer): readonly string[] {
  return readTags(body).flatMap(({ name, attributes, text }) => {
    const value = (attribute: string) => attributes.get(attribute)?.trim() ?? "";
    if (name === "link" && value("rel").toLowerCase() === "canonical") return [value("href")];
    if (name === "meta" && value("property").toLowerCase() === "og:url") return [value("content")];
    const isData = name === "script" && value("type").toLowerCase() === "application/ld+json";
    return isData ? readAll(text, /"url"\s*:\s*"([^"]*)"/g).slice(0, 1) : [];
  });
}

function readOrigin(address: string): string {
  return URL.parse(address)?.origin ?? "an address that is none";
}

function describeWrong(name: string, asked: string, claims: readonly Claim[]): Fault {
  return findWrong({
    addresses: claims.map(({ path }) => path),
    message: `The site calls itself ${name}, and was asked at ${asked}.`,
    why: "Search engines list the address that the site says, and the saved contact card leads there.",
    fix: `If ${asked} is right, set siteUrl in _data/home.yaml to it and publish again. If not, let ${asked} lead on to the right one.`,
  });
}

function compareWithHome({ home, reader }: ExaminedSite): readonly Fault[] {
  if (home?.siteUrl === undefined || readOrigin(home.siteUrl) === reader.origin) return [];
  return [
    findWrong({
      message: `siteUrl in this folder's _data/home.yaml is ${home.siteUrl}, and the site was asked at ${reader.origin}.`,
      why: "The next publish would call the site by another address.",
      fix: "Correct siteUrl, or run doctor with the address that it says.",
    }),
  ];
}
