import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { nameStore } from "../../src/visitors/store/name-store.ts";
import { contactAddress, createFormRequest, secret, validFields } from "../support/contact-site.ts";
import { type LocalBlobs, readMessages, startBlobs } from "../support/open-contact-store.ts";
import { type MailServer, startMailServer } from "../support/receive-mail.ts";

const projectFolder = resolve(import.meta.dirname, "../..");
const answersFile = "_site/neighbors/contact/answers.json";

interface BundledFunction {
  readonly name: string;
  readonly routes: readonly { readonly pattern: string; readonly methods: readonly string[] }[];
  readonly schedule?: string;
  readonly trafficRules?: unknown;
}

type Handle = (request: Request, context: unknown) => Promise<Response>;

let project: string;
let functions: readonly BundledFunction[];
let blobs: LocalBlobs;
let mailServer: MailServer;

/** Bundles the functions of a copy of the project that the sample home was built in. */
beforeAll(async () => {
  await mkdir(join(projectFolder, ".cache"), { recursive: true });
  project = await mkdtemp(join(projectFolder, ".cache", "bundle-"));
  for (const folder of ["src/functions", "src/visitors", "src/site/templates"]) {
    await cp(join(projectFolder, folder), join(project, folder), { recursive: true });
  }
  for (const file of await readdir(join(project, "src/functions"))) {
    if (!file.startsWith("contact")) await rm(join(project, "src/functions", file));
  }
  await copyFile(join(projectFolder, "netlify.toml"), join(project, "netlify.toml"));
  await copyFile(join(projectFolder, "package.json"), join(project, "package.json"));
  await mkdir(join(project, dirname(answersFile)), { recursive: true });
  await copyFile(join(inject("sampleOutput"), answersFile), join(project, answersFile));
  const script = join(projectFolder, "test/support/bundle-functions.mjs");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, project, projectFolder, join(project, "out")],
    { cwd: projectFolder },
  );
  functions = JSON.parse(stdout);
  [blobs, mailServer] = await Promise.all([startBlobs(), startMailServer()]);
  process.env.CONTACT_SMTP_URL = mailServer.url;
  process.env.CONTACT_SECRET = secret;
  process.env.NETLIFY_BLOBS_CONTEXT = Buffer.from(JSON.stringify(blobs.access)).toString("base64");
});

afterAll(async () => {
  await Promise.all([blobs?.close(), mailServer?.close()]);
  delete process.env.CONTACT_SMTP_URL;
  delete process.env.CONTACT_SECRET;
  delete process.env.NETLIFY_BLOBS_CONTEXT;
  await rm(project, { recursive: true, force: true });
});

async function load(name: string): Promise<Handle> {
  const folder = join(project, "out", name);
  const files = await readdir(folder, { recursive: true });
  const file = files.find((path) => path.endsWith(`src/functions/${name}.mjs`)) ?? "";
  return (await import(pathToFileURL(join(folder, file)).href)).default;
}

const context = { deploy: { context: "production" }, ip: "203.0.113.7", site: {} };

describe("the functions that Netlify's bundler makes", () => {
  it("answer the form and the page after it, with the frame of the built pages", async () => {
    const contact = await load("contact");
    const answer = await contact(createFormRequest(validFields), context);
    expect(answer.status).toBe(303);
    const messages = await readMessages(blobs.openStore(nameStore("contact", "production")));
    expect(messages.map(({ fields }) => fields)).toEqual([validFields]);
    expect(mailServer.mails.map(({ recipients }) => recipients)).toEqual([
      ["manager@juniperhouse.example.org"],
    ]);
    const sent = await load("contact-sent");
    const page = await sent(
      new Request(new URL(answer.headers.get("Location") ?? "", contactAddress)),
      context,
    );
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Your message is with us – Juniper House");
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/[\w-]+\.css">/);
    expect(html).toContain("(480) 555-0142");
  });

  it("give an invalid message back", async () => {
    const contact = await load("contact");
    const answer = await contact(createFormRequest({ ...validFields, topic: "" }), context);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(validFields.message);
  });

  it("tend the store by schedule", async () => {
    const tend = await load("contact-retry");
    await expect(tend(new Request(contactAddress), context)).resolves.toBeUndefined();
  });

  it("stand at their addresses, and leave reading the form to the published file", () => {
    const routes = functions.flatMap(({ routes }) => routes);
    const contact = routes.filter(({ pattern }) => /^\/neighbors\/contact\/?$/.test(pattern));
    expect(contact).toHaveLength(2);
    expect(contact.flatMap(({ methods }) => methods)).not.toContain("GET");
    expect(routes.map(({ pattern }) => pattern)).toContain("/neighbors/contact/sent/");
    expect(functions.find(({ name }) => name === "contact-retry")?.schedule).toBe("*/15 * * * *");
  });

  it("limit each visitor by itself and not the whole site", () => {
    const rules = JSON.stringify(functions.find(({ name }) => name === "contact")?.trafficRules);
    expect(rules).toContain('"keys":[{"type":"ip"},{"type":"domain"}]');
  });
});
