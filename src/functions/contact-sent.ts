import type { Config } from "@netlify/functions";
import contact from "./contact.ts";

/** Answers the page after sending. It has an entry of its own since there is no file to read. */
export default contact;

export const config: Config = { path: ["/neighbors/contact/sent", "/neighbors/contact/sent/"] };
