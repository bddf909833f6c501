import { randomBytes } from "node:crypto";
import { openFileStore } from "../store/file-store.ts";
import type { KeyStore } from "../store/key-store.ts";
import { readContactPage } from "./contact-environment.ts";
import { type ContactHandler, createContactHandler } from "./contact-handler.ts";
import type { Message } from "./message.ts";
import { openMessages } from "./message-store.ts";
import { createAnswerRenderer } from "./render-answer.ts";
import { createSigner } from "./sign.ts";

/** Where the contact form works on this machine. */
export interface LocalContactOptions {
  /** The built `_site`, which may be built anew while this is in use. */
  readonly siteFolder: string;
  /** The site's templates, `src/site/templates`. */
  readonly templatesFolder: string;
  /** Where messages are kept; it need not exist. */
  readonly storeFolder: string;
  readonly log?: (line: string) => void;
}

/** The contact form on this machine, with an inbox. */
export interface LocalContact {
  /** Answers the form and the page after it: the very function that is published. */
  readonly handle: ContactHandler;
  /** Gives the messages that were sent here, the newest first. */
  readonly list: () => Promise<readonly Message[]>;
}

/**
 * Sets the contact form up for the preview: with files as its store, and nobody told by mail.
 *
 * @param options the folders
 */
export function createLocalContact(options: LocalContactOptions): LocalContact {
  const store = openFileStore(options.storeFolder);
  const messages = openMessages(store);
  return {
    async handle(request) {
      const page = readContactPage(options.siteFolder);
      const handle = createContactHandler({
        store,
        signer: createSigner(await readSecret(store)),
        renderer: createAnswerRenderer(page, options.templatesFolder),
        notifier: undefined,
        homeName: page.home.name.shown,
        now: () => new Date(),
        log: options.log ?? (() => undefined),
      });
      return handle(request);
    },
    async list() {
      const found = await Promise.all((await messages.listIds()).map((id) => messages.find(id)));
      return found
        .filter((message) => message !== undefined)
        .toSorted((first, second) => (first.received < second.received ? 1 : -1));
    },
  };
}

/** A secret of this machine's own, so that a page after sending is still right tomorrow. */
async function readSecret(store: KeyStore): Promise<string> {
  const key = "secret";
  await store.add(key, randomBytes(32).toString("base64"));
  return (await store.find(key))?.text ?? "";
}
