import { randomBytes } from "node:crypto";
import { nameGuide } from "../package-folder.ts";
import { openMessages } from "../server/contact/message-store.ts";
import { sentPath } from "../server/contact/sign.ts";
import { writeTestMessage } from "../server/contact/test-message.ts";
import type { KeyStore } from "../server/store/key-store.ts";
import {
  cannotTell,
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  findWrong,
} from "./doctor-check.ts";
import { contactPage } from "./own-pages.ts";

/**
 * Makes the check that sends a message with the form, as a neighbor does, and looks for it in the store. It
 * is only ever made where somebody asked for it: the message is kept, and the manager is told of it.
 *
 * @param store the store of the site that is looked at
 * @param now the moment
 */
export function createTestMessage(store: KeyStore, now: Date): DoctorCheck {
  return {
    name: "form/test-message",
    well: "a test message was sent with the form and lies in the store; “front-porch messages” lists and deletes it",
    look: (site) => sendAndFind(site, store, now),
  };
}

async function sendAndFind(
  site: ExaminedSite,
  store: KeyStore,
  now: Date,
): Promise<readonly Fault[]> {
  const mark = randomBytes(6).toString("hex");
  const sent = await site.ask(contactPage, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: site.reader.origin,
    },
    body: new URLSearchParams({
      topic: "something else",
      message: writeTestMessage(mark, now.toISOString().slice(0, "YYYY-MM-DD".length)),
    }).toString(),
  });
  if (sent.kind === "unanswered") return [cannotTell(sent)];
  const location = sent.headers.location ?? "";
  if (sent.status !== 303 || !location.includes(sentPath)) return [describeRefused(sent.status)];
  const messages = openMessages(store);
  try {
    for (const message of await messages.listAll()) {
      if (message.fields?.message.includes(mark) === true) return [];
    }
  } catch {
    return [unreadable];
  }
  return [lost];
}

const why = "Neighbors' messages do not arrive, or nobody can read them.";

function describeRefused(status: number): Fault {
  return findWrong({
    addresses: [contactPage],
    message: `The test message was not taken (${status}).`,
    why,
    fix:
      status === 429
        ? "Too many messages came from here: wait an hour, and try again."
        : `Set CONTACT_SECRET at the host, as ${nameGuide("contact-form")} says, and look at the log of the function “contact”.`,
  });
}

const lost = findWrong({
  addresses: [contactPage],
  message: "The test message was taken, and is not in the store that was looked at.",
  why,
  fix: "Look whether the site's id, or the store's folder, is that of the site that you asked for.",
});

const unreadable: Fault = {
  state: "unknown",
  addresses: [contactPage],
  message: "The test message was taken; the store could not be read.",
  why: "Whether it lies there could not be told.",
  fix: "Check NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN, or the store's folder, and look with “front-porch messages”.",
};
