import nunjucks from "nunjucks";
import { z } from "zod";
import { templateOptions } from "./template-options.ts";

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
    manager: z.looseObject({ name: shown, phone, email: shown }),
  }),
});
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

/**
 * Writes an answer: a template's content in the frame.
 *
 * @param title the page's title, to which the home's name is added
 * @param template a file below the templates' folder
 * @param data what the template shows beside the home
 */
export type WriteAnswer = (title: string, template: string, data: object) => string;

/**
 * Makes the writer of a function's answers, so that they look as every built page does.
 *
 * @param frame what the build handed over
 * @param templatesFolder the site's templates
 */
export function createAnswerWriter(frame: AnswerFrame, templatesFolder: string): WriteAnswer {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(templatesFolder),
    templateOptions,
  );
  const { start, middle, end, home } = frame;
  return (title, template, data) => {
    const content = environment.render(template, { home, ...data });
    const words = environment.renderString("{{ title }} – {{ home.name.shown }}", { title, home });
    return `${start}${words}${middle}\n${content}${end}`;
  };
}
