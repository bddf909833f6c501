export { measureServed, type ServedSite, serveSite } from "../../src/browser/serve-site.ts";
