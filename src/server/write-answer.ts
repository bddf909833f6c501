import nunjucks from "nunjucks";
import type { AnswerFrame } from "./answer-frame.ts";
import { templateGlobals, templateOptions } from "./template-options.ts";

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
  for (const [name, value] of Object.entries(templateGlobals)) environment.addGlobal(name, value);
  const { start, middle, end, home } = frame;
  return (title, template, data) => {
    const content = environment.render(template, { home, ...data });
    const words = environment.renderString("{{ title }} – {{ home.name.shown }}", { title, home });
    return `${start}${words}${middle}\n${content}${end}`;
  };
}
