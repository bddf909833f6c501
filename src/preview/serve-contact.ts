import { join } from "node:path";
import nunjucks from "nunjucks";
import type { OutputFolder } from "../build/output/output-folder.ts";
import { readRequest } from "../hosts/node/read-request.ts";
import { findBeside } from "../package-folder.ts";
import { createLocalContact, type LocalContact } from "../server/contact/local-contact.ts";
import { securityHeaders } from "../server/security-headers.ts";
import { templateOptions } from "../theme/template-options.ts";
import type { PreviewFunction } from "./preview-function.ts";

/** Where the preview shows what was sent. */
const inboxAddress = "/__inbox/";

const formAddress = "/neighbors/contact/";
const sentAddress = "/neighbors/contact/sent/";

/** The folder of the preview's own in which it is kept. */
export const inboxFolderName = "inbox";

/** A little more than the form takes, so that its own answer to a body that is too large is seen. */
const mostBytes = 1024 * 1024;

/**
 * Sets up the very function that Netlify runs for the contact form, with files on this machine as
 * its store, and an inbox to read them in.
 *
 * @param output the folders of the preview
 */
export function createPreviewContact(output: OutputFolder): PreviewFunction {
  const contact = createLocalContact({
    siteFolder: output.site,
    templatesFolder: findBeside("theme/templates"),
    storeFolder: join(output.work, inboxFolderName),
  });
  return async (incoming, pathname) => {
    const isReading = incoming.method === "GET" || incoming.method === "HEAD";
    if (pathname === inboxAddress && isReading) return answerInbox(contact);
    const isFunction = pathname === sentAddress || (pathname === formAddress && !isReading);
    if (!isFunction) return undefined;
    return contact.handle(await readRequest(incoming, mostBytes), incoming.socket.remoteAddress);
  };
}

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(findBeside("preview")),
  templateOptions,
);

async function answerInbox(contact: LocalContact): Promise<Response> {
  const html = environment.render("inbox.njk", { messages: await contact.list() });
  return new Response(html, {
    headers: {
      ...securityHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}
