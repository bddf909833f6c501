import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { nameStore } from "../../src/server/store/name-store.ts";
import {
  type Bundles,
  bundleFunctions,
  type DeployedFunction,
} from "../support/bundle-functions.ts";
import { contactAddress, createFormRequest, secret, validFields } from "../support/contact-site.ts";
import { english } from "../support/locales.ts";
import {
  encodeBlobsAccess,
  type LocalBlobs,
  readMessages,
  startBlobs,
} from "../support/open-contact-store.ts";
import { type MailServer, startMailServer } from "../support/receive-mail.ts";

let bundles: Bundles;
let blobs: LocalBlobs;
let mailServer: MailServer;
let environment: Readonly<Record<string, string>>;
/** One instance, as a host keeps one for many requests. */
let contact: DeployedFunction;

beforeAll(async () => {
  bundles = await bundleFunctions("contact", inject("sampleOutput"));
  [blobs, mailServer] = await Promise.all([startBlobs(), startMailServer()]);
  environment = {
    CONTACT_SMTP_URL: mailServer.url,
    CONTACT_SECRET: secret,
    NETLIFY_BLOBS_CONTEXT: encodeBlobsAccess(blobs.access),
  };
  contact = await bundles.load("contact", environment);
});

afterAll(async () => {
  await Promise.all([blobs?.close(), mailServer?.close()]);
  bundles?.end();
});

describe("the functions that Netlify's bundler makes", () => {
  it("answer the form and the page after it, with the frame of the built pages", async () => {
    const answer = await contact(createFormRequest(validFields));
    expect(answer.status).toBe(303);
    const messages = await readMessages(blobs.openStore(nameStore("contact", "production")));
    expect(messages.map(({ fields }) => fields)).toEqual([validFields]);
    expect(mailServer.mails.map(({ recipients }) => recipients)).toEqual([
      ["manager@juniperhouse.example.org"],
    ]);
    const sent = await bundles.load("contact-sent", environment);
    const page = await sent(
      new Request(new URL(answer.headers.get("Location") ?? "", contactAddress)),
    );
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(`${english.words.contactForm.sent.title} – Juniper House`);
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/[\w-]+\.css">/);
    expect(html).toContain("(480) 555-0142");
  });

  it("keep each message in the store of the deploy that it came to, in one instance", async () => {
    const contexts = ["deploy-preview", "production", "branch-deploy", "production", undefined];
    for (const [index, name] of contexts.entries()) {
      const fields = { ...validFields, message: `Number ${index}, for ${name}.` };
      const answer = await contact(createFormRequest(fields), { context: name });
      expect(answer.status).toBe(303);
    }
    for (const name of new Set(contexts)) {
      const kept = await readMessages(blobs.openStore(nameStore("contact", name)));
      const words = kept.map(({ fields }) => fields.message).filter((text) => /^Num/.test(text));
      const sent = contexts.flatMap((sentTo, index) =>
        sentTo === name ? [`Number ${index}, for ${name}.`] : [],
      );
      expect(words.toSorted()).toEqual(sent);
    }
  });

  it("give an invalid message back", async () => {
    const answer = await contact(createFormRequest({ ...validFields, topic: "" }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(validFields.message);
  });

  it("tend the store by schedule", async () => {
    const tend = await bundles.load("contact-retry", environment);
    expect((await tend(new Request(contactAddress))).status).toBe(204);
  });

  it("stand at their addresses, and leave reading the form to the published file", () => {
    const routes = bundles.functions.flatMap(({ routes }) => routes);
    const contact = routes.filter(({ pattern }) => /^\/neighbors\/contact\/?$/.test(pattern));
    expect(contact).toHaveLength(2);
    expect(contact.flatMap(({ methods }) => methods)).not.toContain("GET");
    expect(routes.map(({ pattern }) => pattern)).toContain("/neighbors/contact/sent/");
    expect(bundles.functions.find(({ name }) => name === "contact-retry")?.schedule).toBe(
      "*/15 * * * *",
    );
  });

  it("are shipped as they were made, with nothing bundled anew", () => {
    expect(bundles.functions.map(({ bundler }) => bundler)).toEqual(["none", "none", "none"]);
  });

  it("limit each visitor by itself and not the whole site", () => {
    const rules = JSON.stringify(
      bundles.functions.find(({ name }) => name === "contact")?.trafficRules,
    );
    expect(rules).toContain('"keys":[{"type":"ip"},{"type":"domain"}]');
  });
});
