import process from "node:process";
import type { Context } from "@netlify/functions";
import { runContactSchedule } from "../../../server/contact/contact-schedule.ts";
import { createContactSchedule } from "../contact-function.ts";

/**
 * Tells the manager of what could not be told at once, and deletes what was kept long enough. Netlify
 * runs schedules on the published deploy alone.
 *
 * @param _request Netlify's own, with nothing in it
 * @param context what Netlify knows of the deploy
 * @throws when the store cannot be reached; the next run does the work then
 */
export default async function contactRetry(_request: Request, context: Context): Promise<void> {
  const options = createContactSchedule(import.meta.dirname, process.env, {
    context: context.deploy?.context,
    address: context.site?.url,
  });
  const tended = await runContactSchedule(options);
  process.stdout.write(`${JSON.stringify({ function: "contact-retry", ...tended })}\n`);
}
