import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { contactPageFile } from "../../../../src/server/contact/contact-form-view.ts";
import { createLocalContact } from "../../../../src/server/contact/local-contact.ts";
import {
  contactAddress,
  createFormRequest,
  readContactPage,
  templatesFolder,
  validFields,
} from "../../../support/contact-site.ts";

it("takes messages on this machine and shows them in its inbox, after a restart too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-local-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "_site", contactPageFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await readContactPage()));
  const open = () =>
    createLocalContact({
      siteFolder: join(folder, "_site"),
      templatesFolder,
      storeFolder: join(folder, "inbox"),
    });
  const answer = await open().handle(createFormRequest(validFields));
  const sent = new URL(answer.headers.get("Location") ?? "", contactAddress);
  const restarted = open();
  expect((await restarted.handle(new Request(sent))).status).toBe(200);
  expect(await restarted.list()).toMatchObject([
    { topic: "Parking", message: validFields.message, again: "" },
  ]);
});
