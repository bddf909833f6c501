/** What the site keeps: neighbors' messages, or the residents' sessions. */
export type KeptPart = "contact" | "residents";

/**
 * Names the store of a deploy. A store is shared by every deploy of a site, so that without names
 * of their own a preview could read and delete what is real. Only what says that it is production
 * is: doubt means apart.
 *
 * @param part what is kept in it
 * @param context `production`, `deploy-preview`, `branch-deploy` or `dev`, as Netlify says it; what it
 *   does not say is none of them
 * @returns a name of at most 64 bytes, as Netlify Blobs takes them
 */
export function nameStore(part: KeptPart, context: string | undefined): string {
  if (context === "production") return `${part}-production`;
  const plain = (context ?? "unknown").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${part}-apart-${plain}`.slice(0, 60);
}
