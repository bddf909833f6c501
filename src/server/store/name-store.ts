/** What the site keeps, each in a store of its own. */
export const keptParts = ["contact", "residents", "manager", "concerns"] as const;
/**
 * What the site keeps: neighbors' messages, the sessions of residents and of the manager's desk, and the log
 * of concerns.
 */
export type KeptPart = (typeof keptParts)[number];

/**
 * Makes something of each part that the site keeps.
 *
 * @param make what to make of one
 */
export function mapKeptParts<Made>(
  make: (part: KeptPart) => Made,
): Readonly<Record<KeptPart, Made>> {
  return {
    contact: make("contact"),
    residents: make("residents"),
    manager: make("manager"),
    concerns: make("concerns"),
  };
}

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
  const plain = (context || "unknown").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${part}-apart-${plain}`.slice(0, 60);
}

/** The contexts that Netlify names by itself; a branch may bring others. */
const usualContexts = ["deploy-preview", "branch-deploy", "dev", undefined];

/**
 * Reads what a store is for.
 *
 * @param name the store's name
 * @returns nothing where {@link nameStore} did not name it
 */
export function readKeptPart(name: string): KeptPart | undefined {
  return keptParts.find(
    (part) => name === nameStore(part, "production") || name.startsWith(`${part}-apart-`),
  );
}

/** The names of the stores that there may be, beside those that the host lists. */
export function listUsualStores(): readonly string[] {
  return keptParts.flatMap((part) =>
    ["production", ...usualContexts].map((context) => nameStore(part, context)),
  );
}
