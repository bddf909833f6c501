import nunjucks from "nunjucks";
import { findLocale, type Locale } from "../locales/locale.ts";
import { createTemplateGlobals } from "../theme/template-globals.ts";
import { templateOptions } from "../theme/template-options.ts";
import type { AnswerFrame } from "./answer-frame.ts";

/**
 * Writes an answer: a template's content in the frame.
 *
 * @param title the page's title, to which the home's name is added
 * @param template a file below the templates' folder
 * @param data what the template shows beside the home
 */
export type WriteAnswer = (title: string, template: string, data: object) => string;

/**
 * Finds the language of a site from what its build handed over: answers are in the language of the
 * pages, whatever a browser asks for.
 *
 * @param frame what the build handed over
 */
export function findAnswerLocale({ home }: AnswerFrame): Locale {
  return findLocale(home.language?.shown);
}

/**
 * Makes the writer of a function's answers, so that they look as every built page does.
 *
 * @param frame what the build handed over
 * @param templatesFolder the site's templates
 * @param locale the language of the answers
 */
export function createAnswerWriter(
  frame: AnswerFrame,
  templatesFolder: string,
  locale: Locale,
): WriteAnswer {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(templatesFolder),
    templateOptions,
  );
  const { start, middle, end, home } = frame;
  const globals = createTemplateGlobals(locale);
  for (const [name, value] of Object.entries(globals)) environment.addGlobal(name, value);
  const wholeTitle = new nunjucks.Template("{{ title }} – {{ home.name.shown }}", environment);
  return (title, template, data) => {
    const content = environment.render(template, { home, ...data });
    const words = wholeTitle.render({ title, home });
    return `${start}${words}${middle}\n${content}${end}`;
  };
}
