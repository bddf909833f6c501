/** The store that neighbors' messages are in. */
export const productionStore = "contact-production";

/**
 * Names the store of a deploy. A store is shared by every deploy of a site, so that without names
 * of their own a preview could read and delete neighbors' messages. Only what says that it is
 * production is: doubt means apart.
 *
 * @param context `production`, `deploy-preview`, `branch-deploy` or `dev`, as Netlify says it
 * @returns a name of at most 64 bytes, as Netlify Blobs takes them
 */
export function nameStore(context: string): string {
  if (context === "production") return productionStore;
  const plain = context.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `contact-apart-${plain}`.slice(0, 60);
}
