import process from "node:process";
import type { Context } from "@netlify/functions";
import { createContactFunction } from "../contact-function.ts";
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
