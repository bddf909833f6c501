/** The part of recheck that is plain JavaScript: its faster programs for single platforms stay out. */
declare module "recheck/lib/browser.js" {
  import type { checkSync } from "recheck";

  const recheck: { readonly checkSync: typeof checkSync };
  export default recheck;
}
