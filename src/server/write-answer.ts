import nunjucks from "nunjucks";
import { findLocale } from "../locales/locale.ts";
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
  const globals = createTemplateGlobals(findLocale(home.language?.shown));
  for (const [name, value] of Object.entries(globals)) environment.addGlobal(name, value);
  return (title, template, data) => {
    const content = environment.render(template, { home, ...data });
    const words = environment.renderString("{{ title }} – {{ home.name.shown }}", { title, home });
    return `${start}${words}${middle}\n${content}${end}`;
  };
}
