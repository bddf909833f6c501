import process from "node:process";
import type { Context } from "@netlify/functions";
import { createResidentsFunction } from "../residents-function.ts";

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
