import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublicView, ResidentsView } from "../../pages/site-view.ts";
import { cutAnswerFrame } from "../../server/answer-frame.ts";
import {
  contactPageFile,
  contactPath,
  emptyContactForm,
} from "../../server/contact/contact-page.ts";
import type { UserConfig } from "./eleventy-types.ts";

/**
 * Gives the contact page its empty form, and hands the built page over to the function that answers
 * the form: `src/server/answer-frame.ts` says what and why.
 *
 * @param eleventyConfig Eleventy's configuration, with the view as its global `site`
 * @throws when the contact page was not built or can no longer be cut
 */
export function contactPlugin(eleventyConfig: UserConfig): void {
  eleventyConfig.addGlobalData("contactForm", emptyContactForm);
  eleventyConfig.on("eleventy.after", ({ results }) => {
    const view = eleventyConfig.globalData.site as PublicView | ResidentsView; // set by renderSite
    if (view.audience !== "public") return;
    const page = results.find(({ url }) => url === contactPath);
    if (page === undefined) throw new Error("The contact page was not built.");
    const file = join(dirname(page.outputPath), "..", "..", contactPageFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(cutAnswerFrame(page.content, view.facts.home)));
  });
}
