import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  createContactFunction,
  createContactSchedule,
} from "../../../../src/hosts/netlify/contact-function.ts";
import { keepReminder } from "../../../../src/reminders/kept-reminder.ts";
import { contactPageFile } from "../../../../src/server/contact/contact-form-view.ts";
import { nameStore } from "../../../../src/server/store/name-store.ts";
import { readDeskReminders } from "../../../support/aging-home.ts";
import {
  createFormRequest,
  readContactPage,
  readReferenceOf,
  secret,
  templatesFolder,
  validFields,
} from "../../../support/contact-site.ts";
import { deskEnvironment } from "../../../support/desk-site.ts";
import { english } from "../../../support/locales.ts";
import { type LocalBlobs, readMessages, startBlobs } from "../../../support/open-contact-store.ts";
import { readMailText, startMailServer } from "../../../support/receive-mail.ts";
import { testManifest } from "../../../support/residents-site.ts";

let blobs: LocalBlobs;
beforeAll(async () => {
  blobs = await startBlobs();
  process.env.NETLIFY_BLOBS_CONTEXT = Buffer.from(JSON.stringify(blobs.access)).toString("base64");
});
afterAll(async () => {
  delete process.env.NETLIFY_BLOBS_CONTEXT;
  await blobs.close();
});

/** A folder as a deploy has it, with a frame of the contact page or with something else. */
async function createBundle(frame: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-bundle-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "_site", contactPageFile);
  await mkdir(dirname(file), { recursive: true });
  if (frame !== undefined) {
    await writeFile(file, typeof frame === "string" ? frame : JSON.stringify(frame));
  }
  await cp(templatesFolder, join(folder, "templates"), { recursive: true });
  return folder;
}

const environment = { CONTACT_SECRET: secret, CONTACT_SMTP_URL: "smtp://127.0.0.1:9" };

describe("one instance of the form's function", () => {
  it("keeps each message in the store of the deploy that it came to", async () => {
    const answer = createContactFunction(await createBundle(await readContactPage()), environment);
    const contexts = ["deploy-preview", "production", "branch-deploy", "production", undefined];
    const references = await Promise.all(
      contexts.map(async (context, index) => {
        const request = createFormRequest({ ...validFields, message: `Number ${index}.` });
        const deploy = { context, address: undefined };
        return readReferenceOf(await answer(request, deploy, `203.0.113.${index}`));
      }),
    );
    expect(references).not.toContain(undefined);
    for (const context of new Set(contexts)) {
      const kept = await readMessages(blobs.openStore(nameStore("contact", context)));
      const sent = contexts.flatMap((to, index) => (to === context ? [`Number ${index}.`] : []));
      expect(kept.map(({ fields }) => fields.message).toSorted()).toEqual(sent);
    }
  });

  it("follows a secret that is set or taken away while it runs", async () => {
    const variables: Record<string, string> = { ...environment };
    const answer = createContactFunction(await createBundle(await readContactPage()), variables);
    const send = async (message: string) => {
      const request = createFormRequest({ ...validFields, message });
      return (await answer(request, { context: "dev", address: undefined }, "")).status;
    };
    const first = await send("One.");
    delete variables.CONTACT_SECRET;
    expect([first, await send("Two.")]).toEqual([303, 503]);
  });
});

it("says that nothing was sent when the form breaks off while it is read", async () => {
  const answer = createContactFunction(await createBundle(await readContactPage()), environment);
  const { url, headers } = createFormRequest(validFields);
  const body = new ReadableStream({ start: (stream) => stream.error(new Error("broken off")) });
  const init = { method: "POST", headers, body, duplex: "half" }; // a stream needs the last one
  const request = new Request(url, init);
  const response = await answer(request, { context: "dev", address: undefined }, "");
  expect(response.status).toBe(503);
  expect(await response.text()).toBe(`${english.words.contactForm.broken}\n`);
});

it("has what comes due for the schedule of the published deploy alone", async () => {
  const folder = await createBundle(await readContactPage());
  const read = (context: string) =>
    createContactSchedule(folder, environment, { context, address: undefined }).reminders;
  expect(read("production")).toEqual([]); // from a build of before
  const reminders = (await readDeskReminders()).map(keepReminder);
  await mkdir(join(folder, "_residents"));
  await writeFile(
    join(folder, "_residents", "manifest.json"),
    JSON.stringify({ ...testManifest, reminders }),
  );
  expect(read("production")).toEqual(await readDeskReminders());
  expect(read("deploy-preview")).toBeUndefined();
});

describe("the mail that tells of a message", () => {
  let count = 0;
  /** Sends a message to a deploy, each from a connection of its own, and gives the text of the mail that comes of it. */
  async function readMail(context: string, changes = {}, home = {}) {
    const server = await startMailServer();
    onTestFinished(() => server.close());
    const page = await readContactPage();
    const folder = await createBundle({ ...page, home: { ...page.home, ...home } });
    const variables = { CONTACT_SECRET: secret, CONTACT_SMTP_URL: server.url, ...changes };
    const deploy = { context, address: undefined };
    const answer = createContactFunction(folder, variables);
    count += 1;
    const sent = await answer(createFormRequest(validFields), deploy, `203.0.113.${100 + count}`);
    expect(sent.status).toBe(303);
    const { deskAddress } = createContactSchedule(folder, variables, deploy);
    const [mail] = server.mails;
    return { text: mail === undefined ? "" : readMailText(mail), deskAddress };
  }

  it("leads to the desk of the published site, by an address that says nothing of the message", async () => {
    const { text, deskAddress } = await readMail("production", deskEnvironment);
    const address = "https://juniperhouse.example.org/manager/";
    expect(text.split(/\r?\n/)).toContain(english.fill(english.words.mail.desk, { address }));
    expect(text.match(/https?:\S*/g)).toEqual([address]);
    expect(deskAddress).toBe(address); // for a mail that is sent later
  });

  it.each([
    ["there is no desk", "production", {}, {}],
    ["nobody knows the site's address", "production", deskEnvironment, { siteUrl: undefined }],
    ["a preview keeps the message for itself", "deploy-preview", deskEnvironment, {}],
  ])("leads nowhere where %s", async (_, context, changes, home) => {
    const { text, deskAddress } = await readMail(context, changes, home);
    expect(text).toContain(validFields.message);
    expect([text.includes("/manager/"), deskAddress]).toEqual([false, undefined]);
  });
});

describe("a function without what the build hands over", () => {
  it.each([
    ["no frame", undefined],
    ["a frame that was cut off", '{"start": "<!doct'],
    ["a frame without the manager", { start: "", middle: "", end: "", home: {} }],
  ])("(%s) says that nothing was sent, and whom that leaves", async (_, frame) => {
    const answer = createContactFunction(await createBundle(frame), environment);
    const request = createFormRequest({ ...validFields, message: "KEPT" });
    const response = await answer(request, { context: "production", address: undefined }, "");
    expect(response.status).toBe(503);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(await response.text()).toBe(`${english.words.contactForm.broken}\n`);
  });
});
