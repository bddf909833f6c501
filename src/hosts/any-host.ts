import type { HostAdapter } from "./host-adapter.ts";
import { listNetlifyFiles } from "./netlify/netlify-files.ts";

/**
 * A host that nobody named, such as where somebody uploads the published folder by hand. Several hosts
 * read Netlify's `_headers` and `_redirects`, and to those that do not they are two small public files.
 */
export const anyHost: HostAdapter<void> = {
  name: "any",
  listPublishedFiles: listNetlifyFiles,
  give: async () => undefined,
};
