import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { ServedSites } from "../../../../src/hosts/node/served-sites.ts";
import { startSchedule } from "../../../../src/hosts/node/start-schedule.ts";
import { keepReminder } from "../../../../src/reminders/kept-reminder.ts";
import { createAnswerRenderer } from "../../../../src/server/contact/render-answer.ts";
import { openFileStore } from "../../../../src/server/store/file-store.ts";
import { mapKeptParts } from "../../../../src/server/store/name-store.ts";
import { readDeskReminders } from "../../../support/aging-home.ts";
import { readContactPage, templatesFolder } from "../../../support/contact-site.ts";
import { readMailText, startMailServer } from "../../../support/receive-mail.ts";
import { testManifest } from "../../../support/residents-site.ts";

it("mails what is due of the site that is served, once, whoever else runs beside it", async () => {
  const server = await startMailServer();
  const folder = join(tmpdir(), `front-porch-store-${randomUUID()}`);
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const page = await readContactPage();
  // All of it is overdue, whatever day it is.
  const reminders = (await readDeskReminders()).map((one) =>
    keepReminder({ ...one, due: "2020-01-05" }),
  );
  const log: string[] = [];
  const equipment = {
    environment: { CONTACT_SMTP_URL: server.url, CONTACT_TO: "rosa@home.example.org" },
    stores: mapKeptParts((part) => openFileStore(join(folder, part))),
    templatesFolder,
    log: (line: string) => log.push(line),
  };
  const copy = {
    contact: { page, renderer: createAnswerRenderer(page, templatesFolder) },
    manifest: { ...testManifest, reminders },
  };
  const sites = { take: () => ({ served: { copy }, giveBack: () => undefined }) };
  // Of a served site the schedule looks at these parts alone.
  const run = () =>
    startSchedule(sites as unknown as ServedSites, equipment, async () => undefined);
  const running = [run(), run(), run()];
  await Promise.all(running.map((one) => one.close()));
  await run().close();
  expect(server.mails.map(({ recipients }) => recipients)).toEqual([["rosa@home.example.org"]]);
  const [mail] = server.mails;
  expect(mail === undefined ? "" : readMailText(mail)).toContain("Hold it again: Fire drill");
  const told = log.map((line) => JSON.parse(line).reminded);
  expect(told.toSorted()).toEqual([0, 0, 0, reminders.length]);
  expect(log.join("\n")).not.toMatch(/drill|Pets|example|@/);
});
