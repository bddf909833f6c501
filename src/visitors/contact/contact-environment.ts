import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type AnswerFrame, answerFrameSchema } from "../answer-frame.ts";
import { openBlobsStore } from "../store/blobs-store.ts";
import type { KeyStore } from "../store/key-store.ts";
import { nameStore } from "../store/name-store.ts";
import { isEmailAddress } from "./contact-fields.ts";
import { type ContactOptions, createContactHandler } from "./contact-handler.ts";
import { contactPageFile } from "./contact-page.ts";
import { createNetlifyFormsNotifier } from "./netlify-forms-notifier.ts";
import type { Notifier } from "./notifier.ts";
import { createAnswerRenderer } from "./render-answer.ts";
import { createSigner } from "./sign.ts";
import { createSmtpNotifier } from "./smtp-notifier.ts";
import type { TendingOptions } from "./tend-messages.ts";

/** The variables that a deploy is set up with. `docs/contact-form.md` says what each is for. */
export interface ContactEnvironment {
  readonly CONTACT_SECRET?: string | undefined;
  readonly CONTACT_SMTP_URL?: string | undefined;
  readonly CONTACT_TO?: string | undefined;
  readonly CONTACT_FROM?: string | undefined;
  readonly CONTACT_RETENTION_DAYS?: string | undefined;
}

/** What Netlify knows of the deploy that runs. */
export interface Deploy {
  /** `production`, `deploy-preview`, `branch-deploy` or `dev`. */
  readonly context: string;
  /** The deploy's own address, such as `https://example.netlify.app`. */
  readonly address: string | undefined;
}

/** For how many days a message is kept unless the operator says otherwise. */
const usualRetentionDays = 180;

/**
 * Sets the form's function up from what a deploy has.
 *
 * @param folder the folder that holds `_site` and `src`: {@link findBundleFolder}
 * @param environment the deploy's variables
 * @param deploy what Netlify knows of the deploy
 */
export function createContactFunction(
  folder: string,
  environment: ContactEnvironment,
  deploy: Deploy,
): ReturnType<typeof createContactHandler> {
  return createContactHandler(readContactOptions(folder, environment, deploy));
}

/**
 * Sets the schedule up from what a deploy has.
 *
 * @param folder see {@link createContactFunction}
 * @param environment the deploy's variables
 * @param deploy what Netlify knows of the deploy
 */
export function readTendingOptions(
  folder: string,
  environment: ContactEnvironment,
  deploy: Deploy,
): TendingOptions {
  const { store, notifier, homeName, now } = readContactOptions(folder, environment, deploy);
  const retentionDays = readRetentionDays(environment.CONTACT_RETENTION_DAYS);
  return { store, notifier, homeName, retentionDays, now };
}

function readContactOptions(
  folder: string,
  environment: ContactEnvironment,
  deploy: Deploy,
): ContactOptions & { readonly store: KeyStore } {
  const page = readContactPage(join(folder, "_site"));
  return {
    store: openBlobsStore(nameStore("contact", deploy.context)),
    signer: createSigner(environment.CONTACT_SECRET),
    renderer: createAnswerRenderer(page, join(folder, "src", "site", "templates")),
    notifier: chooseNotifier(page, environment, deploy),
    homeName: page.home.name.shown,
    now: () => new Date(),
    log: (line) => process.stdout.write(`${line}\n`),
  };
}

/**
 * Reads what the build handed over.
 *
 * @param siteFolder the published folder
 * @throws when it is not there or not whole
 */
export function readContactPage(siteFolder: string): AnswerFrame {
  return answerFrameSchema.parse(
    JSON.parse(readFileSync(join(siteFolder, contactPageFile), "utf8")),
  );
}

/**
 * Finds the folder that holds what the build handed over: the repository's own, or where Netlify
 * unpacked the function.
 *
 * @param start a folder inside it
 * @throws when no folder above has it, which means that it was left out of the bundle
 */
export function findBundleFolder(start: string): string {
  if (existsSync(join(start, "_site", contactPageFile))) return start;
  const above = dirname(start);
  if (above === start) throw new Error(`_site/${contactPageFile} is not in the function's bundle.`);
  return findBundleFolder(above);
}

/** Reads how long messages are kept; what is no number of days counts as not said. */
function readRetentionDays(typed: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(typed?.trim() ?? "") ? Number(typed) : usualRetentionDays;
}

function chooseNotifier(
  page: AnswerFrame,
  environment: ContactEnvironment,
  deploy: Deploy,
): Notifier | undefined {
  const { CONTACT_SMTP_URL: url, CONTACT_TO, CONTACT_FROM } = environment;
  const to = chooseAddress(CONTACT_TO) ?? page.home.manager.email.shown;
  if (url) return createSmtpNotifier({ url, from: chooseAddress(CONTACT_FROM) ?? to, to });
  return deploy.address === undefined ? undefined : createNetlifyFormsNotifier(deploy.address);
}

function chooseAddress(typed: string | undefined): string | undefined {
  const address = typed?.trim() ?? "";
  return isEmailAddress(address) ? address : undefined;
}
