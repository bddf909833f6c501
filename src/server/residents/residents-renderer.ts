import type { Locale } from "../../locales/locale.ts";
import type { AnswerFrame } from "../answer-frame.ts";
import { residentsGate } from "../gate/gate-kind.ts";
import { createAnswerWriter, findAnswerLocale } from "../write-answer.ts";

/** What the sign-in page shows beside the form. */
export interface SignInForm {
  /** Why the form is shown again; empty at first. */
  readonly error: string;
}

/** Something that is told without the form. */
export interface ResidentsNotice {
  readonly heading: string;
  readonly explanation: string;
}

/** Writes what the function answers with beside the residents' files. */
export interface ResidentsRenderer {
  /** The language of the site. */
  readonly locale: Locale;
  writeSignIn(form: SignInForm): string;
  writeNotice(notice: ResidentsNotice): string;
}

/**
 * Makes the renderer. What it shows is public: the frame of a public page and public facts.
 *
 * @param frame the built sign-in page
 * @param templatesFolder the site's templates
 * @param locale the language of the answers, which is that of the frame
 */
export function createResidentsRenderer(
  frame: AnswerFrame,
  templatesFolder: string,
  locale: Locale = findAnswerLocale(frame),
): ResidentsRenderer {
  const write = createAnswerWriter(frame, templatesFolder, locale);
  const title = locale.words.residents.signInTitle;
  const errorTitle = locale.fill(locale.words.answers.errorTitle, { title });
  return {
    locale,
    writeSignIn: (form) =>
      write(form.error === "" ? title : errorTitle, "answers/residents-sign-in.njk", {
        form,
        sessionDays: residentsGate.sessionDays,
      }),
    writeNotice: (notice) => write(notice.heading, "answers/residents-notice.njk", { notice }),
  };
}
