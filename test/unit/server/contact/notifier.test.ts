import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createSocketServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  createNetlifyFormsNotifier,
  netlifyFormName,
  netlifyFormPath,
} from "../../../../src/hosts/netlify/netlify-forms-notifier.ts";
import { composeDigest, composeMail } from "../../../../src/server/contact/compose-mail.ts";
import type { Message } from "../../../../src/server/contact/neighbor-message.ts";
import { createSmtpNotifier } from "../../../../src/server/contact/smtp-notifier.ts";
import { validFields } from "../../../support/contact-site.ts";
import { english } from "../../../support/locales.ts";
import { type MailServer, readMailText, startMailServer } from "../../../support/receive-mail.ts";

const message: Message = {
  id: "7K3M9QXD00000000000000000A",
  received: "2026-11-21T12:00:00.000Z",
  sendings: [{ at: "2026-11-21T12:00:00.000Z", request: "a" }],
  fields: validFields,
  suspicions: [],
  handling: [],
  notification: { state: "waiting", attempts: 0, next: "2026-11-21T12:05:00.000Z" },
  rest: "",
};
const sender = { homeName: "Harbor House", timeZone: "America/Phoenix", locale: english };
const mail = composeMail(message, sender);
const said = english.words.mail;
const about = english.fill(said.about, {
  topic: english.words.contactForm.topics.parking,
  reference: "7K3M-9QXD",
});
const times = [
  "Saturday, November 21, 2026, 5:00 am MST",
  "Saturday, November 21, 2026, 5:01 am MST",
];

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

describe("telling by SMTP", () => {
  it("sends one mail to the manager, which is answered to the writer", async () => {
    const settings = {
      url: server.url,
      from: "site@home.example.org",
      to: "rosa@home.example.org",
    };
    expect(await createSmtpNotifier(settings).send(mail)).toBe(true);
    const [received] = server.mails;
    const header = (name: string) => received?.headers.find(([known]) => known === name)?.[1];
    expect(received?.recipients).toEqual(["rosa@home.example.org"]);
    expect(header("reply-to")).toBe("ana@example.com");
    expect(header("subject")).toBe(english.fill(said.subject, { about }));
    expect(header("message-id")).toBe("<7K3M9QXD00000000000000000A@home.example.org>");
    expect(header("content-type")).toMatch(/^text\/plain/);
    const text = received === undefined ? "" : readMailText(received);
    expect(text).toContain(english.fill(said.name, { name: "Ana Núñez" }));
    expect(text).toContain(english.fill(said.received, { time: times[0] ?? "" }));
  });

  it("sends a mail of its own for what was sent twice, which no program takes for a copy", async () => {
    const settings = {
      url: server.url,
      from: "site@home.example.org",
      to: "rosa@home.example.org",
    };
    const sendings = [...message.sendings, { at: "2026-11-21T12:01:30.000Z", request: "b" }];
    server.mails.length = 0;
    await createSmtpNotifier(settings).send(mail);
    await createSmtpNotifier(settings).send(composeMail({ ...message, sendings }, sender));
    const headers = server.mails.map((received) => Object.fromEntries(received.headers));
    expect(new Set(headers.map((all) => all["message-id"])).size).toBe(2);
    expect(headers[1]?.subject).toBe(
      english.fill(said.subject, { about: `${about}, ${said.message.sentTwice}` }),
    );
    expect(server.mails.map(readMailText)[1]).toContain(
      english.fill(said.message.againTwice, { times: times.join("; ") }),
    );
  });

  it("names the desk at its end where there is one, in a mail of one message and of many", async () => {
    const address = "https://home.example.org/manager/";
    const withDesk = { ...sender, deskAddress: address };
    const settings = { url: server.url, from: "site@b.example", to: "rosa@b.example" };
    const digest = composeDigest([message], withDesk, new Date("2026-11-22T05:30:00Z"));
    server.mails.length = 0;
    for (const one of [composeMail(message, withDesk), digest]) {
      await createSmtpNotifier(settings).send(one);
    }
    const line = english.fill(said.desk, { address });
    const ends = server.mails.map((received) =>
      readMailText(received).trim().split(/\r?\n/).slice(-3),
    );
    const home = sender.homeName;
    expect(ends).toEqual([
      [line, "", english.fill(said.sentFrom, { home })],
      [line, "", english.fill(said.digest.keptBy, { home })],
    ]);
    expect(mail.text).not.toContain("/manager/");
  });

  it("is false, not an error, when there is no mail server", async () => {
    const settings = { url: "smtp://127.0.0.1:9", from: "a@b.example", to: "a@b.example" };
    expect(await createSmtpNotifier(settings).send(mail)).toBe(false);
  });

  it.each([
    "smtps://manager:can#ary@mail.example.org",
    "smtps://manager:can/ary@mail.example.org",
    "smtps://manager:can?ary@mail.example.org",
    "smtps://manager:12#canary@mail.example.org",
    "smtps://manager:12/canary@mail.example.org",
    "smtps://manager:canary@mail.example.org:port",
    "smtps://manager:canary@",
    "smtps://[canary@mail.example.org",
    "canary",
  ])("is false without a word where the address is mistyped: %s", async (url) => {
    const warnings: string[] = [];
    const listen = ({ message }: Error) => void warnings.push(message);
    process.on("warning", listen);
    onTestFinished(() => void process.off("warning", listen));
    const notifier = createSmtpNotifier({ url, from: "a@b.example", to: "a@b.example" }, 300);
    expect(await notifier.send(mail)).toBe(false);
    await new Promise(setImmediate); // a warning is told a moment later
    expect(warnings.filter((text) => text.includes("ary"))).toEqual([]);
  });

  it("does not wait for a mail server that says nothing", async () => {
    const silent = createSocketServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo; // it listens on a port
    const url = `smtp://127.0.0.1:${port}`;
    const notifier = createSmtpNotifier({ url, from: "a@b.example", to: "a@b.example" }, 300);
    expect(await notifier.send(mail)).toBe(false);
  });
});

describe("telling by Netlify Forms", () => {
  it.each([
    [200, true],
    [303, true],
    [404, false],
    [500, false],
  ])("takes %i for %s", async (status, isTold) => {
    const asked: string[] = [];
    const forms = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      asked.push(request.url ?? "", body);
      response.writeHead(status, status === 303 ? { Location: "/" } : {}).end();
    });
    await new Promise<void>((resolve) => forms.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void forms.close());
    const { port } = forms.address() as AddressInfo; // it listens on a port
    const notifier = createNetlifyFormsNotifier(`http://127.0.0.1:${port}`);
    expect(await notifier.send(mail)).toBe(isTold);
    const sent = new URLSearchParams(asked[1]);
    expect(asked[0]).toBe(netlifyFormPath);
    expect(sent.get("form-name")).toBe(netlifyFormName);
    expect(sent.get("message")).toContain(validFields.message);
    expect(sent.get("email")).toBe("ana@example.com");
  });

  it("is false when the site cannot be reached", async () => {
    expect(await createNetlifyFormsNotifier("http://127.0.0.1:9").send(mail)).toBe(false);
  });
});

describe("a mail", () => {
  it("is answered to nobody when the writer gave no whole address", () => {
    for (const reply of ["", "480 555 0142", "ana@example.com, b@example.com", "a@b"]) {
      const fields = { ...message.fields, reply };
      expect(composeMail({ ...message, fields }, sender).replyTo).toBeUndefined();
    }
  });

  it("says that an address looks mistyped, and what may be meant", () => {
    const fields = { ...message.fields, reply: "ana@gmial.com" };
    expect(composeMail({ ...message, fields }, sender).text).toContain(
      english.fill(said.meant, { address: "ana@gmail.com" }),
    );
  });

  it("that gathers messages shows of a suspected one only the beginning", () => {
    const long: Message = {
      ...message,
      fields: { ...message.fields, message: "x".repeat(5000) },
      suspicions: ["many links"],
    };
    const digest = composeDigest([message, long], sender, new Date("2026-11-22T05:30:00Z"));
    expect(digest.text.length).toBeLessThan(2000);
    expect(digest.subject).toBe(english.fill(said.digest.subject, { count: 2, day: "2026-11-21" }));
  });
});
