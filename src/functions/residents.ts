import type { Config, Context } from "@netlify/functions";
import { createResidentsFunction } from "../server/residents/residents-environment.ts";

const answer = createResidentsFunction(import.meta.dirname, process.env);

/**
 * Serves the residents' pages to whoever has signed in, and the sign-in page to all others.
 *
 * @param request what the visitor asks for
 * @param context what Netlify knows of the visitor and of the deploy that this request came to
 */
export default function residents(request: Request, context: Context): Promise<Response> {
  return answer(request, context.deploy?.context, context.ip ?? "");
}

/** Netlify's bundler takes HEAD for a method; the types of its package leave it out. */
type ConfigWithHead = Omit<Config, "method"> & { readonly method: readonly string[] };

export const config: ConfigWithHead = {
  path: ["/residents", "/residents/*"],
  // POST has an entry of its own, with a narrower limit. What is not listed here finds no file: HEAD
  // is not taken for a GET.
  method: ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"],
  // Where the operator opened the pages, they are files. Otherwise there is no file to prefer.
  preferStatic: true,
  // A list: a plain "ip" would count every visitor of the site as one.
  rateLimit: { windowLimit: 600, windowSize: 60, aggregateBy: ["ip", "domain"] },
};
