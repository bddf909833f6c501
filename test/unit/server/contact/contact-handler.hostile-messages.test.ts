import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatMessages } from "../../../../src/server/contact/format-messages.ts";
import { createSmtpNotifier } from "../../../../src/server/contact/smtp-notifier.ts";
import {
  createContactSite,
  createFormRequest,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { hostilePayloads } from "../../../support/hostile-payloads.ts";
import { english } from "../../../support/locales.ts";
import { readMessages } from "../../../support/open-contact-store.ts";
import { type MailServer, startMailServer } from "../../../support/receive-mail.ts";

const fieldNames = ["topic", "message", "name", "reply", "extra", "id", "elapsed"] as const;
const manager = "manager@harborhouse.example.org";

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

/** Every tag's name and the names of its attributes, as a browser would read them. */
function listMarkup(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, tag = "", rest = ""] of html.matchAll(
    /<(\/?[a-z!][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/gi,
  )) {
    names.add(tag.toLowerCase());
    for (const [, attribute = ""] of rest.matchAll(/\s([^\s=>"]+)(?:="[^"]*")?/g)) {
      names.add(`${tag.toLowerCase()} ${attribute.toLowerCase()}`);
    }
  }
  return names;
}

async function listOwnMarkup(): Promise<ReadonlySet<string>> {
  const { handle } = createContactSite(createMemoryStore());
  const wrong = { topic: "", message: "", name: "x".repeat(201), reply: "a@" };
  const answers = [
    await handle(createFormRequest(wrong)),
    await handle(createFormRequest({ ...wrong, topic: "noise" })),
    await createContactSite(undefined).handle(createFormRequest(validFields)),
  ];
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return listMarkup(texts.join("\n"));
}

describe(`${hostilePayloads.length} hostile texts`, () => {
  it("are at least a hundred", () => {
    expect(new Set(hostilePayloads).size).toBeGreaterThanOrEqual(100);
  });

  it.each(fieldNames)(
    "in the field %s do no harm on the page, in mail, in CSV or in the log",
    async (field) => {
      const own = await listOwnMarkup();
      const store = createMemoryStore();
      const notifier = createSmtpNotifier({ url: server.url, from: manager, to: manager });
      const { handle, log } = createContactSite(store, { notifier });
      const { handle: handleUnkept } = createContactSite(undefined);
      server.mails.length = 0;
      const statuses = new Set<number>();
      const sendOne = async (payload: string) => {
        const request = createFormRequest({ ...validFields, [field]: payload });
        const [answer, unkept] = await Promise.all([
          handle(request.clone()),
          handleUnkept(request),
        ]);
        statuses.add(answer.status);
        for (const page of [await answer.text(), await unkept.text()]) {
          expect([...listMarkup(page)].filter((name) => !own.has(name))).toEqual([]);
          expect(page.replace(/<[^>]*>/g, "")).not.toContain("<");
        }
      };
      for (let from = 0; from < hostilePayloads.length; from += 30) {
        await Promise.all(hostilePayloads.slice(from, from + 30).map(sendOne));
      }
      const allowed = field === "topic" ? [422, 413] : [303, 413, 422];
      expect([...statuses].filter((status) => !allowed.includes(status))).toEqual([]);
      if (field !== "topic") expect(statuses).toContain(303);
      expectPlainMail(server);
      expectPlainCsv(formatMessages(await readMessages(store), "csv", "America/Phoenix"));
      expect(log.every((line) => /^\{"function":"contact","status":\d{3}\}$/.test(line))).toBe(
        true,
      );
      expect("polluted" in {}).toBe(false);
    },
    30_000,
  );
});

function expectPlainMail({ mails }: MailServer): void {
  const usual = [
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "reply-to",
    "subject",
    "to",
  ];
  for (const { recipients, headers } of mails) {
    const names = headers.map(([name]) => name);
    expect(recipients).toEqual([manager]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !usual.includes(name))).toEqual([]);
    const subject = headers.find(([name]) => name === "subject")?.[1] ?? "";
    const [reference = ""] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(subject) ?? [];
    const topic = english.words.contactForm.topics.parking;
    const about = english.fill(english.words.mail.about, { topic, reference });
    expect(subject).toBe(english.fill(english.words.mail.subject, { about }));
    const replyTo = headers.find(([name]) => name === "reply-to")?.[1] ?? validFields.reply;
    expect(replyTo).toMatch(/^[\w.+'-]+@[\w.-]+$/);
  }
}

function expectPlainCsv(csv: string): void {
  const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell);
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  // What is left when every quoted cell is taken out is commas and line ends alone.
  expect(csv.replace(/"(?:[^"]|"")*"/g, "").replace(/[,\r\n]/g, "")).toBe("");
}
