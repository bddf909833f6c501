import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import {
  netlifyFormName,
  netlifyFormPath,
} from "../../src/hosts/netlify/netlify-forms-notifier.ts";
import { readContactPage } from "../../src/server/contact/contact-environment.ts";
import { contactLimits, topics } from "../../src/server/contact/contact-fields.ts";
import { createAnswerRenderer } from "../../src/server/contact/render-answer.ts";
import { mostRetentionDays } from "../../src/server/contact/retention-days.ts";
import {
  createContactSite,
  createFormRequest,
  templatesFolder,
  validFields,
} from "../support/contact-site.ts";
import { findHtmlFaults } from "../support/find-html-faults.ts";
import { english } from "../support/locales.ts";

const siteFolder = join(inject("sampleOutput"), "_site");
const built = readFileSync(join(siteFolder, "neighbors/contact/index.html"), "utf8");
const renderer = createAnswerRenderer(readContactPage(siteFolder), templatesFolder);

it("is followed by a privacy page that says for how long a message is kept, and what longer", () => {
  const privacy = readFileSync(join(siteFolder, "privacy/index.html"), "utf8");
  const { kept, log } = english.words.privacy.writing;
  expect(privacy).toContain(english.fill(kept, { count: mostRetentionDays }));
  expect(privacy).toContain(log);
  expect(privacy, "the home's own log is kept for longer").toContain(
    '<a href="/policies/good-neighbor-policy/#log-of-concerns">Log of concerns</a>',
  );
});

describe("the contact page", () => {
  it("is the same page, to the letter, as the function writes when nothing is wrong", async () => {
    const { handle } = createContactSite(undefined, { renderer });
    const answer = await handle(new Request("https://juniperhouse.example.org/neighbors/contact/"));
    const plain = (html: string) => html.replace(/\s+/g, " ");
    expect(plain(await answer.text())).toBe(plain(built));
  });

  it("has every topic and limit of the schema", () => {
    for (const topic of topics) {
      expect(built).toContain(`value="${topic}"`);
      expect(built).toContain(`>${english.words.contactForm.topics[topic]}</label>`);
    }
    const { messageHint } = english.words.contactForm;
    const limit = english.formatNumber(contactLimits.message);
    expect(built).toContain(english.fill(messageHint, { limit }));
    expect(built).toContain(
      `name="name" type="text" dir="auto" autocomplete="name" maxlength="200"`,
    );
    expect(built).toContain(`maxlength="${contactLimits.reply}"`);
  });

  it("puts the ways to reach a person and 911 above the form, and leaves checks to the server", () => {
    const form = built.indexOf("<form");
    for (const first of [
      "tel:911",
      "tel:+14805550142",
      "tel:+14805550163",
      "mailto:",
      "8 am to 9 pm",
      "answer within",
    ]) {
      const place = built.indexOf(first);
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(form);
    }
    expect(built).toMatch(/<form[^>]* novalidate/);
    expect(built).not.toMatch(/<(?:input|textarea)[^>]* required/);
  });

  it("hands nothing to the function that the public may not read", () => {
    const answers = readFileSync(join(siteFolder, "neighbors/contact/answers.json"), "utf8");
    const home: unknown = JSON.parse(answers).home;
    expect(JSON.stringify(home)).not.toContain("curfew");
    expect(JSON.stringify(home)).not.toContain("houseMeeting");
  });
});

describe("the page that Netlify Forms learns the notification's fields from", () => {
  it("has the form's name and every field that is sent to it", () => {
    const page = readFileSync(join(siteFolder, netlifyFormPath), "utf8");
    expect(page).toContain(`<form name="${netlifyFormName}" method="post"`);
    expect(page).toContain('data-netlify="true"');
    for (const name of ["subject", "message", "email"]) expect(page).toContain(`name="${name}"`);
  });
});

describe("the pages that the function answers", () => {
  const wrong = { topic: "", message: "", name: "x".repeat(300), reply: "ana@" };
  const pages = {
    "422": () => createFormRequest(wrong),
    "503": () => createFormRequest(validFields),
    "405": () => new Request("https://h.example.org/neighbors/contact/", { method: "PUT" }),
    "404": () => new Request("https://h.example.org/neighbors/contact/sent/"),
  };

  it.each(Object.entries(pages))("%s are valid HTML without inline code", async (status, ask) => {
    const { handle } = createContactSite(undefined, { renderer });
    const answer = await handle(ask());
    const html = await answer.text();
    expect(answer.status).toBe(Number(status));
    expect(await findHtmlFaults(html)).toEqual([]);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it("say after sending whom to call when it goes on, and what to do without an address", () => {
    const html = renderer.writeSent({ reference: "7K3M-9QXD", isReplyDoubtful: false });
    const content = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    for (const way of ["tel:+14805550142", "tel:+14805550163", "tel:+16025550118", "/neighbors/"])
      expect(content).toContain(`href="${way}"`);
    const { still, next } = english.words.contactForm.sent;
    expect(content).toContain(still.heading);
    expect(content).toContain(next.unreachable);
  });
});
