import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nameStore } from "../../src/server/store/name-store.ts";
import { createFormRequest, validFields } from "../support/contact-site.ts";
import { deskEnvironment, managerCode } from "../support/desk-site.ts";
import { encodeBlobsAccess, readMessages, startBlobs } from "../support/open-contact-store.ts";
import { startMailServer } from "../support/receive-mail.ts";
import {
  askFor,
  createSignIn,
  readCookie,
  testCode,
  testEnvironment,
} from "../support/residents-site.ts";
import {
  type DeployedFunction,
  type StartedFunction,
  startFunction,
} from "../support/start-function.ts";
import { settings } from "./run-build.ts";

/** The functions that every site has. */
export const usualFunctions = [
  "contact",
  "contact-retry",
  "contact-sent",
  "residents",
  "residents-sign-in",
] as const;

/** The functions of a site with a manager's desk. */
export const functionNames = [
  ...["contact", "contact-retry", "contact-sent", "manager", "manager-desk"],
  ...["residents", "residents-sign-in"],
] as const;

/**
 * Calls each unpacked function through the entry that Netlify's build put into its zip, as a visitor does.
 *
 * @param folders where the functions were unpacked, by their names
 * @param manifestFile the residents' manifest as it was built
 * @returns what went wrong, in a line each; nothing where all answer as they should
 */
export async function callFunctions(
  folders: ReadonlyMap<string, string>,
  manifestFile: string,
): Promise<readonly string[]> {
  const [blobs, mail] = await Promise.all([startBlobs(), startMailServer()]);
  const started: StartedFunction[] = [];
  const environment = {
    ...settings,
    ...testEnvironment,
    ...deskEnvironment,
    CONTACT_SMTP_URL: mail.url,
    NETLIFY_BLOBS_CONTEXT: encodeBlobsAccess(blobs.access),
  };
  const start = async (name: string): Promise<DeployedFunction> => {
    const folder = folders.get(name);
    if (folder === undefined) throw new Error("It was not packed.");
    const one = await startFunction(folder, environment);
    started.push(one);
    return one.ask;
  };
  const faults: string[] = [];
  const attempt = async (name: string, call: () => Promise<void>) => {
    await call().catch((error) => faults.push(`${name}: ${String(error)}`));
  };
  let sentAddress = "";
  let cookie = "";
  try {
    await attempt("contact", async () => {
      const contact = await start("contact");
      const answer = await contact(createFormRequest(validFields));
      demand(answer.status === 303, `a message is answered with ${answer.status}`);
      sentAddress = answer.headers.get("Location") ?? "";
      const store = blobs.openStore(nameStore("contact", "production"));
      const kept = await readMessages(store);
      demand(kept.length === 1, `${kept.length} messages are kept of one`);
      const empty = await contact(createFormRequest({ ...validFields, message: "" }));
      demand(empty.status === 422, `an empty message is answered with ${empty.status}`);
      demand((await empty.text()).includes("data-contact-form"), "the form is not given back");
    });
    await attempt("contact-sent", async () => {
      const sent = await start("contact-sent");
      const page = await sent(askFor(sentAddress));
      demand(page.status === 200, `the page after sending is answered with ${page.status}`);
      demand((await page.text()).includes('id="--content"'), "the page after sending has no frame");
    });
    await attempt("contact-retry", async () => {
      const tended = await (await start("contact-retry"))(askFor("/"));
      demand(tended.status === 204, `the schedule ends with ${tended.status}`);
      const lines = await blobs.openStore(nameStore("concerns", "production")).list("");
      demand(lines.length === 1, `the log has ${lines.length} lines of one message`);
    });
    let deskCookie = "";
    await attempt("manager-desk", async () => {
      const desk = await start("manager-desk");
      const answer = await desk(createSignIn(managerCode, "/manager/"));
      demand(answer.status === 303, `the manager's code is answered with ${answer.status}`);
      deskCookie = readCookie(answer);
    });
    await attempt("manager", async () => {
      const manager = await start("manager");
      for (const path of ["/manager/", "/manager/log/", "/manager/log.csv"]) {
        const closed = await manager(askFor(path));
        demand(closed.status === 401, `${path} is answered with ${closed.status}, signed out`);
        const open = await manager(askFor(path, { headers: { cookie: deskCookie } }));
        demand(open.status === 200, `${path} is answered with ${open.status}, signed in`);
        const text = await open.text();
        demand(/parking/i.test(text), `${path} shows nothing of the message`);
      }
      for (const path of ["/manager/reminders/", "/manager/reviews.ics"]) {
        const closed = await manager(askFor(path));
        demand(closed.status === 401, `${path} is answered with ${closed.status}, signed out`);
        const open = await manager(askFor(path, { headers: { cookie: deskCookie } }));
        const text = await open.text();
        demand(/what comes due/i.test(text), `${path} shows nothing of what comes due`);
      }
    });
    await attempt("residents-sign-in", async () => {
      const answer = await (await start("residents-sign-in"))(createSignIn(testCode));
      demand(answer.status === 303, `the right code is answered with ${answer.status}`);
      cookie = readCookie(answer);
    });
    await attempt("residents", async () => {
      const residents = await start("residents");
      for (const [path, file] of Object.entries(readFiles(manifestFile))) {
        const closed = await residents(askFor(path));
        demand(closed.status === 401, `${path} is answered with ${closed.status}, signed out`);
        const head = await residents(askFor(path, { method: "HEAD" }));
        demand(head.status === 401, `HEAD of ${path} is answered with ${head.status}, signed out`);
        const open = await residents(askFor(path, { headers: { cookie } }));
        demand(open.status === 200, `${path} is answered with ${open.status}, signed in`);
        const built = readFileSync(join(manifestFile, "..", file));
        const isSame = built.equals(Buffer.from(await open.arrayBuffer()));
        demand(isSame, `${path} is not what was built`);
      }
    });
  } finally {
    for (const one of started) one.end();
    await Promise.all([blobs.close(), mail.close()]);
  }
  return faults;
}

function demand(isRight: boolean, fault: string): void {
  if (!isRight) throw new Error(fault);
}

function readFiles(manifestFile: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(manifestFile, "utf8")).files; // the build wrote it
}
