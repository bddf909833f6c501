import { join, resolve } from "node:path";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { type SelectedFacts, selectFacts } from "../../src/pages/select-facts.ts";
import { type AnswerFrame, answerFrameSchema } from "../../src/server/answer-frame.ts";
import {
  type ContactOptions,
  createContactHandler,
} from "../../src/server/contact/contact-handler.ts";
import { createAnswerRenderer } from "../../src/server/contact/render-answer.ts";
import { createSigner } from "../../src/server/contact/sign.ts";
import type { KeyStore } from "../../src/server/store/key-store.ts";

/** Where the form's requests are sent to in tests. */
export const contactAddress = "https://harborhouse.example.org/neighbors/contact/";

export const templatesFolder = resolve(import.meta.dirname, "../../src/theme/templates");

/** A secret of the length that deploys need. */
export const secret = "a secret for tests that is long enough";

/** A message that every check lets through. */
export const validFields = {
  topic: "parking",
  message: "A car stands across our driveway.",
  name: "Ana Núñez",
  reply: "ana@example.com",
};

let page: Promise<AnswerFrame> | undefined;

/**
 * Gives a page as the build would hand it over, with the sample home's public facts: read once, for every
 * test that its worker runs.
 */
export function readContactPage(): Promise<AnswerFrame> {
  page ??= makeContactPage();
  return page;
}

async function makeContactPage(): Promise<AnswerFrame> {
  const home = await readIdentifiedHome(join(import.meta.dirname, "../.."));
  const facts: SelectedFacts = selectFacts(home.facts.table, "public");
  return answerFrameSchema.parse({
    start: '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>',
    middle: '</title></head><body><main id="--content" class="content">',
    end: "</main></body></html>",
    home: facts.home,
  });
}

/** Made once, as in a running function: its templates are compiled when they are first used. */
const renderer = createAnswerRenderer(await readContactPage(), templatesFolder);

/** The handler with what it said to the log. */
export interface ContactSite {
  readonly handle: ReturnType<typeof createContactHandler>;
  readonly log: readonly string[];
}

/**
 * Makes the contact form's function with the real templates.
 *
 * @param store where messages are kept
 * @param changes what to work with instead
 */
export function createContactSite(
  store: KeyStore | undefined,
  changes: Partial<ContactOptions> = {},
): ContactSite {
  const log: string[] = [];
  const handle = createContactHandler({
    store,
    signer: createSigner(secret),
    renderer,
    notifier: undefined,
    homeName: "Harbor House",
    timeZone: "America/Phoenix",
    promise: undefined,
    now: () => new Date("2026-11-21T12:00:00Z"),
    log: (line) => log.push(line),
    ...changes,
  });
  return { handle, log };
}

/**
 * Makes the request that a browser makes when the form is sent.
 *
 * @param fields the form's fields
 * @param headers headers beside the usual ones
 */
export function createFormRequest(
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(contactAddress, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      ...headers,
    },
  });
}

/** Reads the reference out of the address that an answer sends the visitor to. */
export function readReferenceOf(response: Response): string | undefined {
  const location = response.headers.get("Location");
  if (response.status !== 303 || location === null) return undefined;
  return new URL(location, contactAddress).searchParams.get("reference") ?? undefined;
}
