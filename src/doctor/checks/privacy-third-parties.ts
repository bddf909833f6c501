import type { Answer } from "../ask-site.ts";
import {
  type DoctorCheck,
  type ExaminedSite,
  findWrong,
  getAnswers,
  isFine,
} from "../doctor-check.ts";
import { missingPage, publicPages, signInPage } from "../own-pages.ts";
import { readTags, type Tag } from "../read-tags.ts";

/** Does any page have the browser ask somebody else? */
export const privacyThirdParties: DoctorCheck = {
  name: "privacy/third-parties",
  well: "no page has the browser ask another site",
  async look(site) {
    const pages = await getAnswers(site, [...publicPages, missingPage, signInPage]);
    const found = pages.map((page) => ({
      path: page.path,
      hosts: listHosts(page.body, site.reader.origin),
    }));
    const all = [...found, ...(await lookAtStyles(site, pages))].filter(
      ({ hosts }) => hosts.length > 0,
    );
    if (all.length === 0) return [];
    const hosts = [...new Set(all.flatMap((each) => each.hosts))];
    return [
      findWrong({
        addresses: all.map(({ path }) => path),
        message: `Pages have the browser ask other sites: ${hosts.join(", ")}.`,
        why: "These learn who reads about a recovery home, and when.",
        fix: "Turn off what the host adds to pages, such as analytics or a bar over previews, and publish anew.",
      }),
    ];
  },
};

/** What has the browser ask other sites. */
interface Asking {
  readonly path: string;
  readonly hosts: readonly string[];
}

async function lookAtStyles(
  site: ExaminedSite,
  pages: readonly Answer[],
): Promise<readonly Asking[]> {
  const sheets = new Set(
    pages.flatMap(({ body }) =>
      readTags(body).flatMap(({ name, attributes }) => {
        const href = attributes.get("href") ?? "";
        const isSheet = name === "link" && attributes.get("rel")?.toLowerCase() === "stylesheet";
        return isSheet && /^\/(?!\/)/.test(href) ? [href] : [];
      }),
    ),
  );
  return (await getAnswers(site, [...sheets]))
    .filter(isFine)
    .map(({ path, body }) => ({ path, hosts: listStyleHosts(body, site.reader.origin) }));
}

/** What a browser loads by itself; a link that somebody has to follow is none of it. */
const loading: Readonly<Record<string, readonly string[]>> = {
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  frame: ["src"],
  iframe: ["src", "srcdoc"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src", "formaction"],
  button: ["formaction"],
  link: ["href", "imagesrcset"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
  base: ["href"],
  body: ["background"],
};

/** Links that say something of a page and are not loaded. */
const silentLinks = /^(?:alternate|author|canonical|help|license|me|next|prev|search|shortlink)$/i;

function listHosts(html: string, origin: string): readonly string[] {
  const found = readTags(html).flatMap((tag) => [
    ...listAddresses(tag).flatMap((address) => findHost(address, origin)),
    ...listStyleHosts(tag.attributes.get("style") ?? "", origin),
    ...(tag.name === "style" ? listStyleHosts(tag.text, origin) : []),
  ]);
  return [...new Set(found)];
}

function listAddresses({ name, attributes }: Tag): readonly string[] {
  if (name === "link" && silentLinks.test(attributes.get("rel")?.trim() ?? "")) return [];
  if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh") {
    return [(attributes.get("content") ?? "").replace(/^[^=]*=\s*/, "")];
  }
  if (name === "a") return (attributes.get("ping") ?? "").split(/\s+/);
  return (loading[name] ?? []).flatMap((attribute) => {
    const value = attributes.get(attribute) ?? "";
    if (attribute === "srcdoc") return listAddressesWithin(value);
    return attribute.endsWith("srcset")
      ? value.split(",").map((part) => part.trim().split(/\s/)[0] ?? "")
      : [value];
  });
}

function listAddressesWithin(html: string): readonly string[] {
  return readTags(html).flatMap(listAddresses);
}

function listStyleHosts(css: string, origin: string): readonly string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/gi)].flatMap(([, address = ""]) =>
    findHost(address, origin),
  );
}

function findHost(address: string, origin: string): readonly string[] {
  const url = address.trim() === "" ? null : URL.parse(address.trim(), origin);
  if (url === null || url.host === new URL(origin).host) return [];
  return /^(?:https?|wss?|ftp):$/.test(url.protocol) ? [url.host] : [];
}
