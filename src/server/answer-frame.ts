import { z } from "../content/zod.ts";

const shown = z.looseObject({ shown: z.string() });
const phone = z.looseObject({ shown: z.string(), callAddress: z.string() });

/**
 * What the build hands to a function, so that it reads none of the operator's files: a built public
 * page cut at its title and its content, and the home's public facts in the shape that templates
 * use. What the functions themselves rely on is checked; the rest is passed on to the templates.
 */
export const answerFrameSchema = z.object({
  /** The page up to its title's words. */
  start: z.string(),
  /** From the end of its title's words to its content. */
  middle: z.string(),
  /** What follows its content. */
  end: z.string(),
  home: z.looseObject({
    name: shown,
    siteUrl: shown.optional(),
    timeZone: shown.optional(),
    language: shown.optional(),
    manager: z.looseObject({ name: shown, phone, email: shown }),
  }),
});
/** A built page that answers are put into. */
export type AnswerFrame = z.output<typeof answerFrameSchema>;

/**
 * Cuts a built page at its title and content.
 *
 * @param html the built page
 * @param home the home's public facts
 * @throws when the layout no longer has the seams, or a fact is missing
 */
export function cutAnswerFrame(html: string, home: unknown): AnswerFrame {
  const titleStart = findEnd(html, "<title>", 0);
  const titleEnd = findEnd(html, "</title>", titleStart) - "</title>".length;
  const contentStart = findEnd(html, ">", findEnd(html, '<main id="--content"', titleEnd));
  const contentEnd = html.lastIndexOf("</main>");
  if (contentEnd < contentStart) throw new Error("The page's main content has no end to cut at.");
  return answerFrameSchema.parse({
    start: html.slice(0, titleStart),
    middle: html.slice(titleEnd, contentStart),
    end: html.slice(contentEnd),
    home,
  });
}

function findEnd(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from);
  if (index === -1) throw new Error(`The page has no ${mark} to cut at.`);
  return index + mark.length;
}
