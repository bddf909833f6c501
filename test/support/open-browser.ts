export { openBrowser } from "../../src/browser/open-browser.ts";
