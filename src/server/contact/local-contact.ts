import { operatorLanguage } from "../../locales/language.ts";
import { findLocale } from "../../locales/locale.ts";
import { readResponsePromise } from "../desk/response-promise.ts";
import { openFileStore } from "../store/file-store.ts";
import { keepSecret } from "../store/keep-secret.ts";
import { readContactPage } from "./contact-environment.ts";
import { type ContactHandler, createContactHandler } from "./contact-handler.ts";
import { deleteOldMessages } from "./delete-old-messages.ts";
import { usualLimits } from "./limit-rate.ts";
import { openMessages } from "./message-store.ts";
import { describeMessage, type MessageWords } from "./message-words.ts";
import { compareNewestFirst } from "./neighbor-message.ts";
import { createAnswerRenderer } from "./render-answer.ts";
import { mostRetentionDays } from "./retention-days.ts";
import { createSigner } from "./sign.ts";

/** Where the contact form works on this machine. */
export interface LocalContactOptions {
  /** The built `_site`, which may be built anew while this is in use. */
  readonly siteFolder: string;
  /** The site's templates, `src/theme/templates`. */
  readonly templatesFolder: string;
  /** Where messages are kept; it need not exist. */
  readonly storeFolder: string;
  readonly log?: (line: string) => void;
}

/** The contact form on this machine, with an inbox. */
export interface LocalContact {
  /** Answers the form and the page after it: the very function that is published. */
  readonly handle: ContactHandler;
  /** Gives the messages that were sent here, the newest first, in the words of commands. */
  readonly list: () => Promise<readonly MessageWords[]>;
}

/**
 * Sets the contact form up for the preview: with files as its store, and nobody told by mail.
 *
 * @param options the folders
 */
export function createLocalContact(options: LocalContactOptions): LocalContact {
  const store = openFileStore(options.storeFolder);
  return {
    async handle(request, address) {
      const page = readContactPage(options.siteFolder);
      const handle = createContactHandler({
        store,
        signer: createSigner(await keepSecret(store)),
        renderer: createAnswerRenderer(page, options.templatesFolder),
        notifier: undefined,
        homeName: page.home.name.shown,
        timeZone: page.home.timeZone?.shown,
        promise: readResponsePromise(page.home),
        limits: { ...usualLimits, inADay: Number.POSITIVE_INFINITY },
        now: () => new Date(),
        log: options.log ?? (() => undefined),
      });
      return handle(request, address);
    },
    async list() {
      await deleteOldMessages({ store, retentionDays: mostRetentionDays, now: () => new Date() });
      const messages = (await openMessages(store).listAll()).toSorted(compareNewestFirst);
      const timeZone = readTimeZone(options.siteFolder);
      const locale = findLocale(operatorLanguage);
      return messages.map((message) => describeMessage(message, { timeZone, locale }));
    },
  };
}

/** There may be messages and no site, while the first build has errors. */
function readTimeZone(siteFolder: string): string | undefined {
  try {
    return readContactPage(siteFolder).home.timeZone?.shown;
  } catch {
    return undefined;
  }
}
