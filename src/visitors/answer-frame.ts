import { z } from "zod";

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
    timeZone: shown.optional(),
    manager: z.looseObject({ name: shown, phone, email: shown }),
  }),
});
/** A built page that answers are put into. */
export type AnswerFrame = z.output<typeof answerFrameSchema>;

const seams =
  /^([\s\S]*?<title>)[\s\S]*?(<\/title>[\s\S]*?<main id="content"[^>]*>)[\s\S]*(<\/main>[\s\S]*)$/;

/**
 * Cuts a built page at its title and content.
 *
 * @param html the built page
 * @param home the home's public facts
 * @throws when the layout no longer has the seams, or a fact is missing
 */
export function cutAnswerFrame(html: string, home: unknown): AnswerFrame {
  const parts = seams.exec(html);
  if (parts === null) throw new Error("The page has no title or no main content to cut at.");
  const [, start = "", middle = "", end = ""] = parts;
  return answerFrameSchema.parse({ start, middle, end, home });
}
