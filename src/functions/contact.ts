import type { Config, Context } from "@netlify/functions";
import {
  createContactFunction,
  findBundleFolder,
} from "../visitors/contact/contact-environment.ts";
import type { ContactHandler } from "../visitors/contact/contact-handler.ts";

let handle: ContactHandler | undefined;

/**
 * Answers the contact form and the page after it.
 *
 * @param request what the visitor sent
 * @param context what Netlify knows of the visitor and the deploy
 */
export default function contact(request: Request, context: Context): Promise<Response> {
  handle ??= createContactFunction(findBundleFolder(import.meta.dirname), process.env, {
    context: context.deploy.context,
    address: new URL(request.url).origin,
  });
  return handle(request, context.ip);
}

export const config: Config = {
  path: ["/neighbors/contact", "/neighbors/contact/"],
  // Reading the form, GET and HEAD, is left to the published file.
  method: ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
  // A list: a plain "ip" would count every visitor of the site as one.
  rateLimit: { windowLimit: 20, windowSize: 60, aggregateBy: ["ip", "domain"] },
};
