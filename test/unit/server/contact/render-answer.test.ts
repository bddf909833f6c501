import { expect, it } from "vitest";
import { answerFrameSchema } from "../../../../src/server/answer-frame.ts";
import { createAnswerRenderer } from "../../../../src/server/contact/render-answer.ts";
import { readContactPage, templatesFolder } from "../../../support/contact-site.ts";

it("leads a neighbor to an affiliate's page, where it takes complaints on the web alone", async () => {
  const frame = JSON.parse(JSON.stringify(await readContactPage()));
  delete frame.home.outside.affiliate.phone;
  const { writeSent } = createAnswerRenderer(answerFrameSchema.parse(frame), templatesFolder);
  const page = writeSent({ reference: "ABCD-1234", isReplyDoubtful: false });
  const url = frame.home.outside.affiliate.url.shown;
  expect(page).toContain(`<a href="${url}">${url}</a>`);
  expect(page).not.toMatch(/undefined|tel:"/);
});
