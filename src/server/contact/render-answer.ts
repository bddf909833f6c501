import type { Locale } from "../../locales/locale.ts";
import type { AnswerFrame } from "../answer-frame.ts";
import { createAnswerWriter, findAnswerLocale } from "../write-answer.ts";
import type { ContactForm } from "./contact-form-view.ts";
import type { SentNote } from "./sign.ts";

/** Something that is told without the form. */
export interface Notice {
  readonly heading: string;
  readonly explanation: string;
}

/** Writes the pages that the function answers with, in the frame of the built contact page. */
export interface AnswerRenderer {
  /** The language of the site. */
  readonly locale: Locale;
  /** The contact page with what was typed and what is wrong with it. */
  writeForm(form: ContactForm): string;
  writeSent(note: SentNote): string;
  writeNotice(notice: Notice): string;
}

/**
 * Makes the renderer. The form is the very template that the built page is made with.
 *
 * @param frame what the build handed over
 * @param templatesFolder the site's templates
 * @param locale the language of the answers, which is that of the frame
 */
export function createAnswerRenderer(
  frame: AnswerFrame,
  templatesFolder: string,
  locale: Locale = findAnswerLocale(frame),
): AnswerRenderer {
  const write = createAnswerWriter(frame, templatesFolder, locale);
  const { answers, contact, contactForm } = locale.words;
  const { title } = contact;
  const errorTitle = locale.fill(answers.errorTitle, { title });
  return {
    locale,
    writeForm: (form) =>
      write(form.summary === undefined ? title : errorTitle, "answers/form.njk", { form }),
    writeSent: (note) => write(contactForm.sent.title, "answers/sent.njk", { note }),
    writeNotice: (notice) => write(notice.heading, "answers/notice.njk", { notice }),
  };
}
