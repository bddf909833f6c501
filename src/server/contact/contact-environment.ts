import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { findLocale } from "../../locales/locale.ts";
import { type AnswerFrame, answerFrameSchema } from "../answer-frame.ts";
import { openConcernLog } from "../desk/concern-log.ts";
import { deskPath } from "../desk/desk-paths.ts";
import { readResponsePromise } from "../desk/response-promise.ts";
import { notListed, securityHeaders } from "../security-headers.ts";
import type { KeyStore } from "../store/key-store.ts";
import { isEmailAddress } from "./contact-fields.ts";
import { contactPageFile } from "./contact-form-view.ts";
import type { ContactOptions } from "./contact-handler.ts";
import type { ScheduleOptions } from "./contact-schedule.ts";
import type { Notifier } from "./notifier.ts";
import { type AnswerRenderer, createAnswerRenderer } from "./render-answer.ts";
import { readRetentionDays } from "./retention-days.ts";
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

/** What the build handed over, which is the same for every request. */
export interface BuiltContact {
  readonly page: AnswerFrame;
  readonly renderer: AnswerRenderer;
}

/** What a host gives the form. */
export interface ContactHost {
  /** Where messages are kept. */
  readonly store: KeyStore;
  /** Tells the manager where the operator set no mail server up; without it messages wait in the store. */
  readonly otherNotifier: Notifier | undefined;
  /** Where the log of concerns is kept; without it there is none. */
  readonly concernStore?: KeyStore | undefined;
  /** Whether the manager's desk at the site's own address shows the messages of this store. */
  readonly hasDesk: boolean;
}

/**
 * Reads what the build handed over.
 *
 * @param siteFolder the published folder, or one with the frame of its contact page
 * @param templatesFolder the site's templates
 * @returns nothing where it is not there or not whole
 */
export function readBuiltContact(
  siteFolder: string,
  templatesFolder: string,
): BuiltContact | undefined {
  try {
    const page = readContactPage(siteFolder);
    return { page, renderer: createAnswerRenderer(page, templatesFolder) };
  } catch {
    return undefined;
  }
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
 * Sets the form up from what a deploy has.
 *
 * @param built what the build handed over
 * @param environment the deploy's variables
 * @param host what the host gives
 */
export function readContactOptions(
  { page, renderer }: BuiltContact,
  environment: ContactEnvironment,
  { store, otherNotifier, hasDesk }: ContactHost,
): ContactOptions & { readonly store: KeyStore } {
  const { name, siteUrl, timeZone } = page.home;
  return {
    store,
    signer: createSigner(environment.CONTACT_SECRET),
    renderer,
    notifier: chooseMailServer(page, environment) ?? otherNotifier,
    homeName: name.shown,
    timeZone: timeZone?.shown,
    deskAddress: hasDesk && siteUrl ? new URL(deskPath, siteUrl.shown).href : undefined,
    promise: readResponsePromise(page.home),
    now: () => new Date(),
    log: (line) => process.stdout.write(`${line}\n`),
  };
}

/**
 * Sets the schedule up from what a deploy has.
 *
 * @param built what the build handed over
 * @param environment the deploy's variables
 * @param host what the host gives
 */
export function readScheduleOptions(
  built: BuiltContact,
  environment: ContactEnvironment,
  host: ContactHost,
): ScheduleOptions {
  const options = readContactOptions(built, environment, host);
  const { store, notifier, homeName, timeZone, deskAddress, promise, renderer, now } = options;
  const retentionDays = readRetentionDays(environment.CONTACT_RETENTION_DAYS);
  const { locale } = renderer;
  const concerns = host.concernStore && openConcernLog(host.concernStore, promise);
  const sender = { homeName, timeZone, deskAddress, locale };
  return { ...sender, store, notifier, retentionDays, concerns, now };
}

/**
 * Answers where what the build handed over is missing. Nobody knows the home's phone here, which the
 * page that the form was on has, nor what language the site is in.
 */
export function answerBrokenForm(): Response {
  return new Response(`${findLocale().words.contactForm.broken}\n`, {
    status: 503,
    headers: {
      ...securityHeaders,
      ...notListed,
      "Cache-Control": "private, no-store",
      "Content-Type": "text/plain; charset=utf-8",
    },
  });
}

function chooseMailServer(
  page: AnswerFrame,
  environment: ContactEnvironment,
): Notifier | undefined {
  const { CONTACT_SMTP_URL: url, CONTACT_TO, CONTACT_FROM } = environment;
  if (!url) return undefined;
  const to = chooseAddress(CONTACT_TO) ?? page.home.manager.email.shown;
  return createSmtpNotifier({ url, from: chooseAddress(CONTACT_FROM) ?? to, to });
}

function chooseAddress(typed: string | undefined): string | undefined {
  const address = typed?.trim() ?? "";
  return isEmailAddress(address) ? address : undefined;
}
