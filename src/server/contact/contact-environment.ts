import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findLocale } from "../../locales/locale.ts";
import { type AnswerFrame, answerFrameSchema } from "../answer-frame.ts";
import { notListed, securityHeaders } from "../security-headers.ts";
import { listStoreNames, openBlobsStore } from "../store/blobs-store.ts";
import type { KeyStore } from "../store/key-store.ts";
import { nameStore } from "../store/name-store.ts";
import { sweepStores } from "../sweep-stores.ts";
import { isEmailAddress } from "./contact-fields.ts";
import { contactPageFile } from "./contact-form-view.ts";
import { type ContactOptions, createContactHandler } from "./contact-handler.ts";
import type { ScheduleOptions } from "./contact-schedule.ts";
import { createNetlifyFormsNotifier } from "./netlify-forms-notifier.ts";
import type { Notifier } from "./notifier.ts";
import { type AnswerRenderer, createAnswerRenderer } from "./render-answer.ts";
import { createSigner } from "./sign.ts";
import { createSmtpNotifier } from "./smtp-notifier.ts";

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
  /** `production`, `deploy-preview`, `branch-deploy` or `dev`; where it is not known, it is none. */
  readonly context: string | undefined;
  /** The deploy's own address, such as `https://example.netlify.app`. */
  readonly address: string | undefined;
}

/** For how many days a message is kept unless the operator says otherwise. */
export const usualRetentionDays = 180;

/**
 * Answers a request to the form in the deploy that it came to.
 *
 * @param request the request
 * @param deploy what Netlify says of the deploy with this very request
 * @param address where the request comes from
 */
export type ContactFunction = (
  request: Request,
  deploy: Deploy,
  address: string,
) => Promise<Response>;

/**
 * Sets the form's function up from what a deploy has. What the build handed over is read once; the
 * deploy's context is taken from each request, so that one instance never keeps a preview's messages
 * in production's store.
 *
 * @param start a folder at or below the one that holds `_site` and `src`
 * @param environment the deploy's variables
 * @returns the function. Where the build's own files are missing, or something goes wrong that nobody
 *   thought of, it answers 503
 */
export function createContactFunction(
  start: string,
  environment: ContactEnvironment,
): ContactFunction {
  const built = readBuilt(start);
  if (built === undefined) return answerBroken;
  return async (request, deploy, address) => {
    try {
      const handle = createContactHandler(readContactOptions(built, environment, deploy));
      return await handle(request, address);
    } catch {
      // Such as a connection that broke off while the form was read.
      return answerBroken();
    }
  };
}

/**
 * Sets the schedule up from what a deploy has.
 *
 * @param start see {@link createContactFunction}
 * @param environment the deploy's variables
 * @param deploy what Netlify knows of the deploy
 * @throws when the build's own files are missing
 */
export function readScheduleOptions(
  start: string,
  environment: ContactEnvironment,
  deploy: Deploy,
): ScheduleOptions {
  const built = readBuilt(start);
  if (built === undefined) throw new Error(`_site/${contactPageFile} is not in the bundle.`);
  const options = readContactOptions(built, environment, deploy);
  const { store, notifier, homeName, timeZone, renderer, now } = options;
  const retentionDays = readRetentionDays(environment.CONTACT_RETENTION_DAYS);
  const { locale } = renderer;
  const tending = { store, notifier, homeName, timeZone, locale, retentionDays, now };
  // A preview keeps to its own store: what is real is none of its business.
  if (deploy.context !== "production") return tending;
  const tended = nameStore("contact", deploy.context);
  const stores = { listNames: listStoreNames, openStore: openBlobsStore, tended };
  return { ...tending, sweepOthers: () => sweepStores({ ...stores, retentionDays, now }) };
}

/** What the build handed over, which is the same for every request. */
interface Built {
  readonly page: AnswerFrame;
  readonly renderer: AnswerRenderer;
}

function readBuilt(start: string): Built | undefined {
  const folder = findBundleFolder(start);
  if (folder === undefined) return undefined;
  try {
    const page = readContactPage(join(folder, "_site"));
    return {
      page,
      renderer: createAnswerRenderer(page, join(folder, "src", "theme", "templates")),
    };
  } catch {
    return undefined;
  }
}

function readContactOptions(
  { page, renderer }: Built,
  environment: ContactEnvironment,
  deploy: Deploy,
): ContactOptions & { readonly store: KeyStore } {
  return {
    store: openBlobsStore(nameStore("contact", deploy.context)),
    signer: createSigner(environment.CONTACT_SECRET),
    renderer,
    notifier: chooseNotifier(page, environment, deploy),
    homeName: page.home.name.shown,
    timeZone: page.home.timeZone?.shown,
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

/** The repository's own folder, or where Netlify unpacked the function. */
function findBundleFolder(start: string): string | undefined {
  if (existsSync(join(start, "_site", contactPageFile))) return start;
  const above = dirname(start);
  return above === start ? undefined : findBundleFolder(above);
}

/**
 * Nobody knows the home's phone here, which the page that the form was on has, nor what language the
 * site is in.
 */
const answerBroken = async (): Promise<Response> =>
  new Response(`${findLocale().words.contactForm.broken}\n`, {
    status: 503,
    headers: {
      ...securityHeaders,
      ...notListed,
      "Cache-Control": "private, no-store",
      "Content-Type": "text/plain; charset=utf-8",
    },
  });

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
