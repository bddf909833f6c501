import process from "node:process";
import type { Context } from "@netlify/functions";
import { runContactSchedule } from "../../../server/contact/contact-schedule.ts";
import { siteSchedule } from "../../site-functions.ts";
import { createContactFunction, createContactSchedule } from "../contact-function.ts";
import { readDeploy } from "../deploy.ts";

const answer = createContactFunction(import.meta.dirname, process.env);

/**
 * Answers the contact form and the page after it.
 *
 * @param request what the visitor sent
 * @param context what Netlify knows of the visitor and of the deploy that this request came to
 */
export default function contact(request: Request, context: Context): Promise<Response> {
  return answer(request, readDeploy(request, context), context.ip ?? "");
}

/**
 * Tells the manager of what could not be told at once, and deletes what was kept long enough. Netlify
 * runs schedules on the published deploy alone.
 *
 * @param _request Netlify's own, with nothing in it
 * @param context what Netlify knows of the deploy
 * @throws when the store cannot be reached; the next run does the work then
 */
export async function runSchedule(_request: Request, context: Context): Promise<void> {
  const options = createContactSchedule(import.meta.dirname, process.env, {
    context: context.deploy?.context,
    address: context.site?.url,
  });
  const tended = await runContactSchedule(options);
  process.stdout.write(`${JSON.stringify({ function: siteSchedule.name, ...tended })}\n`);
}
