import { expect, it } from "vitest";
import { contactLimits, messageLimitShown } from "../../../../src/server/contact/contact-fields.ts";

it("says the message's limit as it is", () => {
  expect(messageLimitShown).toBe(contactLimits.message.toLocaleString("en"));
});
