import type { Config, Context } from "@netlify/functions";
import { findBundleFolder, readTendingOptions } from "../visitors/contact/contact-environment.ts";
import { tendMessages } from "../visitors/contact/tend-messages.ts";

/** Tells the manager of what could not be told at once, and deletes what was kept long enough. */
export default async function contactRetry(_request: Request, context: Context): Promise<void> {
  const options = readTendingOptions(findBundleFolder(import.meta.dirname), process.env, {
    context: context.deploy.context,
    address: context.site.url,
  });
  const tended = await tendMessages(options);
  process.stdout.write(`${JSON.stringify({ function: "contact-retry", ...tended })}\n`);
}

// Netlify runs schedules on the published deploy alone.
export const config: Config = { schedule: "*/15 * * * *" };
