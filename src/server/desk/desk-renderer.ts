import type { Locale } from "../../locales/locale.ts";
import type { RemindersPage } from "../../reminders/reminders-page.ts";
import type { AnswerFrame } from "../answer-frame.ts";
import { managerGate } from "../gate/gate-kind.ts";
import { createAnswerWriter, findAnswerLocale } from "../write-answer.ts";
import type { DeskEntry } from "./desk-entry.ts";
import type { DeskList } from "./desk-list.ts";
import type { LogPage } from "./log-page.ts";
import type { MarkErrors, TypedMark } from "./mark-form.ts";

/** What the sign-in page shows beside the form. */
export interface DeskSignIn {
  /** Why the form is shown again; empty at first. */
  readonly error: string;
  /** What somebody marked who was no longer signed in: it goes along with the code. */
  readonly carried: TypedMark | undefined;
}

/** The form that marks a message. */
export interface MarkForm {
  readonly values: TypedMark;
  readonly errors: MarkErrors;
  /** What stands above it when something went wrong. */
  readonly summary: { readonly heading: string; readonly explanation: string } | undefined;
}

/** Something that is told without a form. */
export interface DeskNotice {
  readonly heading: string;
  readonly explanation: string;
}

/** Writes the pages of the desk, in the frame of a built page. */
export interface DeskRenderer {
  /** The language of the site. */
  readonly locale: Locale;
  writeSignIn(form: DeskSignIn): string;
  writeNotice(notice: DeskNotice): string;
  writeList(list: DeskList): string;
  /** A message with its form; without the message where the store did not give it. */
  writeMessage(entry: DeskEntry | undefined, form: MarkForm): string;
  writeLog(log: LogPage): string;
  /** What comes due in the home. */
  writeReminders(page: RemindersPage): string;
}

/**
 * Makes the renderer. Its frame is a public page, with public facts.
 *
 * @param frame the built page
 * @param templatesFolder the site's templates
 * @param locale the language of the pages, which is that of the frame
 */
export function createDeskRenderer(
  frame: AnswerFrame,
  templatesFolder: string,
  locale: Locale = findAnswerLocale(frame),
): DeskRenderer {
  const write = createAnswerWriter(frame, templatesFolder, locale);
  const { manager, answers } = locale.words;
  const { title } = manager;
  const errorTitle = locale.fill(answers.errorTitle, { title });
  return {
    locale,
    writeSignIn: (form) =>
      write(form.error === "" ? title : errorTitle, "answers/manager-sign-in.njk", {
        form,
        sessionDays: managerGate.sessionDays,
      }),
    writeNotice: (notice) => write(notice.heading, "answers/manager-notice.njk", { notice }),
    writeList: (list) => write(title, "answers/manager-messages.njk", { list }),
    writeMessage: (entry, form) => {
      const name = entry === undefined ? title : locale.fill(manager.name, { ...entry.words });
      return write(
        form.summary === undefined ? name : locale.fill(answers.errorTitle, { title: name }),
        "answers/manager-message.njk",
        { entry, form },
      );
    },
    writeLog: (log) => write(manager.log, "answers/manager-log.njk", { log }),
    writeReminders: (page) =>
      write(locale.words.reminders.title, "answers/manager-reminders.njk", { page }),
  };
}
