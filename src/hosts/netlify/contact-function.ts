import { join } from "node:path";
import {
  answerBrokenForm,
  type BuiltContact,
  type ContactEnvironment,
  type ContactHost,
  readBuiltContact,
  readContactOptions,
  readScheduleOptions,
} from "../../server/contact/contact-environment.ts";
import { createContactHandler } from "../../server/contact/contact-handler.ts";
import type { ScheduleOptions } from "../../server/contact/contact-schedule.ts";
import { type DeskEnvironment, hasDesk } from "../../server/desk/desk-environment.ts";
import {
  readReminders,
  readResidentsManifest,
} from "../../server/residents/residents-environment.ts";
import { nameStore } from "../../server/store/name-store.ts";
import { sweepStores } from "../../server/sweep-stores.ts";
import { listStoreNames, openBlobsStore } from "./blobs-store.ts";
import type { Deploy } from "./deploy.ts";
import { createNetlifyFormsNotifier } from "./netlify-forms-notifier.ts";

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
 * @param folder the function's own folder
 * @param environment the deploy's variables
 * @returns the function. Where the build's own files are missing, or something goes wrong that nobody
 *   thought of, it answers 503
 */
export function createContactFunction(
  folder: string,
  environment: ContactEnvironment & DeskEnvironment,
): ContactFunction {
  const built = readBuilt(folder);
  if (built === undefined) return async () => answerBrokenForm();
  return async (request, deploy, address) => {
    try {
      const host = findHost(deploy, environment);
      const handle = createContactHandler(readContactOptions(built, environment, host));
      return await handle(request, address);
    } catch {
      // Such as a connection that broke off while the form was read.
      return answerBrokenForm();
    }
  };
}

/**
 * Sets the schedule up from what a deploy has.
 *
 * @param folder the function's own folder
 * @param environment the deploy's variables
 * @param deploy what Netlify knows of the deploy
 * @throws when the build's own files are missing
 */
export function createContactSchedule(
  folder: string,
  environment: ContactEnvironment & DeskEnvironment,
  deploy: Deploy,
): ScheduleOptions {
  const built = readBuilt(folder);
  if (built === undefined) throw new Error("The built contact page is not in the bundle.");
  const tending = readScheduleOptions(built, environment, findHost(deploy, environment));
  // A preview keeps to its own store: what is real is none of its business.
  if (deploy.context !== "production") return tending;
  const reminders = readReminders(readResidentsManifest(folder));
  const { retentionDays, now } = tending;
  const tended = nameStore("contact", deploy.context);
  const stores = { listNames: listStoreNames, openStore: openBlobsStore, tended };
  return {
    ...tending,
    reminders,
    sweepOthers: () => sweepStores({ ...stores, retentionDays, now }),
  };
}

function readBuilt(folder: string): BuiltContact | undefined {
  return readBuiltContact(join(folder, "_site"), join(folder, "templates"));
}

function findHost({ context, address }: Deploy, environment: DeskEnvironment): ContactHost {
  return {
    // A preview's messages are not at the desk of the published site.
    hasDesk: context === "production" && hasDesk(environment),
    concernStore: hasDesk(environment) ? openBlobsStore(nameStore("concerns", context)) : undefined,
    store: openBlobsStore(nameStore("contact", context)),
    otherNotifier: address === undefined ? undefined : createNetlifyFormsNotifier(address),
  };
}
