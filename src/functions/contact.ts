import type { Config, Context } from "@netlify/functions";
import { createContactFunction } from "../server/contact/contact-environment.ts";

const answer = createContactFunction(import.meta.dirname, process.env);

/**
 * Answers the contact form and the page after it.
 *
 * @param request what the visitor sent
 * @param context what Netlify knows of the visitor and of the deploy that this request came to
 */
export default function contact(request: Request, context: Context): Promise<Response> {
  const deploy = { context: context.deploy?.context, address: new URL(request.url).origin };
  return answer(request, deploy, context.ip ?? "");
}

export const config: Config = {
  path: ["/neighbors/contact", "/neighbors/contact/"],
  // Reading the form, GET and HEAD, is left to the published file.
  method: ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
  // A list: a plain "ip" would count every visitor of the site as one.
  rateLimit: { windowLimit: 20, windowSize: 60, aggregateBy: ["ip", "domain"] },
};
