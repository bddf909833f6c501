import process from "node:process";
import type { Context } from "@netlify/functions";
import { createManagerFunction } from "../manager-function.ts";

const answer = createManagerFunction(import.meta.dirname, process.env);

/**
 * Answers at the manager's desk: with its pages to whoever has signed in, and with the form to all others.
 *
 * @param request what somebody asks for
 * @param context what Netlify knows of them and of the deploy that this request came to
 */
export default function manager(request: Request, context: Context): Promise<Response> {
  return answer(request, context.deploy?.context, context.ip ?? "");
}
