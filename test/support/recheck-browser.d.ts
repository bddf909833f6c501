/** The part of recheck that is plain JavaScript: its faster programs for single platforms stay out. */
declare module "recheck/lib/browser.js" {
  export { checkSync } from "recheck";
}
