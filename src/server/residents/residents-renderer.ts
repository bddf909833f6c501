import type { AnswerFrame } from "../answer-frame.ts";
import { createAnswerWriter } from "../write-answer.ts";

/** What the sign-in page shows beside the form. */
export interface SignInForm {
  /** Why the form is shown again; empty at first. */
  readonly error: string;
  /** What a visitor is told who did nothing wrong, such as after signing out; may be empty. */
  readonly note: string;
}

/** Something that is told without the form. */
export interface ResidentsNotice {
  readonly heading: string;
  readonly explanation: string;
}

/** Writes what the function answers with beside the residents' files. */
export interface ResidentsRenderer {
  writeSignIn(form: SignInForm): string;
  writeNotice(notice: ResidentsNotice): string;
}

/**
 * Makes the renderer. What it shows is public: the frame of a public page and public facts.
 *
 * @param frame the built sign-in page
 * @param templatesFolder the site's templates
 */
export function createResidentsRenderer(
  frame: AnswerFrame,
  templatesFolder: string,
): ResidentsRenderer {
  const write = createAnswerWriter(frame, templatesFolder);
  return {
    writeSignIn: (form) =>
      write(
        form.error === "" ? "For residents" : "Error: For residents",
        "answers/residents-sign-in.njk",
        { form },
      ),
    writeNotice: (notice) => write(notice.heading, "answers/residents-notice.njk", { notice }),
  };
}
